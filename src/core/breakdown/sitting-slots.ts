import type {Action} from "./action.ts";
import type {Case} from "./case.ts";
import type {MatchedRule} from "./matched-rule.ts";
import type {Slot} from "./offer-book.ts";
import type {Offers, OfferSet} from "./offers.ts";
import {draftsOf, setSlots, starterSlot} from "./set-slots.ts";
import type {Draft} from "./step.ts";

/** Minutes of a small and a bigger sitting. */
export const CHUNKS = [2, 5] as const;

/** The first rungs of a sitting that the goal says the length of. */
export function durationSlots(found: Case): MatchedRule | undefined {
  const {duration} = found.goal;
  if (duration === undefined || found.goal.isMet) return undefined;
  const slices = draftsOf(found, found.fit).filter(
    ({kind, minutes}) => kind === "slice" && minutes < CHUNKS[0],
  );
  const first: Slot = {drafts: slices, filling: found.filling, why: {rule: "duration", from: found.goal.aim}};
  const rungs = sittings(found, "duration", slices.length > 0 ? [2, 3] : [2, 5]);
  return {
    rule: "duration",
    slots: [...starterSlot(found, "duration"), ...(slices.length > 0 ? [first] : []), ...rungs],
  };
}

/** "Practise guitar for 2 minutes" */
export function sittings(found: Case, rule: string, minutes: readonly number[]): Slot[] {
  const {offers, action, filling, goal} = found;
  if (offers === undefined) return [];
  return minutes.map((count) => {
    const time = offers.data.time.replace("{n}", String(count));
    const texts = spoken(action, time, offers, rule === "duration");
    const kind = count > CHUNKS[0] ? "bigger" : "slice";
    const own = draftsOf(found, found.fit).filter((draft) => draft.kind === kind);
    const drafts = texts.map((text): Draft => ({text, minutes: count, kind}));
    return {drafts: [...drafts, ...own], filling, why: {rule, from: goal.aim}};
  });
}

/** Of what can be done for a while: not "Sell the car for 2 minutes". */
function spoken(
  {verb, isVerbLast, isDirect, it, parts}: Action,
  time: string,
  offers: Offers,
  isSaid: boolean,
): string[] {
  if (verb === undefined || !offers.activities.has(parts?.verb.stem ?? verb.toLowerCase())) return [];
  const isThing = isDirect && it !== undefined && !it.startsWith("“");
  const long = isVerbLast ? `${it ?? ""} ${time} ${verb}` : `${verb} ${it ?? ""} ${time}`;
  const short = isVerbLast ? `${time} ${verb}` : `${verb} ${time}`;
  const isWhole = isSaid || parts?.language.plainVerbs.has(parts.verb.stem ?? "") === true;
  return [...(isThing ? [long] : []), ...(isWhole ? [short] : [])];
}

/** "Open X", 2 minutes of it, "Write the next action". */
export function fallbackSlots(found: Case, set: OfferSet | undefined): readonly Slot[] {
  const {goal, action, offers} = found;
  if (offers === undefined) return [];
  const [starter, slice, bigger] = setSlots(found, set, "fallback");
  const [sitting] = sittings(found, "fallback", [CHUNKS[0]]);
  const isActivity = offers.activities.has(action.parts?.verb.stem ?? "");
  if (!isActivity || goal.isMet) return [starter, slice, bigger].filter((slot) => slot !== undefined);
  const begin = setSlots(found, offers.sets.sitting[0], "fallback")[0];
  const short = sitting && slice && {...slice, drafts: [...sitting.drafts, ...slice.drafts]};
  return [begin, short, bigger, slice].filter((slot) => slot !== undefined);
}
