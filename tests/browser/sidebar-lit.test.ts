import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {told} from "./goal-desk.ts";

const BOOK = "Goals/Write a book.md";
const GOAL = "---\ntags: [goal]\n---\nTo hold it.\n\n- [ ] Type 40 words ^step-k3f9\n- [ ] Ask Mia\n";
const SENT = "- [ ] Type 40 words [[Write a book#^step-k3f9|Write a book]]";
const OTHER = "- [ ] Call Ana\n- [ ] Read for 3 minutes\n";

const lit = ({pane}: Desk) => pane.locator(".micro-wins-line.is-next");
const context = (desk: Desk): Promise<string> => lit(desk).locator(".micro-wins-context").innerText();
const textOf = (desk: Desk): Promise<string> => lit(desk).locator("label").innerText();

describe("the lit line", () => {
  test("is the smallest, says how long it takes and what it is for, and leads there", async () => {
    const desk = await openDesk({...DAILY, [BOOK]: GOAL, [TODAY]: `${OTHER}${SENT}\n`});
    await expect.poll(() => textOf(desk)).toBe("Type 40 words");
    await expect.poll(() => context(desk)).toBe("2 min · Write a book");
    expect(await desk.row("Read for 3 minutes").locator("small").innerText()).toBe("3 min");
    expect(await desk.row("Call Ana").locator("small").count()).toBe(0);
    const described = await desk.box("Type 40 words").getAttribute("aria-describedby");
    const says = await desk.page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent),
      (described ?? "").split(" "),
    );
    expect(says).toEqual(["next", "2 min · Write a book"]);
    await lit(desk).getByRole("link", {name: "Write a book"}).click();
    await expect
      .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile()?.path))
      .toBe(BOOK);
    expect(await desk.read()).toContain("- [ ] Type 40 words");
  });

  test("goes on to the next smallest at a tick, which both ends of a link take", async () => {
    const desk = await openDesk(
      {...DAILY, [BOOK]: GOAL, [TODAY]: `${OTHER}${SENT}\n`},
      {query: {open: "Inbox.md"}},
    );
    await desk.box("Type 40 words").click();
    await expect.poll(() => textOf(desk)).toBe("Read for 3 minutes");
    expect(await context(desk)).toBe("3 min");
    await desk.box("Read for").click();
    await expect.poll(() => textOf(desk)).toBe("Call Ana");
    expect(await context(desk)).toBe("");
    await expect.poll(() => desk.read(BOOK)).toContain("- [x] Type 40 words ✅ 2026-11-20 ^step-k3f9");
  });

  test("is made smaller down to the floor, and then that is said; the light and the focus stay", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [ ] Type 4 words\n"}, {query: {open: "Inbox.md"}});
    const smaller = lit(desk).getByRole("button", {name: "Smaller"});
    await smaller.focus();
    for (const size of ["2 words", "1 word"]) {
      await desk.page.keyboard.press("Enter");
      await expect.poll(() => textOf(desk)).toBe(`Type ${size}`);
      await expect.poll(() => desk.read()).toBe(`- [ ] Type ${size}\n`);
      expect(await smaller.evaluate((button) => button === document.activeElement)).toBe(true);
    }
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => textOf(desk)).not.toMatch(/words?$/);
    const begun = await textOf(desk);
    await expect.poll(() => desk.read()).toBe(`- [ ] ${begun}\n`);
    await desk.page.keyboard.press("Enter");
    await told(desk, /as small as it gets/);
    expect(await textOf(desk)).toBe(begun);
  });
});

describe("the toolbar", () => {
  test("opens what it says: a single step, the plan of a day, a goal of one's choice", async () => {
    const desk = await openDesk({...DAILY, [BOOK]: GOAL, [TODAY]: OTHER});
    const tools = desk.pane.locator(".nav-action-button");
    await expect
      .poll(() => tools.evaluateAll((buttons) => buttons.map(({ariaLabel}) => ariaLabel)))
      .toEqual(["Add a win", "Just one", "Plan my day", "Break a goal down"]);
    const tool = (name: string) => desk.pane.getByRole("button", {name, exact: true});
    await tool("Break a goal down").click();
    // What is open is a day: it asks, goals first.
    await expect
      .poll(() => desk.page.locator(".suggestion-item").first().innerText())
      .toBe("Goals/Write a book");
    await desk.page.keyboard.press("Enter");
    await desk.page.locator(".micro-wins-breakdown textarea").first().waitFor();
    await desk.page.keyboard.press("Escape");
    await tool("Plan my day").click();
    await desk.page.locator(".modal", {hasText: "Plan my day"}).waitFor();
    await desk.page.keyboard.press("Escape");
    await tool("Just one").click();
    await desk.page.locator(".micro-wins-one").first().waitFor();
  });
});
