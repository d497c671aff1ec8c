import {describe, expect, test} from "vitest";
import {checkSetup, type SetupSource} from "../../src/app/check-setup.ts";
import type {CachedNote} from "../../src/core/check-note.ts";
import {parseDay} from "../../src/core/day.ts";
import {DEFAULTS} from "../../src/core/settings.ts";
import {day} from "../core/days.ts";

const {scope, winTag, winHeading, doneCharacters} = DEFAULTS;
const COUNTS = {scope, winTag, winHeading, doneCharacters};

interface Given {
  readonly notes: Readonly<Record<string, string>>;
  readonly cachedOf?: SetupSource["cachedOf"];
  readonly read?: SetupSource["read"];
}

/** A vault of these notes, with daily notes in `Daily`; its clock moves 5 ms with each note that is looked at. */
function source({notes, ...given}: Given): SetupSource & {pauses: number; looks: string[]} {
  let clock = 0;
  const dayOf = (path: string): ReturnType<typeof parseDay> => {
    const name = /^Daily\/(.*)\.md$/.exec(path)?.[1];
    return name === undefined ? undefined : parseDay(name);
  };
  return {
    pauses: 0,
    looks: [],
    facts: {
      plugin: "0.2.0",
      app: "1.13.1",
      isMobile: false,
      language: "en",
      dateLanguage: "en",
      place: {source: "own", folder: "Daily", format: "YYYY-MM-DD", template: ""},
      rules: COUNTS,
    },
    rules: {...COUNTS, today: day("2026-11-20"), weekdayNames: [], readsProperties: () => true},
    names: {
      dayOf,
      readDay: (format, name) => (format === "YYYY-MM-DD" ? parseDay(name) : undefined),
      format: "YYYY-MM-DD",
      roots: ["Daily"],
      monthFirst: false,
    },
    paths: () => Object.keys(notes),
    read: given.read ?? ((path) => Promise.resolve(notes[path] ?? "")),
    bytesOf: (path) => notes[path]?.length ?? 0,
    cachedOf(path) {
      this.looks.push(path);
      clock += 5;
      return given.cachedOf === undefined ? NOTHING : given.cachedOf(path);
    },
    now: () => clock,
    pause() {
      this.pauses += 1;
      return Promise.resolve();
    },
  };
}

const NOTHING: CachedNote = {checkboxes: [], hasProperties: true};
const TICKED: CachedNote = {checkboxes: [{line: 0, status: "x"}], hasProperties: true};
const going = (): AbortSignal => new AbortController().signal;
const ignore = (): void => undefined;

describe("checking the setup", () => {
  test("reads daily notes alone, newest first, and sorts the other names", async () => {
    const vault = source({
      notes: {
        "Inbox.md": "- [x] a",
        "Daily/2026-11-18.md": "a",
        "Old/2026-11-17.md": "- [x] b",
        "Daily/2026-11-20.md": "b",
        "Daily/2026-11-20 2.md": "c",
      },
    });
    const report = await checkSetup(vault, ignore, going());
    expect(vault.looks).toEqual(["Daily/2026-11-20.md", "Daily/2026-11-18.md"]);
    expect(report.notes).toEqual({count: 2, from: "2026-11-18", to: "2026-11-20", ahead: 0});
    expect(report.otherNames.map(({folder, count}) => [folder, count])).toEqual([["Old", 1]]);
    expect(report.findings.map(({kind}) => kind)).toEqual(["copy"]);
    expect(report.reading.milliseconds).toBe(10);
  });

  test("gives the app turns, and says how far it is", async () => {
    const names = Array.from({length: 200}, (_, at) => `Daily/${2000 + at}-01-01.md`);
    const vault = source({notes: Object.fromEntries(names.map((name) => [name, "a"]))});
    const shares: number[] = [];
    await checkSetup(vault, (share) => shares.push(share), going());
    expect(vault.pauses).toBeGreaterThan(60);
    expect(shares.length).toBeGreaterThan(2);
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });

  test("names notes that cannot be read", async () => {
    const vault = source({
      notes: {"Daily/2026-11-18.md": "a", "Daily/2026-11-20.md": "b"},
      read: (path) => (path.includes("18") ? Promise.reject(new Error("locked")) : Promise.resolve("b")),
    });
    const report = await checkSetup(vault, ignore, going());
    expect(report.notes.count).toBe(2);
    expect(report.findings).toEqual([
      {
        kind: "unread",
        count: 1,
        notes: 1,
        places: [{path: "Daily/2026-11-18.md", line: null, text: null, detail: null}],
      },
    ]);
  });

  test("looks again at a note that the metadata cache had not caught up with", async () => {
    let looks = 0;
    const vault = source({
      notes: {"Daily/2026-11-20.md": "- [x] a\n"},
      cachedOf: () => ((looks += 1) === 1 ? NOTHING : TICKED),
    });
    expect((await checkSetup(vault, ignore, going())).findings).toEqual([]);
    const differing = source({notes: {"Daily/2026-11-20.md": "- [x] a\n"}, cachedOf: () => NOTHING});
    expect((await checkSetup(differing, ignore, going())).findings).toMatchObject([
      {kind: "differs", count: 1},
    ]);
  });

  test("stops when it is told to", async () => {
    const stop = new AbortController();
    const vault = source({
      notes: {"Daily/2026-11-18.md": "a", "Daily/2026-11-19.md": "b", "Daily/2026-11-20.md": "c"},
      cachedOf: () => {
        stop.abort();
        return NOTHING;
      },
    });
    await expect(checkSetup(vault, ignore, stop.signal)).rejects.toThrow("abort");
    expect(vault.looks).toEqual(["Daily/2026-11-20.md"]);
  });
});
