import {readAction} from "./action.ts";
import type {Case} from "./case.ts";
import {farDrafts} from "./item-forms.ts";
import {leavesOf} from "./item-leaves.ts";
import {isRepeated} from "./amount-slots.ts";
import {partsOf} from "./list.ts";
import {OfferBook, type Slot} from "./offer-book.ts";
import type {MatchedRule} from "./matched-rule.ts";
import {beginsObject} from "./sentence.ts";
import {draftOf, fitOf, partDrafts, sourceSlot, starters} from "./source-slots.ts";
import {sizeOf} from "./step-minutes.ts";

const MOST = 5;
/** Items that are read as a whole: nobody looks at those further down before these are done. */
const MOST_READ = 30;
/** Nobody begins with more. */
const MOST_REPEATS = 10;

/** A goal that is a step already: then only a starter is added. */
export function tinySlots(found: Case): MatchedRule | undefined {
  const {goal, language, fit} = found;
  if (goal.items.length !== 1 || goal.source === "open" || goal.source === "bullets") return undefined;
  const [item] = goal.items;
  if (language === undefined || item === undefined || item.children.length > 0 || goal.due !== undefined)
    return undefined;
  const minutes = sizeOf(goal.aim, language, found.rates, found.offers?.moments);
  const isStep = new OfferBook(found).isGood(goal.aim, {kind: "bigger"}, undefined, true);
  const isOne = !(found.action.parts?.words ?? []).some(({value = 1}) => value > 1);
  // "anlegen" takes longer than "legen".
  const {verb, stem = ""} = {
    verb: found.action.verb?.toLowerCase() ?? "",
    stem: found.action.parts?.verb.stem,
  };
  // Nor is "put together" as quick as "put".
  const {parts} = found.action;
  const isPlain = parts !== undefined && (parts.isVerbLast || beginsObject(parts, parts.verb.to));
  const isMoment =
    minutes?.isMoment === true && fit === undefined && isOne && isPlain && verb.startsWith(stem);
  const isStrenuous =
    goal.quantity !== undefined && isRepeated(goal.quantity) && goal.quantity.amount > MOST_REPEATS;
  if (
    minutes === undefined ||
    minutes.minutes > MOST ||
    isStrenuous ||
    !isStep ||
    !(minutes.isSaid || isMoment)
  )
    return undefined;
  const begin = isMoment && !minutes.isSaid ? [] : starters(found, goal.aim, "tiny");
  const itself = {
    drafts: [draftOf(goal.aim, isMoment ? 1 : minutes.minutes)],
    filling: found.filling,
    isGoalItself: true,
  };
  const why = {rule: "tiny", from: goal.aim};
  return {rule: "tiny", slots: [...begin, {...itself, why}], isWhole: true};
}

/** The next open steps, the first one shrunk. */
export function itemSlots(found: Case): MatchedRule | undefined {
  const {goal, language} = found;
  const isListed = goal.source === "open" || goal.source === "bullets" || goal.items.length > 1;
  const leaves = isListed ? leavesOf(goal.items, language) : [];
  const [first] = leaves;
  if (first === undefined) return undefined;
  const far = farDrafts(goal.title, language, found.offers);
  const slots = leaves.map((leaf, index) => {
    const draft = index < MOST_READ ? undefined : far(leaf.text);
    const {text, from} = leaf;
    return draft === undefined
      ? sourceSlot(found, leaf, "next-step", index)
      : {
          drafts: [draft],
          filling: found.filling,
          why: {rule: "next-step", from},
          text,
          isSource: true,
          isChecked: true,
        };
  });
  return {rule: "next-step", slots: [...starters(found, first.text, "next-step"), ...slots]};
}

/** Parts that a title lists, each with its verb or as a piece of what stands before them. */
export function listSlots(found: Case): MatchedRule | undefined {
  const {goal, language} = found;
  const listed = [goal.aim, ...goal.statements]
    .map((text) => partsOf(text, language))
    .find((one) => one !== undefined);
  if (listed === undefined) return undefined;
  const {of, parts} = listed;
  const slots = parts.map((part, index) =>
    of === "" ? sourceSlot(found, {text: part, from: part}, "split-list") : pieceSlot(found, of, part, index),
  );
  const first = of === "" ? (parts[0] ?? "") : of;
  const begin =
    of !== "" && isWritten(found, of) ? textStarters(found, of) : starters(found, first, "split-list");
  return {rule: "split-list", slots: [...begin, ...slots]};
}

/** What the note's sentences want done besides the goal: "I need to call the landlord". */
export function statedSlots(found: Case, rule: string): Slot[] {
  const {goal, language, action} = found;
  return goal.tasks
    .filter((text) => {
      const {kind, texts} = readAction(text, language);
      // "Fly 21 Feb!!"
      return kind === "concrete" && texts.length > 1 && texts.join(" ") !== action.texts.join(" ");
    })
    .map((text) => sourceSlot(found, {text, from: text}, rule));
}

/** A piece of a thing: of a text, something to type; else with the verb that stands before all pieces. */
function pieceSlot(found: Case, of: string, part: string, index: number): Slot {
  const {language, offers} = found;
  const action = readAction(part, language);
  const verb = verbOf(of, found);
  const filling = {action: {...action, it: part.length > 40 ? action.it : part}};
  const isText = isWritten(found, of);
  const text = isText ? (offers?.sets.text[0]?.drafts ?? []).filter(({kind}) => kind !== "starter") : [];
  const turned = text.map((_, at) => text[(at + index) % text.length]).filter((one) => one !== undefined);
  const plain = verb === undefined ? [] : [draftOf(`${verb} ${part}`, 2)];
  const article = offers?.data.article ?? "";
  const named = verb === undefined || article === "" ? [] : [draftOf(`${verb} ${article} ${part}`, 2)];
  return {
    drafts: [
      ...(isText ? turned : /\s/.test(part) ? [...plain, ...named] : [...named, ...plain]),
      ...partDrafts(found),
    ],
    filling,
    why: {rule: "split-list", from: part},
    text: part,
    isSource: true,
  };
}

/** Whether what a list's pieces belong to is a text, or can be thought of as one. */
function isWritten(found: Case, of: string): boolean {
  const verb = verbOf(of, found);
  const fit = fitOf(found, of) ?? found.fit;
  return fit?.kind === "write" || (verb === undefined && fit === undefined);
}

function textStarters(found: Case, of: string): Slot[] {
  const drafts = (found.offers?.sets.text ?? [])
    .flatMap((set) => set.drafts)
    .filter(({kind}) => kind === "starter");
  const [begin] = starters(found, of, "split-list");
  return begin === undefined ? [] : [{...begin, drafts: [...drafts, ...begin.drafts]}];
}

/** "Pack for the trip" begins with a verb, whatever else it may be. */
function verbOf(text: string, {language}: Case): string | undefined {
  const {verb, texts} = readAction(text, language);
  const isVerb = language?.verbs.has(texts[0] ?? "") === true;
  return verb ?? (isVerb ? text.trim().split(/\s/)[0] : undefined);
}
