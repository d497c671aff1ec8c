import type {JSHandle} from "playwright-core";
import {describe, expect, test} from "vitest";
import type {MicroWinsApi} from "../../src/app/api.ts";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const VAULT = {
  ...DAILY,
  "Daily/2026-11-17.md": "- [x] a\n- [x] b\n",
  "Daily/2026-11-18.md": "---\nmicro-wins: rest\n---\n- [ ] a\n",
  [TODAY]: "- [x] a\n- [ ] b\n- [/] c\n- [-] d\n- [>] e\n",
};
const ELSEWHERE = {query: {open: "Inbox.md"}};

/** As another plugin would take it. */
const apiOf = (desk: Desk): Promise<JSHandle<MicroWinsApi>> =>
  desk.page.evaluateHandle(
    () => Reflect.get(globalThis, "app").plugins.plugins["micro-wins"].api as MicroWinsApi,
  );

describe("the API", () => {
  test("is version 1, frozen, and ready when the whole history is read", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    const api = await apiOf(desk);
    const seen = await api.evaluate(async (it) => ({
      version: it.version,
      members: Object.keys(it).sort(),
      frozen: Object.isFrozen(it),
      ready: await it.ready,
      total: it.summary().counts.total,
    }));
    expect(seen).toEqual({
      version: 1,
      members: [
        ...["breakDown", "checkSetup", "checkStep", "habit", "habits", "ledger", "onChange", "ready"],
        ...["summary", "version"],
      ],
      frozen: true,
      ready: undefined,
      total: 3,
    });
  });

  test("sums up in plain JSON, with days as YYYY-MM-DD", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    const api = await apiOf(desk);
    const {summary, copies} = await api.evaluate(async (it) => {
      await it.ready;
      const made = it.summary();
      const copied = [structuredClone(made), JSON.parse(JSON.stringify(made))];
      return {summary: made, copies: copied.map((copy) => JSON.stringify(copy) === JSON.stringify(made))};
    });
    expect(copies).toEqual([true, true]);
    expect(summary).toEqual({
      today: "2026-11-20",
      counts: {today: 1, week: 3, month: 3, year: 3, total: 3},
      pace: {perDay: 0.75, perWeek: 5, perMonth: 23, perYear: 274},
      nextMilestone: {wins: 7, on: "2026-11-26"},
      streak: {
        current: 2,
        longest: 2,
        longestFrom: "2026-11-17",
        longestTo: "2026-11-20",
        freezes: 0,
        neededToday: false,
      },
      days: [
        {day: "2026-11-17", wins: 2, open: 0, state: "counted"},
        {day: "2026-11-18", wins: 0, open: 1, state: "rest"},
        {day: "2026-11-19", wins: 0, open: 0, state: "frozen"},
        {day: "2026-11-20", wins: 1, open: 2, state: "counted"},
      ],
    });
  });

  test("has null for what does not exist", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [ ] a\n"}, ELSEWHERE);
    expect(await desk.summary()).toEqual({
      today: "2026-11-20",
      counts: {today: 0, week: 0, month: 0, year: 0, total: 0},
      pace: {perDay: 0, perWeek: 0, perMonth: 0, perYear: 0},
      nextMilestone: {wins: 1, on: null},
      streak: {
        current: 0,
        longest: 0,
        longestFrom: null,
        longestTo: null,
        freezes: 0,
        neededToday: true,
      },
      days: [],
    });
  });

  test("calls back after a change, and no more once it is told so", async () => {
    const desk = await openDesk(VAULT, ELSEWHERE);
    const api = await apiOf(desk);
    await api.evaluate(async (it) => {
      await it.ready;
      const heard: number[][] = [[], []];
      const listen = (list: number[] | undefined): (() => void) =>
        it.onChange(() => list?.push(it.summary().counts.today));
      Object.assign(globalThis, {heard, stop: [listen(heard[0]), listen(heard[1])]});
    });
    const heard = (): Promise<number[][]> =>
      desk.page.evaluate(() =>
        (Reflect.get(globalThis, "heard") as number[][]).map((list) => [...new Set(list)]),
      );
    await desk.reads("1 win today");
    await desk.box("b").click();
    await expect.poll(async () => (await heard()).map((list) => list.at(-1))).toEqual([2, 2]);
    await desk.page.evaluate(() => (Reflect.get(globalThis, "stop") as unknown as (() => void)[])[0]?.());
    await desk.box("c").click();
    await expect.poll(async () => (await heard())[1]?.at(-1)).toBe(3);
    expect((await heard())[0]?.at(-1)).toBe(2);
  });

  test("sums up what is read so far while older notes are being read", async () => {
    const older = Object.fromEntries(
      Array.from({length: 100}, (_, day) => [
        `Daily/2026-0${1 + Math.floor(day / 25)}-${String(1 + (day % 25)).padStart(2, "0")}.md`,
        "- [x] a\n",
      ]),
    );
    const desk = await openDesk({...VAULT, ...older}, {query: {open: "Inbox.md", latency: "300"}});
    await desk.reads("1 win today");
    const api = await apiOf(desk);
    const [during, after] = await api.evaluate(async (it) => {
      const early = it.summary();
      await it.ready;
      return [early, it.summary()] as const;
    });
    expect(during.counts.today).toBe(1);
    expect(during.counts.total).toBeGreaterThanOrEqual(3);
    expect(during.counts.total).toBeLessThan(103);
    expect(after.counts.total).toBe(103);
  });
});
