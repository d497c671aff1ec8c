import {describe, expect, test} from "vitest";
import {readLedger} from "../../src/app/ledger.ts";
import {readingOf, stateOf, TODAYS} from "./surroundings.ts";

const NOTES = {
  "Daily/2026-11-16.md": "## Morning\n- [x] Walk\n- [x] Read 10 pages #win/mind\n```\n- [x] Swim\n```\n",
  "Daily/2026-11-18.md": "- [ ] Walk\n- [x] Read 12 pages ✅ 2026-11-16\n",
  [TODAYS]: "- [x] Walk ✅ 2026-11-23\n",
};

const reading = (notes: Readonly<Record<string, string>> = NOTES): ReturnType<typeof readingOf> =>
  readingOf(notes);

test("a habit is found by what its field calls it, and by its key", async () => {
  const notes = {[TODAYS]: "- [x] did [habit:: 5 Tibetans]\n"};
  for (const habit of ["5 Tibetans", "5 tibetans"]) {
    expect((await readLedger(stateOf(notes), {habit}, reading(notes)))?.track).toEqual({habit: "5 Tibetans"});
  }
});

describe("the ledger of the API", () => {
  test("has every day with its state, why, and its lines", async () => {
    const ledger = await readLedger(stateOf(NOTES), "overall", reading());
    expect(ledger?.track).toBe("overall");
    expect(ledger?.days).toEqual([
      {
        day: "2026-11-20",
        state: "pending",
        why: "open",
        missing: "counts-elsewhere",
        freezeEarnedOn: null,
        wins: 0,
        lines: [],
        notCounted: [{path: TODAYS, line: 0, text: "Walk", why: "to-come", on: "2026-11-23"}],
      },
      {...missed("2026-11-19", "missed"), missing: "no-note"},
      {
        ...missed("2026-11-18", "ends-streak"),
        missing: "counts-elsewhere",
        notCounted: [
          {path: "Daily/2026-11-18.md", line: 1, text: "Read 12 pages", why: "other-day", on: "2026-11-16"},
        ],
      },
      {...missed("2026-11-17", "freeze-from-start"), state: "frozen", missing: "no-note"},
      {
        day: "2026-11-16",
        state: "counted",
        why: "counted",
        missing: null,
        freezeEarnedOn: null,
        wins: 3,
        lines: [
          {path: "Daily/2026-11-16.md", line: 1, text: "Walk"},
          {path: "Daily/2026-11-16.md", line: 2, text: "Read 10 pages"},
          {path: "Daily/2026-11-18.md", line: 1, text: "Read 12 pages"},
        ],
        notCounted: [{path: "Daily/2026-11-16.md", line: 4, text: "Swim", why: "code", on: null}],
      },
    ]);
    expect(JSON.parse(JSON.stringify(ledger))).toEqual(ledger);
  });

  test.each([
    ["a habit", {habit: "read 3 PAGES"}, {habit: "Read 12 pages"}, 2],
    ["an area", {area: "MIND"}, {area: "mind"}, 1],
    ["a ritual", {ritual: " morning"}, {ritual: "Morning"}, 2],
  ])("of %s", async (_, track, named, wins) => {
    const ledger = await readLedger(stateOf(NOTES), track, reading());
    expect(ledger?.track).toEqual(named);
    expect(ledger?.days.at(-1)).toMatchObject({day: "2026-11-16", wins});
  });

  test.each([
    [{habit: "Sing"}],
    [{habit: ""}],
    [{area: 3}],
    ["habit"],
    [{}],
    [null],
    [undefined],
    [{goal: "a"}],
  ])("is null for %j", async (track) => {
    expect(await readLedger(stateOf(NOTES), track, reading())).toBeNull();
  });

  test("reads the notes of its days alone, and each once", async () => {
    const state = stateOf(NOTES);
    const vault = reading();
    await readLedger(state, {habit: "Walk"}, vault);
    await readLedger(state, "overall", vault);
    expect(vault.asked.sort()).toEqual(Object.keys(NOTES).sort());
  });

  test("comes without what cannot be read", async () => {
    const ledger = await readLedger(stateOf(NOTES), "overall", reading({}));
    expect(ledger?.days.at(-1)).toMatchObject({wins: 3, notCounted: []});
  });
});

function missed(day: string, why: string): object {
  return {day, state: "missed", why, missing: null, freezeEarnedOn: null, wins: 0, lines: [], notCounted: []};
}
