import {withoutCapital} from "./letters.ts";
import {pattern} from "../pattern.ts";
import type {Language} from "./language.ts";
import {wordsOf} from "./phrases.ts";
import type {ClueData} from "./prose-data.ts";
import {proseOf, type ReadProse} from "./read-prose.ts";
import {wholeSentences} from "./sentences.ts";
import type {StepKind} from "./step.ts";

const BETWEEN_WORDS = pattern(String.raw`[^\p{L}'’]+`, "u");

/** What a sentence says by the way. */
export interface Clue {
  /** The sentence. */
  readonly from: string;
  /** Drafts with the places of a goal's own ("{it}"). */
  readonly drafts: readonly {readonly text: string; readonly minutes: number; readonly kind: StepKind}[];
  /** A thing to do, as the note says it. */
  readonly task: string | undefined;
  /** Whether it helps to end something only. */
  readonly isOfStops: boolean;
  /** Whether it is meant for those who are hurt, too. */
  readonly isGentle: boolean;
}

/** More say no more. */
const MOST_SENTENCES = 30;
const LONGEST = 300;
const KINDS: Readonly<Record<string, StepKind>> = {s: "starter", a: "surroundings", e: "slice", b: "bigger"};
const MARKUP = /\*\*|__|`/g;

/**
 * What prose says by the way that a step can be made of, in its order: whom to ask, what is needed, where to go on.
 * `isThing`: whether a word is known to be no person's name.
 */
export function cluesIn(
  lines: readonly string[],
  language: Language,
  isThing: (word: string) => boolean,
): readonly Clue[] {
  const prose = proseOf(language);
  if (prose === undefined) return [];
  const sentences = lines
    .flatMap((line) => wholeSentences(line.replace(MARKUP, ""), language))
    .slice(0, MOST_SENTENCES);
  return sentences.flatMap((sentence, index) => {
    const from = sentence.trim().slice(0, LONGEST);
    // "bars 1-14 are ok. stuck from 15 on": what is counted is said before.
    const before = `${sentences[index - 1]?.trim() ?? ""}. ${from}`.slice(-LONGEST);
    const found: Clue[] = [];
    /** Whom and what it has told of. */
    const people = new Set<string>();
    for (const clue of prose.clues) {
      const isLong = clue.data.says.startsWith("@label.*?") || clue.data.says.startsWith("@label ");
      const match = clue.pattern.exec(isLong ? before : from);
      if (match?.groups === undefined) continue;
      const isStuck = isLong && !/stuck|I know/i.test(from);
      const values = valuesOf(match.groups, clue.data, prose, language);
      if (values === undefined || isStuck) continue;
      // Of one thing one step is enough.
      const {
        who = values["deed"] ??
          values["one"] ??
          values["place"] ??
          (values["n"] === undefined ? "thing" : ""),
      } = values;
      const isPerson = clue.data.says.includes("@person") || clue.data.says.includes("@name");
      if (who !== "" && people.has(who)) continue;
      const near = clue.data.isNear === true ? [clauseAround(from, match)] : sentences;
      const place = clue.data.isNear === true ? 0 : index;
      if (isPerson && isTrouble(near, place, prose, clue.data)) continue;
      if (isPerson && !isSomebody(match.groups["who"] ?? "", prose, language, isThing)) continue;
      people.add(who);
      found.push({
        from,
        drafts: draftsOf(clue.data.steps, values),
        isOfStops: clue.data.isOfStops === true,
        isGentle: clue.data.isGentle === true,
        task: clue.data.isTask === true ? match.groups["np"]?.trim() : undefined,
      });
    }
    return found;
  });
}

type Values = Readonly<Record<string, string>>;

/** What the groups are called in a step; undefined: one of them is nothing that a step can be made of. */
function valuesOf(
  groups: Readonly<Record<string, string | undefined>>,
  {isTask = false}: ClueData,
  prose: ReadProse,
  language: Language,
): Values | undefined {
  const {who, np, label, did, tail, verb, place} = groups;
  const thing = np === undefined || isTask ? np : thingOf(np, prose, language);
  const [one, doing] = label === undefined ? [] : (prose.labels.get(label.toLowerCase()) ?? []);
  const deed = did === undefined ? undefined : prose.deeds.get(did);
  if (thing === "" || (did !== undefined && deed === undefined)) return undefined;
  const end = tail === undefined || np === undefined ? undefined : tail.slice(0, -np.length) + (thing ?? "");
  const all = {
    ...groups,
    who: who && spoken(who, prose),
    place: place && spoken(place, prose),
    np: thing,
    one,
    do: doing,
    deed,
    tail: end,
  };
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(all)) if (value !== undefined) values[key] = value;
  if (verb !== undefined) values["verb"] = verb.charAt(0).toUpperCase() + verb.slice(1);
  return Object.values(values).some((value) => /[{}]/.test(value)) ? undefined : values;
}

/** "spare timber and nails" is "timber". */
function thingOf(np: string, {vague}: ReadProse, language: Language): string {
  const {prepositions, joints, relatives, auxiliaries, anchors, adverbs, hasCapitalNouns} = language;
  const words = (hasCapitalNouns ? np : withoutCapital(np)).split(" ");
  while (vague.has(words[0]?.toLowerCase() ?? "")) words.shift();
  const isEnd = (word: string, at: number): boolean =>
    word !== "of" &&
    ([prepositions, joints, relatives, auxiliaries].some((list) => list.has(word)) ||
      anchors.at([word], 0) > 0 ||
      (at > 0 && adverbs.at([word], 0) > 0));
  const end = words.findIndex((word, at) => isEnd(word.toLowerCase(), at));
  return words.slice(0, end < 0 ? words.length : end).join(" ");
}

/** "My sister" is "your sister" in a step, "Neighbour" "your neighbour", "Dr. Okafor" "Dr Okafor". */
function spoken(who: string, {spoken: known, named, data}: ReadProse): string {
  const words = who.replace(/\./g, "").split(" ");
  const [first = ""] = words;
  const isKin = words.length === 1 && isIn(data.people, first) && !named.has(first.toLowerCase());
  if (isKin) return `${data.ownBefore ?? ""}${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  return words.map((word) => known.get(word) ?? known.get(word.toLowerCase()) ?? word).join(" ");
}

function isIn(list: string, word: string): boolean {
  return wordsOf(list).some((one) => one.toLowerCase() === word.toLowerCase());
}

function isTrouble(
  sentences: readonly string[],
  index: number,
  {trouble}: ReadProse,
  {isFriendly = false}: ClueData,
): boolean {
  const near = [sentences[index] ?? "", ...(isFriendly ? [sentences[index + 1] ?? ""].filter(isOfSame) : [])];
  return near.some((sentence) =>
    sentence
      .toLowerCase()
      .split(BETWEEN_WORDS())
      .some((word) => trouble.has(word) || /n['’]t$/.test(word)),
  );
}

/** The part of a sentence between two marks that a match stands in. */
function clauseAround(sentence: string, {index, 0: matched}: RegExpExecArray): string {
  const lead = /^[(,; ]*/.exec(matched)?.[0].length ?? 0;
  const before =
    sentence
      .slice(0, index + lead)
      .split(/[,;(]/)
      .at(-1) ?? "";
  const [rest = ""] = sentence.slice(index + lead).split(/[,;)]/);
  return before + rest;
}

/** Whether a sentence goes on about the same person. */
function isOfSame(sentence: string): boolean {
  return /^\s*(?:He|She|They|Er|Sie)\s/.test(sentence);
}

function isSomebody(
  who: string,
  {nobody, named, data}: ReadProse,
  {vocabulary, glue}: Language,
  isThing: (word: string) => boolean,
): boolean {
  const last = who.split(" ").at(-1) ?? "";
  const word = last.toLowerCase();
  if (who.includes(" ")) return true;
  if (isIn(data.people, last)) return named.has(word) || data.ownBefore !== undefined;
  return !nobody.has(word) && !vocabulary.has(word) && !glue.has(word) && !isThing(word);
}

function draftsOf(steps: string, values: Values): Clue["drafts"] {
  return steps.split("|").flatMap((step) => {
    const [, kind = "", minutes, text = ""] = /^(.)(\d) (.*)$/.exec(step) ?? [];
    if (text === "") return [];
    let isWhole = true;
    const filled = text.replace(/\{(\w+)\}/g, (place, key: string) => {
      if (key === "it") return place;
      if (values[key] === undefined) isWhole = false;
      return values[key] ?? "";
    });
    return isWhole ? [{text: filled, minutes: Number(minutes), kind: KINDS[kind] ?? "slice"}] : [];
  });
}
