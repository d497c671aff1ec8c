import {describe, expect, it} from "vitest";
import {scanCheckboxes} from "../../src/core/note.ts";
import {areTheirsMissing, OURS, type Recording, recordings, THEIRS} from "../fixtures/recordings/read.ts";

/** The checkbox lines that a recording holds. */
function recorded({listItems}: Recording): {line: number; status: string}[] {
  return (listItems ?? []).flatMap(({task, position}) =>
    task === undefined ? [] : [{line: position.start.line, status: task}],
  );
}

function scanned(text: string): {line: number; status: string}[] {
  return [...scanCheckboxes(text)].map(({line, status}) => ({line, status}));
}

describe("our recordings", () => {
  it.each(recordings(OURS))("$name", (recording) => {
    expect(scanned(recording.text)).toEqual(recorded(recording));
  });
});

describe.skipIf(areTheirsMissing)(
  "recordings of the app, skipped where ../shared/obsidian-captures is missing",
  () => {
    it("agree with the scanner, every one", () => {
      const all = recordings(THEIRS);
      const differing = all.filter(
        (recording) => JSON.stringify(scanned(recording.text)) !== JSON.stringify(recorded(recording)),
      );
      expect(differing.map(({name}) => name)).toEqual([]);
      expect(all.flatMap(recorded).length).toBeGreaterThan(50);
    });
  },
);
