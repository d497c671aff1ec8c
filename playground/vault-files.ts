import type {Stats} from "node:fs";
import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import {dirname, join} from "node:path";
import {entryInVault, fileInVault, isMissing, Refusal} from "./vault-path.ts";
import {temporaryName, toFileStat, type FileStat} from "./vault-walk.ts";

/** The bytes of a file of the vault. */
export async function readVaultFile(root: string, path: string): Promise<Buffer> {
  return readFile(await fileInVault(root, path));
}

/**
 * Stores exactly `bytes`, all of them or none: a temporary file beside it takes its place. Missing folders are made;
 * the mode of an existing file is kept, and one that may not be written is refused.
 */
export async function writeVaultFile(root: string, path: string, bytes: Uint8Array): Promise<FileStat> {
  const file = await fileInVault(root, path);
  const before = await statIfThere(file);
  if (before?.isDirectory() === true) throw new Refusal(409, `${path} is a folder.`);
  if (before !== undefined) await access(file, constants.W_OK);
  await mkdir(dirname(file), {recursive: true});
  await replaceFile(file, bytes, before);
  const after = toFileStat(await stat(file));
  // The new file takes the old one's place, and its age with it.
  return before === undefined ? after : {...after, ctime: toFileStat(before).ctime};
}

async function replaceFile(file: string, bytes: Uint8Array, before: Stats | undefined): Promise<void> {
  const temporary = join(dirname(file), temporaryName());
  try {
    await writeFile(temporary, bytes, {flag: "wx"});
    if (before !== undefined) await chmod(temporary, before.mode & 0o777);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}

/** Deletes a file, or a folder with all that is in it. */
export async function deleteVaultEntry(root: string, path: string): Promise<void> {
  await rm(await entryInVault(root, path), {recursive: true});
}

/** Makes a folder, and those above it; one that is there already is left as it is. */
export async function makeVaultFolder(root: string, path: string): Promise<FileStat> {
  const folder = await fileInVault(root, path);
  await mkdir(folder, {recursive: true});
  return toFileStat(await stat(folder));
}

/** Moves a file or a folder; missing folders above `to` are made. Refuses to put it over another. */
export async function renameVaultEntry(root: string, from: string, to: string): Promise<FileStat> {
  const source = await entryInVault(root, from);
  const target = await entryInVault(root, to);
  const moved = await lstat(source);
  const taken = await lstatIfThere(target);
  // On a disk that ignores case, "note.md" and "Note.md" are one file, and may be renamed into each other.
  const isItself = taken?.ino === moved.ino && from.toLowerCase() === to.toLowerCase();
  if (taken !== undefined && !isItself) throw new Refusal(409, `${to} exists already.`);
  await mkdir(dirname(target), {recursive: true});
  await rename(source, target);
  return toFileStat(await stat(target));
}

const statIfThere = (file: string): Promise<Stats | undefined> => stat(file).catch(undefinedIfMissing);
const lstatIfThere = (file: string): Promise<Stats | undefined> => lstat(file).catch(undefinedIfMissing);

function undefinedIfMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
  return undefined;
}
