import {describe, expect, test} from "vitest";
import {Actions} from "../../src/app/actions.ts";
import {NoteWriter} from "../../src/app/note-writer.ts";
import type {Message, Notes} from "../../src/app/ports.ts";
import {refusalText} from "../../src/app/refusals.ts";
import {Rungs} from "../../src/app/rungs.ts";
import {applyEdit} from "../../src/core/edit.ts";
import {addDays, printDay} from "../../src/core/day.ts";
import type {RungAnswer} from "../../src/core/rung-answers.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import type {RungOfferView} from "../../src/core/views/rung-offer.ts";
import {notesOf} from "../core/habit-notes.ts";
import {stateOf, surroundings, TODAY, TODAYS, viewOf} from "./surroundings.ts";

const TEMPLATE = "Templates/Day.md";

/** Notes in memory, and the offers about them. `fresh` is what a new daily note says. */
function desk(
  habits: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
  settings: Partial<Settings> = {},
) {
  const dated = Object.entries(notesOf(habits)).map(([date, text]) => [`Daily/${date}.md`, text] as const);
  const texts = {...Object.fromEntries(dated), ...others};
  const files = new Map(Object.entries(texts));
  const said: Message[] = [];
  const kept: (readonly RungAnswer[])[] = [];
  let isReadOnly = false;
  const notes: Notes = {
    read: (path) => Promise.resolve(files.get(path) ?? ""),
    edit(path, edit, seen) {
      if (isReadOnly) return Promise.reject(new Error("EROFS"));
      const result = applyEdit(files.get(path) ?? "", edit);
      if (result.kind === "applied") {
        seen(result.text);
        files.set(path, result.text);
      }
      return Promise.resolve(result);
    },
    ensureNote() {
      if (!files.has(TODAYS)) files.set(TODAYS, files.get(TEMPLATE) ?? "");
      return Promise.resolve(TODAYS);
    },
    pathsOf: () => [],
  };
  const state = stateOf(
    Object.fromEntries(Object.entries(texts).filter(([path]) => path !== TEMPLATE)),
    settings,
  );
  const tell = (message: Message): void => void said.push(message);
  const open = (): void => undefined;
  const actions = new Actions(state, notes, {toggle: () => Promise.resolve(undefined)}, tell, open, () =>
    Promise.resolve(false),
  );
  const rungs = new Rungs({
    state,
    notes,
    writer: new NoteWriter({state, notes, tell, open, words: refusalText}),
    actions,
    tell,
    formats: surroundings.formats,
    template: () => (files.has(TEMPLATE) ? TEMPLATE : undefined),
    setHabits: (changed) => {
      state.setSettings({...state.settings, habits: changed});
      return Promise.resolve();
    },
    save: (answers) => kept.push(answers),
  });
  return {
    rungs,
    state,
    files,
    said,
    kept,
    lock: () => (isReadOnly = true),
    today: () => files.get(TODAYS),
    offer: (): RungOfferView | undefined => viewOf(state).habits?.offer,
  };
}

const PAGE = "read {n} page";

describe("taking a rung", () => {
  test("writes the new amount into today's open line, and nothing else", async () => {
    const text =
      "\uFEFF# Friday\r\n- [ ] Walk\r\n\t* [ ] Read **10** pages #mind ^p1\r\n- [x] Read 10 pages of it\r\n";
    const {rungs, today, offer, said} = desk({"Read 10 pages": "xxxxx "}, {[TODAYS]: text});
    expect(offer()?.take).toBe("15 pages");
    await rungs.take("read {n} pages");
    expect(today()).toBe(text.replace("**10**", "**15**"));
    expect(offer()).toBeUndefined();
    expect(said).toEqual([]);
  });

  test("goes on under the new name where one becomes many, and back; its schedule comes along", async () => {
    const {rungs, today, state, offer} = desk(
      {"Read 1 page": "xxxxx."},
      {},
      {
        habits: [{key: PAGE, also: ["page"], schedules: [{from: "2026-11-01", every: "day"}]}],
        streakPolicy: "strict",
      },
    );
    await rungs.take(PAGE);
    expect(today()).toBe("- [ ] Read 5 pages\n");
    const sheet = state.book.sheet({kind: "habit", name: PAGE});
    expect(sheet?.name).toBe("Read 5 pages");
    expect(sheet?.fold.streak.current).toBe(5);
    expect(state.settings.habits).toEqual([
      {key: PAGE, also: [], schedules: [{from: "2026-11-01", every: "day"}]},
      {key: "read {n} pages", also: [PAGE, "page"], schedules: [{from: "2026-11-01", every: "day"}]},
    ]);
    // Three days later it was a bit big.
    state.setToday(addDays(TODAY, 3));
    state.put("Daily/2026-11-23.md", "- [ ] Read 5 pages\n");
    expect(offer()?.question).toBe("A bit big today?");
  });

  test("down to one, the habit is called so again", async () => {
    const {rungs, today, state} = desk(
      {"Read 1 page": "xxx      ", "Read 5 pages": "   x...."},
      {},
      {
        habits: [{key: "read {n} pages", also: [PAGE], schedules: []}],
        streakPolicy: "strict",
      },
    );
    await rungs.take("read {n} pages");
    expect(today()).toBe("- [ ] Read 1 page\n");
    expect(state.book.sheet({kind: "habit", name: PAGE})?.name).toBe("Read 1 page");
    expect(state.book.mainKey("read {n} pages")).toBe(PAGE);
  });

  test("adds the line where today's note has none", async () => {
    const {rungs, today} = desk({"Read 10 pages #mind": "xxxxx "}, {[TODAYS]: "# Friday\n\n- [x] Walk\n"});
    await rungs.take("read {n} pages");
    expect(today()).toBe("# Friday\n\n- [x] Walk\n- [ ] Read 15 pages #mind\n");
  });

  test("makes today's note, and changes the line that its template gives", async () => {
    const {rungs, today, files, said} = desk(
      {"Read 1 page": "xxxxx "},
      {[TEMPLATE]: "# Day\n\n- [ ] Read 1 page\n- [ ] Walk\n"},
    );
    await rungs.take(PAGE);
    expect(today()).toBe("# Day\n\n- [ ] Read 5 pages\n- [ ] Walk\n");
    expect(files.get(TEMPLATE)).toBe("# Day\n\n- [ ] Read 1 page\n- [ ] Walk\n");
    expect(said.map(({text, action}) => [text, action?.label])).toEqual([
      ["Your template says 1 page.", "Write 5 pages there"],
    ]);
    said[0]?.action?.run();
    await expect.poll(() => files.get(TEMPLATE)).toBe("# Day\n\n- [ ] Read 5 pages\n- [ ] Walk\n");
  });

  test("done for today, waits for the next open line; the template is offered", async () => {
    const {rungs, files, today, offer, kept, state, said} = desk({"Read 1 page": "xxxxx"});
    await rungs.take(PAGE);
    expect(today()).toBe("- [x] Read 1 page\n");
    expect(offer()).toBeUndefined();
    expect(said.map(({text}) => text)).toEqual(["5 pages it is, from the next open line on."]);
    expect(kept).toEqual([[{key: PAGE, from: 1, unit: "page", to: 5, answer: "next", on: TODAY}]]);
    state.setToday(addDays(TODAY, 1));
    files.set("Daily/2026-11-21.md", "- [ ] Read 1 page\n");
    state.put("Daily/2026-11-21.md", "- [ ] Read 1 page\n");
    expect(offer()?.question).toBe("You chose 5 pages. Today’s line says 1.");
    await rungs.take(PAGE);
    expect(files.get("Daily/2026-11-21.md")).toBe("- [ ] Read 5 pages\n");
    expect(kept.at(-1)).toEqual([]);
  });

  test("leaves a template alone that has two such lines, or another amount", async () => {
    for (const text of ["- [ ] Read 1 page\n- [ ] Read 1 page\n", "- [ ] Read 2 page\n", "- Read 1 page\n"]) {
      const {rungs, said} = desk({"Read 1 page": "xxxxx."}, {[TEMPLATE]: text});
      await rungs.take(PAGE);
      expect(said).toEqual([]);
    }
  });

  test("tells what cannot be written, and can be tried again", async () => {
    const {rungs, today, said, lock, offer} = desk({"Read 1 page": "xxxxx."});
    lock();
    await rungs.take(PAGE);
    expect(today()).toBe("- [ ] Read 1 page\n");
    expect(said.map(({text, action}) => [text, action?.label])).toEqual([
      ["The note is read-only right now.", "Try again"],
    ]);
    expect(offer()?.take).toBe("5 pages");
  });

  test("a line that is gone is not guessed", async () => {
    const {rungs, files, said} = desk({"Read 1 page": "xxxxx."});
    files.set(TODAYS, "- [x] Read 1 page\n");
    await rungs.take(PAGE);
    expect(files.get(TODAYS)).toBe("- [x] Read 1 page\n");
    expect(said.map(({text}) => text)).toEqual(["That line has changed since."]);
  });

  test("what is not offered is not taken", async () => {
    const {rungs, today, said, kept} = desk({"Read 1 page": "xxxx."});
    await rungs.take(PAGE);
    await rungs.take("walk");
    rungs.stay(PAGE);
    expect([today(), said, kept]).toEqual(["- [ ] Read 1 page\n", [], []]);
  });
});

test("staying lets the offer rest for a week, and writes nothing", () => {
  const {rungs, state, offer, kept, today} = desk({"Read 1 page": "xxxxx.", "Read 2 lines": "xxxxxx."});
  expect(offer()?.take).toBe("5 lines");
  rungs.stay("read {n} lines");
  expect(offer()?.take).toBe("5 pages");
  rungs.stay(PAGE);
  expect(offer()).toBeUndefined();
  expect(kept.at(-1)?.map(({answer}) => answer)).toEqual(["stay", "stay"]);
  expect(today()).toBe("- [ ] Read 1 page\n- [ ] Read 2 lines\n");
  const shown = Array.from({length: 8}, (_, after) => {
    const today = addDays(TODAY, after);
    state.setToday(today);
    state.put(`Daily/${printDay(today)}.md`, "- [x] Read 1 page\n- [x] Read 2 lines\n");
    return offer() !== undefined;
  });
  expect(shown).toEqual([false, false, false, false, false, false, false, true]);
});

test("nothing is offered while notes are being read", () => {
  const {state} = desk({"Read 1 page": "xxxxx."});
  state.setReading(0.5);
  expect(viewOf(state).habits).toBeUndefined();
  expect(DEFAULTS.habits).toEqual([]);
});
