import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {shippedPlaybooks} from "../../src/app/playbooks.ts";
import {playbookFileName, printPlaybook} from "../../src/core/breakdown/print-playbook.ts";
import {readPlaybook} from "../../src/core/breakdown/read-playbook.ts";

const FOLDER = new URL("../../playbooks/", import.meta.url);
const shipped = shippedPlaybooks();

describe("the shipped playbooks", () => {
  test("are the notes in `playbooks/`, all of them", () => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
    expect(shipped.map(playbookFileName).sort()).toEqual(names.sort());
  });

  test.each(shipped.map((playbook) => ({name: playbookFileName(playbook), playbook})))(
    "$name is what its note says, and printed it is that note again",
    ({name, playbook}) => {
      const text = readFileSync(new URL(name, FOLDER), "utf8");
      expect(playbook).toEqual(readPlaybook(name, text));
      expect(printPlaybook(playbook)).toBe(text);
    },
  );
});
