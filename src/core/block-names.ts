import {oneOf, quoted, type BlockOptions, type Fault, type Given} from "./block-options.ts";
import {factsOf, habitKeysOf} from "./facts.ts";
import type {GoalBook} from "./goal-book.ts";
import {foldName} from "./names.ts";
import {linksOf} from "./links.ts";
import {likeness} from "./similar-habits.ts";
import type {TrackBook} from "./track-book.ts";
import type {TrackRef} from "./track.ts";

/** What there is to be named. */
export interface Known {
  readonly book: Pick<TrackBook, "sheet" | "habitNames">;
  readonly goals: Pick<GoalBook, "all">;
}

/** Names that are offered instead of one that is not there, and how alike they have to be at least. */
const MOST_OFFERED = 3;
const ALIKE = 0.25;

/** The habit or goal that a block is about, if it is about one; a fault where there is no such thing. */
export function namedTrack(options: BlockOptions, known: Known): TrackRef | Fault | undefined {
  const {show, line, habit, goal} = options;
  if (habit !== undefined) return namedHabit(habit, known);
  if (goal !== undefined) return namedGoal(goal, known);
  if (show !== "habit") return undefined;
  const names = known.book.habitNames();
  const text = `A line such as ${quoted(`habit: ${names[0] ?? "Read 1 page"}`)} is needed.`;
  return {line, text: names.length === 0 ? text : `${text} ${thereAre("habit", names)}`};
}

function namedHabit({line, value}: Given, {book}: Known): TrackRef | Fault {
  for (const name of [...habitKeysOf(value), factsOf(value).key]) {
    const sheet = name === undefined ? undefined : book.sheet({kind: "habit", name});
    if (sheet !== undefined) return sheet.ref;
  }
  return {line, text: noSuch("habit", value, book.habitNames())};
}

function namedGoal({line, value}: Given, {goals}: Known): TrackRef | Fault {
  const all = goals.all().map((goal) => ({...goal, at: foldName(withoutEnding(goal.path))}));
  const note = foldName(withoutEnding(linksOf(value)[0]?.note ?? value));
  const atPath = all.filter(({at}) => at === note);
  const found = atPath.length > 0 ? atPath : all.filter(({at}) => `/${at}`.endsWith(`/${note}`));
  const [goal, twin] = found;
  if (goal === undefined) return {line, text: noSuch("goal", value, [...new Set(all.map(({name}) => name))])};
  if (twin === undefined) return {kind: "goal", name: goal.path};
  const paths = found.slice(0, MOST_OFFERED).map(({path}) => quoted(withoutEnding(path)));
  return {line, text: `${quoted(value)} is the name of several goals. Write which: ${oneOf(paths)}.`};
}

/** "No habit is called “Raed”. Close to it: Read 1 page." */
function noSuch(kind: "habit" | "goal", value: string, names: readonly string[]): string {
  const no = value === "" ? `${kind} needs a name.` : `No ${kind} is called ${quoted(value)}.`;
  if (names.length === 0) return `${no} There is none yet.`;
  const close = names
    .map((name) => ({name, alike: likeness(foldName(value), foldName(name))}))
    .filter(({alike}) => alike >= ALIKE)
    .sort((one, other) => other.alike - one.alike)
    .map(({name}) => name);
  if (close.length === 0) return `${no} ${thereAre(kind, names)}`;
  return `${no} Close to it: ${oneOf(close.slice(0, MOST_OFFERED).map(quoted))}.`;
}

function thereAre(kind: "habit" | "goal", names: readonly string[]): string {
  const shown = names.slice(0, MOST_OFFERED).map(quoted);
  const others = names.length > shown.length ? [...shown, "others"] : shown;
  return names.length === 1
    ? `There is one ${kind}: ${others.join("")}.`
    : `There are the ${kind}s ${oneOf(others, "and")}.`;
}

function withoutEnding(path: string): string {
  return path.replace(/\.md$/i, "");
}
