import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {StepsEdit} from "../../src/core/add-steps.ts";
import {applyChanges, type Applied} from "../../src/core/change.ts";
import {applyEdit} from "../../src/core/edit.ts";
import {lineAt, lineStarts} from "../../src/core/lines.ts";
import {readNote} from "../../src/core/note.ts";
import {stepId} from "../../src/core/step-id.ts";
import {notes} from "./documents.ts";

const [OPEN, TYPE] = ["Open the draft", "Type 40 words"];
const [OPEN_ID, TYPE_ID] = [stepId(OPEN, new Set()), stepId(TYPE, new Set())];
const LINES = `- [ ] ${OPEN} ^${OPEN_ID}\n- [ ] ${TYPE} ^${TYPE_ID}`;

const edit = (steps: readonly string[], tag?: string): StepsEdit => ({
  kind: "steps",
  heading: "Tiny steps",
  steps,
  tag,
});

/** Adds steps; a refusal is an error. */
function add(text: string, steps: readonly string[] = [OPEN, TYPE], tag?: string): Applied {
  const result = applyEdit(text, edit(steps, tag));
  if (result.kind === "refused") throw new Error(result.why);
  return result;
}

/** The text of the changes taken out again: what the note was. */
function withoutInsertions({text, changes}: Applied): string {
  let shift = 0;
  const back = changes.map(({from, to, insert}) => {
    expect(to).toBe(from);
    const start = from + shift;
    shift += insert.length;
    expect(text.slice(start, start + insert.length)).toBe(insert);
    return {from: start, to: start + insert.length, insert: ""};
  });
  return applyChanges(text, back);
}

/** The checkbox lines under the heading, as they are written. */
function stepsOf(text: string): string[] {
  const {checkboxes, headings} = readNote(text);
  const starts = lineStarts(text);
  return checkboxes
    .filter(({heading}) => headings[heading]?.text.toLowerCase() === "tiny steps")
    .map(({line}) => lineAt(text, starts[line] ?? 0));
}

describe("steps go under their heading", () => {
  test.each([
    ["", `## Tiny steps\n\n${LINES}\n`],
    ["# A book\n", `# A book\n\n## Tiny steps\n\n${LINES}\n`],
    ["# A book", `# A book\n\n## Tiny steps\n\n${LINES}\n`],
    ["## Tiny steps\n- [x] a\n\n## Log\n", `## Tiny steps\n- [x] a\n${LINES}\n\n## Log\n`],
    ["## tiny STEPS\n\n## Log\n", `## tiny STEPS\n\n${LINES}\n\n## Log\n`],
    ["\uFEFF# A\r\n", `\uFEFF# A\r\n\r\n## Tiny steps\r\n\r\n${LINES.replace("\n", "\r\n")}\r\n`],
    ["---\nmood: 3\n---", `---\nmood: 3\n---\n\n## Tiny steps\n\n${LINES}\n`],
    ["```\n## Tiny steps\n```\ntext\n", `\`\`\`\n## Tiny steps\n\`\`\`\ntext\n\n## Tiny steps\n\n${LINES}\n`],
    [
      "## Tiny steps\n\n```\ncode\n```\n\n# B\n```\nopen\n",
      `## Tiny steps\n\n\`\`\`\ncode\n\`\`\`\n${LINES}\n\n# B\n\`\`\`\nopen\n`,
    ],
    ["%% a %%\n", `%% a %%\n\n## Tiny steps\n\n${LINES}\n`],
    ["> ## Tiny steps\n> - [ ] quoted\n", `> ## Tiny steps\n> - [ ] quoted\n${LINES}\n`],
  ])("of %j", (text, expected) => {
    const made = add(text);
    expect(made.text).toBe(expected);
    expect(made.steps).toEqual({count: 2});
    expect(lineAt(made.text, lineStarts(made.text)[made.line] ?? 0)).toBe(`- [ ] ${OPEN} ^${OPEN_ID}`);
  });

  test.each(["```\nopen\n", "# A\n%%\nopen\n", "<!-- open\n", "$$\nx\n"])(
    "unless the note ends in what is no text: %j is left alone",
    (text) => expect(applyEdit(text, edit([OPEN]))).toEqual({kind: "refused", why: "nowhere"}),
  );
});

describe("what the note has already is left out", () => {
  test.each([
    `- [ ] ${OPEN}\n`,
    `- [x] ${OPEN} ^step-old ✅ 2026-11-20\n`,
    `- [-] open the  draft.\n`,
    `## Log\n1. [w] **Open the draft** #goal [due:: 2026-12-01] 📅 2026-12-01\n`,
  ])("%j", (text) => {
    const made = add(text);
    expect(made.steps).toEqual({count: 1});
    expect(stepsOf(made.text)).toEqual([`- [ ] ${TYPE} ^${TYPE_ID}`]);
  });

  test("but another number is another step", () => {
    expect(add("- [x] Type 40 words\n", ["Type 80 words"]).steps?.count).toBe(1);
  });

  test("steps without words, and one twice, are left out too; a step is one line", () => {
    const made = add("", ["  ", " Open\n the draft ", OPEN, "open the draft!"]);
    expect(stepsOf(made.text)).toEqual([`- [ ] ${OPEN} ^${OPEN_ID}`]);
  });

  test.each(["…", "#tag", "→ !", "^id"])("nor does %s, which names nothing, come twice", (step) => {
    const once = add("# A\n", [step]);
    expect(once.steps?.count).toBe(1);
    expect(add(once.text, [step])).toMatchObject({text: once.text, steps: {count: 0}});
  });

  test("a step that comes with a block id gets one of its own", () => {
    const made = add("", [`${OPEN} ^mine`]);
    expect(stepsOf(made.text)).toEqual([`- [ ] ${OPEN} ^${OPEN_ID}`]);
  });

  test("a second time nothing changes, and a third step is all that comes", () => {
    const once = add("# A\n");
    expect(add(once.text)).toMatchObject({text: once.text, changes: [], steps: {count: 0}});
    const more = add(once.text, [TYPE, "Read 1 page", OPEN]);
    expect(more.text).toBe(
      `${once.text.trimEnd()}\n- [ ] Read 1 page ^${stepId("Read 1 page", new Set())}\n`,
    );
  });
});

describe("block ids", () => {
  test("are short, and the same for the same text", () => {
    expect(OPEN_ID).toMatch(/^step-[0-9a-z]{4}$/);
    expect(stepId(OPEN, new Set([TYPE_ID]))).toBe(OPEN_ID);
    expect(OPEN_ID).not.toBe(TYPE_ID);
  });

  test("grow where they are taken anywhere in the note, in any case", () => {
    const made = add(`text ^${OPEN_ID.toUpperCase()}\n`, [OPEN]);
    const [, id] = /\^(\S+)$/.exec(stepsOf(made.text)[0] ?? "") ?? [];
    expect(id).toMatch(new RegExp(`^${OPEN_ID}[0-9a-z]$`));
  });

  test("of ten thousand texts hardly one needs to grow, and no two are alike", () => {
    const taken = new Set<string>();
    for (let at = 0; at < 10_000; at += 1) taken.add(stepId(`Type ${at} words`, taken));
    expect(taken.size).toBe(10_000);
    expect([...taken].filter((id) => id.length > "step-".length + 4).length).toBeLessThan(150);
  });
});

const sayings = fc.oneof(
  fc.constantFrom(
    OPEN,
    TYPE,
    "run",
    "walk #win",
    "a ^step-abcd",
    "%% x",
    "[ ] x",
    "<!-- x",
    "**b** [[A#^c|d]]",
  ),
  fc.string({unit: "binary", maxLength: 20}),
);

test("insertions alone: taken out, every byte is as it was; each step is read under the heading; twice is once", () => {
  const steps = fc.array(sayings, {maxLength: 4});
  const tags = fc.constantFrom(undefined, "goal", "win/a");
  let added = 0;
  fc.assert(
    fc.property(notes, steps, tags, (note, texts, tag) => {
      const text = note.replaceAll("## Wins", "## Tiny steps");
      const result = applyEdit(text, edit(texts, tag));
      if (result.kind === "refused") return;
      expect(withoutInsertions(result)).toBe(text);
      expect(applyEdit(result.text, {kind: "undo", was: result.text, changes: result.changes})).toMatchObject(
        {
          text,
        },
      );
      const count = result.steps?.count ?? -1;
      added += count;
      expect(stepsOf(result.text).length).toBe(stepsOf(text).length + count);
      expect(readNote(result.text).checkboxes.length).toBe(readNote(text).checkboxes.length + count);
      const ids = [...result.text.matchAll(/- \[ \] .* \^(step-[0-9a-z]{4,})$/gm)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const again = applyEdit(result.text, edit(texts, tag));
      expect(again).toMatchObject({kind: "applied", text: result.text, changes: []});
    }),
    {numRuns: 2000},
  );
  expect(added).toBeGreaterThan(1000);
});

test("an edit is taken back as long as nothing else has changed", () => {
  const made = add("# A\n", [OPEN], "goal");
  const undo = {kind: "undo", was: made.text, changes: made.changes} as const;
  expect(applyEdit(made.text, undo)).toMatchObject({kind: "applied", text: "# A\n"});
  expect(applyEdit(made.text.replace("[ ]", "[x]"), undo)).toEqual({kind: "refused", why: "changed"});
});

test("a note of a megabyte is written to at once", () => {
  const text = `${"- [x] done before ✅ 2026-01-01\n".repeat(20_000)}## Tiny steps\n\n${"prose\n".repeat(60_000)}`;
  const start = performance.now();
  expect(withoutInsertions(add(text, [OPEN, TYPE], "goal"))).toBe(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
