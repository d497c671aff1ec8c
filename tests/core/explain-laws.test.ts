import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import type {TrackRef} from "../../src/core/track.ts";
import {day} from "./days.ts";
import {LedgerVault, OVERALL} from "./ledger-vault.ts";

const WALK = {kind: "habit", name: "walk"} as const;
const MORNING = {kind: "ritual", name: "morning"} as const;
const TODAY = "2026-11-20";

/** The reasons that a state can have. */
const KINDS = {
  counted: ["counted"],
  rest: ["property", "pause", "skipped", "off-schedule", "not-due", "week"],
  pending: ["open"],
  frozen: ["frozen"],
  missed: ["missed"],
  "to come": ["to-come"],
};

describe("the explanations of all days", () => {
  const FIRST = day("2026-11-01");
  const line = fc.constantFrom(
    "- [x] Walk",
    "- [x] Walk ✅ 2026-11-09",
    "- [x] Read ✅ 2026-12-01",
    "- [x] Read ✅ 2026-02-30",
    "- [ ] Walk",
    "- [-] Walk",
    "- [>] Read",
    "## Morning",
    "```",
    "- [x] Walk [every:: 3/week]",
    "- [x] Walk [every:: 2 days]",
  );
  const notes = fc.array(fc.option(fc.array(line, {maxLength: 6}), {nil: undefined}), {
    minLength: 1,
    maxLength: 20,
  });
  const settings = fc.record({
    streakPolicy: fc.constantFrom("earned" as const, "never-twice" as const, "strict" as const),
    dailyGoals: fc.constantFrom(1, 2).map((wins) => [{from: "2026-11-10", wins}]),
    pauses: fc.boolean().map((paused) => (paused ? [{from: "2026-11-05", to: "2026-11-06"}] : [])),
  });

  const vaults = fc.tuple(notes, settings).map(([texts, given]) => {
    const dated = texts.flatMap((lines, index) =>
      lines === undefined ? [] : [[printDay(addDays(FIRST, index)), lines.join("\n")] as const],
    );
    return new LedgerVault(Object.fromEntries(dated), TODAY, given);
  });

  test("agree with the streak and with the wins", () => {
    const differing = (vault: LedgerVault, ref: TrackRef): string[] => {
      const sheet = vault.book.sheet(ref);
      if (sheet === undefined) return [];
      const days = Array.from({length: vault.today - FIRST + 1}, (_, index) => addDays(FIRST, index));
      return days.map(printDay).filter((date, index) => {
        const at = addDays(FIRST, index);
        const {state, why, lines} = vault.explain(date, ref);
        const agrees = state === sheet.fold.stateOf(at) && lines.length === sheet.wins.winsOn(at);
        return !agrees || !KINDS[state].includes(why.kind);
      });
    };
    fc.assert(
      fc.property(vaults, (vault) => {
        expect([OVERALL, WALK, MORNING].map((ref) => differing(vault, ref))).toEqual([[], [], []]);
      }),
      {numRuns: 1000},
    );
  });

  test("place every done line exactly once", () => {
    fc.assert(
      fc.property(vaults, (vault) => {
        const all = Array.from({length: 31}, (_, index) => vault.explain(printDay(addDays(FIRST, index))));
        const done = Array.from(vault.tally.paths, (path) => [...vault.tally.linesOn(day(path.slice(0, 10)))])
          .flat()
          .filter(({status}) => status === "done");
        const placed = all.flatMap(({lines}) => lines);
        expect(placed.length).toBe(new Set(done).size);
        expect(new Set(placed)).toEqual(new Set(done));
        const away = all.flatMap(({notCounted}) => notCounted).filter(({on}) => on !== undefined);
        expect(away.length).toBe([...new Set(done)].filter((line) => line.day !== line.noteDay).length);
      }),
      {numRuns: 1000},
    );
  });
});
