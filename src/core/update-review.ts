import {applyChanges, narrowed, type Change, type EditResult} from "./change.ts";
import {textStart} from "./front-matter.ts";
import {lineEnding} from "./lines.ts";
import {REVIEW_PARTS, type ReviewPart, type ReviewTexts} from "./review-note.ts";
import {
  findParts,
  hasParts,
  keptUntil,
  openingMark,
  printPart,
  sealOf,
  type FoundPart,
} from "./review-parts.ts";
import {PART_TITLES} from "./review-template.ts";

/** What a review says now. */
export interface ReviewEdit {
  readonly kind: "review";
  readonly texts: ReviewTexts;
  /** What a note without text becomes. */
  readonly whole?: string;
  /** Parts to write anew: below the one that somebody has changed, else at the end of the note. */
  readonly anew: readonly ReviewPart[];
}

/**
 * Brings a review up to date. Only text that stands as it was written between two marks is replaced; what somebody wrote
 * or changed stays, wherever it is, and what was taken out stays out.
 */
export function updateReview(text: string, {texts, whole, anew}: ReviewEdit): EditResult {
  if (whole !== undefined && text.trim() === "")
    return applied(text, [{from: textStart(text), to: text.length, insert: whole}]);
  const parts = findParts(text);
  const eol = lineEnding(text);
  const refreshed = parts.flatMap((part) => refresh(text, part, texts[part.name], eol) ?? []);
  const added = anew.flatMap((name) => addition(text, parts, {name, lines: texts[name], eol}) ?? []);
  return applied(
    text,
    [...refreshed, ...together(added)].sort((one, other) => one.from - other.from),
  );
}

/** What became of a review in the eyes of the person who asked for it. */
export interface ReviewState {
  /** Whether it has any parts. */
  readonly hasParts: boolean;
  /** Parts that say something else than they would, because somebody has changed them. */
  readonly changed: readonly ReviewPart[];
}

export function stateOfReview(text: string, texts: ReviewTexts): ReviewState {
  const parts = findParts(text);
  const changed = REVIEW_PARTS.filter((name) => {
    const named = parts.filter(
      (part) => part.name === name && text.slice(part.start, part.end).trim() !== "",
    );
    const isOld = named.some(({seal}) => seal !== sealOf(texts[name]));
    return isOld && named.every((part) => keptUntil(text, part, texts[name]) === undefined);
  });
  return {hasParts: hasParts(text), changed};
}

function refresh(text: string, part: FoundPart, lines: readonly string[], eol: string): Change | undefined {
  const until = keptUntil(text, part, lines);
  if (until === undefined || part.seal === sealOf(lines)) return undefined;
  const isInline = !text.slice(part.start, part.end).includes("\n");
  const from = isInline ? part.start : firstLine(text, part);
  const written = isInline ? lines : lines.map((line) => (part.lead + line).trimEnd());
  const insert =
    openingMark(part.name, lines) + text.slice(part.start, from) + written.join(isInline ? " " : eol);
  return narrowed(text, {from: part.from, to: until, insert});
}

/** Where the first line below an opening mark begins that is not empty. */
function firstLine(text: string, {start, end}: FoundPart): number {
  const space = /^[\s>]*/.exec(text.slice(start, end))?.[0] ?? "";
  return start + space.lastIndexOf("\n") + 1;
}

/** A part written anew; undefined where one of its name is up to date already. */
function addition(
  text: string,
  parts: readonly FoundPart[],
  {name, lines, eol}: {readonly name: ReviewPart; readonly lines: readonly string[]; readonly eol: string},
): Change | undefined {
  const named = parts.filter((part) => part.name === name);
  if (named.some((part) => keptUntil(text, part, lines) !== undefined)) return undefined;
  const last = named.at(-1);
  if (last === undefined) {
    const body = [`## ${PART_TITLES[name]}`, "", ...printPart(name, lines, "")].join(eol);
    const insert = /\n$/.test(text) ? eol + body + eol : eol + eol + body;
    return {from: text.length, to: text.length, insert};
  }
  const at = lineEnd(text, last.to);
  const body = ["", last.lead.trimEnd(), ...printPart(name, lines, last.lead)].join(eol);
  return {from: at, to: at, insert: body};
}

function lineEnd(text: string, from: number): number {
  const eol = text.indexOf("\n", from);
  if (eol < 0) return text.length;
  return text[eol - 1] === "\r" ? eol - 1 : eol;
}

/** Insertions, in which those at one place are one. */
function together(changes: readonly Change[]): Change[] {
  const made = new Map<number, Change>();
  for (const change of changes) {
    const before = made.get(change.from);
    made.set(change.from, {...change, insert: (before?.insert ?? "") + change.insert});
  }
  return [...made.values()];
}

function applied(text: string, changes: readonly Change[]): EditResult {
  return {kind: "applied", text: applyChanges(text, changes), changes, line: 0};
}
