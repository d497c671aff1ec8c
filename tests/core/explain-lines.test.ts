import {describe, expect, test} from "vitest";
import {printDay} from "../../src/core/day.ts";
import type {Settings} from "../../src/core/settings.ts";
import {LedgerVault} from "./ledger-vault.ts";

const WALK = {kind: "habit", name: "walk"} as const;
const MORNING = {kind: "ritual", name: "morning"} as const;
const DONE = "- [x] Walk\n";
const TODAY = "2026-11-20";

describe("what does not count", () => {
  function notCounted(
    notes: Readonly<Record<string, string>>,
    on: string,
    settings: Partial<Settings> = {},
  ): unknown[] {
    const vault = new LedgerVault(notes, TODAY, settings);
    return vault
      .explain(on)
      .notCounted.map(({path, line, facts, why: reason, on: date}) =>
        [path.slice(8, -3), line, facts.name, reason, ...(date === undefined ? [] : [printDay(date)])].join(
          " ",
        ),
      );
  }

  test("is told with the day it counts on, or with where it stands", () => {
    const text = [
      "- [x] Walk ✅ 2026-11-18",
      "- [x] Read ✅ 2026-11-22",
      "- [ ] Run ✅ 2026-11-22",
      "- [x] Drink #win",
      "- [x] Sing",
      "```",
      "- [x] Swim",
    ].join("\n");
    expect(notCounted({[TODAY]: text}, TODAY)).toEqual([
      "20 0 Walk other-day 2026-11-18",
      "20 1 Read to-come 2026-11-22",
      "20 6 Swim code",
    ]);
    expect(notCounted({[TODAY]: text}, TODAY, {scope: "tag"}).slice(-2)).toEqual([
      "20 4 Sing scope",
      "20 6 Swim code",
    ]);
    expect(notCounted({[TODAY]: text}, "2026-11-18")).toEqual([]);
  });

  test("an impossible date leaves a line on its note's day", () => {
    const vault = new LedgerVault({[TODAY]: "- [x] Walk ✅ 2026-02-30\n"}, TODAY);
    const {state, lines, notCounted: none} = vault.explain(TODAY);
    expect([state, lines[0]?.facts.wrongDate, none]).toEqual(["counted", "2026-02-30", []]);
  });

  test("of a habit, an area or a ritual is its own alone", () => {
    const text = "## Morning\n- [x] Walk #win/body\n```\n- [x] Walk\n- [x] Read\n- [x] Swim #win/body\n```\n";
    const vault = new LedgerVault({[TODAY]: text}, TODAY);
    const names = (ref: typeof WALK | typeof MORNING | {kind: "area"; name: string}): string[] =>
      vault.explain(TODAY, ref).notCounted.map(({facts}) => facts.name);
    expect(names(WALK)).toEqual(["Walk"]);
    expect(names({kind: "area", name: "body"})).toEqual(["Swim"]);
    expect(names(MORNING)).toEqual(["Walk", "Read", "Swim"]);
  });

  test("counts when its day comes", () => {
    const vault = new LedgerVault({[TODAY]: DONE, "2026-11-23": DONE}, TODAY);
    expect(vault.explain("2026-11-23")).toMatchObject({
      state: "to come",
      why: {kind: "to-come"},
      lines: [{line: 0}],
    });
  });
});
