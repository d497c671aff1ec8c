import {describe, expect, test} from "vitest";
import {setupReport, type Checked, type SetupFacts, type SetupReport} from "../../src/core/check-setup.ts";
import {drawSetup} from "../../src/core/views/setup.ts";
import {printReport} from "../../src/core/views/print-setup.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {cache, check, TODAY} from "./checked.ts";

const FACTS: SetupFacts = {
  plugin: "0.2.0",
  app: "1.13.1",
  isMobile: false,
  language: "en",
  dateLanguage: "en",
  place: {source: "daily-notes", folder: "Daily", format: "YYYY-MM-DD", template: "Templates/Secret day"},
  rules: {scope: "all", winTag: "secret-tag", winHeading: "Secret heading", doneCharacters: "xXw"},
};
const NO_NAMES: Checked["names"] = {lookAlikes: [], copies: [], longer: [], impossible: []};
const report = (checked: Partial<Checked>, facts: Partial<SetupFacts> = {}): SetupReport =>
  setupReport(
    {...FACTS, ...facts},
    {notes: [], unread: [], names: NO_NAMES, today: TODAY, milliseconds: 12.4, ...checked},
  );

const BUSY = report(
  {
    notes: [
      check("- [x] secret a ✅ 2026-02-30\n```\n- [x] secret b\n```\n", {cached: cache("0x", "1x")}),
      check("```\n- [x] secret c\n- [x] secret d\n```\n", {path: "Daily/2026-11-19 secret.md"}),
      check("- [x] a", {path: "Daily/2026-11-25.md"}),
    ],
    unread: ["Daily/2025-01-01.md"],
    names: {
      lookAlikes: [
        {
          folder: "Secret/Journal",
          format: "DD-MM-YYYY",
          paths: ["Secret/Journal/01-02-2026.md"],
          or: "MM-DD-YYYY",
        },
      ],
      copies: ["Daily/2026-11-20 (secret's conflicted copy).md"],
      longer: ["Daily/2026-11-20 Secret.md", "Daily/2026-11-21 Secret.md"],
      impossible: [],
    },
  },
  {rules: {...FACTS.rules, scope: "heading"}},
);

describe("the report", () => {
  test("sums up, in plain JSON", () => {
    expect(BUSY).toMatchObject({
      plugin: "0.2.0",
      today: "2026-11-20",
      notes: {count: 4, from: "2026-11-19", to: "2026-11-25", ahead: 1},
      lines: {checkboxes: 2, wins: 1},
      otherNames: [{folder: "Secret/Journal", format: "DD-MM-YYYY", or: "MM-DD-YYYY", count: 1}],
      reading: {milliseconds: 12},
    });
    expect(BUSY.findings.map(({kind, count, notes}) => [kind, count, notes])).toEqual([
      ["copy", 1, 1],
      ["longer", 2, 2],
      ["code", 3, 2],
      ["ahead", 1, 1],
      ["differs", 1, 1],
      ["unread", 1, 1],
      ["wrong-date", 1, 1],
    ]);
    expect(JSON.parse(JSON.stringify(BUSY))).toEqual(BUSY);
  });

  test("holds the first thousand places of each kind", () => {
    const many = check("```\n" + "- [x] a\n".repeat(1_500) + "```\n");
    const [finding] = report({notes: [many]}).findings;
    expect(finding).toMatchObject({kind: "code", count: 1_500, notes: 1});
    expect(finding?.places.length).toBe(1_000);
  });
});

describe("the report as text", () => {
  test("says nothing of what is in notes, unless it is asked for", () => {
    const text = printReport(BUSY, {withNotes: false});
    expect(text).not.toMatch(/secret|2026-11-19 |Journal/i);
    expect(text).toBe(
      `Micro Wins 0.2.0 on Obsidian 1.13.1
Language: en, dates: en
Today: 2026-11-20

Daily notes set by: the core plugin Daily notes
Folder: Daily
Format: YYYY-MM-DD
Template: one is set
Counts: checkboxes under the win heading, done: xXw

4 daily notes, from 19 November to 25 November. 1 of them is ahead of today.
Checkboxes: 2, wins: 1
Read 1 KB in 12 ms

1 note in another folder looks like “DD-MM-YYYY”. The name fits “MM-DD-YYYY” as well, as another day.

1 copy of a daily note isn’t counted. A sync may have made it.
2 notes begin with a day and go on. A daily note’s name is its day alone.
3 ticked lines in 2 notes are in code.
1 win counts when its day comes.
Obsidian reads 1 line in 1 note otherwise.
  line 2: no checkbox here, [x] in Obsidian
1 note couldn’t be read.
1 done date isn’t in the calendar. The note’s day holds there.
`,
    );
  });

  test("with the notes and the lines", () => {
    const text = printReport(BUSY, {withNotes: true});
    expect(text).toContain("Template: Templates/Secret day");
    expect(text).toContain("Counts: checkboxes under “Secret heading”");
    expect(text).toContain("1 note in Secret/Journal looks like “DD-MM-YYYY”.");
    expect(text).toContain("\n  Secret/Journal/01-02-2026.md\n");
    expect(text).toContain("\n  Daily/2026-11-19 secret.md, line 2: - [x] secret c\n");
    expect(text).toContain("\n  Daily/2026-11-20.md, line 1: - [x] secret a ✅ 2026-02-30 (2026-02-30)\n");
  });

  test("of a vault without daily notes", () => {
    expect(printReport(report({}), {withNotes: true})).toContain("\n\nNo daily notes.\n");
  });
});

describe("the report as it is drawn", () => {
  const formats = formatsFor("en");

  test("of a vault where all is well", () => {
    const notes = [check("- [x] a\n"), check("- [x] b\n", {path: "2025-03-01.md"})];
    const view = drawSetup(report({notes}), formats);
    expect(view).toMatchObject({
      found: "2 daily notes, from 1 March 2025 to today.",
      reading: "All of it reads as in Obsidian. 1 KB, read in 12 ms.",
      lookAlikes: [],
      groups: [],
    });
    expect(view.facts).toContainEqual({name: "Folder", value: "Daily"});
  });

  test("of a vault without daily notes", () => {
    const view = drawSetup(report({}), formats);
    expect(view).toMatchObject({
      found: "No note in Daily is named like “YYYY-MM-DD” yet. Your first win makes one.",
      reading: undefined,
    });
  });

  test("groups what was found, and offers both readings of ambiguous names", () => {
    const view = drawSetup(BUSY, formats);
    expect(view.reading).toBe("1 KB, read in 12 ms.");
    expect(view.lookAlikes[0]?.uses).toEqual([
      {label: "Use as DD-MM-YYYY", folder: "Secret/Journal", format: "DD-MM-YYYY"},
      {label: "Use as MM-DD-YYYY", folder: "Secret/Journal", format: "MM-DD-YYYY"},
    ]);
    expect(view.groups.map(({heading, findings}) => [heading, findings.length])).toEqual([
      ["Names that are almost days", 2],
      ["Ticked, not counted", 2],
      ["Worth a look", 3],
    ]);
    expect(view.groups[1]?.findings[0]?.places.shown[0]).toEqual({
      path: "Daily/2026-11-20.md",
      line: 2,
      name: "2026-11-20, line 3",
      text: "- [x] secret b",
      detail: undefined,
    });
  });

  test("shows the first fifty places", () => {
    const many = check("```\n" + "- [x] a\n".repeat(1_500) + "```\n");
    const places = drawSetup(report({notes: [many]}), formats).groups[0]?.findings[0]?.places;
    expect(places?.shown.length).toBe(50);
    expect(places?.more).toBe("and 1,450 more");
  });
});
