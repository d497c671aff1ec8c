import {doneDay, isTagWithin, statusOf, tagsOf} from "./checkbox.ts";
import type {Day} from "./day.ts";
import type {Checkbox, Heading, Note} from "./note.ts";

/** The settings that decide which checkbox lines are wins. */
export interface WinRules {
  readonly scope: "all" | "tag" | "heading";
  /** Without `#`. */
  readonly winTag: string;
  readonly winHeading: string;
  readonly doneCharacters: string;
}

/** What the tally keeps of one daily note. */
export interface NoteRecord {
  readonly day: Day;
  /** Wins by the day they count on. Most notes have one entry. */
  readonly wins: ReadonlyMap<Day, number>;
  /** Lines in scope that are neither done nor skipped nor moved. */
  readonly open: number;
  /** Whether the note says `micro-wins: rest`. */
  readonly rest: boolean;
}

/** The record of a daily note of `day`. */
export function recordOf(note: Note, day: Day, rest: boolean, rules: WinRules): NoteRecord {
  const wins = new Map<Day, number>();
  let open = 0;
  for (const checkbox of linesInScope(note, rules)) {
    const status = statusOf(checkbox.status, rules.doneCharacters);
    if (status === "done") {
      const own = doneDay(checkbox.text) ?? day;
      wins.set(own, (wins.get(own) ?? 0) + 1);
    } else if (status === "open" || status === "partly") {
      open += 1;
    }
  }
  return {day, wins, open, rest};
}

/** The checkbox lines of a daily note that can be wins, in note order. */
export function linesInScope(note: Note, rules: WinRules): readonly Checkbox[] {
  switch (rules.scope) {
    case "all":
      return note.checkboxes;
    case "tag":
      return note.checkboxes.filter((checkbox) =>
        tagsOf(checkbox.text).some((tag) => isTagWithin(tag, rules.winTag)),
      );
    case "heading": {
      const within = headingsWithin(note.headings, rules.winHeading);
      return note.checkboxes.filter((checkbox) => within[checkbox.heading] === true);
    }
  }
}

/** For each heading, whether what follows it stands under a heading called `name`. */
function headingsWithin(headings: readonly Heading[], name: string): boolean[] {
  let level: number | undefined;
  return headings.map((heading) => {
    if (level === undefined || heading.level <= level) {
      level = isSameHeading(heading.text, name) ? heading.level : undefined;
    }
    return level !== undefined;
  });
}

/** Headings are compared as Obsidian's links to them are: without regard to case and outer white space. */
export function isSameHeading(text: string, name: string): boolean {
  return fold(text) === fold(name);
}

function fold(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}
