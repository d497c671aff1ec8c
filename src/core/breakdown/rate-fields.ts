import {DEFAULT_RATES, type Rates} from "./rates.ts";

/** How long something takes, as people say it: so many a minute, or minutes for one. */
export interface RateField {
  readonly name: string;
  /** Names of units in `rates.ts` that go at one speed. */
  readonly units: readonly [string, ...string[]];
  readonly isPerMinute: boolean;
}

export const RATE_FIELDS: readonly RateField[] = [
  {name: "Words a minute", units: ["words"], isPerMinute: true},
  {name: "Flashcards a minute", units: ["cards"], isPerMinute: true},
  {name: "Repetitions a minute", units: ["reps", "push-ups", "squats", "sit-ups"], isPerMinute: true},
  {name: "Minutes for a page", units: ["pages"], isPerMinute: false},
  {name: "Minutes for an article", units: ["articles"], isPerMinute: false},
  {name: "Minutes for a chapter", units: ["chapters"], isPerMinute: false},
  {name: "Minutes for a lesson", units: ["lessons"], isPerMinute: false},
  {name: "Minutes for an email", units: ["emails"], isPerMinute: false},
  {name: "Minutes for a phone call", units: ["calls"], isPerMinute: false},
  {name: "Minutes for a kilometre", units: ["km"], isPerMinute: false},
  {name: "Minutes for a mile", units: ["miles"], isPerMinute: false},
];

const DIGITS = 4;
const LEAST = 0.01;
const MOST = 10_000;

/** What a field shows: the person's own speed; empty where the usual one holds. */
export function ownSpeed({units: [unit], isPerMinute}: RateField, own: Rates): string {
  return Object.hasOwn(own, unit) ? speedOf(own[unit] ?? 0, isPerMinute) : "";
}

/** The speed that holds unless the person says otherwise. */
export function usualSpeed({units: [unit], isPerMinute}: RateField): string {
  return speedOf(DEFAULT_RATES[unit] ?? 0, isPerMinute);
}

/** Whether a field's text is a speed: from 0.01 to 10,000, with a point or a comma; or nothing, for the usual one. */
export function isSpeed(text: string): boolean {
  const speed = numberOf(text);
  return text.trim() === "" || (speed !== undefined && speed >= LEAST && speed <= MOST);
}

/** The person's own rates with what a field says now; it must be a speed. The usual one is not kept. */
export function withSpeed(own: Rates, field: RateField, text: string): Rates {
  const others = Object.entries(own).filter(([unit]) => !field.units.includes(unit));
  const speed = numberOf(text);
  const isUsual = speed === undefined || String(speed) === usualSpeed(field);
  const minutes = field.isPerMinute ? 1 / (speed ?? 1) : (speed ?? 1);
  const changed = isUsual ? [] : field.units.map((unit) => [unit, minutes] as const);
  return Object.fromEntries([...others, ...changed]);
}

function speedOf(minutes: number, isPerMinute: boolean): string {
  return String(Number((isPerMinute ? 1 / minutes : minutes).toPrecision(DIGITS)));
}

function numberOf(text: string): number | undefined {
  const [, number] = /^\s*(\d{1,5}(?:[.,]\d{1,4})?)\s*$/.exec(text) ?? [];
  return number === undefined ? undefined : Number(number.replace(",", "."));
}
