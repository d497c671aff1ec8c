import {nextStep} from "../core/goal.ts";
import {goalSaid} from "../core/goal-day.ts";
import {candidatesOf, type Candidate, type GoalNext, type TodayStep} from "../core/just-one.ts";
import {lineAt, lineStarts} from "../core/lines.ts";
import {readCheckboxes} from "../core/note.ts";
import {ratesOf} from "../core/settings.ts";
import {linesInScope} from "../core/win.ts";
import type {WinsState} from "./state.ts";

/** More than anyone looks through; a note with a hundred thousand checkboxes must not freeze the app. */
const MOST_LINES = 1000;

type Known = Pick<WinsState, "tally" | "goals" | "settings" | "today" | "textOf">;

/** What can be offered now, in the order in which it is: today's open lines, and each active goal's next step. */
export function stepsOnOffer(state: Known): readonly Candidate[] {
  return candidatesOf(todaySteps(state), goalSteps(state), ratesOf(state.settings));
}

function todaySteps(state: Known): TodayStep[] {
  const {tally, goals, settings, today} = state;
  const pathOf = ({lines}: {readonly lines: readonly {readonly path: string}[]}): string =>
    lines[0]?.path ?? "";
  const notes = [...tally.notesOn(today)].sort((one, other) => (pathOf(one) < pathOf(other) ? -1 : 1));
  return notes.flatMap((record) => {
    const path = pathOf(record);
    const text = state.textOf(path);
    if (text === undefined) return [];
    const note = readCheckboxes(text);
    const starts = lineStarts(text);
    const records = new Map(record.lines.map((line) => [line.line, line]));
    return linesInScope(note, settings)
      .slice(0, MOST_LINES)
      .flatMap(({line, status: mark, column, text: said, heading}): TodayStep[] => {
        const known = records.get(line);
        if (known === undefined) return [];
        const found = goals.stepOf(known);
        return [
          {
            ...{path, line, was: lineAt(text, starts[line] ?? 0), mark, column, text: said},
            status: known.status,
            heading: note.headings[heading]?.text,
            goal: found?.goal ?? goals.goalOf(known),
            stepLine: found?.step.line,
          },
        ];
      });
  });
}

function goalSteps({goals, today}: Known): GoalNext[] {
  return goals.all().flatMap((goal): GoalNext[] => {
    const step = goal.state === "active" ? nextStep(goal) : undefined;
    if (step === undefined) return [];
    const {line, was, mark, column, text} = step;
    const due = goalSaid(goal, today).due?.day;
    return [{path: goal.path, line, was, mark, column, text, goal, due}];
  });
}
