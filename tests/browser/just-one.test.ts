import {describe, expect, test} from "vitest";
import {TODAY} from "./desk.ts";
import {told} from "./goal-desk.ts";
import {BOOK, button, LINK, one, shows, sitDown, STEPS, written} from "./one-desk.ts";
import {restart} from "./restart.ts";

const DAY = "## Morning\n\n- [ ] Call mum\n- [ ] Read 2 pages\n- [x] Floss\n- [ ] 5 push-ups\n";

describe("by mouse", () => {
  test("one step after the other, until the day is done", async () => {
    const desk = await sitDown(DAY);
    await shows(desk, "5 push-ups");
    expect(await one(desk).locator("hgroup p").innerText()).toBe("1 min · Morning");
    await button(desk, /^Done/).click();
    await shows(desk, "Read 2 pages");
    await expect.poll(() => one(desk).locator(".micro-wins-tally").innerText()).toBe("2 wins today");
    await button(desk, /^Done/).click();
    await shows(desk, "Call mum");
    await button(desk, /^Done/).click();
    await shows(desk, "That’s everything for today.");
    await written(desk, DAY.replaceAll("[ ]", "[x]"));
    await button(desk, "One more tiny thing").click();
    await button(desk, /^Done/).waitFor();
    const tiny = await one(desk).locator("h2").innerText();
    await button(desk, /^Done/).click();
    await written(desk, `${DAY.replaceAll("[ ]", "[x]")}- [x] ${tiny}\n`);
  });

  test("smaller rewrites the line; another and not now write nothing", async () => {
    const desk = await sitDown("- [ ] Read 20 pages #mind\n- [ ] Walk\n");
    await shows(desk, "Walk");
    await button(desk, /^Another/).click();
    await shows(desk, "Read 20 pages");
    await button(desk, /^Smaller/).click();
    await shows(desk, "Read 10 pages");
    await written(desk, "- [ ] Read 10 pages #mind\n- [ ] Walk\n");
    await button(desk, /^Not now/).click();
    await shows(desk, "That was all of them");
    await button(desk, "From the start").click();
    await shows(desk, "Walk");
    expect(await desk.read()).toBe("- [ ] Read 10 pages #mind\n- [ ] Walk\n");
  });

  test("a goal's step and the line that leads to it are one, and are ticked both", async () => {
    const desk = await sitDown(`- [ ] Type 40 words ${LINK}\n`, {[BOOK]: STEPS});
    await shows(desk, "Type 40 words");
    expect(await one(desk).locator("hgroup p").innerText()).toBe("2 min · Write a book");
    await button(desk, /^Done/).click();
    await written(desk, `- [x] Type 40 words ${LINK}\n`);
    const done = STEPS.replace("[ ] Type 40 words", "[x] Type 40 words ✅ 2026-11-20");
    await written(desk, done, BOOK);
    await shows(desk, "That’s everything for today.");
    expect((await desk.summary()).counts.today).toBe(1);
  });

  test("a goal's step that is not in today's note is ticked in its own, and leads there", async () => {
    const desk = await sitDown("- [x] Floss\n", {[BOOK]: STEPS});
    await shows(desk, "Type 40 words");
    await one(desk).getByRole("link", {name: "Write a book"}).click();
    await expect
      .poll(() => desk.page.evaluate(() => Reflect.get(globalThis, "app").workspace.getActiveFile()?.path))
      .toBe(BOOK);
    await button(desk, /^Done/).click();
    await written(desk, STEPS.replace("[ ] Type 40 words", "[x] Type 40 words ✅ 2026-11-20"), BOOK);
    expect(await desk.read()).toBe("- [x] Floss\n");
  });

  test("two presses at once are one", async () => {
    const desk = await sitDown("- [ ] 5 push-ups\n- [ ] Call mum\n- [ ] Floss\n");
    await button(desk, /^Done/).evaluate((done: HTMLElement) => {
      done.click();
      done.click();
    });
    await written(desk, "- [x] 5 push-ups\n- [ ] Call mum\n- [ ] Floss\n");
    await shows(desk, "Call mum");
  });
});

describe("what happens meanwhile", () => {
  test("a line that is gone is never ticked: the next one is shown", async () => {
    const desk = await sitDown("- [ ] 5 push-ups\n- [ ] Call mum\n");
    await shows(desk, "5 push-ups");
    await desk.write(TODAY, "- [ ] Call mum\n");
    await shows(desk, "Call mum");
    await button(desk, /^Done/).click();
    await written(desk, "- [x] Call mum\n");
  });

  test("a line that changed on disk in the same moment is left alone, and said so", async () => {
    const desk = await sitDown("- [ ] 5 push-ups\n- [ ] Call mum\n");
    await shows(desk, "5 push-ups");
    // Before the app hears of it.
    await desk.page.evaluate(() => {
      const {vault} = Reflect.get(globalThis, "app");
      const {process} = vault;
      vault.process = (file: unknown, edit: (text: string) => string) =>
        Reflect.apply(process, vault, [
          file,
          (text: string) => edit(text.replace("5 push-ups", "6 push-ups")),
        ]);
    });
    await button(desk, /^Done/).click();
    await told(desk, /That line has changed since\./);
    expect(await desk.read()).not.toContain("[x]");
  });

  test("without any daily notes it leads to the sidebar", async () => {
    const desk = await sitDown("");
    await shows(desk, "Start with today");
    await button(desk, "Open the sidebar").click();
    await expect.poll(() => desk.page.locator(".micro-wins-pane").isVisible()).toBe(true);
  });

  test("nothing is left behind when it is closed", async () => {
    const desk = await sitDown(DAY);
    await desk.page.evaluate(() => {
      Reflect.get(globalThis, "app").workspace.detachLeavesOfType("micro-wins-just-one");
    });
    await expect.poll(() => desk.page.locator(".micro-wins-one").count()).toBe(0);
    await desk.command("just-one");
    await shows(desk, "5 push-ups");
  });
});

describe("energy", () => {
  test("rescales what is offered, is kept for the day on this device, and writes what was done", async () => {
    const desk = await sitDown("- [ ] Walk for 10 minutes\n");
    await shows(desk, "Walk for 10 minutes");
    await one(desk).getByRole("radio", {name: "Low"}).click();
    await shows(desk, "Walk for 2 minutes");
    expect(await desk.read()).toBe("- [ ] Walk for 10 minutes\n");
    await restart(desk);
    await desk.command("just-one");
    await shows(desk, "Walk for 2 minutes");
    await button(desk, /^Done/).click();
    await written(desk, "- [x] Walk for 2 minutes\n");
    await desk.write("Daily/2026-11-21.md", "- [ ] Walk for 10 minutes\n");
    await desk.page.clock.fastForward("12:00:10");
    await shows(desk, "Walk for 10 minutes");
    await one(desk).getByRole("radio", {name: "High"}).click();
    await shows(desk, "Walk for 12 minutes");
    await expect(desk.read(".obsidian/plugins/micro-wins/data.json")).rejects.toThrow();
  });
});
