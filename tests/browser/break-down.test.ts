import {describe, expect, test} from "vitest";
import type {Desk} from "./desk.ts";
import {accept, offered, preview} from "./goal-desk.ts";
import {button, field, focused, GOAL, openPreview, row, said, tool, written} from "./preview-desk.ts";

async function add(desk: Desk): Promise<void> {
  await button(desk, /^Add \d/).click();
  await preview(desk).waitFor({state: "detached"});
}

describe("the preview of a first day", () => {
  test("shows three steps with minutes, the truth about pace, and where they go", async () => {
    const desk = await openPreview();
    expect(await preview(desk).getByText("A first day, easiest first.").count()).toBe(1);
    expect(await row(desk, 0).locator("small").innerText()).toBe("1 min");
    expect((await offered(desk)).length).toBe(3);
    const pace = preview(desk).locator(".micro-wins-truth");
    expect(await pace.innerText()).toBe(
      "100 words a day reaches 22,300 by 30 June 2027. All 50,000 takes 225 a day. You can climb whenever you like.",
    );
    expect(await pace.locator("strong").allInnerTexts()).toEqual(["100 words a day", "225 a day"]);
    expect(await preview(desk).getByText("Goes under “Tiny steps” in this note").count()).toBe(1);
    expect(await focused(desk)).toBe("Add 3 steps");
  });

  test("tells why each step is there, when it is asked", async () => {
    const desk = await openPreview();
    expect(await row(desk, 0).locator("p").count()).toBe(0);
    await button(desk, "Why these?").click();
    expect(await row(desk, 0).locator("p").innerText()).toBe(
      "A starter. It makes the next one easy to begin.",
    );
    expect(await row(desk, 1).locator("p").innerText()).toContain("from “50,000 words”");
  });

  test("writes what was edited, dropped and taken back as it stands", async () => {
    const desk = await openPreview();
    const [first = "", second = ""] = await offered(desk);
    await field(desk, 0).fill("Open the blue folder");
    await tool(desk, 1, "Drop").click();
    expect(await offered(desk)).not.toContain(second);
    expect(await button(desk, "Add 2 steps").count()).toBe(1);
    await button(desk, "Undo").click();
    expect((await offered(desk))[1]).toBe(second);
    await tool(desk, 2, "Drop").click();
    await add(desk);
    await expect.poll(() => written(desk)).toEqual(["Open the blue folder", second]);
    expect(await desk.read(GOAL)).not.toContain(first);
  });

  test("takes a drop back with Ctrl Z, but leaves a field’s own to the field", async () => {
    const desk = await openPreview();
    const steps = await offered(desk);
    await tool(desk, 1, "Drop").click();
    await desk.page.keyboard.press("Control+z");
    await expect.poll(() => offered(desk)).toEqual(steps);
    await tool(desk, 1, "Drop").click();
    await field(desk, 0).press("End");
    await desk.page.keyboard.type("!");
    await desk.page.keyboard.press("Control+z");
    await expect.poll(() => offered(desk)).toEqual([steps[0], steps[2]]);
  });

  test("makes a step smaller to the floor, and then says so", async () => {
    const desk = await openPreview();
    const smaller = tool(desk, 2, "Smaller");
    const seen = [(await offered(desk))[2]];
    while ((await smaller.getAttribute("aria-disabled")) === "false" && seen.length < 20) {
      await smaller.click();
      await expect.poll(async () => (await offered(desk))[2]).not.toBe(seen.at(-1));
      seen.push((await offered(desk))[2]);
    }
    expect(seen[1]).toMatch(/ 50 words$/);
    expect(await smaller.getAttribute("title")).toBe("This is as small as it gets.");
    await smaller.press("Enter");
    await expect.poll(() => said(desk)).toBe("This is as small as it gets.");
    expect((await offered(desk))[2]).toBe(seen.at(-1));
  });

  test("swaps a step for others, none of them shown, until the first is back", async () => {
    const desk = await openPreview();
    const [first, ...rest] = await offered(desk);
    const seen: (string | undefined)[] = [first];
    do {
      await tool(desk, 0, "Another").click();
      await expect.poll(async () => (await offered(desk))[0]).not.toBe(seen.at(-1));
      seen.push((await offered(desk))[0]);
      expect(rest).not.toContain(seen.at(-1));
    } while (seen.at(-1) !== first && seen.length < 20);
    expect(seen.at(-1)).toBe(first);
    expect(new Set(seen).size).toBe(seen.length - 1);
    expect(seen.length).toBeGreaterThan(3);
  });

  test("queues more for later, which are written after the first day", async () => {
    const note =
      "## Next\n- Call Anna\n- Email the supervisor\n- Print the form\n- Book a room\n- Pay the fee\n";
    const desk = await openPreview(note);
    const more = button(desk, /more, for later$/);
    const count = Number.parseInt(await more.innerText(), 10);
    await more.click();
    await expect.poll(async () => (await offered(desk)).length).toBe(3 + count);
    expect(await preview(desk).locator("li", {hasText: "For later"}).count()).toBe(1);
    const steps = await offered(desk);
    await add(desk);
    await expect.poll(() => written(desk)).toEqual(steps);
  });

  test("offers the next steps when it is run again, and adds none twice", async () => {
    const desk = await openPreview();
    const first = await accept(desk);
    await expect.poll(() => written(desk)).toEqual(first);
    await desk.command("break-down");
    await preview(desk)
      .getByText(/in the note already/)
      .waitFor();
    const next = await accept(desk);
    for (const text of next) expect(first).not.toContain(text);
    await expect.poll(() => written(desk)).toEqual([...first, ...next]);
  });

  test("stays with its steps where they cannot be written", async () => {
    const note = "# Why\n```\nopen\n";
    const desk = await openPreview(note);
    const steps = await offered(desk);
    await button(desk, "Add 3 steps").click();
    await preview(desk).getByText("Nothing was added. Your steps are still here.").waitFor();
    expect(await offered(desk)).toEqual(steps);
    expect(await button(desk, "Add 3 steps").getAttribute("aria-disabled")).toBe("false");
    await button(desk, "Cancel").click();
    await preview(desk).waitFor({state: "detached"});
    expect(await desk.read(GOAL)).toBe(note);
  });

  test("keeps nothing when it is closed: it opens as it was", async () => {
    const desk = await openPreview();
    const steps = await offered(desk);
    await field(desk, 0).fill("Something else");
    await tool(desk, 1, "Drop").click();
    await desk.page.keyboard.press("Escape");
    await preview(desk).waitFor({state: "detached"});
    await desk.command("break-down");
    await field(desk, 0).waitFor();
    expect(await offered(desk)).toEqual(steps);
    expect(await desk.read(GOAL)).toBe("");
  });

  test("says that all is gone, and leads back", async () => {
    const desk = await openPreview();
    const steps = await offered(desk);
    for (let left = 3; left > 0; left -= 1) await tool(desk, 0, "Drop").click();
    await preview(desk).getByText("An empty list.").waitFor();
    expect(await button(desk, "Add steps").getAttribute("aria-disabled")).toBe("true");
    await desk.page.keyboard.press("Control+Enter");
    for (let left = 3; left > 0; left -= 1) await button(desk, "Undo").click();
    expect(await offered(desk)).toEqual(steps);
    expect(await button(desk, "Undo").count()).toBe(0);
  });

  test("asks which day is meant, and tells the pace for it", async () => {
    const path = "Goals/Write 5,000 words.md";
    const desk = await openPreview("Deadline: 03/04/2027\n", {query: {open: path}});
    await preview(desk).getByText("Which day do you mean?").waitFor();
    const steps = await offered(desk);
    await button(desk, "3 April 2027").click();
    await preview(desk).locator(".micro-wins-truth", {hasText: "by 3 April 2027"}).waitFor();
    expect(await preview(desk).getByText("Which day").count()).toBe(0);
    expect(await offered(desk)).toEqual(steps);
  });
});
