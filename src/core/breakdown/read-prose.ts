import type {Language} from "./language.ts";
import {wordsOf} from "./phrases.ts";
import type {ClueData, ProseData} from "./prose-data.ts";
import {GERMAN_PROSE} from "./prose-clues/de.ts";
import {ENGLISH_PROSE} from "./prose-clues/en.ts";

interface ReadClue {
  readonly data: ClueData;
  readonly pattern: RegExp;
}

/** `ProseData`, ready to be looked up. */
export interface ReadProse {
  readonly data: ProseData;
  readonly clues: readonly ReadClue[];
  readonly vague: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  readonly trouble: ReadonlySet<string>;
  readonly spoken: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly deeds: ReadonlyMap<string, string>;
  readonly fears: ReadonlyMap<string, string>;
}

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’]*(?:[-/][\\p{L}\\p{N}'’]+)*";
const NAME = "\\p{Lu}\\p{Ll}+";
const made = new Map<string, ReadProse>();

/** The words by which a language's prose is read; undefined: there are none. */
export function proseOf({tag}: Language): ReadProse | undefined {
  const known = made.get(tag);
  const data = [ENGLISH_PROSE, GERMAN_PROSE].find((one) => one.tag === tag);
  if (known !== undefined || data === undefined) return known;
  const read = readData(data);
  made.set(tag, read);
  return read;
}

function readData(data: ProseData): ReadProse {
  const labels = wordsOf(data.labels).map((entry) => entry.split("="));
  return {
    data,
    clues: data.clues.map((clue) => ({data: clue, pattern: patternOf(clue.says, data)})),
    vague: new Set(wordsOf(data.vague)),
    named: new Set(wordsOf(data.named.toLowerCase())),
    nobody: new Set(wordsOf(data.nobody)),
    trouble: new Set(wordsOf(data.trouble)),
    spoken: new Map(pairsOf(data.spoken)),
    labels: new Map(labels.map(([label = "", ...rest]) => [label.toLowerCase(), rest])),
    deeds: new Map(pairsOf(data.deeds)),
    fears: new Map(pairsOf(data.fears)),
  };
}

function pairsOf(list: string): [string, string][] {
  return wordsOf(list).map((entry) => entry.split("=") as [string, string]);
}

function patternOf(says: string, {people, own, titles, labels}: ProseData): RegExp {
  const any = (list: string): string => wordsOf(list).map(anyCase).join("|");
  const kin = `(?:(?:${any(own)}) )?(?:${any(people)})(?: ${NAME})?(?![\\p{L}'])`;
  const titled = `(?:${wordsOf(titles).join("|")})\\.? ${NAME}`;
  const named = wordsOf(labels).map((entry) => anyCase(entry.split("=")[0] ?? ""));
  const source = says
    .replace(/@person(?![a-z])/, `(?:^|[(,;] ?|[Bb]ut |[Aa]nd )(?<who>${titled}|${kin}|${NAME})`)
    .replace(/@name(?![a-z])/, `(?<who>${titled}|${kin}|${NAME})`)
    .replace(/@np(?![a-z])/, `(?<np>${WORD}(?: ${WORD}){0,5})`)
    .replace(/@label(?![a-z])/, `\\b(?<label>${named.join("|")})`)
    .replace(/@n(?![a-z])/, "(?<n>\\d+(?:[.,]\\d{3})*)(?![\\d/])");
  return new RegExp(source, "u");
}

/** "[Mm]um" */
function anyCase(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0).toLowerCase()}]${word.slice(1)}`;
}
