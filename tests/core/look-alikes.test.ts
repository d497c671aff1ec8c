import {describe, expect, test} from "vitest";
import {addDays, printDay, toDate, type Day} from "../../src/core/day.ts";
import {NameSorter, type NearNames} from "../../src/core/look-alikes.ts";
import {day} from "./days.ts";
import {readDay} from "./read-day.ts";

/** Sorts names in a vault whose daily notes are `Daily/YYYY-MM-DD`. */
function sort(paths: readonly string[], format = "YYYY-MM-DD", root = "Daily"): NearNames {
  const prefix = root === "" ? "" : `${root}/`;
  const dayOf = (path: string): Day | undefined =>
    path.startsWith(prefix) ? readDay(format, path.slice(prefix.length, -3)) : undefined;
  const sorter = new NameSorter({dayOf, readDay, format, roots: [root], monthFirst: false});
  for (const path of paths) if (dayOf(path) === undefined) sorter.take(path);
  return sorter.sorted();
}

/** "Journal: 12 DD.MM.YYYY", with "or" where names are ambiguous. */
function groups(paths: readonly string[]): string[] {
  return sort(paths).lookAlikes.map(
    ({folder, format, paths: found, or}) =>
      `${folder}: ${found.length} ${format}${or === undefined ? "" : ` or ${or}`}`,
  );
}

/** Notes of `count` days from `from`, named by a function of year, month and date. */
function named(
  from: string,
  count: number,
  name: (y: string, m: string, d: string, on: Day) => string,
): string[] {
  return Array.from({length: count}, (_, index) => {
    const on = addDays(day(from), index);
    const [y = "", m = "", d = ""] = printDay(on).split("-");
    return `${name(y, m, d, on)}.md`;
  });
}

describe("notes that look like daily notes", () => {
  test("are grouped by folder and format, most first", () => {
    const german = named("2026-01-01", 40, (y, m, d) => `Journal/${d}.${m}.${y}`);
    const old = named("2020-01-01", 50, (y, m, d) => `Old/${y}-${m}-${d}`);
    const daily = named("2026-01-01", 90, (y, m, d) => `Daily/${y}-${m}-${d}`);
    expect(groups([...german, ...old, ...daily, "Inbox.md"])).toEqual([
      "Old: 50 YYYY-MM-DD",
      "Journal: 40 DD.MM.YYYY",
    ]);
  });

  test("are one group across the folders of years and months", () => {
    const paths = named("2024-01-01", 800, (y, m, d) => `Log/${y}/${m}/${y}-${m}-${d}`);
    expect(groups(paths)).toEqual(["Log: 800 YYYY/MM/YYYY-MM-DD"]);
  });

  test("in the daily notes’ own folder, too", () => {
    expect(groups(["Daily/2026/2026-11-20.md", "Daily/20.11.2026.md"])).toEqual([
      "Daily: 1 YYYY/YYYY-MM-DD",
      "Daily: 1 DD.MM.YYYY",
    ]);
  });

  test("days without a leading zero are told by the whole folder", () => {
    const short = named("2026-01-01", 60, (y, m, d) => `Log/${Number(d)}.${Number(m)}.${y}`);
    expect(groups(short)).toEqual(["Log: 60 D.M.YYYY"]);
    expect(groups(["Log/20.11.2026.md", "Log/21.11.2026.md"])).toEqual(["Log: 2 DD.MM.YYYY"]);
  });

  test("one unambiguous name settles day and month", () => {
    const dayFirst = named("2026-01-01", 31, (y, m, d) => `Log/${d}-${m}-${y}`);
    expect(groups(dayFirst)).toEqual(["Log: 31 DD-MM-YYYY"]);
    const monthFirst = named("2026-01-01", 31, (y, m, d) => `Log/${m}-${d}-${y}`);
    expect(groups(monthFirst)).toEqual(["Log: 31 MM-DD-YYYY"]);
  });

  test("ambiguous names are said to be so", () => {
    expect(groups(["Log/01-02-2026.md", "Log/02-03-2026.md"])).toEqual(["Log: 2 DD-MM-YYYY or MM-DD-YYYY"]);
    expect(groups(["Log/02-02-2026.md"])).toEqual(["Log: 1 DD-MM-YYYY"]);
  });

  test("a few names with two digits for the year may be chance", () => {
    expect(groups(["Log/10-11-12.md", "Log/11-11-12.md"])).toEqual([]);
    expect(groups(named("2026-11-13", 40, (y, m, d) => `Log/${y.slice(2)}-${m}-${d}`))).toEqual([
      "Log: 40 YY-MM-DD or DD-MM-YY",
    ]);
  });

  test("every one of a hundred years is found as it was named", () => {
    const weekday = (on: Day): string =>
      new Intl.DateTimeFormat("en", {weekday: "long", timeZone: "UTC"}).format(toDate(on));
    const paths = named("1970-01-01", 2_000, (y, m, d, on) => `${y}/${y}-${m}-${d} ${weekday(on)}`);
    expect(groups(paths)).toEqual([": 2000 YYYY/YYYY-MM-DD dddd"]);
  });
});

describe("copies of daily notes", () => {
  test.each([
    "2026-11-20 (conflicted copy 2026-11-20)",
    "2026-11-20 (Anna's conflicted copy 2026-11-20)",
    "2026-11-20 (Conflicted copy Phone 202611201530)",
    "2026-11-20.sync-conflict-20261120-153012-ABCDEFG",
    "2026-11-20_conflict-20261120-153012",
    "2026-11-20.Conflict",
    "2026-11-20 2",
    "2026-11-20 (1)",
    "2026-11-20(1)",
    "2026-11-20 - Copy",
    "2026-11-20 - Copy (2)",
    "2026-11-20 copy",
    "2026-11-20 copy 3",
  ])("%s", (name) => {
    const {copies, longer} = sort([`Daily/${name}.md`]);
    expect({copies, longer}).toEqual({copies: [`Daily/${name}.md`], longer: []});
  });

  test("not of what is no daily note", () => {
    expect(sort(["Elsewhere/2026-11-20 2.md", "Daily/Idea (copy).md"]).copies).toEqual([]);
    expect(sort([`Daily/${"(".repeat(100_000)}conflict.md`]).copies).toEqual([]);
  });
});

describe("beside daily notes", () => {
  test("names that go on behind the day", () => {
    expect(
      sort(["Daily/2026-11-20 Meeting.md", "Daily/2026-11-20T15.md", "Work/2026-11-20 Meeting.md"]).longer,
    ).toEqual(["Daily/2026-11-20 Meeting.md", "Daily/2026-11-20T15.md"]);
    expect(sort(["Daily/2026-11-20/Idea.md"]).longer).toEqual([]);
  });

  test("days that the calendar does not have", () => {
    const names = sort(["Daily/2026-02-30.md", "Daily/2026-13-01.md", "Work/2026-02-30.md"]);
    expect(names.impossible).toEqual(["Daily/2026-02-30.md", "Daily/2026-13-01.md"]);
    expect(sort(["Daily/12 Angry 1957.md"], "D MMMM YYYY").impossible).toEqual([]);
  });
});
