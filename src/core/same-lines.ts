import type {LineRecord} from "./win.ts";

/**
 * A note's lines as they are now, each that was there before as the very object that it was: what is derived from a line
 * that did not change need not be derived again.
 */
export function withSameLines(
  before: readonly LineRecord[],
  now: readonly LineRecord[],
): readonly LineRecord[] {
  return now.map((line, index) => {
    const old = before[index];
    return old !== undefined && isSameLine(old, line) ? old : line;
  });
}

function isSameLine(one: LineRecord, other: LineRecord): boolean {
  return (
    one.facts === other.facts &&
    one.status === other.status &&
    one.line === other.line &&
    one.path === other.path &&
    one.noteDay === other.noteDay &&
    one.day === other.day &&
    one.area === other.area &&
    one.heading === other.heading &&
    one.isStep === other.isStep
  );
}
