import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY} from "./desk.ts";
import {header, outline} from "./outline.ts";

const SETTINGS = ".obsidian/plugins/micro-wins/data.json";
const goalOf = (wins: number): string => JSON.stringify({dailyGoals: [{from: "1970-01-01", wins}]});
const done = (count: number): string => "- [x] did it\n".repeat(count);

const NOTE = `- [ ] Breathe

# Friday
## Morning
- [x] Make the bed
- [ ] Drink **water** with [[Lemon|lemon]]
	- [/] Air the room

Nothing here counts.

## Work
> - [-] Gym
- [>] Call Ana
1. [ ] Open the draft

## Morning
- [?] Which one?
`;

describe("today's lines", () => {
  test("stand in note order under their headings, the first open one lit, each status with its mark", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE});
    await desk.reads("1 win today");
    expect(await outline(desk)).toEqual([
      {heading: "Today’s list", flair: "", lines: ["→ [ ] Breathe"]},
      {
        heading: "Morning",
        flair: "1 of 3",
        lines: ["[x] Make the bed", "[ ] Drink water with lemon", "[/] Air the room (partly)"],
      },
      {
        heading: "Work",
        flair: "",
        lines: ["[-] Gym (skipped)", "[>] Call Ana (moved)", "[ ] Open the draft"],
      },
      {heading: "Morning", flair: "", lines: ["[?] Which one?"]},
    ]);
    expect(await desk.pane.locator("input:indeterminate").count()).toBe(3);
  });

  test("hand the light on at each tick, and take it back at an untick", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE}, {query: {open: "Inbox.md"}});
    const lit = desk.pane.locator(".is-next label");
    await expect.poll(() => lit.allInnerTexts()).toEqual(["Breathe"]);
    expect(await desk.box("Breathe").getAttribute("aria-describedby")).not.toBeNull();
    await desk.box("Breathe").click();
    await expect.poll(() => lit.allInnerTexts()).toEqual(["Drink water with lemon"]);
    await desk.box("Drink water").click();
    await expect.poll(() => lit.allInnerTexts()).toEqual(["Open the draft"]);
    await desk.box("Breathe").click();
    await expect.poll(() => lit.allInnerTexts()).toEqual(["Breathe"]);
    await expect.poll(async () => (await outline(desk))[1]?.flair).toBe("2 of 3");
  });

  test("of two notes of one day are shown together, each written to its own", async () => {
    const desk = await openDesk(
      {
        ".obsidian/app.json": JSON.stringify({newFileLocation: "folder", newFileFolderPath: "New"}),
        "2026-11-20.md": "- [ ] here\n",
        "New/2026-11-20.md": "- [x] there\n- [ ] there too\n",
      },
      {query: {open: "Inbox.md"}},
    );
    await desk.reads("1 win today");
    expect((await outline(desk)).flatMap(({lines}) => lines)).toEqual([
      "→ [ ] here",
      "[x] there",
      "[ ] there too",
    ]);
    await desk.box("there too").click();
    await desk.reads("2 wins today");
    await expect.poll(() => desk.read("New/2026-11-20.md")).toBe("- [x] there\n- [x] there too\n");
    expect(await desk.read("2026-11-20.md")).toBe("- [ ] here\n");
  });
});

describe("the header", () => {
  test("has words for every state of the day", async () => {
    const desk = await openDesk(
      {...DAILY, "Daily/2026-11-18.md": "- [x] a\n", "Daily/2026-11-19.md": "- [x] a\n"},
      {query: {open: "Inbox.md"}},
    );
    const says = (...lines: string[]): Promise<void> => expect.poll(() => header(desk)).toEqual(lines);
    expect(await desk.pane.locator(".micro-wins-date").innerText()).toBe("Friday 20 November");
    await says("A fresh page", "Today’s note isn’t there yet. Your first win makes it, from your template.");
    await desk.write(TODAY, "No list yet.\n");
    await says("Today is open", "2 days in a row so far · 1 freeze in hand");
    await desk.write(TODAY, `- [ ] b\n${done(1)}`);
    await says("1 win today", "3 days in a row · 1 freeze in hand");
    await desk.write("Daily/2026-11-18.md", "");
    await desk.write("Daily/2026-11-19.md", "");
    await desk.write(TODAY, "- [ ] b\n");
    await says("Today is open");
    await desk.write("Daily/2026-11-17.md", done(3));
    await says("Today is open", "3 wins so far");
    await desk.write("Daily/2026-11-17.md", "");
    await desk.write("Daily/2026-11-16.md", done(3));
    await says("Welcome back", "3 wins, still yours.");
    expect(await desk.pane.locator(".micro-wins-squares").count()).toBe(0);
  });

  test("shows a goal of 2 to 10 as squares, and a higher one in numbers", async () => {
    const desk = await openDesk(
      {...DAILY, [TODAY]: `${done(3)}- [ ] b\n`, [SETTINGS]: goalOf(5)},
      {query: {open: "Inbox.md"}},
    );
    await desk.reads("3 wins today");
    const squares = desk.pane.getByRole("img", {name: "3 of 5 for today"});
    expect(await squares.locator("i").count()).toBe(5);
    expect(await squares.locator(".is-done").count()).toBe(3);
    await desk.box("b").click();
    await expect.poll(() => desk.pane.getByRole("img", {name: "4 of 5 for today"}).count()).toBe(1);
    // The tick is counted before it is written: only then is it another program's turn.
    await expect.poll(() => desk.read()).toContain("- [x] b");
    await desk.write(TODAY, done(12));
    await expect.poll(() => desk.pane.getByRole("img", {name: "5 of 5 for today"}).count()).toBe(1);
    await desk.write(SETTINGS, goalOf(20));
    await desk.reads("12 of 20 today");
    expect(await desk.pane.locator(".micro-wins-squares").count()).toBe(0);
  });
});

describe("a day that is all done", () => {
  test("says so and folds its groups; the one ticked last stays open, and each can be unfolded", async () => {
    const desk = await openDesk(
      {...DAILY, [TODAY]: "## Morning\n- [x] a\n- [-] b\n## Evening\n- [ ] c\n"},
      {query: {open: "Inbox.md"}},
    );
    await desk.reads("1 win today");
    expect(await desk.pane.locator(".micro-wins-rest").count()).toBe(0);
    await desk.box("c").click();
    const rest = desk.pane.locator(".micro-wins-rest");
    await expect
      .poll(() => rest.locator("p").allInnerTexts())
      .toEqual(["That’s everything for today. The rest is yours."]);
    const fold = (name: string) => desk.pane.getByRole("button", {name});
    expect(await fold("Evening").getAttribute("aria-expanded")).toBe("true");
    expect(await fold("Morning").getAttribute("aria-expanded")).toBe("false");
    expect((await outline(desk)).map(({flair, lines}) => [flair, lines.length])).toEqual([
      ["1 of 2", 0],
      ["1 of 1", 1],
    ]);
    await fold("Morning").click();
    await desk.box("a").waitFor();
    await fold("Morning").click();
    await expect.poll(() => desk.row("a").count()).toBe(0);
    await desk.box("c").click();
    await expect.poll(async () => (await outline(desk)).map(({lines}) => lines.length)).toEqual([2, 1]);
    expect(await rest.count()).toBe(0);
  });
});
