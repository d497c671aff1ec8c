import {readFile} from "node:fs/promises";
import {join} from "node:path";

/** Few enough that no system runs out of open files, enough to keep the disk busy. */
const AT_ONCE = 32;

/** The texts of the files at `paths`, in their order. A file that has gone since it was listed is left out. */
export async function readTexts(root: string, paths: string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const batch = paths.slice(start, start + AT_ONCE);
    const read = await Promise.all(
      batch.map((path) => readFile(join(root, path), "utf8").catch(() => undefined)),
    );
    for (const [index, path] of batch.entries()) {
      const text = read[index];
      if (text !== undefined) texts.set(path, text);
    }
  }
  return texts;
}
