import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import {boxes} from "../core/records.ts";
import {celebrationDesk as desk, YESTERDAYS} from "./celebration-desk.ts";
import {TODAY, TODAYS} from "./surroundings.ts";

describe("a milestone", () => {
  test("comes half a second after the tick that reaches it, until the person carries on", () => {
    const it = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 2)});
    it.tick(TODAYS, 0);
    expect(it.celebrations.current()?.milestone).toBeUndefined();
    expect(it.wait()?.title).toBe("10 wins");
    expect(it.celebrations.current()?.word).toBe("Done.");
    expect(it.redrawn).toBe(1);
    it.celebrations.carryOn();
    expect([it.celebrations.current(), it.redrawn]).toEqual([undefined, 2]);
  });

  test("ends with the next tick or untick", () => {
    const it = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 2)});
    it.tick(TODAYS, 0);
    it.wait();
    it.tick(TODAYS, 1);
    expect(it.celebrations.current()?.milestone).toBeUndefined();
    expect(it.wait()).toBeUndefined();
  });

  test("is not lost where the next tick follows at once, and is dropped where it is taken back", () => {
    const quick = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 2)});
    quick.tick(TODAYS, 0);
    quick.tick(TODAYS, 1);
    expect(quick.wait()?.title).toBe("10 wins");
    const undone = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 2)});
    undone.tick(TODAYS, 0);
    undone.tick(TODAYS, 0);
    expect(undone.wait()).toBeUndefined();
  });

  test("comes once, by whichever win it is reached again", () => {
    const it = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 2)});
    it.tick(TODAYS, 0);
    it.wait();
    it.tick(TODAYS, 0);
    it.tick(TODAYS, 1);
    expect(it.wait()).toBeUndefined();
  });

  test("is not told while older notes are being read", () => {
    const it = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 1)});
    it.state.setReading(0.5);
    it.tick(TODAYS, 0);
    expect([it.said, it.wait()]).toEqual([["Done."], undefined]);
  });

  test("is told by a notice where the day is not shown", () => {
    const it = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 1)});
    it.isShown = false;
    it.tick(TODAYS, 0);
    expect(it.wait()).toBeUndefined();
    expect(it.notified).toEqual(["10 wins. Ten times you began."]);
  });

  test("is reached by a goal's step, too, whose date is written a moment later", () => {
    const goal = "#goal\n\n- [ ] Type 40 words\n";
    const it = desk({[YESTERDAYS]: boxes(9), "Goals/Book.md": goal});
    it.tick("Goals/Book.md", 2);
    expect(it.said).toEqual(["Done."]);
    it.sync("Goals/Book.md", goal.replace("- [ ] Type 40 words", "- [x] Type 40 words ✅ 2026-11-20"));
    expect(it.wait()?.title).toBe("10 wins");
  });
});

describe("a record", () => {
  /** Daily notes with so many days in a row, then a gap, then these up to yesterday. */
  function streaks(first: number, second: number): Record<string, string> {
    const before = Array.from({length: first}, (_, index) => addDays(TODAY, -second - 30 - index));
    const now = Array.from({length: second}, (_, index) => addDays(TODAY, -1 - index));
    return Object.fromEntries([...before, ...now].map((on) => [`Daily/${printDay(on)}.md`, boxes(1)]));
  }

  test("is told when the streak passes every one before it", () => {
    const it = desk({...streaks(5, 5), [TODAYS]: boxes(0, 2)});
    it.tick(TODAYS, 0);
    expect(it.wait()?.title).toBe("6 days in a row, your best.");
    it.tick(TODAYS, 1);
    expect(it.wait()).toBeUndefined();
  });

  test("is none where the streak was the best already, or is the first one", () => {
    const already = desk({...streaks(4, 5), [TODAYS]: boxes(0, 1)});
    already.tick(TODAYS, 0);
    expect(already.wait()?.title).toBe("10 wins");
    const second = desk({...streaks(4, 6), [TODAYS]: boxes(0, 1)});
    second.tick(TODAYS, 0);
    expect(second.wait()).toBeUndefined();
    const first = desk({...streaks(0, 4), [TODAYS]: boxes(0, 1)});
    first.tick(TODAYS, 0);
    expect(first.wait()).toBeUndefined();
  });

  test("is told once a day, and waits for the day's goal", () => {
    const dailyGoals = [
      {from: "1970-01-01", wins: 1},
      {from: "2026-11-20", wins: 2},
    ];
    const it = desk({...streaks(5, 5), [TODAYS]: boxes(0, 3)}, {dailyGoals});
    it.tick(TODAYS, 0);
    expect(it.wait()).toBeUndefined();
    it.tick(TODAYS, 1);
    expect(it.wait()?.title).toBe("6 days in a row, your best.");
    it.tick(TODAYS, 1);
    it.reload();
    it.tick(TODAYS, 2);
    expect(it.wait()).toBeUndefined();
  });

  test("that comes with a milestone stands below it", () => {
    const it = desk({...streaks(4, 5), [TODAYS]: boxes(0, 1)}, {streakPolicy: "strict"});
    const other = desk({...streaks(4, 4), [YESTERDAYS]: boxes(2), [TODAYS]: boxes(0, 1)});
    it.tick(TODAYS, 0);
    other.tick(TODAYS, 0);
    expect([it.wait()?.title, other.wait()?.title]).toEqual(["10 wins", "10 wins"]);
    expect(it.celebrations.current()?.milestone?.record).toBeUndefined();
    expect(other.celebrations.current()?.milestone?.record).toBe("5 days in a row, your best.");
  });
});
