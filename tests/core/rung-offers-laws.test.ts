import fc from "fast-check";
import {expect, test} from "vitest";
import {addDays, printDay, weekStartOf, type Day} from "../../src/core/day.ts";
import {heldSchedule} from "../../src/core/held-schedules.ts";
import {rungOfferOf} from "../../src/core/rung-offers.ts";
import type {TrackSheet} from "../../src/core/track.ts";
import {TODAY} from "./habit-notes.ts";
import {pageInput} from "./year-pages.ts";

/** A day of the habit: no line, or one with a mark and an amount; whether its note is at rest. */
interface Written {
  readonly mark: string;
  readonly amount: number;
  readonly rest: boolean;
  /** Days before its own on which it was done, by its date. */
  readonly late: number;
}

const ladder: Readonly<Record<number, readonly [down: number | undefined, up: number | undefined]>> = {
  1: [undefined, 5],
  2.5: [1, 5],
  5: [1, 10],
  40: [25, 60],
};

const anyDay: fc.Arbitrary<Written> = fc.record({
  mark: fc.oneof(
    {weight: 5, arbitrary: fc.constant("x")},
    {weight: 4, arbitrary: fc.constantFrom(" ", "")},
    {weight: 1, arbitrary: fc.constantFrom("-", "/", ">")},
  ),
  amount: fc.oneof(
    {weight: 20, arbitrary: fc.constant(5)},
    {weight: 1, arbitrary: fc.constantFrom(1, 2.5, 40)},
  ),
  rest: fc.integer({min: 0, max: 15}).map((chance) => chance === 0),
  late: fc.integer({min: 0, max: 12}).map((chance) => (chance > 10 ? chance - 10 : 0)),
});

const anyVault = fc.record({
  days: fc.array(anyDay, {minLength: 1, maxLength: 45, size: "max"}),
  every: fc.constantFrom("day", "weekday", "mon, thu", "3/week", "1/week", "2 days", "5 days"),
  streakPolicy: fc.constantFrom("earned", "never-twice", "strict"),
  weekStartsOn: fc.constantFrom(0, 1, 6),
  pause: fc.option(fc.tuple(fc.integer({min: 0, max: 40}), fc.integer({min: 0, max: 9}))),
});

type Vault = typeof anyVault extends fc.Arbitrary<infer T> ? T : never;

function sheetOf({days, every, pause, ...rules}: Vault): TrackSheet | undefined {
  const notes: Record<string, string> = {};
  for (const [index, {mark, amount, rest, late}] of days.entries()) {
    const on = addDays(TODAY, index + 1 - days.length);
    const date = late === 0 || mark !== "x" ? "" : ` ✅ ${printDay(addDays(on, -late))}`;
    const line = mark === "" ? "" : `- [${mark}] Do ${amount} laps [every:: ${every}]${date}\n`;
    notes[printDay(on)] = `${rest ? "---\nmicro-wins: rest\n---\n" : ""}${line}`;
  }
  const from = addDays(TODAY, -(pause?.[0] ?? 0));
  const pauses = pause === null ? [] : [{from: printDay(from), to: printDay(addDays(from, pause[1]))}];
  const input = pageInput(notes, TODAY, {...rules, pauses});
  return input.book.sheet({kind: "habit", name: "do {n} laps"});
}

/** Day by day, as it is said: what was done and what was missed since the amount was begun with. */
function naive({lines, fold, input}: TrackSheet): {direction: string; to: number; since: Day} | undefined {
  const amounts = lines.map(({facts}) => facts.amounts[0]?.value ?? 0);
  const amount = amounts.at(-1) ?? 0;
  const start = amounts.findLastIndex((each) => each !== amount) + 1;
  const run = lines.slice(start);
  const from = run[0]?.noteDay ?? TODAY;
  const wins = run.filter(({status}) => status === "done").map(({day}) => day);
  const done = [...new Set(wins)].sort((one, other) => one - other);
  const results: {day: Day; done: boolean; week: Day | undefined}[] = [];
  for (let day = from; day <= TODAY; day = addDays(day, 1)) {
    const isWeekly = heldSchedule(input.schedules, day, input.weekStartsOn).kind === "weekly";
    const start = isWeekly ? weekStartOf(day, input.weekStartsOn) : undefined;
    const state = fold.stateOf(day);
    if (state === "counted") results.push({day, done: true, week: undefined});
    if (state !== "missed" || day === TODAY) continue;
    if (start !== undefined && (start < from || addDays(start, 7) > TODAY)) continue;
    // Of a week, its last missed day stands for it.
    const twin = results.findIndex(({week}) => week !== undefined && week === start);
    if (twin >= 0) results.splice(twin, 1);
    results.push({day, done: false, week: start});
  }
  const misses = results.slice(results.findLastIndex((result) => result.done) + 1);
  const [down, up] = ladder[amount] ?? [];
  const [, second] = misses;
  if (second !== undefined)
    return down === undefined ? undefined : {direction: "down", to: down, since: second.day};
  const fifth = done[4];
  return fifth === undefined || up === undefined ? undefined : {direction: "up", to: up, since: fifth};
}

test("an offer is what counting day by day gives, on any schedule", () => {
  const seen = {up: 0, down: 0, none: 0};
  fc.assert(
    fc.property(anyVault, (vault) => {
      const sheet = sheetOf(vault);
      fc.pre(sheet !== undefined);
      const offer = rungOfferOf(sheet);
      const expected = naive(sheet);
      seen[offer?.direction ?? "none"] += 1;
      expect(offer && {direction: offer.direction, to: offer.to, since: offer.since}).toEqual(expected);
      expect(rungOfferOf(sheet)).toBe(offer);
    }),
    {numRuns: 3000},
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});
