import type {LedgerReading} from "../../src/app/ledger-notes.ts";
import type {Surroundings} from "../../src/app/ports.ts";
import {WinsState} from "../../src/app/state.ts";
import {parseDay} from "../../src/core/day.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import type {DayView} from "../../src/core/views/panel.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {day} from "../core/days.ts";

export const TODAY = day("2026-11-20");

/** The path of today's daily note. */
export const TODAYS = "Daily/2026-11-20.md";

export const surroundings: Surroundings = {
  dayOf: (path) => parseDay(path.replace(/^Daily\//, "").replace(/\.md$/, "")),
  isRest: (frontMatter) => /^micro-wins: rest$/m.test(frontMatter),
  properties: (frontMatter) =>
    Object.fromEntries(frontMatter.split("\n").map((line) => line.split(/:\s*/) as [string, string])),
  resolve: (note) => (note === "" ? undefined : `Goals/${note.slice(note.lastIndexOf("/") + 1)}.md`),
  hasTemplate: () => true,
  weekStartsOn: () => 1,
  weekdayNames: [],
  formats: formatsFor("en"),
};

/** Reads these notes, and writes down what was asked for. */
export function readingOf(
  notes: Readonly<Record<string, string>>,
): LedgerReading & {readonly asked: string[]} {
  const asked: string[] = [];
  return {
    asked,
    read: (path) => {
      asked.push(path);
      const text = notes[path];
      return text === undefined ? Promise.reject(new Error("gone")) : Promise.resolve(text);
    },
    now: () => 0,
    pause: () => Promise.resolve(),
  };
}

/** A state that tells of changes at once, or when `soon` says. */
export function stateOf(
  notes: Readonly<Record<string, string>> = {},
  settings: Partial<Settings> = {},
  soon = (run: () => void): void => run(),
): WinsState {
  const state = new WinsState(surroundings, {...DEFAULTS, ...settings}, TODAY, soon);
  state.setFinding({kind: "found"});
  for (const [path, text] of Object.entries(notes)) state.put(path, text);
  return state;
}

/** The sidebar on a vault with daily notes. */
export function viewOf(state: WinsState): DayView {
  const view = state.view();
  if (view.kind !== "day") throw new Error(`shows ${view.kind}`);
  return view;
}
