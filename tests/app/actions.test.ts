import {describe, expect, test} from "vitest";
import {Actions, type LineAtHand} from "../../src/app/actions.ts";
import type {Message, Notes, TaskToggler} from "../../src/app/ports.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Settings} from "../../src/core/settings.ts";
import {stateOf} from "./surroundings.ts";

const PATH = "Daily/2026-11-20.md";
const NO_TASKS: TaskToggler = {toggle: () => Promise.resolve(undefined)};

/** One note in memory, with the actions on it and what they said. */
function desk(text: string | undefined, settings: Partial<Settings> = {}, tasks: TaskToggler = NO_TASKS) {
  const files = new Map(text === undefined ? [] : [[PATH, text]]);
  const said: Message[] = [];
  const opened: string[] = [];
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
    ensureToday() {
      if (making.with !== undefined) return Promise.reject(making.with);
      if (!files.has(PATH)) files.set(PATH, "# Friday\n");
      return Promise.resolve(PATH);
    },
  };
  const state = stateOf(Object.fromEntries(files), settings);
  const actions = new Actions(
    state,
    notes,
    tasks,
    (message) => said.push(message),
    (path, line) => opened.push(`${path}:${line}`),
  );
  return {actions, state, files, said, opened, failing, making, text: () => files.get(PATH)};
}

const line = (at: number, was: string): LineAtHand => ({
  path: PATH,
  line: at,
  was,
  mark: /\[(.)\]/u.exec(was)?.[1] ?? "",
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
