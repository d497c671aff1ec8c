import {describe, expect, test} from "vitest";
import type {MicroWinsApi} from "../../src/app/api.ts";
import {DAILY, openDesk, type Desk} from "./desk.ts";
import {accept, GOAL, offered, preview} from "./goal-desk.ts";

const DATA = ".obsidian/plugins/micro-wins/data.json";
const ELSEWHERE = {query: {open: "Inbox.md"}};

async function openSettings(desk: Desk): Promise<void> {
  await desk.title.waitFor();
  await desk.page.evaluate(() => Reflect.get(globalThis, "app").setting.openTabById("micro-wins"));
}

const setting = (desk: Desk, name: string) =>
  desk.page.locator(".setting-item", {
    has: desk.page.locator(".setting-item-name", {hasText: new RegExp(`^${name}$`)}),
  });
const data = async (desk: Desk): Promise<unknown> => JSON.parse(await desk.read(DATA));
const stored = (desk: Desk, changed: object): Promise<void> =>
  expect.poll(() => data(desk).catch(() => undefined)).toEqual({version: 1, ...changed});

describe("the settings for breaking goals down", () => {
  test("are kept as they are changed, and cleared to have the usual ones again", async () => {
    const desk = await openDesk({...DAILY, "Playbooks/a.txt": ""}, ELSEWHERE);
    await openSettings(desk);
    const heading = setting(desk, "Steps heading").locator("input");
    expect(await heading.inputValue()).toBe("Tiny steps");
    await heading.fill("First steps");
    await stored(desk, {stepsHeading: "First steps"});
    await heading.fill("");
    await stored(desk, {});
    await setting(desk, "Anchors").locator("textarea").fill("After I pour my coffee\n\nAfter lunch\n");
    await stored(desk, {anchors: ["After I pour my coffee", "After lunch"]});
    await setting(desk, "Anchors").locator("textarea").fill("");
    await stored(desk, {});
    await setting(desk, "Goal tag").locator("input").fill("#goals/big");
    await stored(desk, {goalTag: "#goals/big"});
    await setting(desk, "Tag goals").locator(".checkbox-container").click();
    await stored(desk, {goalTag: "#goals/big", tagGoals: false});
    await expect.poll(() => setting(desk, "Goal tag").isVisible()).toBe(false);
    await setting(desk, "Playbooks folder").locator("input").fill("Playbooks");
    await stored(desk, {goalTag: "#goals/big", tagGoals: false, playbooksFolder: "Playbooks"});
  });

  test("take no value that does not fit, and say so", async () => {
    const desk = await openDesk(DAILY, ELSEWHERE);
    await openSettings(desk);
    const error = (name: string): Promise<string> =>
      setting(desk, name).locator(".setting-item-error").innerText();
    await setting(desk, "Steps heading").locator("input").fill("##");
    await expect.poll(() => error("Steps heading")).toContain("A heading needs a name");
    await setting(desk, "Goal tag").locator("input").fill("two words");
    await expect.poll(() => error("Goal tag")).toContain("One tag, without spaces.");
    await setting(desk, "Anchors").locator("textarea").fill("a".repeat(101));
    await expect.poll(() => error("Anchors")).toContain("100 characters");
    await setting(desk, "Playbooks folder").locator("input").fill("Nowhere");
    await expect.poll(() => error("Playbooks folder")).toContain("Choose a folder");
    await expect(desk.read(DATA)).rejects.toThrow("ENOENT");
  });

  test("time steps by the person's own speed", async () => {
    const desk = await openDesk(DAILY, ELSEWHERE);
    const broken = (): Promise<string[]> =>
      desk.page.evaluate(() => {
        const {api} = Reflect.get(globalThis, "app").plugins.plugins["micro-wins"] as {api: MicroWinsApi};
        return api.checkStep("Read 4 pages");
      });
    expect(await broken()).toEqual(["R6"]);
    await openSettings(desk);
    await desk.page.getByText("How long things take").click();
    const pages = setting(desk, "Minutes for a page");
    expect(await pages.locator("input").getAttribute("placeholder")).toBe("2");
    await pages.locator("input").fill("0");
    await expect.poll(() => pages.locator(".setting-item-error").innerText()).toContain("A number from 0.01");
    await pages.locator("input").fill("1");
    await expect.poll(broken).toEqual([]);
    await stored(desk, {rates: {pages: 1}});
    await setting(desk, "Words a minute").locator("input").fill("25");
    await stored(desk, {rates: {pages: 1, words: 0.04}});
    await pages.locator("input").fill("");
    await stored(desk, {rates: {words: 0.04}});
    await expect.poll(broken).toEqual(["R6"]);
  });

  test("decide the heading and the tag that are written", async () => {
    const desk = await openDesk({...DAILY, [GOAL]: "A novel.\n"}, {query: {open: GOAL}});
    await openSettings(desk);
    await setting(desk, "Steps heading").locator("input").fill("First steps");
    await setting(desk, "Goal tag").locator("input").fill("goals/big");
    await stored(desk, {stepsHeading: "First steps", goalTag: "goals/big"});
    await desk.page.keyboard.press("Escape");
    await desk.command("break-down");
    const steps = await accept(desk);
    expect(steps).toHaveLength(3);
    await expect.poll(() => desk.read(GOAL)).toContain("## First steps");
    const text = await desk.read(GOAL);
    expect(text).toContain("goals/big");
    for (const step of steps) expect(text).toContain(`- [ ] ${step} ^`);
  });

  test("a note is given no tag where goals are not tagged", async () => {
    const files = {...DAILY, [GOAL]: "A novel.\n", [DATA]: '{"version": 1, "tagGoals": false}'};
    const desk = await openDesk(files, {query: {open: GOAL}});
    await desk.command("break-down");
    await accept(desk);
    await expect
      .poll(() => desk.read(GOAL))
      .toMatch(/^A novel\.\n\n## Tiny steps\n\n(- \[ \] .+ \^\S+\n){3}$/);
  });

  test("a playbook of the folder is in the first preview", async () => {
    const own = `---
kind: write
language: en
---

For goals that say: write

## Starters

- Open the blue notebook (1 min)

## Surroundings

- Put the lamp on the desk (1 min)

## Smallest slices

- Type 4 words (1 min)

## Bigger slices

- Type 40 words (4 min)
`;
    const settings = {[DATA]: '{"version": 1, "playbooksFolder": "Playbooks"}'};
    const files = {...DAILY, ...settings, [GOAL]: "", "Playbooks/mine.md": own};
    const desk = await openDesk(files, {query: {open: GOAL}});
    await desk.command("break-down");
    await preview(desk).locator("textarea").first().waitFor();
    const texts = ["Open the blue notebook", "Put the lamp on the desk", "Type 4 words", "Type 40 words"];
    for (const text of await offered(desk)) expect(texts).toContain(text);
  });
});
