import type {Stats} from "node:fs";
import {lstat, readdir, realpath, stat} from "node:fs/promises";
import {join} from "node:path";
import {isInside} from "./vault-path.ts";

/** What the page knows of a file without reading it: times in ms since 1970, size in bytes. */
export interface FileStat {
  ctime: number;
  mtime: number;
  size: number;
}

/** A file or folder as it is on disk. `look` changes whenever the entry does; only files have a `stat`. */
export interface Entry {
  look: string;
  stat?: FileStat;
}

const UNLISTED = new Set([".git", ".trash"]);
const TEMPORARY = /^\.micro-wins-[0-9a-f]+\.tmp$/;

/** The name of a file that is being written; it is in no listing. */
export function temporaryName(): string {
  return `.micro-wins-${crypto.randomUUID().replaceAll("-", "")}.tmp`;
}

/** Whether an entry of this name, and what is below it, is part of the vault. */
export function isListed(name: string): boolean {
  return !UNLISTED.has(name) && !TEMPORARY.test(name);
}

/**
 * The entries below `folder` (a vault path, "" for the whole vault) by path, hidden ones included, folders before
 * what is in them. `enter` is called before a folder is read. `root` is the vault's real folder.
 */
export async function walkVault(
  root: string,
  folder = "",
  enter: (folder: string) => void = () => undefined,
): Promise<Map<string, Entry>> {
  enter(folder);
  const names = await readdir(join(root, folder)).catch(() => []);
  const paths = names.filter(isListed).map((name) => childPath(folder, name));
  const found = new Map<string, Entry>();
  const entries = await Promise.all(paths.map((path) => entryAt(root, path)));
  for (const [index, path] of paths.entries()) {
    const entry = entries[index];
    if (entry === undefined) continue;
    found.set(path, entry);
    if (entry.stat !== undefined) continue;
    for (const [below, its] of await walkVault(root, path, enter)) found.set(below, its);
  }
  return found;
}

/** The entry at a path. Links to files inside the vault count as those files; other links are no entries. */
export async function entryAt(root: string, path: string): Promise<Entry | undefined> {
  const named = join(root, path);
  try {
    const stats = await lstat(named);
    if (stats.isFile()) return fileEntry(stats);
    // A folder of the same name is another folder: a watch on the first one would hear nothing of it.
    if (stats.isDirectory()) return {look: `folder ${stats.ino} ${stats.birthtimeMs}`};
    if (!stats.isSymbolicLink() || !isInside(root, await realpath(named))) return undefined;
    const target = await stat(named);
    return target.isFile() ? fileEntry(target) : undefined;
  } catch {
    // It went away since its folder was read, or is a link to nothing.
    return undefined;
  }
}

function fileEntry(stats: Stats): Entry {
  return {look: `file ${stats.ino} ${stats.mtimeMs} ${stats.size}`, stat: toFileStat(stats)};
}

export function toFileStat(stats: Stats): FileStat {
  return {
    // Some file systems do not know when a file was made.
    ctime: Math.round(stats.birthtimeMs === 0 ? stats.ctimeMs : stats.birthtimeMs),
    mtime: Math.round(stats.mtimeMs),
    size: stats.size,
  };
}

export function childPath(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
