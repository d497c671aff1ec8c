import type {NotCounted} from "../explain.ts";
import type {Settings} from "../settings.ts";
import type {Day} from "../day.ts";
import {clip} from "../shown-text.ts";
import type {Excluded} from "../uncounted.ts";
import type {LineRecord} from "../win.ts";
import {countWords, type Formats} from "./words.ts";

/** A piece of a reason. */
export interface ReasonPiece {
  readonly text: string;
  /** What it leads to: a line, the day's note, or the reason with all names. */
  readonly opens?: {readonly path: string; readonly line: number} | "note" | "whole";
}

export type Sentence = readonly ReasonPiece[];

/** What lines are named with. */
export interface LineWords {
  readonly settings: Pick<Settings, "scope" | "winTag" | "winHeading">;
  readonly today: Day;
  readonly formats: Formats;
  /** How many names are told at once. */
  readonly names: number;
}

/** As many names as a day's reason tells at first; the others are a press away. */
export const FEW_NAMES = 2;

/** A done date that is none, on a line that counts. */
export function wrongDate({facts, path, line}: LineRecord): Sentence[] {
  if (facts.wrongDate === undefined) return [];
  return [[{text: facts.wrongDate, opens: {path, line}}, {text: ": that date isn’t in the calendar."}]];
}

/** Lines that share a reason share a sentence. */
export function notCountedWords(lines: readonly NotCounted[], rules: LineWords): Sentence[] {
  const groups = new Map<string, NotCounted[]>();
  for (const line of lines) {
    const id = `${line.why} ${line.on ?? ""}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [line]);
    else group.push(line);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [groupWords(first, group, rules)];
  });
}

function groupWords(first: NotCounted, group: readonly NotCounted[], rules: LineWords): Sentence {
  const {formats, today} = rules;
  const {path, line, why, on} = first;
  if (why === "other-day" || why === "to-come") {
    const date = on === undefined ? "" : formats.date(on, today);
    const comes = group.length === 1 ? "counts when its day comes" : "count when their day comes";
    return [
      ...named(group, rules),
      {text: why === "to-come" ? `: ${comes}, ${date}.` : `: counted on ${date}.`},
    ];
  }
  // A number stays with its word.
  const count = countWords(group.length, "line", "lines", formats).replace(" ", "\u00A0");
  return [{text: count, opens: {path, line}}, {text: ` not counted: ${placeWords(why, rules)}.`}];
}

function placeWords(why: Excluded, {settings}: LineWords): string {
  switch (why) {
    case "code":
      return "in a code block";
    case "properties":
      return "in the properties";
    case "html":
      return "in HTML";
    case "comment":
      return "in a comment";
    case "formula":
      return "in a formula";
    case "text":
      return "in a paragraph";
    case "scope":
      return settings.scope === "tag" ? `no #${settings.winTag}` : `not under “${settings.winHeading}”`;
  }
}

/** "Drink water, Read 1 page and 2 more", each a link to its line. */
export function named(
  lines: readonly Pick<LineRecord, "path" | "line" | "facts">[],
  {names, formats}: LineWords,
): ReasonPiece[] {
  const shown = lines.slice(0, names).flatMap(({path, line, facts}, index): ReasonPiece[] => {
    const name = clip(facts.name);
    const link = {text: name === "" ? "…" : name, opens: {path, line}};
    return index === 0 ? [link] : [{text: ", "}, link];
  });
  const rest = lines.length - names;
  if (rest <= 0) return shown;
  const more = `${formats.number(rest)} more`;
  return [...shown, {text: " and "}, names === FEW_NAMES ? {text: more, opens: "whole"} : {text: more}];
}
