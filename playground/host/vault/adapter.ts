import type {DataWriteOptions, ListedFiles, Stat} from "obsidian";
import type {FileStats} from "./abstract-file.ts";
import {macrotask} from "./macrotask.ts";
import {ancestorsOf, normalizePath, parentOf} from "./path.ts";
import {server, type VaultListing} from "./server.ts";

/** `fs`: texts are at hand, a read takes a macrotask. `memory`: no macrotask. `disk`: a request for each read. */
export type ReadMode = "fs" | "memory" | "disk";

const missing = (verb: string, path: string): Error =>
  Object.assign(new Error(`ENOENT: no such file or directory, ${verb} '${path}'`), {code: "ENOENT"});

/** Files and folders by path, hidden ones included. Every write goes through to the disk before it resolves. */
export class DataAdapter {
  readonly texts = new Map<string, string>();
  readonly stats = new Map<string, FileStats>();
  readonly folders = new Set<string>(["/"]);
  readonly writing = new Map<string, Promise<unknown>>();
  reads = 0;
  writes: string[] = [];
  basePath = "/vault";

  constructor(
    readonly mode: ReadMode,
    readonly readLatency: number,
  ) {}

  load(listing: VaultListing, texts: Record<string, string>): void {
    for (const {path, ctime, mtime, size} of listing.files) this.stats.set(path, {ctime, mtime, size});
    for (const folder of listing.folders) this.folders.add(folder);
    for (const [path, text] of Object.entries(texts)) this.texts.set(path, text);
  }

  getName(): string {
    return "playground";
  }

  getBasePath(): string {
    return this.basePath;
  }

  getFullPath(path: string): string {
    return `${this.basePath}/${path}`;
  }

  getResourcePath(path: string): string {
    return server.fileUrl(path);
  }

  async exists(path: string): Promise<boolean> {
    return this.has(normalizePath(path));
  }

  has(path: string): boolean {
    return this.stats.has(path) || this.folders.has(path);
  }

  async stat(path: string): Promise<Stat | null> {
    const at = normalizePath(path);
    if (this.folders.has(at)) return {type: "folder", ctime: 0, mtime: 0, size: 0};
    const stat = this.stats.get(at);
    return stat === undefined ? null : {type: "file", ...stat};
  }

  async list(path: string): Promise<ListedFiles> {
    const folder = normalizePath(path);
    const inside = (other: string): boolean => other !== "/" && parentOf(other) === folder;
    return {files: [...this.stats.keys()].filter(inside), folders: [...this.folders].filter(inside)};
  }

  async read(path: string): Promise<string> {
    const at = normalizePath(path);
    this.reads++;
    if (!this.stats.has(at)) throw missing("open", at);
    if (this.readLatency > 0) await sleep(this.readLatency);
    if (this.mode === "fs") await macrotask();
    const text = this.mode === "disk" ? undefined : this.texts.get(at);
    return text ?? server.readText(at);
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return server.readBinary(normalizePath(path));
  }

  async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.put(normalizePath(path), data, options);
  }

  async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.put(normalizePath(path), data, options);
  }

  async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    await this.write(path, ((await this.exists(path)) ? await this.read(path) : "") + data, options);
  }

  async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    const before = (await this.exists(path)) ? await this.readBinary(path) : new ArrayBuffer(0);
    await this.writeBinary(path, await new Blob([before, data]).arrayBuffer(), options);
  }

  async process(path: string, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const data = change(await this.read(path));
    await this.write(path, data, options);
    return data;
  }

  async mkdir(path: string): Promise<void> {
    const at = normalizePath(path);
    await server.mkdir(at);
    for (const folder of [at, ...ancestorsOf(at)]) this.folders.add(folder);
  }

  async remove(path: string): Promise<void> {
    const at = normalizePath(path);
    if (!this.stats.has(at)) throw missing("unlink", at);
    await this.settle(at, server.remove(at));
    this.forget(at);
  }

  async rmdir(path: string): Promise<void> {
    const at = normalizePath(path);
    await server.remove(at);
    this.forget(at);
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.trashLocal(path);
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    await (this.folders.has(normalizePath(path)) ? this.rmdir(path) : this.remove(path));
  }

  async rename(from: string, to: string): Promise<void> {
    const [source, target] = [normalizePath(from), normalizePath(to)];
    if (this.has(target)) throw new Error("Destination file already exists!");
    if (!this.folders.has(parentOf(target))) throw missing("rename", `${source}' -> '${target}`);
    await server.rename(source, target);
    const renamed = (path: string): string => target + path.slice(source.length);
    for (const path of this.under(source, this.stats.keys())) {
      move(this.stats, path, renamed(path));
      move(this.texts, path, renamed(path));
    }
    for (const path of this.under(source, this.folders)) {
      this.folders.delete(path);
      this.folders.add(renamed(path));
    }
  }

  async copy(from: string, to: string): Promise<void> {
    await this.write(to, await this.read(from));
  }

  /** Drops a file, or a folder with all that is in it, from what is known. */
  forget(path: string): void {
    for (const file of this.under(path, this.stats.keys())) {
      this.stats.delete(file);
      this.texts.delete(file);
    }
    for (const folder of this.under(path, this.folders)) this.folders.delete(folder);
  }

  private under(path: string, paths: Iterable<string>): string[] {
    return [...paths].filter((other) => other === path || other.startsWith(`${path}/`));
  }

  private async put(path: string, body: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    if (!this.folders.has(parentOf(path))) throw missing("open", path);
    this.writes.push(path);
    const stat = await this.settle(path, server.write(path, body));
    this.stats.set(path, {...stat, ctime: options?.ctime ?? stat.ctime, mtime: options?.mtime ?? stat.mtime});
    if (typeof body === "string") this.texts.set(path, body);
    else this.texts.delete(path);
  }

  /** Notes that a path is being written, so that the disk's echo of it is not taken for somebody else's change. */
  private async settle<T>(path: string, work: Promise<T>): Promise<T> {
    this.writing.set(path, work);
    try {
      return await work;
    } finally {
      if (this.writing.get(path) === work) this.writing.delete(path);
    }
  }
}

function move<T>(map: Map<string, T>, from: string, to: string): void {
  const value = map.get(from);
  map.delete(from);
  if (value !== undefined) map.set(to, value);
}
