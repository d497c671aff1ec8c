import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const YESTERDAY = {"Daily/2026-11-19.md": "- [x] Read 1 page\n"};
const REST = "---\nmicro-wins: rest\n---\n";

const today = async (desk: Desk): Promise<string | undefined> => (await desk.summary()).days.at(-1)?.state;

/** Which of the two commands can run now. */
const available = (desk: Desk): Promise<string[]> =>
  desk.page.evaluate(() => {
    const {commands} = Reflect.get(globalThis, "app") as {commands: {isAvailable(id: string): boolean}};
    return ["rest-today", "end-rest-today"].filter((id) => commands.isAvailable(`micro-wins:${id}`));
  });

describe("a rest day", () => {
  test("by command is one property on disk, and taking it back gives the bytes back", async () => {
    const text = "\uFEFF# Friday\r\n- [ ] Walk";
    const desk = await openDesk({...DAILY, ...YESTERDAY, [TODAY]: text}, {query: {open: "Inbox.md"}});
    expect(await today(desk)).toBe("pending");
    expect(await available(desk)).toEqual(["rest-today"]);
    await desk.command("rest-today");
    await expect.poll(() => today(desk)).toBe("rest");
    await expect
      .poll(() => desk.read())
      .toBe("\uFEFF---\r\nmicro-wins: rest\r\n---\r\n# Friday\r\n- [ ] Walk");
    expect(await available(desk)).toEqual(["end-rest-today"]);
    await desk.command("end-rest-today");
    await expect.poll(() => today(desk)).toBe("pending");
    await expect.poll(() => desk.read()).toBe(text);
    expect(await available(desk)).toEqual(["rest-today"]);
  });

  test("in an open editor is one undo", async () => {
    const text = "---\nmood: 3\n---\n- [ ] Walk\n";
    const desk = await openDesk({...DAILY, ...YESTERDAY, [TODAY]: text});
    await desk.command("rest-today");
    await expect.poll(() => today(desk)).toBe("rest");
    await expect
      .poll(() => desk.read(), {timeout: 5000})
      .toBe("---\nmood: 3\nmicro-wins: rest\n---\n- [ ] Walk\n");
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    await expect.poll(() => today(desk)).toBe("pending");
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(text);
  });

  test("makes today's note from the template where it is missing", async () => {
    const desk = await openDesk({
      ...DAILY,
      ...YESTERDAY,
      "Templates/Day.md": "# {{title}}\n\n- [ ] Drink water\n",
    });
    await desk.reads("A fresh page");
    await desk.command("rest-today");
    await expect.poll(() => desk.read()).toBe(`${REST}# 2026-11-20\n\n- [ ] Drink water\n`);
    await expect.poll(() => today(desk)).toBe("rest");
  });

  test("is taken back in all notes of the day", async () => {
    const desk = await openDesk(
      {
        ".obsidian/app.json": JSON.stringify({newFileLocation: "folder", newFileFolderPath: "New"}),
        "2026-11-19.md": "- [x] Read 1 page\n",
        "2026-11-20.md": `${REST}- [ ] Walk\n`,
        "New/2026-11-20.md": "---\nmood: 3\nmicro-wins: rest # ill\n---\n",
      },
      {query: {open: "Inbox.md"}},
    );
    expect(await today(desk)).toBe("rest");
    expect(await available(desk)).toEqual(["end-rest-today"]);
    await desk.command("end-rest-today");
    await expect.poll(() => desk.read("2026-11-20.md")).toBe("- [ ] Walk\n");
    await expect.poll(() => desk.read("New/2026-11-20.md")).toBe("---\nmood: 3\n---\n");
    await expect.poll(() => available(desk)).toEqual(["rest-today"]);
  });

  test("leaves a note alone that says something else there, and says so", async () => {
    const text = "---\nmicro-wins: ritual\n---\n- [ ] Walk\n";
    const desk = await openDesk({...DAILY, ...YESTERDAY, [TODAY]: text}, {query: {open: "Inbox.md"}});
    await desk.command("rest-today");
    await expect
      .poll(() => desk.page.locator(".notice").innerText())
      .toContain("This note’s micro-wins property says “ritual”.");
    expect(await desk.read()).toBe(text);
    await desk.page.locator(".notice button", {hasText: "Open the note"}).click();
    await desk.page.locator(".workspace-tab-header.is-active", {hasText: "2026-11-20"}).waitFor();
  });
});
