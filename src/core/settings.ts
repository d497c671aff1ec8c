import * as v from "valibot";
import {DEFAULT_RATES, type Rates} from "./breakdown/rates.ts";
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
const Tag = v.pipe(
  v.string(),
  v.trim(),
  v.transform((tag) => tag.replace(/^#/, "")),
  v.check((tag) => tagsOf(`#${tag}`)[0] === tag),
);
const Heading = v.pipe(
  v.string(),
  v.transform((name) => name.replace(/^\s*#+(?=\s)/, "").replace(/\s#+\s*$/, "")),
  v.trim(),
  v.nonEmpty(),
  v.check((name) => !/^#+$|[\r\n]/.test(name)),
);
/** Where it is put before a step, the step must still be seen. */
const Anchor = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100), v.regex(/^[^\r\n]*$/));
const Acknowledgement = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60), v.regex(/^[^\r\n]*$/));
const Folder = v.pipe(
  v.string(),
  v.transform((folder) => folder.trim().replace(/^\/+|\/+$/g, "")),
);
const Minutes = v.pipe(v.number(), v.gtValue(0), v.maxValue(525_600));
const Goal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));

/**
 * One schema a setting. The stored object is the truth on disk and is never rewritten as a whole: a value that does not
 * fit stays where it is until the user changes it, and so do keys of a newer version.
 */
const SCHEMAS = {
  scope: v.picklist(["all", "tag", "heading"]),
  winTag: Tag,
  winHeading: Heading,
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
  /** Steps of a goal are written below it. */
  stepsHeading: Heading,
  /** Whether a goal's note is given the goal tag. */
  tagGoals: v.boolean(),
  goalTag: Tag,
  /** What a step may be put behind: "After I pour my coffee". */
  anchors: v.array(Anchor),
  /** Minutes per unit, of those that the person changed. */
  rates: v.record(v.string(), Minutes),
  /** Where the person's own playbooks are; empty: nowhere. */
  playbooksFolder: Folder,
  /** Notes below it are goals, tagged or not; empty: tagged ones alone. */
  goalsFolder: Folder,
  /** How the day on which a goal's step was done is written behind it: as the Tasks plugin does, as a field, or not. */
  doneDate: v.picklist(["emoji", "field", "none"]),
  /** How much "Plan my day" takes into a day at most. */
  planMost: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  /** Whether rituals are put into new daily notes, on their weekdays. */
  ritualsInNewNotes: v.boolean(),
  /** What is said at a tick, in turn. */
  acknowledgements: v.array(Acknowledgement),
  /** No words, no ring, no squares at a tick. */
  quiet: v.boolean(),
  sound: v.boolean(),
  reviewFolder: Folder,
  /** The note that reviews are made from; empty: the plugin's own template. */
  reviewTemplate: v.string(),
  /** Whether the welcome is over. */
  welcomed: v.boolean(),
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
  stepsHeading: "Tiny steps",
  tagGoals: true,
  goalTag: "goal",
  anchors: [],
  rates: {},
  playbooksFolder: "",
  goalsFolder: "",
  doneDate: "emoji",
  planMost: 5,
  ritualsInNewNotes: false,
  acknowledgements: ["Done.", "That counts.", "One more kept.", "Nice and small.", "There it is.", "Kept."],
  quiet: false,
  sound: false,
  reviewFolder: "Reviews",
  reviewTemplate: "",
  welcomed: false,
};

export const SETTING_KEYS = Object.keys(SCHEMAS) as readonly SettingKey[];

/** What `data.json` holds: `version` and whatever settings the user changed. */
export type StoredSettings = Readonly<Record<string, unknown>>;

/** New values by key; each must fit, or is undefined: the default holds again. */
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
  const changed = Object.entries({version: VERSION, ...asStored(raw), ...changes});
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
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

/** What everything is timed by: the person's own rates, else the usual ones. */
export function ratesOf({rates}: Pick<Settings, "rates">): Rates {
  return {...DEFAULT_RATES, ...rates};
}

function asStored(raw: unknown): StoredSettings {
  return isStored(raw) ? raw : {};
}

/** Whether what was loaded can be settings at all. */
export function isStored(raw: unknown): raw is StoredSettings {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
