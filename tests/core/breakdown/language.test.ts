import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {checkStep} from "../../../src/core/breakdown/check-step.ts";
import type {LanguageData} from "../../../src/core/breakdown/language-data.ts";
import {LANGUAGES, languageOf, readLanguage} from "../../../src/core/breakdown/language.ts";
import {GERMAN} from "../../../src/core/breakdown/languages/de.ts";
import {ENGLISH} from "../../../src/core/breakdown/languages/en.ts";
import {OTHER_WORDS} from "../../../src/core/breakdown/languages/others.ts";
import {Phrases} from "../../../src/core/breakdown/phrases.ts";
import {DUTCH} from "./dutch.ts";

describe("the language of a text", () => {
  test.each([
    ["Write a book", "en"],
    ["Lose 40 pounds", "en"],
    ["Call mum more often", "en"],
    ["Stop doomscrolling", "en"],
    ["Thesis chapter 3: intro, methods and results", "en"],
    ["I’ll read 2 pages", "en"],
    ["Ein Buch schreiben", "de"],
    ["Gitarre lernen", "de"],
    ["Abnehmen", "de"],
    ["Mehr lesen", "de"],
    ["Steuererklärung", "de"],
    ["Umzug nach Berlin", "de"],
    ["Öffne Mamas Chat", "de"],
    ["Earn $5,000", "en"],
    ["Visit 5 museums", "en"],
    ["Inbox zero", "en"],
    ["Drive 5000 miles", "en"],
    ["Send 5 invoices", "en"],
    ["Digitise 800 photos", "en"],
    ["Driving licence", "en"],
    ["New job", "en"],
    ["Retire at 55", "en"],
    ["Grade 28 essays by Monday", "en"],
    ["Rede am Samstag", "de"],
    ["Zahnarzttermin vereinbaren", "de"],
    ["Fitter werden", "de"],
    ["Reisepass verlängern", "de"],
    ["Auto verkaufen", "de"],
    ["Windows 11 installieren", "de"],
    ["Lire des livres", undefined],
    ["Les livres de Proust", undefined],
    ["Faire du sport", undefined],
    ["Perdre du poids", undefined],
    ["Jouer du piano", undefined],
    ["Note de frais", undefined],
    ["De was doen", undefined],
    ["Stoppen met roken", undefined],
    ["Manger des légumes", undefined],
    ["Minder suiker eten", undefined],
    ["Correr a maratona do Porto", undefined],
    ["Do yoga", "en"],
    ["Huis verkopen", undefined],
    ["Lära mig svenska", undefined],
    ["Aprender a tocar guitarra", undefined],
    ["Écrire un livre", undefined],
    ["Lire 2 pages", undefined],
    ["Escribir 40 palabras", undefined],
    ["Leer un libro", undefined],
    ["Comprare il pane", undefined],
    ["Ler 12 livros em 2026", undefined],
    ["Ik wil meer boeken lezen", undefined],
    ["Schrijf 40 woorden", undefined],
    ["Läs 2 sidor om dagen", undefined],
    ["Skriv en roman", undefined],
    ["Kup chleb i mleko", undefined],
    ["Kitap oku", undefined],
    ["Читать 10 страниц", undefined],
    ["毎日30分歩く", undefined],
    ["Learn Clair de lune", "en"],
    ["Read À la recherche du temps perdu", "en"],
    ["Make crème brûlée", "en"],
    ["Le Petit Prince lesen", "de"],
    ["Deutsch lernen mit Le Monde", "de"],
    ["Marketing Plan updaten", "de"],
    ["Piano leren spelen", undefined],
    ["Verhuizing", undefined],
    ["Verhuizing: schoenen kopen", undefined],
    ["Städa köket", undefined],
    ["Städa köket · 2 min", undefined],
    ["Löydä uusi työ", undefined],
    ["Günde 20 dakika yürümek", undefined],
    ["Marathon", undefined],
    ["Q3 OKRs", undefined],
    ["2026", undefined],
    ["", undefined],
  ])("%j is %s", (text, tag) => {
    expect(languageOf(text)?.tag).toBe(tag);
  });

  test("is told by a text's first words, however long it is", () => {
    const started = performance.now();
    expect(languageOf("read the book that is on my desk ".repeat(300_000))?.tag).toBe("en");
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe.each<[string, LanguageData]>([
  ["en", ENGLISH],
  ["de", GERMAN],
  ["nl", DUTCH],
])("the data of %s", (_, data) => {
  const lists = Object.entries(data).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );

  test.each(lists.filter(([name]) => name !== "tag"))(
    "%s is in lower case, NFC, each once",
    (_name, list) => {
      const entries = list.split(list.includes(",") ? "," : /\s/).map((entry) => entry.trim());
      const words = entries.filter((entry) => entry !== "");
      expect(list).toBe(list.toLowerCase().normalize());
      expect(words).toEqual([...new Set(words)]);
    },
  );

  test("starters, writing and reading are among the verbs", () => {
    const {verbs, starters, writing, reading} = readLanguage(data);
    const stems = new Set(verbs.values());
    expect(
      [starters, writing, reading].flatMap(({words}) => [...words]).filter((stem) => !stems.has(stem)),
    ).toEqual([]);
  });
});

test("no word of other languages is one of ours", () => {
  const words = OTHER_WORDS.split(/\s+/);
  const known = LANGUAGES.flatMap(({glue, vocabulary}) =>
    words.filter((word) => glue.has(word) || vocabulary.has(word)),
  );
  expect(known).toEqual([]);
});

test("the data of all languages is small", () => {
  const text = JSON.stringify([ENGLISH, GERMAN, OTHER_WORDS]).replace(/(?:\\n| )+/g, " ");
  expect(gzipSync(text, {level: 9}).length).toBeLessThan(8.5 * 1024);
});

describe("a language that is added as data", () => {
  const language = readLanguage(DUTCH);

  test.each([
    ["Open het concept", ""],
    ["Lees 2 bladzijden", ""],
    ["Na de koffie typ ik 40 woorden", ""],
    ["40 woorden typen", ""],
    ["Roman", "R1"],
    ["Werk aan de roman", "R2"],
    ["Open het concept en typ een woord", "R3"],
    ["Zit 30 minuten stil", "R5"],
    ["Schrijf een boek", "R6"],
    ["Schrijf beter", "R7"],
    ["Probeer een bladzijde te lezen", "R8"],
    ["Lees meer", "R8"],
    ["Stop met scrollen", "R9"],
    ["Eet geen suiker", "R9"],
  ])("%s breaks %j", (step, rules) => {
    expect(checkStep(step, {language}).join(" ")).toBe(rules);
  });
});

describe("phrases", () => {
  test.each([
    ["work on", "work on it", 0, 2],
    ["work, work on", "work on it", 0, 2],
    ["work on", "i work on it", 0, 0],
    ["work on", "i work on it", 1, 2],
    ["start *ing", "start running now", 0, 2],
    ["start *ing", "start going", 0, 2],
    ["start *ing", "start sing", 0, 0],
    ["start *ing", "start ing", 0, 0],
    ["*ly", "slowly", 0, 1],
    ["# more", "2 more pages", 0, 2],
    ["# more", "two more pages", 0, 0],
    ["# * more", "2 pages more", 0, 3],
    ["mach … fertig", "mach den plan fertig", 0, 4],
    ["mach … fertig", "mach den plan", 0, 0],
    ["", "work", 0, 0],
    ["work", "", 0, 0],
  ])("%j in %j at %i has %i words", (list, text, at, length) => {
    expect(new Phrases(list).at(text.split(" "), at)).toBe(length);
  });

  test("are found where a text ends", () => {
    const phrases = new Phrases("sport machen, lernen");
    expect(phrases.before("ich will sport machen".split(" "), 4)).toBe(2);
    expect(phrases.before("ich will sport machen".split(" "), 3)).toBe(0);
    expect(phrases.before(["lernen"], 1)).toBe(1);
  });
});
