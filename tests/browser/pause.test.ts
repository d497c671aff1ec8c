import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const DATA = ".obsidian/plugins/micro-wins/data.json";
const NOTES = {
  ...DAILY,
  "Daily/2026-11-16.md": "- [x] Read 1 page\n",
  "Daily/2026-11-18.md": "- [ ] Read 1 page\n",
  [TODAY]: "- [ ] Read 1 page\n",
};

const states = async (desk: Desk): Promise<Record<string, string>> =>
  Object.fromEntries((await desk.summary()).days.map(({day, state}) => [day.slice(-2), state]));
const pauses = async (desk: Desk): Promise<unknown> =>
  (JSON.parse(await desk.read(DATA)) as {pauses?: unknown}).pauses;

describe("a pause", () => {
  test("by command, from the days chosen, is rest in the numbers", async () => {
    const desk = await openDesk(NOTES, {query: {open: "Inbox.md"}});
    expect(await states(desk)).toEqual({
      "16": "counted",
      "17": "frozen",
      "18": "missed",
      "19": "missed",
      "20": "pending",
    });
    await desk.command("add-pause");
    const modal = desk.page.locator(".modal");
    expect(await modal.getByLabel("From").inputValue()).toBe("2026-11-20");
    expect(await modal.getByLabel("To").inputValue()).toBe("2026-11-26");
    await modal.getByLabel("From").fill("2026-11-18");
    await modal.getByLabel("To").fill("2026-11-19");
    await modal.getByRole("button", {name: "Add the pause"}).click();
    await expect.poll(() => modal.count()).toBe(0);
    await expect
      .poll(() => states(desk))
      .toEqual({"16": "counted", "17": "frozen", "18": "rest", "19": "rest", "20": "pending"});
    expect(await pauses(desk)).toEqual([{from: "2026-11-18", to: "2026-11-19"}]);
    // Another one may lie over it; Enter takes the days that are there.
    await desk.command("add-pause");
    await modal.getByLabel("To").press("Enter");
    await expect.poll(() => modal.count()).toBe(0);
    await expect.poll(async () => (await states(desk))["20"]).toBe("rest");
    expect(await pauses(desk)).toEqual([
      {from: "2026-11-18", to: "2026-11-19"},
      {from: "2026-11-20", to: "2026-11-26"},
    ]);
  });

  test("that ends before it begins is not written; it is said what to choose", async () => {
    const desk = await openDesk(NOTES, {query: {open: "Inbox.md"}});
    await desk.summary();
    await desk.command("add-pause");
    const modal = desk.page.locator(".modal");
    const wrong = (): Promise<string[]> => modal.locator(".setting-item-error").allInnerTexts();
    await modal.getByLabel("To").fill("2026-11-19");
    await modal.getByRole("button", {name: "Add the pause"}).click();
    await expect.poll(wrong).toEqual(["That’s before it begins. Choose a later day."]);
    await modal.getByLabel("From").fill("");
    await modal.getByLabel("From").press("Enter");
    await expect.poll(wrong).toEqual(["Choose the day it begins."]);
    await modal.getByLabel("From").fill("2026-11-19");
    await modal.getByLabel("To").press("Enter");
    await expect.poll(() => modal.count()).toBe(0);
    expect(await pauses(desk)).toEqual([{from: "2026-11-19", to: "2026-11-19"}]);
  });

  test("is not added where the modal is closed", async () => {
    const desk = await openDesk(NOTES, {query: {open: "Inbox.md"}});
    const before = await states(desk);
    await desk.command("add-pause");
    await desk.page.locator(".modal").getByLabel("To").press("Escape");
    await expect.poll(() => desk.page.locator(".modal").count()).toBe(0);
    expect(await states(desk)).toEqual(before);
  });
});
