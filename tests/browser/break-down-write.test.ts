import {describe, expect, test} from "vitest";
import {DAILY, openDesk} from "./desk.ts";
import {
  accept,
  choose,
  cursorIn,
  GOAL,
  offered,
  openFileMenu,
  preview,
  select,
  shownIn,
  told,
} from "./goal-desk.ts";

const NOTE = `---
due: 2027-06-30
aliases: ["Book, the"]
---
# Why

Because it wants out.

\`\`\`
## Tiny steps
- [ ] no step
\`\`\`

- [x] Bought a notebook
`;

/** A step's line: its text and its block id. */
function lineOf(text: string): RegExp {
  return new RegExp(`^- \\[ \\] ${text.replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")} \\^step-[0-9a-z]{4,}$`);
}

/** Holds a written note against what it was: its tag and its section are all that is new. */
function expectWritten(text: string, was: string, steps: readonly string[]): void {
  const tagged = was.replace("---\n# Why", "tags:\n  - goal\n---\n# Why");
  expect(text.startsWith(`${tagged}\n## Tiny steps\n\n`)).toBe(true);
  const lines = text.slice(tagged.length).trim().split("\n").slice(2);
  expect(lines).toEqual(steps.map((step) => expect.stringMatching(lineOf(step))));
}

const open = (options: Record<string, string> = {}, note = NOTE): ReturnType<typeof openDesk> =>
  openDesk({...DAILY, [GOAL]: note, "Goals/picture.png": "no note"}, {query: {open: GOAL, ...options}});

describe("a first day", () => {
  test("is written into an open note in one step of undo, and the cursor stays", async () => {
    const desk = await open();
    await select(desk, 6);
    await desk.command("break-down");
    const steps = await accept(desk);
    expect(steps.length).toBe(3);
    await told(desk, /^3 steps added under “Tiny steps”\.$/);
    expectWritten(await shownIn(desk), NOTE, steps);
    // Two lines of properties have come above it.
    expect(await cursorIn(desk)).toEqual({line: 8, ch: 0});
    await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toBe(await shownIn(desk));

    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    expect(await shownIn(desk)).toBe(NOTE);
    await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toBe(NOTE);
  });

  test("a second time adds only what is new", async () => {
    const desk = await open();
    await desk.command("break-down");
    await accept(desk);
    const once = await shownIn(desk);
    await desk.command("break-down");
    await preview(desk).locator("textarea").first().waitFor();
    const [, ...others] = await offered(desk);
    // One of those that are there already, typed by hand.
    const known = /- \[ \] (.*) \^step-/.exec(once)?.[1] ?? "";
    await preview(desk).locator("textarea").first().fill(known);
    await desk.page.keyboard.press("Control+Enter");
    await preview(desk).waitFor({state: "detached"});
    const twice = await shownIn(desk);
    const added = twice.slice(once.trimEnd().length).trim().split("\n");
    expect(twice.startsWith(once.trimEnd())).toBe(true);
    expect(added).toEqual(others.map((step) => expect.stringMatching(lineOf(step))));
  });

  test("is written into a note that is not open, from its menu, and can be taken back", async () => {
    const note = NOTE.replaceAll("\n", "\r\n").trimEnd();
    const desk = await open({open: "Inbox.md"}, note);
    await desk.page.locator(`.nav-folder-title[data-path="Goals"]`).click();
    await openFileMenu(desk, GOAL);
    await choose(desk, "Break this goal down");
    const steps = await accept(desk);
    await told(desk, /3 steps added under “Tiny steps”\./);
    const written = await desk.read(GOAL);
    expect(written.replaceAll("\r\n", "")).not.toContain("\n");
    expectWritten(`${written.replaceAll("\r\n", "\n").trimEnd()}\n`, NOTE, steps);
    await desk.page.locator(".notice button", {hasText: "Undo"}).click();
    await expect.poll(() => desk.read(GOAL)).toBe(note);
    await told(desk, /as it was before/);
  });

  test("is written into a note that is being read, and shown there", async () => {
    const desk = await open({view: "preview"});
    await desk.command("break-down");
    const steps = await accept(desk);
    await expect.poll(() => desk.read(GOAL)).not.toBe(NOTE);
    expectWritten(await desk.read(GOAL), NOTE, steps);
    const shown = desk.page.locator(".markdown-preview-view li.task-list-item", {hasText: steps[0] ?? ""});
    await shown.first().waitFor();
    await desk.page.locator(".notice button", {hasText: "Undo"}).click();
    await expect.poll(() => desk.read(GOAL)).toBe(NOTE);
  });

  test("goes under the heading that is there, and leaves a note's own tag as it is", async () => {
    const note = "#Goal/creative\n\n## tiny steps\n\n- [x] Open the draft\n\n## Log\n\n- 12 March: 300 words";
    const desk = await open({}, note);
    await desk.command("break-down");
    const steps = await accept(desk);
    const lines = (await shownIn(desk)).split("\n");
    const added = lines.filter((line) => line.includes("^step-"));
    expect(added).toEqual(steps.map((step) => expect.stringMatching(lineOf(step))));
    expect(lines.filter((line) => !line.includes("^step-")).join("\n")).toBe(note);
    expect(lines.indexOf(added[0] ?? "")).toBe(5);
  });

  test.each([
    ["tags: draft", "tags: [draft, goal]"],
    ["tags: [draft, 'b c']", "tags: [draft, 'b c', goal]"],
    ["tags:\n- draft", "tags:\n- draft\n- goal"],
    ["tags:", "tags:\n  - goal"],
  ])("tags a note with %j, and the app reads the tag", async (before, after) => {
    const front = (tags: string): string => `---\ntitle: "A: b"\n${tags}\ndue: 2027-06-30\n---\n# Why\n`;
    const desk = await open({open: "Inbox.md"}, front(before));
    await desk.page.locator(`.nav-folder-title[data-path="Goals"]`).click();
    await openFileMenu(desk, GOAL);
    await choose(desk, "Break this goal down");
    await accept(desk);
    await expect.poll(() => desk.read(GOAL)).not.toBe(front(before));
    expect((await desk.read(GOAL)).startsWith(front(after))).toBe(true);
    const tags = (): Promise<unknown> =>
      desk.page.evaluate(
        (path) => Reflect.get(globalThis, "app").metadataCache.getCache(path).frontmatter.tags as unknown,
        GOAL,
      );
    await expect.poll(tags).toContain("goal");
  });

  test("comes without the tag where the properties can't be added to safely, and that is said", async () => {
    const note = "---\n{tags: [a]}\n---\n# Why\n";
    const desk = await open({}, note);
    await desk.command("break-down");
    await accept(desk);
    await told(desk, /3 steps added.*The tag #goal is left out\./);
    expect((await shownIn(desk)).startsWith(`${note}\n## Tiny steps\n\n- [ ] `)).toBe(true);
  });

  test("is left out where it can't be written: the note stays, and the steps stay in the preview", async () => {
    const note = "# Why\n```\nopen\n";
    const desk = await open({}, note);
    await desk.command("break-down");
    await preview(desk).locator("textarea").first().waitFor();
    await desk.page.keyboard.press("Enter");
    await told(desk, /ends in the middle of a code block/);
    expect(await offered(desk)).toHaveLength(3);
    expect(await shownIn(desk)).toBe(note);
  });
});

describe("what is broken down", () => {
  const LISTED = "# Plan\n\n- Clean the kitchen\n- Call the bank\n- Learn 500 Spanish words\n";

  test("is the selection, if there is one", async () => {
    const desk = await open({}, LISTED);
    await select(desk, 3, 3);
    await desk.command("break-down");
    await preview(desk).locator(".modal-title", {hasText: "Call the bank"}).waitFor();
  });

  test("is a line, from the editor's menu or by its command", async () => {
    const desk = await open({}, LISTED);
    await desk.page.locator(".cm-line", {hasText: "Learn 500"}).click({button: "right"});
    expect(await desk.page.locator(".menu-item").allInnerTexts()).toEqual([
      "Break this line down",
      "Break this goal down",
    ]);
    await choose(desk, "Break this line down");
    await preview(desk).locator(".modal-title", {hasText: "Learn 500 Spanish words"}).waitFor();
    await desk.page.keyboard.press("Escape");
    await select(desk, 2);
    await desk.command("break-down-line");
    await preview(desk).locator(".modal-title", {hasText: "Clean the kitchen"}).waitFor();
  });

  test("is the note as it is typed, saved or not, and nothing that is typed gets lost", async () => {
    const desk = await open({}, "# Plan\n\n");
    await select(desk, 2);
    await desk.page.keyboard.type("- [ ] Type 900 words");
    await desk.command("break-down");
    await preview(desk).locator("textarea").first().waitFor();
    expect((await offered(desk)).join()).toMatch(/\d words/);
    const steps = await accept(desk);
    const text = await shownIn(desk);
    expect(text).toContain("# Plan\n\n- [ ] Type 900 words\n");
    expect(text.split("\n").filter((line) => line.includes("^step-"))).toHaveLength(steps.length);
    await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toBe(text);
  });

  test("is the selection, from the editor's menu", async () => {
    const desk = await open({}, LISTED);
    await select(desk, 2, 3);
    await desk.page
      .locator(".cm-line", {hasText: "Call the"})
      .click({button: "right", position: {x: 40, y: 8}});
    expect(await desk.page.locator(".menu-item").allInnerTexts()).toEqual(["Break the selection down"]);
    await choose(desk, "Break the selection down");
    const steps = await accept(desk);
    expect((await shownIn(desk)).split("\n").filter((line) => line.includes("^step-"))).toHaveLength(
      steps.length,
    );
  });

  test("is a note: other files and folders have no such item", async () => {
    const desk = await open({open: "Inbox.md"});
    await desk.page.locator(`.nav-folder-title[data-path="Goals"]`).click();
    await openFileMenu(desk, "Goals/picture.png");
    await desk.page.locator(".menu-item", {hasText: "Delete"}).waitFor();
    expect(await desk.page.locator(".menu-item", {hasText: "Break"}).count()).toBe(0);
    await desk.page.keyboard.press("Escape");
    await desk.page.locator(`.nav-folder-title[data-path="Goals"]`).click({button: "right"});
    expect(await desk.page.locator(".menu-item", {hasText: "Break"}).count()).toBe(0);
  });
});
