import type {JSHandle} from "playwright-core";
import {describe, expect, test} from "vitest";
import type {MicroWinsApi} from "../../src/app/api.ts";
import {DAILY, openDesk, type Desk} from "./desk.ts";

const ELSEWHERE = {query: {open: "Inbox.md"}};
const DATA = ".obsidian/plugins/micro-wins/data.json";

/** As another plugin would take it. */
const apiOf = (desk: Desk): Promise<JSHandle<MicroWinsApi>> =>
  desk.page.evaluateHandle(
    () => Reflect.get(globalThis, "app").plugins.plugins["micro-wins"].api as MicroWinsApi,
  );

describe("breaking goals down through the API", () => {
  test("answers at once, in plain JSON, with days as YYYY-MM-DD", async () => {
    const desk = await openDesk(DAILY, ELSEWHERE);
    const api = await apiOf(desk);
    const {answer, copies} = await api.evaluate((it) => {
      const made = it.breakDown({
        title: "Write 50,000 words by 30 June 2027",
        body: "Done so far: 5,000 words\n",
      });
      const copied = [structuredClone(made), JSON.parse(JSON.stringify(made))];
      return {answer: made, copies: copied.map((copy) => JSON.stringify(copy) === JSON.stringify(made))};
    });
    expect(copies).toEqual([true, true]);
    expect(answer.rule).toBe("quantity");
    expect(answer.steps).toHaveLength(3);
    for (const {text, minutes, kind, why} of answer.steps) {
      expect(text).not.toBe("");
      expect(minutes).toBeLessThanOrEqual(5);
      expect(["starter", "surroundings", "slice", "bigger"]).toContain(kind);
      expect(why.rule).not.toBe("");
    }
    // 45,000 left, in 223 days.
    expect(answer.pace).toMatchObject({needed: 202, per: "day", of: 50_000, by: "2027-06-30"});
    expect(Array.isArray(answer.notes)).toBe(true);
  });

  test("takes a note as the metadata cache gives it, and the day that is asked for", async () => {
    const note = "---\ndue: 2027-01-31\ngoal: Read 12 books\n---\nSome day.\n";
    const desk = await openDesk({...DAILY, "Goals/Reading.md": note}, ELSEWHERE);
    const paces = await (
      await apiOf(desk)
    ).evaluate(async (it) => {
      const {vault, metadataCache} = Reflect.get(globalThis, "app");
      const file = vault.getFileByPath("Goals/Reading.md");
      const body = await vault.cachedRead(file);
      const {frontmatter} = metadataCache.getFileCache(file);
      const goal = {title: file.basename, body, frontmatter};
      return [it.breakDown(goal), it.breakDown({...goal, today: "2027-02-01"})].map(({pace}) => pace?.by);
    });
    expect(paces).toEqual(["2027-01-31", undefined]);
  });

  test("checks a step by the person's own rates", async () => {
    const desk = await openDesk({...DAILY, [DATA]: '{"version": 1, "rates": {"pages": 1}}'}, ELSEWHERE);
    const checked = await (
      await apiOf(desk)
    ).evaluate((it) =>
      ["Read 3 pages", "Read 9 pages", "Plan the week", "Lies eine Seite"].map((text) => it.checkStep(text)),
    );
    expect(checked).toEqual([[], ["R6"], ["R2"], []]);
  });

  test("says in a sentence what is wrong with a goal, and nothing else breaks", async () => {
    const desk = await openDesk(DAILY, ELSEWHERE);
    const said = await (
      await apiOf(desk)
    ).evaluate((it) =>
      [undefined, {title: 7}, {title: "a", today: "soon"}].map((goal) => {
        try {
          return it.breakDown(goal as never).rule;
        } catch (error) {
          return `${error instanceof TypeError} ${error instanceof Error ? error.message : ""}`;
        }
      }),
    );
    expect(said).toEqual([
      'true breakDown takes a goal with a title, as in breakDown({title: "Write a book"}).',
      "true A goal’s title is text; it may be empty.",
      "true today is a day of the calendar, as 2026-11-20.",
    ]);
  });

  test("writes nothing", async () => {
    const note = "# Goal\n\n- [ ] Call the plumber\n";
    const desk = await openDesk({...DAILY, "Goal.md": note}, ELSEWHERE);
    await (await apiOf(desk)).evaluate((it, body) => it.breakDown({title: "Goal", body}), note);
    expect(await desk.read("Goal.md")).toBe(note);
  });
});
