import type {Playbook} from "../core/breakdown/playbook.ts";
import {readPlaybook, type PlaybookFault} from "../core/breakdown/read-playbook.ts";

/** A note in the folder of a person's own playbooks. */
export interface PlaybookNote {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Throws where the note is gone. */
  readonly read: () => Promise<string>;
}

/** A note there that is no playbook, and why: one fault or more, in the order of lines. */
export interface UnreadPlaybook {
  readonly path: string;
  readonly faults: readonly PlaybookFault[];
}

interface Entry {
  readonly path: string;
  readonly text: string | undefined;
  readonly found: Playbook | readonly PlaybookFault[];
}

/** Bytes. */
const LARGEST = 1_000_000;
const TOO_LARGE: readonly PlaybookFault[] = [{line: 1, message: "keep a playbook to 1 MB"}];

/** The person's own playbooks, as their notes were when they were taken last. */
export class OwnPlaybooks {
  private entries: ReadonlyMap<string, Entry> = new Map();

  /** By their paths; of two of one kind and language the last one holds. */
  get playbooks(): readonly Playbook[] {
    return [...this.entries.values()].flatMap(({found}) => (isPlaybook(found) ? [found] : []));
  }

  get unread(): readonly UnreadPlaybook[] {
    return [...this.entries.values()].flatMap(({path, found}) =>
      isPlaybook(found) ? [] : [{path, faults: found}],
    );
  }

  /** The path of the note that holds for a kind in a language. */
  pathOf({kind, language}: Playbook): string | undefined {
    const same = [...this.entries.values()].filter(
      ({found}) => isPlaybook(found) && found.kind === kind && found.language === language,
    );
    return same.at(-1)?.path;
  }

  /** Takes the notes as they are now, in place of those before. A text that has not changed is not looked at again. */
  async take(notes: readonly PlaybookNote[]): Promise<void> {
    const entries = await Promise.all(notes.map((note) => this.entryOf(note)));
    const known = entries.filter((entry) => entry !== undefined);
    known.sort((one, other) => (one.path < other.path ? -1 : 1));
    this.entries = new Map(known.map((entry) => [entry.path, entry]));
  }

  private async entryOf({path, size, read}: PlaybookNote): Promise<Entry | undefined> {
    if (size > LARGEST) return {path, text: undefined, found: TOO_LARGE};
    // Gone again before it could be read: the event of its removal follows.
    const text = await read().catch(() => undefined);
    if (text === undefined) return undefined;
    const before = this.entries.get(path);
    if (before?.text === text) return before;
    const found = readPlaybook(path, text);
    return {path, text, found: isPlaybook(found) ? {...found, isOwn: true} : found};
  }
}

function isPlaybook(found: Entry["found"]): found is Playbook {
  return "kind" in found;
}
