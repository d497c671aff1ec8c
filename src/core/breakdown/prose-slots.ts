import {pattern} from "../pattern.ts";
import type {Case} from "./case.ts";
import {findDates} from "./goal-date.ts";
import {GoalText} from "./goal-text.ts";
import {readAction} from "./action.ts";
import type {Slot} from "./offer-book.ts";
import {fitFor, textsOf} from "./offers.ts";
import {wordsOf} from "./phrases.ts";
import {proseOf} from "./read-prose.ts";
import {cluesIn} from "./said-in-prose.ts";
import {wholeSentences} from "./sentences.ts";
import {sourceSlot} from "./source-slots.ts";

const DOT_OF_DATE = pattern(String.raw`(\p{L}+ \d+)\.$`, "u");
const NO_HEAD = pattern(String.raw`[:*_]|^\s*\p{L}+ing\b`, "u");

/** What a note's prose says by the way, as slots. */
export interface ProseSlots {
  /** What begins with it. */
  readonly begin: readonly Slot[];
  /** A day to be written down. */
  readonly days: readonly Slot[];
  readonly steps: readonly Slot[];
  /** For what it names and says no more of. */
  readonly heads: readonly Slot[];
}

const STOPS = "negation->replace";
const MOST_DATED = 20;
/** "the 16th", "20 April", "9. Mai", "12.6.": not a weekday alone, nor "3 months". */
const NAMED_DAY = /\d/;
const LEADS = ["by", "on", "before", "since", "within"] as const;
/** Of those whose name says that they are no person. */
const SHORTEST_NAME = 3;

/** The slots for what is said by the way: whom to ask, what is needed, where to go on, which day to remember. */
export function proseSlots(found: Case, rule: string): ProseSlots {
  const known = read.get(found);
  if (known !== undefined) return known;
  const slots = readSlots(found, rule);
  read.set(found, slots);
  return slots;
}

/** Of the goal at hand: asked for more than once. */
const read = new WeakMap<Case, ProseSlots>();

function readSlots(found: Case, rule: string): ProseSlots {
  const {language, goal, offers, playbooks, filling} = found;
  if (language === undefined || goal.isMet) return {begin: [], days: [], steps: [], heads: []};
  const title = goal.title.toLowerCase();
  const isThing = (word: string): boolean =>
    word.length < SHORTEST_NAME || title.includes(word) || fitFor({playbooks, offers}, [word]) !== undefined;
  const clues = cluesIn(goal.prose, language, isThing).filter(
    ({from, isOfStops, isGentle}) =>
      !isStated(found, from) && (!isOfStops || rule === STOPS) && (!found.isTender || isGentle),
  );
  const inOrder = [
    ...clues.filter(({task}) => task !== undefined),
    ...clues.filter(({task}) => task === undefined),
  ];
  const slots = inOrder.flatMap(({from, drafts, task}): Slot[] => {
    const why = {rule, from};
    if (task !== undefined && !isTask(found, task)) return [];
    const slot = task === undefined ? undefined : sourceSlot(found, {text: task, from}, rule);
    if (slot !== undefined) return [{...slot, drafts: [...slot.drafts]}];
    return [{drafts, filling, why}];
  });
  const isBegin = ({drafts}: Slot): boolean => [...drafts][0]?.kind === "starter";
  // The rest of what such a slot offers is a step of its own.
  const rest = slots.filter(isBegin).map((slot) => ({
    ...slot,
    drafts: [...slot.drafts].filter(({kind}) => kind !== "starter"),
  }));
  const steps = [...slots.filter((slot) => !isBegin(slot)), ...rest].filter(
    ({drafts}) => [...drafts].length > 0,
  );
  return {
    begin: slots.filter(isBegin).map((slot) => ({...slot, drafts: [...slot.drafts].slice(0, 1)})),
    days: found.isTender ? [] : dayOf(found, rule),
    steps,
    heads: slots.length > 0 || found.isTender ? [] : [...logSlots(found, rule), ...headSlots(found, rule)],
  };
}

const LEAST_IN_LOG = 3;
/** "25 min again", "Mar 2960 (car tyres)", "12.3. 500" */
const LOGGED = pattern(String.raw`^(?:\p{L}{3,9}\.? )?\d`, "u");

/** The next line of a log. */
function logSlots({language, goal, filling}: Case, rule: string): Slot[] {
  const log = language && proseOf(language)?.data.log;
  const logged = goal.prose.filter((line) => LOGGED().test(line));
  const last = logged.at(-1);
  if (log === undefined || last === undefined || logged.length < LEAST_IN_LOG) return [];
  const draft = {text: log, minutes: 1, kind: "slice"} as const;
  return [{drafts: [draft], filling, why: {rule, from: last}}];
}

/** "Back and front done": nothing is left to be said of it. */
const FINISHED = /\b(?:done|paid|booked|sorted|finished|erledigt|fertig|bezahlt|gebucht)$/i;
const MOST_HEADS = 2;
const MOST_IN_HEAD = 4;

/** "visa (e-visa, 25 USD)", "budget": a note that only names things has them each on a line. */
function headSlots({language, goal, filling}: Case, rule: string): Slot[] {
  const data = language && proseOf(language)?.data;
  if (language === undefined || data === undefined) return [];
  const {auxiliaries, pronouns, negations, relatives, verbs, prepositions} = language;
  const isSaying = (word: string): boolean =>
    [auxiliaries, pronouns, negations, relatives].some((list) => list.has(word)) || /\d/.test(word);
  const title = new Set(textsOf(goal.title));
  // A single line is no list: what it names must tell more.
  const least = goal.prose.length < 2 ? 2 : 1;
  return goal.prose
    .flatMap((line) => {
      const [head = ""] = line.split(/[(,;.!?–—→“”„"]/);
      const words = textsOf(head);
      const isHead =
        words.length >= least &&
        !NO_HEAD().test(head) &&
        !FINISHED.test(head) &&
        words.length <= MOST_IN_HEAD &&
        !words.some(isSaying);
      const isOwn =
        words.some((word) => !title.has(word)) &&
        ![verbs, prepositions].some((list) => list.has(words[0] ?? ""));
      if (!isHead || !isOwn || goal.tasks.some((task) => task.startsWith(head.trim()))) return [];
      const draft = {
        text: data.line.replace("{head}", () => head.trim()),
        minutes: 2,
        kind: "slice",
      } as const;
      return [{drafts: [draft], filling, why: {rule, from: line}}];
    })
    .slice(0, MOST_HEADS);
}

/** Whether a sentence is one of those that say what to do. */
function isStated({goal}: Case, sentence: string): boolean {
  return goal.tasks.some((task) => sentence.startsWith(task));
}

/** Whether it begins with a verb, and is not what the goal says already. */
function isTask({language, goal, action}: Case, text: string): boolean {
  const {kind, texts} = readAction(text, language);
  const said = goal.tasks.some((one) => one.toLowerCase().includes(text.toLowerCase()));
  return kind === "concrete" && !said && texts.join(" ") !== action.texts.join(" ");
}

/** "on 22 May": what happens on a day; what is done by a day is none. */
function eventOf({goal, language}: Case): string[] {
  const words = goal.due?.words ?? "";
  const at = words === "" ? -1 : goal.title.indexOf(words);
  const text = new GoalText(goal.title.slice(0, at < 0 ? 0 : at), language);
  const isOn = /^on /i.test(words) || text.has("on", text.tokens.length - 1);
  return at < 0 || !isOn || /^by /i.test(words) ? [] : [goal.title];
}

/** The first day ahead that is said, to be written on the calendar. */
function dayOf(found: Case, rule: string): Slot[] {
  const {language, goal, today, filling} = found;
  const data = language && proseOf(language)?.data;
  if (language === undefined || data === undefined) return [];
  const {calendar} = data;
  const past = wordsOf(data.past);
  const said = goal.prose.flatMap((line) => wholeSentences(line, language)).slice(0, MOST_DATED);
  for (const sentence of [...eventOf(found), ...said]) {
    if (!NAMED_DAY.test(sentence) || textsOf(sentence).some((word) => past.includes(word))) continue;
    const text = new GoalText(sentence, language);
    for (const {days, isSpan, from, to} of findDates({text, today, base: today})) {
      const [day, ...others] = days;
      if (day === undefined || others.length > 0 || isSpan || day < today) continue;
      const start = firstOfDate(text, from, to);
      // "May 2." ends its sentence.
      const shown = text.slice(start, to).replace(DOT_OF_DATE(), "$1");
      if (!NAMED_DAY.test(shown) || /^\d+$/.test(shown)) continue;
      const draft = {
        text: calendar.replace("{date}", () => shown),
        minutes: 1,
        kind: "surroundings",
      } as const;
      return [{drafts: [draft], filling, why: {rule, from: sentence.trim()}}];
    }
  }
  return [];
}

/** Without "by", "on"; "the 16th" keeps its article. */
function firstOfDate(text: GoalText, from: number, to: number): number {
  const isLead = (at: number): boolean =>
    LEADS.some((word) => text.has(word, at)) ||
    (text.language?.hasCapitalNouns === true && text.is(at, "articles"));
  let start = from;
  while (start < to - 1 && (isLead(start) || text.at(start).kind === "mark")) start += 1;
  return start;
}
