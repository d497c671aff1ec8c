import {smaller} from "../core/breakdown/smaller.ts";
import {languageOf, type Language} from "../core/breakdown/language.ts";
import {isBeginning, type Step} from "../core/breakdown/step.ts";
import {sizeOf} from "../core/breakdown/step-minutes.ts";
import {isSameStep} from "../core/breakdown/step-likeness.ts";
import {stepWords, type Word} from "../core/breakdown/step-words.ts";
import {firstDayOf, isTyped, rowOf, type Lists, type Preview, type Row} from "./preview.ts";

/** So many changes can be taken back. */
const MOST_PAST = 200;
/** So many steps of the queue are taken at once. */
export const MORE_AT_ONCE = 12;
/** The queue may be as long as the note: so many of its steps are looked through for one that fits. */
const LOOKED_AT = 60;
/** Minutes of a step that says nothing of its size. */
const UNKNOWN = 5;

/** What stands in a row's field now. */
export function typeText(preview: Preview, id: number, text: string): Preview {
  const rows = changed(preview, id, (row) => ({...row, text}));
  const isSame = preview.past.at(-1)?.typed === id;
  return isSame ? {...preview, rows} : {...remember(preview, id), rows};
}

/** Moves a row to a place, 0-based; beyond the ends, to the end. */
export function moveRow(preview: Preview, id: number, to: number): Preview {
  const from = preview.rows.findIndex((row) => row.id === id);
  const place = Math.max(0, Math.min(preview.rows.length - 1, to));
  const row = preview.rows[from];
  if (row === undefined || place === from) return preview;
  const others = preview.rows.filter((other) => other !== row);
  return change(preview, {rows: [...others.slice(0, place), row, ...others.slice(place)]});
}

export function dropRow(preview: Preview, id: number): Preview {
  const rows = preview.rows.filter((row) => row.id !== id);
  return rows.length === preview.rows.length ? preview : change(preview, {rows});
}

/** What a row becomes when it is made smaller; undefined: it is at the floor. */
export function smallerOf(preview: Preview, row: Row): Step | undefined {
  const {playbooks} = preview.made;
  const language = languageOfRow(preview, row);
  const others = preview.rows.filter(({id}) => id !== row.id).map(({text}) => text);
  const now = {text: row.text, minutes: minutesOf(preview, row) ?? UNKNOWN, kind: row.step?.kind ?? "bigger"};
  const isWhole = row.text.trim() === "" || row.text === row.plan;
  let step = isWhole ? undefined : smaller(now, {language, playbooks});
  while (step !== undefined && isAmong(step.text, others, language))
    step = smaller(step, {language, playbooks});
  return step;
}

export function makeSmaller(preview: Preview, id: number): Preview {
  const row = preview.rows.find((one) => one.id === id);
  const step = row === undefined ? undefined : smallerOf(preview, row);
  if (step === undefined) return preview;
  return change(preview, {rows: changed(preview, id, (one) => ({...one, text: step.text, step}))});
}

/** The step that a row would be swapped for: one of its sort that it did not offer yet, else any such, else from the start. */
function anotherOf(preview: Preview, row: Row): Step | undefined {
  const waiting = waitingSteps(preview);
  const fresh = waiting.filter(({text}) => !row.tried.includes(text));
  const begins = row.step !== undefined && isBeginning(row.step);
  return fresh.find((step) => isBeginning(step) === begins) ?? fresh[0] ?? waiting[0];
}

/** Swaps a row for another step; what was offered there goes to the end of the queue. */
export function swapRow(preview: Preview, id: number): Preview {
  const row = preview.rows.find((one) => one.id === id);
  const step = row === undefined ? undefined : anotherOf(preview, row);
  if (row === undefined || step === undefined) return preview;
  const {offer} = row;
  const gone = offer === undefined ? [] : [offer];
  const tried = row.tried.includes(step.text) ? [] : row.tried;
  return change(preview, {
    rows: changed(preview, id, (one) => ({
      ...one,
      text: step.text,
      step,
      offer: step,
      tried: [...tried, ...gone.map(({text}) => text)],
    })),
    queue: [...preview.queue.filter((queued) => queued !== step), ...gone],
  });
}

/** The steps of the queue that are like none that is shown. */
export function waitingSteps({rows, queue, goal}: Preview): readonly Step[] {
  const shown = rows.map(({text}) => text);
  return queue.slice(0, LOOKED_AT).filter(({text}) => !isAmong(text, shown, goal.language));
}

/** Takes the next steps of the queue into the list. */
export function addMore(preview: Preview): Preview {
  const next = waitingSteps(preview).slice(0, MORE_AT_ONCE);
  if (next.length === 0) return preview;
  const {nextId} = preview;
  return {
    ...change(preview, {
      rows: [...preview.rows, ...next.map((step, at) => ({...rowOf(step, nextId + at), isLater: true}))],
      queue: preview.queue.filter((step) => !next.includes(step)),
    }),
    nextId: nextId + next.length,
  };
}

/** Adds a row for a person's own words to the first day; empty, to be typed in. */
export function addTyped(preview: Preview): Preview {
  return addRow(preview, {id: preview.nextId, text: "", tried: []});
}

/** Takes a plan against an obstacle into the first day. */
export function addPlan(preview: Preview, plan: string): Preview {
  if (!preview.obstacles.includes(plan)) return preview;
  const obstacles = preview.obstacles.filter((one) => one !== plan);
  return {...addRow(preview, {id: preview.nextId, text: plan, plan, tried: []}), obstacles};
}

/** Puts an anchor before a row, or takes it off. */
export function setAnchor(preview: Preview, id: number, anchor: string | undefined): Preview {
  const rows = changed(preview, id, ({anchor: _, ...row}) => (anchor === undefined ? row : {...row, anchor}));
  return change(preview, {rows});
}

/** Takes the last change back; all that was typed in one row without a pause for another change is one. */
export function undo(preview: Preview): Preview {
  const last = preview.past.at(-1);
  if (last === undefined) return preview;
  const {rows, queue, obstacles} = last;
  return {...preview, rows, queue, obstacles, past: preview.past.slice(0, -1)};
}

/** Whole minutes that a row takes; undefined: nobody knows. */
export function minutesOf(preview: Preview, row: Row): number | undefined {
  if (!isTyped(row)) return row.step?.minutes;
  const size = sizeOf(row.text, languageOfRow(preview, row), preview.made.rates);
  return size?.isSaid === true ? size.minutes : row.step?.minutes;
}

/** The language of a row's own words, else of the goal. */
export function languageOfRow({goal}: Pick<Preview, "goal">, row: Row): Language | undefined {
  return isTyped(row) ? (languageOf(row.text) ?? goal.language) : goal.language;
}

function addRow(preview: Preview, row: Row): Preview {
  const at = firstDayOf(preview);
  const rows = [...preview.rows.slice(0, at), row, ...preview.rows.slice(at)];
  return {...change(preview, {rows}), nextId: preview.nextId + 1};
}

function change(preview: Preview, lists: Partial<Lists>): Preview {
  return {...remember(preview, undefined), ...lists};
}

function remember(preview: Preview, typed: number | undefined): Preview {
  const {rows, queue, obstacles, past} = preview;
  return {...preview, past: [...past.slice(1 - MOST_PAST), {rows, queue, obstacles, typed}]};
}

function changed({rows}: Preview, id: number, make: (row: Row) => Row): readonly Row[] {
  return rows.map((row) => (row.id === id ? make(row) : row));
}

function isAmong(text: string, others: readonly string[], language: Language | undefined): boolean {
  const words = wordsOf(text);
  return others.some((other) => other === text || isSameStep(words, wordsOf(other), language));
}

/** Texts are compared again and again while a person types. */
const known = new Map<string, readonly Word[]>();
const MOST_KNOWN = 500;

function wordsOf(text: string): readonly Word[] {
  const words = known.get(text) ?? stepWords(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}
