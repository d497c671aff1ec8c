import {expect, test} from "vitest";
import {pick, randomNumbers} from "../../playground/random.ts";
import {SEED} from "../seed.ts";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";
import {checkboxLines, countOf, toggled, variedNotes} from "./varied-notes.ts";

const VISITS = 40;
const TICKS_PER_VISIT = 5;

type Place = "sidebar" | "reading view" | "editor";

/** The vault as it should be: the texts that the ticks so far must have made. */
class Vault {
  readonly texts: Map<string, string>;

  constructor(private readonly random: () => number) {
    this.texts = new Map(Object.entries(variedNotes()));
  }

  /** A note to tick in. The app's editor joins all lines by LF, as Obsidian's does, so it gets notes with LF alone. */
  noteFor(place: Place): string {
    if (place === "sidebar") return TODAY;
    const notes = [...this.texts].filter(([, text]) => checkboxLines(text).length > 0);
    const fitting = notes.filter(([, text]) => place === "reading view" || !text.includes("\r"));
    return pick(this.random, fitting)[0];
  }

  /** Picks a checkbox of the note and ticks or unticks it; answers which one it is, from the top. */
  tick(path: string): number {
    const text = this.texts.get(path) ?? "";
    const lines = checkboxLines(text);
    const index = Math.floor(this.random() * lines.length);
    this.texts.set(path, toggled(text, lines[index] ?? 0));
    return index;
  }
}

/** What the app holds of a note: the text of its editor, else the file's. */
const heldText = (desk: Desk, path: string): Promise<string> =>
  desk.page.evaluate(async (at) => {
    const {workspace, vault} = Reflect.get(globalThis, "app");
    const {view} = workspace.getLeavesOfType("markdown")[0];
    const file = vault.getFileByPath(at);
    return view.file === file && view.getMode() === "source" ? view.editor.getValue() : vault.read(file);
  }, path);

async function open(desk: Desk, path: string, mode: "source" | "preview"): Promise<void> {
  await desk.page.evaluate(
    async ([at, how]) => {
      const {workspace, vault} = Reflect.get(globalThis, "app");
      await workspace.getLeavesOfType("markdown")[0].openFile(vault.getFileByPath(at), {state: {mode: how}});
    },
    [path, mode] as const,
  );
}

const BOXES: Record<Place, string> = {
  sidebar: ".micro-wins-line input",
  "reading view": ".markdown-preview-view input.task-list-item-checkbox",
  editor: ".cm-content input.task-list-item-checkbox",
};

/** Waits until the sidebar shows today as it is, with every group open: once all is done they fold. */
async function unfold(desk: Desk, text: string): Promise<void> {
  const {wins} = countOf(text);
  await desk.reads(wins === 0 ? "Today is open" : `${wins} ${wins === 1 ? "win" : "wins"} today`);
  const folded = desk.pane.locator(".micro-wins-fold[aria-expanded=false]");
  for (let left = await folded.count(); left > 0; left -= 1) await folded.first().click();
}

async function visit(desk: Desk, vault: Vault, place: Place): Promise<void> {
  const path = vault.noteFor(place);
  if (place === "sidebar") await open(desk, "Inbox.md", "preview");
  else await open(desk, path, place === "editor" ? "source" : "preview");
  for (let tick = 0; tick < TICKS_PER_VISIT; tick += 1) {
    const count = checkboxLines(vault.texts.get(path) ?? "").length;
    if (place === "sidebar") await unfold(desk, vault.texts.get(path) ?? "");
    const boxes = desk.page.locator(BOXES[place]);
    await expect.poll(() => boxes.count(), {message: `checkboxes of ${path} in the ${place}`}).toBe(count);
    await boxes.nth(vault.tick(path)).click();
    await expect
      .poll(() => heldText(desk, path), {message: `${path} after a tick in the ${place}`})
      .toBe(vault.texts.get(path));
  }
}

test(`200 random ticks change nothing but the characters they mean (SEED=${SEED})`, async () => {
  const random = randomNumbers(SEED);
  const vault = new Vault(random);
  const originals: Record<string, string> = {...DAILY, ...Object.fromEntries(vault.texts)};
  const desk = await openDesk(originals, {query: {open: "Inbox.md"}});
  await desk.title.waitFor();
  for (let visits = 0; visits < VISITS; visits += 1)
    await visit(desk, vault, pick(random, ["sidebar", "reading view", "editor"] as const));
  await open(desk, "Inbox.md", "preview");

  for (const [path, text] of vault.texts) {
    await expect.poll(() => desk.read(path), {message: `${path} on disk, SEED=${SEED}`}).toBe(text);
  }
  expect([...vault.texts].filter(([path, text]) => originals[path] !== text).length).toBeGreaterThan(10);
  expect(await desk.read(".obsidian/daily-notes.json")).toBe(DAILY[".obsidian/daily-notes.json"]);

  const {counts, days} = await desk.summary();
  const counted = new Map(days.map(({day, wins, open: left}) => [day, {wins, open: left}]));
  let total = 0;
  for (const [path, text] of vault.texts) {
    if (!path.startsWith("Daily/")) continue;
    const day = path.slice("Daily/".length, -".md".length);
    const expected = countOf(text);
    total += expected.wins;
    // Days begin with the first win.
    if (counted.has(day)) expect(counted.get(day), `${day}: ${text}`).toEqual(expected);
    else expect(expected.wins, `${day}: ${text}`).toBe(0);
  }
  expect(counts.total).toBe(total);
});
