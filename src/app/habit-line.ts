import {factsOf, habitKey} from "../core/facts.ts";
import {lineAt, lineStarts} from "../core/lines.ts";
import {readCheckboxes} from "../core/note.ts";
import {textToRepeat} from "../core/repeat-line.ts";
import type {TrackSheet} from "../core/track.ts";
import {isWaiting, type LineRecord} from "../core/win.ts";

/** A checkbox line, and what it says. */
interface FoundLine {
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** The whole line. */
  readonly was: string;
  /** Its status character. */
  readonly mark: string;
  /** What stands behind the checkbox. */
  readonly text: string;
}

/**
 * The line whose tick turns a habit's today: the last of those that count today, else one of today's note that waits,
 * else any other one there. Undefined where none stands there.
 */
export function lineOfToday({lines, input}: TrackSheet): LineRecord | undefined {
  const done = lines.filter(({status, day}) => status === "done" && day === input.today);
  const open = lines.filter(({status, noteDay}) => status !== "done" && noteDay === input.today);
  return done.at(-1) ?? open.find(isWaiting) ?? open[0];
}

/** A line as its note, which reads `text`, has it; undefined where it no longer stands there. */
export function lineIn(text: string, {path, line, facts}: LineRecord): FoundLine | undefined {
  const checkbox = readCheckboxes(text).checkboxes.find((found) => found.line === line);
  if (checkbox === undefined || factsOf(checkbox.text).key !== facts.key) return undefined;
  const was = lineAt(text, lineStarts(text)[line] ?? 0);
  return {path, line, was, mark: checkbox.status, text: checkbox.text};
}

/** What a habit's next line says: what its last one said, but for what belongs to that day. */
export async function nextText(
  {ref, name, lines}: TrackSheet,
  read: (path: string) => Promise<string>,
): Promise<string> {
  const key = ref.kind === "habit" ? ref.name : undefined;
  const last = lines.filter(({facts}) => facts.key === key).at(-1) ?? lines.at(-1);
  const text = last === undefined ? undefined : lineIn(await read(last.path), last)?.text;
  if (text !== undefined) return textToRepeat(text);
  return habitKey(name) === key ? name : `${name} [habit:: ${name}]`;
}
