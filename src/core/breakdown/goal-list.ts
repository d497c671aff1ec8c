import {pattern} from "../pattern.ts";
import type {GoalItem} from "./goal.ts";
import type {ProseLine} from "./goal-lines.ts";
import {ITEM_LANGUAGES} from "./item-languages.ts";
import {LANGUAGES} from "./language.ts";
import {WordSet} from "./word-set.ts";
import {plainName} from "../shown-text.ts";

const WORD = pattern(String.raw`\p{L}[\p{L}\p{M}'’-]*`, "gu");

/** Fewer pieces are a sentence's, not a list's. */
const LEAST = {",": 4, ";": 3} as const;
const MOST_WORDS = 7;
const LABEL = pattern(String.raw`^(\p{L}+)(?: \p{L}+)?\s*:\s*(?=\S)`, "u");
/** Marks between things, outside brackets. */
const MARKS = {",": /,\s+(?![^(]*\))/, ";": /;\s+(?![^(]*\))/} as const;

/** Sentences, and sums. */
const NO_LIST = pattern(String.raw`[.!?]\s+\p{Lu}|\p{Sc}`, "u");
const OWNED = new WordSet(() => ITEM_LANGUAGES.map(({owned}) => owned).join(" "));
const WANTED = new WordSet(() => ITEM_LANGUAGES.map(({wanted}) => wanted).join(" "));

/** Whether a line's label says that what it names is there already: "have: flour, eggs". */
export function isOwned(text: string): boolean {
  return OWNED.has(labelOf(text));
}

/** Whether a line's label says that what it names is to be got: "need: yeast". */
export function isWanted(text: string): boolean {
  return WANTED.has(labelOf(text));
}

function labelOf(text: string): string {
  return LABEL().exec(text)?.[1]?.toLowerCase() ?? "";
}

/** The things that lines of prose list: "passport photos, cat sitter, pay the rent, sun cream". */
export function listedIn(prose: readonly ProseLine[]): readonly GoalItem[] {
  return prose
    .filter(({section}) => section !== "aside" && section !== "obstacles")
    .flatMap(({text, line}) => {
      const plain = plainName(text);
      const parts = isWanted(plain) ? [plain] : piecesOf(plain);
      return parts.map((part) => ({text: part, line, children: []}));
    });
}

function piecesOf(text: string): readonly string[] {
  const mark = text.includes(";") ? ";" : ",";
  const pieces = text.split(MARKS[mark]).map((piece) => piece.trim().replace(/[.;,]$/, ""));
  return pieces.length >= LEAST[mark] && !NO_LIST().test(text) && pieces.every(isThing) ? pieces : [];
}

/** Short, and no clause: "nobody is sure". */
function isThing(text: string): boolean {
  const words = text.toLowerCase().match(WORD()) ?? [];
  return words.length > 0 && words.length <= MOST_WORDS && !words.some(isOfClause);
}

function isOfClause(word: string): boolean {
  return LANGUAGES.some(
    ({pronouns, auxiliaries, relatives}) =>
      pronouns.has(word) || auxiliaries.has(word) || relatives.has(word),
  );
}
