import {describe, expect, test} from "vitest";
import {drawPreview, type PreviewView} from "../../src/app/preview-view.ts";
import {pickDay, startPreview, type Preview} from "../../src/app/preview.ts";
import {DEFAULT_RATES} from "../../src/core/breakdown/rates.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {SHIPPED} from "../core/breakdown/break-down-made.ts";
import {day} from "../core/days.ts";

const TODAY = day("2026-11-20");

function start(title: string): Preview {
  return startPreview({input: {title}, today: TODAY, rates: DEFAULT_RATES, playbooks: SHIPPED, anchors: []});
}

function draw(preview: Preview, locale = "en"): PreviewView {
  return drawPreview(preview, formatsFor(locale));
}

const texts = ({rows}: Preview): string[] => rows.map(({text}) => text);
const said = (words: PreviewView["pace"]): string =>
  words.map(({text, strong}) => (strong === true ? `**${text}**` : text)).join("");
const pace = (title: string, locale?: string): string => said(draw(start(title), locale).pace);

describe("the pace", () => {
  test.each([
    [
      "Write 50,000 words by 30 June",
      "**100 words a day** reaches 22,300 by 30 June 2027. All 50,000 takes **225 a day**. You can climb whenever you like.",
    ],
    [
      "Pay off $6,000 of debt by 31 December 2027",
      "**$5 a day** reaches $2,035 by 31 December 2027. All $6,000 takes **$15 a day**. You can climb whenever you like.",
    ],
    ["Read 24 books by 31 December 2027", "All 24 books by 31 December 2027 takes **1 book every 16 days**."],
    ["Apply to 30 jobs by 31 January", "All 30 jobs by 31 January 2027 takes **1 every 2 days**."],
    ["24 Bücher lesen bis 31.12.2027", "All 24 Bücher by 31 December 2027 takes **1 Buch every 16 days**."],
    ["Lose 10 kg by 30 June", "All 10 kg by 30 June 2027 takes **0.4 kg a week**."],
    ["Write 300 words by 30 November", "**100 words a day** reaches all 300 by 30 November."],
  ])("of “%s”", (title, expected) => {
    expect(pace(title)).toBe(expected);
  });

  test("has numbers and dates as the app has them", () => {
    expect(pace("50.000 Wörter schreiben bis 30. Juni", "de")).toBe(
      "**100 Wörter a day** reaches 22.300 by 30. Juni 2027. All 50.000 takes **225 a day**. You can climb whenever you like.",
    );
  });

  test("of a goal from one level to another is told by its levels", () => {
    expect(pace("From 10 to 50 push-ups by 30 June")).toMatch(/50 push-ups/);
  });

  test("is left out for a day that is past, which is said", () => {
    const view = draw(start("Write 50,000 words by 1 May 2020"));
    expect(view.pace).toEqual([]);
    expect(view.notes).toEqual(["Its date, by 1 May 2020, is behind us. Pick a new one whenever you like."]);
  });

  test("waits for the day to be chosen where two are meant", () => {
    const preview = start("Write 50,000 words by 03/04/2027");
    const view = draw(preview);
    expect(view.pace).toEqual([]);
    expect(view.notes).toEqual(["Which day do you mean?"]);
    expect(view.days.map(({text}) => text)).toEqual(["4 March 2027", "3 April 2027"]);
    const [, april] = view.days;
    const picked = pickDay(preview, april?.day ?? TODAY, april?.text ?? "");
    expect(said(draw(picked).pace)).toContain("by 3 April 2027");
    expect(draw(picked)).toMatchObject({days: [], notes: []});
    expect(texts(picked)).toEqual(texts(preview));
  });

  test("says which day was chosen, where nothing else does", () => {
    const preview = start("Write a report by 03/04/2027");
    expect(draw(pickDay(preview, day("2027-03-04"), "4 March 2027")).notes).toEqual(["By 4 March 2027."]);
  });
});
