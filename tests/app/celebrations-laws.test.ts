import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {isMilestone} from "../../src/core/celebration.ts";
import {sumWins} from "../../src/core/wins.ts";
import {boxes} from "../core/records.ts";
import {celebrationDesk as desk, YESTERDAYS} from "./celebration-desk.ts";
import {TODAY, TODAYS} from "./surroundings.ts";

describe("whatever comes", () => {
  const act = fc.oneof(
    {weight: 6, arbitrary: fc.record({kind: fc.constant("tick" as const), line: fc.nat(7)})},
    {weight: 1, arbitrary: fc.record({kind: fc.constant("sync" as const), line: fc.nat(7)})},
    {weight: 1, arbitrary: fc.constant({kind: "reload" as const, line: 0})},
    {weight: 2, arbitrary: fc.constant({kind: "wait" as const, line: 0})},
  );
  const start = fc.integer({min: 0, max: 12});

  test("each win is met once at most, each milestone when a tick by hand reaches it, and once", () => {
    fc.assert(
      fc.property(start, fc.array(act, {maxLength: 40}), (kept, acts) => {
        const lines = Array.from({length: 8}, (_, index) => `- [ ] line ${index % 5}`);
        // A record of the streak is not what is looked at here.
        const it = desk({[YESTERDAYS]: boxes(kept), [TODAYS]: lines.join("\n")}, {streakPolicy: "strict"});
        const done = lines.map(() => false);
        const met = new Set<number>();
        const shown: string[] = [];
        const expected: string[] = [];
        let due: number | undefined;
        const total = (): number => sumWins(it.state.tally, TODAY);
        const now = (): string =>
          lines.map((line, at) => (done[at] === true ? line.replace(" ]", "x]") : line)).join("\n");
        for (const {kind, line} of acts) {
          if (kind === "reload") {
            it.reload();
            due = undefined;
          } else if (kind === "wait") {
            const milestone = it.wait();
            if (milestone !== undefined && shown.at(-1) !== milestone.title) shown.push(milestone.title);
            if (due !== undefined && total() >= due && !expected.includes(titleOf(due)))
              expected.push(titleOf(due));
            due = undefined;
          } else {
            done[line] = done[line] !== true;
            const before = it.said.length;
            if (kind === "sync") it.sync(TODAYS, now());
            else it.tick(TODAYS, line);
            const isFirst = kind === "tick" && done[line] === true && !met.has(line);
            expect(it.said.length - before).toBe(isFirst ? 1 : 0);
            if (isFirst) {
              met.add(line);
              if (isMilestone(total())) due = total();
            }
          }
        }
        expect(shown).toEqual(expected);
      }),
      {numRuns: 1000},
    );
  });
});

function titleOf(wins: number): string {
  return wins === 1 ? "1 win" : `${wins} wins`;
}
