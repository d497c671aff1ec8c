import {expect, test} from "vitest";
import {tickedLine} from "../../src/app/ticked-line.ts";
import {readNote} from "../../src/core/note.ts";

test.each([
  ["a tick", "- [ ] Walk\n- [ ] Read", "- [ ] Walk\n- [x] Read", "Read done"],
  ["an untick", "- [x] Walk", "- [ ] Walk", "Walk open"],
  ["a tick while the text changes", "- [ ] Walk", "- [x] Walk ✅ 2026-11-20", "Walk ✅ 2026-11-20 done"],
  ["two ticks at once", "- [ ] Walk\n- [ ] Read", "- [x] Walk\n- [x] Read", undefined],
  ["other characters of the same meaning", "- [x] Walk", "- [X] Walk", undefined],
  ["a line added done", "- [ ] Walk", "- [ ] Walk\n- [x] Read", undefined],
  ["a line added open", "- [ ] Walk", "- [ ] Walk\n- [ ] Read", undefined],
  ["a line added while another is ticked", "- [ ] Walk", "- [x] Walk\n- [x] Read", undefined],
  ["another line in its place", "- [ ] Walk", "- [x] Read [[Book#^step-a]]", undefined],
  ["its link taken away", "- [x] Read [[Book#^step-a]]", "- [ ] Read", undefined],
  ["a line taken away", "- [ ] Walk\n- [x] Read", "- [ ] Walk", undefined],
])("%s", (_, before, after, expected) => {
  const line = tickedLine(readNote(before), readNote(after), "xX");
  expect(line && `${line.checkbox.text} ${line.done ? "done" : "open"}`).toBe(expected);
});

test("nothing is known of a note that was not read before", () => {
  expect(tickedLine(undefined, readNote("- [x] Walk"), "xX")).toBeUndefined();
});
