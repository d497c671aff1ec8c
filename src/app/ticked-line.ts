import type {Checkbox, Note} from "../core/note.ts";

/** The one line whose done-ness differs between two readings of a note that is otherwise the same. */
export function tickedLine(
  before: Note | undefined,
  after: Note,
  doneCharacters: string,
): {checkbox: Checkbox; done: boolean} | undefined {
  if (before === undefined || before.checkboxes.length !== after.checkboxes.length) return undefined;
  const differing = after.checkboxes.flatMap((checkbox, index) => {
    const done = doneCharacters.includes(checkbox.status);
    const wasDone = doneCharacters.includes(before.checkboxes[index]?.status ?? "");
    return done === wasDone ? [] : [{checkbox, done}];
  });
  return differing.length === 1 ? differing[0] : undefined;
}
