import {describe, expect, test} from "vitest";
import {addDays, printDay} from "../../src/core/day.ts";
import {drawPage} from "../../src/core/views/draw-page.ts";
import {drawTrackPage, type TrackPageView} from "../../src/core/views/track-page.ts";
import {GoalVault} from "./goal-vault.ts";
import {said, TODAY} from "./habit-notes.ts";

const ago = (days: number): string => printDay(addDays(TODAY, -days));
const NAME = "Write by 30 May 2027";
const REF = {kind: "goal", name: `Goals/${NAME}.md`} as const;
const TEXT = `For Mia.\n\n- [x] Open a note ✅ ${ago(3)}\n- [ ] Type 40 words ^s\n`;

function page(text = TEXT, notes: Record<string, string> = {}): TrackPageView {
  const view = drawTrackPage(REF, new GoalVault({[NAME]: text}, notes).input);
  if (view === undefined) throw new Error("There is no page");
  return view;
}

describe("a goal's page", () => {
  const line = `- [x] Type 40 words [[${NAME}#^s]]\n`;
  const notes = {[ago(0)]: line, [ago(1)]: line};

  test("has its name, what runs, and all of its wins", () => {
    const {title, sentence, wins, offer, habit} = page(TEXT, notes);
    expect(title).toBe(NAME);
    expect(said(sentence)).toBe("3 days in a row, your best · done today");
    expect(wins).toEqual({text: "3", opens: {kind: "ledger", track: REF, question: "wins"}});
    expect([offer, habit]).toEqual([undefined, undefined]);
  });

  test("adds up what its wins count", () => {
    expect(page(TEXT, notes).amounts.map(({title, total}) => `${title}: ${said(total)}`)).toEqual([
      "Words: 80 since November",
    ]);
  });

  test("says what it is for, its day and its steps", () => {
    expect(page().goal).toMatchObject({
      path: REF.name,
      why: "For Mia.",
      steps: "1 of 2 done",
      due: "30 May 2027, 191 days left",
      stairs: {label: "Step 2 of 2"},
    });
    expect(page("- [ ] One\n- [ ] Two\n").goal?.steps).toBe("2");
    expect(page("Nothing.\n").goal).toMatchObject({steps: "None yet", stairs: undefined});
  });

  test("is there before the first win, and goes with the note", () => {
    expect(said(page("- [ ] One\n").sentence)).toBe("Open today");
    const vault = new GoalVault({[NAME]: TEXT});
    vault.goals.remove(REF.name);
    expect(drawTrackPage(REF, vault.input)).toBeUndefined();
    expect(drawPage({kind: "share"}, vault.input)).toBeUndefined();
  });

  test("its ledger names the lines of daily notes and its own steps", () => {
    const view = drawPage(
      {kind: "ledger", track: REF, question: "wins"},
      new GoalVault({[NAME]: TEXT}, notes).input,
    );
    if (view?.kind !== "ledger") throw new Error("There is no ledger");
    expect([view.title, said(view.sentence)]).toEqual([NAME, "3 wins since 17 November, on 3 days"]);
    const {entries} = view.list({filter: "counted", many: 10, later: false});
    expect(entries.map(({iso, reason}) => [iso, reason.map(({text}) => text).join("")])).toEqual([
      [ago(0), "Type 40 words"],
      [ago(1), "Type 40 words"],
      [ago(3), "Open a note"],
    ]);
  });
});
