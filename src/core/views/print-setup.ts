import type {Place} from "../check-note.ts";
import type {Finding, OtherNames, SetupReport} from "../check-setup.ts";
import {
  findingWords,
  lookAlikeWords,
  notesWords,
  rivalWords,
  scopeWords,
  sizeWords,
  sourceWords,
  timeWords,
} from "./setup-words.ts";
import {formatsFor, type Formats} from "./words.ts";

/** Differences are told without names, too: their lines' numbers and characters are what a bug is found by. */
const MOST_DIFFERENCES = 20;

/**
 * The report as text for a bug report, in English. Without `withNotes` it holds no name of a note or of another
 * folder, no heading, no tag and nothing that stands in a note; what remains are the settings and counts.
 */
export function printReport(report: SetupReport, {withNotes}: {readonly withNotes: boolean}): string {
  const formats = formatsFor("en");
  const {otherNames, findings, notes} = report;
  const print = withNotes ? fully : briefly;
  const lines = [
    ...head(report, withNotes),
    "",
    notes.count === 0 ? "No daily notes." : notesWords(report, formats),
    ...(notes.count === 0 ? [] : totals(report, formats)),
    ...section(otherNames.flatMap((other) => print.names(other, formats))),
    ...section(
      findings.flatMap((finding) => [
        findingWords(finding, scopeWords(report.rules, withNotes), formats),
        ...print.places(finding),
      ]),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function head(report: SetupReport, withNotes: boolean): string[] {
  const {plugin, app, isMobile, language, dateLanguage, today, place, rules} = report;
  const template = place.template === "" ? "none" : withNotes ? place.template : "one is set";
  return [
    `Micro Wins ${plugin} on Obsidian ${app}${isMobile ? ", mobile" : ""}`,
    `Language: ${language}, dates: ${dateLanguage}`,
    `Today: ${today}`,
    "",
    `Daily notes set by: ${sourceWords(place.source)}`,
    `Folder: ${place.folder === "" ? "the vault’s root" : place.folder}`,
    `Format: ${place.format}`,
    `Template: ${template}`,
    `Counts: ${scopeWords(rules, withNotes)}, done: ${rules.doneCharacters}`,
  ];
}

function totals({lines, reading}: SetupReport, formats: Formats): string[] {
  return [
    `Checkboxes: ${formats.number(lines.checkboxes)}, wins: ${formats.number(lines.wins)}`,
    `Read ${sizeWords(reading.bytes, formats)} in ${timeWords(reading.milliseconds, formats)}`,
  ];
}

function section(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

const fully = {
  names(other: OtherNames, formats: Formats): string[] {
    const {paths, count} = other;
    return [says(other, formats), ...paths.map((path) => `  ${path}`), ...andMore(count - paths.length)];
  },
  places({places, count}: Finding): string[] {
    return [...places.map(placeLine), ...andMore(count - places.length)];
  },
};

const briefly = {
  names(other: OtherNames, formats: Formats): string[] {
    return [says({...other, folder: other.folder === "" ? "" : "another folder"}, formats)];
  },
  places({kind, places}: Finding): string[] {
    if (kind !== "differs") return [];
    return places
      .slice(0, MOST_DIFFERENCES)
      .map(({line, detail}) => `  line ${(line ?? 0) + 1}: ${detail ?? ""}`);
  },
};

function says(other: OtherNames, formats: Formats): string {
  return [lookAlikeWords(other, formats), rivalWords(other)].filter((words) => words !== undefined).join(" ");
}

function placeLine({path, line, text, detail}: Place): string {
  const where = line === null ? path : `${path}, line ${line + 1}`;
  const what = [text, detail === null ? null : `(${detail})`].filter((part) => part !== null).join(" ");
  return `  ${where}${what === "" ? "" : `: ${what}`}`;
}

function andMore(count: number): string[] {
  return count > 0 ? [`  and ${count} more`] : [];
}
