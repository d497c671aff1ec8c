import {describe, expect, test} from "vitest";
import {GoalActions, type GoalNotes} from "../../src/app/goal-actions.ts";
import type {LineAtHand} from "../../src/app/actions.ts";
import type {Message} from "../../src/app/ports.ts";
import {shippedPlaybooks} from "../../src/app/playbooks.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Settings} from "../../src/core/settings.ts";
import {stateOf, TODAYS} from "./surroundings.ts";

const PATH = "Goals/Write a book.md";
const STEPS = ["Open the draft", "Type 40 words"];
const PLAYBOOKS = shippedPlaybooks();

/** Notes in memory, with the actions on them and what they said. */
function desk(text: string, settings: Partial<Settings> = {}, path = PATH) {
  const files = new Map([[path, text]]);
  const said: Message[] = [];
  const opened: string[] = [];
  const world: {failing: Error | undefined; isInEditor: boolean; isGone: boolean} = {
    failing: undefined,
    isInEditor: false,
    isGone: false,
  };
  const notes: GoalNotes = {
    read: (at) => Promise.resolve(files.get(at) ?? ""),
    textNow: (at) => {
      const found = files.get(at);
      return found === undefined ? Promise.reject(new Error("gone")) : Promise.resolve(found);
    },
    isInEditor: () => world.isInEditor,
    edit(at, edit, seen) {
      if (world.isGone) return Promise.resolve({kind: "refused", why: "gone"});
      const result = applyEdit(files.get(at) ?? "", edit);
      if (world.failing !== undefined) return Promise.reject(world.failing);
      if (result.kind === "applied") {
        seen(result.text);
        files.set(at, result.text);
      }
      return Promise.resolve(result);
    },
  };
  const state = stateOf(Object.fromEntries(files), settings);
  const goals = new GoalActions({
    state,
    notes,
    isDaily: (at) => at.startsWith("Daily/"),
    playbooks: () => Promise.resolve(PLAYBOOKS),
    parseYaml: (yaml) => {
      if (yaml.includes("{bad")) throw new Error("bad YAML");
      return yaml === "- list" ? ["list"] : {due: yaml.trim()};
    },
    tell: (message) => said.push(message),
    open: (at, line) => opened.push(`${at}:${line}`),
  });
  const texts = (): string[] => said.map((message) => message.text);
  return {goals, state, files, said, texts, opened, world, text: () => files.get(path)};
}

describe("a goal's note", () => {
  test("is read with its name, its text and its properties", async () => {
    const body = "---\n2027-06-30\n---\n- [ ] a\n";
    expect(await desk(body).goals.goalAt(PATH)).toEqual({
      title: "Write a book",
      body,
      properties: {due: "2027-06-30"},
    });
  });

  test.each(["# A\n", "---\n{bad\n---\n", "---\n- list\n---\n", "---\nopen\n"])(
    "without properties that can be read has none: %j",
    async (body) => expect((await desk(body).goals.goalAt(PATH)).properties).toEqual({}),
  );

  test("comes with what is selected, if that says anything", async () => {
    const {goals} = desk("a\nb\n");
    expect(await goals.goalAt(PATH, "b")).toMatchObject({selection: "b"});
    expect(await goals.goalAt(PATH, " \n")).not.toHaveProperty("selection");
    await expect(goals.goalAt("Gone.md")).rejects.toThrow("gone");
  });
});

describe("steps", () => {
  test("are written with the note's tag, counted, and can be taken back", async () => {
    const {goals, text, said, texts} = desk("# Why\n");
    expect(await goals.addSteps(PATH, STEPS)).toBe(true);
    expect(text()).toMatch(
      /^---\ntags:\n {2}- goal\n---\n# Why\n\n## Tiny steps\n\n- \[ \] Open the draft \^step-\w{4}\n- \[ \] Type 40 words \^step-\w{4}\n$/,
    );
    expect(texts()).toEqual(["2 steps added under “Tiny steps”."]);
    expect(said[0]?.action?.label).toBe("Undo");
    said[0]?.action?.run();
    await expect.poll(text).toBe("# Why\n");
    await expect.poll(texts).toEqual(["2 steps added under “Tiny steps”.", "The note is as it was before."]);
  });

  test("go where the settings say, and leave the tag out if they say so", async () => {
    const {goals, text, texts} = desk("", {stepsHeading: "Next", tagGoals: false});
    await goals.addSteps(PATH, ["Open the draft"]);
    expect(text()).toMatch(/^## Next\n\n- \[ \] Open the draft \^step-\w{4}\n$/);
    expect(texts()).toEqual(["1 step added under “Next”."]);
  });

  test("of a day's line do not make the day a goal", async () => {
    const {goals, state} = desk("- [ ] Tidy the garage\n", {}, TODAYS);
    await goals.addSteps(TODAYS, ["Open the garage"]);
    expect(state.textOf(TODAYS)).toMatch(
      /^- \[ \] Tidy the garage\n\n## Tiny steps\n\n- \[ \] Open the garage \^step-\w+\n$/,
    );
  });

  test("for a note that is gone are kept, and that is said", async () => {
    const {goals, texts, world} = desk("");
    world.isGone = true;
    expect(await goals.addSteps(PATH, STEPS)).toBe(false);
    expect(texts()).toEqual(["That note isn’t there any more."]);
  });

  test("that are there already are not written again", async () => {
    const {goals, text, said, texts} = desk("#goal\n");
    await goals.addSteps(PATH, STEPS);
    const once = text();
    expect(await goals.addSteps(PATH, STEPS)).toBe(true);
    expect(text()).toBe(once);
    expect(texts()[1]).toBe("These steps are in the note already.");
    expect(said[1]?.action).toBeUndefined();
  });

  test("are undone by the app itself where the note is open for editing", async () => {
    const {goals, said, world} = desk("#goal\n");
    world.isInEditor = true;
    await goals.addSteps(PATH, STEPS);
    expect(said.map(({action}) => action)).toEqual([undefined]);
  });

  test("stay where the note has changed since", async () => {
    const {goals, files, text, said, texts, opened} = desk("#goal\n");
    await goals.addSteps(PATH, STEPS);
    const typed = `${text() ?? ""}typed\n`;
    files.set(PATH, typed);
    said[0]?.action?.run();
    await expect.poll(texts).toHaveLength(2);
    expect(texts()[1]).toBe("The note has changed since, so it stays as it is.");
    expect(text()).toBe(typed);
    said[1]?.action?.run();
    expect(opened).toEqual([`${PATH}:undefined`]);
  });

  test("come without the tag where the properties can't be added to, and that is said", async () => {
    const {goals, text, said, texts, opened} = desk("---\n{mood: 3}\n---\n");
    expect(await goals.addSteps(PATH, STEPS)).toBe(true);
    expect(text()).toMatch(/^---\n\{mood: 3\}\n---\n\n## Tiny steps\n/);
    expect(texts()).toEqual([
      "2 steps added under “Tiny steps”. The tag #goal is left out. " +
        "This note’s properties aren’t written one to a line. Change tags in the note?",
    ]);
    said[0]?.action?.run();
    expect(opened).toEqual([`${PATH}:undefined`]);
  });

  test("are refused where the note ends in code, and tried again where it can't be written", async () => {
    const {goals, text, said, texts, world, files} = desk("```\n");
    expect(await goals.addSteps(PATH, STEPS)).toBe(false);
    expect(texts()[0]).toMatch(/^This note ends in the middle of a code block/);
    files.set(PATH, "#goal\n");
    world.failing = new Error("EACCES: permission denied");
    expect(await goals.addSteps(PATH, STEPS)).toBe(false);
    expect(texts()[1]).toBe("The note is read-only right now.");
    world.failing = undefined;
    said[1]?.action?.run();
    await expect.poll(text).toMatch(/Type 40 words/);
  });
});

describe("a step made smaller", () => {
  const at = (line: number, was: string, path = PATH): LineAtHand => ({path, line, was, mark: " "});

  test("is half as big, down to where it can only be begun, and then that is said", async () => {
    const {goals, text, texts} = desk("# A\n- [ ] Type 2 words ^a\n");
    expect(await goals.makeSmaller(at(1, "- [ ] Type 2 words ^a"))).toBe(true);
    expect(text()).toBe("# A\n- [ ] Type 1 word ^a\n");
    await goals.makeSmaller(at(1, "- [ ] Type 1 word ^a"));
    const begun = text()?.split("\n")[1] ?? "";
    expect(begun).toMatch(/^- \[ \] (?!Type).+ \^a$/);
    expect(await goals.makeSmaller(at(1, begun))).toBe(false);
    expect(text()).toBe(`# A\n${begun}\n`);
    expect(texts()).toEqual(["That’s as small as it gets. All that’s left is to start."]);
  });

  test("of today is shown at once", async () => {
    const {goals, state} = desk("- [ ] Type 40 words\n", {}, TODAYS);
    await goals.makeSmaller(at(0, "- [ ] Type 40 words", TODAYS));
    expect(state.textOf(TODAYS)).toBe("- [ ] Type 20 words\n");
  });

  test("that has changed or stands elsewhere is left alone, and said", async () => {
    const {goals, text, texts} = desk("- [ ] Type 40 words\n\n- [ ] Type 60 words\n");
    expect(await goals.makeSmaller(at(0, "- [ ] Type 80 words"))).toBe(false);
    expect(await goals.makeSmaller(at(0, "- [ ] Type 60 words"))).toBe(false);
    expect(texts()).toEqual(Array(2).fill("That line has changed since."));
    expect(text()).toBe("- [ ] Type 40 words\n\n- [ ] Type 60 words\n");
  });

  test("twice at once leaves its twin alone", async () => {
    const {goals, text} = desk("- [ ] Type 40 words\n\n- [ ] Type 40 words\n");
    const was = at(0, "- [ ] Type 40 words");
    expect(await Promise.all([goals.makeSmaller(was), goals.makeSmaller(was)])).toEqual([true, false]);
    expect(text()).toBe("- [ ] Type 20 words\n\n- [ ] Type 40 words\n");
  });
});
