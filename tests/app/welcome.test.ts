import {describe, expect, test} from "vitest";
import {addDays} from "../../src/core/day.ts";
import {TODAY, TODAYS} from "./surroundings.ts";
import {desk, shown, WATER, write} from "./welcome-desk.ts";

describe("the welcome is shown", () => {
  test("in an empty vault, and in one without any win, with the number of its notes", () => {
    const empty = desk();
    empty.state.setFinding({kind: "nowhere"});
    expect(shown(empty.welcome).step).toBe(1);
    expect(shown(empty.welcome).note).toBeUndefined();
    const {welcome} = desk({"Daily/2026-11-18.md": "text\n", "Daily/2026-11-19.md": "- [ ] a\n"});
    expect(shown(welcome).note).toBe("Daily notes: 2 in Daily.");
  });

  test("not before the first look is over, not while notes are read, not where a folder is suggested", () => {
    const {state, welcome} = desk();
    state.setFinding({kind: "looking"});
    expect(welcome.view().kind).toBe("looking");
    state.setFinding({kind: "nowhere", suggestion: {folder: "Calendar/Daily", count: 747}});
    expect(welcome.view().kind).toBe("nowhere");
    state.setFinding({kind: "found"});
    state.setReading(0.5);
    expect(welcome.view().kind).toBe("day");
    state.setReading(undefined);
    expect(welcome.view().kind).toBe("welcome");
  });

  test("not to those with wins, with something open today, or who were welcomed before", () => {
    expect(desk({"Daily/2020-01-01.md": "- [x] a\n"}).welcome.view().kind).toBe("day");
    expect(desk({[TODAYS]: "- [ ] a\n"}).welcome.view().kind).toBe("day");
    expect(desk({}, {welcomed: true}).welcome.view().kind).toBe("day");
    expect(desk({[TODAYS]: "- [-] a\n"}).welcome.view().kind).toBe("welcome");
  });

  test("until a win comes from elsewhere", () => {
    const {state, welcome, finished} = desk();
    expect(welcome.view().kind).toBe("welcome");
    state.put("Daily/2026-11-01.md", "- [x] synced\n");
    expect(welcome.view().kind).toBe("day");
    state.put("Daily/2026-11-01.md", "- [ ] synced\n");
    expect(welcome.view().kind).toBe("day");
    expect(finished).toEqual([]);
  });
});

describe("from the pick to the first win", () => {
  test.each([
    ["all", {}, "# Friday\n- [ ] Drink a glass of water"],
    ["tag", {scope: "tag"}, "# Friday\n- [ ] Drink a glass of water #win"],
    ["heading", {scope: "heading"}, "# Friday\n\n## Micro wins\n- [ ] Drink a glass of water"],
  ] as const)("under the scope %s", async (_, settings, text) => {
    const {files, state, actions, welcome, finished} = desk({}, settings);
    state.setFinding({kind: "nowhere"});
    expect(await welcome.pick(WATER)).toBe(true);
    expect(files.get(TODAYS)?.replace(/\n+/g, "\n").trim()).toBe(text.replace(/\n+/g, "\n"));
    const {step, line} = shown(welcome);
    expect([step, line?.text, line?.context]).toEqual([2, WATER, "1 min"]);
    expect(finished).toEqual([]);
    if (line !== undefined) await actions.tick(line);
    expect(shown(welcome).step).toBe(3);
    expect(shown(welcome).line?.status).toBe("done");
    expect(finished).toEqual([1]);
    expect(state.summary().counts.total).toBe(1);
  });

  test("the tick may be made in the note, and taken back", async () => {
    const {files, state, welcome, finished} = desk();
    await welcome.pick(WATER);
    const open = files.get(TODAYS) ?? "";
    write(state, open.replace("[ ]", "[x]"));
    expect(shown(welcome).step).toBe(3);
    write(state, open);
    expect(shown(welcome).step).toBe(2);
    write(state, open.replace("[ ]", "[x]"));
    expect(shown(welcome).step).toBe(3);
    expect(finished).toEqual([1]);
  });

  test("what is typed can be done already; what it says does not matter", async () => {
    const {files, welcome} = desk();
    expect(await welcome.pick("  Feed   the [[cat]] $& ] [x] ", true)).toBe(true);
    expect(files.get(TODAYS)).toContain("- [x] Feed the [[cat]] $& ] [x]");
    expect(shown(welcome).step).toBe(3);
  });

  test("begins again on the next day where nothing was done", async () => {
    const {state, welcome} = desk();
    await welcome.pick(WATER);
    state.setToday(addDays(TODAY, 1));
    expect(shown(welcome).step).toBe(1);
  });

  test("is over with the second win, and when it is left", async () => {
    const {files, state, welcome, redrawn} = desk();
    await welcome.pick(WATER, true);
    expect(shown(welcome).step).toBe(3);
    write(state, `${files.get(TODAYS) ?? ""}- [x] more\n`);
    expect(welcome.view().kind).toBe("day");
    write(state, files.get(TODAYS) ?? "");
    expect(shown(welcome).step).toBe(3);
    const before = redrawn.length;
    welcome.leave();
    expect(welcome.view().kind).toBe("day");
    expect(redrawn.length).toBeGreaterThan(before);
  });

  test("can be left before anything is picked", () => {
    const {welcome, finished, files} = desk();
    welcome.leave();
    expect(welcome.view().kind).toBe("day");
    expect(finished).toEqual([1]);
    expect(files.size).toBe(0);
  });

  test("begins again where the line goes, or cannot be written", async () => {
    const {files, state, welcome, failing, said} = desk();
    await welcome.pick(WATER);
    write(state, "# Friday\n");
    expect(shown(welcome).step).toBe(1);
    files.set(TODAYS, "# Friday\n");
    failing.with = new Error("EACCES");
    expect(await welcome.pick("Make the bed")).toBe(false);
    expect(shown(welcome).step).toBe(1);
    expect(said.map(({text}) => text)).toEqual(["The note is read-only right now."]);
  });

  test("tells nobody any more who has stopped watching", () => {
    const {state, redrawn, stop, welcome} = desk();
    stop();
    const before = redrawn.length;
    write(state, "- [ ] a\n");
    welcome.leave();
    expect(redrawn.length).toBe(before);
  });
});

describe("another one", () => {
  test("takes the place of what was picked, and of nothing else", async () => {
    const text = `# Friday\r\nDrink a glass of water\r\n- [-] Drink a glass of water and more\r\n`;
    const {files, welcome} = desk({[TODAYS]: text}, {scope: "tag"});
    await welcome.pick(WATER);
    const before = files.get(TODAYS) ?? "";
    expect(await welcome.another()).toBe(true);
    const next = shown(welcome).line?.text ?? "";
    expect(next).toBe("Open one window");
    expect(files.get(TODAYS)).toBe(before.replace(/- \[ \] .* #win/, `- [ ] ${next} #win`));
    for (let turn = 0; turn < 13; turn += 1) await welcome.another();
    expect(files.get(TODAYS)).toBe(before);
  });

  test("is refused where the line has changed, and what was picked stays picked", async () => {
    const {files, welcome, said} = desk();
    await welcome.pick(WATER);
    files.set(TODAYS, `- [ ] ${WATER} now\n`);
    expect(await welcome.another()).toBe(false);
    expect(files.get(TODAYS)).toBe(`- [ ] ${WATER} now\n`);
    expect(said).toHaveLength(1);
  });

  test("is nothing before the pick", async () => {
    expect(await desk().welcome.another()).toBe(false);
  });
});
