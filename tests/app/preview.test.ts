import {describe, expect, test} from "vitest";
import {formatsFor} from "../../src/core/views/words.ts";
import type {GoalInput} from "../../src/core/breakdown/goal.ts";
import {DEFAULT_RATES} from "../../src/core/breakdown/rates.ts";
import {
  addMore,
  addPlan,
  addTyped,
  dropRow,
  makeSmaller,
  moveRow,
  setAnchor,
  swapRow,
  typeText,
  undo,
} from "../../src/app/preview-changes.ts";
import {drawPreview, questionOf, type PreviewView} from "../../src/app/preview-view.ts";
import {startPreview, stepsToWrite, type Preview} from "../../src/app/preview.ts";
import {SHIPPED} from "../core/breakdown/break-down-made.ts";
import {day} from "../core/days.ts";

const TODAY = day("2026-11-20");
const WORDS = {title: "Write 50,000 words by 30 June"};
const LIST = {
  title: "Thesis",
  body: "## Next\n- Call Anna\n- Email the supervisor\n- Print the form\n- Book a room\n- Pay the fee\n",
};

function start(input: GoalInput, anchors: readonly string[] = []): Preview {
  return startPreview({input, today: TODAY, rates: DEFAULT_RATES, playbooks: SHIPPED, anchors});
}

function draw(preview: Preview): PreviewView {
  return drawPreview(preview, formatsFor("en"));
}

const texts = ({rows}: Preview): string[] => rows.map(({text}) => text);

describe("a preview", () => {
  test("shows three steps with their minutes, and how many more there are", () => {
    const view = draw(start(WORDS));
    expect(view.rows).toHaveLength(3);
    expect(view.rows.map(({minutes}) => minutes)).toEqual(["1 min", "2 min", "5 min"]);
    expect(view.lead).toBe("A first day, easiest first.");
    expect(view.more).toMatch(/^\d more, for later$/);
    expect(view.add).toBe("Add 3 steps");
    expect(view.canUndo).toBe(false);
  });

  test("tells why each is there", () => {
    const [first, second, third] = draw(start(WORDS)).rows;
    expect(first?.why).toBe("A starter. It makes the next one easy to begin.");
    expect(second?.why).toBe("2 minutes at 20 words a minute, from “50,000 words”.");
    expect(third?.why).toBe("5 minutes at 20 words a minute, from “50,000 words”.");
    const whys = draw(start(LIST)).rows.map(({why}) => why);
    expect(whys).toContain("It stands in the note.");
  });

  test("is the same when it is opened again", () => {
    expect(start(LIST)).toEqual(start(LIST));
  });

  test("has steps for a note without a word", () => {
    const view = draw(start({title: "", body: ""}));
    expect(view.rows.length).toBeGreaterThan(0);
    expect(view.canAdd).toBe(true);
  });

  test("offers the next steps where the first ones are in the note, and none that is", () => {
    const first = start(WORDS);
    const body = `## Tiny steps\n\n${stepsToWrite(first)
      .map((text, index) => `- [${index === 0 ? "x" : " "}] ${text} ^step-a${index}`)
      .join("\n")}\n`;
    const again = start({...WORDS, body});
    expect(draw(again).lead).toMatch(/in the note already\. (?:Here are more|Here is one more)\.$/);
    for (const text of texts(addMore(again))) expect(texts(first)).not.toContain(text);
  });

  test("breaks the note’s name down where its list is written already, in any language", () => {
    const view = draw(start({title: "Escribir un libro", body: "- [ ] Comprar papel\n"}));
    expect(view.lead).toBe("One step is in the note already. Here are more.");
    expect(view.rows.map(({text}) => text)).not.toContain("Comprar papel");
    expect(view.rows.length).toBeGreaterThan(0);
  });

  test("says kindly that all is written", () => {
    let body = "";
    for (let round = 0; round < 25; round += 1) {
      const steps = stepsToWrite(addMore(start({title: "Escribir un libro", body})));
      body += steps.map((text) => `- [ ] ${text}\n`).join("");
    }
    const view = draw(start({title: "Escribir un libro", body}));
    expect(view).toMatchObject({
      rows: [],
      more: undefined,
      canAdd: false,
      lead: "Everything here is in the note already.",
    });
  });

  test("knows a step in the note behind its anchor, too", () => {
    const anchors = ["After I pour my coffee"];
    const first = start(WORDS, anchors);
    const [row] = first.rows;
    const [line = ""] = stepsToWrite(setAnchor(first, row?.id ?? -1, anchors[0]));
    expect(line).toMatch(/^After I pour my coffee, I will /);
    const again = start({...WORDS, body: `- [ ] ${line}\n`}, anchors);
    expect(texts(addMore(again))).not.toContain(row?.text);
  });
});

describe("a change", () => {
  test("by typing is checked kindly, and finds what can stand alone", () => {
    const preview = start(WORDS);
    const {id = -1} = preview.rows[2] ?? {};
    const typed = typeText(preview, id, "Type 100 words and send them to Sam");
    expect(questionOf(typed, id)).toBe("Could this be one action? “Type 100 words” can stand alone.");
    expect(questionOf(preview, id)).toBeUndefined();
    expect(questionOf(typeText(preview, id, "Type 30 words about Sam"), id)).toBeUndefined();
    expect(questionOf(typeText(preview, id, "  "), id)).toBeUndefined();
    expect(draw(typed).rows[2]).toMatchObject({isTyped: true, why: undefined});
  });

  test("of a size changes the minutes", () => {
    const preview = start(WORDS);
    const {id = -1} = preview.rows[1] ?? {};
    expect(draw(typeText(preview, id, "Type 60 words")).rows[1]?.minutes).toBe("3 min");
  });

  test("that makes it smaller goes to the floor, and there it stays", () => {
    let preview = start(WORDS);
    const {id = -1} = preview.rows[2] ?? {};
    const seen: string[] = [];
    while (draw(preview).rows[2]?.canShrink === true && seen.length < 30) {
      preview = makeSmaller(preview, id);
      seen.push(texts(preview)[2] ?? "");
    }
    expect(seen[0]).toMatch(/ 50 words$/);
    expect(new Set(seen).size).toBe(seen.length);
    expect(makeSmaller(preview, id)).toBe(preview);
  });

  test("for another goes through all that fit and comes round, the first again at last", () => {
    let preview = start(WORDS);
    const {id = -1, text: first} = preview.rows[0] ?? {};
    const others = preview.queue.length;
    const seen = [first];
    for (let press = 0; press < others; press += 1) {
      preview = swapRow(preview, id);
      seen.push(texts(preview)[0]);
      expect(preview.queue.at(-1)?.text).toBe(seen.at(-2));
    }
    expect(new Set(seen).size).toBe(others + 1);
    expect(texts(swapRow(preview, id))[0]).toBe(first);
  });

  test("for another begins with one of its sort", () => {
    const preview = start(WORDS);
    const {id = -1} = preview.rows[0] ?? {};
    expect(["starter", "surroundings"]).toContain(swapRow(preview, id).rows[0]?.step?.kind);
  });

  test("takes more, which are for later and are written last", () => {
    const preview = addMore(start(LIST));
    const view = draw(preview);
    expect(view.more).toBeUndefined();
    expect(view.rows.map(({isFirstLater}) => isFirstLater).indexOf(true)).toBe(3);
    expect(stepsToWrite(preview)).toEqual(texts(preview));
    expect(view.add).toBe(`Add ${preview.rows.length} steps`);
  });

  test("takes no more than fit on a page at once", () => {
    const body = `## Next\n${Array.from({length: 100}, (_, index) => `- Call Anna ${index + 1}`).join("\n")}\n`;
    const preview = addMore(start({title: "Calls", body}));
    expect(preview.rows).toHaveLength(15);
    expect(draw(preview).more).toBe("12 more, for later");
  });

  test("moves a step among the others", () => {
    const preview = start(WORDS);
    const [one, two, three] = texts(preview);
    const {id = -1} = preview.rows[0] ?? {};
    expect(texts(moveRow(preview, id, 1))).toEqual([two, one, three]);
    expect(texts(moveRow(preview, id, 99))).toEqual([two, three, one]);
    expect(moveRow(preview, id, -1)).toBe(preview);
  });

  test("that drops can be taken back, and what was typed meanwhile with it", () => {
    const preview = start(WORDS);
    const [first, second] = preview.rows;
    const dropped = dropRow(preview, first?.id ?? -1);
    const typed = ["T", "Ty", "Type"].reduce((now, text) => typeText(now, second?.id ?? -1, text), dropped);
    expect(undo(typed)).toEqual(dropped);
    expect(undo(undo(typed))).toEqual(preview);
    expect(undo(preview)).toBe(preview);
  });

  test("of all steps leaves an empty list that says so and writes nothing", () => {
    const empty = start(WORDS).rows.reduce((now, {id}) => dropRow(now, id), start(WORDS));
    expect(stepsToWrite(empty)).toEqual([]);
    expect(draw(empty)).toMatchObject({
      canAdd: false,
      add: "Add steps",
      lead: "An empty list. Take the next ones, or type your own.",
    });
  });

  test("by hand adds a row that is written once it says something", () => {
    const preview = addTyped(start(WORDS));
    const id = preview.rows.at(-1)?.id ?? -1;
    expect(stepsToWrite(preview)).toHaveLength(3);
    expect(draw(preview).rows[3]).toMatchObject({minutes: undefined, why: undefined, canShrink: false});
    const typed = typeText(preview, id, "  Wash\n3   plates ");
    expect(stepsToWrite(typed).at(-1)).toBe("Wash 3 plates");
    expect(stepsToWrite(typeText(preview, id, texts(preview)[0] ?? ""))).toHaveLength(3);
  });

  test("by hand belongs to the first day, before what is for later", () => {
    const preview = addTyped(addMore(start(LIST)));
    const own = preview.rows[3]?.id ?? -1;
    expect(texts(typeText(preview, own, "Wash 3 plates"))[3]).toBe("Wash 3 plates");
    expect(draw(preview).rows.findIndex(({isFirstLater}) => isFirstLater)).toBe(4);
    expect(draw(dropRow(preview, own)).rows.findIndex(({isFirstLater}) => isFirstLater)).toBe(3);
  });

  test("puts an anchor before a step, and takes it off again", () => {
    const anchors = ["After lunch", "After I pour my coffee"];
    const preview = start(WORDS, anchors);
    const {id = -1, text = ""} = preview.rows[0] ?? {};
    expect(draw(preview).anchors).toHaveLength(2);
    const put = setAnchor(preview, id, "After I pour my coffee");
    const spoken = text.charAt(0).toLowerCase() + text.slice(1);
    expect(stepsToWrite(put)[0]).toBe(`After I pour my coffee, I will ${spoken}`);
    expect(draw(put).anchors).toEqual(["After lunch"]);
    expect(stepsToWrite(setAnchor(put, id, undefined))).toEqual(stepsToWrite(preview));
  });

  test("takes a plan against an obstacle, which nobody asks about", () => {
    const preview = start({title: "Write a report", body: "Obstacle: I get distracted by my phone\n"});
    const [plan = ""] = draw(preview).obstacles;
    expect(plan).toMatch(/^If I get distracted by my phone, I will /);
    const taken = addPlan(preview, plan);
    expect(draw(taken).obstacles).toEqual([]);
    expect(stepsToWrite(taken).at(-1)).toBe(plan);
    expect(questionOf(taken, taken.rows.at(-1)?.id ?? -1)).toBeUndefined();
    expect(addPlan(taken, plan)).toBe(taken);
  });
});
