import {describe, expect, test} from "vitest";
import {DayPlanner, type PlanSources} from "../../src/app/plan-day.ts";
import {NoteWriter} from "../../src/app/note-writer.ts";
import {shippedPlaybooks} from "../../src/app/playbooks.ts";
import type {Message} from "../../src/app/ports.ts";
import {Rituals} from "../../src/app/rituals.ts";
import {SendSteps} from "../../src/app/send-steps.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Energy} from "../../src/core/energy.ts";
import {planDay} from "../../src/core/plan-day.ts";
import type {Settings} from "../../src/core/settings.ts";
import {stateOf, TODAY, TODAYS} from "./surroundings.ts";

const BOOK = "Goals/Book.md";
const STEPS =
  "#goal\n- [x] Find a pen\n- [ ] Open the draft\n- [ ] Type 100 words ^type\n- [ ] Name 1 scene\n- [ ] Read 1 page\n";
const MORNING = "Rituals/Morning.md";
const RITUAL = "- [ ] Make coffee\n- [ ] Write 3 lines\n";
const HABITS =
  "- [x] Walk for 3 minutes [every:: day]\n- [x] Stretch for 1 minute\n- [x] Make coffee\n- [x] Type 50 words [[Book#^type]]\n";
const DAYS = Object.fromEntries([17, 18, 19].map((date) => [`Daily/2026-11-${date}.md`, HABITS]));

/** Notes in memory, with what a day can be planned with and what was said. */
function desk(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}, template = "") {
  const files = new Map(Object.entries(notes));
  const said: Message[] = [];
  const world = {isInEditor: false};
  const state = stateOf(notes, settings);
  const read = (path: string): Promise<string> => {
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error("gone")) : Promise.resolve(text);
  };
  const port: ConstructorParameters<typeof DayPlanner>[0]["notes"] = {
    read,
    textNow: read,
    isInEditor: () => world.isInEditor,
    pathsOf: () => (files.has(TODAYS) ? [TODAYS] : []),
    ensureNote: () => {
      if (!files.has(TODAYS)) files.set(TODAYS, template);
      return Promise.resolve(TODAYS);
    },
    edit: (path, edit, seen) => {
      const result = applyEdit(files.get(path) ?? "", edit);
      if (result.kind === "applied") {
        seen(result.text);
        files.set(path, result.text);
      }
      return Promise.resolve(result);
    },
  };
  const parts = {
    ...{state, notes: port, parseYaml: () => ({}), weekdayNames: () => []},
    tell: (message: Message) => void said.push(message),
    open: () => undefined,
  };
  const rituals = new Rituals({
    ...parts,
    find: () => Promise.resolve([...files.keys()].filter((path) => path.startsWith("Rituals/"))),
  });
  const writer = new NoteWriter({...parts, words: ({why}) => why});
  const linkTo = (path: string, _from: string, block: string, shown: string): string =>
    `[[${path.replace(/\.md$/, "")}#^${block}|${shown}]]`;
  const planner = new DayPlanner({
    ...{...parts, rituals, send: new SendSteps({...parts, writer, linkTo})},
    playbooks: () => Promise.resolve(shippedPlaybooks()),
    linkTo: (path) => `[[${path.replace(/\.md$/, "")}]]`,
  });
  return {planner, files, said, world, state, today: () => files.get(TODAYS)};
}

/** What is offered, easiest first, and what is in today's note already. */
async function offered(planner: DayPlanner, energy: Energy = "normal") {
  const found = await planner.gather();
  const {open, standing} = planDay(await planner.items(found, energy), 5);
  const shown = ({text, context, minutes}: (typeof open)[number]): string =>
    `${text} (${context}) ${minutes}`;
  return {found, open: open.map(shown), standing: standing.map(shown), ids: open.map(({id}) => id)};
}

describe("a day can be planned with", () => {
  test("goals' next steps, rituals and the habits that wait, easiest first", async () => {
    const {planner} = desk({...DAYS, [BOOK]: STEPS, [MORNING]: RITUAL});
    expect((await offered(planner)).open).toEqual([
      "Stretch for 1 minute (Habit) 1",
      "Walk for 3 minutes [every:: day] (Habit) 3".replace(" [every:: day]", ""),
      "Open the draft (Book) 5",
      "Type 100 words ^type (Book) 5".replace(" ^type", ""),
      "Name 1 scene (Book) 5",
      "Morning (Ritual, 2 lines) 7",
    ]);
  });

  test("neither resting goals, nor rituals of other days, nor habits that are done", async () => {
    const {planner} = desk({
      ...DAYS,
      "Goals/Rest.md": "---\nmicro-wins: rest\n---\n#goal\n- [ ] a\n",
      "Goals/Done.md": "#goal\n- [x] a\n",
      "Rituals/Empty.md": "text\n",
      [TODAYS]: "- [x] Walk for 3 minutes\n- [-] Stretch for 1 minute\n- [ ] Make coffee\n",
    });
    const {found, open, standing} = await offered(planner);
    expect([open, standing]).toEqual([[], ["Make coffee (Habit) 5"]]);
    expect(found).toMatchObject({hasGoals: true, idle: [{name: "Done"}]});
  });

  test("smaller things on a low day, larger ones on a high one", async () => {
    const {planner} = desk({[BOOK]: "#goal\n- [ ] Type 100 words\n"});
    expect((await offered(planner, "low")).open).toEqual([
      expect.stringMatching(/^Type \d\d words \(Book\) [12]$/),
    ]);
    expect((await offered(planner, "high")).open).toEqual([
      expect.stringMatching(/^Type 1[1-9]\d words \(Book\) \d+$/),
    ]);
  });
});

async function add(planner: DayPlanner, energy: Energy = "normal", pick = (found: PlanSources) => found) {
  const {found, ids} = await offered(planner, energy);
  return planner.write(pick(found), energy, ids);
}

describe("what is chosen", () => {
  test("is put into today's note in one edit, which can be taken back", async () => {
    const {planner, today, files, said} = desk({...DAYS, [BOOK]: STEPS, [MORNING]: RITUAL}, {}, "# Friday\n");
    expect(await add(planner)).toBe(true);
    const ids = [...(files.get(BOOK) ?? "").matchAll(/\^([\w-]+)/g)].map(([, id]) => id);
    expect(ids).toHaveLength(3);
    expect(today()).toBe(
      [
        "# Friday",
        "",
        "- [ ] Stretch for 1 minute",
        "- [ ] Walk for 3 minutes",
        `- [ ] Open the draft [[Goals/Book#^${ids[0]}|Book]]`,
        "- [ ] Type 100 words [[Goals/Book#^type|Book]]",
        `- [ ] Name 1 scene [[Goals/Book#^${ids[2]}|Book]]`,
        "",
        "## Morning",
        "",
        "- [ ] Make coffee",
        "- [ ] Write 3 lines",
        "",
      ]
        .join("\n")
        .replace("# Friday\n\n", "# Friday\n"),
    );
    expect(said.map(({text}) => text)).toEqual(["It’s in today’s note."]);
    const {open, standing} = await offered(planner);
    expect(open).toEqual(["Read 1 page (Book) 2"]);
    expect(standing).toHaveLength(6);
    said[0]?.action?.run();
    await expect.poll(today).toBe("# Friday\n");
  });

  test("is not written twice, whatever the template has", async () => {
    const {planner, today, said} = desk(
      {...DAYS, [MORNING]: RITUAL},
      {},
      `- [ ] walk for 5 minutes\n## Morning\n${RITUAL}`,
    );
    expect(await add(planner)).toBe(true);
    expect(today()?.match(/alk for/g)).toHaveLength(1);
    expect(today()?.match(/coffee/g)).toHaveLength(1);
    const {found, ids} = await offered(planner);
    expect(ids).toEqual([]);
    expect(await planner.write(found, "normal", [`ritual ${MORNING}`])).toBe(true);
    expect(said.at(-1)?.text).toBe("It’s all in today’s note already.");
  });

  test("counts under the scope that is set", async () => {
    const files = {[BOOK]: "#goal\n- [ ] Name 1 scene ^a\n", [MORNING]: "- [ ] Make coffee\n"};
    const tagged = desk(files, {scope: "tag"});
    await add(tagged.planner);
    expect(tagged.today()).toBe(
      "- [ ] Name 1 scene [[Goals/Book#^a|Book]] #win\n\n## Morning\n\n- [ ] Make coffee #win\n",
    );
    expect(tagged.state.tally.openOn(TODAY)).toBe(2);
    const headed = desk(files, {scope: "heading", winHeading: "Wins"});
    await add(headed.planner);
    expect(headed.today()).toMatch(/^## Wins\n\n- \[ \] Name 1 scene/);
  });

  test("leaves a step to be done where it is less than that", async () => {
    const {planner, today, files} = desk({[BOOK]: "#goal\n- [ ] Type 100 words\n"});
    expect(await add(planner, "low")).toBe(true);
    expect(today()).toMatch(/^- \[ \] Type \d\d words \(\[\[Goals\/Book\]\]\)\n$/);
    expect(files.get(BOOK)).toBe("#goal\n- [ ] Type 100 words\n");
    expect((await offered(planner)).open).toHaveLength(1);
  });

  test("is the whole step where it is more", async () => {
    const {planner, today, files} = desk({[BOOK]: "#goal\n- [ ] Type 100 words ^a\n"});
    expect(await add(planner, "high")).toBe(true);
    expect(today()).toMatch(/^- \[ \] Type \d+ words \[\[Goals\/Book#\^a\|Book\]\]\n$/);
    expect(files.get(BOOK)).toBe("#goal\n- [ ] Type 100 words ^a\n");
  });

  test("and changed meanwhile is told, and nothing else is written on a guess", async () => {
    const {planner, today, files, said} = desk({[BOOK]: "#goal\n- [ ] Name 1 scene\n"});
    const {found, ids} = await offered(planner);
    files.set(BOOK, "#goal\n- [ ] Name 2 scenes\n");
    expect(await planner.write(found, "normal", ids)).toBe(false);
    expect(files.get(BOOK)).toBe("#goal\n- [ ] Name 2 scenes\n");
    expect(today()).toBe("");
    expect(said.map(({text}) => text)).toEqual(["gone"]);
  });

  test("is nothing: nothing is written", async () => {
    const {planner, today} = desk({}, {}, "# Friday\n");
    expect(await planner.write(await planner.gather(), "normal", ["gone"])).toBe(false);
    expect(today()).toBe("# Friday\n");
  });
});
