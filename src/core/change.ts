/** One replacement in the text before the edit, as UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

export type EditResult =
  | {readonly kind: "applied"; readonly text: string; readonly change: Change; readonly line: number}
  /** gone: no such line; twice: several lines match; nowhere: no place where it would be a checkbox line. */
  | {readonly kind: "refused"; readonly why: "gone" | "twice" | "nowhere"};

/** The text after one change; `line` is where the edited checkbox line stands in it. */
export function applyChange(text: string, change: Change, line: number): EditResult & {kind: "applied"} {
  const {from, to, insert} = change;
  return {kind: "applied", text: text.slice(0, from) + insert + text.slice(to), change, line};
}
