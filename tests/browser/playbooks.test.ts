import {readFileSync} from "node:fs";
import {readdir, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import type {GoalAnswer} from "../../src/app/break-down-api.ts";
import {DAILY, openDesk, type Desk} from "./desk.ts";
import {restart} from "./restart.ts";

const DATA = ".obsidian/plugins/micro-wins/data.json";
const SET = {...DAILY, [DATA]: '{"version": 1, "playbooksFolder": "Notes/Mine"}'};
const ELSEWHERE = {query: {open: "Inbox.md"}};

/** A playbook for goals that say a word, with a step that nothing else would offer. */
function playbook(kind: string, word: string, starter: string): string {
  return `---
kind: ${kind}
language: en
tags: [mine]
---
Kept since spring.

For goals that say: ${word}

## Starters

- ${starter} (1 min)

## Surroundings

- Put a bucket by the door (1 min)

## Smallest slices

- Pull 3 weeds (2 min)

## Bigger slices

- Weed one corner (5 min)
`;
}

const GARDEN = playbook("garden", "allotment", "Open the green notebook");
const WRITE = playbook("write", "novel", "Open the blue notebook");

function breakDown(desk: Desk, title: string): Promise<GoalAnswer> {
  return desk.page.evaluate(
    (named) => Reflect.get(globalThis, "app").plugins.plugins["micro-wins"].api.breakDown({title: named}),
    title,
  );
}

async function steps(desk: Desk, title: string): Promise<string[]> {
  const {steps: first, queue} = await breakDown(desk, title);
  return [...first, ...queue].map(({text}) => text);
}

/** Waits until a goal's steps have one, or have it no more. */
async function offers(desk: Desk, title: string, step: string, isOffered = true): Promise<void> {
  await expect.poll(async () => (await steps(desk, title)).includes(step)).toBe(isOffered);
}

const ready = (desk: Desk): Promise<void> =>
  desk.page.evaluate(() => Reflect.get(globalThis, "app").plugins.plugins["micro-wins"].api.ready);
const notices = (desk: Desk): Promise<string[]> => desk.page.locator(".notice").allInnerTexts();

describe("a person's own playbooks", () => {
  test("override the shipped one of their kind and add kinds, in folders below too", async () => {
    const desk = await openDesk({...SET, "Notes/Mine/w.md": WRITE, "Notes/Mine/out/g.md": GARDEN}, ELSEWHERE);
    await ready(desk);
    expect(await steps(desk, "Write my novel")).toContain("Open the blue notebook");
    expect(await steps(desk, "The allotment")).toContain("Open the green notebook");
    expect(await notices(desk)).toEqual([]);
  });

  test("are followed as notes are made, changed, moved and removed", async () => {
    const desk = await openDesk({...SET, "Notes/Mine/w.md": WRITE}, ELSEWHERE);
    await offers(desk, "Write my novel", "Open the blue notebook");
    await desk.write("Notes/Mine/g.md", GARDEN);
    await offers(desk, "The allotment", "Open the green notebook");
    await desk.write("Notes/Mine/g.md", GARDEN.replace("green", "yellow"));
    await offers(desk, "The allotment", "Open the yellow notebook");
    await rename(join(desk.dir, "Notes/Mine/g.md"), join(desk.dir, "Notes/g.md"));
    await offers(desk, "The allotment", "Open the yellow notebook", false);
    await rm(join(desk.dir, "Notes/Mine"), {recursive: true});
    await offers(desk, "Write my novel", "Open the blue notebook", false);
    expect((await steps(desk, "Write my novel")).length).toBeGreaterThan(2);
  });

  test("are those of another folder when the setting says so", async () => {
    const desk = await openDesk({...SET, "Notes/Mine/w.md": WRITE, "Notes/Other/g.md": GARDEN}, ELSEWHERE);
    await offers(desk, "Write my novel", "Open the blue notebook");
    await desk.write(DATA, '{"version": 1, "playbooksFolder": "Notes/Other"}');
    await desk.page.clock.runFor(4000);
    await offers(desk, "The allotment", "Open the green notebook");
    expect(await steps(desk, "Write my novel")).not.toContain("Open the blue notebook");
  });
});

describe("a note that is no playbook", () => {
  const BROKEN = GARDEN.replace("Pull 3 weeds (2 min)", "Pull 3 weeds");
  const SAYS = "“Gardening” can’t be read as a playbook: line 20: say how long it takes, as in “(2 min)”.";

  test("is named with its line when it is asked for, once, while the others work", async () => {
    const files = {...SET, "Notes/Mine/Gardening.md": BROKEN, "Notes/Mine/w.md": WRITE};
    const desk = await openDesk(files, ELSEWHERE);
    await desk.title.waitFor();
    expect(await notices(desk)).toEqual([]);
    await offers(desk, "Write my novel", "Open the blue notebook");
    await expect.poll(() => desk.page.locator(".notice div").allInnerTexts()).toContain(SAYS);
    await desk.page.getByRole("button", {name: "Open the note"}).click();
    await expect
      .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile()?.path))
      .toBe("Notes/Mine/Gardening.md");
    await restart(desk);
    await offers(desk, "Write my novel", "Open the blue notebook");
    expect(await notices(desk)).toEqual([]);
    await desk.write("Notes/Mine/w.md", WRITE.replace("(5 min)", "(9 min)"));
    await expect.poll(() => notices(desk)).toEqual([expect.stringContaining("line 24: make it smaller")]);
    await offers(desk, "Write my novel", "Open the blue notebook", false);
  });

  test("is read once it is put right", async () => {
    const desk = await openDesk({...SET, "Notes/Mine/Gardening.md": BROKEN}, ELSEWHERE);
    await ready(desk);
    expect(await steps(desk, "The allotment")).not.toContain("Open the green notebook");
    await desk.write("Notes/Mine/Gardening.md", GARDEN);
    await offers(desk, "The allotment", "Open the green notebook");
  });

  test("that is being written is told of when its writer rests", async () => {
    const desk = await openDesk(
      {...SET, "Notes/Mine/Gardening.md": GARDEN},
      {query: {open: "Notes/Mine/Gardening.md"}},
    );
    await offers(desk, "The allotment", "Open the green notebook");
    await desk.write("Notes/Mine/Gardening.md", BROKEN);
    await expect.poll(() => desk.page.locator(".cm-content").innerText()).not.toContain("weeds (2 min)");
    expect(await notices(desk)).toEqual([]);
    await desk.page.clock.runFor(4000);
    await expect.poll(() => notices(desk)).toEqual([expect.stringContaining(SAYS)]);
  });

  test("is told of as text, whatever it says, and many are not told of one by one", async () => {
    const hostile = "<img src=x onerror=globalThis.pwned=1>";
    const texts = [
      hostile,
      `kind: ${hostile}`,
      "__proto__",
      "---\nkind: __proto__\nlanguage: en\n---\n",
      "\0",
      "x".repeat(2_000_000),
    ];
    const files = Object.fromEntries(texts.map((text, at) => [`Notes/Mine/${at} ${"&lt;b&gt;"}.md`, text]));
    const desk = await openDesk({...SET, ...files, "Notes/Mine/w.md": WRITE}, ELSEWHERE);
    await offers(desk, "Write my novel", "Open the blue notebook");
    await expect.poll(async () => (await notices(desk)).length).toBe(3);
    expect((await notices(desk)).at(-1)).toContain("3 more notes there can’t be read.");
    expect(
      await desk.page.evaluate(
        () => "pwned" in globalThis || document.querySelector(".notice img, .notice b") !== null,
      ),
    ).toBe(false);
  });
});

describe("copying a playbook", () => {
  const choose = async (desk: Desk, query: string): Promise<void> => {
    await desk.command("copy-playbook");
    await desk.page.locator(".prompt-input").fill(query);
    await desk.page.keyboard.press("Enter");
  };
  const shipped = (name: string): string =>
    readFileSync(new URL(`../../playbooks/${name}`, import.meta.url), "utf8");
  const activePath = (desk: Desk): Promise<string> =>
    desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile()?.path);

  test("makes a folder for it, sets it, and opens the readable note", async () => {
    const desk = await openDesk(DAILY, ELSEWHERE);
    await choose(desk, "job search english");
    await expect.poll(() => activePath(desk)).toBe("Playbooks/job-search.md");
    expect(await desk.read("Playbooks/job-search.md")).toBe(shipped("job-search.md"));
    await expect.poll(() => desk.read(DATA)).toContain('"playbooksFolder": "Playbooks"');
    await desk.write(
      "Playbooks/job-search.md",
      shipped("job-search.md").replace(/^- .*\(1 min\)$/m, "- Open the red notebook (1 min)"),
    );
    await offers(desk, "Find a new job", "Open the red notebook");
  });

  test("never overwrites: one that is there is opened, under whatever name", async () => {
    const own = playbook("write", "novel", "Open the blue notebook");
    const desk = await openDesk(
      {...SET, "Notes/Mine/Writing.md": own, "Notes/Mine/read.md": "mine\n"},
      ELSEWHERE,
    );
    await choose(desk, "write english");
    await expect.poll(() => activePath(desk)).toBe("Notes/Mine/Writing.md");
    await choose(desk, "read english");
    await expect.poll(() => activePath(desk)).toBe("Notes/Mine/read.md");
    expect(await desk.read("Notes/Mine/read.md")).toBe("mine\n");
    expect((await readdir(join(desk.dir, "Notes/Mine"))).sort()).toEqual(["Writing.md", "read.md"]);
    await choose(desk, "write german");
    await expect.poll(() => activePath(desk)).toBe("Notes/Mine/write.de.md");
    expect(await desk.read("Notes/Mine/write.de.md")).toBe(shipped("write.de.md"));
  });

  test("leaves a folder of that name alone, and speaks kindly where nothing matches", async () => {
    const desk = await openDesk({...DAILY, "Playbooks/Football.md": "4-4-2\n"}, ELSEWHERE);
    await desk.command("copy-playbook");
    await desk.page.locator(".prompt-input").fill("zzzz");
    await expect
      .poll(() => desk.page.locator(".suggestion-empty").innerText())
      .toBe("No playbook of that name.");
    await desk.page.keyboard.press("Escape");
    await choose(desk, "tidy english");
    await expect.poll(() => activePath(desk)).toBe("Micro Wins playbooks/tidy.md");
    expect(await readdir(join(desk.dir, "Playbooks"))).toEqual(["Football.md"]);
  });
});
