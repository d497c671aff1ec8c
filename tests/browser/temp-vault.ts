import {rmSync} from "node:fs";
import {cp, mkdir, mkdtemp, realpath, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";

const made: string[] = [];

const removeAll = (): void => {
  for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true});
};
process.once("exit", removeAll);
// A test runner's worker is ended without an exit.
if (process.env["VITEST"] !== undefined) (await import("vitest")).afterAll(removeAll);

/** A new empty folder, gone when the test file or the program ends. */
export async function tempFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "micro-wins-")));
  made.push(folder);
  return folder;
}

/** A new vault with these files (path to text). */
export async function withVault(files: Record<string, string>): Promise<string> {
  const folder = await tempFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** A copy of a vault that a test may change. */
export async function copyOfVault(vault: string): Promise<string> {
  const folder = await tempFolder();
  await cp(vault, folder, {recursive: true, preserveTimestamps: true});
  return folder;
}
