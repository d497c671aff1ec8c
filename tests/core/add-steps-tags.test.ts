import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import type {Applied} from "../../src/core/change.ts";
import {applyEdit} from "../../src/core/edit.ts";
import {hasTag} from "../../src/core/note-tag.ts";
import {readNote} from "../../src/core/note.ts";

/** A note with nothing to add but its tag. */
function tagged(text: string, tag = "goal"): Applied {
  const result = applyEdit(text, {kind: "steps", heading: "Tiny steps", steps: [], tag});
  if (result.kind === "refused") throw new Error(result.why);
  return result;
}

/** The text between the fences as a note. */
const front = (...lines: string[]): string => `---\n${lines.map((line) => `${line}\n`).join("")}---\n# A\n`;

describe("the tag goes into the properties, as the app writes it", () => {
  test.each([
    ["", "---\ntags:\n  - goal\n---\n"],
    ["# A", "---\ntags:\n  - goal\n---\n# A"],
    ["\uFEFF# A\r\n", "\uFEFF---\r\ntags:\r\n  - goal\r\n---\r\n# A\r\n"],
    ["---\nunclosed\n", "---\ntags:\n  - goal\n---\n---\nunclosed\n"],
    ["---\n---", "---\ntags:\n  - goal\n---"],
    ["---\r\nmood: 3\r\n---\r\n", "---\r\nmood: 3\r\ntags:\r\n  - goal\r\n---\r\n"],
    [front("mood: 3", "text: |", "  a", ""), front("mood: 3", "text: |", "  a", "", "tags:", "  - goal")],
  ])("%j", (text, expected) => expect(tagged(text).text).toBe(expected));

  test.each([
    [["tags:"], ["tags:", "  - goal"]],
    [
      ["tags:", "", "# mine", "mood: 3"],
      ["tags:", "  - goal", "", "# mine", "mood: 3"],
    ],
    [["tags: # mine"], ["tags: # mine", "  - goal"]],
    [
      ["tags:", "  - a", "  - b", "mood: 3"],
      ["tags:", "  - a", "  - b", "  - goal", "mood: 3"],
    ],
    [
      ["tags:", "- a # so", "", "- 'b'", "# end"],
      ["tags:", "- a # so", "", "- 'b'", "- goal", "# end"],
    ],
    [
      ["tags:", "    -   a"],
      ["tags:", "    -   a", "    -   goal"],
    ],
    [
      ["tags:", "  -"],
      ["tags:", "  -", "  - goal"],
    ],
    [["tags: []"], ["tags: [goal]"]],
    [["tags: [ a , 'b' ] # so"], ["tags: [ a , 'b', goal ] # so"]],
    [["tags: [a,]"], ["tags: [a, goal]"]],
    [["tags: a"], ["tags: [a, goal]"]],
    [["tags: a # so"], ["tags: [a, goal] # so"]],
    [["tags: a, b/c"], ["tags: [a, b/c, goal]"]],
    [["tags: a  b c"], ["tags: [a,  b, c, goal]"]],
    [['"tags": "#a"'], ['"tags": ["#a", goal]']],
    [["Tags: a"], ["Tags: [a, goal]"]],
    [
      ["tag: a", "tags:", "- b"],
      ["tag: a", "tags:", "- b", "- goal"],
    ],
  ])("%j", (lines, expected) => {
    const made = tagged(front(...lines));
    expect(made.text).toBe(front(...expected));
    expect(made.steps).toEqual({count: 0});
    expect(tagged(made.text).changes).toEqual([]);
  });

  test.each([
    ["true", '  - "true"'],
    ["1e3", '  - "1e3"'],
    ["-a", '  - "-a"'],
    ["ziel/2027", "  - ziel/2027"],
    ["目標", "  - 目標"],
  ])("%s is written so that it is read as text", (tag, line) => {
    expect(tagged("", tag).text).toBe(`---\ntags:\n${line}\n---\n`);
    expect(hasTag(tagged("", tag).text, tag)).toBe(true);
  });
});

describe("what cannot be read safely is left alone, with the reason", () => {
  test.each([
    [["{mood: 3}"], "not-listed"],
    [["tags: [a,", "b]"], "not-listed"],
    [["tags: [a,", "  b]"], "unclear"],
    [["tags: |", "  a"], "unclear"],
    [["tags: {a: 1}"], "unclear"],
    [["tags: [[a], b]"], "unclear"],
    [["tags: *mine"], "unclear"],
    [["tags: ~"], "unclear"],
    [["tags: null"], "unclear"],
    [['tags: "a, b"'], "unclear"],
    [["tags: 2027"], "unclear"],
    [["tags: it's"], "unclear"],
    [["tags:", "  a: 1"], "unclear"],
    [["tags:", "  - a", "   - b"], "unclear"],
    [["tags:", '  - "a', '    b"'], "unclear"],
    [["tags:", "  - a: 1"], "unclear"],
    [["tags: a", "tags: b"], "property-twice"],
  ])("%j: %s", (lines, why) => {
    const made = tagged(front(...lines));
    expect(made).toMatchObject({text: front(...lines), changes: [], steps: {count: 0, untagged: {why}}});
  });

  test("and the steps come all the same", () => {
    const text = front("{mood: 3}");
    const made = applyEdit(text, {
      kind: "steps",
      heading: "Tiny steps",
      steps: ["Open the draft"],
      tag: "goal",
    });
    expect(made).toMatchObject({kind: "applied", steps: {count: 1, untagged: {why: "not-listed"}}});
    expect(made.kind === "applied" && made.text.startsWith(`${text}\n## Tiny steps\n\n- [ ] Open`)).toBe(
      true,
    );
  });
});

describe("a note that has the tag gets none", () => {
  test.each([
    "text #goal\n",
    "# A #Goal\n",
    "- [ ] a #goal/health\n",
    "> #GOAL/x/y quoted\n",
    front("tags: goal"),
    front("tags: [a, Goal]"),
    front("tag: goal/x"),
    front("TAGS:", "  - '#goal'"),
    front("tags: a goal"),
    front("tags: {a: goal}"),
    front("tags: [a,", "goal]"),
  ])("%j", (text) => expect(tagged(text)).toMatchObject({text, changes: [], steps: {count: 0}}));

  test.each([
    "text #goals\n",
    "text `#goal`\n",
    "```\n#goal\n```\n",
    "$$\n#goal\n$$\n",
    "%%\n#goal\n%%\n",
    "[[A#goal]]\n",
    "a#goal\n",
    "# goal\n",
    "\\#goal\n",
    front("title: my goal"),
    front("tags: goals"),
    front("aliases: [goal]"),
    front("tags: # goal"),
  ])("%j has none", (text) => {
    expect(hasTag(text, "goal")).toBe(false);
    expect(hasTag(tagged(text).text, "goal")).toBe(true);
  });
});

/** Lines of YAML that alone or together mean much, or nothing. */
const yaml = fc.constantFrom(
  ...["mood: 3", "aliases: [a, b]", "list:", "- a", "  - b", "", "# note", "text: |", "a: 'b'", "x: {y: 1}"],
  ...[
    "tags:",
    "tags: a",
    "tags: a, b",
    "tags: a b",
    "tags: [a, b]",
    "tags: [a, 'b' ]",
    'tags: "a"',
    "tags: []",
  ],
  ...["tags: [a,", "  b]", "tags: >-", "  text", "  - 'c'", "  - #d", "  -", "tags: ''", "- [x]", "  - e: f"],
  ...[
    'tags: [a, "b, c", d-e]',
    "tags: &x a",
    "tags: !!str a",
    "Tags: a",
    "tag: b",
    "  - - a",
    "  - |",
    "tags: a:b",
  ],
);

type Properties = Readonly<Record<string, unknown>>;

/** The properties as a YAML parser has them; undefined where it finds none, or an error. */
function parsed(text: string): Properties | undefined {
  try {
    const found: unknown = parse(readNote(text).frontMatter ?? "", {logLevel: "error"});
    return typeof found !== "object" || found === null || Array.isArray(found) ? undefined : {...found};
  } catch {
    return undefined;
  }
}

/** What a property of tags says, as the app takes it apart. */
function listOf(value: unknown): unknown[] {
  if (typeof value === "string") return value.split(/[\s,]+/);
  return Array.isArray(value) ? [...(value as unknown[])] : [];
}

test("what a YAML parser reads is one tag more, and nothing else", () => {
  let applied = 0;
  fc.assert(
    fc.property(fc.array(yaml, {maxLength: 6}), fc.constantFrom("\n", "\r\n"), (lines, eol) => {
      const text = front(...lines).replaceAll("\n", eol);
      const before = parsed(text);
      const {text: made, changes} = tagged(text);
      if (changes.length === 0) return;
      if (before === undefined) return;
      applied += 1;
      const after = parsed(made);
      const key = Object.keys(after ?? {}).find((name) => name.toLowerCase() === "tags") ?? "";
      expect(listOf(after?.[key])).toEqual([...listOf(before[key]), "goal"]);
      expect({...after, [key]: 0}).toEqual({...before, [key]: 0});
    }),
    {numRuns: 5000},
  );
  expect(applied).toBeGreaterThan(500);
});

test("a property of a megabyte is read at once", () => {
  const items = "a, ".repeat(300_000);
  const start = performance.now();
  for (const value of [
    `[${items}`,
    `[${items}]`,
    items,
    `"${items}`,
    `[${"[".repeat(500_000)}`,
    " ".repeat(1_000_000),
  ])
    tagged(front(`tags: ${value}`));
  tagged(front("tags:", ...Array.from({length: 100_000}, () => "  - a")));
  expect(performance.now() - start).toBeLessThan(3000);
});
