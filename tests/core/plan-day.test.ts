import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {choose, firstChoice, keepChosen, planDay, type PlanItem} from "../../src/core/plan-day.ts";
import {drawPlan, type PlanAround, type PlanView} from "../../src/core/views/plan-view.ts";
import {formatsFor} from "../../src/core/views/words.ts";

const item = (id: string, minutes: number, more: Partial<PlanItem> = {}): PlanItem => ({
  ...{id, minutes, kind: "habit", text: id, context: "Habit", isSaid: true, isIn: false},
  ...more,
});

const STEPS = [
  item("open", 1, {kind: "goal", context: "Write a book"}),
  item("type 100 words", 5, {kind: "goal", context: "Write a book", after: "open"}),
  item("name 1 scene", 2, {kind: "goal", context: "Write a book", after: "type 100 words"}),
];

const ids = (items: readonly PlanItem[]): string[] => items.map(({id}) => id);

function draw(items: readonly PlanItem[], more: Partial<PlanAround> = {}): PlanView {
  const plan = planDay(items, more.most ?? 5);
  const around = {chosen: firstChoice(plan), most: 5, idle: [], hasGoals: true, winTag: "win"};
  return drawPlan(plan, {...around, formats: formatsFor("en"), ...more});
}

describe("a plan", () => {
  test("has the easiest first, and what comes after something behind it", () => {
    const plan = planDay([...STEPS, item("walk", 3), item("stretch", 1), item("read", 5)], 5);
    expect(ids(plan.open)).toEqual(["open", "stretch", "walk", "type 100 words", "name 1 scene", "read"]);
  });

  test("begins with the easiest, one step of each goal, as much as there is room for", () => {
    const items = [...STEPS, item("walk", 3), item("stretch", 1), item("read", 5)];
    expect([...firstChoice(planDay(items, 5))]).toEqual(["open", "stretch", "walk", "read"]);
    expect([...firstChoice(planDay(items, 2))]).toEqual(["open", "stretch"]);
  });

  test("leaves room for less where steps and rituals wait in today's note", () => {
    const standing = [item("a", 1, {kind: "goal", isIn: true}), item("b", 1, {kind: "ritual", isIn: true})];
    const plan = planDay([...standing, item("c", 1, {isIn: true}), item("d", 1), item("e", 2)], 3);
    expect(plan.room).toBe(1);
    expect(ids(plan.standing)).toEqual(["a", "b", "c"]);
    expect([...firstChoice(plan)]).toEqual(["d"]);
    expect(planDay(standing, 1).room).toBe(0);
  });

  test("takes no more than there is room for", () => {
    const plan = planDay([item("a", 1), item("b", 2), item("c", 3)], 2);
    const full = firstChoice(plan);
    expect(choose(full, "c", plan)).toBe(full);
    expect(choose(full, "gone", plan)).toBe(full);
    expect([...choose(choose(full, "a", plan), "c", plan)]).toEqual(["b", "c"]);
  });

  test("keeps what was chosen where it is offered in another size", () => {
    const chosen = new Set(["b", "gone", "c"]);
    expect([...keepChosen(chosen, planDay([item("a", 1), item("b", 5), item("c", 2)], 5))]).toEqual([
      "c",
      "b",
    ]);
  });

  test("of any items has each of them once, none before what it comes after, and no more than fits", () => {
    const items = fc.array(
      fc.tuple(fc.integer({min: 1, max: 9}), fc.boolean(), fc.option(fc.nat(), {nil: undefined})),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(items, fc.integer({min: 1, max: 20}), (made, most) => {
        const all = made.map(([minutes, isIn, after], index) =>
          item(String(index), minutes, {
            isIn,
            kind: index % 2 === 0 ? "goal" : "ritual",
            after: after === undefined || index === 0 ? undefined : String(after % index),
          }),
        );
        const plan = planDay(all, most);
        expect(ids([...plan.open, ...plan.standing]).sort()).toEqual(ids(all).sort());
        for (const [at, {after}] of plan.open.entries()) {
          const before = plan.open.findIndex(({id}) => id === after);
          expect(before).toBeLessThan(at);
        }
        const chosen = firstChoice(plan);
        expect(chosen.size).toBeLessThanOrEqual(plan.room);
        let turned: ReadonlySet<string> = chosen;
        for (const {id} of plan.open) {
          const next = choose(turned, id, plan);
          expect(next.size).toBeLessThanOrEqual(plan.room);
          if (next !== turned) expect(next.has(id)).toBe(!turned.has(id));
          turned = next;
        }
      }),
      {numRuns: 1000},
    );
  });
});

describe("the picker", () => {
  test("says what is chosen and how long it takes", () => {
    const view = draw([...STEPS, item("walk #win **far**", 12, {isSaid: false})]);
    expect(view).toMatchObject({
      lead: "Easiest first, 5 at most.",
      add: "Add 2 to today",
      canAdd: true,
      place: "Around 13 minutes, into today’s note",
      offers: [],
    });
    expect(view.rows.map(({text, minutes}) => [text, minutes])).toEqual([
      ["open", "1 min"],
      ["type 100 words", "5 min"],
      ["name 1 scene", "2 min"],
      ["walk far", undefined],
    ]);
    expect(draw([item("a", 1)]).place).toBe("Around 1 minute, into today’s note");
  });

  test("can add nothing where nothing is chosen", () => {
    const view = draw([item("a", 1)], {chosen: new Set()});
    expect(view).toMatchObject({add: "Add to today", canAdd: false, place: "Goes into today’s note"});
  });

  test("lets only go what is chosen once it is full", () => {
    const view = draw([item("a", 1), item("b", 2), item("c", 3)], {most: 2});
    expect(view.rows.map(({isChosen, canTurn}) => [isChosen, canTurn])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
  });

  test.each([
    [[], "Goals, rituals and habits come together here. A line of three days’ notes is a habit by itself."],
    [[item("a", 1, {isIn: true})], "Everything there is to plan is in today’s note."],
    [[item("a", 1, {kind: "goal", isIn: true}), item("b", 1)], "Easiest first, 4 more at most."],
  ] as const)("leads with what there is: %j", (items, lead) => {
    expect(draw(items).lead).toBe(lead);
  });

  test("is kind where today has enough", () => {
    const view = draw([item("a", 1, {kind: "goal", isIn: true}), item("b", 1)], {most: 1});
    expect(view.lead).toBe("Today’s note is full enough. Tick something, and there’s room again.");
    expect(view.canAdd).toBe(false);
  });

  test("offers to break a goal down where there is none, or none of its steps waits", () => {
    expect(draw([], {hasGoals: false}).offers).toEqual([{text: "No goal yet.", label: "Break a goal down"}]);
    const idle = ["A", "B", "C", "D"].map((name) => ({path: `${name}.md`, name}));
    expect(draw([], {idle}).offers.map(({text, path}) => [text, path])).toEqual([
      ["“A” has no step that waits.", "A.md"],
      ["“B” has no step that waits.", "B.md"],
      ["“C” has no step that waits.", "C.md"],
    ]);
  });
});
