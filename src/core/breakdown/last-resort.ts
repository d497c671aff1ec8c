import {pattern} from "../pattern.ts";
import {readAction} from "./action.ts";
import {LANGUAGES, languageOf, type Language} from "./language.ts";
import type {Filling} from "./offer-book.ts";
import {offersOf} from "./offers.ts";
import {MINUTE_WORDS} from "./offers/others.ts";
import type {Draft} from "./step.ts";
import type {Spoken} from "./spoken.ts";
import {stepWords} from "./step-words.ts";

const MINUTES = [2, 1, 3, 5] as const;
/** Words: the most that leave room for the rest of a step. */
const SIZES = [8, 5, 3, 1] as const;
const MOST_CHARACTERS = 80;
const LETTER = pattern(String.raw`\p{L}`, "u");
/** Characters of scripts without spaces count as words by the pair. */
const MOST_UNSPACED = 14;
const UNSPACED = pattern(
  String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]`,
  "gu",
);

/** Drafts, and what their places are filled with. */
export interface LastResort {
  readonly drafts: readonly Draft[];
  readonly filling: Filling;
}

/**
 * What can be offered of any text, in order: the next action for its first words, where its own language is known; those
 * words and minutes, in which there is no word of ours but a unit that all languages have; a step for any note.
 */
export function lastResorts(
  text: string,
  language: Language | undefined,
  spoken?: Spoken,
): readonly LastResort[] {
  const filling = {action: readAction(text, undefined)};
  if (spoken !== undefined)
    return [spoken.drafts, timed(text), bare(text)].map((drafts) => ({drafts, filling}));
  // Minutes can make a text look like one of a language: then the rules of that one hold.
  const own = language ?? languageOf(text) ?? languageOf(`${text} · 2 min`);
  const [common] = LANGUAGES;
  const resorts = own === undefined ? [] : [framed(text, own, "item"), framed(text, own, "fallback")];
  const any = own ?? common;
  return [
    ...resorts,
    {drafts: timed(text), filling},
    ...(own === undefined && LETTER().test(text) ? [{drafts: bare(text), filling}] : []),
    ...(any === undefined ? [] : [framed("", any, "fallback")]),
  ];
}

function framed(text: string, language: Language, kind: "item" | "fallback"): LastResort {
  const sets = offersOf(language)?.sets[kind] ?? [];
  return {
    drafts: sets.find(({words}) => words === undefined)?.drafts ?? [],
    filling: {action: readAction(text, language)},
  };
}

function timed(text: string): Draft[] {
  const count = stepWords(text).length;
  const sizes = SIZES.filter((size, index) => index === 0 || size < count);
  return sizes.flatMap((size) => {
    const start = firstWords(text, size);
    const names = start === "" ? [""] : [`${start} · `, `“${start}” · `];
    return names.flatMap((name) =>
      MINUTES.map((minutes) => draftOf(`${name}${minutesOf(minutes, text)}`, minutes)),
    );
  });
}

/** A time alone: what is left where a text's own words make no step, and ours would be of another language. */
function bare(text: string): Draft[] {
  return MINUTES.map((minutes) => draftOf(minutesOf(minutes, text), minutes));
}

function draftOf(text: string, minutes: number): Draft {
  return {text, minutes, kind: minutes > 2 ? "bigger" : "slice"};
}

/** So many minutes, in the script that a text is in: "2 min", "2分". */
export function minutesOf(minutes: number, text: string): string {
  const [, word = " min"] = MINUTE_WORDS.find(([letters]) => letters().test(text)) ?? [];
  return `${minutes}${word}`;
}

/** The first words of a text, without the marks between them. */
export function firstWords(text: string, most: number): string {
  let start = "";
  for (const {shown, before} of stepWords(text).slice(0, most)) {
    const gap = /^[-–'’/.]?$/.test(before) ? before : " ";
    const next = start === "" ? shown : `${start}${gap}${shown}`;
    const isTooLong = next.length > MOST_CHARACTERS || (next.match(UNSPACED())?.length ?? 0) > MOST_UNSPACED;
    if (isTooLong) return start === "" ? [...next].slice(0, MOST_UNSPACED).join("") : start;
    start = next;
  }
  return start;
}
