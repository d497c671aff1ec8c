import {describe, expect, test} from "vitest";
import {BLOCKS, blocks, fence, openBlocks, turn} from "./block-desk.ts";
import {DAILY, TODAY, type Desk} from "./desk.ts";

const VAULT = {...DAILY, "Daily/2026-11-19.md": "- [x] a\n", [TODAY]: "- [x] a\n- [ ] b\n"};
const ALL = ["today", "streaks", "heatmap", "total", "goals"].map((show) => fence(`show: ${show}`));

/** Runs in the page: counts the blocks that watch whether they are seen. */
function countObservers(): void {
  const alive = new Set<IntersectionObserver>();
  Object.assign(globalThis, {alive});
  const {observe, disconnect} = IntersectionObserver.prototype;
  IntersectionObserver.prototype.observe = function (target: Element): void {
    if (target.classList.contains("block-language-micro-wins")) alive.add(this);
    observe.call(this, target);
  };
  IntersectionObserver.prototype.disconnect = function (): void {
    alive.delete(this);
    disconnect.call(this);
  };
}

const standing = (desk: Desk): Promise<{observers: number; embeds: number; errors: number}> =>
  desk.page.evaluate(() => ({
    observers: (Reflect.get(globalThis, "alive") as Set<unknown>).size,
    embeds: document.querySelectorAll(".micro-wins-embed").length,
    errors: Reflect.get(globalThis, "host").errors.length,
  }));
const NONE = {observers: 0, embeds: 0, errors: 0};

const plugins = (desk: Desk, call: "enablePlugin" | "disablePlugin"): Promise<void> =>
  desk.page.evaluate((name) => Reflect.get(globalThis, "app").plugins[name]("micro-wins"), call);

describe("a code block that goes", () => {
  test("leaves nothing behind, however often its note is turned and left", async () => {
    const desk = await openBlocks(VAULT, ALL, {init: countObservers});
    await expect.poll(() => blocks(desk).first().innerText()).toContain("1 win today");
    const before = await standing(desk);
    expect(before.embeds).toBe(ALL.length);
    for (let times = 0; times < 5; times += 1) {
      await turn(desk, "source");
      await turn(desk, "preview");
      await expect.poll(() => blocks(desk).first().innerText()).toContain("1 win today");
    }
    expect(await standing(desk)).toEqual(before);
    await desk.page.evaluate(async () => {
      const {workspace} = Reflect.get(globalThis, "app");
      await workspace.openLinkText("Inbox", "");
    });
    await expect.poll(() => standing(desk)).toEqual(NONE);
    await desk.box("b").click();
    await desk.reads("2 wins today");
    expect(await standing(desk)).toEqual(NONE);
  });

  test("goes with the plugin, and comes back with it", async () => {
    const desk = await openBlocks(VAULT, ALL, {init: countObservers});
    await expect.poll(() => blocks(desk).first().innerText()).toContain("1 win today");
    await plugins(desk, "disablePlugin");
    await expect.poll(() => standing(desk)).toEqual(NONE);
    await desk.write(TODAY, "- [x] a\n- [x] b\n");
    await plugins(desk, "enablePlugin");
    await turn(desk, "source");
    await turn(desk, "preview");
    await expect.poll(() => blocks(desk).first().innerText()).toContain("2 wins today");
  });

  test("goes with whatever it was drawn for: live preview and popovers draw parts of notes", async () => {
    const desk = await openBlocks(VAULT, [], {init: countObservers});
    await desk.reads("1 win today");
    const drawn = await desk.page.evaluate(async (markdown) => {
      const {obsidian, app} = Reflect.get(globalThis, "host");
      const [component, place] = [new obsidian.Component(), document.body.createDiv()];
      component.load();
      await obsidian.MarkdownRenderer.render(app, markdown, place, "Inbox.md", component);
      const {innerText} = place;
      component.unload();
      place.remove();
      return innerText;
    }, fence("show: today"));
    expect(drawn).toContain("1 win today");
    expect(await standing(desk)).toEqual(NONE);
  });
});

describe("many blocks", () => {
  test("are all drawn, without a long task, and follow a tick", async () => {
    const days = Array.from({length: 200}, (_, index) =>
      new Date(Date.UTC(2026, 10, 19 - index)).toISOString().slice(0, 10),
    );
    const notes = Object.fromEntries(days.map((day) => [`Daily/${day}.md`, "- [x] Walk\n- [x] Read\n"]));
    const twenty = Array.from({length: 20}, (_, index) =>
      fence("show: heatmap", `from: -${index + 40} weeks`),
    );
    const desk = await openBlocks({...VAULT, ...notes}, twenty);
    await expect.poll(() => blocks(desk).getByRole("grid").count()).toBe(20);
    await desk.summary();
    await desk.page.evaluate(() => {
      let most = 0;
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) most = Math.max(most, duration);
      }).observe({type: "longtask"});
      Object.assign(globalThis, {longest: () => most});
    });
    await desk.box("b").click();
    await desk.reads("2 wins today");
    await blocks(desk).last().scrollIntoViewIfNeeded();
    await blocks(desk).last().getByRole("gridcell", {name: "Friday 20 November, 2 wins"}).waitFor();
    await blocks(desk).first().scrollIntoViewIfNeeded();
    await blocks(desk).first().getByRole("gridcell", {name: "Friday 20 November, 2 wins"}).waitFor();
    const most = await desk.page.evaluate(() => (Reflect.get(globalThis, "longest") as () => number)());
    // A slow machine that others use, too.
    expect(most).toBeLessThan(200);
  });

  test("show what is known while older notes are read, and the whole then", async () => {
    const older = Object.fromEntries(
      Array.from({length: 80}, (_, index) => {
        const day = new Date(Date.UTC(2026, 9, 31 - index)).toISOString().slice(0, 10);
        return [`Daily/${day}.md`, "- [x] a\n"];
      }),
    );
    const desk = await openBlocks(
      {...VAULT, ...older},
      [fence("show: total"), fence("show: heatmap"), fence("show: today")],
      {
        query: {open: BLOCKS, latency: "400"},
      },
    );
    await expect.poll(() => blocks(desk).first().innerText()).toContain("and counting");
    expect(await blocks(desk).nth(1).innerText()).toContain("Reading older notes.");
    expect(await blocks(desk).nth(2).innerText()).toContain("1 win today");
    await expect.poll(() => blocks(desk).first().innerText(), {timeout: 20_000}).toContain("82 wins");
    await expect.poll(() => blocks(desk).nth(1).innerText()).not.toContain("Reading older notes.");
  });
});
