import {pattern} from "../pattern.ts";
import type {LanguageData} from "./language-data.ts";
import {ENGLISH} from "./languages/en.ts";
import {GERMAN} from "./languages/de.ts";
import {goalWords} from "./goal-words.ts";
import type {GoalWord} from "./goal-words-data.ts";
import {endingsOf, Phrases, wordsOf} from "./phrases.ts";
import {isCarried, isCommon, isOther, isShared} from "./told-words.ts";

const CAPITAL_INSIDE = pattern(String.raw`[^\p{L}]\p{Lu}`, "u");

/** A form of a unit's word. */
export interface UnitWord {
  /** The unit's name in `rates.ts`. */
  readonly unit: string;
  /** Whether it can be one thing: "page", not "pages". */
  readonly isOne: boolean;
  readonly isMany: boolean;
  /** The first of its words: one thing's. */
  readonly one: string;
}

/** What is not looked up as it is. */
type Made =
  | "tag"
  | "letters"
  | "hasCapitalNouns"
  | "verbs"
  | "particles"
  | "numbers"
  | "units"
  | "projects"
  | "endings"
  | "lastEndings"
  | "caseEndings";
type Lists = Readonly<Record<Exclude<keyof LanguageData, Made>, Phrases>>;
/** What a single word can be looked up in. */
export type WordList =
  keyof Lists | "verbs" | "lastVerbs" | "numbers" | "units" | "nouns" | "glue" | "spoken" | "vocabulary";

/** Verbs with the nouns that are projects when those are done to them. */
export interface ProjectWords {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** A language, its words ready to be looked up: in lower case, NFC. */
export interface Language extends Lists {
  readonly tag: string;
  readonly letters: string;
  /** What verbs look like that come last. */
  readonly lastLooks: Phrases;
  /** Forms that a step can begin with, to their stem. */
  readonly verbs: ReadonlyMap<string, string>;
  /** Forms that a step can end with, to their stem; particles left out. */
  readonly lastVerbs: ReadonlyMap<string, string>;
  readonly particles: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Verbs of all that work through a thing ("do the form", not "find the form"). */
  readonly working: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, UnitWord>;
  /** Verbs' stems with the nouns that are too big for them. */
  readonly projects: readonly ProjectWords[];
  readonly hasCapitalNouns: boolean;
  /** Nouns that it knows: of units and of projects. */
  readonly nouns: ReadonlySet<string>;
  /** Its small words; those of its verbs and phrases; these and all others that are looked up one by one. */
  readonly glue: ReadonlySet<string>;
  readonly spoken: ReadonlySet<string>;
  readonly vocabulary: ReadonlySet<string>;
}

/** Shorter prepositions are those of many languages. */
const SHORTEST_TELLING = 3;

/** A language from its data; each table is made when it is first asked for. */
export function readLanguage(data: LanguageData): Language {
  const {endings, lastEndings} = data;
  const all = `${endings} ${lastEndings} ${data.caseEndings}`;
  const lists = Object.entries(data).map(([name, list]) => [name, () => new Phrases(String(list), all)]);
  const formsWith = (taken: string): Map<string, string> => {
    const forms = new Map<string, string>();
    const verbs = [data.verbs, data.nounVerbs, data.plainVerbs, data.starters].flatMap(wordsOf);
    const stems = [...verbs, ...language.projects.flatMap((group) => [...group.verbs])];
    for (const ending of endingsOf(taken)) for (const stem of stems) forms.set(stem + ending, stem);
    return forms;
  };
  const small = (): string[] =>
    [language.negations, language.prepositions].flatMap(({words}) => [...words, ...language.numbers.keys()]);
  const language: Language = lazily<Language>({
    ...(Object.fromEntries(lists) as Makers<Lists>),
    tag: () => data.tag,
    letters: () => data.letters,
    hasCapitalNouns: () => data.hasCapitalNouns,
    lastLooks: () => new Phrases(lastEndings.replace(/\S+ ?/g, "*$&,")),
    verbs: () => formsWith(endings),
    lastVerbs: () => formsWith(lastEndings),
    particles: () => wordsOf(data.particles),
    numbers: () => numbersOf(data.numbers),
    units: () => unitsOf(data.units),
    projects: () =>
      data.projects.map((group) => {
        const [verbs = "", nouns = ""] = group.split(":");
        return {verbs: new Set(wordsOf(verbs.replaceAll("-", ""))), nouns: new Set(wordsOf(nouns))};
      }),
    working: () => new Set(data.projects.flatMap((group) => wordsOf(group.replace(/-\S+|:[^]*/g, "")))),
    glue: () => {
      const {articles, possessives, definite, pronouns, relatives, joints, auxiliaries} = language;
      const lists = [articles, possessives, definite, pronouns, relatives, joints, auxiliaries];
      return new Set(lists.flatMap(({words}) => [...words]));
    },
    nouns: () => new Set([...language.units.keys(), ...language.projects.flatMap(({nouns}) => [...nouns])]),
    spoken: () =>
      new Set([
        ...language.verbs.keys(),
        ...language.lastVerbs.keys(),
        ...[language.vague, language.stops, language.open].flatMap(({firsts}) => firsts),
        ...small().filter(({length}) => length >= SHORTEST_TELLING),
      ]),
    vocabulary: () => new Set([...language.spoken, ...small(), ...language.nouns]),
  });
  return language;
}

type Makers<T> = {readonly [Name in keyof T]: () => T[Name]};

/** An object whose parts are made when they are first asked for. */
function lazily<T extends object>(makers: Makers<T>): T {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[]) {
    let known: T[keyof T] | undefined;
    Object.defineProperty(made, name, {get: () => (known ??= makers[name]())});
  }
  return made;
}

export const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN].map(readLanguage);

/** The stem of a verb in the form that comes last, with or without a particle before it ("an|ziehen"). */
export function stemBehind(word: string, {lastVerbs, particles}: Language): string | undefined {
  if (lastVerbs.size === 0) return undefined;
  const whole = lastVerbs.get(word);
  if (whole !== undefined) return whole;
  const forms = particles
    .filter((particle) => word.startsWith(particle))
    .map(({length}) => word.slice(length));
  return forms.map((form) => lastVerbs.get(form)).find((stem) => stem !== undefined);
}

/** Words of a text that are looked at to tell its language. */
const MOST_READ = 200;
const LONGEST_READ = 4000;
const WORD = pattern(String.raw`\p{L}[\p{L}\p{M}'’-]*`, "gu");

/** Glue tells more than verbs, and both more than nouns, which languages lend each other, and letters. */
const GLUE = 2;
const VERB = 1;
const HINT = 0.5;
/** Where nouns have capitals, a text without one is a little less likely of that language. */
const LOWER = 0.1;
/** What a text must tell, by the number of its words. */
const TELLING = 1 / 4;

/** The language of a text's first words; undefined where none of ours is seen in them, or two are alike. */
export function languageOf(text: string): Language | undefined {
  const start = text.slice(0, LONGEST_READ).trim();
  const read = start.normalize().replaceAll("’", "'").toLowerCase();
  const words = (read.match(WORD()) ?? []).slice(0, MOST_READ);
  const carrying = LANGUAGES.find((language) => isCarried(words, language));
  if (carrying !== undefined) return carrying;
  const others = sumOf(words, (word) => (isOther(word, LANGUAGES) ? GLUE : 0));
  const isLower = words.length > 1 && !CAPITAL_INSIDE().test(start);
  const marked = words.findIndex((word) => /[^a-z'-]/.test(word));
  const scores = LANGUAGES.map((language) => ({
    language,
    score:
      sumOf(words, (word, at) => evidenceOf(word, at, language, at === marked)) -
      (language.hasCapitalNouns && isLower ? LOWER : 0),
  }));
  const [best, next] = scores.sort((one, other) => other.score - one.score);
  if (best === undefined || best.score <= Math.max(others, next?.score ?? 0)) return undefined;
  const isHint = best.score <= HINT && words.length > 1;
  return isHint || best.score < words.length * TELLING ? undefined : best.language;
}

/** What goals are told with tells a language as verbs do. */
const TELLING_WORDS: readonly GoalWord[] = ["tells", "money", "gain", "media", "clock"];

function evidenceOf(word: string, at: number, language: Language, isFirst: boolean): number {
  const {glue, spoken, letters, looks, verbLooks, vocabulary} = language;
  if (isCommon(word)) return 0;
  const isWeak = isShared(word, at);
  if (glue.has(word)) return isWeak ? HINT : GLUE;
  const words = goalWords(language);
  const isSpoken = spoken.has(word) || TELLING_WORDS.some((list) => words.has(list, word));
  if (isSpoken || stemBehind(word, language) !== undefined) return isWeak ? HINT : VERB;
  const own = word.replace(/[a-z'-]/g, "");
  if ([...own].some((letter) => !letters.includes(letter))) return -GLUE;
  const isKnown = looks.has(word) || verbLooks.has(word) || vocabulary.has(word);
  // A second word with an umlaut tells no more: Turkish, Swedish and Finnish have them in every word.
  return isKnown ? HINT : own === "" || !isFirst ? 0 : HINT;
}

function sumOf(words: readonly string[], value: (word: string, at: number) => number): number {
  return words.reduce((sum, word, at) => sum + value(word, at), 0);
}

function numbersOf(list: string): ReadonlyMap<string, number> {
  return new Map(
    wordsOf(list).map((entry, index) => {
      const [word = "", value = index + 1] = entry.split("=");
      return [word, Number(value)];
    }),
  );
}

function unitsOf(list: string): ReadonlyMap<string, UnitWord> {
  const found = new Map<string, UnitWord>();
  for (const entry of wordsOf(list)) {
    const [forms = "", name] = entry.split("=").reverse();
    const words = name === undefined && !forms.includes("/") ? [forms, `${forms}s`] : forms.split("/");
    const isPaired = words.length % 2 === 0;
    words.forEach((word, index) => {
      const isOne = isPaired ? index % 2 === 0 : index === 0;
      const one = (isPaired ? words[index - (index % 2)] : words[0]) ?? word;
      found.set(word, {unit: name ?? words[1] ?? word, isOne, isMany: !isOne || words.length === 1, one});
    });
  }
  return found;
}
