import {expect, test} from "vitest";
import {goal} from "./read.ts";

const textsOf = (...body: string[]): string[] => goal("Loo", ...body).items.map(({text}) => text);

test("boxes without a list marker are boxes to their writer", () => {
  const {source, done} = goal("Loo", "[x] rip out the pan", "[ ] tile the wall", "[] paint");
  expect(source).toBe("open");
  expect(done).toEqual(["rip out the pan"]);
  expect(textsOf("[x] rip out the pan", "[ ] tile the wall", "[-] shelf")).toEqual(["tile the wall"]);
});

test.each(["•", "–", "·", "☐"])("so are list marks of other kinds: %s", (mark) => {
  expect(textsOf(`${mark} buy the tiles`, `${mark} call Kev`)).toEqual(["buy the tiles", "call Kev"]);
});

test("what is ticked off by such a mark is done", () => {
  expect(textsOf("✓ buy the tiles", "☑ call Kev", "• paint the door")).toEqual(["paint the door"]);
  expect(goal("Loo", "✓ buy the tiles").done).toEqual(["buy the tiles"]);
});

test("a dash in a sentence is none", () => {
  expect(goal("Loo", "The tiles – all of them – are here.").items.map(({line}) => line)).toEqual([undefined]);
});

test("one Portuguese-looking word in the title does not outweigh an English note", () => {
  const body =
    "Solid to bar 22, then it falls apart every time. Before dinner, even if the neighbours are in.";
  expect(goal("cello suite 1 prelude, no sheet music", body).language?.tag).toBe("en");
});
