import {expect, test} from "vitest";
import {pick, randomNumbers} from "../../playground/random.ts";
import {SEED} from "../seed.ts";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const BOOK = "Goals/Write a book.md";
const MOVED = "Write a book.md";
const IDS = ["a", "b", "c"] as const;
const OPERATIONS = 40;

const NOTES = {
  [BOOK]: `#goal\n\n${IDS.map((id) => `- [ ] Step ${id} ^step-${id}`).join("\n")}\n`,
  [TODAY]: `# Friday\n- [ ] Drink water\n${IDS.map((id) => `- [ ] Step ${id} [[Write a book#^step-${id}|Write a book]]`).join("\n")}\n`,
};

/** What the app holds of the goal's and the day's note: the text of an editor, else the file's. */
function held({page}: Desk): Promise<{goal: string; day: string}> {
  return page.evaluate(
    async ([goals, today]) => {
      const {workspace, vault} = Reflect.get(globalThis, "app");
      const [{view}] = workspace.getLeavesOfType("markdown");
      const textOf = (file: unknown): Promise<string> =>
        view.file === file ? view.editor.getValue() : vault.read(file);
      const goal = goals.map((path) => vault.getFileByPath(path)).find((file) => file !== null);
      return {goal: await textOf(goal), day: await textOf(vault.getFileByPath(today))};
    },
    [[BOOK, MOVED], TODAY] as const,
  );
}

/** Changes the open note as typing does: moves a line to the end, adds a word. */
function edit({page}: Desk, kind: "move" | "word", line: number): Promise<void> {
  return page.evaluate(
    ([how, at]) => {
      const {editor} = Reflect.get(globalThis, "app").workspace.activeEditor;
      const text = editor.getLine(at) as string;
      const end = {line: editor.lastLine(), ch: editor.getLine(editor.lastLine()).length};
      const whole = {from: {line: at, ch: 0}, to: {line: at + 1, ch: 0}, text: ""};
      if (how === "word")
        editor.replaceRange(" more", {line: at, ch: text.indexOf("Step ") + "Step a".length});
      else editor.transaction({changes: [whole, {from: end, text: `${text}\n`}]});
    },
    [kind, line] as const,
  );
}

/** Whether a step's lines say that it is done; undefined where one of them is gone or stands there twice. */
function markOf(text: string, id: string): boolean | undefined {
  const marks = [...text.matchAll(new RegExp(`^- \\[(.)\\].*\\^step-${id}(?![\\w])`, "gm"))];
  return marks.length === 1 ? marks[0]?.[1] === "x" : undefined;
}

test("whatever is done to both notes, linked pairs agree or a notice was given, and no words change", async () => {
  const random = randomNumbers(SEED);
  const desk = await openDesk({...DAILY, ...NOTES}, {query: {open: TODAY}});
  const {page} = desk;
  let goal = BOOK;
  let ticks = 0;
  for (let count = 0; count < OPERATIONS; count += 1) {
    const kind = pick(random, [
      "tick",
      "tick",
      "tick",
      "tick",
      "switch",
      "switch",
      "move",
      "word",
      "rename",
    ] as const);
    if (kind === "rename") {
      const to = goal === BOOK ? MOVED : BOOK;
      await page.evaluate(
        async ([from, path]) => {
          const {vault} = Reflect.get(globalThis, "app");
          await vault.rename(vault.getFileByPath(from), path);
        },
        [goal, to] as const,
      );
      goal = to;
    } else if (kind === "switch") {
      await desk.open(pick(random, [goal, TODAY]));
    } else if (kind !== "tick") {
      const line = 2 + Math.floor(random() * 2);
      await edit(desk, kind, line);
    } else {
      const id = pick(random, IDS);
      const box = page
        .locator(".cm-content .cm-line", {hasText: `Step ${id}`})
        .locator("input[type=checkbox]");
      if ((await box.count()) !== 1) continue;
      const notices = await page.locator(".notice").count();
      await box.click();
      ticks += 1;
      await expect
        .poll(async () => {
          const {goal: steps, day} = await held(desk);
          const isTold = (await page.locator(".notice").count()) > notices;
          return isTold || markOf(steps, id) === markOf(day, id);
        })
        .toBe(true);
    }
  }
  expect(ticks).toBeGreaterThan(10);
  const words = (text: string): string[] =>
    text
      .split("\n")
      .map((line) => line.replace(/\[.\]/, "[]").replace(/ ✅ [\d-]+| more/g, ""))
      .sort();
  const {goal: steps, day} = await held(desk);
  expect(words(steps)).toEqual(words(NOTES[BOOK] ?? ""));
  expect(words(day)).toEqual(words(NOTES[TODAY] ?? ""));
});
