/** One replacement in the text before the edit, as UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export type EditResult =
  {readonly kind: "applied"; readonly text: string; readonly change: Change; readonly line: number} | Refusal;

/** Why a note was left as it is. */
export type Refusal = {readonly kind: "refused"} & (
  | {
      /** gone: no such line; twice: several lines match; nowhere: no place where it would be a checkbox line. */
      readonly why: "gone" | "twice" | "nowhere";
    }
  | {
      /** A property that stands there twice, goes over several lines, or is not written on a line of its own. */
      readonly why: "property-twice" | "property-long" | "not-listed";
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
export function applyChange(text: string, change: Change, line: number): EditResult & {kind: "applied"} {
  const {from, to, insert} = change;
  return {kind: "applied", text: text.slice(0, from) + insert + text.slice(to), change, line};
}
