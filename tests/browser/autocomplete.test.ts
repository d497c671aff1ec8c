import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const HABITS = "- [x] Read 10 pages\n- [x] Drink water\n- [x] Morning read\n";
const NOTES = {
  ...DAILY,
  ...Object.fromEntries([17, 18, 19].map((date) => [`Daily/2026-11-${date}.md`, HABITS])),
};

const offered = (desk: Desk): Promise<string[]> => desk.page.locator(".suggestion-item").allInnerTexts();

/** Opens today's note with this text and the cursor behind it. */
async function openAt(text: string, path = TODAY): Promise<Desk> {
  const desk = await openDesk({...NOTES, [path]: text}, {query: {open: path}});
  await desk.summary();
  await desk.page.locator(".cm-content").focus();
  await desk.page.keyboard.press("Control+End");
  return desk;
}

/** Types a character and takes it away: what is offered there is offered then. */
async function nudge(desk: Desk): Promise<void> {
  await desk.page.keyboard.type("x");
  await desk.page.keyboard.press("Backspace");
}

describe("autocomplete in checkbox lines", () => {
  test("offers schedules behind [every::, by the keyboard", async () => {
    const desk = await openAt("- [ ] Walk the dog");
    const {keyboard} = desk.page;
    await keyboard.type(" [every::");
    await expect
      .poll(async () => (await offered(desk)).slice(0, 4))
      .toEqual(["day", "weekday", "weekend", "Monday"]);
    await keyboard.type(" week");
    await expect.poll(() => offered(desk)).toEqual(["weekday", "weekend"]);
    await keyboard.press("ArrowDown");
    await keyboard.press("Enter");
    await keyboard.type(" #win");
    await expect.poll(() => offered(desk)).toEqual([]);
    await expect.poll(() => desk.read(), {timeout: 6000}).toBe("- [ ] Walk the dog [every:: weekend] #win");
    // One undo for what was typed behind it, and one for the choice.
    await keyboard.press("Control+z");
    await keyboard.press("Control+z");
    await expect.poll(() => desk.read(), {timeout: 6000}).toBe("- [ ] Walk the dog [every:: week");
  });

  test("Escape closes it and leaves what was typed; a click takes a choice", async () => {
    const desk = await openAt("- [ ] Walk");
    await desk.page.keyboard.type(" (every:: 3");
    await expect.poll(() => offered(desk)).toEqual(["3/week", "3 days"]);
    await desk.page.keyboard.press("Escape");
    expect(await offered(desk)).toEqual([]);
    await nudge(desk);
    await desk.page.locator(".suggestion-item", {hasText: "3 days"}).click();
    await expect.poll(() => desk.read(), {timeout: 6000}).toBe("- [ ] Walk (every:: 3 days)");
  });

  test("offers names of known habits, never the line's own", async () => {
    const desk = await openAt("# Friday\n\n- [ ] ");
    await desk.page.keyboard.type("r");
    expect(await offered(desk)).toEqual([]);
    await desk.page.keyboard.type("e");
    await expect.poll(async () => (await offered(desk)).sort()).toEqual(["Morning read", "Read 10 pages"]);
    await desk.page.keyboard.type("ad ");
    await expect.poll(() => offered(desk)).toEqual(["Read 10 pages"]);
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => offered(desk)).toEqual([]);
    await nudge(desk);
    expect(await offered(desk)).toEqual([]);
    await expect.poll(() => desk.read(), {timeout: 6000}).toBe("# Friday\n\n- [ ] Read 10 pages");
  });

  test.each([
    ["```\n- [ ] Walk [every:: w", TODAY],
    ["%%\n- [ ] Walk [every:: w", TODAY],
    ["- [ ] Walk [every:: w", "Inbox.md"],
    ["- Walk [every:: w", TODAY],
  ])("offers nothing in %j of %s", async (text, path) => {
    const desk = await openAt(text, path);
    await nudge(desk);
    expect(await offered(desk)).toEqual([]);
    expect(await desk.page.locator(".cm-content").innerText()).toContain("[every:: w");
  });

  test("offers nothing in the properties", async () => {
    const desk = await openAt("---\n- [ ] Walk [every:: w\n---\n");
    await desk.page.keyboard.press("Control+Home");
    await desk.page.keyboard.press("ArrowDown");
    await desk.page.keyboard.press("End");
    await nudge(desk);
    expect(await offered(desk)).toEqual([]);
  });
});
