import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const settings = (values: object): Record<string, string> => ({
  ".obsidian/plugins/micro-wins/data.json": JSON.stringify(values),
});
const YESTERDAY = {"Daily/2026-11-19.md": "- [x] Read 1 page\n"};
const TEMPLATE = {"Templates/Day.md": "# {{title}}\n{{date:dddd D MMMM}} <% tp.x %>\n\n- [ ] Drink water\n"};

async function add(desk: Desk, text: string, key = "Enter"): Promise<void> {
  const field = desk.pane.getByRole("textbox", {name: /Add/});
  await field.fill(text);
  await field.press(key);
  await expect.poll(() => field.inputValue()).toBe("");
}

describe("adding a win", () => {
  test("a starter win is picked by its words or its area", async () => {
    const desk = await openDesk({...DAILY, ...YESTERDAY, [TODAY]: "# Friday\n"}, {query: {open: "Inbox.md"}});
    await desk.command("pick-starter");
    const prompt = desk.page.locator(".prompt");
    await prompt.locator("input").fill("plant home");
    await expect
      .poll(() => prompt.locator(".suggestion-item").first().innerText())
      .toMatch(/Water one plant\s+Home · 1 min/);
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => desk.read()).toBe("# Friday\n- [ ] Water one plant\n");
  });

  test("Enter adds it to the end of today's note, Ctrl Enter adds it done", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "# Friday\n- [ ] Walk"}, {query: {open: "Inbox.md"}});
    await add(desk, "Read 1 page");
    await expect.poll(() => desk.read()).toBe("# Friday\n- [ ] Walk\n- [ ] Read 1 page\n");
    await desk.reads("Today is open");
    await add(desk, "Write a line", "Control+Enter");
    await desk.reads("1 win today");
    await expect
      .poll(() => desk.read())
      .toBe("# Friday\n- [ ] Walk\n- [ ] Read 1 page\n- [x] Write a line\n");
  });

  test("makes today's note from the daily template where it is missing", async () => {
    const desk = await openDesk({...DAILY, ...YESTERDAY, ...TEMPLATE});
    await desk.reads("A fresh page");
    expect(await desk.pane.locator(".micro-wins-streak").innerText()).toBe(
      "Today’s note isn’t there yet. Your first win makes it, from your template.",
    );
    await add(desk, "Stretch", "Control+Enter");
    await desk.reads("1 win today");
    await expect
      .poll(() => desk.read())
      .toBe("# 2026-11-20\nFriday 20 November <% tp.x %>\n\n- [ ] Drink water\n- [x] Stretch\n");
  });

  test("counts under the tag where that is the scope", async () => {
    const desk = await openDesk(
      {...DAILY, ...settings({scope: "tag", welcomed: true}), [TODAY]: "- [x] not tagged\n"},
      {query: {open: "Inbox.md"}},
    );
    await desk.reads("Today is open");
    expect(await desk.pane.locator(".micro-wins-line").count()).toBe(0);
    await add(desk, "Stretch", "Control+Enter");
    await desk.reads("1 win today");
    await expect.poll(() => desk.read()).toBe("- [x] not tagged\n- [x] Stretch #win\n");
  });

  test("goes under the win heading where that is the scope, made if missing", async () => {
    const desk = await openDesk(
      {
        ...DAILY,
        ...settings({scope: "heading", winHeading: "Tiny wins", welcomed: true}),
        [TODAY]: "# Friday\n\ntext\n",
      },
      {query: {open: "Inbox.md"}},
    );
    await add(desk, "Stretch", "Control+Enter");
    await add(desk, "Walk");
    await expect
      .poll(() => desk.read())
      .toBe("# Friday\n\ntext\n\n## Tiny wins\n\n- [x] Stretch\n- [ ] Walk\n");
    await desk.reads("1 win today");
  });

  test("into an open editor is one undo", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [ ] Walk\n"});
    await add(desk, "Stretch", "Control+Enter");
    await desk.reads("1 win today");
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    await desk.reads("Today is open");
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe("- [ ] Walk\n");
  });

  test("by the command asks for the text", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: ""}, {query: {open: "Inbox.md"}});
    await desk.command("add-win");
    await desk.page.locator(".modal input").fill("Call mum");
    await desk.page.keyboard.press("Control+Enter");
    await desk.reads("1 win today");
    await expect.poll(() => desk.page.locator(".modal").count()).toBe(0);
    await expect.poll(() => desk.read()).toBe("- [x] Call mum\n");
  });
});

describe("today's note", () => {
  test("opens by the command and by the date, and is made from the template where it is missing", async () => {
    const desk = await openDesk({...DAILY, ...YESTERDAY, ...TEMPLATE});
    await desk.reads("A fresh page");
    await desk.command("open-today");
    await expect
      .poll(() => desk.page.locator(".workspace-tab-header.is-active", {hasText: "2026-11-20"}).count())
      .toBe(1);
    await desk.reads("Today is open");
    await desk.pane.locator(".micro-wins-date").click();
    await expect.poll(() => desk.read()).toMatch(/^# 2026-11-20\n/);
  });
});
