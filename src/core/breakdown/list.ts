import {pattern} from "../pattern.ts";
import {startsWithSmallLetter} from "./letters.ts";
import {GoalText} from "./goal-text.ts";
import type {Language} from "./language.ts";
import {joinsOneThing} from "./one-thing.ts";
import {verbLength} from "./verb-length.ts";

const INFINITIVE = pattern(String.raw`^\p{Ll}{3,}(?:en|ern|eln)$`, "u");
const FORM_IN_N = pattern(String.raw`^\p{Ll}.*n$`, "u");

/** The parts of a text that lists several things to do. */
export interface Parts {
  /** What stands before the list and is made of the parts ("Finish thesis chapter 3"); "": the parts stand alone. */
  readonly of: string;
  /** Two or more, in order. With nothing before them, each has the verb ("Clean the kitchen", "Clean the bathroom"). */
  readonly parts: readonly string[];
}

/** A piece of a text, in tokens. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/** More is no list to be done in a day. */
const MOST_PARTS = 20;
/** A list of so many says by itself that it is one. */
const SURE_LIST = 3;

/**
 * The parts that a text lists, with commas, semicolons or words like "and"; undefined where it is one thing: a title or set
 * phrase ("War and Peace", "friends and family"), a pair that belongs together ("a gin and tonic").
 */
export function partsOf(written: string, language: Language | undefined): Parts | undefined {
  const text = new GoalText(written, language);
  const colon = text.tokens.findIndex((token, at) => token.text === ":" && text.at(at + 1).isSpaced === true);
  if (colon > 0) {
    const pieces = piecesOf(text, colon + 1);
    return isList(pieces)
      ? {of: text.slice(0, colon), parts: pieces.map((piece) => sliced(text, piece))}
      : undefined;
  }
  const pieces = piecesOf(text, 0);
  if (!isList(pieces)) return undefined;
  const parts = withVerbs(text, pieces);
  return parts === undefined ? undefined : {of: "", parts};
}

function isList(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 && pieces.length <= MOST_PARTS;
}

function sliced(text: GoalText, {from, to}: Piece): string {
  return text.slice(from, to);
}

/** The pieces between commas and joints from `start` on. */
function piecesOf(text: GoalText, start: number): Piece[] {
  const cuts = cutsOf(text, start);
  const isSure = cuts.length >= SURE_LIST - 1;
  const pieces: Piece[] = [];
  let from = start;
  for (const {at, length} of cuts) {
    if (!isSure && joinsOneThing(text, from, at, length)) continue;
    if (at > from) pieces.push({from, to: at});
    from = at + length;
  }
  const end = isEnd(text, text.tokens.length - 1) ? text.tokens.length - 1 : text.tokens.length;
  if (end > from) pieces.push({from, to: end});
  return pieces;
}

function isEnd(text: GoalText, at: number): boolean {
  return text.isMark(at, ".!?…");
}

interface Cut {
  readonly at: number;
  readonly length: number;
}

/** Commas, semicolons and joints, outside brackets and quotations; ", and" is one. */
function cutsOf(text: GoalText, start: number): Cut[] {
  const cuts: Cut[] = [];
  let depth = 0;
  for (let at = start; at < text.tokens.length; at += 1) {
    if (text.isMark(at, '"')) depth = depth > 0 ? depth - 1 : 1;
    else if (text.isMark(at, "([«“„") || (text.isMark(at, "'") && text.at(at).isSpaced === true)) depth += 1;
    else if (text.isMark(at, ")]»”'")) depth = Math.max(0, depth - 1);
    const length = depth > 0 || at === start ? 0 : cutLength(text, at);
    if (length === 0 || isInSetPhrase(text, at)) continue;
    cuts.push({at, length});
    at += length - 1;
  }
  return cuts;
}

function cutLength(text: GoalText, at: number): number {
  const isMark = text.isMark(at, ",;→");
  const from = isMark ? at + 1 : at;
  const joint =
    text.length("joints", from) || (text.language?.sequences.has(text.at(from).key) === true ? 1 : 0);
  if (isMark && joint === 0 && opensClause(text, from)) return 0;
  return from - at + joint;
}

/** ", so that", ", even if", ", with": what follows a comma tells more of the same thing. */
function opensClause(text: GoalText, at: number): boolean {
  return text.isSmall(at);
}

function isInSetPhrase({language, keys}: GoalText, at: number): boolean {
  if (language === undefined) return false;
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    if (from + language.setPhrases.at(keys, from) > at) return true;
  }
  return false;
}

/** Each piece with a verb, its own or the first one's; undefined where the first has none and the others do. */
function withVerbs(text: GoalText, pieces: readonly Piece[]): string[] | undefined {
  const [first, ...rest] = pieces;
  if (first === undefined) return undefined;
  const verb = verbLength(text, first.from);
  if (verb > 0) {
    const lead = leadOf(text, first, verb, rest);
    return [
      sliced(text, first),
      ...rest.map((piece) =>
        verbLength(text, piece.from) > 0 ? own(text, piece) : `${lead} ${sliced(text, piece)}`,
      ),
    ];
  }
  const last = pieces[pieces.length - 1] ?? first;
  const tail = lastVerb(text, last);
  if (tail === undefined) {
    // "Küche streichen und Bad fliesen": a verb that is not known stands where the first one does.
    const isPaired = lastVerb(text, first) !== undefined && FORM_IN_N().test(text.at(last.to - 1).text);
    return pieces.length < SURE_LIST && !isPaired ? undefined : pieces.map((piece) => sliced(text, piece));
  }
  return pieces.map((piece) =>
    lastVerb(text, piece) === undefined && !isInfinitive(text, piece)
      ? `${sliced(text, piece)} ${tail}`
      : sliced(text, piece),
  );
}

/** "then do the laundry" begins with its verb. */
function own(text: GoalText, piece: Piece): string {
  const written = sliced(text, piece);
  return written.charAt(0).toUpperCase() + written.slice(1);
}

/** What the other pieces lack: the verb, and a preposition or an article that stands for all ("Write to Ann, Ben and Cy"). */
function leadOf(text: GoalText, first: Piece, verb: number, rest: readonly Piece[]): string {
  const {language, keys} = text;
  let to = first.from + verb;
  const lacks = (has: (key: string) => boolean): boolean =>
    has(keys[to] ?? "") && rest.every(({from}) => !has(keys[from] ?? ""));
  if (lacks((key) => language?.prepositions.has(key) === true)) to += 1;
  const isDetermined = (key: string): boolean =>
    language?.articles.has(key) === true ||
    language?.possessives.has(key) === true ||
    language?.numbers.has(key) === true;
  if (lacks(isDetermined)) to += 1;
  return text.slice(first.from, to);
}

/** "Keller ausmisten" has a verb, though one that is not known. */
function isInfinitive({tokens, language}: GoalText, {from, to}: Piece): boolean {
  return language?.hasCapitalNouns === true && to - 1 > from && INFINITIVE().test(tokens[to - 1]?.text ?? "");
}

/** The verb that a piece ends with, in a language that puts it there. */
function lastVerb(text: GoalText, {from, to}: Piece): string | undefined {
  const token = text.tokens[to - 1];
  const isVerb = to - 1 > from && token !== undefined && startsWithSmallLetter(token.text);
  return isVerb && text.language?.lastVerbs.has(token.key) === true ? token.text : undefined;
}
