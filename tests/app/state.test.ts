import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import {notes} from "../core/documents.ts";
import {stateOf, TODAY, TODAYS, viewOf} from "./surroundings.ts";

describe("what is put counts", () => {
  test("a tick is counted at once, an untick taken back", () => {
    const state = stateOf({[TODAYS]: "- [ ] run\n- [x] walk\n"});
    expect(state.summary().counts.today).toBe(1);
    state.put(TODAYS, "- [x] run\n- [x] walk\n");
    expect(state.summary().counts).toEqual({today: 2, week: 2, month: 2, year: 2, total: 2});
    state.put(TODAYS, "- [ ] run\n- [ ] walk\n");
    expect(state.summary().counts.total).toBe(0);
  });

  test("notes that are no daily notes, or are none any more, do not count", () => {
    const state = stateOf({"Inbox.md": "- [x] a\n", [TODAYS]: "- [x] b\n"});
    expect(state.summary().counts.total).toBe(1);
    state.remove(TODAYS);
    expect(state.summary().counts.total).toBe(0);
  });

  test("days from the first day with a win to today, each with its state", () => {
    const state = stateOf({
      "Daily/2026-11-16.md": "- [ ] late\n",
      "Daily/2026-11-17.md": "- [x] a\n- [/] b\n- [-] c\n",
      "Daily/2026-11-18.md": "---\nmicro-wins: rest\n---\n- [ ] d\n",
      [TODAYS]: "- [ ] e\n",
      "Daily/2026-11-21.md": "- [x] tomorrow\n",
    });
    expect(state.summary()).toMatchObject({
      today: "2026-11-20",
      counts: {today: 0, total: 1},
      pace: {perDay: 1 / 3, perWeek: 2, perMonth: 10, perYear: 122},
      nextMilestone: {wins: 3, on: "2026-11-25"},
      streak: {
        current: 1,
        longest: 1,
        longestFrom: "2026-11-17",
        longestTo: "2026-11-17",
        freezes: 0,
        neededToday: true,
      },
      days: [
        {day: "2026-11-17", wins: 1, open: 1, state: "counted"},
        {day: "2026-11-18", wins: 0, open: 1, state: "rest"},
        {day: "2026-11-19", wins: 0, open: 0, state: "frozen"},
        {day: "2026-11-20", wins: 0, open: 1, state: "pending"},
      ],
    });
  });

  test("an empty vault has nulls, no days, and plain JSON throughout", () => {
    const summary = stateOf().summary();
    expect(summary).toMatchObject({
      pace: {perDay: 0, perYear: 0},
      nextMilestone: {wins: 1, on: null},
      streak: {current: 0, longest: 0, longestFrom: null, longestTo: null, neededToday: true},
      days: [],
    });
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  test("after any puts and removals equals a state built anew", () => {
    const path = fc.integer({min: 0, max: 4}).map((back) => `Daily/${printDay(addDays(TODAY, -back))}.md`);
    const step = fc.tuple(path, fc.option(notes, {nil: undefined}));
    fc.assert(
      fc.property(fc.array(step, {maxLength: 15}), (steps) => {
        const state = stateOf();
        const texts: Record<string, string> = {};
        for (const [at, text] of steps) {
          if (text === undefined) {
            state.remove(at);
            delete texts[at];
          } else {
            state.put(at, text);
            texts[at] = text;
          }
        }
        const rebuilt = stateOf(texts);
        expect(state.summary()).toEqual(rebuilt.summary());
        expect(state.view()).toEqual(rebuilt.view());
      }),
      {numRuns: 1000},
    );
  });
});

describe("a tick made by hand", () => {
  test("is told once, with words to speak", () => {
    const state = stateOf({[TODAYS]: "- [ ] a\n- [x] b\n"});
    state.put(TODAYS, "- [x] a\n- [x] b\n", true);
    expect(viewOf(state).fresh).toEqual({
      id: `${TODAYS}:0:3`,
      done: true,
      serial: 1,
      spoken: "Done. 2 wins today.",
    });
    state.put(TODAYS, "- [ ] a\n- [x] b\n", true);
    expect(viewOf(state).fresh).toEqual({
      id: `${TODAYS}:0:3`,
      done: false,
      serial: 2,
      spoken: "1 win today.",
    });
  });

  test("is not seen in ticks that arrive by sync, in new lines, or in many changes at once", () => {
    const state = stateOf({[TODAYS]: "- [ ] a\n- [ ] b\n"});
    state.put(TODAYS, "- [x] a\n- [ ] b\n");
    expect(viewOf(state).fresh).toBeUndefined();
    state.put(TODAYS, "- [x] a\n- [ ] b\n- [x] c\n", true);
    expect(viewOf(state).fresh).toBeUndefined();
    state.put(TODAYS, "- [ ] a\n- [x] b\n- [x] c\n", true);
    expect(viewOf(state).fresh).toBeUndefined();
  });
});

describe("a tick by hand", () => {
  test("is shown at once above, and added up below in the frame after that", () => {
    let due: (() => void)[] = [];
    const frame = (): void => {
      const now = due;
      due = [];
      for (const run of now) run();
    };
    const state = stateOf({[TODAYS]: "- [x] a\n- [ ] b\n"}, {}, (run) => due.push(run));
    let [told, drawn] = [0, 0];
    state.subscribe(() => (told += 1));
    state.watch(() => (drawn += 1));
    frame();
    expect(viewOf(state).soFar?.total).toBe("1 win");
    state.put(TODAYS, "- [x] a\n- [x] b\n", true);
    expect([viewOf(state).header.number, viewOf(state).soFar?.total]).toEqual(["2", "1 win"]);
    expect(state.summary().counts.total).toBe(2);
    frame();
    expect(viewOf(state).soFar?.total).toBe("1 win");
    frame();
    expect(viewOf(state).soFar?.total).toBe("2 wins");
    expect([told, drawn]).toEqual([2, 3]);
  });
});

describe("reading", () => {
  test("is told at once, and once where there is nothing to read", () => {
    const state = stateOf({[TODAYS]: "- [x] a\n"}, {}, () => undefined);
    let told = 0;
    state.subscribe(() => (told += 1));
    state.setReading(undefined);
    state.setReading(undefined);
    expect(told).toBe(1);
    state.setReading(0);
    state.setReading(0.5);
    state.setReading(undefined);
    expect(told).toBe(4);
  });
});

describe("the day turns", () => {
  test("and yesterday's lines make way for the new day's", () => {
    const state = stateOf({[TODAYS]: "- [x] a\n", "Daily/2026-11-21.md": "- [x] b\n"});
    state.setToday(addDays(TODAY, 1));
    state.put("Daily/2026-11-21.md", "- [x] b\n");
    expect(viewOf(state).header.date).toBe("Saturday 21 November");
    expect(viewOf(state).groups.flatMap((group) => group.lines.map((line) => line.text))).toEqual(["b"]);
    expect(state.summary().counts).toMatchObject({today: 1, total: 2});
  });
});

describe("a note like no other", () => {
  test("a hundred thousand lines: some rows, the lit one among them, and a word about the rest", () => {
    const view = viewOf(stateOf({[TODAYS]: "- [x] a\n".repeat(99_999) + "- [ ] last\n"}));
    const rows = view.groups.flatMap((group) => group.lines);
    expect(rows.length).toBe(301);
    expect(rows.at(-1)).toMatchObject({text: "last", next: true});
    expect(view.more).toBe("99,699 more in the note.");
    expect(view.groups[0]?.flair).toBe("99,999 of 100,000");
    expect(view.allDone).toBe(false);
  });

  test("lone carriage returns: every row has an id of its own", () => {
    const rows = viewOf(stateOf({[TODAYS]: "- [ ] a\r- [ ] b\n- [ ] c\n"})).groups.flatMap(
      (group) => group.lines,
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  test("a win dated in a wrong century is counted, and the streak stays", () => {
    const state = stateOf({[TODAYS]: "- [x] a\n- [x] b ✅ 0202-11-19\n"});
    expect(viewOf(state).header.sentence[0]?.text).toBe("1 day");
    expect(state.summary().counts.total).toBe(2);
  });
});

test("one listener that throws does not keep the others from hearing", () => {
  const state = stateOf();
  const calls: string[] = [];
  const {error} = console;
  console.error = (reason: Error) => calls.push(reason.message);
  state.subscribe(() => {
    throw new Error("bad script");
  });
  const listener = (): void => void calls.push("heard");
  const leave = state.subscribe(listener);
  state.subscribe(listener);
  state.put(TODAYS, "- [x] a\n");
  leave();
  state.put(TODAYS, "- [ ] a\n");
  console.error = error;
  expect(calls).toEqual(["bad script", "heard", "heard", "bad script", "heard"]);
});

test("listeners hear of changes until they leave", () => {
  const state = stateOf();
  let calls = 0;
  const leave = state.subscribe(() => (calls += 1));
  state.put(TODAYS, "- [x] a\n");
  leave();
  state.put(TODAYS, "- [ ] a\n");
  expect(calls).toBe(1);
});
