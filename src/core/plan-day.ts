/** Something that a day can be planned with: a goal's step, a ritual as a whole, or a habit. */
export interface PlanItem {
  readonly id: string;
  readonly kind: "goal" | "ritual" | "habit";
  /** What stands behind the checkbox; a ritual's name. */
  readonly text: string;
  /** The goal's name; how much of a ritual there is to do, and when: "4 lines, after make coffee". */
  readonly context: string;
  /** Whole ones. */
  readonly minutes: number;
  /** Whether its words say how long it takes. */
  readonly isSaid: boolean;
  /** Whether today's note has it already. */
  readonly isIn: boolean;
  /** The id of what comes before it, earlier in the list: an earlier step of the goal, the ritual that it stands behind. */
  readonly after?: string | undefined;
}

/** What there is to choose from for a day. */
export interface DayPlan {
  /** Easiest first. */
  readonly open: readonly PlanItem[];
  /** What is in today's note already. */
  readonly standing: readonly PlanItem[];
  /** How much can be chosen. */
  readonly room: number;
}

/**
 * Puts the easiest first; what comes after something stands behind it, however easy it is. Steps and rituals that wait in
 * today's note take room; habits do not: they are there every day.
 */
export function planDay(items: readonly PlanItem[], most: number): DayPlan {
  const ranks = new Map<string, number>();
  for (const {id, minutes, after} of items)
    ranks.set(id, Math.max(minutes, (after === undefined ? undefined : ranks.get(after)) ?? 0));
  const rank = ({id}: PlanItem): number => ranks.get(id) ?? 0;
  const taken = items.filter(({isIn, kind}) => isIn && kind !== "habit").length;
  return {
    open: items.filter(({isIn}) => !isIn).sort((one, other) => rank(one) - rank(other)),
    standing: items.filter(({isIn}) => isIn),
    room: Math.max(0, most - taken),
  };
}

/** What is chosen before anybody chooses: the easiest, as much as there is room for, but not two steps of one goal. */
export function firstChoice({open, room}: DayPlan): ReadonlySet<string> {
  const ids = new Set(open.map(({id}) => id));
  const begun = open.filter(({kind, after}) => kind !== "goal" || after === undefined || !ids.has(after));
  return new Set(begun.slice(0, room).map(({id}) => id));
}

/** The choice with or without an item; what there is no room for stays out. */
export function choose(chosen: ReadonlySet<string>, id: string, {open, room}: DayPlan): ReadonlySet<string> {
  if (chosen.has(id)) return new Set([...chosen].filter((each) => each !== id));
  const isThere = open.some((item) => item.id === id);
  return isThere && chosen.size < room ? new Set([...chosen, id]) : chosen;
}

/** What stays chosen where the same things are offered in another size. */
export function keepChosen(chosen: ReadonlySet<string>, {open, room}: DayPlan): ReadonlySet<string> {
  const kept = open.filter(({id}) => chosen.has(id));
  return new Set(kept.slice(0, room).map(({id}) => id));
}
