/** One replacement in the text before the edit, as UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export type EditResult = Applied | Refusal;

/** A note that was changed. */
export interface Applied {
  readonly kind: "applied";
  readonly text: string;
  /** In their order, none touching another; none at all: the note says so already. */
  readonly changes: readonly Change[];
  /** Where the line that was edited stands in the new text, or stood. */
  readonly line: number;
  /** What became of the steps, where steps were added. */
  readonly steps?: AddedSteps;
}

export interface AddedSteps {
  /** How many are new. */
  readonly count: number;
  /** Why the note did not get its tag. */
  readonly untagged?: Refusal;
}

/** Why a note was left as it is. */
export type Refusal = {readonly kind: "refused"} & (
  | {
      /**
       * gone: no such line; twice: several lines match; nowhere: no place where it would be a checkbox line; changed: the
       * note is not what it was after the edit that is to be taken back.
       */
      readonly why: "gone" | "twice" | "nowhere" | "changed";
    }
  | {
      /** A property that stands there twice, goes over several lines, is not written on a line of its own or is no list. */
      readonly why: "property-twice" | "property-long" | "not-listed" | "unclear";
      readonly key: string;
    }
  | {
      /** A property that has another value than the one to change. */
      readonly why: "property-taken";
      readonly key: string;
      readonly value: string;
    }
);

/** The text after one change; `line` is where the line that was edited stands in it, or stood. */
export function applyChange(text: string, change: Change, line: number): Applied {
  const {from, to, insert} = change;
  const isNone = from === to && insert === "";
  return {kind: "applied", text: replaceIn(text, change), changes: isNone ? [] : [change], line};
}

/** The text after changes that are in order and do not overlap. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  return changes.reduceRight(replaceIn, text);
}

function replaceIn(text: string, {from, to, insert}: Change): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/** The changes that take insertions back out of the text that they made. */
export function takingBack(changes: readonly Change[]): Change[] {
  let shift = 0;
  return changes.map(({from, insert}) => {
    const start = from + shift;
    shift += insert.length;
    return {from: start, to: start + insert.length, insert: ""};
  });
}

/** A change without what stays the same at its ends, so that a cursor there stays where it is. */
export function narrowed(text: string, {from, to, insert}: Change): Change {
  let start = 0;
  const most = Math.min(to - from, insert.length);
  while (start < most && text[from + start] === insert[start]) start += 1;
  if (isHighSurrogate(insert.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (end < most - start && text[to - end - 1] === insert[insert.length - end - 1]) end += 1;
  if (isLowSurrogate(insert.charCodeAt(insert.length - end))) end -= 1;
  return {from: from + start, to: to - end, insert: insert.slice(start, insert.length - end)};
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
