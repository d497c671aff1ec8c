import * as v from "valibot";
import {tagsOf} from "./checkbox.ts";
import {parseDay} from "./day.ts";
import {foldHabit} from "./habit-key.ts";

const DayText = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined),
);
const HabitKey = v.pipe(
  v.string(),
  v.check((key) => foldHabit(key) !== undefined),
);
const Goal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));

/**
 * One schema a setting. The stored object is the truth on disk and is never rewritten as a whole: a value that does not
 * fit stays where it is until the user changes it, and so do keys of a newer version.
 */
const SCHEMAS = {
  scope: v.picklist(["all", "tag", "heading"]),
  winTag: v.pipe(
    v.string(),
    v.trim(),
    v.transform((tag) => tag.replace(/^#/, "")),
    v.check((tag) => tagsOf(`#${tag}`)[0] === tag),
  ),
  winHeading: v.pipe(
    v.string(),
    v.transform((name) => name.replace(/^\s*#+(?=\s)/, "").replace(/\s#+\s*$/, "")),
    v.trim(),
    v.nonEmpty(),
    v.check((name) => !/^#+$/.test(name)),
  ),
  doneCharacters: v.pipe(v.string(), v.nonEmpty(), v.regex(/^[^\s[\]]+$/u)),
  /** Each goal holds from its day until the next one's; the first one holds before its day, too. */
  dailyGoals: v.pipe(v.array(v.object({from: DayText, wins: Goal})), v.minLength(1)),
  streakPolicy: v.picklist(["earned", "never-twice", "strict"]),
  /** Hours after midnight at which a day begins. */
  dayStart: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  weekStart: v.picklist(["locale", "0", "1", "2", "3", "4", "5", "6"]),
  /** Days from–to, both included. */
  pauses: v.array(v.object({from: DayText, to: DayText})),
  /** What was said of a habit on its page: other habits that count for it, and schedules, each from its day. */
  habits: v.array(
    v.object({
      key: HabitKey,
      also: v.array(HabitKey),
      schedules: v.array(v.object({from: DayText, every: v.string()})),
    }),
  ),
  ownDailyNotes: v.boolean(),
  dailyFolder: v.string(),
  dailyFormat: v.string(),
  dailyTemplate: v.string(),
};

export type SettingKey = keyof typeof SCHEMAS;
export type Settings = {readonly [Key in SettingKey]: v.InferOutput<(typeof SCHEMAS)[Key]>};

export const DEFAULTS: Settings = {
  scope: "all",
  winTag: "win",
  winHeading: "Micro wins",
  doneCharacters: "xXw",
  dailyGoals: [{from: "1970-01-01", wins: 1}],
  streakPolicy: "earned",
  dayStart: 0,
  weekStart: "locale",
  pauses: [],
  habits: [],
  ownDailyNotes: false,
  dailyFolder: "",
  dailyFormat: "YYYY-MM-DD",
  dailyTemplate: "",
};

export const SETTING_KEYS = Object.keys(SCHEMAS) as readonly SettingKey[];

/** What `data.json` holds: `version` and whatever settings the user changed. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** New values by key; each must fit. */
export type SettingChanges = Readonly<Partial<Record<SettingKey, unknown>>>;

const VERSION = 1;

export interface ResolvedSettings {
  readonly settings: Settings;
  /** Keys whose stored value does not fit, so that the default is used. */
  readonly bad: readonly SettingKey[];
}

/** Reads settings from whatever was stored. Total: every setting has a value that fits. */
export function resolveSettings(raw: unknown): ResolvedSettings {
  const stored = asStored(raw);
  const bad: SettingKey[] = [];
  const settings: Record<string, unknown> = {...DEFAULTS};
  for (const key of SETTING_KEYS) {
    if (!Object.hasOwn(stored, key)) continue;
    const result = v.safeParse(SCHEMAS[key], stored[key]);
    if (result.success) settings[key] = result.output;
    else bad.push(key);
  }
  return {settings: settings as Settings, bad};
}

/** What to store after the user changed some settings: everything else stays as it was. */
export function changeSettings(raw: unknown, changes: SettingChanges): StoredSettings {
  return {version: VERSION, ...asStored(raw), ...changes};
}

/** Whether a value fits a setting. */
export function fitsSetting(key: SettingKey, value: unknown): boolean {
  return v.is(SCHEMAS[key], value);
}

/** The goals after the user set a new one today: it holds from today, so that the past stays as it was. */
export function withGoal(goals: Settings["dailyGoals"], today: string, wins: number): Settings["dailyGoals"] {
  const before = goals.filter((goal) => goal.from < today);
  return [...before, {from: today, wins}];
}

function asStored(raw: unknown): StoredSettings {
  return isStored(raw) ? raw : {};
}

/** Whether what was loaded can be settings at all. */
export function isStored(raw: unknown): raw is StoredSettings {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
