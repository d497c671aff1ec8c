import {describe, expect, test} from "vitest";
import {printDay} from "../../src/core/day.ts";
import {readNote} from "../../src/core/note.ts";
import {isWaiting, linesInScope, recordOf, type WinRules} from "../../src/core/win.ts";
import {day} from "./days.ts";

const RULES: WinRules = {scope: "all", winTag: "win", winHeading: "Micro wins", doneCharacters: "xXw"};
const NOTE = `# Friday
- [x] above #win
## Micro wins
- [ ] one
- [x] two #win/health
### Deeper
- [w] three
## Later
- [x] four
# micro WINS #
- [/] five
- [-] skipped #win
- [>] moved
`;

function texts(rules: Partial<WinRules>): string[] {
  return linesInScope(readNote(NOTE), {...RULES, ...rules}).map((line) => line.text);
}

describe("scope", () => {
  test("every checkbox", () => expect(texts({})).toHaveLength(8));

  test("tagged: the win tag and below", () => {
    expect(texts({scope: "tag"})).toEqual(["above #win", "two #win/health", "skipped #win"]);
    expect(texts({scope: "tag", winTag: "WIN/health"})).toEqual(["two #win/health"]);
  });

  test("under a heading of any level, up to the next of its level or above", () => {
    expect(texts({scope: "heading"})).toEqual([
      "one",
      "two #win/health",
      "three",
      "five",
      "skipped #win",
      "moved",
    ]);
    expect(texts({scope: "heading", winHeading: "deeper"})).toEqual(["three"]);
    expect(texts({scope: "heading", winHeading: "nowhere"})).toEqual([]);
  });
});

describe("a note's record", () => {
  const on = day("2026-11-20");
  const record = (text: string, rules: Partial<WinRules> = {}): Record<string, number> & {open: number} => {
    const {lines} = recordOf(readNote(text), "a.md", on, false, {...RULES, ...rules});
    const days = lines.filter(({status}) => status === "done").map((line) => printDay(line.day));
    const wins = [...new Set(days)].map((at) => [at, days.filter((other) => other === at).length]);
    return {...Object.fromEntries(wins), open: lines.filter(isWaiting).length};
  };

  test("only done counts; open and partly wait", () => {
    expect(record(NOTE)).toEqual({"2026-11-20": 4, open: 2});
    expect(record("- [ ] a\n- [/] b\n- [-] c\n- [<] d\n- [!] e\n")).toEqual({open: 3});
  });

  test("a win counts on its own done date, else on the note's day", () => {
    const text =
      "- [x] a ✅ 2026-11-18\n- [x] b ✅ 2026-02-30\n- [X] c [completion:: 2026-12-01]\n- [ ] d ✅ 2026-11-18\n";
    expect(record(text)).toEqual({"2026-11-18": 1, "2026-11-20": 1, "2026-12-01": 1, open: 1});
  });

  test("what is in code or comments is no line at all", () => {
    expect(record("```\n- [x] a\n```\n%%\n- [x] b\n%%\n    - [x] c\n")).toEqual({open: 0});
  });
});
