import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import type {BreakDown} from "../../../src/core/breakdown/break-down.ts";
import {checkStep} from "../../../src/core/breakdown/check-step.ts";
import {FEW, KNOWN, MINUTE_WORDS, SPOKEN} from "../../../src/core/breakdown/offers/others.ts";
import {readGoal} from "../../../src/core/breakdown/read-goal.ts";
import {smaller} from "../../../src/core/breakdown/smaller.ts";
import {spokenOf} from "../../../src/core/breakdown/spoken.ts";
import {brokenSteps, lostItems, made, SHIPPED} from "./break-down-made.ts";
import {OF_OURS, WITH_STEPS, WITHOUT} from "./other-language-goals.ts";
import {TODAY} from "./read.ts";

const WORD = /[\p{L}\p{M}]+/gu;
const QUOTED = /[“„][^”“]*[”“]/g;
const ONLY: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:öffne|schreib|stell|notiere|leg|nimm|lies|auf|ein|eine|einen|und|écris|escribe|scrivi)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:open|write|put|take|read|the|and|for|with|your|one|écris|escribe|scrivi|schrijf)(?!\p{L})/iu,
};

function dayOf(note: string): BreakDown {
  const [title = "", ...lines] = note.split("|");
  return made({title, body: lines.join("\n")}, SHIPPED);
}

function textsOf({steps, queue}: BreakDown): string[] {
  return [...steps, ...queue].map(({text}) => text);
}

/** Words that neither the note nor its language has. */
function foreignWords(note: string, own: string): string[] {
  const known = new Set(`${note}\n${own}`.toLowerCase().match(WORD) ?? []);
  return (textsOf(dayOf(note)).join("\n").toLowerCase().match(WORD) ?? []).filter((word) => !known.has(word));
}

function stepsOf(tag: string): string {
  return SPOKEN.find((data) => data.tag === tag)?.steps ?? "";
}

describe("goals in other languages", () => {
  test("are of 20 languages and more", () => {
    expect(WITH_STEPS.length + WITHOUT.length).toBeGreaterThanOrEqual(60);
    expect(new Set([...WITH_STEPS, ...WITHOUT].map(([tag]) => tag)).size).toBeGreaterThanOrEqual(20);
  });

  test.each(WITH_STEPS)("in %s that has steps: %s", (tag, note) => {
    const day = dayOf(note);
    expect(spokenOf(note.replaceAll("|", "\n"))?.tag).toBe(tag);
    expect(day.steps).toHaveLength(3);
    expect(day.steps[0]?.kind).toBe("starter");
    expect(day.steps[0]?.text).toContain(note.split(/[ |]/)[0]);
    expect(foreignWords(note, stepsOf(tag))).toEqual([]);
  });

  test.each(WITHOUT)("in %s are told in their own words alone: %s", (tag, note) => {
    const minutes = MINUTE_WORDS.map(([, word]) => word).join("\n");
    expect(dayOf(note).steps.length).toBeGreaterThan(0);
    expect(foreignWords(note, `min\n${minutes}\n${stepsOf(tag)}`)).toEqual([]);
  });

  test.each([...WITH_STEPS, ...WITHOUT, ...OF_OURS])("in %s keep all that is promised: %s", (_, note) => {
    const [title = "", ...lines] = note.split("|");
    const input = {title, body: lines.join("\n")};
    expect(brokenSteps(input, dayOf(note))).toEqual([]);
    expect(lostItems(input, dayOf(note))).toEqual([]);
  });
});

test.each(OF_OURS)("a name or a loan from elsewhere leaves a goal in %s: %s", (tag, note) => {
  const texts = textsOf(dayOf(note)).join("\n").replace(QUOTED, "");
  expect(texts).not.toMatch(ONLY[tag] ?? /^/);
  expect(texts).not.toMatch(/ · \d/);
});

describe("what another language's goal says of itself", () => {
  test.each([
    ["毎日30分走る", "毎日2分走る", "毎日5分走る"],
    ["हर दिन 30 मिनट पढ़ना", "हर दिन 2 मिनट पढ़ना", "हर दिन 5 मिनट पढ़ना"],
    ["Elke dag 20 minuten wandelen", "Elke dag 2 minuten wandelen", "Elke dag 5 minuten wandelen"],
    ["Imparare 500 parole di tedesco", "Imparare 5 parole di tedesco", "Imparare 10 parole di tedesco"],
    ["Выучить 500 слов", "Выучить 5 слов", "Выучить 10 слов"],
    // "2 минут" would be wrong.
    ["Гулять 30 минут каждый день", "Гулять 5 минут каждый день"],
    ["Leer 300 páginas", "Leer 2 páginas"],
    ["每天读20页书", "每天读1页书"],
    ["Бросить курить", "Бросить курить · 2 мин", "Бросить курить · 5 мин"],
    ["日本語を勉強する", "日本語を勉強する · 2分", "日本語を勉強する · 5分"],
  ])("%s: %s", (title, ...expected) => {
    expect(textsOf(dayOf(title))).toEqual(expect.arrayContaining(expected));
  });

  test("is not said of a thing that it is a part of, or more than once", () => {
    expect(textsOf(dayOf("Écrire un roman de 50 000 mots")).join()).not.toMatch(/\b(?:5|10|40|100) mots/);
    expect(textsOf(dayOf("Lire 24 livres")).join()).not.toMatch(/\b[1-9] livres/);
    expect(textsOf(dayOf("تعلم 500 كلمة")).join()).not.toMatch(/\b5 كلمة/);
  });
});

test.each([
  "El Camino",
  "La La Land",
  "Marathon de Paris",
  "Piano",
  "Yoga",
  "Zephyr v2",
  "Learn the piano",
  "日本語",
])("%s tells no language that has steps", (title) => {
  expect(spokenOf(title)).toBeUndefined();
});

describe("a note of several languages", () => {
  test.each<readonly [title: string, body: string]>([
    ["", "- [ ] Cope with grief\n- [ ] from &lt; を"],
    ["`code` Write schreiben 7:30 my a", ""],
    ["Save 3.000 € bis Dezember", ""],
    ["Reading list", "- [ ] Le Petit Prince\n- [ ] Cien años de soledad"],
    ["Apprendre le piano", "- [ ] Buy a keyboard\n- [ ] Gitarre verkaufen"],
    ["Boodschappen", "- [ ] melk kopen\n- [ ] planten water geven"],
  ])("keeps what is promised: %j, %j", (title, body) => {
    const day = made({title, body}, SHIPPED);
    expect(brokenSteps({title, body}, day)).toEqual([]);
    expect(lostItems({title, body}, day)).toEqual([]);
  });

  test("has its title's own language, or of a title of one word the note's", () => {
    expect(
      readGoal({title: "Apprendre le piano", body: "- [ ] Buy a keyboard"}, TODAY).language,
    ).toBeUndefined();
    expect(readGoal({title: "Courses", body: "- [ ] acheter du lait"}, TODAY).language).toBeUndefined();
    expect(readGoal({title: "Reading list", body: "- [ ] Le Petit Prince"}, TODAY).language?.tag).toBe("en");
  });
});

test("a step is halved as long as its words can stay as they are", () => {
  const half = (text: string): string | undefined =>
    smaller({text, minutes: 2, kind: "slice"}, {playbooks: SHIPPED})?.text;
  expect(half("Escribir 10 palabras")).toBe("Escribir 5 palabras");
  expect(half("Escribir 2 palabras")).toBeUndefined();
  expect(half("Note 3 petites choses qui peuvent aider")).toBeUndefined();
});

describe.each(SPOKEN)("the steps of $tag", ({tag, steps, hints, letters}) => {
  const drafts = spokenOf(hints)?.drafts ?? [];

  test("keep the rules that need no words, beside a name of six words", () => {
    const goal = "Aaaa bbbb cccc dddd eeee ffff";
    const texts = drafts.map(({text}) => text.replace("{name}", goal));
    expect(drafts.length).toBeGreaterThanOrEqual(6);
    expect(drafts.every(({minutes, kind}) => minutes >= 1 && minutes <= (kind === "bigger" ? 5 : 2))).toBe(
      true,
    );
    for (const text of texts) {
      const others = texts.filter((other) => other !== text);
      expect([text, checkStep(text, {goal, source: goal, others})]).toEqual([text, []]);
    }
  });

  test("begin with the goal's name, and their language's words are in lower case, each once", () => {
    expect(steps).toMatch(/^s1 [^|]*\{name\}/);
    const words = hints.split(/\s+/);
    expect(words).toEqual([...new Set(words)].map((word) => word.toLowerCase().normalize()));
    expect(letters).toBe(letters.normalize());
    expect(spokenOf(hints)?.tag).toBe(tag);
  });
});

test("the data of other languages is small", () => {
  const minutes = MINUTE_WORDS.map(([letters, word]) => [String(letters()), word]);
  const text = JSON.stringify([SPOKEN, KNOWN, minutes, FEW]).replace(/(?:\\n| )+/g, " ");
  expect(gzipSync(text, {level: 9}).length).toBeLessThan(1.8 * 1024);
});
