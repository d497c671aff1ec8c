import type {Locator} from "playwright-core";
import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {told} from "./goal-desk.ts";
import {title} from "./year-desk.ts";

const WRITE = "Goals/Write.md";
const LEARN = "Goals/Learn.md";
const ago = (days: number): string => new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10);

const WRITE_TEXT = `---
tags: goal
---

So that Mia can read how we met.

- [x] Open a note ✅ ${ago(1)} ^s1
- [ ] Type 40 words ^s2
- [ ] Read one page aloud
`;
const LEARN_TEXT = `#goal\n\n- [x] Find the book ✅ ${ago(18)}\n- [ ] Say 10 words out loud ^s3\n`;
const VAULT = {
  ...DAILY,
  [WRITE]: WRITE_TEXT,
  [LEARN]: LEARN_TEXT,
  [`Daily/${ago(1)}.md`]: "- [x] Walk\n",
  [TODAY]: "# Friday\n\n- [ ] Walk\n",
};
const QUIETLY = {query: {open: "Inbox.md"}};

const goal = ({pane}: Desk, name: string): Locator => pane.locator(".micro-wins-goal", {hasText: name});
const names = ({pane}: Desk): Promise<string[]> => pane.locator(".micro-wins-goal h3").allInnerTexts();
const step = (desk: Desk, name: string): Locator => goal(desk, name).locator(".micro-wins-goal-step");
const button = (place: Locator, name: string): Locator => place.getByRole("button", {name, exact: true});
const focused = ({page}: Desk): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

describe("the goals", () => {
  test("say why, how far, what is next, and what it came to", async () => {
    const desk = await openDesk(VAULT, QUIETLY);
    await expect.poll(() => names(desk)).toEqual(["Write", "Learn"]);
    const write = goal(desk, "Write");
    expect((await write.innerText()).split("\n").filter((line) => line !== "")).toEqual([
      "Write",
      "5%",
      "So that Mia can read how we met.",
      "Type 40 words",
      "2 min",
      "Send to today",
      "1 win this week",
    ]);
    expect(await write.getByRole("img").getAttribute("aria-label")).toBe("Step 2 of 3");
    expect(await write.locator(".micro-wins-stairs i").count()).toBe(3);
    await desk.pane.getByRole("button", {name: "1 of 2 wins this week", exact: true}).waitFor();
    await button(write, "Write").waitFor({state: "detached"});
    await write.getByRole("link", {name: "Write"}).click();
    await expect
      .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile()?.path))
      .toBe(WRITE);
  });

  test("come and go with the tag, and fold", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [x] Walk\n", [WRITE]: "- [ ] Type\n"}, QUIETLY);
    await desk.reads("1 win today");
    expect(await names(desk)).toEqual([]);
    await desk.write(WRITE, "#goal\n\n- [ ] Type\n");
    await expect.poll(() => names(desk)).toEqual(["Write"]);
    await desk.pane.getByRole("button", {name: "Goals", exact: true}).click();
    await expect.poll(() => names(desk)).toEqual([]);
    await desk.pane.getByRole("button", {name: "Goals", exact: true}).click();
    await expect.poll(() => names(desk)).toEqual(["Write"]);
    await desk.write(WRITE, "- [ ] Type\n");
    await expect.poll(() => names(desk)).toEqual([]);
  });
});

describe("the next step", () => {
  test("is ticked here, in the goal's note, and unticked; the one after it is next", async () => {
    const desk = await openDesk(VAULT, QUIETLY);
    const box = step(desk, "Write").getByRole("checkbox", {name: "Type 40 words"});
    await box.click();
    await expect
      .poll(() => desk.read(WRITE))
      .toBe(WRITE_TEXT.replace("- [ ] Type 40 words", "- [x] Type 40 words ✅ 2026-11-20"));
    await expect.poll(() => step(desk, "Write").allInnerTexts()).toHaveLength(2);
    expect(await step(desk, "Write").last().innerText()).toContain("Read one page aloud");
    await expect.poll(() => goal(desk, "Write").innerText()).toContain("2 wins this week · 2 days in a row");
    expect(await desk.title.innerText()).toBe("1 win today");
    expect(await goal(desk, "Write").getByRole("img").getAttribute("aria-label")).toBe("Step 3 of 3");
    expect(await box.isChecked()).toBe(true);
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await box.click();
    await expect.poll(() => desk.read(WRITE)).toBe(WRITE_TEXT);
    await expect
      .poll(() => step(desk, "Write").allInnerTexts())
      .toEqual([expect.stringContaining("Type 40 words")]);
  });

  test("is sent to today, with a link to it, and is known to be there", async () => {
    const desk = await openDesk(VAULT, QUIETLY);
    await button(step(desk, "Write"), "Send to today").click();
    await expect
      .poll(() => desk.read())
      .toBe("# Friday\n\n- [ ] Walk\n- [ ] Type 40 words [[Write#^s2|Write]]\n");
    await button(step(desk, "Write"), "in today’s note").click();
    await expect
      .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile()?.path))
      .toBe(TODAY);
    expect(await desk.read(WRITE)).toBe(WRITE_TEXT);
    await desk.box("Type 40 words").click();
    await expect.poll(() => step(desk, "Write").last().innerText()).toContain("Read one page aloud");
    await expect.poll(() => desk.read(WRITE)).toContain("- [x] Type 40 words ✅ 2026-11-20 ^s2");
  });

  test("gets a block id where it has none, when it is sent", async () => {
    const text = "#goal\n\n- [ ] Type 40 words\n";
    const desk = await openDesk({...VAULT, [WRITE]: text}, QUIETLY);
    await button(step(desk, "Write"), "Send to today").click();
    await expect.poll(() => desk.read()).toMatch(/- \[ \] Type 40 words \[\[Write#\^[\w-]+\|Write\]\]\n$/);
    const id = /#\^([\w-]+)/.exec(await desk.read())?.[1] ?? "";
    expect(await desk.read(WRITE)).toBe(`#goal\n\n- [ ] Type 40 words ^${id}\n`);
  });

  test("where there is none, the goal can be broken down", async () => {
    const desk = await openDesk({...VAULT, [WRITE]: "#goal\n\nTo see.\n"}, QUIETLY);
    await button(goal(desk, "Write"), "Break it down").click();
    await desk.page.locator(".micro-wins-breakdown textarea").first().waitFor();
  });
});

describe("a quiet goal", () => {
  const choice = (desk: Desk, name: string): Locator => button(goal(desk, "Learn"), name);

  test("is asked about, and made smaller in its note", async () => {
    const desk = await openDesk(VAULT, QUIETLY);
    await expect.poll(() => goal(desk, "Learn").innerText()).toContain("Quiet for 18 days. Still yours?");
    expect(await step(desk, "Learn").count()).toBe(0);
    await choice(desk, "Make it smaller").click();
    await expect.poll(() => desk.read(LEARN)).toBe(LEARN_TEXT.replace("Say 10 words", "Say 5 words"));
    await expect.poll(() => step(desk, "Learn").innerText()).toContain("Say 5 words out loud");
  });

  test("rests, by keyboard, and is taken up again", async () => {
    const desk = await openDesk(VAULT, QUIETLY);
    await choice(desk, "Rest it").focus();
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => desk.read(LEARN)).toBe(`---\nmicro-wins: rest\n---\n${LEARN_TEXT}`);
    await expect.poll(() => names(desk)).toEqual(["Write"]);
    await told(desk, /“Learn” is resting\./);
    await expect.poll(() => focused(desk)).toBe("1 resting");
    await desk.page.keyboard.press("Enter");
    await button(desk.pane, "Take it up again").click();
    await expect.poll(() => desk.read(LEARN)).toBe(LEARN_TEXT);
    await expect.poll(() => names(desk)).toEqual(["Write", "Learn"]);
    await expect.poll(() => focused(desk)).toBe("Learn");
    expect(await desk.pane.locator(".micro-wins-away").count()).toBe(0);
  });

  test("is let go, and that is undone in the notice", async () => {
    const desk = await openDesk(VAULT, QUIETLY);
    await choice(desk, "Let it go").click();
    await expect.poll(() => desk.read(LEARN)).toBe(`---\nmicro-wins: let-go\n---\n${LEARN_TEXT}`);
    await button(desk.pane, "1 let go").waitFor();
    await desk.page.locator(".notice").last().getByRole("button", {name: "Undo"}).click();
    await expect.poll(() => desk.read(LEARN)).toBe(LEARN_TEXT);
    await expect.poll(() => names(desk)).toEqual(["Write", "Learn"]);
  });
});

describe("the share", () => {
  test("opens from the heading, says which wins served which goal, and leads to the goal's page", async () => {
    const note = "- [x] Type 40 words [[Write#^s2|Write]]\n- [x] Walk\n";
    const desk = await openDesk({...VAULT, [TODAY]: note}, QUIETLY);
    await desk.pane.getByRole("button", {name: "2 of 4 wins this week", exact: true}).click();
    await expect.poll(() => title(desk)).toBe("2 of 4 wins this week");
    const page = desk.pane.locator(".micro-wins-body:visible");
    const words = await page.innerText();
    expect(words).toContain("50% served a goal · 3 of 5 in all");
    expect(words).toContain("Open a note · Type 40 words");
    expect(words).toContain("2 other wins this week. They count all the same.");
    expect(await page.locator(".micro-wins-bars").getAttribute("aria-label")).toMatch(
      /^Share of wins that served a goal, by week/,
    );
    await page.locator(".micro-wins-track", {hasText: "Write"}).click();
    await expect.poll(() => title(desk)).toBe("Write");
    expect(await page.innerText()).toContain("2 days in a row");
    await desk.pane.locator(".micro-wins-back").click();
    await expect.poll(() => title(desk)).toBe("2 of 4 wins this week");
  });
});
