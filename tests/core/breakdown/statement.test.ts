import {describe, expect, test} from "vitest";
import {stated} from "./read.ts";

describe("the aim is what is left to do", () => {
  test.each([
    ["Paint 40 boards by 30 June", "Paint 40 boards"],
    ["By 30 June: paint 40 boards", "paint 40 boards"],
    ["Paint 40 boards (by 30 June)", "Paint 40 boards"],
    ["Paint 40 boards this year, in oil", "Paint 40 boards, in oil"],
    ["Paint 40 boards – 12 done", "Paint 40 boards"],
    ["Paint 40 boards (12/40)", "Paint 40 boards"],
    ["Paint 12 of 40 boards", "Paint 40 boards"],
    ["Paint the fence but I have no brush", "Paint the fence"],
    ["I want to paint the fence", "Paint the fence"],
    ["My goal is to paint the fence by June", "Paint the fence"],
    ["Ich möchte den Zaun streichen", "Den Zaun streichen"],
    ["🎨 Paint the fence 🎯 by June", "Paint the fence"],
    ["30 June 2026", "30 June 2026"],
    ["Paint the fence", "Paint the fence"],
    ["Mix 25 .5 by 30 June", "Mix 25 .5"],
    ["", ""],
  ])("%s", (text, aim) => expect(stated(text).aim).toBe(aim));
});

test("a date in a quotation is part of it, a number too", () => {
  const {quantity, dates} = stated('Read "100 Days by 30 June" twice');
  expect([quantity, dates]).toEqual([undefined, []]);
});
