import type {CachedMetadata} from "obsidian";
import {parseMetadata} from "../../metadata.ts";
import {Events} from "../base/events.ts";
import {type TAbstractFile, TFile} from "./abstract-file.ts";
import {linkDestination} from "./links.ts";
import type {Vault} from "./vault.ts";

type LinkCounts = Record<string, Record<string, number>>;

/** How long after a write the parsed note is told of; the app parses in a worker. */
const PARSE_DELAY = 10;

/** What is known of each note's structure. `changed` follows a parse, so a rename alone does not cause it. */
export class MetadataCache extends Events {
  readonly initialized = true;
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  private readonly caches: Map<string, CachedMetadata>;
  private readonly pending = new Set<string>();

  constructor(
    private readonly vault: Vault,
    caches: Record<string, CachedMetadata>,
  ) {
    super();
    this.caches = new Map(Object.entries(caches));
    vault.on("create", (file: TAbstractFile) => this.schedule(file));
    vault.on("modify", (file: TAbstractFile) => this.schedule(file));
    vault.on("delete", (file: TAbstractFile) => this.drop(file));
    vault.on("rename", (file: TAbstractFile, oldPath: string) => this.move(file, oldPath));
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCachedFiles(): string[] {
    return [...this.caches.keys()];
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return linkDestination(this.vault, linkpath, sourcePath);
  }

  getLinkpathDest(linkpath: string, sourcePath: string): TFile[] {
    const file = this.getFirstLinkpathDest(linkpath, sourcePath);
    return file === null ? [] : [file];
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const plain = omitMdExtension && file.extension === "md";
    const name = plain ? file.basename : file.name;
    const unique = this.vault.getFiles().filter((other) => other.name === file.name).length < 2;
    if (unique) return name;
    return plain ? file.path.slice(0, -".md".length) : file.path;
  }

  getTags(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const cache of this.caches.values())
      for (const {tag} of cache.tags ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
    return counts;
  }

  onCleanCache(callback: () => void): void {
    if (this.pending.size === 0) callback();
    else setTimeout(() => this.onCleanCache(callback), PARSE_DELAY);
  }

  /** Counts every note's links; notes that change later are counted again when they are parsed. */
  resolveLinks(): void {
    for (const [path, cache] of this.caches) this.countLinks(path, cache);
    this.trigger("resolved");
  }

  private schedule(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== "md" || this.pending.has(file.path)) return;
    const path = file.path;
    this.pending.add(path);
    setTimeout(() => void this.parse(file, path), PARSE_DELAY);
  }

  private async parse(file: TFile, path: string): Promise<void> {
    this.pending.delete(path);
    if (file.deleted || !this.vault.adapter.stats.has(file.path)) return;
    const data = await this.vault.adapter.read(file.path);
    const cache = parseMetadata(data);
    this.caches.set(file.path, cache);
    this.countLinks(file.path, cache);
    this.trigger("changed", file, data, cache);
    this.trigger("resolve", file);
    if (this.pending.size === 0) this.trigger("resolved");
  }

  private drop(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== "md") return;
    const previous = this.getCache(file.path);
    this.caches.delete(file.path);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    this.trigger("deleted", file, previous);
  }

  private move(file: TAbstractFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    if (cache === undefined) return;
    this.caches.delete(oldPath);
    this.caches.set(file.path, cache);
    delete this.resolvedLinks[oldPath];
    delete this.unresolvedLinks[oldPath];
    this.countLinks(file.path, cache);
  }

  private countLinks(path: string, cache: CachedMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const {link} of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
      const linkpath = link.split("#")[0] ?? "";
      const target = this.getFirstLinkpathDest(linkpath, path);
      const [counts, key] = target === null ? [unresolved, linkpath] : [resolved, target.path];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
  }
}
