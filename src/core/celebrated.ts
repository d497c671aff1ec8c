import {parseDay, printDay, type Day} from "./day.ts";
import {fnv1a} from "./fnv.ts";

/** What was celebrated on this device, so that it is not celebrated again. */
export interface Celebrated {
  /** The day to which `wins` belong. */
  readonly day: Day;
  /** Names of the wins whose tick was celebrated on that day, the latest last. */
  readonly wins: readonly string[];
  /** Milestones that were shown, on any day. */
  readonly milestones: readonly number[];
  /** How many ticks were celebrated at all. */
  readonly turn: number;
}

/** More ticks than anyone makes in a day. */
const MOST_WINS = 1000;
const MOST_MILESTONES = 500;

/** Reads what was stored, whatever it is. What belongs to another day than `today` is over. */
export function readCelebrated(stored: unknown, today: Day): Celebrated {
  const known = typeof stored === "object" && stored !== null ? stored : {};
  const {day, wins, milestones, turn} = known as Readonly<Partial<Record<keyof Celebrated, unknown>>>;
  const isOfToday = typeof day === "string" && parseDay(day) === today;
  return {
    day: today,
    wins: isOfToday ? listOf(wins, (win) => typeof win === "string").slice(-MOST_WINS) : [],
    milestones: listOf(milestones, (wins) => typeof wins === "number").slice(-MOST_MILESTONES),
    turn: typeof turn === "number" && Number.isSafeInteger(turn) && turn >= 0 ? turn : 0,
  };
}

/** As it is stored. */
export function printCelebrated(celebrated: Celebrated): Readonly<Record<string, unknown>> {
  return {...celebrated, day: printDay(celebrated.day)};
}

/** Whether this win's tick was celebrated already. */
export function isCelebrated({wins}: Celebrated, id: string): boolean {
  return wins.includes(shortName(id));
}

export function withWin(celebrated: Celebrated, id: string): Celebrated {
  const {wins, turn} = celebrated;
  return {...celebrated, wins: [...wins, shortName(id)].slice(-MOST_WINS), turn: turn + 1};
}

export function withMilestone(celebrated: Celebrated, wins: number): Celebrated {
  return {...celebrated, milestones: [...celebrated.milestones, wins].slice(-MOST_MILESTONES)};
}

/** 64 bits of it, so that what is stored stays small and says nothing of the notes. */
function shortName(id: string): string {
  return [0, 1].map((seed) => (fnv1a(id, seed) >>> 0).toString(36)).join(".");
}

function listOf<T>(value: unknown, is: (entry: unknown) => entry is T): T[] {
  return Array.isArray(value) ? value.filter(is) : [];
}
