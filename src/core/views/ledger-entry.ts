import {printDay, type Day} from "../day.ts";
import type {Explanation} from "../explain.ts";
import type {Missing, WeekSoFar} from "../missing.ts";
import type {Settings} from "../settings.ts";
import type {TrackRef} from "../track.ts";
import type {Freeze, Why} from "../why.ts";
import type {LineRecord} from "../win.ts";
import {
  FEW_NAMES,
  named,
  notCountedWords,
  wrongDate,
  type LineWords,
  type ReasonPiece,
  type Sentence,
} from "./ledger-lines.ts";
import {countWords, type Formats} from "./words.ts";

/** A day of a ledger, ready to draw. */
export interface LedgerEntry {
  readonly day: Day;
  /** "2026-10-28" */
  readonly iso: string;
  /** "Wednesday 28 October" */
  readonly date: string;
  /** Lucide name. */
  readonly icon: string;
  /** "missed", "counted · 82%" */
  readonly state: string;
  readonly reason: readonly ReasonPiece[];
  /** The same with the names that `reason` leaves out. */
  readonly whole: readonly ReasonPiece[];
}

/** What entries are written with. */
export interface EntryRules {
  readonly kind: TrackRef["kind"];
  readonly settings: Pick<Settings, "scope" | "winTag" | "winHeading" | "streakPolicy">;
  readonly today: Day;
  readonly formats: Formats;
  /** What stands beside a day's state. */
  readonly remark: (day: Day) => string | undefined;
}

const STATES = {
  counted: {icon: "check", state: "counted"},
  rest: {icon: "moon", state: "rest"},
  pending: {icon: "clock", state: "open"},
  frozen: {icon: "snowflake", state: "frozen"},
  missed: {icon: "circle-dashed", state: "missed"},
  "to come": {icon: "clock", state: "to come"},
};

/** Names that are told where all are asked for. A day can have more lines than anyone looks through. */
const MOST_NAMES = 100;

export function drawEntry(explanation: Explanation, rules: EntryRules): LedgerEntry {
  const {day} = explanation;
  const {icon, state} = STATES[explanation.state];
  const remark = rules.remark(day);
  return {
    day,
    iso: printDay(day),
    date: rules.formats.dayAndDate(day, rules.today),
    icon,
    state: remark === undefined ? state : `${state} · ${remark}`,
    reason: drawReason(explanation, {...rules, names: FEW_NAMES}),
    whole: drawReason(explanation, {...rules, names: MOST_NAMES}),
  };
}

type Rules = EntryRules & LineWords;

function drawReason(explanation: Explanation, rules: Rules): readonly ReasonPiece[] {
  const {why, lines, notCounted} = explanation;
  const sentences = [
    ...whyWords(why, lines, rules),
    ...lines.flatMap(wrongDate).slice(0, rules.names),
    ...notCountedWords(notCounted, rules),
  ].filter((sentence) => sentence.length > 0);
  return sentences.flatMap((sentence, index) => {
    if (index === sentences.length - 1) return sentence;
    return [...sentence, {text: sentence.at(-1)?.text.endsWith(".") === true ? " " : ". "}];
  });
}

/** Why the day has its state, in sentences. */
function whyWords(why: Why, lines: readonly LineRecord[], rules: Rules): Sentence[] {
  const {formats, today} = rules;
  switch (why.kind) {
    case "counted":
    case "to-come":
      return [named(lines, rules)];
    case "open":
      return [openWords(why.missing, lines, rules)];
    case "property":
      return [[{text: "micro-wins: rest", opens: "note"}, {text: " in the note"}]];
    case "pause":
      return said(`A pause, ${formats.dates(why.from, why.to, today)}.`);
    case "skipped":
      return [[...named(why.lines, rules), {text: ", skipped"}]];
    case "off-schedule":
      return said("Off schedule.");
    case "not-due":
      return said("Not due yet.");
    case "week":
      return said(
        weekWords(why, formats),
        why.isOver && why.counted < why.needed ? "A first week rests." : "",
      );
    case "frozen":
      return [missingWords(why.missing, lines, rules, "No note."), ...said(freezeWords(why.freeze, rules))];
    case "missed":
      return [
        missingWords(why.missing, lines, rules, "No note for this day."),
        ...(why.ends ? said(endWords(rules.settings.streakPolicy)) : []),
      ];
  }
}

function openWords(missing: Missing, lines: readonly LineRecord[], rules: Rules): Sentence {
  switch (missing.kind) {
    case "no-note":
      return [{text: "Open. No note yet."}];
    case "below-goal":
    case "incomplete":
      return missingWords(missing, lines, rules, "");
    default:
      return [{text: "Open until the day ends."}];
  }
}

function missingWords(
  missing: Missing,
  lines: readonly LineRecord[],
  rules: Rules,
  noNote: string,
): Sentence {
  const {formats, kind} = rules;
  switch (missing.kind) {
    case "no-note":
      return [{text: noNote}];
    case "no-line":
      return [{text: kind === "overall" ? "A note, nothing ticked." : "A note without it."}];
    case "nothing-ticked":
      return [{text: "A note, nothing ticked."}];
    case "only-skipped":
      return [{text: "A note, only skipped lines."}];
    case "only-moved":
      return [{text: "A note, only moved lines."}];
    case "counts-elsewhere":
      return [];
    case "below-goal": {
      const wins = `${formats.number(missing.wins)} of ${countWords(missing.goal, "win", "wins", formats)}: `;
      return [{text: wins}, ...named(lines, rules)];
    }
    case "incomplete": {
      const {settled, all} = missing;
      return [{text: `${formats.number(settled)} of ${formats.number(all)}: `}, ...named(lines, rules)];
    }
    case "week-short":
      return [{text: weekWords(missing, formats)}];
  }
}

/** "The week has 1 of its 3 days." */
function weekWords({counted, needed, isOver}: WeekSoFar, formats: Formats): string {
  const days = countWords(needed, "day", "days", formats);
  if (counted >= needed) return `The week has its ${days}.`;
  if (!isOver) return `${days} this week, whichever they are.`;
  if (counted === 0) return needed === 1 ? "No day of the week counts." : `The week has none of its ${days}.`;
  return `The week has ${formats.number(counted)} of its ${days}.`;
}

function freezeWords(freeze: Freeze, {formats, today}: Rules): string {
  switch (freeze.kind) {
    case "from-start":
      return "The freeze this streak began with.";
    case "earned":
      return `The freeze earned on ${formats.date(freeze.on, today)}.`;
    case "never-twice":
      return "The first miss in a row is covered.";
  }
}

function endWords(policy: Settings["streakPolicy"]): string {
  switch (policy) {
    case "earned":
      return "No freeze left.";
    case "never-twice":
      return "The second miss in a row.";
    case "strict":
      return "Strict streaks have no freezes.";
  }
}

function said(...sentences: readonly string[]): Sentence[] {
  return sentences.map((text) => (text === "" ? [] : [{text}]));
}
