import {normalizePath, TFile, type App} from "obsidian";
import type {ReviewNotes} from "../app/reviews.ts";
import {hasParts} from "../core/review-parts.ts";
import type {VaultNotes} from "./write-notes.ts";

/** Reviews as notes of the vault. */
export function reviewNotes({vault, metadataCache}: App, notes: VaultNotes): ReviewNotes {
  return {
    read: (path) => notes.read(path),
    edit: (path, edit, seen) => notes.edit(path, edit, seen),
    async find(path) {
      if (vault.getFileByPath(path) !== null) return path;
      const name = path.slice(path.lastIndexOf("/") + 1);
      for (const file of vault.getMarkdownFiles())
        if (file.name === name && hasParts(await vault.cachedRead(file).catch(() => ""))) return file.path;
      return undefined;
    },
    async make(path, text) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      if (folder !== "" && vault.getFolderByPath(folder) === null) await vault.createFolder(folder);
      await vault.create(path, text);
    },
    template(path) {
      const file = metadataCache.getFirstLinkpathDest(normalizePath(path), "");
      if (!(file instanceof TFile)) return Promise.reject(new Error(`There is no note at ${path}`));
      return vault.cachedRead(file);
    },
  };
}
