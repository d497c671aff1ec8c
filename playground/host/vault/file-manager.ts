import type {DataWriteOptions} from "obsidian";
import {parse, stringify} from "yaml";
import type {TAbstractFile, TFile, TFolder} from "./abstract-file.ts";
import type {MetadataCache} from "./metadata-cache.ts";
import type {Vault} from "./vault.ts";

/** What people do with files, above the vault: renaming, trashing, properties, links. */
export class FileManager {
  constructor(
    private readonly vault: Vault,
    private readonly metadataCache: MetadataCache,
  ) {}

  /** The folder for new notes: the one named in `.obsidian/app.json`, if it is there, else the root. */
  getNewFileParent(sourcePath: string): TFolder {
    const location = this.vault.getConfig("newFileLocation");
    if (location === "current") return this.vault.getFileByPath(sourcePath)?.parent ?? this.vault.getRoot();
    const folder = this.vault.getConfig("newFileFolderPath");
    if (location !== "folder" || typeof folder !== "string") return this.vault.getRoot();
    return this.vault.getFolderByPath(folder) ?? this.vault.getRoot();
  }

  renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    return this.vault.rename(file, newPath);
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.vault.trash(file);
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    await this.vault.trash(file);
    return true;
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
    const target = this.metadataCache.fileToLinktext(file, sourcePath);
    return `[[${target}${subpath}${alias === "" ? "" : `|${alias}`}]]`;
  }

  async getAvailablePathForAttachment(filename: string): Promise<string> {
    const dot = filename.lastIndexOf(".");
    const [stem, ending] = dot < 1 ? [filename, ""] : [filename.slice(0, dot), filename.slice(dot)];
    let path = filename;
    for (let i = 1; this.vault.getAbstractFileByPath(path) !== null; i++) path = `${stem} ${i}${ending}`;
    return path;
  }

  /** Lets `change` edit a note's properties in place. Throws when they are not valid YAML. */
  async processFrontMatter(
    file: TFile,
    change: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.vault.process(file, (text) => withFrontMatter(text, change), options);
  }
}

function withFrontMatter(text: string, change: (frontmatter: Record<string, unknown>) => void): string {
  const lines = text.split("\n");
  const isFence = (line: string): boolean => line.trimEnd() === "---";
  const end = isFence(lines[0] ?? "") ? lines.findIndex((line, i) => i > 0 && isFence(line)) : -1;
  const source = lines.slice(1, Math.max(end, 1)).join("\n");
  const properties = (parse(source) ?? {}) as Record<string, unknown>;
  change(properties);
  const body = lines.slice(end + 1).join("\n");
  if (Object.keys(properties).length === 0) return body;
  return `---\n${stringify(properties, {lineWidth: 0})}---\n${body}`;
}
