import {pattern} from "../pattern.ts";
import type {GoalItem} from "./goal.ts";
import {isWanted} from "./goal-list.ts";
import {ITEM_LANGUAGES} from "./item-languages.ts";
import type {Language} from "./language.ts";
import {partsOf} from "./list.ts";

/** Something that a note lists, and no more below it. */
export interface Leaf {
  readonly text: string;
  /** With what it stands in; of several of one text, each in a line. */
  readonly from: string;
}

/** Items further down are not looked at for what they list. */
const MOST_SPLIT = 30;
const LABELLED = /^[^:]{1,40}:\s+(.*)$/u;
const NAME = pattern(String.raw`^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?\s*){1,4}$`, "u");
/** "C, F, G chords" */
const SHORTEST_PART = 3;
const LISTS = /[,;:]\s/;

/** What a note lists, each text once: the items without any below them, and the parts of those that list several. */
export function leavesOf(items: readonly GoalItem[], language: Language | undefined): readonly Leaf[] {
  const found = new Map<string, {readonly text: string; readonly from: Set<string>}>();
  const visit = ({text, children}: GoalItem, above: string): void => {
    const from = above + text;
    if (children.length > 0) {
      for (const child of children) visit(child, `${from} › `);
      return;
    }
    const parts = found.size < MOST_SPLIT && LISTS.test(text) ? partsIn(text, language) : [text];
    for (const part of parts) {
      const key = part.toLowerCase();
      const known = found.get(key);
      if (known === undefined) found.set(key, {text: part, from: new Set([from])});
      else known.from.add(from);
    }
  };
  for (const item of items) visit(item, "");
  return [...found.values()].map(({text, from}) => ({text, from: [...from].join("\n")}));
}

function partsIn(text: string, language: Language | undefined): readonly string[] {
  const buying = ITEM_LANGUAGES.find(({tag}) => tag === language?.tag)?.buying ?? "{name}";
  if (isWanted(text)) {
    const things = text.slice(text.indexOf(":") + 1).trim();
    const parts = partsOf(things, language)?.parts ?? things.split(/[,;]\s+/);
    return parts.map((part) => buying.replace("{name}", () => part.trim()));
  }
  const [, listed = ""] = LABELLED.exec(text) ?? [];
  // "References: Prof. Adeyemi, Ms Holt"; "Calendar: last week, next week" are parts that say nothing alone.
  const names = listed.split(/[,;]\s+/);
  if (names.length > 1 && names.every((name) => NAME().test(name))) return names;
  const {of = "", parts = [text]} = listed === "" ? (partsOf(text, language) ?? {}) : {};
  return of === "" && parts.every(({length}) => length >= SHORTEST_PART) ? parts : [text];
}
