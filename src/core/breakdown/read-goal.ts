import {pattern} from "../pattern.ts";
import type {Day} from "../day.ts";
import {plainName} from "../shown-text.ts";
import {dueOf, dueOfValue, type Due} from "./due.ts";
import type {Goal, GoalInput, GoalItem, Quantity} from "./goal.ts";
import {itemsOf, type GoalItems} from "./goal-items.ts";
import {isWish} from "./goal-prose.ts";
import {isNamed} from "./goal-text.ts";
import {findPlainObstacle} from "./obstacles.ts";
import {doneOf, isReached, pagesOf} from "./progress.ts";
import {itemOf, selectedItems, shownName} from "./selection.ts";
import {readSources, textsOf, valuesOf, type Sources} from "./sources.ts";
import {readStatement, type Statement} from "./statement.ts";

const NUMBER_FIRST = pattern(String.raw`^[^\p{L}]*\d`, "u");
const MOST_OBSTACLES = 10;
/** A property may list any number of goals: so many of them are read. */
const MOST_GOALS = 50;

/** A goal's texts read one by one: those that say what it is, the first that counts first. */
interface Reading {
  readonly sources: Sources;
  readonly selected: readonly GoalItem[] | undefined;
  readonly noted: GoalItems;
  readonly stated: readonly Statement[];
}

/** Reads what a goal note says. Total: any text gives a goal; without any text, one with no items. */
export function readGoal(input: GoalInput, today: Day): Goal {
  const sources = readSources(input, today);
  const {language, days, facts, lines, prose} = sources;
  const selected = selectedItems(input);
  const texts = statementsOf(sources, selected);
  const stated = texts.map((text) => readStatement(shownName(text), language, days));
  const reading = {sources, selected, noted: itemsOf(lines), stated};
  const chosen = chooseItems(reading);
  const quantity = quantityOf(reading);
  const pages = quantity === undefined ? pagesOf(stated[0]?.aim ?? "", sources) : undefined;
  const minutes = stated.find((one) => one.minutes !== undefined)?.minutes;
  const clock = stated.find((one) => one.clock !== undefined)?.clock;
  return {
    title: input.title.trim(),
    aim: (chosen.source === "property" ? chosen.items[0]?.text : stated[0]?.aim) ?? shownName(input.title),
    statements: stated.slice(1).map(({aim}) => aim),
    tasks: stated.filter((_, at) => at > 0 && !isWish(texts[at] ?? "", language)).map(({aim}) => aim),
    language,
    ...chosen,
    ...(quantity && {quantity}),
    ...(pages && {pages}),
    ...(minutes === undefined ? {} : {duration: {minutes}}),
    ...(clock && {clock}),
    obstacles: obstaclesOf(reading),
    prose: prose.lines,
    done: reading.noted.done,
    isMet:
      valuesOf(facts, "done", true).includes(true) ||
      textsOf(facts, "status", true).some((status) => isNamed(status, "done")) ||
      (quantity !== undefined && isReached(quantity)),
    ...(dueOfGoal(reading) ?? {isPast: false}),
  };
}

function statementsOf({input, facts, prose}: Sources, selected: readonly GoalItem[] | undefined): string[] {
  if (selected !== undefined) return selected.length === 1 ? selected.map(({text}) => text) : [];
  // "$900" tells of what the title says: "Save for a bike: $900".
  const goals = textsOf(facts, "goal").slice(0, MOST_GOALS);
  const named = goals.map((text) => (NUMBER_FIRST().test(text) ? `${input.title}: ${text}` : text));
  return [input.title, ...named, ...prose.statements].filter((text) => text.trim() !== "");
}

/** What is to be done, from the first source that says so. */
function chooseItems({sources, selected, noted, stated}: Reading): Pick<Goal, "source" | "items"> {
  const {facts, input, language, days} = sources;
  const aim = stated[0]?.aim;
  if (selected !== undefined)
    return {
      source: "selection",
      items: selected.length > 1 ? selected : selected.map((item) => ({...item, text: aim ?? item.text})),
    };
  if (noted.source !== undefined) return {source: noted.source, items: noted.items};
  const goals = textsOf(facts, "goal", true).slice(0, MOST_GOALS);
  const texts = goals.map((text) => readStatement(shownName(text), language, days).aim);
  const titles = input.title.trim() === "" ? [] : [aim ?? input.title];
  return {
    source: goals.length > 0 ? "property" : "title",
    items: (goals.length > 0 ? texts : titles).map((text) => itemOf(text, undefined)),
  };
}

/** The day: a property's, the goal's own texts', the note's; of a selection, its own first. */
function dueOfGoal({sources, selected, stated}: Reading): Due | undefined {
  const {facts, prose, language, days} = sources;
  const own = stated.map(({dates}) => dueOf(dates, days.today));
  const [properties, labels] = [true, false].map((ofProperties) =>
    valuesOf(facts, "due", ofProperties).map((value) => dueOfValue(value, language, days)),
  );
  const first = selected === undefined ? [properties, own] : [own, properties];
  return [...first, labels, dueOf(prose.dates, days.today)].flat().find((due) => due !== undefined);
}

function quantityOf({sources, selected, noted, stated}: Reading): Quantity | undefined {
  const quantity = stated.find((one) => one.quantity !== undefined)?.quantity;
  if (quantity === undefined || selected !== undefined) return quantity;
  const open = noted.source === "open" ? noted.items : [];
  return {...quantity, done: doneOf(quantity, sources, {done: noted.done, open})};
}

function obstaclesOf({sources, stated}: Reading): string[] {
  const {facts, lines, prose} = sources;
  const listed = [...lines.items, ...lines.prose].filter(({section}) => section === "obstacles");
  const found = [
    ...textsOf(facts, "obstacles"),
    ...listed.slice(0, MOST_OBSTACLES).map(({text}) => plainName(text)),
    ...stated.map(({obstacle}) => obstacle),
    ...prose.sentences.map((sentence) => findPlainObstacle(sentence)?.text),
  ];
  return [...new Set(found.flatMap((text) => (text === "" ? [] : (text ?? []))))].slice(0, MOST_OBSTACLES);
}
