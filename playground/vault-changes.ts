import {childPath, entryAt, isListed, walkVault, type Entry, type FileStat} from "./vault-walk.ts";
import {watchFolders, type FolderWatch} from "./watch-folders.ts";

/** A change on disk that the page did not make. Files have a `stat` unless they are gone; folders have none. */
export interface VaultChange {
  kind: "create" | "modify" | "delete";
  path: string;
  stat?: FileStat;
}

/** Programs save in several steps (empty, write, rename); a path is looked at once they have been quiet this long. */
const QUIET_MS = 50;

/**
 * Reports what other programs do to a vault. It remembers how each entry looked last, so that a change is what
 * differs from that, however many events the system sent about it. Looking and our own changes take turns.
 */
export class VaultChanges {
  private readonly folders: FolderWatch;
  private readonly seen = new Map<string, Entry>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly listeners = new Set<(change: VaultChange) => void>();
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly root: string) {
    this.folders = watchFolders(root, (path) => this.lookSoon(path));
  }

  /** Watches the vault in `root`, which is its real folder. */
  static async watch(root: string): Promise<VaultChanges> {
    const changes = new VaultChanges(root);
    await changes.remember("");
    return changes;
  }

  /** Returns what ends the subscription. */
  subscribe(listener: (change: VaultChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Carries out a change of our own to `paths`, after those that came before it; it is not reported. */
  own<T>(paths: string[], change: () => Promise<T>): Promise<T> {
    return this.inTurn(async () => {
      try {
        return await change();
      } finally {
        for (const path of paths) await this.takeIn(path);
      }
    });
  }

  close(): void {
    this.folders.close();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.listeners.clear();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private lookSoon(path: string): void {
    if (!path.split("/").every(isListed)) return;
    clearTimeout(this.timers.get(path));
    const look = (): void => {
      this.timers.delete(path);
      void this.inTurn(() => this.look(path));
    };
    this.timers.set(path, setTimeout(look, QUIET_MS));
  }

  private async look(path: string): Promise<void> {
    const before = this.seen.get(path);
    const entry = await entryAt(this.root, path);
    if (before?.look === entry?.look) return;
    if (entry?.stat !== undefined && before?.stat !== undefined) {
      this.seen.set(path, entry);
      return this.tell({kind: "modify", path, stat: entry.stat});
    }
    for (const gone of this.forget(path)) this.tell({kind: "delete", path: gone});
    if (entry === undefined) return;
    for (const [made, {stat}] of await this.takeEntryIn(path, entry)) {
      this.tell({kind: "create", path: made, ...(stat === undefined ? {} : {stat})});
    }
  }

  /** What we changed ourselves is seen at once, the folders made on the way to it too. */
  private async takeIn(path: string): Promise<void> {
    this.forget(path);
    const parts = path.split("/");
    for (const length of parts.keys()) {
      const above = parts.slice(0, length + 1).reduce(childPath, "");
      const entry = this.seen.has(above) ? undefined : await entryAt(this.root, above);
      if (entry !== undefined) await this.takeEntryIn(above, entry);
    }
  }

  private async takeEntryIn(path: string, entry: Entry): Promise<Map<string, Entry>> {
    this.seen.set(path, entry);
    const below = entry.stat === undefined ? await this.remember(path) : [];
    return new Map([[path, entry], ...below]);
  }

  /** Takes in all below a folder. Each folder is watched before it is read, so that nothing falls between. */
  private async remember(folder: string): Promise<Map<string, Entry>> {
    const found = await walkVault(this.root, folder, (entered) => this.folders.add(entered));
    for (const [path, entry] of found) this.seen.set(path, entry);
    return found;
  }

  /** Drops an entry and all below it, and returns their paths, the deepest first. */
  private forget(path: string): string[] {
    if (!this.seen.has(path)) return [];
    const gone = [...this.seen.keys()].filter((entry) => entry === path || entry.startsWith(`${path}/`));
    for (const entry of gone) {
      this.folders.remove(entry);
      this.seen.delete(entry);
    }
    return gone.sort().reverse();
  }

  private tell(change: VaultChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
