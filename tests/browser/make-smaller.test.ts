import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY} from "./desk.ts";
import {choose, cursorIn, select, shownIn, told} from "./goal-desk.ts";

const NOTE = `# Friday

> - [ ] 07:30 Type **12 words** of [[Dune|the book]] #win [due:: 2026-12-12] 📅 2026-12-12 ^step-a1b2\u0020\u0020
- [x] Walk
text

\`\`\`
- [ ] Type 12 words
\`\`\`
`;
const line = (size: string): string =>
  `> - [ ] 07:30 Type **${size}** of [[Dune|the book]] #win [due:: 2026-12-12] 📅 2026-12-12 ^step-a1b2  `;

describe("a step", () => {
  test("is made smaller to the floor, and then that is said; all else on its line stays", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE});
    await select(desk, 2);
    for (const size of ["6 words", "3 words", "1 word"]) {
      await desk.command("make-smaller");
      await expect.poll(() => shownIn(desk)).toBe(NOTE.replace(line("12 words"), line(size)));
    }
    expect(await cursorIn(desk)).toEqual({line: 2, ch: 0});
    await desk.command("make-smaller");
    await expect.poll(() => shownIn(desk)).not.toContain(line("1 word"));
    const begun = await shownIn(desk);
    expect(begun).toMatch(
      /^> - \[ \] 07:30 .*\[\[Dune\|the book\]\].* #win \[due:: 2026-12-12\] 📅 2026-12-12 \^step-a1b2 {2}$/m,
    );
    expect(begun.split("\n").filter((_, at) => at !== 2)).toEqual(
      NOTE.split("\n").filter((_, at) => at !== 2),
    );
    await desk.command("make-smaller");
    await told(desk, /as small as it gets/);
    expect(await shownIn(desk)).toBe(begun);
    await expect.poll(() => desk.read(), {timeout: 5000}).toBe(begun);
  });

  test("is as it was after one undo, and the sidebar shows what it is now", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [ ] Type 40 words\n"});
    await desk.row("Type 40 words").waitFor();
    await select(desk, 0);
    await desk.command("make-smaller");
    await desk.row("Type 20 words").waitFor();
    await desk.page.locator(".cm-content").focus();
    await desk.page.keyboard.press("Control+z");
    await desk.row("Type 40 words").waitFor();
    expect(await shownIn(desk)).toBe("- [ ] Type 40 words\n");
  });

  test("is made smaller from the editor's menu, where the line is a checkbox", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: "- [ ] Type 40 words\n\ntext\n"});
    const items = (): Promise<string[]> => desk.page.locator(".menu-item").allInnerTexts();
    await desk.page.locator(".cm-line", {hasText: "Type"}).click({button: "right"});
    expect(await items()).toEqual(["Make this step smaller", "Break this line down", "Break this goal down"]);
    await choose(desk, "Make this step smaller");
    await expect.poll(() => shownIn(desk)).toBe("- [ ] Type 20 words\n\ntext\n");
    await desk.page.locator(".cm-line", {hasText: "text"}).click({button: "right"});
    expect(await items()).toEqual(["Break this line down", "Break this goal down"]);
  });

  test("is no line of code, and none where nothing is edited", async () => {
    const desk = await openDesk({...DAILY, [TODAY]: NOTE});
    const isAvailable = (): Promise<boolean> =>
      desk.page.evaluate(
        () => Reflect.get(globalThis, "app").commands.isAvailable("micro-wins:make-smaller") as boolean,
      );
    await select(desk, 2);
    expect(await isAvailable()).toBe(true);
    await select(desk, 7);
    expect(await isAvailable()).toBe(false);
    await select(desk, 4);
    expect(await isAvailable()).toBe(false);
    await desk.page.getByLabel("Read", {exact: true}).click();
    expect(await isAvailable()).toBe(false);
  });
});
