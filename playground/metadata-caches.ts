import {createHash} from "node:crypto";
import {mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import type {CachedMetadata} from "obsidian";
import {parseMetadata} from "./metadata.ts";
import {PROJECT} from "./project.ts";

/** The metadata of notes by their text. Each text is parsed once. */
export class MetadataCaches {
  private known: Record<string, CachedMetadata> = {};
  private isSaved = true;

  private constructor(
    private readonly parser: string,
    private readonly file: string | undefined,
  ) {}

  /** With `file`, what is parsed is kept there for the next run, as long as the parser stays as it is. */
  static async open(file?: string): Promise<MetadataCaches> {
    const caches = new MetadataCaches(file === undefined ? "" : await hashOfParser(), file);
    if (file !== undefined) caches.known = (await readSaved(file, caches.parser)) ?? {};
    return caches;
  }

  of(text: string): CachedMetadata {
    const hash = hashOf(text);
    const found = this.known[hash];
    if (found !== undefined) return found;
    this.isSaved = false;
    return (this.known[hash] = parseMetadata(text));
  }

  /** Writes what is new to the file, if there is one. */
  async save(): Promise<void> {
    if (this.file === undefined || this.isSaved) return;
    this.isSaved = true;
    await mkdir(dirname(this.file), {recursive: true});
    await writeFile(this.file, JSON.stringify({parser: this.parser, known: this.known}));
  }
}

async function readSaved(file: string, parser: string): Promise<Record<string, CachedMetadata> | undefined> {
  try {
    const saved = JSON.parse(await readFile(file, "utf8")) as {
      parser: string;
      known: Record<string, CachedMetadata>;
    };
    return saved.parser === parser ? saved.known : undefined;
  } catch {
    // None yet, or cut short: it is made anew.
    return undefined;
  }
}

/** Changes whenever a source file of the parser does. */
async function hashOfParser(): Promise<string> {
  const folder = join(PROJECT, "playground");
  const names = (await readdir(folder, {recursive: true}))
    .filter((name) => /^metadata\b.*\.ts$/.test(name))
    .sort();
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return hashOf(sources.join("\n"));
}

function hashOf(text: string): string {
  return createHash("sha1").update(text).digest("base64");
}
