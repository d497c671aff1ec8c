import {describe, expect, test} from "vitest";
import type {LineAtHand} from "../../src/app/actions.ts";
import {GoalSection} from "../../src/app/goal-section.ts";
import {NoteWriter} from "../../src/app/note-writer.ts";
import type {Message, Notes} from "../../src/app/ports.ts";
import {goalRefusalText} from "../../src/app/refusals.ts";
import type {StepToSend} from "../../src/app/send-steps.ts";
import {WinsState} from "../../src/app/state.ts";
import {applyEdit} from "../../src/core/edit.ts";
import {DEFAULTS} from "../../src/core/settings.ts";
import {surroundings, TODAY} from "./surroundings.ts";

const PATH = "Goals/Learn.md";
const TEXT = "---\ntags: goal\n---\n\n- [x] Begin\n- [ ] Say 5 words ^s\n- [ ] Say 9 words\n";

/** One goal's note in memory, what was done with it, and what was said. */
function desk(text = TEXT, isAnswered = true, properties = surroundings.properties) {
  const file = {text, failing: false};
  const said: Message[] = [];
  const opened: string[] = [];
  const sent: StepToSend[] = [];
  const shrunk: LineAtHand[] = [];
  const notes: Pick<Notes, "read" | "edit"> = {
    read: () => Promise.resolve(file.text),
    edit(_path, edit, seen) {
      if (file.failing) return Promise.reject(new Error("EACCES"));
      const result = applyEdit(file.text, edit);
      if (result.kind === "applied") seen((file.text = result.text));
      return Promise.resolve(result);
    },
  };
  const settings = {...DEFAULTS, goalsFolder: "Goals"};
  const state = new WinsState({...surroundings, properties}, settings, TODAY, (run) => run());
  state.put(PATH, text);
  const tell = (message: Message): void => void said.push(message);
  const open = (path: string): void => void opened.push(path);
  const section = new GoalSection({
    state,
    writer: new NoteWriter({state, notes, tell, open, words: goalRefusalText}),
    send: (steps) => Promise.resolve(sent.push(...steps) > 0 && isAnswered),
    makeSmaller: (line) => Promise.resolve(shrunk.push(line) > 0 && isAnswered),
    tell,
    open,
  });
  return {section, state, file, said, opened, sent, shrunk, texts: () => said.map((message) => message.text)};
}

describe("the next step", () => {
  test("is sent, and made smaller where it stands", async () => {
    const {section, sent, shrunk} = desk();
    expect(await section.send(PATH)).toBe(true);
    expect(sent).toMatchObject([{path: PATH, step: {line: 5, text: "Say 5 words ^s"}}]);
    expect(await section.makeSmaller(PATH)).toBe(true);
    expect(shrunk).toEqual([{path: PATH, line: 5, was: "- [ ] Say 5 words ^s", mark: " "}]);
  });

  test("answers what became of it", async () => {
    const {section} = desk(TEXT, false);
    expect([await section.send(PATH), await section.makeSmaller(PATH)]).toEqual([false, false]);
  });

  test("of a goal without one, or of a note that is gone, is nothing", async () => {
    const {section, sent, shrunk} = desk("- [x] Begin\n");
    for (const path of [PATH, "Goals/Gone.md"])
      expect([await section.send(path), await section.makeSmaller(path)]).toEqual([false, false]);
    expect([sent, shrunk]).toEqual([[], []]);
  });
});

describe("a goal that rests or is let go", () => {
  test.each([
    ["rest", "“Learn” is resting.", "micro-wins: rest"],
    ["let-go", "“Learn” is let go. Its wins stay.", "micro-wins: let-go"],
  ] as const)("%s is written as a property, and undone", async (to, words, property) => {
    const {section, state, file, said, texts} = desk();
    expect(await section.setState(PATH, to)).toBe(true);
    expect(file.text).toBe(TEXT.replace("tags: goal\n", `tags: goal\n${property}\n`));
    expect(state.goals.goal(PATH)?.state).toBe(to);
    expect(texts()).toEqual([words]);
    expect(said[0]?.action?.label).toBe("Undo");
    said[0]?.action?.run();
    await expect.poll(() => file.text).toBe(TEXT);
    expect(state.goals.goal(PATH)?.state).toBe("active");
    expect(said).toHaveLength(1);
  });

  test("gets front matter where the note has none, and gives it back", async () => {
    const bare = "\uFEFFWhy not.\r\n\r\n- [ ] Begin\r\n";
    const {section, file} = desk(bare);
    expect(await section.setState(PATH, "rest")).toBe(true);
    expect(file.text).toBe("\uFEFF---\r\nmicro-wins: rest\r\n---\r\nWhy not.\r\n\r\n- [ ] Begin\r\n");
    expect(await section.setState(PATH, "active")).toBe(true);
    expect(file.text).toBe(bare);
  });

  test("is undone though the note has changed since", async () => {
    const {section, state, file, said} = desk();
    await section.setState(PATH, "rest");
    file.text += "- [ ] One more\n";
    state.put(PATH, file.text);
    said[0]?.action?.run();
    await expect.poll(() => file.text).toBe(`${TEXT}- [ ] One more\n`);
  });

  test("once is enough, and a note that is gone is left alone", async () => {
    const {section, file, said} = desk();
    expect(await section.setState(PATH, "active")).toBe(true);
    expect(await section.setState("Goals/Gone.md", "rest")).toBe(false);
    expect([file.text, said]).toEqual([TEXT, []]);
  });

  test("leaves a property alone that says something else", async () => {
    const text = TEXT.replace("tags: goal", "micro-wins: ritual");
    const {section, file, said, texts, opened} = desk(text);
    expect(await section.setState(PATH, "rest")).toBe(false);
    expect(file.text).toBe(text);
    expect(texts()).toEqual(["This note’s micro-wins property says “ritual”."]);
    said[0]?.action?.run();
    expect(opened).toEqual([PATH]);
  });

  test("says so where the note cannot be written", async () => {
    const {section, file, said, texts} = desk();
    file.failing = true;
    expect(await section.setState(PATH, "rest")).toBe(false);
    expect(texts()).toEqual(["The note is read-only right now."]);
    file.failing = false;
    said[0]?.action?.run();
    await expect.poll(() => file.text).toContain("micro-wins: rest");
  });

  test("says so where the note’s properties cannot be read", async () => {
    const {section, said, texts, opened} = desk(TEXT, true, () => ({}));
    expect(await section.setState(PATH, "rest")).toBe(false);
    expect(texts()).toEqual(["This note’s properties can’t be read as they are. Mend them in the note?"]);
    said[0]?.action?.run();
    expect(opened).toEqual([PATH]);
  });
});
