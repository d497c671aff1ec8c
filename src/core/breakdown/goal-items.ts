import {pattern} from "../pattern.ts";
import {statusOf} from "../checkbox.ts";
import {plainName} from "../shown-text.ts";
import type {GoalItem} from "./goal.ts";
import type {GoalLines, ListItem} from "./goal-lines.ts";
import {isOwned, listedIn} from "./goal-list.ts";
import {monthNamed} from "./goal-words.ts";

/** What a goal note's lists say is to be done, and what is done. */
export interface GoalItems {
  readonly source: "open" | "bullets" | undefined;
  readonly items: readonly GoalItem[];
  readonly done: readonly string[];
}

const MOST_ITEMS = 1000;
/** As the settings have it where nothing else is set. */
const DONE_CHARACTERS = "xXw";
type Standing = "open" | "done" | "out";

/** The open boxes of a note; without one, its bullets under headings like "Goal" and "Steps", or its only list. */
export function itemsOf(lines: GoalLines): GoalItems {
  const {items} = lines;
  const standings = standingsOf(items);
  const isOpen = (item: ListItem, index: number): boolean =>
    item.status !== undefined && standings[index] === "open";
  const done = items.filter((_, index) => standings[index] === "done").slice(0, MOST_ITEMS);
  const texts = done.map(({text}) => plainName(text)).filter((text) => text !== "");
  const open = treeOf(items, isOpen);
  const isLoose = lines.headings === 0 && !items.some(isHome);
  const isBeside = open.length > 0;
  const bullets = treeOf(items, ({status, section, text, parent}, index) => {
    // Beside boxes, what stands in one tells of it.
    if (status !== undefined || standings[index] !== "open" || (isBeside && parent >= 0)) return false;
    return (isLoose || isHome({section})) && isStepLike(text);
  });
  const listed = open.length + bullets.length > 0 ? bullets : listedIn(lines.prose);
  const source = isBeside ? "open" : listed.length > 0 ? "bullets" : undefined;
  return {source, items: [...open, ...listed].slice(0, MOST_ITEMS), done: texts};
}

function isHome({section}: Pick<ListItem, "section">): boolean {
  return section === "goal" || section === "steps";
}

/** Every item of a selection: the open boxes, else the bullets, else the boxes that are done. */
export function itemsOfSelection({items}: GoalLines): readonly GoalItem[] {
  const standings = standingsOf(items);
  const open = treeOf(items, ({status}, index) => status !== undefined && standings[index] === "open");
  const bullets = open.length > 0 ? open : treeOf(items, ({status}) => status === undefined);
  return bullets.length > 0 ? bullets : treeOf(items, () => true);
}

/** What stands in a skipped or moved box, or aside, is left out with it; what stands in a done one is open still. */
function standingsOf(items: readonly ListItem[]): Standing[] {
  const standings: Standing[] = [];
  for (const {status, section, isQuoted, parent} of items) {
    const isLeftOut = isQuoted || section === "aside" || section === "obstacles";
    const box = status === undefined ? "open" : statusOf(status, DONE_CHARACTERS);
    const isSkipped = box === "skipped" || box === "moved" || standings[parent] === "out";
    standings.push(isSkipped ? "out" : box === "done" ? "done" : isLeftOut ? "out" : "open");
  }
  return standings;
}

interface Branch extends GoalItem {
  readonly children: Branch[];
}

/** The chosen items that have a text, each in the nearest chosen one that it stands in. */
function treeOf(
  items: readonly ListItem[],
  isChosen: (item: ListItem, index: number) => boolean,
): readonly GoalItem[] {
  const roots: Branch[] = [];
  const branches = new Map<number, Branch>();
  /** The chosen item at or above each. */
  const nearest: (Branch | undefined)[] = [];
  for (const [index, item] of items.entries()) {
    const above = item.parent < 0 ? undefined : nearest[item.parent];
    nearest[index] = above;
    if (branches.size >= MOST_ITEMS || !isChosen(item, index)) continue;
    const text = plainName(item.text);
    if (text === "" || isStruck(item.text)) continue;
    const branch: Branch = {text, line: item.line, children: []};
    branches.set(index, branch);
    nearest[index] = branch;
    (above?.children ?? roots).push(branch);
  }
  return roots;
}

function isStruck(text: string): boolean {
  return /^~~[^~]*~~$/.test(text);
}

/** A line of a log, a sum, a link, a quotation or something ticked off by hand is no step. */
function isStepLike(text: string): boolean {
  const start = text.slice(0, LONGEST_LOOK);
  return !isLogged(start) && !isOwned(start) && !NOT_STEPS.some((one) => one().test(start));
}

/** A day and a mark first: "3 March – rest", "Mon 3 March: rest", "March 3rd: rest". */
const LOGGED = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:(?:\p{L}{2,10}\.?,? )?\d{1,2}(?:\.|st|nd|rd|th)? (\p{L}{3,10})\.?|(\p{L}{3,10})\.? \d{1,2}(?:\.|st|nd|rd|th)?)(?:,? \d{4})?\s*[:–—-]`,
  "u",
);

/** A month and an amount alone: "Feb 22 km". */
const MONTH_AND_AMOUNT = pattern(String.raw`^(\p{L}{3,10})\.?:? \d[\d.,]*\s?(?:\p{L}{1,10}|\p{Sc}|%)?$`, "u");

function isLogged(text: string): boolean {
  const [, behind, before] = LOGGED().exec(text) ?? [];
  const name = behind ?? before ?? MONTH_AND_AMOUNT().exec(text)?.[1];
  return name !== undefined && monthNamed(name.toLowerCase(), undefined) !== undefined;
}

const LONGEST_LOOK = 300;
const NOT_STEPS: readonly (() => RegExp)[] = [
  // A day in figures first: "2026-03-01: ran 3 km", "12.3. 500 words".
  pattern(String.raw`^[^\p{L}\p{N}]*(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]|\s*[:–—-]))`, "u"),
  // A sum last: "Flights: $400", "Hotel – 320 €".
  pattern(String.raw`[:–—=|-]\s*(?:\p{Sc}\s?\d[\d.,]*|\d[\d.,]*\s?(?:\p{Sc}|[A-Z]{3}))\s*$`, "u"),
  // Nothing but an embed or an address; a note's name is something to be seen to.
  () => /^!\[\[[^\]]*\]\]$|^!?\[[^\]]*\]\([^)]*\)$|^<?https?:\/\/\S+>?$/,
  () => /^[>|]/,
  () => /^["“«„][^"”»“]*["”»“](?:\s*[–—-].*)?$/,
  pattern(String.raw`^[✅✔☑❌✗✘🗸]|[✅✔☑🗸]\uFE0F?$|^[^\p{L}\p{N}]*$`, "u"),
  () => /^`[^`]*`$/,
  // "photos done (the good ones)", "Passbild erledigt"
  () => /\s(?:done|paid|booked|sorted|ordered|erledigt|bezahlt|gebucht|bestellt|fertig)\s*(?:\([^()]*\))?$/iu,
  // "£57.50 x 2 + 88"
  pattern(String.raw`^(?=.*\p{Sc}\s?\d)(?:[^\p{L}]|x(?!\p{L}))*$`, "u"),
];
