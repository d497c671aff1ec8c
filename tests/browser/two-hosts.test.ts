import {readFile, stat, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {expect, test} from "vitest";
import {pick, randomNumbers} from "../../playground/random.ts";
import {SEED} from "../seed.ts";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

const BOOK = "Goals/Write a book.md";
const RUN = "Goals/Run.md";
const NOTES: Readonly<Record<string, string>> = {
  [BOOK]:
    "#goal\n\n- [ ] Type 40 words ^step-a\n- [ ] Open the draft ^step-b\n- [ ] Name a chapter ^step-c\n",
  [RUN]: "---\ntags: [goal]\n---\n- [ ] Put shoes by the door ^step-d\n- [ ] Walk 2 minutes ^step-e\n",
  [TODAY]: [
    "# Friday",
    "- [ ] Drink water",
    "- [ ] Type 40 words [[Write a book#^step-a|Write a book]]",
    "- [ ] Open the draft [[Write a book#^step-b|Write a book]]",
    "- [ ] Put shoes by the door [[Run#^step-d|Run]]",
    "",
  ].join("\n"),
  "Daily/2026-11-19.md": "- [x] Drink water\n- [ ] Walk 2 minutes [[Run#^step-e]]\n",
};
const PATHS = Object.keys(NOTES);
const ROUNDS = 4;
const TICKS = 4;

/** Waits until everything that editors show is on disk, and the app knows what is there. */
async function saved(desk: Desk): Promise<void> {
  for (const path of PATHS) {
    const read = (): Promise<boolean> =>
      desk.page.evaluate(async (at) => {
        const {workspace, vault} = Reflect.get(globalThis, "app");
        const file = vault.getFileByPath(at);
        const onDisk = await vault.adapter.read(at);
        const [{view}] = workspace.getLeavesOfType("markdown");
        const shown = view.file === file ? view.editor.getValue() : onDisk;
        return shown === onDisk && (await vault.cachedRead(file)) === onDisk;
      }, path);
    await expect.poll(read, {timeout: 10_000}).toBe(true);
  }
}

/** Takes each note from where it was written last, as syncing services do. */
async function sync(one: Desk, other: Desk): Promise<void> {
  for (const path of PATHS) {
    const [here, there] = [join(one.dir, path), join(other.dir, path)];
    const [mine, theirs] = await Promise.all([readFile(here, "utf8"), readFile(there, "utf8")]);
    if (mine === theirs) continue;
    const [since, until] = await Promise.all([stat(here), stat(there)]);
    if (since.mtimeMs >= until.mtimeMs) await writeFile(there, mine);
    else await writeFile(here, theirs);
  }
}

/** What no tick may change. */
function words(text: string): string {
  return text.replace(/\[[ x]\]/g, "[]").replace(/ ✅ 2026-11-20/g, "");
}

test("two devices that tick at random and sync show the same, and no note is damaged", async () => {
  const random = randomNumbers(SEED);
  const vault = {...DAILY, ...NOTES};
  const desks = [await openDesk(vault), await openDesk(vault)] as const;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const desk of desks) {
      for (let tick = 0; tick < TICKS; tick += 1) {
        const path = pick(random, PATHS);
        await desk.open(path);
        const boxes = desk.page.locator(".cm-content input[type=checkbox]");
        await boxes.first().waitFor();
        await boxes.nth(Math.floor(random() * (await boxes.count()))).click();
      }
      await saved(desk);
    }
    await sync(...desks);
    for (const desk of desks) await saved(desk);
  }
  const [one, other] = desks;
  for (const path of PATHS) {
    expect(await one.read(path)).toBe(await other.read(path));
    expect(words(await one.read(path))).toBe(words(NOTES[path] ?? ""));
  }
  // The app tells of what it has read a moment after it has read it.
  const shown = async (desk: Desk): Promise<unknown> => ({
    goals: await desk.pane.locator(".micro-wins-goal").allInnerTexts(),
    counts: (await desk.summary()).counts,
    header: await desk.pane.locator(".micro-wins-header").innerText(),
  });
  const both = (): Promise<unknown[]> => Promise.all(desks.map(shown));
  await expect
    .poll(async () => JSON.stringify((await both())[0]) === JSON.stringify((await both())[1]))
    .toBe(true);
  expect((await both())[0]).toEqual((await both())[1]);
});
