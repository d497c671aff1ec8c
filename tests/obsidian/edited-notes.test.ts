import {beforeEach, expect, test, vi} from "vitest";
import {EditedNotes, type OpenNote} from "../../src/obsidian/edited-notes.ts";

const PATH = "2026-11-20.md";
const [OPEN, DONE] = ["- [ ] Walk\n", "- [x] Walk\n"];

/** What was put, and whether by hand. */
let put: [string, boolean][];
let notes: EditedNotes;

beforeEach(() => {
  vi.stubGlobal("window", {clearTimeout: () => undefined});
  put = [];
  notes = new EditedNotes((_, text, byHand) => put.push([text, byHand]));
  return () => vi.unstubAllGlobals();
});

/** The editor shows a text; `data` is what its view knows to be in the file. */
async function show(text: string, data?: string): Promise<void> {
  const editor = {
    getValue: () => text,
    lastLine: () => 0,
    getLine: () => text,
    posToOffset: () => text.length,
  };
  notes.changed(PATH, {editor, info: {file: {path: PATH}, data}} as unknown as OpenNote);
  await Promise.resolve();
}

test("a tick taken back and made again is by hand, whenever the app saves it", async () => {
  await show(DONE);
  await show(OPEN);
  // Saved before it was taken back; told only now.
  notes.fileHolds(PATH, DONE);
  await show(DONE);
  expect(put).toEqual([
    [DONE, true],
    [OPEN, true],
    [DONE, true],
  ]);
});

test("a tick taken back before it is saved is by hand, though the file holds no other text", async () => {
  await show(DONE, OPEN);
  await show(OPEN, OPEN);
  expect(put.at(-1)).toEqual([OPEN, true]);
});

test("what a view took over from the file is not by hand", async () => {
  await show(DONE, DONE);
  expect(put.at(-1)).toEqual([DONE, false]);
  await show(OPEN, DONE);
  await show(DONE, OPEN);
  expect(put.at(-1)).toEqual([DONE, true]);
  await show(OPEN, OPEN);
  expect(put.at(-1)).toEqual([OPEN, true]);
});

test("what another program wrote is not by hand once the editor shows it", async () => {
  await show(OPEN);
  notes.fileHolds(PATH, DONE);
  await show(DONE);
  expect(put.at(-1)).toEqual([DONE, false]);
  await show(OPEN);
  expect(put.at(-1)).toEqual([OPEN, true]);
});
