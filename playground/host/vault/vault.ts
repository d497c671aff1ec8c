import type {DataWriteOptions} from "obsidian";
import {TAbstractFile, TFile, TFolder} from "./abstract-file.ts";
import type {DataAdapter} from "./adapter.ts";
import {FileTree} from "./file-tree.ts";
import {isHidden, normalizePath} from "./path.ts";

/** Reads and writes the vault's files, and tells of their changes. */
export class Vault extends FileTree {
  readonly configDir = ".obsidian";
  private config: Record<string, unknown> = {};
  private queues = new Map<string, Promise<unknown>>();

  constructor(
    readonly adapter: DataAdapter,
    private readonly name: string,
  ) {
    super(adapter.stats);
    this.load(adapter.folders);
  }

  getName(): string {
    return this.name;
  }

  getConfig(key: string): unknown {
    return this.config[key];
  }

  setConfig(key: string, value: unknown): void {
    this.config[key] = value;
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    const open: TAbstractFile[] = [root];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      callback(file);
      if (file instanceof TFolder) open.push(...file.children);
    }
  }

  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile | null> {
    return this.createWith(path, (at) => this.adapter.write(at, data, options));
  }

  createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile | null> {
    return this.createWith(path, (at) => this.adapter.writeBinary(at, data, options));
  }

  async createFolder(path: string): Promise<TFolder> {
    const at = normalizePath(path);
    if (this.adapter.has(at)) throw new Error("Folder already exists.");
    await this.adapter.mkdir(at);
    return this.ensureFolder(at);
  }

  async read(file: TFile): Promise<string> {
    await this.queues.get(file.path)?.catch(() => undefined);
    return this.adapter.read(file.path);
  }

  cachedRead(file: TFile): Promise<string> {
    return this.read(file);
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.writeThen(file, () => this.adapter.write(file.path, data, options));
  }

  modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.writeThen(file, () => this.adapter.writeBinary(file.path, data, options));
  }

  appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.writeThen(file, () => this.adapter.appendBinary(file.path, data, options));
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, (text) => text + data, options);
  }

  /** Reads, changes and writes a file as one step: no other writer of that file comes between. */
  process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.queued(file.path, async () => {
      const before = await this.adapter.read(file.path);
      const after = change(before);
      if (after !== before) {
        await this.adapter.write(file.path, after, options);
        this.touched(file);
      }
      return after;
    });
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const [from, to] = [file.path, normalizePath(newPath)];
    await this.adapter.rename(from, to);
    const moved: TAbstractFile[] = [file];
    if (file instanceof TFolder) Vault.recurseChildren(file, (child) => child !== file && moved.push(child));
    this.detach(file);
    const oldPaths = moved.map((each) => each.path);
    moved.forEach((each) => {
      delete this.fileMap[each.path];
      each.setPath(to + each.path.slice(from.length));
      this.fileMap[each.path] = each;
    });
    this.attach(file);
    moved.forEach((each, i) => this.trigger("rename", each, oldPaths[i]));
  }

  async delete(file: TAbstractFile): Promise<void> {
    if (file instanceof TFolder) {
      for (const child of [...file.children]) await this.delete(child);
      await this.adapter.rmdir(file.path);
    } else await this.adapter.remove(file.path);
    this.forget(file);
  }

  trash(file: TAbstractFile): Promise<void> {
    return this.delete(file);
  }

  async copy(file: TFile, newPath: string): Promise<TFile | null> {
    return this.create(newPath, await this.read(file));
  }

  /** The adapter's file has new contents: takes over its stats and tells. */
  touched(file: TFile): void {
    const stat = this.adapter.stats.get(file.path);
    if (stat !== undefined) file.stat = {...stat};
    this.trigger("modify", file);
  }

  private createWith(path: string, write: (at: string) => Promise<void>): Promise<TFile | null> {
    const at = normalizePath(path);
    return this.queued(at, async () => {
      if (this.adapter.has(at)) throw new Error("File already exists.");
      await write(at);
      return isHidden(at) ? null : this.appeared(at);
    });
  }

  private writeThen(file: TFile, write: () => Promise<void>): Promise<void> {
    return this.queued(file.path, async () => {
      await write();
      this.touched(file);
    });
  }

  private queued<T>(path: string, job: () => Promise<T>): Promise<T> {
    const before = this.queues.get(path) ?? Promise.resolve();
    const run = before.catch(() => undefined).then(job);
    this.queues.set(path, run);
    return run;
  }
}
