import {describe, expect, test} from "vitest";
import {addDays} from "../../src/core/day.ts";
import {boxes} from "../core/records.ts";
import {celebrationDesk as desk, YESTERDAYS} from "./celebration-desk.ts";
import {TODAY, TODAYS} from "./surroundings.ts";

describe("a tick by hand", () => {
  test("is met with a word, each in turn", () => {
    const it = desk({[TODAYS]: boxes(0, 3)}, {acknowledgements: ["Done.", "Kept."]});
    for (const line of [0, 1, 2]) it.tick(TODAYS, line);
    expect(it.said).toEqual(["Done.", "Kept.", "Done."]);
  });

  test("has its word at hand before the sidebar is drawn", () => {
    const it = desk({[TODAYS]: boxes(0, 1)});
    const seen: unknown[] = [];
    it.state.view();
    it.state.watch(() => seen.push(it.celebrations.current()?.word));
    it.tick(TODAYS, 0);
    expect(seen[0]).toBe("Done.");
  });

  test("in another day's note is met, too", () => {
    const it = desk({[YESTERDAYS]: boxes(0, 1)});
    it.tick(YESTERDAYS, 0);
    expect(it.said).toEqual(["Done."]);
  });

  test("of the same win is met once, on this device and after a reload", () => {
    const it = desk({[TODAYS]: boxes(0, 1)});
    for (let times = 0; times < 4; times += 1) it.tick(TODAYS, 0);
    it.reload();
    it.tick(TODAYS, 0);
    expect(it.said).toEqual(["Done."]);
    expect(it.celebrations.current()).toBeUndefined();
  });

  test("of a twin is met, and of a line that moved is not", () => {
    const it = desk({[TODAYS]: "- [ ] Water\n- [ ] Water\n- [ ] Walk\n"});
    it.tick(TODAYS, 0);
    it.tick(TODAYS, 1);
    expect(it.said.length).toBe(2);
    it.tick(TODAYS, 2);
    it.tick(TODAYS, 2);
    it.sync(TODAYS, "New\n\n- [ ] Walk\n- [x] Water\n- [x] Water\n");
    it.tick(TODAYS, 2);
    expect(it.said.length).toBe(3);
  });

  test("is not met where it is no win: out of scope, or of a day to come", () => {
    const scoped = desk({[TODAYS]: "- [ ] a\n- [ ] b #win\n"}, {scope: "tag"});
    scoped.tick(TODAYS, 0);
    scoped.tick(TODAYS, 1);
    expect(scoped.said.length).toBe(1);
    const early = desk({[TODAYS]: "- [ ] a ✅ 2027-01-01\n", "Daily/2026-12-24.md": boxes(0, 1)});
    early.tick(TODAYS, 0);
    early.tick("Daily/2026-12-24.md", 0);
    expect(early.said).toEqual([]);
  });

  test("is not met where it arrives by sync, nor its untick", () => {
    const it = desk({[TODAYS]: boxes(0, 2)});
    it.sync(TODAYS, boxes(1, 1));
    expect([it.said, it.wait()]).toEqual([[], undefined]);
    it.tick(TODAYS, 0);
    expect(it.said).toEqual([]);
  });

  test("of both lines of a pair is met once", () => {
    const it = desk({
      "Goals/Book.md": "#goal\n\n- [ ] Type 40 words ^step-1\n",
      [TODAYS]: "- [ ] Type 40 words [[Book#^step-1|Book]]\n",
    });
    it.tick(TODAYS, 0);
    it.tick(TODAYS, 0);
    it.tick("Goals/Book.md", 2);
    expect(it.said).toEqual(["Done."]);
  });

  test("says nothing where there are no words, but is met", () => {
    const it = desk({[TODAYS]: boxes(0, 1)}, {acknowledgements: []});
    it.tick(TODAYS, 0);
    expect(it.celebrations.current()?.word).toBe("");
  });

  test("sounds where that is turned on", () => {
    const silent = desk({[TODAYS]: boxes(0, 1)});
    silent.tick(TODAYS, 0);
    const loud = desk({[TODAYS]: boxes(0, 1)}, {sound: true});
    loud.tick(TODAYS, 0);
    loud.wait();
    expect([silent.tones, loud.tones]).toEqual([[], ["tick", "milestone"]]);
  });

  test("is met on the next day again", () => {
    const it = desk({[TODAYS]: boxes(0, 1)});
    it.tick(TODAYS, 0);
    it.state.setToday(addDays(TODAY, 1));
    expect(it.celebrations.current()).toBeUndefined();
    it.tick(TODAYS, 0);
    it.tick(TODAYS, 0);
    expect(it.said.length).toBe(2);
  });
});

describe("quiet", () => {
  test("is quiet, and what was shown goes", () => {
    const quiet = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 1)}, {quiet: true, sound: true});
    quiet.tick(TODAYS, 0);
    expect([quiet.celebrations.current(), quiet.said, quiet.tones, quiet.wait()]).toEqual([
      undefined,
      [],
      [],
      undefined,
    ]);
    const turned = desk({[YESTERDAYS]: boxes(9), [TODAYS]: boxes(0, 1)});
    turned.tick(TODAYS, 0);
    turned.wait();
    turned.state.setSettings({...turned.state.settings, quiet: true});
    expect(turned.celebrations.current()).toBeUndefined();
  });
});
