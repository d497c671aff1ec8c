import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createApi, type MicroWinsApi} from "../../src/app/api.ts";
import {shippedPlaybooks} from "../../src/app/playbooks.ts";
import type {Playbook} from "../../src/core/breakdown/playbook.ts";
import type {Settings} from "../../src/core/settings.ts";
import {NOTE, read} from "../core/breakdown/playbook-note.ts";
import {readingOf, stateOf} from "./surroundings.ts";

interface Given {
  readonly settings?: Partial<Settings>;
  readonly own?: readonly Playbook[];
}

function apiOf({settings = {}, own = []}: Given = {}): {api: MicroWinsApi; asked: () => number} {
  let asked = 0;
  const playbooks = [...shippedPlaybooks(), ...own];
  const ready = async (): Promise<void> => {
    asked += 1;
    await Promise.resolve();
  };
  const report = (): Promise<never> => Promise.reject(new Error("not asked for here"));
  const api = createApi(stateOf({}, settings), () => Promise.resolve(), report, readingOf({}), {
    playbooks,
    ready,
  });
  return {api, asked: () => asked};
}

const BOOK = {title: "Write 50,000 words by 30 June 2027"};

describe("breaking a goal down through the API", () => {
  test("gives a first day, what comes after it, the rule and the pace", () => {
    const answer = apiOf().api.breakDown(BOOK);
    expect(answer.rule).toBe("quantity");
    expect(answer.steps).toHaveLength(3);
    for (const {text, minutes, kind, why} of [...answer.steps, ...answer.queue]) {
      expect([typeof text, typeof minutes, typeof kind, typeof why.rule]).toEqual([
        "string",
        "number",
        "string",
        "string",
      ]);
    }
    expect(answer.pace).toMatchObject({needed: 225, per: "day", of: 50_000, by: "2027-06-30"});
    expect(answer.pace?.reaches).toBeLessThan(50_000);
  });

  test("is plain JSON, a fresh copy each time", () => {
    const {api} = apiOf();
    const answer = api.breakDown(BOOK);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(structuredClone(answer)).toEqual(answer);
    (answer.steps as unknown[]).length = 0;
    expect(api.breakDown(BOOK).steps).toHaveLength(3);
  });

  test("answers at once where a property lists thousands of goals", () => {
    const {api} = apiOf();
    const goal = Array.from({length: 20_000}, (_, at) => `Read book ${at}`);
    const start = performance.now();
    expect(
      api.breakDown({title: "Books", frontmatter: {goal, due: goal, done: goal}}).steps.length,
    ).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("reads the note's text and its front matter", () => {
    const {api} = apiOf();
    const body = "## Next\n\n- [ ] Call the plumber\n- [x] Measure the sink\n- [ ] Order the tap\n";
    const {steps, queue} = api.breakDown({title: "New kitchen", body});
    const texts = [...steps, ...queue].map(({text}) => text).join("\n");
    expect(texts).toMatch(/plumber/);
    expect(texts).toMatch(/tap/);
    expect(
      api.breakDown({...BOOK, title: "Write 50,000 words", frontmatter: {due: "2027-06-30"}}).pace?.by,
    ).toBe("2027-06-30");
    expect(api.breakDown({title: "Write 50,000 words", body: "---\ndue: 2027-06-30\n---\n"}).pace?.by).toBe(
      "2027-06-30",
    );
  });

  test("counts from the state's today, or from the day that is given", () => {
    const {api} = apiOf();
    expect(api.breakDown({...BOOK, today: "2026-11-20"})).toEqual(api.breakDown(BOOK));
    expect(api.breakDown({...BOOK, today: "2027-06-30"}).pace?.needed).toBe(50_000);
    expect(api.breakDown({...BOOK, today: "2027-07-01"})).not.toHaveProperty("pace");
  });

  test("goes by the person's own rates", () => {
    const usual = apiOf().api.breakDown(BOOK).pace?.offered ?? 0;
    const fast = apiOf({settings: {rates: {words: 1 / 60}}}).api.breakDown(BOOK).pace?.offered ?? 0;
    expect(fast).toBeGreaterThan(usual);
  });

  test("goes by the person's own playbooks, which override and add", () => {
    const [write] = shippedPlaybooks().filter(({kind, language}) => kind === "write" && language === "en");
    if (write === undefined) throw new Error("no playbook");
    const step = (text: string, minutes: number) => [{text, minutes}];
    const own = {
      ...write,
      words: ["novel", "bassoon"],
      starters: step("Open the blue notebook", 1),
      surroundings: step("Put the kettle on the stove", 1),
      slices: step("Hum 2 notes", 1),
      bigger: step("Draw 5 squares", 3),
    };
    const texts = (api: MicroWinsApi, title: string): string[] =>
      api.breakDown({title}).steps.map(({text}) => text);
    expect(texts(apiOf({own: [own]}).api, "My novel")).toContain("Open the blue notebook");
    expect(texts(apiOf({own: [{...own, kind: "bassoon"}]}).api, "Bassoon")).toContain(
      "Open the blue notebook",
    );
    expect(texts(apiOf().api, "Bassoon")).not.toContain("Open the blue notebook");
  });

  test("goes by the person's own playbook before all that it knows of a goal itself", () => {
    const slices = [{text: "Photograph one leaf", minutes: 1}];
    const garden = {...read(NOTE), kind: "plot", words: ["tomatoes"], slices};
    const first = (playbook: Playbook): boolean => {
      const {steps, queue} = apiOf({own: [playbook]}).api.breakDown({title: "Grow tomatoes"});
      return [...steps, ...queue].some(({text}) => text === slices[0]?.text);
    };
    expect([first(garden), first({...garden, isOwn: true})]).toEqual([false, true]);
  });

  test("asks for the person's own playbooks, and `ready` waits for them", async () => {
    const {api, asked} = apiOf();
    expect(asked()).toBe(0);
    api.breakDown(BOOK);
    expect(asked()).toBe(1);
    expect(await api.ready).toBeUndefined();
    expect(asked()).toBe(2);
  });

  test.each([
    [undefined, "takes a goal with a title"],
    [null, "takes a goal with a title"],
    ["Write a book", "takes a goal with a title"],
    [["Write a book"], "takes a goal with a title"],
    [{}, "title is text"],
    [{title: 7}, "title is text"],
    [{title: "a", body: 7}, "body is the note’s text"],
    [{title: "a", frontmatter: "due: today"}, "object of the note’s properties"],
    [{title: "a", frontmatter: []}, "object of the note’s properties"],
    [{title: "a", today: "tomorrow"}, "a day of the calendar"],
    [{title: "a", today: "2026-02-30"}, "a day of the calendar"],
    [{title: "a", today: new Date()}, "a day of the calendar"],
  ])("says what is wrong with %j", (question, words) => {
    const {api} = apiOf();
    expect(() => api.breakDown(question as never)).toThrow(TypeError);
    expect(() => api.breakDown(question as never)).toThrow(words);
  });

  test("takes null for what is not there", () => {
    const {api} = apiOf();
    expect(api.breakDown({...BOOK, body: null, frontmatter: null, today: null})).toEqual(api.breakDown(BOOK));
  });

  test("answers any goal with one to three steps, in plain JSON, the same each time", () => {
    const {api} = apiOf();
    const question = fc.record(
      {
        title: fc.string({unit: "grapheme", maxLength: 60}),
        body: fc.string({unit: "grapheme", maxLength: 200}),
        frontmatter: fc.dictionary(
          fc.constantFrom("due", "goal", "done", "status", "__proto__"),
          fc.anything(),
        ),
      },
      {requiredKeys: ["title"]},
    );
    fc.assert(
      fc.property(question, (goal) => {
        const answer = api.breakDown(goal);
        expect(answer.steps.length).toBeGreaterThanOrEqual(1);
        expect(answer.steps.length).toBeLessThanOrEqual(3);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        expect(api.breakDown(goal)).toEqual(answer);
      }),
      {numRuns: 1000},
    );
  });
});

describe("checking a step through the API", () => {
  test("names the rules that it breaks", () => {
    const {api} = apiOf();
    expect(api.checkStep("Read 1 page")).toEqual([]);
    expect(api.checkStep("Improve the bed")).toEqual(["R2"]);
    expect(api.checkStep("")).toEqual(["R1"]);
  });

  test("goes by the person's own rates", () => {
    expect(apiOf().api.checkStep("Read 3 pages")).toEqual(["R6"]);
    expect(apiOf({settings: {rates: {pages: 1}}}).api.checkStep("Read 3 pages")).toEqual([]);
  });

  test.each([undefined, null, 7, {}, ["Read 1 page"]])("takes no %j", (text) => {
    const {api} = apiOf();
    expect(() => api.checkStep(text as never)).toThrow(TypeError);
    expect(() => api.checkStep(text as never)).toThrow("takes a step’s text");
  });
});
