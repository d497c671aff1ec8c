import {describe, expect, test} from "vitest";
import type {Message} from "../../src/app/ports.ts";
import {Rituals} from "../../src/app/rituals.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Settings} from "../../src/core/settings.ts";
import {stateOf, TODAY, TODAYS} from "./surroundings.ts";

const MORNING = "---\nmicro-wins: ritual\n---\n- [ ] Make coffee\n- [ ] Write 3 lines\n";
const LINES = "- [ ] Make coffee\n- [ ] Write 3 lines";
const PATH = "Rituals/Morning.md";

/** `a: b` lines alone. */
function parseYaml(text: string): unknown {
  if (text.includes("{bad")) throw new Error("bad YAML");
  if (text === "") return null;
  return Object.fromEntries(text.split("\n").map((line) => line.split(": ")));
}

/** Notes in memory, with the rituals among them and what they said. */
function desk(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}) {
  const files = new Map(Object.entries(notes));
  const said: Message[] = [];
  const opened: string[] = [];
  const world: {failing: Error | undefined; template: Error | undefined; isInEditor: boolean} = {
    failing: undefined,
    template: undefined,
    isInEditor: false,
  };
  const state = stateOf({}, settings);
  const read = (path: string): Promise<string> => {
    const text = files.get(path);
    return text === undefined
      ? Promise.reject(new Error(`There is no note at ${path}`))
      : Promise.resolve(text);
  };
  const rituals = new Rituals({
    state,
    notes: {
      read,
      textNow: read,
      isInEditor: () => world.isInEditor,
      ensureNote: () => {
        if (world.template !== undefined) return Promise.reject(world.template);
        if (!files.has(TODAYS)) files.set(TODAYS, "# Friday\n");
        return Promise.resolve(TODAYS);
      },
      edit: (path, edit, seen) => {
        if (world.failing !== undefined) return Promise.reject(world.failing);
        const result = applyEdit(files.get(path) ?? "", edit);
        if (result.kind === "applied") {
          seen(result.text);
          files.set(path, result.text);
        }
        return Promise.resolve(result);
      },
    },
    find: () => Promise.resolve([...files.keys()].filter((path) => path.startsWith("Rituals/"))),
    parseYaml,
    weekdayNames: () => [],
    tell: (message) => said.push(message),
    open: (path) => opened.push(path),
  });
  return {rituals, files, said, opened, world, state, today: () => files.get(TODAYS)};
}

describe("a ritual that is started", () => {
  test("is put into today's note, which is made, and can be taken back", async () => {
    const {rituals, today, said, files, state} = desk({[PATH]: MORNING});
    expect(await rituals.start(PATH)).toBe(true);
    expect(today()).toBe(`# Friday\n\n## Morning\n\n${LINES}\n`);
    expect(state.tally.openOn(TODAY)).toBe(2);
    expect(said.map(({text}) => text)).toEqual(["“Morning” is in today’s note."]);
    said[0]?.action?.run();
    await expect.poll(() => files.get(TODAYS)).toBe("# Friday\n");
    expect(said.at(-1)?.text).toBe("The note is as it was before.");
  });

  test("is put there once, and the app undoes it where the note is open", async () => {
    const {rituals, today, said, world} = desk({[PATH]: MORNING});
    world.isInEditor = true;
    await rituals.start(PATH);
    const once = today();
    expect(await rituals.start(PATH)).toBe(true);
    expect(today()).toBe(once);
    expect(said).toEqual([
      {text: "“Morning” is in today’s note."},
      {text: "“Morning” is in today’s note already."},
    ]);
  });

  test("has its lines tagged where only tagged ones count", async () => {
    const text = `${MORNING}- [ ] Stretch #win/body\n`;
    const {rituals, today} = desk({[PATH]: text}, {scope: "tag"});
    await rituals.start(PATH);
    await rituals.start(PATH);
    expect(today()).toBe(
      "# Friday\n\n## Morning\n\n- [ ] Make coffee #win\n- [ ] Write 3 lines #win\n- [ ] Stretch #win/body\n",
    );
  });

  test("stands below the heading under which alone lines count", async () => {
    const {rituals, today, state} = desk({[PATH]: MORNING}, {scope: "heading", winHeading: "Wins"});
    await rituals.start(PATH);
    expect(today()).toBe(`# Friday\n\n## Wins\n\n### Morning\n\n${LINES}\n`);
    expect(state.tally.openOn(TODAY)).toBe(2);
  });

  test("and has no lines is told, and can be opened", async () => {
    const {rituals, today, said, opened} = desk({[PATH]: "---\nmicro-wins: ritual\n---\n# Nothing\n- [ ]\n"});
    expect(await rituals.start(PATH)).toBe(false);
    expect(today()).toBeUndefined();
    expect(said[0]?.text).toMatch(/^“Morning” has no checkbox lines yet\./);
    said[0]?.action?.run();
    expect(opened).toEqual([PATH]);
  });

  test.each(["{bad", "- list"])("and has properties that say nothing (%s) is told", async (yaml) => {
    const {rituals, today, said} = desk({[PATH]: `---\n${yaml}\n---\n${LINES}\n`});
    const isDone = await rituals.start(PATH);
    expect(isDone).toBe(yaml === "- list");
    if (isDone) return;
    expect(today()).toBeUndefined();
    expect(said[0]).toMatchObject({
      text: expect.stringMatching(/^The properties of “Morning” can’t be read\./),
    });
  });

  test("with days that cannot be read is started all the same, and that is told", async () => {
    const {rituals, said} = desk({[PATH]: MORNING.replace("ritual\n", "ritual\nevery: 3/week\n")});
    expect(await rituals.start(PATH)).toBe(true);
    expect(said[0]?.text).toBe(
      "“Morning” is in today’s note. Its days, “3/week”, can’t be read. Use day, weekday, weekend or names of days.",
    );
  });

  test("whose template fails can be tried again", async () => {
    const {rituals, today, said, world} = desk({[PATH]: MORNING});
    world.template = new Error("EACCES");
    expect(await rituals.start(PATH)).toBe(false);
    expect(said[0]?.text).toBe("The note is read-only right now.");
    world.template = undefined;
    said[0]?.action?.run();
    await expect.poll(today).toContain(LINES);
  });

  test("and is gone, or whose note ends in code, changes nothing", async () => {
    const {rituals, today, said} = desk({[PATH]: MORNING, [TODAYS]: "```\nopen\n"});
    expect(await rituals.start("Rituals/Gone.md")).toBe(false);
    expect(await rituals.start(PATH)).toBe(false);
    expect(today()).toBe("```\nopen\n");
    expect(said[1]?.text).toMatch(/ends in the middle of a code block/);
  });
});

describe("the rituals of a new note", () => {
  const WEEKEND = "---\nevery: weekend\n---\n- [ ] Sleep in\n";
  const DESK = "---\nafter: Make coffee\n---\n- [ ] Tidy 1 drawer\n";

  test("are those of its day, each behind the one that it comes after, in one edit", async () => {
    const {rituals, today, said} = desk({
      "Rituals/Desk.md": DESK,
      [PATH]: MORNING,
      "Rituals/Weekend.md": WEEKEND,
      "Rituals/Empty.md": "",
      "Rituals/Unread.md": "---\n{bad\n---\n- [ ] a\n",
      [TODAYS]: "# Friday\n",
    });
    await rituals.insert(TODAYS, TODAY);
    expect(today()).toBe(`# Friday\n\n## Morning\n\n${LINES}\n\n## Desk\n\n- [ ] Tidy 1 drawer\n`);
    await rituals.insert(TODAYS, TODAY);
    expect(today()).toBe(`# Friday\n\n## Morning\n\n${LINES}\n\n## Desk\n\n- [ ] Tidy 1 drawer\n`);
    expect(said).toEqual([]);
  });

  test("wait where another plugin has marks to fill in", async () => {
    const {rituals, today, said} = desk({[PATH]: MORNING, [TODAYS]: "<% tp.date.now() %>\n"});
    await rituals.insert(TODAYS, TODAY);
    expect(today()).toBe("<% tp.date.now() %>\n");
    said[0]?.action?.run();
    await expect.poll(today).toContain(LINES);
  });

  test("are none where their days cannot be read, which is told once", async () => {
    const text = MORNING.replace("ritual\n", "ritual\nevery: now and then\n");
    const {rituals, today, said} = desk({[PATH]: text, [TODAYS]: "# Friday\n"});
    await rituals.insert(TODAYS, TODAY);
    await rituals.insert(TODAYS, TODAY);
    expect(today()).toBe("# Friday\n");
    expect(said.map((message) => message.text)).toEqual([expect.stringContaining("“now and then”")]);
  });

  test("are none where the note is gone", async () => {
    const {rituals, files, said} = desk({[PATH]: MORNING});
    await rituals.insert(TODAYS, TODAY);
    expect([...files.keys()]).toEqual([PATH]);
    expect(said).toEqual([]);
  });
});
