import {STARTER_AREAS, starterWins, type StarterArea} from "../starter-wins.ts";
import type {TodayLine} from "./coming-back.ts";
import {minutesText, starterPick, type PickView} from "./picks.ts";
import type {Formats} from "./words.ts";

/** The first run, in three steps: pick, do it, the first win. */
export interface WelcomeView {
  readonly kind: "welcome";
  readonly step: 1 | 2 | 3;
  readonly title: string;
  readonly sentence: string;
  /** What can be picked in the first step, area by area. */
  readonly areas?: readonly {readonly name: StarterArea; readonly picks: readonly PickView[]}[];
  /** What was picked, from the second step on. */
  readonly line?: TodayLine & {readonly context?: string};
  /** "Daily notes: 747 in Calendar/Daily." */
  readonly note?: string;
}

/** What it is drawn from. */
export interface WelcomeInput {
  /** The line that was picked, as today's note has it. */
  readonly line: TodayLine | undefined;
  /** Whether anything counts as a win yet. */
  readonly hasWon: boolean;
  /** How many daily notes there are, and below which folder. */
  readonly dailyNotes: {readonly count: number; readonly folder: string};
  readonly formats: Formats;
}

const WORDS = {
  1: {
    title: "One tiny win to start",
    sentence: "Pick something that takes a minute. It goes into today’s note.",
  },
  2: {title: "Now do it", sentence: "It’s in today’s note. Tick it when it’s done, here or there."},
  3: {title: "Your first win", sentence: "It’s counted, and it stays counted."},
} as const;

export function drawWelcome({line, hasWon, dailyNotes, formats}: WelcomeInput): WelcomeView {
  const step = hasWon ? 3 : line === undefined ? 1 : 2;
  const view = {kind: "welcome", step, ...WORDS[step]} as const;
  if (line !== undefined) return {...view, line: {...line, ...contextOf(line.text, formats)}};
  if (step !== 1) return view;
  const {count, folder} = dailyNotes;
  const where = folder === "" ? "the vault’s root" : folder;
  return {
    ...view,
    areas: areasOf(formats),
    ...(count > 0 && {note: `Daily notes: ${formats.number(count)} in ${where}.`}),
  };
}

function areasOf(formats: Formats): NonNullable<WelcomeView["areas"]> {
  const wins = starterWins(formats.locale);
  return STARTER_AREAS.map((name) => ({
    name,
    picks: wins.filter(({area}) => area === name).map((win) => starterPick(win, formats)),
  }));
}

function contextOf(text: string, formats: Formats): {context?: string} {
  const win = starterWins(formats.locale).find((each) => each.text === text);
  return win === undefined ? {} : {context: minutesText(win.minutes, formats)};
}

/** The starter win that stands in for another text: the next one of its area, round and round. */
export function otherStarter(text: string, locale: string): string {
  const wins = starterWins(locale);
  const area = wins.find((win) => win.text === text)?.area ?? STARTER_AREAS[0];
  const texts = wins.filter((win) => win.area === area).map((win) => win.text);
  return texts[(texts.indexOf(text) + 1) % texts.length] ?? text;
}
