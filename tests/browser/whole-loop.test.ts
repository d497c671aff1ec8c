import {expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {accept} from "./goal-desk.ts";

const GOAL = "Goals/Write a book.md";
const YESTERDAY = "Daily/2026-11-19.md";
const VAULT = {
  ...DAILY,
  [GOAL]:
    "---\ntags: [goal]\nwhy: So that Mia can read how we met.\n---\n\nWrite 50,000 words by 30 June 2027.\n",
  [TODAY]: "# Friday\n\n- [ ] Drink water\n",
  [YESTERDAY]: "- [x] Drink water\n- [x] Wrote a page [[Write a book]]\n",
  "Daily/2026-11-05.md": "- [x] Wrote a page [[Write a book]]\n",
};

const goal = (desk: Desk) => desk.pane.locator(".micro-wins-goal", {hasText: "Write a book"});
const goalSays = (desk: Desk): Promise<string> => goal(desk).innerText();

const total = async (desk: Desk): Promise<number> => (await desk.summary()).counts.total;

test("from a goal to today and back", async () => {
  const desk = await openDesk(VAULT, {query: {open: GOAL}});
  const {page} = desk;
  await desk.reads("Today is open");

  // Break the goal down.
  await desk.command("break-down");
  const [first = "", second = ""] = await accept(desk);
  await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toContain(`- [ ] ${second} ^step-`);
  const steps = await desk.read(GOAL);

  // Send two steps to today.
  await desk.open("Inbox.md");
  await goal(desk).getByRole("button", {name: "Send to today"}).click();
  await expect.poll(() => desk.read()).toContain(`- [ ] ${first} [[Write a book#^step-`);
  await desk.command("plan-day");
  const plan = page.locator(".micro-wins-plan");
  await plan.waitFor();
  for (const box of await plan.getByRole("checkbox", {checked: true}).all()) await box.uncheck();
  await plan.getByRole("checkbox", {name: second}).check();
  await page.keyboard.press("Enter");
  await plan.waitFor({state: "detached"});
  await expect.poll(() => desk.read()).toContain(`- [ ] ${second} [[Write a book#^step-`);
  const today = await desk.read();
  expect(await desk.read(GOAL)).toBe(steps);
  expect(await total(desk)).toBe(3);

  // Tick one in the daily note, one in the goal's note.
  await desk.open(TODAY);
  await page.locator(".cm-content .cm-line", {hasText: first}).locator("input[type=checkbox]").click();
  await expect.poll(() => desk.read(GOAL)).toContain(`- [x] ${first} ✅ 2026-11-20 ^step-`);
  await expect.poll(() => desk.read(), {timeout: 5000}).toContain(`- [x] ${first} [[`);
  await desk.open(GOAL);
  await page.locator(".cm-content .cm-line", {hasText: second}).locator("input[type=checkbox]").click();
  await expect.poll(() => desk.read()).toContain(`- [x] ${second} [[`);
  await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toContain(`- [x] ${second} ✅ 2026-11-20 ^step-`);

  // Counted once each; goal, streak, share and celebration are right.
  expect(await total(desk)).toBe(5);
  await desk.reads("2 wins today");
  expect((await desk.summary()).streak.current).toBe(2);
  await expect.poll(() => goalSays(desk)).toMatch(/3 wins this week, 4 in all/);
  await expect
    .poll(() => goal(desk).locator("[role=img]").first().getAttribute("aria-label"))
    .toMatch(/Step 3 of/);
  await expect.poll(() => desk.pane.getByText("3 of 4 wins this week").count()).toBe(1);
  await expect.poll(() => desk.pane.getByRole("status").first().innerText()).toMatch(/2 wins today/);

  // Untick: all back, byte for byte.
  await page.locator(".cm-content .cm-line", {hasText: second}).locator("input[type=checkbox]").click();
  await desk.reads("1 win today");
  await desk.row(first).getByRole("checkbox").click();
  await expect.poll(() => desk.read(), {timeout: 5000}).toBe(today);
  await expect.poll(() => desk.read(GOAL), {timeout: 5000}).toBe(steps);
  expect(await total(desk)).toBe(3);
  await expect.poll(() => goalSays(desk)).toMatch(/1 win this week, 2 in all/);
});
