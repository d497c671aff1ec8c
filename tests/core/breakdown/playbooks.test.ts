import {readdirSync, readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {checkStep} from "../../../src/core/breakdown/check-step.ts";
import {LANGUAGES} from "../../../src/core/breakdown/language.ts";
import {Phrases} from "../../../src/core/breakdown/phrases.ts";
import type {Playbook, PlaybookStep} from "../../../src/core/breakdown/playbook.ts";
import {readPlaybook} from "../../../src/core/breakdown/read-playbook.ts";
import {stepWords} from "../../../src/core/breakdown/step-words.ts";
import goals from "../../fixtures/breakdown/playbook-goals.json" with {type: "json"};

const FOLDER = new URL("../../../playbooks/", import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
const KINDS = [
  ...["write", "read", "exercise", "meditate", "learn", "practise", "tidy", "email", "phone", "paperwork"],
  ...["money", "job search", "venture", "sleep", "rest", "people", "ship", "quit"],
];
const TAGS = ["en", "de"] as const;
/** What a goal of each language may be done to. */
const THINGS = {
  en: ["the garage", "the novel", "Spanish", "mum", "my tax return", "running"],
  de: ["die Garage", "den Roman", "Spanisch", "Mama", "meine Steuererklärung", "Keller"],
};
const MOST_BYTES = 7 * 1024;

function textOf(name: string): string {
  return readFileSync(new URL(name, FOLDER), "utf8");
}

const READ = FILES.map((name) => ({name, read: readPlaybook(name, textOf(name))}));
const PLAYBOOKS = READ.flatMap(({read}) => (Array.isArray(read) ? [] : [read as Playbook]));

function stepsOf({starters, surroundings, slices, bigger}: Playbook): PlaybookStep[] {
  return [starters, surroundings, slices, bigger].flat();
}

/** How many words of a goal the phrases cover, and, below one, how early the first of them stands; 0: none. */
function scoreOf(list: readonly string[], texts: readonly string[]): number {
  const phrases = new Phrases(list.join());
  let covered = 0;
  let first: number | undefined;
  for (let at = 0; at < texts.length; at += Math.max(1, phrases.at(texts, at))) {
    covered += phrases.at(texts, at);
    if (phrases.at(texts, at) > 0) first ??= at;
  }
  return first === undefined ? 0 : covered - first / texts.length;
}

/** The kinds of a language that a goal's words are of, those that say most of it first. */
function kindsOf(goal: string, tag: string): {kind: string; score: number}[] {
  const texts = stepWords(goal).map(({text}) => text);
  return PLAYBOOKS.filter(({language}) => language === tag)
    .filter(({words, unless}) => scoreOf(words, texts) > 0 && scoreOf(unless, texts) === 0)
    .map(({kind, words}) => ({kind, score: scoreOf(words, texts)}))
    .sort((one, other) => other.score - one.score);
}

/** The kinds that say as much of a goal as any other does. */
function bestKindsOf(goal: string, tag: string): string[] {
  const kinds = kindsOf(goal, tag);
  return kinds.filter(({score}) => score === kinds[0]?.score).map(({kind}) => kind);
}

test.each(READ)("$name is read without a fault", ({read}) => {
  expect(read).not.toBeInstanceOf(Array);
});

test("the example in the docs is read", () => {
  const docs = readFileSync(new URL("../docs/playbooks.md", FOLDER), "utf8");
  const [, example = ""] = /```markdown\n([^`]*)```/.exec(docs) ?? [];
  expect(readPlaybook("garden.md", example)).toMatchObject({
    kind: "garden",
    words: ["garden", "weeding", "allotment", "plant * seeds"],
    bigger: [{text: "Weed one corner of {it}", minutes: 5}],
  });
});

describe("of the worked examples", () => {
  test.each([
    ["Write a book", "write"],
    ["Start exercising", "exercise"],
    ["Send the email I've been dreading", "email"],
    ["Tidy the garage", "tidy"],
    ["Book a dentist appointment", "phone"],
    ["Write 50,000 words by 30 June", "write"],
    ["Lose 40 pounds", "exercise"],
    ["Pay off $6,000 of debt by 31 December", "money"],
    ["Meditate for 30 minutes every day", "meditate"],
    ["Get out of bed earlier: from 8:00 to 6:30", "sleep"],
    ["Stop doomscrolling", "quit"],
    ["Read 24 books this year", "read"],
    ["Finish thesis chapter 3: intro, methods and results", "write"],
    ["Call mum more often", "people"],
  ])("%s is of no other kind than %s", (title, kind) => {
    expect(kindsOf(title, "en").map((one) => one.kind)).toEqual([kind]);
  });
});

describe.each(TAGS)("the playbooks in %s", (tag) => {
  const own = PLAYBOOKS.filter(({language}) => language === tag);
  const language = LANGUAGES.find((known) => known.tag === tag);

  test("are of every kind, named for it", () => {
    expect(own.map(({kind}) => kind).sort()).toEqual([...KINDS].sort());
    const ending = tag === "en" ? ".md" : `.${tag}.md`;
    const names = READ.filter(({read}) => !Array.isArray(read) && (read as Playbook).language === tag);
    expect(names.map(({name}) => name).sort()).toEqual(
      KINDS.map((kind) => kind.replace(" ", "-") + ending).sort(),
    );
  });

  test("are small", () => {
    const texts = FILES.filter((name) => name.endsWith(".de.md") === (tag === "de")).map(textOf);
    expect(gzipSync(texts.join("")).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test.each(own)("$kind has enough steps, easiest first", ({starters, surroundings, slices, bigger}) => {
    expect(starters.length).toBeGreaterThanOrEqual(2);
    expect(surroundings.length).toBeGreaterThanOrEqual(2);
    expect(slices.length).toBeGreaterThanOrEqual(5);
    expect(bigger.length).toBeGreaterThanOrEqual(4);
    for (const part of [starters, surroundings, slices, bigger]) {
      const minutes = part.map((step) => step.minutes);
      expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
      // A first day can be had of a goal that names nothing.
      expect(part.filter(({text}) => !text.includes("{it}")).length).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(own)("$kind has steps that are tiny enough, whatever they are done to", (playbook) => {
    for (const step of stepsOf(playbook)) {
      const isStarter = playbook.starters.includes(step);
      for (const thing of step.text.includes("{") ? THINGS[tag] : [""]) {
        const name = tag === "en" ? `“${thing}”` : `„${thing}“`;
        const text = step.text.replaceAll("{it}", thing).replaceAll("{name}", name);
        const goal = `${playbook.words[0] ?? ""} ${thing}`;
        expect([text, checkStep(text, {language, isStarter, source: goal})]).toEqual([text, []]);
      }
    }
  });

  test.each(own)("$kind has no two steps that are alike", (playbook) => {
    const texts = stepsOf(playbook).map(({text}) => text.replace(/\{\w+\}/g, "“Omega”"));
    for (const [at, text] of texts.entries()) {
      const others = texts.filter((_, index) => index !== at);
      expect([text, checkStep(text, {language, others})]).toEqual([text, []]);
    }
  });

  test("say their phrases as goals are read: in lower case, each once", () => {
    for (const {words, unless} of own) {
      const phrases = [...words, ...unless];
      expect(phrases).toEqual([...new Set(phrases.map((phrase) => phrase.toLowerCase()))]);
    }
  });

  test.each(Object.entries(goals[tag]).filter(([kind]) => kind !== "none"))(
    "%s is told by its goals",
    (kind, titles) => {
      for (const title of titles) expect([title, bestKindsOf(title, tag)]).toEqual([title, [kind]]);
    },
  );

  test.each(goals[tag].none)("%s is of no kind", (title) => {
    expect(kindsOf(title, tag)).toEqual([]);
  });

  test("every kind has goals that tell it", () => {
    expect(Object.keys(goals[tag]).sort()).toEqual([...KINDS, "none"].sort());
  });
});
