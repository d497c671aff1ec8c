import {describe, expect, test} from "vitest";
import {LedgerNotes} from "../../src/app/ledger-notes.ts";
import {DEFAULTS} from "../../src/core/settings.ts";
import {Tally} from "../../src/core/tally.ts";
import {day} from "../core/days.ts";
import {recordOfText} from "../core/records.ts";
import {readingOf} from "./surroundings.ts";

const CODE = "```\n- [x] Run\n```\n";
const MONDAY = day("2026-11-16");
const TUESDAY = day("2026-11-17");

/** A vault whose reads are written down. */
function vaultOf(notes: Record<string, string>): ReturnType<typeof readingOf> & {notes: typeof notes} {
  return {...readingOf(notes), notes};
}

function tallyOf(notes: Record<string, string>): Tally {
  const tally = new Tally();
  for (const [path, text] of Object.entries(notes))
    tally.put(path, recordOfText(path, path.startsWith("monday") ? MONDAY : TUESDAY, text));
  return tally;
}

function found(ledger: LedgerNotes, tally: Tally): string[] {
  return [MONDAY, TUESDAY].flatMap((each) =>
    tally.notesOn(each).flatMap((note) => {
      const {path, lines} = ledger.uncounted(note) ?? {path: "unread", lines: []};
      return [path, ...lines.map(({line, why}) => `${line} ${why}`)];
    }),
  );
}

describe("the notes behind a ledger", () => {
  test("are read for the days asked for, once", async () => {
    const notes = {"monday.md": CODE, "tuesday.md": CODE};
    const tally = tallyOf(notes);
    const vault = vaultOf(notes);
    const ledger = new LedgerNotes(tally, () => DEFAULTS);
    expect(found(ledger, tally)).toEqual(["unread", "unread"]);
    expect(await ledger.read(new Set([MONDAY]), vault)).toBe(true);
    expect(found(ledger, tally)).toEqual(["monday.md", "1 code", "unread"]);
    expect(await ledger.read(new Set([MONDAY, TUESDAY]), vault)).toBe(true);
    expect(await ledger.read(new Set([MONDAY, TUESDAY]), vault)).toBe(false);
    expect(vault.asked).toEqual(["monday.md", "tuesday.md"]);
  });

  test("are read anew after they change", async () => {
    const notes = {"monday.md": CODE};
    const tally = tallyOf(notes);
    const vault = vaultOf(notes);
    const ledger = new LedgerNotes(tally, () => DEFAULTS);
    await ledger.read(new Set([MONDAY]), vault);
    notes["monday.md"] = `- [x] Walk\n${CODE}`;
    tally.put("monday.md", recordOfText("monday.md", MONDAY, notes["monday.md"]));
    expect(found(ledger, tally)).toEqual(["unread"]);
    await ledger.read(new Set([MONDAY]), vault);
    expect(found(ledger, tally)).toEqual(["monday.md", "2 code"]);
  });

  test("that cannot be read tell nothing, and are not tried for ever", async () => {
    const tally = tallyOf({"monday.md": CODE});
    const vault = vaultOf({});
    const ledger = new LedgerNotes(tally, () => DEFAULTS);
    expect(await ledger.read(new Set([MONDAY]), vault)).toBe(true);
    expect(await ledger.read(new Set([MONDAY]), vault)).toBe(false);
    expect(found(ledger, tally)).toEqual(["monday.md"]);
  });

  test("leave the app its turns", async () => {
    const notes = Object.fromEntries(Array.from({length: 100}, (_, index) => [`monday ${index}.md`, CODE]));
    const tally = tallyOf(notes);
    let time = 0;
    let pauses = 0;
    const vault = {
      ...vaultOf(notes),
      now: () => (time += 5),
      pause: () => Promise.resolve(void (pauses += 1)),
    };
    await new LedgerNotes(tally, () => DEFAULTS).read(new Set([MONDAY]), vault);
    expect(pauses).toBeGreaterThan(20);
  });
});
