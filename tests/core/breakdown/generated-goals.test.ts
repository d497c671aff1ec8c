import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {GoalInput} from "../../../src/core/breakdown/goal.ts";
import {brokenSteps, lostItems, made, SHIPPED} from "./break-down-made.ts";
import {goalBody, goalInput, goalText, hostileText} from "./generated-goals.ts";

/** Together 10,000. */
const RUNS = {numRuns: 2000};
const NO_VALUE = /undefined|NaN|Infinity|\[object|[{}]{2}/;

/** Nothing that breaks a promise is made of it. */
function isHeld(input: GoalInput): void {
  const day = made(input, SHIPPED);
  expect(day.steps.length).toBeGreaterThan(0);
  expect(day.steps.length).toBeLessThanOrEqual(3);
  expect(brokenSteps(input, day)).toEqual([]);
  expect(lostItems(input, day)).toEqual([]);
  expect(day.steps.every(({text}) => text === text.trim() && text !== "")).toBe(true);
  if (!NO_VALUE.test(JSON.stringify(input)))
    expect([...day.steps, ...day.queue].filter(({text}) => NO_VALUE.test(text))).toEqual([]);
}

describe("10,000 generated goals keep what is promised", () => {
  test("titles alone: aims, amounts and dates of any form, in any language", () => {
    fc.assert(
      fc.property(goalText, (title) => isHeld({title})),
      RUNS,
    );
  });

  test("notes: lists in lists, boxes, sections, quotes, tables and code", () => {
    fc.assert(
      fc.property(goalText, goalBody, (title, body) => isHeld({title, body})),
      RUNS,
    );
  });

  test("notes without a title", () => {
    fc.assert(
      fc.property(goalBody, (body) => isHeld({title: "", body})),
      RUNS,
    );
  });

  test("hostile text everywhere", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, body) => isHeld({title, body: `- [ ] ${body}`})),
      RUNS,
    );
  });

  test("selections and properties as well", () => {
    fc.assert(fc.property(goalInput, isHeld), RUNS);
  });
});
