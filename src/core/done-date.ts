import {printDay, type Day} from "./day.ts";
import type {Span} from "./fields.ts";
import type {Settings} from "./settings.ts";

/** A block id closes its line. */
const END = /(?:\s\^[\w-]+)?\s*$/;
const WRITTEN = /\s(?:✅\uFE0F? ?\d{4}-\d\d-\d\d|\[completion:: ?\d{4}-\d\d-\d\d\])$/u;

/** The done date as it is written behind a line, a space before it; empty where none is written. */
export function doneDateText(style: Settings["doneDate"], day: Day): string {
  switch (style) {
    case "emoji":
      return ` ✅ ${printDay(day)}`;
    case "field":
      return ` [completion:: ${printDay(day)}]`;
    case "none":
      return "";
  }
}

/** Where a done date goes in a line: behind its words, before its block id. */
export function doneDatePlace(line: string): number {
  return END.exec(line)?.index ?? line.length;
}

/** Where the done date stands that closes a line's words, with the space before it; undefined where none does. */
export function doneDateSpan(line: string): Span | undefined {
  const to = doneDatePlace(line);
  const match = WRITTEN.exec(line.slice(0, to));
  return match === null ? undefined : {from: match.index, to};
}
