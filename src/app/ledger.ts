import {addDays} from "../core/day.ts";
import {ledgerDays} from "../core/ledger-days.ts";
import {summariseLedger, tracksOf, type Ledger} from "../core/ledger-summary.ts";
import type {LedgerReading} from "./ledger-notes.ts";
import type {WinsState} from "./state.ts";

/** A track's ledger, with all notes of its days read for what does not count in them. Null where there is no such track. */
export async function readLedger(
  state: WinsState,
  track: unknown,
  reading: LedgerReading,
): Promise<Ledger | null> {
  const [before] = tracksOf(track).flatMap((ref) => state.book.sheet(ref) ?? []);
  if (before === undefined) return null;
  const {from, to} = ledgerDays(before);
  const days = new Set(Array.from({length: to - from + 1}, (_, index) => addDays(from, index)));
  await state.ledgerNotes.read(days, reading);
  const sheet = state.book.sheet(before.ref);
  if (sheet === undefined) return null;
  const {tally, settings, book, ledgerNotes} = state;
  return summariseLedger(sheet, {
    tally,
    settings,
    mainKey: (key) => book.mainKey(key),
    uncounted: (note) => ledgerNotes.uncounted(note),
  });
}
