import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import type {DayView} from "../../src/core/views/panel.ts";
import {stateOf, TODAY, TODAYS, viewOf} from "./surroundings.ts";

describe("the sidebar's rows", () => {
  test("today's lines in note order under their headings, the first open one lit", () => {
    const state = stateOf({
      [TODAYS]: "- [x] first\n## Morning\n- [-] second\n- [ ] third #win\n## Evening\n- [ ] fourth\n",
    });
    const {groups, header, allDone} = viewOf(state);
    expect(
      groups.map(({heading, flair, lines}) => [
        heading,
        flair,
        lines.map((line) => [line.text, line.status, line.next]),
      ]),
    ).toEqual([
      [undefined, "1 of 1", [["first", "done", false]]],
      [
        "Morning",
        "",
        [
          ["second", "skipped", false],
          ["third", "open", true],
        ],
      ],
      ["Evening", "", [["fourth", "open", false]]],
    ]);
    expect(header).toMatchObject({date: "Friday 20 November", number: "1", title: "win today"});
    expect(allDone).toBe(false);
  });

  test("the smallest open line is lit, of equals the first; minutes stand where the words say them", () => {
    const lines = (text: string): unknown[] =>
      viewOf(stateOf({[TODAYS]: text})).groups.flatMap((group) =>
        group.lines.map(({text: shown, next, minutes}) => [shown, next, minutes]),
      );
    expect(
      lines(
        "- [x] Type 5 words\n- [ ] Call Ana\n- [ ] Type 40 words\n- [ ] Breathe for 2 minutes\n- [/] Read for 1 minute\n",
      ),
    ).toEqual([
      ["Type 5 words", false, undefined],
      ["Call Ana", false, undefined],
      ["Type 40 words", true, "2 min"],
      ["Breathe for 2 minutes", false, "2 min"],
      ["Read for 1 minute", false, undefined],
    ]);
    expect(lines("- [ ] Call Ana\n- [ ] Run for 20 minutes\n")).toEqual([
      ["Call Ana", true, undefined],
      ["Run for 20 minutes", false, "20 min"],
    ]);
  });

  test("the lit line alone names the goal that it is for; a link to one of its steps is not shown", () => {
    const sent = (step: string): string => `- [ ] ${step} [[Write a book#^${step.length}|Write a book]]`;
    const state = stateOf({
      "Goals/Write a book.md": "#goal\n- [ ] Ask Mia ^7\n- [ ] Ask Leo now ^11\n",
      [TODAYS]: `${sent("Ask Leo now")}\n${sent("Ask Mia")}\n- [ ] Sit ([[Write a book]])\n- [ ] Sit ([[Dune]])\n`,
    });
    const lines = (): unknown[] =>
      viewOf(state).groups.flatMap((group) => group.lines.map(({text, goal}) => [text, goal]));
    const goal = {name: "Write a book", path: "Goals/Write a book.md"};
    expect(lines()).toEqual([
      ["Ask Leo now", goal],
      ["Ask Mia", undefined],
      ["Sit", undefined],
      ["Sit (Dune)", undefined],
    ]);
    state.put("Goals/Write a book.md", "No goal any more.\n");
    expect(lines()).toEqual([
      ["Ask Leo now", undefined],
      ["Ask Mia", undefined],
      ["Sit (Write a book)", undefined],
      ["Sit (Dune)", undefined],
    ]);
  });

  test("who comes back sees no light in the list; a fresh page begins with habits; all done offers one more", () => {
    const gone = viewOf(stateOf({"Daily/2026-11-10.md": "- [x] a\n", [TODAYS]: "- [ ] b\n"}));
    expect(gone.back?.kept).toBe("1 win");
    expect(gone.groups.flatMap(({lines}) => lines.map(({next}) => next))).toEqual([false]);
    const days = [17, 18, 19].map((each) => [`Daily/2026-11-${each}.md`, "- [x] Drink water\n"]);
    const habits = Object.fromEntries(days) as Record<string, string>;
    const fresh = viewOf(stateOf(habits));
    expect(fresh.fromHabits).toEqual([{key: "drink water", text: "Drink water"}]);
    expect(viewOf(stateOf({...habits, [TODAYS]: "text\n"})).fromHabits).toBeUndefined();
    const done = viewOf(stateOf({[TODAYS]: "- [x] Drink a glass of water\n"}));
    const more = done.oneMore?.map(({text}) => text) ?? [];
    expect(more.length).toBeGreaterThan(0);
    expect(more).not.toContain("Drink a glass of water");
    expect(fresh.oneMore).toBeUndefined();
  });

  test("lines out of scope are not listed", () => {
    const state = stateOf({[TODAYS]: "- [ ] a\n- [x] b #win\n"}, {scope: "tag"});
    expect(viewOf(state).groups.flatMap((group) => group.lines.map((line) => line.text))).toEqual(["b"]);
  });

  test("nothing ticked yet, no note, all done", () => {
    expect(viewOf(stateOf({[TODAYS]: "- [ ] a\n"})).header.title).toBe("Today is open");
    const fresh = viewOf(stateOf({"Daily/2026-11-19.md": "- [x] a\n"}));
    expect(fresh.header.title).toBe("A fresh page");
    expect(fresh.hasNote).toBe(false);
    expect(viewOf(stateOf({[TODAYS]: "- [x] a\n- [-] b\n- [>] c\n"})).allDone).toBe(true);
    expect(viewOf(stateOf({[TODAYS]: "- [-] b\n"})).allDone).toBe(false);
    expect(viewOf(stateOf({[TODAYS]: "text\n"})).allDone).toBe(false);
  });

  test("the streak in words", () => {
    const sentence = (state: ReturnType<typeof stateOf>): string =>
      viewOf(state)
        .header.sentence.map(({text}) => text)
        .join("");
    const week = Object.fromEntries(
      Array.from({length: 7}, (_, back) => [`Daily/${printDay(addDays(TODAY, -back))}.md`, "- [x] a\n"]),
    );
    expect(sentence(stateOf(week))).toBe("7 days in a row · 2 freezes in hand");
    expect(sentence(stateOf({...week, [TODAYS]: "- [ ] a\n"}))).toBe(
      "6 days in a row so far · 1 freeze in hand",
    );
    expect(sentence(stateOf(week, {streakPolicy: "strict"}))).toBe("7 days in a row");
    expect(sentence(stateOf({[TODAYS]: "- [ ] a\n"}))).toBe("");
    const reading = stateOf(week);
    reading.setReading(0.4);
    expect(sentence(reading)).toBe("7 days or more in a row");
    expect(viewOf(reading).soFar?.total).toBe("7 wins and counting");
    expect(viewOf(reading).soFar?.counts).toBeUndefined();
  });

  test("while notes are being read, the streak shown is never longer than it turns out to be", () => {
    const signs = fc.array(fc.constantFrom("x", "x", "x", ".", "r"), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(
        signs,
        fc.nat(),
        fc.constantFrom("earned", "never-twice", "strict"),
        (days, cut, streakPolicy) => {
          const state = stateOf({}, {streakPolicy: streakPolicy as "strict"});
          const put = (back: number): void => {
            const text =
              {x: "- [x] a\n", ".": "- [ ] a\n", r: "---\nmicro-wins: rest\n---\n"}[days[back] ?? "."] ?? "";
            state.put(`Daily/${printDay(addDays(TODAY, -back))}.md`, text);
          };
          const shown = (): number => {
            const words = viewOf(state).header.sentence[0]?.text ?? "";
            return /^(\d+) days?/.test(words) ? parseInt(words, 10) : 0;
          };
          state.setReading(0);
          const read = cut % (days.length + 1);
          for (let back = 0; back < read; back += 1) put(back);
          const partial = shown();
          for (let back = read; back < days.length; back += 1) put(back);
          expect(partial).toBeLessThanOrEqual(state.summary().streak.current);
        },
      ),
      {numRuns: 1000},
    );
  });

  test("the daily goal: none at 1, squares up to 10, numbers above", () => {
    const goal = (wins: number): DayView["header"] =>
      viewOf(stateOf({[TODAYS]: "- [x] a\n- [x] b\n"}, {dailyGoals: [{from: "1970-01-01", wins}]})).header;
    expect(goal(1).squares).toBeUndefined();
    expect(goal(5).squares).toEqual({done: 2, of: 5, label: "2 of 5 for today"});
    expect(goal(12)).toMatchObject({number: "2", title: "of 12 today"});
  });
});
