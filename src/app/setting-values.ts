import {isSpeed, ownSpeed, RATE_FIELDS, withSpeed, type RateField} from "../core/breakdown/rate-fields.ts";
import {printDay, type Day} from "../core/day.ts";
import {goalDays} from "../core/goal-days.ts";
import {
  fitsSetting,
  SETTING_KEYS,
  withGoal,
  type SettingChanges,
  type SettingKey,
  type Settings,
} from "../core/settings.ts";

/** The key of today's daily goal: its number alone is shown. */
export const DAILY_GOAL = "dailyGoal";

const RATE = "rate ";
/** Settings whose field is cleared to have the default again. */
const CLEARABLE: readonly SettingKey[] = ["stepsHeading", "goalTag", "playbooksFolder", "goalsFolder"];

/** Settings that are written one a line. */
const LISTED = ["anchors", "acknowledgements"] as const;

/** The key of a field of the rates. */
export function rateKey({units: [unit]}: RateField): string {
  return RATE + unit;
}

/** What the control of this key shows; undefined: there is none. */
export function controlValue(settings: Settings, key: string, today: Day): unknown {
  const rate = rateFieldOf(key);
  if (rate !== undefined) return ownSpeed(rate, settings.rates);
  if (key === DAILY_GOAL) return goalDays(settings.dailyGoals)(today);
  if (key === "dayStart") return String(settings.dayStart);
  if (isListed(key)) return settings[key].join("\n");
  return isSettingKey(key) ? settings[key] : undefined;
}

/** What changes when a control takes a value that fits it. */
export function changesOf(settings: Settings, key: string, value: unknown, today: Day): SettingChanges {
  const rate = rateFieldOf(key);
  if (rate !== undefined) return {rates: kept(withSpeed(settings.rates, rate, String(value)))};
  if (key === DAILY_GOAL) return {dailyGoals: withGoal(settings.dailyGoals, printDay(today), Number(value))};
  if (key === "dayStart") return {dayStart: Number(value)};
  if (isListed(key)) return {[key]: kept(linesOf(String(value)))};
  if (!isSettingKey(key)) return {};
  return {[key]: isCleared(key, value) ? undefined : value};
}

/** Whether the control of this key may take a text. */
export function fitsControl(key: string, text: string): boolean {
  if (key.startsWith(RATE)) return isSpeed(text);
  if (isListed(key)) return fitsSetting(key, linesOf(text));
  return isSettingKey(key) && (isCleared(key, text) || fitsSetting(key, text));
}

function rateFieldOf(key: string): RateField | undefined {
  return RATE_FIELDS.find((field) => rateKey(field) === key);
}

function isListed(key: string): key is (typeof LISTED)[number] {
  return LISTED.some((known) => known === key);
}

function isSettingKey(key: string): key is SettingKey {
  return SETTING_KEYS.some((known) => known === key);
}

function isCleared(key: SettingKey, value: unknown): boolean {
  return CLEARABLE.includes(key) && typeof value === "string" && value.trim() === "";
}

/** Nothing is stored where nothing is left. */
function kept<T extends object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

/** A line each, once. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== "");
}
