import {describe, expect, test} from "vitest";
import {Actions, type LineAtHand} from "../../src/app/actions.ts";
import type {Message, Notes, TaskToggler} from "../../src/app/ports.ts";
import {printDay, type Day} from "../../src/core/day.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Settings} from "../../src/core/settings.ts";
import {day} from "../core/days.ts";
import {stateOf, TODAY} from "./surroundings.ts";

const PATH = "Daily/2026-11-20.md";
const NO_TASKS: TaskToggler = {toggle: () => Promise.resolve(undefined)};

/** One note in memory, with the actions on it and what they said. */
function desk(text: string | undefined, settings: Partial<Settings> = {}, tasks: TaskToggler = NO_TASKS) {
  const files = new Map(text === undefined ? [] : [[PATH, text]]);
  const said: Message[] = [];
  const opened: string[] = [];
  const asked: Day[] = [];
  const wantsNote = {yes: true};
  const failing: {with: Error | undefined} = {with: undefined};
  const making: {with: Error | undefined} = {with: undefined};
  const notes: Notes = {
    read: (path) => Promise.resolve(files.get(path) ?? ""),
    edit(path, edit, seen) {
      const result = applyEdit(files.get(path) ?? "", edit);
      if (result.kind === "applied") seen(result.text);
      if (failing.with !== undefined) return Promise.reject(failing.with);
      if (result.kind === "applied") files.set(path, result.text);
      return Promise.resolve(result);
    },
    ensureNote(on) {
      if (making.with !== undefined) return Promise.reject(making.with);
      const path = `Daily/${printDay(on)}.md`;
      if (!files.has(path)) files.set(path, "# Friday\n");
      return Promise.resolve(path);
    },
    pathsOf: (on) => [...files.keys()].filter((path) => path.includes(printDay(on))),
  };
  const state = stateOf(Object.fromEntries(files), settings);
  const actions = new Actions(
    state,
    notes,
    tasks,
    (message) => said.push(message),
    (path, line) => opened.push(`${path}:${line}`),
    (on) => Promise.resolve(asked.push(on) > 0 && wantsNote.yes),
  );
  return {
    actions,
    state,
    files,
    said,
    opened,
    asked,
    wantsNote,
    failing,
    making,
    text: () => files.get(PATH),
  };
}

const line = (at: number, was: string): LineAtHand => ({
  path: PATH,
  line: at,
  was,
  mark: /\[(.)\]/u.exec(was)?.[1] ?? "",
});

describe("opening a day's note", () => {
  const TUESDAY = day("2026-10-27");
  const THEN = "Daily/2026-10-27.md";

  test("opens it where there is one, and asks nothing", async () => {
    const {actions, opened, asked} = desk("- [ ] run\n");
    await actions.openDay(TODAY);
    expect(opened).toEqual([`${PATH}:undefined`]);
    expect(asked).toEqual([]);
  });

  test("asks whether to make it where there is none", async () => {
    const {actions, opened, asked, wantsNote, files} = desk("- [ ] run\n");
    wantsNote.yes = false;
    await actions.openDay(TUESDAY);
    expect(asked).toEqual([TUESDAY]);
    expect(opened).toEqual([]);
    expect(files.has(THEN)).toBe(false);
    wantsNote.yes = true;
    await actions.openDay(TUESDAY);
    expect(opened).toEqual([`${THEN}:undefined`]);
    expect(files.has(THEN)).toBe(true);
  });
});

describe("tick", () => {
  test("writes one character, counts it, and takes it back", async () => {
    const {actions, state, text} = desk("- [ ] run\n- [x] walk\n");
    expect(await actions.tick(line(0, "- [ ] run"))).toBe(true);
    expect(text()).toBe("- [x] run\n- [x] walk\n");
    expect(state.summary().counts.today).toBe(2);
    await actions.tick(line(0, "- [x] run"));
    expect(text()).toBe("- [ ] run\n- [x] walk\n");
    expect(state.summary().counts.today).toBe(1);
  });

  test("writes the person's own done character where x is not one", async () => {
    const {actions, text} = desk("- [ ] run\n", {doneCharacters: "✓w"});
    await actions.tick(line(0, "- [ ] run"));
    expect(text()).toBe("- [✓] run\n");
  });

  test("lets the Tasks plugin write a line of its own", async () => {
    const tasks: TaskToggler = {
      toggle: (was) =>
        Promise.resolve(
          was.includes("#task") ? ["- [ ] again #task", "- [x] run #task ✅ 2026-11-20"] : undefined,
        ),
    };
    const {actions, text} = desk("- [ ] run #task\n- [ ] walk\n", {}, tasks);
    await actions.tick(line(0, "- [ ] run #task"));
    await actions.tick(line(2, "- [ ] walk"));
    expect(text()).toBe("- [ ] again #task\n- [x] run #task ✅ 2026-11-20\n- [x] walk\n");
  });

  test("a line that has gone or matches twice is left alone, and said", async () => {
    const {actions, said, opened, text} = desk("- [ ] run\n\n- [ ] run\n");
    expect(await actions.tick(line(0, "- [ ] jump"))).toBe(false);
    expect(await actions.tick(line(7, "- [ ] run"))).toBe(false);
    expect(said.map((message) => message.text)).toEqual([
      "That line has changed since.",
      "Two lines match. Tick it in the note?",
    ]);
    said[0]?.action?.run();
    expect(opened).toEqual([`${PATH}:0`]);
    expect(text()).toBe("- [ ] run\n\n- [ ] run\n");
  });

  test("a note that cannot be written is said, and the next try works", async () => {
    const {actions, said, failing, text, state} = desk("- [ ] run\n");
    failing.with = new Error("EACCES: permission denied");
    expect(await actions.tick(line(0, "- [ ] run"))).toBe(false);
    expect(said[0]?.text).toBe("The note is read-only right now.");
    expect(state.summary().counts.today).toBe(0);
    failing.with = undefined;
    said[0]?.action?.run();
    await expect.poll(text).toBe("- [x] run\n");
  });
});

describe("today's note", () => {
  test("opens; where it cannot be made, that is said, and the next try works", async () => {
    const {actions, said, opened, making} = desk(undefined);
    making.with = new Error("EROFS: read-only file system");
    await actions.openToday();
    expect(opened).toEqual([]);
    expect(said[0]?.text).toBe("The note is read-only right now.");
    making.with = undefined;
    said[0]?.action?.run();
    await expect.poll(() => opened).toEqual([`${PATH}:undefined`]);
  });
});

describe("add a win", () => {
  test.each([
    [{}, "# Friday\n- [ ] Read 1 page\n"],
    [{scope: "tag"}, "# Friday\n- [ ] Read 1 page #win\n"],
    [{scope: "heading"}, "# Friday\n\n## Micro wins\n\n- [ ] Read 1 page\n"],
  ] as const)(
    "so that it counts under the scope %j, in a note that is made for it",
    async (settings, expected) => {
      const {actions, text, state} = desk(undefined, settings);
      expect(await actions.addWin("  Read 1\n page ", false)).toBe(true);
      expect(text()).toBe(expected);
      expect(state.summary().days).toEqual([]);
      await actions.addWin("Read more", true);
      expect(state.summary().counts.today).toBe(1);
    },
  );

  test("a tag that is there already is not added again, and nothing adds nothing", async () => {
    const {actions, text} = desk("", {scope: "tag"});
    await actions.addWin("Walk #win/health", true);
    expect(await actions.addWin("   ", true)).toBe(false);
    expect(text()).toBe("- [x] Walk #win/health\n");
  });
});

describe("a rest day", () => {
  const REST = "---\nmicro-wins: rest\n---\n";

  test("stands in the note, made where it is missing, and goes again", async () => {
    const {actions, state, text} = desk(undefined);
    expect(await actions.restDay(TODAY, true)).toBe(true);
    expect(text()).toBe(`${REST}# Friday\n`);
    expect(state.tally.isRestOn(TODAY)).toBe(true);
    expect(await actions.restDay(TODAY, false)).toBe(true);
    expect(text()).toBe("# Friday\n");
    expect(state.tally.isRestOn(TODAY)).toBe(false);
  });

  test("may be any day", async () => {
    const {actions, state, files} = desk("");
    await actions.restDay(day("2026-11-10"), true);
    expect([...files]).toEqual([
      [PATH, ""],
      ["Daily/2026-11-10.md", `${REST}# Friday\n`],
    ]);
    expect(state.tally.isRestOn(day("2026-11-10"))).toBe(true);
    expect(await actions.restDay(day("2026-11-09"), false)).toBe(true);
    expect(files.size).toBe(2);
  });

  test("is taken out of all notes of the day", async () => {
    const {actions, files, said} = desk(`${REST}- [ ] run\n`);
    files.set("Daily/2026-11-20 second.md", `${REST}- [ ] walk\n`);
    files.set("Daily/2026-11-20 third.md", "---\nmicro-wins: ritual\n---\n");
    expect(await actions.restDay(TODAY, false)).toBe(true);
    expect([...files.values()]).toEqual(["- [ ] run\n", "- [ ] walk\n", "---\nmicro-wins: ritual\n---\n"]);
    expect(said).toEqual([]);
  });

  test.each([
    ["micro-wins: ritual", "This note’s micro-wins property says “ritual”."],
    [
      "micro-wins:\n  - rest",
      "This note’s micro-wins property goes over several lines. Change it in the note?",
    ],
    ["{mood: 3}", "This note’s properties aren’t written one to a line. Change micro-wins in the note?"],
    [
      "micro-wins: a\nmicro-wins: b",
      "This note has the property micro-wins twice. Keep one of them, then try again.",
    ],
  ])("leaves a note with %j alone, and says so", async (properties, message) => {
    const before = `---\n${properties}\n---\n`;
    const {actions, said, opened, text} = desk(before);
    expect(await actions.restDay(TODAY, true)).toBe(false);
    expect(text()).toBe(before);
    expect(said.map((told) => told.text)).toEqual([message]);
    said[0]?.action?.run();
    expect(opened).toEqual([`${PATH}:undefined`]);
  });

  test("that cannot be read is said", async () => {
    const {actions, state, said} = desk("");
    state.tally.isRestOn = () => false;
    expect(await actions.restDay(TODAY, true)).toBe(true);
    expect(said[0]?.text).toMatch(/can’t be read/);
  });
});
