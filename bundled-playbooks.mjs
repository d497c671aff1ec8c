import {readdirSync, readFileSync} from "node:fs";

/** Where the shipped playbooks are: they are edited there, and nowhere else. */
export const PLAYBOOKS = new URL("./playbooks/", import.meta.url);

/**
 * The shipped playbooks as the plugin holds them, which `src/core/breakdown/unpack-playbooks.ts` explains: texts of a
 * kind stand together, for they pack best so. Throws where a note is not in the form that the shipped ones have.
 *
 * @returns {Record<string, string[]>}
 */
export function packPlaybooks() {
  const names = readdirSync(PLAYBOOKS).filter((name) => name.endsWith(".md"));
  const notes = names.sort().map((name) => columnsOf(name, readFileSync(new URL(name, PLAYBOOKS), "utf8")));
  const languages = [...new Set(notes.map(({language}) => language))].sort().reverse();
  return Object.fromEntries(languages.map((language) => [language, columns(notes, language)]));
}

function columns(notes, language) {
  const own = notes.filter((note) => note.language === language);
  return own[0].texts.map((_, column) => own.map(({texts}) => texts[column]).join("\n"));
}

const NOTE =
  /^---\nkind: (.+)\nlanguage: (.+)\n---\n\nFor goals that say: (.+)\n\n(?:Not for goals that say: (.+)\n\n)?## Starters\n\n([^]+)\n\n## Surroundings\n\n([^]+)\n\n## Smallest slices\n\n([^]+)\n\n## Bigger slices\n\n([^]+)\n$/;

function columnsOf(name, text) {
  const [, kind, language, words, unless = "", ...sections] = NOTE.exec(text) ?? [];
  if (kind === undefined) throw new Error(`playbooks/${name} is not in the form of a shipped playbook.`);
  const phrases = [words, unless].map((list) => list.replaceAll(", ", ","));
  return {language, texts: [kind, ...phrases, ...sections.map((steps) => stepsOf(name, steps))]};
}

function stepsOf(name, section) {
  let before = "1";
  const steps = section.split("\n").map((line) => {
    const [, text, minutes] = /^- ([^|\d][^|]*) \((\d) min\)$/.exec(line) ?? [];
    if (text === undefined)
      throw new Error(`playbooks/${name}: “${line}” is not in the form of a shipped step.`);
    const step = minutes === before ? text : minutes + text;
    before = minutes;
    return step;
  });
  return steps.join("|");
}

export default packPlaybooks();
