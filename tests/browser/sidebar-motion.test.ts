import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import type {HostOptions} from "./host.ts";
import {restart} from "./restart.ts";

const NOTE = "- [x] a\n- [ ] b\n- [ ] c\n";
const ticked = NOTE.replace("[ ] b", "[x] b");

/** Runs in the page: counts the animations that anything in the sidebar starts. */
function countAnimations(): void {
  Object.assign(globalThis, {started: 0});
  const animate = Reflect.get(Element.prototype, "animate");
  Element.prototype.animate = function (this: Element, ...how) {
    const count = Reflect.get(globalThis, "started") as number;
    if (this.closest(".micro-wins") !== null) Object.assign(globalThis, {started: count + 1});
    return animate.apply(this, how);
  };
}

async function openCounting(options: Partial<HostOptions> = {}): Promise<Desk> {
  const desk = await openDesk(
    {...DAILY, [TODAY]: NOTE},
    {query: {open: "Inbox.md"}, init: countAnimations, ...options},
  );
  await desk.reads("1 win today");
  return desk;
}

const started = (desk: Desk): Promise<number> =>
  desk.page.evaluate(() => Reflect.get(globalThis, "started") as number);
const running = (desk: Desk): Promise<number> =>
  desk.pane.evaluate((pane) => pane.getAnimations({subtree: true}).length);

describe("motion", () => {
  test("follows a tick by hand, and everything stands at its place afterwards", async () => {
    const desk = await openCounting();
    const rows = (): Promise<(number | undefined)[]> =>
      desk.pane.locator("li").evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    await desk.box("b").click();
    await desk.reads("2 wins today");
    await expect.poll(() => started(desk)).toBeGreaterThan(2);
    await expect.poll(() => running(desk)).toBe(0);
    expect(await desk.pane.locator(".has-light, .micro-wins-light:not([hidden])").count()).toBe(0);
    const settled = await rows();
    await restart(desk);
    await desk.reads("2 wins today");
    await expect.poll(rows).toEqual(settled);
    expect(await started(desk)).toBe(0);
  });

  test("brings the text that was asked to be smaller, and none that changed by itself", async () => {
    const desk = await openCounting();
    await desk.write(TODAY, NOTE.replace("b", "Type 40 words"));
    await desk.row("Type 40 words").waitFor();
    await desk.write(TODAY, NOTE.replace("b", "Type 8 words"));
    await desk.row("Type 8 words").waitFor();
    expect(await started(desk)).toBe(0);
    await desk.pane.getByRole("button", {name: "Smaller"}).click();
    await desk.row("Type 4 words").waitFor();
    await expect.poll(() => started(desk)).toBe(1);
    await expect.poll(() => desk.read()).toContain("Type 4 words");
  });

  test("does not follow a tick that arrives by sync", async () => {
    const desk = await openCounting();
    await desk.write(TODAY, ticked);
    await desk.reads("2 wins today");
    await expect.poll(() => desk.pane.locator(".is-next label").innerText()).toBe("c");
    expect(await started(desk)).toBe(0);
    expect(await running(desk)).toBe(0);
  });

  test("does not follow a sync into a note that is open for editing", async () => {
    const desk = await openCounting({query: {open: TODAY}});
    // As in the app, where the metadata of a changed note are there only after its editor shows the change.
    await desk.page.evaluate(() => {
      const {metadataCache} = Reflect.get(globalThis, "app");
      const trigger = metadataCache.trigger.bind(metadataCache);
      metadataCache.trigger = (...how: unknown[]) => setTimeout(() => trigger(...how), 300);
    });
    await desk.write(TODAY, ticked);
    await desk.reads("2 wins today");
    await expect.poll(() => desk.pane.locator(".is-next label").innerText()).toBe("c");
    expect(await started(desk)).toBe(0);
    expect(await desk.pane.getByRole("status").textContent()).toBe("");
  });

  test("is left out where the reader prefers stillness", async () => {
    const desk = await openCounting({reducedMotion: "reduce"});
    await desk.box("b").click();
    await desk.reads("2 wins today");
    await expect.poll(() => desk.pane.locator(".is-next label").innerText()).toBe("c");
    expect(await started(desk)).toBe(0);
  });

  test("of a second tick at once takes the place of the first one's", async () => {
    const desk = await openCounting();
    await desk.box("b").click();
    await desk.box("c").click();
    await desk.reads("3 wins today");
    await expect.poll(() => running(desk)).toBe(0);
    await expect.poll(() => desk.read()).toBe(NOTE.replaceAll("[ ]", "[x]"));
  });
});
