import type {Case} from "./case.ts";
import {statedSlots} from "./item-slots.ts";
import {isListed} from "./matched-rule.ts";
import type {Slot} from "./offer-book.ts";
import {hasPhrase, textsOf} from "./offers.ts";
import {wordsOf} from "./phrases.ts";
import {proseSlots} from "./prose-slots.ts";
import {proseOf} from "./read-prose.ts";
import {isBeginning, type Draft} from "./step.ts";

/** Of what is said by the way, so many come before what suits all goals of the kind. */
const FIRST = 2;
/** The kind of the playbook for goals that are about the bed. */
const ASLEEP = "sleep";
const STOPS = "negation->replace";

/**
 * A rule's slots with what the note says in prose: as the beginning what makes its obstacle smaller, or where to go on;
 * then whom to ask, what is needed and what else it wants done. Behind what the note lists, where it does.
 */
export function withNote(
  found: Case,
  slots: readonly Slot[],
  rule: string,
  isWhole: boolean,
): readonly Slot[] {
  if (isWhole || found.goal.isMet) return slots;
  const {begin, days, steps, heads} = proseSlots(found, rule);
  if (found.isTender) return [...steps, ...slots];
  const stated = statedSlots(found, rule);
  // What ends a habit is to be out of reach first.
  const eased = rule === STOPS ? [] : easeOf(found, rule);
  const [first, ...rest] = slots;
  if (isListed(rule)) return [...slots, ...stated, ...days, ...steps];
  // What suits anything begins worse than what the note says.
  const isNamed = rule === "fallback" && found.fit === undefined && found.action.kind === "none";
  const isWeak = isNamed || (days.length > 0 && startOf(first).some((draft) => isDated(found, draft)));
  const own = [...eased, ...begin, ...(isWeak ? days : [])].slice(0, 1);
  const shown = own[0] === undefined ? [first].filter((slot) => slot !== undefined) : own;
  const said = [...steps, ...days.filter((slot) => !own.includes(slot))];
  return [
    ...shown,
    ...stated,
    ...said.slice(0, FIRST),
    ...rest.slice(0, 1),
    ...heads,
    ...rest.slice(1),
    ...said.slice(FIRST),
  ];
}

function startOf(slot: Slot | undefined): readonly Draft[] {
  return Array.isArray(slot?.drafts) ? (slot.drafts as readonly Draft[]).slice(0, 1) : [];
}

/** Whether it asks for a date. */
function isDated({language}: Case, {text}: Draft): boolean {
  const data = language && proseOf(language)?.data;
  return data !== undefined && wordsOf(data.dated).some((word) => text.includes(word));
}

/** What makes an obstacle smaller. */
function easeOf({goal, offers, filling}: Case, rule: string): Slot[] {
  return goal.obstacles.flatMap((obstacle) => {
    const set = offers?.sets.obstacle.find(
      ({words}) => words !== undefined && hasPhrase(words, textsOf(obstacle)),
    );
    const drafts = set?.drafts.filter((draft) => isBeginning(draft) && draft.minutes <= 1) ?? [];
    return drafts.length === 0 ? [] : [{drafts, filling, why: {rule, from: obstacle}}];
  });
}

/**
 * Without what the note rules out: a date to be found where it names one, and beginnings at the very place where it goes
 * wrong: no book on the pillow of who falls asleep in bed.
 */
export function suited(found: Case, slots: readonly Slot[], rule: string): readonly Slot[] {
  const {days} = proseSlots(found, rule);
  const own = new Set(days);
  const names = placesOf(found);
  if (names.length + days.length === 0) return slots;
  const isKept = (draft: Draft): boolean =>
    (days.length === 0 || !isDated(found, draft)) &&
    !(isBeginning(draft) && names.some((name) => draft.text.includes(name)));
  return slots.map((slot) => (own.has(slot) ? slot : {...slot, drafts: kept(slot, isKept)}));
}

/** What names the places where it goes wrong. */
function placesOf({goal, language, fit}: Case): readonly string[] {
  const data = language && proseOf(language)?.data;
  if (data === undefined || goal.obstacles.length === 0 || fit?.kind === ASLEEP) return [];
  const said = new Set(goal.obstacles.flatMap(textsOf));
  return wordsOf(data.places)
    .map((entry) => entry.split("="))
    .flatMap(([place = "", list = ""]) => (said.has(place) ? list.split("/") : []));
}

/** One by one: most slots need no more than the first. */
function* kept({drafts}: Slot, isKept: (draft: Draft) => boolean): Iterable<Draft> {
  for (const draft of drafts) if (isKept(draft)) yield draft;
}
