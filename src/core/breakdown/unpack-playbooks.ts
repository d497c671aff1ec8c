import {PARTS, type Playbook, type PlaybookPart, type PlaybookStep} from "./playbook.ts";

/**
 * Playbooks as the build packs their notes, by language: a text for each of the kinds, their phrases, the phrases that
 * rule them out, and their four sections. A line of each text is of one kind. Steps stand between bars; a digit before
 * one says its minutes, if they are others than those of the one before, or than 1.
 */
export type PackedPlaybooks = Readonly<Record<string, readonly string[]>>;

/** Unpacks playbooks; tests have held them to the rules. */
export function unpackPlaybooks(packed: PackedPlaybooks): Playbook[] {
  return Object.entries(packed).flatMap(([language, texts]) => {
    const [kinds = [], words = [], unless = [], ...parts] = texts.map((text) => text.split("\n"));
    return kinds.map((kind, at) => {
      const sections = PARTS.map(({part}, index) => [part, stepsOf(parts[index]?.[at] ?? "")] as const);
      return {
        kind,
        language,
        words: phrasesOf(words[at]),
        unless: phrasesOf(unless[at]),
        ...(Object.fromEntries(sections) as Record<PlaybookPart, PlaybookStep[]>),
      };
    });
  });
}

function phrasesOf(list = ""): string[] {
  return list === "" ? [] : list.split(",");
}

function stepsOf(list: string): PlaybookStep[] {
  let minutes = 1;
  return list.split("|").map((step) => {
    const digit = /^\d/.exec(step)?.[0] ?? "";
    if (digit !== "") minutes = Number(digit);
    return {text: step.slice(digit.length), minutes};
  });
}
