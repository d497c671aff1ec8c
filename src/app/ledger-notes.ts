import type {UncountedNote} from "../core/explain.ts";
import type {Day} from "../core/day.ts";
import type {Tally} from "../core/tally.ts";
import {uncountedLines} from "../core/uncounted.ts";
import type {NoteRecord, WinRules} from "../core/win.ts";
import {Slices, type Turns} from "./in-slices.ts";

/** How the notes behind a ledger are read. */
export interface LedgerReading extends Turns {
  /** Rejects where a note cannot be read; nothing is told of that one then. */
  read(path: string): Promise<string>;
}

/** Notes that are read at once. */
const AT_ONCE = 16;

/** What the notes of the days in a ledger hold that does not count. The tally does not keep it: few people ask. */
export class LedgerNotes {
  // A note that changes gets another record, so that what was read before is never taken for what it says now.
  private readonly known = new WeakMap<NoteRecord, UncountedNote>();

  constructor(
    private readonly tally: Pick<Tally, "notesOf">,
    private readonly rules: () => WinRules,
  ) {}

  /** Undefined where the note was not read since it changed last. */
  uncounted(note: NoteRecord): UncountedNote | undefined {
    return this.known.get(note);
  }

  /** Reads those notes of the days that were not read since they changed last. Answers whether there were any. */
  async read(days: ReadonlySet<Day>, reading: LedgerReading): Promise<boolean> {
    const unread = Array.from(this.tally.notesOf(days)).filter(([, record]) => !this.known.has(record));
    const slices = new Slices(reading);
    for (let at = 0; at < unread.length; at += AT_ONCE) {
      const batch = unread.slice(at, at + AT_ONCE);
      const texts = await Promise.all(batch.map(([path]) => reading.read(path).catch(() => "")));
      for (const [index, [path, record]] of batch.entries()) {
        this.known.set(record, {path, lines: uncountedLines(texts[index] ?? "", this.rules())});
        if (slices.isOver) await slices.next();
      }
    }
    return unread.length > 0;
  }
}
