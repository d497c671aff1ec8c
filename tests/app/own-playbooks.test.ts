import {describe, expect, test} from "vitest";
import {OwnPlaybooks, type PlaybookNote} from "../../src/app/own-playbooks.ts";
import type {Playbook} from "../../src/core/breakdown/playbook.ts";
import {printPlaybook} from "../../src/core/breakdown/print-playbook.ts";
import {NOTE, read} from "../core/breakdown/playbook-note.ts";

function made(kind: string, language = "en"): Playbook {
  return {...read(NOTE), kind, language, isOwn: true};
}

function note(path: string, text: string | Error, size = 100): PlaybookNote & {readonly reads: () => number} {
  let reads = 0;
  const readNote = async (): Promise<string> => {
    reads += 1;
    if (text instanceof Error) throw text;
    return Promise.resolve(text);
  };
  return {path, size, read: readNote, reads: () => reads};
}

async function taken(...notes: PlaybookNote[]): Promise<OwnPlaybooks> {
  const own = new OwnPlaybooks();
  await own.take(notes);
  return own;
}

describe("a person's own playbooks", () => {
  test("are those of their notes, by path", async () => {
    const [garden, sew] = [made("garden"), made("sew")];
    const own = await taken(note("P/z.md", printPlaybook(garden)), note("P/a/b.md", printPlaybook(sew)));
    expect(own.playbooks).toEqual([sew, garden]);
    expect(own.unread).toEqual([]);
  });

  test("work beside a note that is none, which is named with its lines", async () => {
    const text = printPlaybook(made("sew")).replace("Pull 3 weeds (2 min)", "Pull 3 weeds");
    const own = await taken(note("P/Sewing.md", text), note("P/garden.md", printPlaybook(made("garden"))));
    expect(own.playbooks.map(({kind}) => kind)).toEqual(["garden"]);
    const line = text.split("\n").indexOf("- Pull 3 weeds") + 1;
    expect(own.unread).toEqual([
      {path: "P/Sewing.md", faults: [{line, message: "say how long it takes, as in “(2 min)”"}]},
    ]);
  });

  test("are not read from a note larger than 1 MB, which is not even loaded", async () => {
    const large = note("P/large.md", "x", 1_000_001);
    const own = await taken(large);
    expect(large.reads()).toBe(0);
    expect(own.unread).toEqual([
      {path: "P/large.md", faults: [{line: 1, message: "keep a playbook to 1 MB"}]},
    ]);
  });

  test("do without a note that is gone before it is read", async () => {
    const own = await taken(note("P/gone.md", new Error("gone")), note("P/a.md", printPlaybook(made("sew"))));
    expect([own.playbooks.length, own.unread]).toEqual([1, []]);
  });

  test("follow their notes: changed, removed, and unchanged", async () => {
    const same = note("P/same.md", printPlaybook(made("sew")));
    const own = await taken(same, note("P/a.md", "nothing"));
    const [before] = own.playbooks;
    await own.take([same, note("P/a.md", printPlaybook(made("garden")))]);
    expect(own.playbooks.map(({kind}) => kind)).toEqual(["garden", "sew"]);
    expect(own.playbooks[1]).toBe(before);
    await own.take([]);
    expect([own.playbooks, own.unread]).toEqual([[], []]);
  });

  test("are found by kind and language: of two the last holds", async () => {
    const [sew, german] = [made("sew"), made("sew", "de")];
    const own = await taken(
      note("P/a.md", printPlaybook(sew)),
      note("P/b.md", printPlaybook(sew)),
      note("P/c.md", printPlaybook(made("garden"))),
    );
    expect([own.pathOf(sew), own.pathOf(german)]).toEqual(["P/b.md", undefined]);
  });
});
