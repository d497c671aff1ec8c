import {mkdir, utimes, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

/** Writes files by path below `folder`; those with a date in their name get that evening as their time. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const made of new Set([...files.keys()].map((path) => dirname(join(folder, path))))) {
    await mkdir(made, {recursive: true});
  }
  for (const [path, text] of files) {
    await writeFile(join(folder, path), text);
    const date = /(\d{4}-\d\d-\d\d)\.md$/.exec(path)?.[1];
    if (date === undefined) continue;
    const evening = new Date(`${date}T21:30:00Z`);
    await utimes(join(folder, path), evening, evening);
  }
}
