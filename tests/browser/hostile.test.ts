import {describe, expect, test} from "vitest";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {outline} from "./outline.ts";
import {overflowing} from "./overflow.ts";

const SETTINGS = ".obsidian/plugins/micro-wins/data.json";
const ELSEWHERE = {query: {open: "Inbox.md"}};
const IMAGE = "<img src=x onerror=globalThis.pwned=1>";

/** Lines that would do something if they were anything but text. */
const LINES: readonly string[] = [
  IMAGE,
  "<script>globalThis.pwned = 1</script>",
  "<style>body { display: none }</style>",
  '<iframe src="https://evil.example/frame"></iframe>',
  '<a href="javascript:globalThis.pwned=1" onmouseover="globalThis.pwned=1">press</a>',
  "<svg onload=globalThis.pwned=1>",
  "</bdi></label></li></ul><h1>out</h1>",
  "{@html globalThis.pwned=1} {{title}} ${globalThis.pwned=1}",
  "__proto__",
  "constructor toString hasOwnProperty",
  "$& $1 $` $'",
  "(((((a+)+)+)+)+)$ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
  "\u202Edesrever\u202C \u2066isolated\u2069 \u200Fmark",
  `z${"\u0301".repeat(10_000)}algo`,
  "W".repeat(5_000),
  "&lt;b&gt; &amp; &#x41;",
];

/** Nothing ran, nothing was polluted, nothing became an element. `openDesk` sees to it that no request left. */
async function expectHarmless(desk: Desk): Promise<void> {
  expect(
    await desk.page.evaluate(() => ({
      pwned: "pwned" in globalThis,
      polluted: "polluted" in {} || Object.keys(Object.prototype).length > 0,
      shown: getComputedStyle(document.body).display !== "none",
      elements: [
        ...document.querySelectorAll(":is(.micro-wins, .notice) :is(img, script, style, iframe, a, h1)"),
      ].length,
    })),
  ).toEqual({pwned: false, polluted: false, shown: true, elements: 0});
  expect(await overflowing(desk)).toEqual([]);
}

describe("hostile text", () => {
  test("in lines and headings is shown as text", async () => {
    const note = LINES.map((line) => `## ${line}\n- [ ] ${line}\n`).join("");
    const desk = await openDesk({...DAILY, [TODAY]: note}, ELSEWHERE);
    await desk.reads("Today is open");
    const groups = await outline(desk);
    expect(groups.map(({heading}) => heading?.slice(0, 200))).toEqual(
      LINES.map((line) => line.slice(0, 200)),
    );
    const shown = groups.map(({lines}) => lines[0]?.replace(/^(→ )?\[ \] /, "") ?? "");
    // Two underscores are emphasis, and what nobody reads to its end is cut.
    const expected = LINES.map((line) => (line === "__proto__" ? "proto" : line.slice(0, 200)));
    expect(shown.map((text) => text.slice(0, 200))).toEqual(expected);
    await expectHarmless(desk);
    const heights = await desk.pane
      .locator(".micro-wins-line", {hasText: "algo"})
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(60);

    await desk.box("proto").click();
    await desk.reads("1 win today");
    await desk.box("desrever").click();
    await desk.reads("2 wins today");
    const ticked = note.replace("[ ] __proto__", "[x] __proto__").replace("[ ] \u202E", "[x] \u202E");
    await expect.poll(() => desk.read()).toBe(ticked);
    await expectHarmless(desk);
  });

  test("in markup is shown without the markup, and leads nowhere", async () => {
    const desk = await openDesk(
      {
        ...DAILY,
        [TODAY]:
          "- [ ] [press](javascript:globalThis.pwned=1)\n- [ ] ![pixel](https://evil.example/p.png)\n- [ ] **[[<b>x</b>|bold]]**\n",
      },
      ELSEWHERE,
    );
    await desk.reads("Today is open");
    await desk.pane.locator("label").first().click();
    await desk.reads("1 win today");
    await expectHarmless(desk);
  });

  test("in folder and file names is shown as text", async () => {
    const desk = await openDesk({
      ".obsidian/daily-notes.json": JSON.stringify({folder: "Empty"}),
      [`${IMAGE}/__proto__/2026-11-18.md`]: "- [x] a\n",
      [`${IMAGE}/__proto__/2026-11-19.md`]: "- [x] a\n",
      [`${IMAGE}/__proto__/2026-11-20.md`]: "- [x] a\n- [ ] b\n",
      "__proto__.md": "- [x] no win\n",
      "constructor.md": "- [x] no win\n",
    });
    await desk.reads("Where are your daily notes?");
    expect(await desk.pane.innerText()).toContain(`3 notes in ${IMAGE}/__proto__ look like daily notes.`);
    await expectHarmless(desk);
    await desk.pane.getByRole("button", {name: "Use"}).click();
    await desk.reads("1 win today");
    expect((await desk.summary()).counts.total).toBe(3);
    await expectHarmless(desk);
  });

  test("in the settings is refused or shown as text", async () => {
    const stored = `{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}},
      "scope": ${JSON.stringify(IMAGE)}, "winTag": "(((a+)+)+)+$", "winHeading": ${JSON.stringify(IMAGE)},
      "doneCharacters": "[x]", "dailyGoals": {"length": 1e9}, "pauses": [{"from": "0", "to": "9"}], "dayStart": "__proto__"}`;
    const desk = await openDesk({...DAILY, [TODAY]: "- [x] a\n", [SETTINGS]: stored}, ELSEWHERE);
    await desk.reads("1 win today");
    expect(await desk.page.locator(".notice").innerText()).toContain("the stored value does not fit");
    await desk.page.evaluate(() => Reflect.get(globalThis, "app").setting.openTabById("micro-wins"));
    await expectHarmless(desk);
    expect(await desk.read(SETTINGS)).toBe(stored);
  });

  test("as the name of the win heading and tag counts as they are written", async () => {
    const settings = {scope: "heading", winHeading: IMAGE};
    const desk = await openDesk(
      {...DAILY, [TODAY]: `- [x] a\n## ${IMAGE}\n- [x] b\n`, [SETTINGS]: JSON.stringify(settings)},
      ELSEWHERE,
    );
    await desk.reads("1 win today");
    await desk.write(SETTINGS, JSON.stringify({scope: "tag", winTag: "(((a+)+)+)+$"}));
    await desk.reads("Today is open");
    await expectHarmless(desk);
  });
});

describe("huge notes", () => {
  test("are read while the app goes on", async () => {
    const prose = "Some words on a line of a long diary.\n".repeat(270_000);
    const small = Array.from({length: 40}, (_, at) => `Daily/2026-0${8 + (at % 2)}-${10 + (at >> 1)}.md`);
    const desk = await openDesk(
      {
        ...DAILY,
        ...Object.fromEntries(small.map((path) => [path, "- [ ] a\n"])),
        "Daily/2026-01-01.md": "- [x] did it\n".repeat(100_000),
        "Daily/2026-01-02.md": `- [x] before\n\`\`\`\n${prose}\`\`\`\n- [x] after\n`,
        "Daily/2026-01-03.md": `- [x] ${"word ".repeat(200_000)}\n- [ ] ${"W".repeat(1_000_000)}\n`,
        [TODAY]: `- [ ] a\n- [ ] ${"word ".repeat(20_000)}\n`,
      },
      {query: {open: "Inbox.md", latency: "1000"}},
    );
    await desk.box("a").click();
    await desk.reads("1 win today");
    expect(await desk.pane.getByRole("progressbar").count()).toBe(1);
    await expect.poll(() => desk.pane.getByRole("progressbar").count(), {timeout: 30_000}).toBe(0);
    expect((await desk.summary()).counts.total).toBe(100_000 + 2 + 1 + 1);
    expect(await overflowing(desk)).toEqual([]);
    await desk.box("a").first().click();
    await desk.reads("Welcome back");
  });
});

describe("notes that are not as they should be", () => {
  test("count as far as they go", async () => {
    const desk = await openDesk(
      {
        ...DAILY,
        "Daily/2026-11-10.md": "---\nmicro-wins: [rest\n: {{\n---\n- [x] unparsable properties\n",
        "Daily/2026-11-11.md":
          "- [x] impossible ✅ 2026-02-30\n- [x] then possible ✅ 2026-13-01 ✅ 2026-11-12\n",
        "Daily/2026-11-13.md": "- [x] later ✅ 2026-11-21\n- [x] far ✅ 9999-12-31\n",
        "Daily/2026-11-21.md": "- [x] tomorrow\n",
        "Daily/2026-11-14 (conflicted copy).md": "- [x] copy\n",
        "Daily/2026-11-14.sync-conflict-20261114-101112-ABCDEFG.md": "- [x] copy\n",
        "Daily/2026-02-30.md": "- [x] no day\n",
        [TODAY]: "- [x] a\n",
      },
      ELSEWHERE,
    );
    await desk.reads("1 win today");
    const wins = async (): Promise<Record<string, number>> =>
      Object.fromEntries(
        (await desk.summary()).days.filter((day) => day.wins > 0).map((day) => [day.day, day.wins]),
      );
    const past = {"2026-11-10": 1, "2026-11-11": 1, "2026-11-12": 1, "2026-11-20": 1};
    expect(await wins()).toEqual(past);
    await desk.page.clock.fastForward("12:00:10");
    await desk.reads("2 wins today");
    expect(await wins()).toEqual({...past, "2026-11-21": 2});
  });
});
