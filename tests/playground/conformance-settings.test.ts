import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type FixtureHost, openFixture} from "./fixture-host.ts";

const DATA = ".obsidian/plugins/fixture/data.json";

describe("the settings window", () => {
  let host: FixtureHost;

  beforeAll(async () => {
    host = await openFixture();
    await host.inside(({app}) => void app.setting.openTabById("fixture"));
  }, 60_000);
  afterAll(() => host?.stop());

  const row = (name: string): ReturnType<FixtureHost["page"]["locator"]> =>
    host.page
      .locator(".setting-item")
      .filter({has: host.page.locator(`.setting-item-name:text-is("${name}")`)});
  const saved = async (): Promise<unknown> => JSON.parse(await host.read(DATA));

  test("lists the plugin's tab and shows what it declares", async () => {
    expect(await host.page.locator(".vertical-tab-nav-item.is-active").textContent()).toBe("Fixture");
    expect(await row("Count").locator("input").inputValue()).toBe("3");
    expect(await row("More").locator(".setting-display-value").textContent()).toBe("none");
  });

  test("a toggle is saved, and shows what depends on it", async () => {
    expect(await row("Name").isVisible()).toBe(false);
    await row("Shown").locator(".checkbox-container").click();
    await row("Name").waitFor();
    expect(await saved()).toMatchObject({on: true});
  });

  test("a value that is not valid is refused with a reason", async () => {
    await row("Name").locator("input").fill("bad");
    await row("Name").locator(".setting-item-error").waitFor();
    expect(await row("Name").locator(".setting-item-error").textContent()).toBe("Not that");
    await row("Name").locator("input").fill("good");
    await expect.poll(saved).toMatchObject({name: "good"});
    expect(await row("Name").locator(".setting-item-error").count()).toBe(0);
  });

  test("numbers and choices are saved as such", async () => {
    await row("Count").locator("input").fill("7");
    await row("Kind").locator("select").selectOption("b");
    await expect.poll(saved).toMatchObject({count: 7, kind: "b"});
  });

  test("a list draws its rows, and adds and deletes them", async () => {
    expect(await row("one").locator(".setting-item-description").textContent()).toBe("drawn one");
    await host.page.getByLabel("Add a word").click();
    await row("new").waitFor();
    await row("one").getByLabel("Delete").click();
    await expect.poll(() => row("one").count()).toBe(0);
    await row("new").getByLabel("Delete").click();
    expect(await host.page.locator(".setting-list-empty").textContent()).toBe("No words yet");
    expect(await host.inside(({plugin}) => plugin.log)).toContain("cleanup:one");
  });

  test("an action row acts", async () => {
    await row("Do it").click();
    expect(await host.inside(({plugin}) => plugin.log)).toContain("action");
  });

  test("a page opens, saves, and leads back", async () => {
    await row("More").click();
    await row("Deep").locator(".checkbox-container").click();
    await expect.poll(saved).toMatchObject({deep: true});
    expect(await row("Count").count()).toBe(0);
    await host.page.getByLabel("Back").click();
    expect(await row("More").locator(".setting-display-value").textContent()).toBe("good");
  });

  test("Escape closes it, and it opens again where its plugin's settings are", async () => {
    await host.page.keyboard.press("Escape");
    expect(await host.page.locator(".modal").count()).toBe(0);
    await host.page.getByLabel("Settings").click();
    expect(await row("Name").locator("input").inputValue()).toBe("good");
    await host.page.keyboard.press("Escape");
  });

  test("its data.json changed by another program reaches the plugin", async () => {
    await host.write(DATA, JSON.stringify({name: "from sync"}));
    await host.noted("external:from sync");
  });

  test("what the plugin itself saves is no external change", async () => {
    await host.inside(({plugin}) => plugin.saveData({name: "own"}));
    await host.write(DATA, JSON.stringify({name: "other"}));
    await host.noted("external:other");
    expect(await host.inside(({plugin}) => plugin.log)).not.toContain("external:own");
  });
});
