import {checkNote, type CachedNote, type CheckedNote, type CheckRules} from "../core/check-note.ts";
import {setupReport, type SetupFacts, type SetupReport} from "../core/check-setup.ts";
import type {Day} from "../core/day.ts";
import {NameSorter, type NameRules} from "../core/look-alikes.ts";
import {inSlices, type Turns} from "./in-slices.ts";
import {readHistory} from "./read-history.ts";

/** What checking the setup needs of its surroundings. */
export interface SetupSource extends Turns {
  readonly facts: SetupFacts;
  readonly rules: CheckRules;
  readonly names: NameRules;
  /** The paths of all notes. */
  paths(): readonly string[];
  /** The text as it is on disk, which is what the metadata cache is made from. Rejects where it cannot be read. */
  read(path: string): Promise<string>;
  bytesOf(path: string): number;
  cachedOf(path: string): CachedNote | undefined;
}

/** Share of the work done, 0–1. */
export type Progress = (share: number) => void;

/** More notes than this are not being written right now. */
const MOST_AT_ONCE = 100;

/** Reads every daily note and reports. Rejects once `signal` is aborted. */
export async function checkSetup(
  source: SetupSource,
  progress: Progress,
  signal: AbortSignal,
): Promise<SetupReport> {
  const start = source.now();
  const {daily, others} = sorted(source);
  const notes = await readAll(daily, source, progress, signal);
  const milliseconds = source.now() - start;
  const sorter = new NameSorter(source.names);
  await inSlices(taking(sorter, others), source, signal);
  signal.throwIfAborted();
  return setupReport(source.facts, {
    notes: [...notes.values()],
    unread: daily.map(({path}) => path).filter((path) => !notes.has(path)),
    names: sorter.sorted(),
    today: source.rules.today,
    milliseconds,
  });
}

interface DailyNote {
  readonly path: string;
  readonly day: Day;
}

/** The daily notes, newest first, and the others. */
function sorted(source: SetupSource): {daily: readonly DailyNote[]; others: readonly string[]} {
  const daily: DailyNote[] = [];
  const others: string[] = [];
  for (const path of source.paths()) {
    const day = source.names.dayOf(path);
    if (day === undefined) others.push(path);
    else daily.push({path, day});
  }
  daily.sort((one, other) => other.day - one.day || (one.path < other.path ? -1 : 1));
  return {daily, others: others.sort()};
}

async function readAll(
  daily: readonly DailyNote[],
  source: SetupSource,
  progress: Progress,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, CheckedNote>> {
  const days = new Map(daily.map(({path, day}) => [path, day]));
  const notes = new Map<string, CheckedNote>();
  const io = {
    read: (path: string) => source.read(path),
    take: (path: string, text: string) => {
      const day = days.get(path);
      if (day === undefined) return;
      const [bytes, cached] = [source.bytesOf(path), source.cachedOf(path)];
      notes.set(path, checkNote({path, day, text, bytes, cached}, source.rules));
    },
    now: () => source.now(),
    pause: () => source.pause(),
    progress,
  };
  await readHistory([...days.keys()], io, signal);
  // A note that was just written is told of by the metadata cache a moment later.
  const doubtful = [...notes].filter(([, note]) => note.findings.some(isOfCache)).map(([path]) => path);
  if (doubtful.length <= MOST_AT_ONCE)
    await readHistory(doubtful, {...io, progress: () => undefined}, signal);
  return notes;
}

function isOfCache({kind}: CheckedNote["findings"][number]): boolean {
  return kind === "differs" || kind === "uncached";
}

function* taking(sorter: NameSorter, paths: readonly string[]): Iterable<void> {
  for (const path of paths) yield sorter.take(path);
}
