import type {App} from "obsidian";
import type {UnreadPlaybook} from "../app/own-playbooks.ts";
import type {Tell} from "../app/ports.ts";

/** What was said, remembered on this device alone: what is wrong with a note is told once. */
const SAID = "micro-wins-unread-playbooks";
/** Notes that are told of one by one. */
const MOST = 3;

/** Tells of notes that are no playbooks and of what to do about them. `open` goes to a line, 0-based. */
export function tellUnread(
  app: App,
  unread: readonly UnreadPlaybook[],
  tell: Tell,
  open: (path: string, line: number) => void,
): void {
  const stored: unknown = app.loadLocalStorage(SAID);
  const said: unknown[] = Array.isArray(stored) ? stored : [];
  const fresh = unread.filter((note) => !said.includes(idOf(note)));
  for (const [index, note] of fresh.slice(0, MOST).entries()) {
    const others = index === MOST - 1 && fresh.length > MOST ? ` ${othersOf(fresh.length - MOST)}` : "";
    const line = note.faults[0]?.line ?? 1;
    tell({
      text: wordsOf(note) + others,
      action: {label: "Open the note", run: () => open(note.path, line - 1)},
    });
  }
  const now = unread.map(idOf);
  if (fresh.length > 0 || now.length < said.length) app.saveLocalStorage(SAID, now.length === 0 ? null : now);
}

function idOf({path, faults}: UnreadPlaybook): string {
  return [path, ...faults.map(({line, message}) => `${line}: ${message}`)].join("\n");
}

/** “Gardening” can’t be read as a playbook: line 7: say … (and 2 more lines). */
function wordsOf({path, faults: [first, ...others]}: UnreadPlaybook): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return `“${name}” can’t be read as a playbook: line ${first?.line ?? 1}: ${first?.message ?? ""}${more}.`;
}

function othersOf(count: number): string {
  return count === 1 ? "One more note there can’t be read." : `${count} more notes there can’t be read.`;
}
