import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {BreakDown} from "../../../src/core/breakdown/break-down.ts";
import {MINUTE_WORDS, SPOKEN} from "../../../src/core/breakdown/offers/others.ts";
import {brokenSteps, lostItems, made, SHIPPED} from "./break-down-made.ts";
import {goalOf} from "./read.ts";

/** A goal note and what must hold of its first day; words in any case, whole where they must not be there. */
interface Case extends Expected {
  readonly domain: string;
  readonly title: string;
  readonly body?: string;
  /** The language it is written in; none: English, or what has no words. */
  readonly lang?: string;
  /** What is not so yet. */
  readonly wanted?: Expected;
}

interface Expected {
  readonly rule?: string;
  /** All of these stand in the steps; one of `any` does. */
  readonly has?: readonly string[];
  readonly any?: readonly string[];
  /** These stand in no step that is shown, numbers at most in a title; those of `never` in none of the queue either. */
  readonly not?: readonly string[];
  readonly never?: readonly string[];
  /** Each of these stands in a step, shown or queued, or in what it came from. */
  readonly covers?: readonly string[];
  /** `null`: there is none. */
  readonly pace?: {readonly needed: number; readonly per: string} | null;
}

const file = new URL("../../fixtures/breakdown/goals.json", import.meta.url);
const goals = JSON.parse(readFileSync(file, "utf8")) as Case[];
const OPEN_WISHES = 13;
const KNOWN = ["en", "de"];
/** Words that only our own sentences in the other language would bring in. */
const OURS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(öffne|schreib|stell|notiere|tippe?|nimm|lies|auf|ein|eine|einen|der|das|und|für|mit|dem)(?!\p{L})/iu,
  de: /(?<!\p{L})(open|write|type|put|take|read|the|and|for|with|your|one|about|next|minutes)(?!\p{L})/iu,
};
const WORD = /[\p{L}\p{M}]+/gu;
const CLOSED_BOX = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[xX-]\][ \t]+(.+)$/gmu;
const OPEN_BOX = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[ \][ \t]+(.*\p{L}{2}.*)$/gmu;
const TITLES = /[“„][^”“]*[”“]/gu;
const CODE = /```[^]*?```/g;

function inputOf({title, body}: Case): {title: string; body?: string} {
  return {title, ...(body === undefined ? {} : {body})};
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[[\]{}().*+?$^\\|]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

function holds(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

function textsOf({steps, queue}: BreakDown): {shown: string; all: string; sources: string} {
  const every = [...steps, ...queue];
  const join = (texts: readonly string[]): string => texts.join("\n");
  return {
    shown: join(steps.map(({text}) => text)),
    all: join(every.map(({text}) => text)),
    sources: join(every.flatMap(({text, why}) => [text, why.from ?? ""])),
  };
}

/** Whether what begins comes first, and then the shortest, where the note does not say in which order. */
function isInOrder({steps, rule}: BreakDown): boolean {
  const isListed = rule === "next-step" || rule === "split-list";
  const begins = steps.map(({kind}) => kind === "starter" || kind === "surroundings");
  const rest = steps.filter((_, at) => begins[at] !== true).map(({minutes}) => minutes);
  const isAscending = rest.every((minutes, at) => at === 0 || minutes >= (rest[at - 1] ?? 0));
  return begins.lastIndexOf(true) < begins.filter(Boolean).length && (isListed || isAscending);
}

/** Words of steps that the note in another language does not have, nor that language: its steps, or a word for minutes. */
function wordsOfOurs({title, body = "", lang = ""}: Case, steps: string): string[] {
  const known = [
    ...SPOKEN.filter(({tag}) => tag === lang).map((data) => data.steps),
    ...MINUTE_WORDS.map(([, word]) => word),
  ];
  const own = new Set(`${title}\n${body}\n${known.join("\n")}`.normalize().toLowerCase().match(WORD) ?? []);
  const used = steps.normalize().toLowerCase().match(WORD) ?? [];
  return used.filter((word) => word !== "min" && !own.has(word));
}

/** Words of the other language that we know, in a note that has none of them. */
function wordsOfOther({title, body = "", lang = "en"}: Case, steps: string): string[] {
  const looked = OURS[lang];
  if (looked === undefined || looked.test(`${title}\n${body}`)) return [];
  return looked.exec(steps)?.slice(0, 1) ?? [];
}

/** What a note's boxes say, read without what is tested. */
function boxes({body = "", title}: Case, box: RegExp): string[] {
  const found = [...body.replace(CODE, "").matchAll(box)].map(([, text = ""]) => text.trim());
  return found.filter((text) => !holds(title, text));
}

/** What is expected and is not so: "any: a, b". */
function faultsOf(expected: Expected, day: BreakDown): string[] {
  const {rule, has = [], any = [], not = [], never = [], covers = []} = expected;
  const {shown, all, sources} = textsOf(day);
  const found = {
    rule: rule === undefined || day.rule === rule ? [] : [day.rule],
    has: has.filter((word) => !holds(shown, word)),
    any: any.length === 0 || any.some((word) => holds(shown, word)) ? [] : any,
    not: not.filter((word) => hasWord(/^\d/.test(word) ? shown.replace(TITLES, "") : shown, word)),
    never: never.filter((word) => hasWord(all, word)),
    covers: covers.filter((word) => !holds(sources, word)),
  };
  return Object.entries(found).flatMap(([kind, words]) =>
    words.length === 0 ? [] : [`${kind}: ${words.join(", ")}`],
  );
}

describe("goals of many kinds", () => {
  test("there are more than 300, from 40 domains, and each expects something", () => {
    expect(goals.length).toBeGreaterThanOrEqual(300);
    expect(new Set(goals.map(({domain}) => domain)).size).toBeGreaterThanOrEqual(40);
    expect(goals.filter(({lang}) => lang === "de").length).toBeGreaterThanOrEqual(40);
    expect(new Set(goals.map(({lang}) => lang ?? "en")).size).toBeGreaterThanOrEqual(15);
    const empty = goals.filter(({rule, has, any, not, never, covers, pace, wanted}) =>
      [rule, has, any, not, never, covers, pace, wanted].every((one) => one === undefined),
    );
    expect(empty).toEqual([]);
  });

  test.each(goals)("$domain: $title", (goal) => {
    const day = made(inputOf(goal), SHIPPED);
    expect(faultsOf(goal, day), textsOf(day).shown).toEqual([]);
    const {pace} = goal;
    if (pace === null) expect(day.pace).toBeUndefined();
    else if (pace !== undefined) expect(day.pace).toMatchObject(pace);
  });

  test.each(goals)("whatever it says, $domain: $title", (goal) => {
    const input = inputOf(goal);
    const day = made(input, SHIPPED);
    const {all, sources} = textsOf(day);
    expect(day.steps.length).toBeGreaterThan(0);
    expect(day.steps.length).toBeLessThanOrEqual(3);
    expect(isInOrder(day), textsOf(day).shown).toBe(true);
    expect(brokenSteps(input, day)).toEqual([]);
    expect(lostItems(input, day)).toEqual([]);
    const open = boxes(goal, OPEN_BOX).flatMap((text) => text.match(/\p{L}{4,}/gu)?.slice(0, 1) ?? []);
    expect(open.filter((word) => !holds(sources, word))).toEqual([]);
    const done = [...goalOf(input).done, ...boxes(goal, CLOSED_BOX)].filter(
      (text) => !holds(goal.title, text),
    );
    expect(done.filter((text) => holds(sources, text))).toEqual([]);
    const isKnown = KNOWN.includes(goal.lang ?? "en");
    expect(isKnown ? wordsOfOther(goal, all) : wordsOfOurs(goal, all)).toEqual([]);
  });

  test("no more wishes are open than the last time that someone looked", () => {
    const open = goals.filter((goal) => faultsOf(goal.wanted ?? {}, made(inputOf(goal), SHIPPED)).length > 0);
    expect(open.length, open.map(({title}) => title).join()).toBeLessThanOrEqual(OPEN_WISHES);
  });

  test("those of one kind hardly ever get the same three steps", () => {
    const days = goals.map((goal) => {
      const {rule, steps} = made(inputOf(goal), SHIPPED);
      return {title: goal.title, rule, steps: steps.map(({text}) => text).join(" · ")};
    });
    const alike = days.filter(
      ({title, rule, steps}, at) =>
        rule.startsWith("playbook:") &&
        days.some((other, index) => index < at && other.title !== title && other.steps === steps),
    );
    // The title's hash decides where a goal names nothing of its own; a few titles may fall together.
    expect(alike.length, alike.map(({title}) => title).join()).toBeLessThanOrEqual(3);
  });
});
