import {describe, expect, test} from "vitest";
import {LedgerVault} from "./ledger-vault.ts";

const MORNING = {kind: "ritual", name: "morning"} as const;
const TODAY = "2026-11-20";

describe("a ritual’s day is the one that its lines stand on", () => {
  const explain = (notes: Readonly<Record<string, string>>, on: string): Record<string, unknown> => {
    const {state, why: reason, lines, notCounted} = new LedgerVault(notes, TODAY).explain(on, MORNING);
    return {state, why: reason.kind, lines: lines.length, notCounted: notCounted.map(({why: each}) => each)};
  };

  test("whatever day they were done on", () => {
    const late = "## Morning\n- [x] A ✅ 2026-11-20\n- [x] B ✅ 2026-11-20\n";
    expect(explain({"2026-11-19": late}, "2026-11-19")).toEqual({
      ...{state: "counted", why: "counted", lines: 2, notCounted: []},
    });
    expect(explain({"2026-11-19": late}, TODAY)).toMatchObject({state: "pending", lines: 0});
  });

  test("but not before the day of their date has come", () => {
    expect(explain({[TODAY]: "## Morning\n- [x] A ✅ 2026-12-01\n"}, TODAY)).toEqual({
      ...{state: "pending", why: "open", lines: 0, notCounted: ["to-come"]},
    });
  });
});
