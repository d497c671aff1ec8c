import {describe, expect, test} from "vitest";
import {DAILY, openDesk, type Desk} from "./desk.ts";
import {offered, preview} from "./goal-desk.ts";
import {button, field, focused, GOAL, grip, openPreview, row, said, tool, written} from "./preview-desk.ts";

/** Goes by Tab to what is named so. */
async function tabTo(desk: Desk, name: string | RegExp): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    const now = await focused(desk);
    if (typeof name === "string" ? now === name : name.test(now)) return;
    await desk.page.keyboard.press("Tab");
  }
  throw new Error(`Tab leads nowhere like ${String(name)}`);
}

describe("by keyboard", () => {
  test("alone, from the palette to the written note", async () => {
    const desk = await openDesk({...DAILY, [GOAL]: ""}, {query: {open: GOAL}});
    const {keyboard} = desk.page;
    await desk.page.locator(".cm-content").focus();
    await keyboard.press("Control+p");
    await keyboard.type("Break this goal");
    await desk.page.locator(".suggestion-item.is-selected", {hasText: "Break this goal down"}).waitFor();
    await keyboard.press("Enter");
    await field(desk, 0).waitFor();
    await expect.poll(() => focused(desk)).toBe("Add 3 steps");
    const [first = "", second = "", third = ""] = await offered(desk);
    await field(desk, 0).press("ControlOrMeta+a");
    await keyboard.type("Open the blue folder");
    await keyboard.press("Alt+ArrowDown");
    await tabTo(desk, "Another");
    await keyboard.press("Enter");
    await expect.poll(async () => (await offered(desk))[1]).not.toBe("Open the blue folder");
    await keyboard.press("Control+z");
    await expect.poll(() => offered(desk)).toEqual([second, "Open the blue folder", third]);
    await tabTo(desk, "Type your own");
    await keyboard.press("Enter");
    await keyboard.type("Wash 3 plates");
    await keyboard.press("Enter");
    await preview(desk).waitFor({state: "detached"});
    await expect.poll(() => written(desk)).toEqual([second, "Open the blue folder", third, "Wash 3 plates"]);
    expect(await desk.read(GOAL)).not.toContain(first);
  });

  test("moves a step from its field and from its grip, and the focus goes with it", async () => {
    const desk = await openPreview();
    const [one = "", two = "", three = ""] = await offered(desk);
    await field(desk, 0).press("Alt+ArrowDown");
    await expect.poll(() => offered(desk)).toEqual([two, one, three]);
    await expect.poll(() => said(desk)).toBe("Step 2 of 3");
    expect(await focused(desk)).toBe(one);
    await grip(desk, 1).press("ArrowDown");
    await expect.poll(() => offered(desk)).toEqual([two, three, one]);
    expect(await focused(desk)).toBe(`Move “${one}”`);
    await grip(desk, 2).press("ArrowDown");
    await grip(desk, 2).press("ArrowUp");
    await expect.poll(() => offered(desk)).toEqual([two, one, three]);
  });

  test("moves a step past the first day, and the field keeps the focus", async () => {
    const desk = await openPreview();
    await button(desk, /more, for later$/).click();
    await expect.poll(async () => (await offered(desk)).length).toBeGreaterThan(3);
    const [, , third = "", fourth = ""] = await offered(desk);
    await field(desk, 2).press("Alt+ArrowDown");
    await expect.poll(async () => (await offered(desk)).slice(2, 4)).toEqual([fourth, third]);
    expect(await focused(desk)).toBe(third);
    expect(await row(desk, 3).locator("xpath=..").innerText()).toContain("For later");
  });

  test("Enter in the middle of a composition writes nothing", async () => {
    const desk = await openPreview();
    await field(desk, 0).focus();
    const cdp = await desk.page.context().newCDPSession(desk.page);
    await cdp.send("Input.imeSetComposition", {text: "ほん", selectionStart: 2, selectionEnd: 2});
    await field(desk, 0).dispatchEvent("keydown", {key: "Enter", isComposing: true, bubbles: true});
    await cdp.send("Input.insertText", {text: "本"});
    await expect.poll(async () => (await offered(desk))[0]).toContain("本");
    expect(await preview(desk).count()).toBe(1);
    expect(await desk.read(GOAL)).toBe("");
  });

  test("a step that is dropped hands the focus to the next one", async () => {
    const desk = await openPreview();
    await tool(desk, 0, "Drop").focus();
    await desk.page.keyboard.press("Enter");
    await expect.poll(async () => (await offered(desk)).length).toBe(2);
    expect(await focused(desk)).toBe("Drop");
  });
});

describe("by pointer", () => {
  test("a step is dragged by its grip to another place; a press alone moves nothing", async () => {
    const desk = await openPreview();
    const [one = "", two = "", three = ""] = await offered(desk);
    await grip(desk, 0).click();
    expect(await offered(desk)).toEqual([one, two, three]);
    await drag(desk, 0, 2);
    await expect.poll(() => offered(desk)).toEqual([two, three, one]);
    await drag(desk, 2, 1);
    await expect.poll(() => offered(desk)).toEqual([two, one, three]);
    await expect.poll(() => said(desk)).toBe("Step 2 of 3");
  });

  test("a step is dragged by touch, too", async () => {
    const desk = await openPreview("", {
      query: {open: GOAL, phone: "1"},
      viewport: {width: 390, height: 740},
    });
    const [one = "", two = "", three = ""] = await offered(desk);
    const [start, end] = [await grip(desk, 0).boundingBox(), await grip(desk, 1).boundingBox()];
    const cdp = await desk.page.context().newCDPSession(desk.page);
    await cdp.send("Emulation.setTouchEmulationEnabled", {enabled: true});
    const x = (start?.x ?? 0) + (start?.width ?? 0) / 2;
    const [from = 0, to = 0] = [start, end].map((box) => (box?.y ?? 0) + (box?.height ?? 0) / 2);
    const touch = (type: "touchStart" | "touchMove", y: number): Promise<unknown> =>
      cdp.send("Input.dispatchTouchEvent", {type, touchPoints: [{x, y}]});
    await touch("touchStart", from);
    await touch("touchMove", (from + to) / 2);
    await touch("touchMove", to);
    await cdp.send("Input.dispatchTouchEvent", {type: "touchEnd", touchPoints: []});
    await expect.poll(() => offered(desk)).toEqual([two, one, three]);
  });
});

/** Drags a row's grip onto the middle of another row. */
async function drag(desk: Desk, from: number, to: number): Promise<void> {
  const [start, end] = [await grip(desk, from).boundingBox(), await grip(desk, to).boundingBox()];
  if (start === null || end === null) throw new Error("There is no such row");
  const {mouse} = desk.page;
  await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await mouse.down();
  await mouse.move(end.x + end.width / 2, end.y + end.height / 2, {steps: 5});
  await mouse.up();
}

describe("what is typed", () => {
  test("is asked about kindly after a pause, and never held up", async () => {
    const desk = await openPreview();
    await field(desk, 2).fill("Type 100 words and send them to Sam");
    await row(desk, 2).getByText("Could this be one action? “Type 100 words” can stand alone.").waitFor();
    await field(desk, 2).fill("Type 30 words");
    await expect.poll(() => row(desk, 2).locator("p").count()).toBe(0);
    expect(await row(desk, 2).locator("small").innerText()).toBe("2 min");
    await field(desk, 2).fill("Try to write more");
    await field(desk, 0).focus();
    await expect.poll(() => row(desk, 2).locator("p").count()).toBe(1);
    await desk.page.keyboard.press("Control+Enter");
    await preview(desk).waitFor({state: "detached"});
    await expect.poll(async () => (await written(desk)).at(-1)).toBe("Try to write more");
  });

  test("in several lines becomes one, and an empty step is not written", async () => {
    const desk = await openPreview();
    const [, second, third] = await offered(desk);
    await field(desk, 0).fill("Open\nthe window");
    expect((await offered(desk))[0]).toBe("Open the window");
    await button(desk, "Type your own").click();
    await button(desk, "Add 3 steps").click();
    await preview(desk).waitFor({state: "detached"});
    await expect.poll(() => written(desk)).toEqual(["Open the window", second, third]);
  });
});

describe("anchors and obstacles", () => {
  const settings = (anchors: readonly string[]): Record<string, string> => ({
    ".obsidian/plugins/micro-wins/data.json": JSON.stringify({anchors}),
  });

  test("an anchor is put before the step that was in focus, and comes off again", async () => {
    const desk = await openPreview("", undefined, settings(["After I pour my coffee"]));
    const [, second = ""] = await offered(desk);
    await field(desk, 1).focus();
    await button(desk, "After I pour my coffee…").click();
    expect(await row(desk, 1).innerText()).toContain("After I pour my coffee…");
    expect(await button(desk, "After I pour my coffee…").count()).toBe(0);
    await button(desk, "Take “After I pour my coffee” off").click();
    expect(await row(desk, 1).innerText()).not.toContain("coffee");
    await button(desk, "After I pour my coffee…").click();
    await button(desk, "Add 3 steps").click();
    const spoken = second.charAt(0).toLowerCase() + second.slice(1);
    await expect.poll(async () => (await written(desk))[1]).toBe(`After I pour my coffee, I will ${spoken}`);
  });

  test("one of several anchors is chosen in a menu; without anchors there is no offer", async () => {
    const desk = await openPreview("", undefined, settings(["After lunch", "After I pour my coffee"]));
    await button(desk, "After lunch…").click();
    await desk.page.locator(".menu-item", {hasText: "After I pour my coffee"}).click();
    expect(await row(desk, 0).innerText()).toContain("After I pour my coffee…");
    const plain = await openPreview();
    expect(await button(plain, /^After/).count()).toBe(0);
  });

  test("a plan against an obstacle is added with a press", async () => {
    const desk = await openPreview("Obstacle: I get distracted by my phone\n");
    const plan = button(desk, /^If I get distracted by my phone, I will /);
    const text = await plan.innerText();
    await plan.click();
    await expect.poll(async () => (await offered(desk)).at(-1)).toBe(text);
    expect(await plan.count()).toBe(0);
  });
});
