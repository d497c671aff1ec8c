import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {GoalBook} from "../../src/core/goal-book.ts";
import {readGoalNote} from "../../src/core/goal.ts";
import {DEFAULTS} from "../../src/core/settings.ts";
import {Tally} from "../../src/core/tally.ts";
import {TrackBook} from "../../src/core/track-book.ts";
import {sumWins} from "../../src/core/wins.ts";
import {day} from "./days.ts";
import {recordOfText} from "./records.ts";

const TODAY = day("2026-11-20");
const BOOK = "Goals/Write a book.md";
const RUN = "Goals/Run.md";

/** A vault's notes by path; daily ones are named by their dates. */
class Vault {
  readonly tally = new Tally();
  readonly goals = new GoalBook(this.tally, (note) => this.resolve(note));
  readonly book = new TrackBook(this.tally, this.goals, () => ({
    settings: DEFAULTS,
    today: TODAY,
    weekStartsOn: 1,
    weekdayNames: [],
  }));

  constructor(
    notes: Readonly<Record<string, string>>,
    private readonly paths: readonly string[] = [BOOK, RUN],
  ) {
    for (const [path, text] of Object.entries(notes)) this.put(path, text);
  }

  put(path: string, text: string): void {
    const goal = path.startsWith("Goals/") ? readGoalNote(path, text, () => ({}), DEFAULTS) : undefined;
    if (goal !== undefined) this.goals.put(goal);
    else {
      this.tally.put(path, recordOfText(path, day(path.slice(0, 10)), text));
      this.goals.settle();
    }
  }

  remove(path: string): void {
    this.goals.remove(path);
    this.tally.remove(path);
    this.goals.settle();
  }

  get total(): number {
    return sumWins(this.tally, TODAY);
  }

  winsOf(path: string): number {
    return sumWins(this.book.sheet({kind: "goal", name: path})?.wins ?? this.tally, TODAY);
  }

  private resolve(note: string): string | undefined {
    return this.paths.find((path) => path === `${note}.md` || path.endsWith(`/${note}.md`));
  }
}

const LINK = "[[Write a book#^step-a|Write a book]]";

describe("one action counts once", () => {
  test.each([
    ["the step alone, on its done date", "- [x] Type ✅ 2026-11-19 ^step-a", "- [ ] Type " + LINK, 1],
    ["the daily line alone", "- [ ] Type ^step-a", "- [x] Type " + LINK, 1],
    ["both", "- [x] Type ✅ 2026-11-19 ^step-a", "- [x] Type " + LINK, 1],
    ["a step without a date", "- [x] Type ^step-a", "", 0],
    ["a step without an id", "- [x] Type ✅ 2026-11-19", "- [x] Type", 2],
    ["a step of a day to come", "- [x] Type ✅ 2026-11-21 ^step-a", "", 0],
  ])("%s", (_, step, line, total) => {
    const vault = new Vault({[BOOK]: `#goal\n${step}\n`, "2026-11-20": `${line}\n`});
    expect(vault.total).toBe(total);
  });

  test("a line that links to the goal serves it; one that links elsewhere does not", () => {
    const vault = new Vault({
      [BOOK]: "#goal\n",
      "2026-11-20": "- [x] Wrote [[Write a book]]\n- [x] Ran [[Run]]\n- [x] a [[Other]]\n",
    });
    expect(vault.winsOf(BOOK)).toBe(1);
    expect(sumWins(vault.goals.wins(TODAY), TODAY)).toBe(1);
  });

  test("a win of two goals is one win of any goal", () => {
    const vault = new Vault({
      [BOOK]: "#goal\n",
      [RUN]: "#goal\n",
      "2026-11-20": "- [x] Wrote while running [[Write a book]] [[Run]]\n",
    });
    expect([vault.winsOf(BOOK), vault.winsOf(RUN)]).toEqual([1, 1]);
    expect(sumWins(vault.goals.wins(TODAY), TODAY)).toBe(1);
  });

  test("of two goals of one name, the line is one's step alone", () => {
    const other = "Goals/Old/Run.md";
    const step = "#goal\n- [x] a ✅ 2026-11-19 ^step-a\n- [x] b ✅ 2026-11-18 ^step-b";
    const line = "- [x] Run [[Goals/Run#^step-a]], not [[Goals/Old/Run#^step-b]]";
    const vault = new Vault({[RUN]: step, [other]: step, "2026-11-20.md": line}, [RUN, other]);
    expect(vault.total).toBe(3);
  });

  test("without its daily line a step counts again, and with its goal it goes", () => {
    const vault = new Vault({
      [BOOK]: "#goal\n- [x] Type ✅ 2026-11-18 ^step-a\n",
      "2026-11-20": `- [x] Type ${LINK}\n`,
    });
    expect(vault.tally.winsOn(TODAY)).toBe(1);
    vault.remove("2026-11-20");
    expect([vault.tally.winsOn(TODAY), vault.tally.winsOn(day("2026-11-18"))]).toEqual([0, 1]);
    vault.remove(BOOK);
    expect(vault.total).toBe(0);
  });

  test("the streak of a goal counts days of its steps and of lines that lead to it", () => {
    const vault = new Vault({
      [BOOK]: "#goal\n- [x] Open ✅ 2026-11-18 ^step-b\n- [x] Type ✅ 2026-11-19 ^step-a\n",
      "2026-11-19": `- [x] Type ${LINK}\n`,
      "2026-11-20": "- [x] Wrote [[Write a book]]\n",
    });
    expect(vault.book.sheet({kind: "goal", name: BOOK})?.fold.streak.current).toBe(3);
  });
});

describe("the lines of a step", () => {
  const notes = {
    [BOOK]: "#goal\n- [ ] Type ^step-a\n- [ ] Twin ^step-b\n- [ ] Twin ^step-b\n",
    "2026-11-20": `- [ ] Type ${LINK}\n- [ ] B [[Write a book#^step-b]]\n- [ ] Gone [[Write a book#^step-z]]\n`,
  };

  test("are found by the block's id, in any case", () => {
    const vault = new Vault({...notes, "2026-11-19": "- [ ] Type [[Goals/Write a book#^STEP-A]]\n"});
    expect(vault.goals.linesOfStep(BOOK, "step-a").map(({noteDay}) => noteDay)).toEqual([TODAY, TODAY - 1]);
  });

  test("lead back to it, where one step alone has that id", () => {
    const {goals, tally} = new Vault(notes);
    const lines = tally.linesIn("2026-11-20") ?? [];
    expect(lines.map((line) => goals.stepOf(line)?.step.text)).toEqual([
      "Type ^step-a",
      undefined,
      undefined,
    ]);
    expect(lines.map((line) => goals.goalOf(line)?.name)).toEqual(Array(3).fill("Write a book"));
  });
});

test("however notes come and go, all is counted as by a naive count", () => {
  const marks = fc.constantFrom(" ", "x");
  const dates = fc.constantFrom("", " ✅ 2026-11-18", " ✅ 2026-11-20", " ✅ 2026-12-24");
  const step = fc
    .tuple(marks, dates, fc.constantFrom("step-a", "step-b", "step-a", ""))
    .map(([mark, date, id]) => `- [${mark}] Type${date}${id === "" ? "" : ` ^${id}`}`);
  const goalText = fc.array(step, {maxLength: 4}).map((lines) => ["#goal", ...lines].join("\n"));
  const target = fc.constantFrom(
    "",
    " [[Write a book#^step-a]]",
    " [[Run#^step-b|Run]]",
    " [[Run]]",
    " [[Nowhere#^step-a]]",
  );
  const dailyText = fc
    .array(
      fc.tuple(marks, target).map(([mark, link]) => `- [${mark}] Do${link}`),
      {maxLength: 4},
    )
    .map((lines) => lines.join("\n"));
  const put = fc.oneof(
    fc.tuple(fc.constantFrom(BOOK, RUN), goalText),
    fc.tuple(fc.constantFrom("2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21"), dailyText),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(put, fc.boolean()), {maxLength: 12}), (steps) => {
      const vault = new Vault({});
      const notes = new Map<string, string>();
      for (const [[path, text], stays] of steps) {
        vault.put(path, text);
        notes.set(path, text);
        if (stays) continue;
        vault.remove(path);
        notes.delete(path);
      }
      expect(vault.total).toBe(naiveTotal(notes));
      for (const path of [BOOK, RUN])
        if (notes.has(path)) expect(vault.winsOf(path)).toBe(naiveTotal(notes, path));
    }),
    {numRuns: 1000},
  );
});

/** Every done line is looked at by itself. */
function naiveTotal(notes: ReadonlyMap<string, string>, goal?: string): number {
  const nameOf = (path: string): string => path.slice("Goals/".length, -".md".length);
  const daily = [...notes].filter(([path]) => !path.startsWith("Goals/"));
  let total = 0;
  for (const [path, text] of daily)
    for (const line of text.split("\n")) {
      if (!line.startsWith("- [x]") || path > "2026-11-20") continue;
      if (goal === undefined || line.includes(`[[${nameOf(goal)}`)) total += 1;
    }
  for (const [path, text] of notes) {
    if (!path.startsWith("Goals/") || (goal !== undefined && path !== goal)) continue;
    for (const line of text.split("\n")) {
      const date = /✅ (\d{4}-\d\d-\d\d)/.exec(line)?.[1];
      const id = /\^(step-\w)$/.exec(line)?.[1];
      if (!line.startsWith("- [x]") || date === undefined || date > "2026-11-20") continue;
      const isCounted = daily.some(([, other]) =>
        other
          .split("\n")
          .some((each) => each.startsWith("- [x]") && each.includes(`[[${nameOf(path)}#^${id ?? "none"}`)),
      );
      if (!isCounted) total += 1;
    }
  }
  return total;
}
