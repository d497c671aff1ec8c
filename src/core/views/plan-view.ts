import {choose, type DayPlan, type PlanItem} from "../plan-day.ts";
import {shownText} from "../shown-text.ts";
import {countWords, type Formats} from "./words.ts";

/** The picker of "Plan my day". */
export interface PlanView {
  /** "Easiest first, 5 at most." */
  readonly lead: string;
  readonly rows: readonly PlanRow[];
  /** What is in today's note already. */
  readonly standing: readonly PlanRow[];
  /** "Add 4 to today" */
  readonly add: string;
  readonly canAdd: boolean;
  /** "Around 9 minutes, into today’s note" */
  readonly place: string;
  /** What leads to more, where there is little to choose from. */
  readonly offers: readonly PlanOffer[];
}

export interface PlanRow {
  readonly id: string;
  readonly text: string;
  readonly context: string;
  /** "2 min"; undefined where nothing says how long it takes. */
  readonly minutes: string | undefined;
  readonly isChosen: boolean;
  /** Whether it can be chosen or left out. */
  readonly canTurn: boolean;
}

/** A goal without a step that waits, or none at all. */
export interface PlanOffer {
  readonly text: string;
  readonly label: string;
  /** The goal's note. */
  readonly path?: string;
}

/** What there is besides the plan itself. */
export interface PlanAround {
  readonly chosen: ReadonlySet<string>;
  readonly most: number;
  /** Active goals in which no step waits. */
  readonly idle: readonly {readonly path: string; readonly name: string}[];
  readonly hasGoals: boolean;
  /** Without `#`. */
  readonly winTag: string;
  readonly formats: Formats;
}

const MOST_OFFERS = 3;

export function drawPlan(plan: DayPlan, around: PlanAround): PlanView {
  const {chosen, winTag, formats} = around;
  const rowOf = (item: PlanItem): PlanRow => ({
    id: item.id,
    text: item.kind === "ritual" ? item.text : shownText(item.text, winTag),
    context: item.context,
    minutes: item.isSaid ? `${formats.number(item.minutes)} min` : undefined,
    isChosen: chosen.has(item.id),
    canTurn: choose(chosen, item.id, plan) !== chosen,
  });
  const picked = plan.open.filter(({id}) => chosen.has(id));
  return {
    lead: leadOf(plan, around),
    rows: plan.open.map(rowOf),
    standing: plan.standing.map(rowOf),
    add: picked.length === 0 ? "Add to today" : `Add ${formats.number(picked.length)} to today`,
    canAdd: picked.length > 0,
    place: placeOf(picked, formats),
    offers: offersOf(around),
  };
}

function leadOf({open, standing, room}: DayPlan, {most, formats}: PlanAround): string {
  if (open.length === 0)
    return standing.length === 0
      ? "Goals, rituals and habits come together here. A line of three days’ notes is a habit by itself."
      : "Everything there is to plan is in today’s note.";
  if (room === 0) return "Today’s note is full enough. Tick something, and there’s room again.";
  return `Easiest first, ${formats.number(room)}${room < most ? " more" : ""} at most.`;
}

function placeOf(picked: readonly PlanItem[], formats: Formats): string {
  if (picked.length === 0) return "Goes into today’s note";
  const minutes = picked.reduce((sum, item) => sum + item.minutes, 0);
  return `Around ${countWords(minutes, "minute", "minutes", formats)}, into today’s note`;
}

function offersOf({idle, hasGoals}: PlanAround): readonly PlanOffer[] {
  if (!hasGoals) return [{text: "No goal yet.", label: "Break a goal down"}];
  return idle.slice(0, MOST_OFFERS).map(({path, name}) => ({
    text: `“${name}” has no step that waits.`,
    label: "Break it down",
    path,
  }));
}
