import {describe, expect, test} from "vitest";
import {Actions} from "../../src/app/actions.ts";
import {findHabit, listHabits} from "../../src/app/habits.ts";
import type {Message, Notes} from "../../src/app/ports.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Settings} from "../../src/core/settings.ts";
import {stateOf, TODAYS, viewOf} from "./surroundings.ts";

const YESTERDAYS = "Daily/2026-11-19.md";

/** Notes in memory, and the actions on them. */
function desk(texts: Readonly<Record<string, string>>, settings: Partial<Settings> = {}) {
  const files = new Map(Object.entries(texts));
  const said: Message[] = [];
  const notes: Notes = {
    read: (path) => Promise.resolve(files.get(path) ?? ""),
    edit(path, edit, seen) {
      const result = applyEdit(files.get(path) ?? "", edit);
      if (result.kind === "applied") {
        seen(result.text);
        files.set(path, result.text);
      }
      return Promise.resolve(result);
    },
    ensureNote() {
      if (!files.has(TODAYS)) files.set(TODAYS, "");
      return Promise.resolve(TODAYS);
    },
    pathsOf: () => [],
  };
  const state = stateOf(texts, settings);
  const actions = new Actions(
    state,
    notes,
    {toggle: () => Promise.resolve(undefined)},
    (message) => said.push(message),
    () => undefined,
    () => Promise.resolve(false),
  );
  return {actions, state, files, said, today: () => files.get(TODAYS)};
}

describe("ticking a habit", () => {
  test("ticks its line of today, and takes that back", async () => {
    const {actions, today} = desk({[TODAYS]: "- [ ] Walk\n- [ ] read 12 pages\n- [ ] Read 3 **pages**\n"});
    expect(await actions.tickHabit("read {n} pages")).toBe(true);
    expect(today()).toBe("- [ ] Walk\n- [x] read 12 pages\n- [ ] Read 3 **pages**\n");
    await actions.tickHabit("read {n} pages");
    expect(today()).toBe("- [ ] Walk\n- [ ] read 12 pages\n- [ ] Read 3 **pages**\n");
  });

  test("takes the line that waits, else one that does not", async () => {
    const {actions, today} = desk({[TODAYS]: "- [-] Walk\n- [/] Walk\n- [>] Read\n"});
    await actions.tickHabit("walk");
    await actions.tickHabit("read");
    expect(today()).toBe("- [-] Walk\n- [x] Walk\n- [x] Read\n");
  });

  test("adds the line where today's note has none, as it was written last", async () => {
    const {actions, today} = desk({
      [YESTERDAYS]: "- [x] Type 40 words [every:: weekday] #book ✅ 2026-11-19 ^id\n",
      "Daily/2026-11-18.md": "- [x] type 10 words\n",
      [TODAYS]: "- [x] Walk\n",
    });
    expect(await actions.tickHabit("type {n} words")).toBe(true);
    expect(today()).toBe("- [x] Walk\n- [x] Type 40 words #book\n");
  });

  test("makes today's note for it, under the scope chosen", async () => {
    const {actions, today} = desk(
      {[YESTERDAYS]: "## Wins\n- [x] Chapter 3 [habit:: Reading]\n"},
      {scope: "heading", winHeading: "Wins"},
    );
    await actions.tickHabit("reading");
    expect(today()).toBe("## Wins\n\n- [x] Chapter 3 [habit:: Reading]\n");
  });

  test("a line of today that is done on another day is not today's", async () => {
    const {actions, today} = desk({[TODAYS]: "- [x] Walk ✅ 2026-11-18\n"});
    await actions.tickHabit("walk");
    expect(today()).toBe("- [x] Walk ✅ 2026-11-18\n- [x] Walk\n");
  });

  test("a line elsewhere that is done today is taken back there", async () => {
    const {actions, files} = desk({[YESTERDAYS]: "- [x] Walk ✅ 2026-11-20\n", [TODAYS]: "- [ ] Read\n"});
    await actions.tickHabit("walk");
    expect(files.get(YESTERDAYS)).toBe("- [ ] Walk ✅ 2026-11-20\n");
  });

  test("counts what also counts", async () => {
    const {actions, today} = desk(
      {[TODAYS]: "- [ ] Stroll\n"},
      {habits: [{key: "walk", also: ["stroll"], schedules: []}]},
    );
    await actions.tickHabit("walk");
    expect(today()).toBe("- [x] Stroll\n");
  });

  test("a line that is not where it was is left alone, and said; an unknown habit is nothing", async () => {
    const {actions, files, said} = desk({[YESTERDAYS]: "- [x] Walk ✅ 2026-11-20\n"});
    files.set(YESTERDAYS, "text\n- [x] Walk ✅ 2026-11-20\n");
    expect(await actions.tickHabit("walk")).toBe(false);
    expect(said.map(({text}) => text)).toEqual(["That line has changed since."]);
    expect(await actions.tickHabit("swim")).toBe(false);
  });
});

describe("habits in the sidebar", () => {
  test("are shown when all is read", () => {
    const state = stateOf({
      "Daily/2026-11-18.md": "- [x] Walk\n",
      [YESTERDAYS]: "- [x] Walk\n",
      [TODAYS]: "- [ ] Walk\n",
    });
    state.setReading(0.5);
    expect(viewOf(state).habits).toBeUndefined();
    state.setReading(undefined);
    expect(viewOf(state).habits?.habits.map(({row}) => row.name)).toEqual(["Walk"]);
  });
});

describe("habits for scripts", () => {
  const NOTES = {
    "Daily/2026-11-17.md": "- [x] Type 20 words [every:: weekday]\n- [x] Once\n",
    "Daily/2026-11-18.md": "- [x] Type 40 words [every:: weekday]\n",
    [YESTERDAYS]: "- [x] Type 30 words [every:: weekday]\n",
    [TODAYS]: "- [ ] Type 40 words [every:: weekday]\n",
    "Daily/2026-01-05.md": "- [x] Old\n",
    "Daily/2026-01-06.md": "- [x] Old\n",
    "Daily/2026-01-07.md": "- [x] Old\n",
  };

  test("are plain JSON", () => {
    const state = stateOf(NOTES, {habits: [{key: "type {n} words", also: ["write"], schedules: []}]});
    const habits = listHabits(state);
    expect(habits.map(({name, active}) => [name, active])).toEqual([
      ["Type 40 words", true],
      ["Old", false],
    ]);
    expect(JSON.parse(JSON.stringify(habits[0]))).toEqual({
      key: "type {n} words",
      name: "Type 40 words",
      active: true,
      counts: {today: 0, week: 3, month: 3, year: 3, total: 3},
      streak: {
        unit: "day",
        current: 3,
        longest: 3,
        longestFrom: "2026-11-17",
        longestTo: "2026-11-19",
        freezes: 1,
        neededToday: true,
      },
      strength: state.book.sheet({kind: "habit", name: "type {n} words"})?.strength.now,
      schedule: "weekday",
      doneToday: false,
      amounts: [{unit: "words", total: 90, thisWeek: 90}],
      also: ["write"],
    });
  });

  test("are found by a name as it is written in notes, or by the key", () => {
    const state = stateOf(NOTES);
    for (const name of ["Type 40 words", "**type** 7 Words ", "type {n} words"])
      expect(findHabit(state, name)?.key).toBe("type {n} words");
    expect(findHabit(state, "Once")).toMatchObject({active: false, counts: {total: 1}});
    for (const name of ["Fly", "", " ", undefined, 3, {}]) expect(findHabit(state, name)).toBeNull();
  });
});
