import type {LineRecord} from "./win.ts";

interface Entry {
  readonly lines: LineRecord[];
  revision: number;
}

/** The lines of many notes by a name that they share. */
export class LineIndex {
  private readonly entries = new Map<string, Entry>();
  /** Never falls, so that a name that went and came back is seen to have changed. */
  private revision = 0;

  add(name: string, line: LineRecord): void {
    this.revision += 1;
    const entry = this.entries.get(name);
    if (entry === undefined) {
      this.entries.set(name, {lines: [line], revision: this.revision});
      return;
    }
    entry.lines.push(line);
    entry.revision = this.revision;
  }

  remove(name: string, line: LineRecord): void {
    const entry = this.entries.get(name);
    if (entry === undefined) return;
    this.revision += 1;
    // A note that changes often was put last.
    const at = entry.lines.lastIndexOf(line);
    const last = entry.lines.pop();
    if (last !== undefined && last !== line && at >= 0) entry.lines[at] = last;
    entry.revision = this.revision;
    if (entry.lines.length === 0) this.entries.delete(name);
  }

  clear(): void {
    this.entries.clear();
    this.revision += 1;
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  get names(): Iterable<string> {
    return this.entries.keys();
  }

  /** In no order. */
  linesOf(name: string): readonly LineRecord[] {
    return this.entries.get(name)?.lines ?? [];
  }

  /** Another number after each change to the lines of that name; 0 where it has none. */
  revisionOf(name: string): number {
    return this.entries.get(name)?.revision ?? 0;
  }
}
