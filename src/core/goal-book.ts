import type {GoalNote, GoalStep} from "./goal.ts";
import {LineWins} from "./line-wins.ts";
import {linkName} from "./links.ts";
import type {Tally} from "./tally.ts";
import type {LineRecord} from "./win.ts";
import type {Wins} from "./wins.ts";
import type {Day} from "./day.ts";

/** The path of the note that a link in the note at `from` leads to; undefined where there is none. */
export type Resolve = (note: string, from: string) => string | undefined;

interface Kept {
  readonly goal: GoalNote;
  readonly name: string;
  /** The links' revision at which `lines` were found. */
  revision: number | undefined;
  /** The lines of daily notes that lead to it or to one of its steps. */
  lines: readonly LineRecord[];
  /** Its own steps that count, as lines of the tally. */
  own: readonly LineRecord[];
}

/** A step, and the goal that it is of. */
export interface StepOf {
  readonly goal: GoalNote;
  readonly step: GoalStep;
}

/** The goals of a vault, and the lines of daily notes that serve them. */
export class GoalBook {
  /** Grows with every change to goals. */
  revision = 0;
  private readonly kept = new Map<string, Kept>();
  private readonly byName = new Map<string, Kept[]>();
  private summed: {readonly stamp: string; readonly today: Day; readonly wins: Wins} | undefined;

  constructor(
    private readonly tally: Tally,
    private readonly resolve: Resolve,
  ) {}

  put(goal: GoalNote): void {
    this.take(goal.path);
    const kept: Kept = {
      goal,
      name: linkName(goal.path),
      revision: undefined,
      lines: [],
      own: [],
    };
    this.kept.set(goal.path, kept);
    this.byName.set(kept.name, [...(this.byName.get(kept.name) ?? []), kept]);
    this.revision += 1;
    this.settle();
  }

  remove(path: string): void {
    if (!this.take(path)) return;
    this.tally.putSteps(path, []);
    this.revision += 1;
  }

  clear(): void {
    for (const path of [...this.kept.keys()]) this.remove(path);
  }

  /** Links may lead elsewhere: notes came, went or got other names. */
  relink(): void {
    for (const kept of this.kept.values()) kept.revision = undefined;
    this.revision += 1;
    this.settle();
  }

  /**
   * Has the tally count those steps of goals that count by themselves: done, with a date of their own, and with no done
   * line of a daily note that leads to them. To be called when daily notes have changed.
   */
  settle(): void {
    for (const kept of this.kept.values()) {
      const revision = this.tally.links.revisionOf(kept.name);
      if (kept.revision === revision) continue;
      kept.revision = revision;
      kept.lines = this.tally.links.linesOf(kept.name).filter((line) => this.leadsTo(line, kept.goal.path));
      kept.own = this.tally.putSteps(kept.goal.path, this.ownWins(kept));
    }
  }

  /** In the order of their names. */
  all(): readonly GoalNote[] {
    return [...this.kept.values()]
      .map(({goal}) => goal)
      .sort((one, other) => one.name.localeCompare(other.name) || (one.path < other.path ? -1 : 1));
  }

  goal(path: string): GoalNote | undefined {
    return this.kept.get(path)?.goal;
  }

  /** The lines of daily notes that link to the goal or to one of its steps, in no order. */
  linesOf(path: string): readonly LineRecord[] {
    return this.kept.get(path)?.lines ?? [];
  }

  /** The lines of daily notes that link to a step, in no order. */
  linesOfStep(path: string, block: string): readonly LineRecord[] {
    return this.linesOf(path).filter((line) => this.blocksOf(line, path).includes(block));
  }

  /** All lines that serve a goal: those of daily notes, ticked or not, and its own steps that count. */
  servingLines(path: string): readonly LineRecord[] {
    const kept = this.kept.get(path);
    return kept === undefined ? [] : [...kept.lines, ...kept.own];
  }

  /** Changes with the lines that serve a goal. */
  stampOf(path: string): string {
    const kept = this.kept.get(path);
    return kept === undefined
      ? ""
      : `${kept.revision} ${kept.own.map(({line, day}) => `${line}:${day}`).join()}`;
  }

  /** The goal that a line serves; of several, the first that it names. */
  goalOf({facts, path, isStep}: Pick<LineRecord, "facts" | "path" | "isStep">): GoalNote | undefined {
    if (isStep === true) return this.goal(path);
    for (const {note} of facts.links) {
      const found = this.goalAt(note, path);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /**
   * The step that a line of a daily note leads to; undefined where there is none or several have that id. A step that was
   * sent there may have links of its own before the one to it.
   */
  stepOf({facts, path}: Pick<LineRecord, "facts" | "path">): StepOf | undefined {
    for (const {note, block} of [...facts.links].reverse()) {
      const goal = block === undefined ? undefined : this.goalAt(note, path);
      const [step, twin] = goal?.steps.filter((each) => each.block === block) ?? [];
      if (goal !== undefined && step !== undefined && twin === undefined) return {goal, step};
    }
    return undefined;
  }

  /** The wins of any goal; one that serves two goals is one. */
  wins(today: Day): Wins {
    const paths = [...this.kept.keys()];
    const stamp = paths.map((path) => this.stampOf(path)).join("\n");
    if (this.summed?.stamp === stamp && this.summed.today === today) return this.summed.wins;
    const lines = new Set(paths.flatMap((path) => this.servingLines(path)));
    const days = [...lines].flatMap(({status, day}) => (status === "done" && day <= today ? [day] : []));
    const wins = new LineWins(days);
    this.summed = {stamp, today, wins};
    return wins;
  }

  private goalAt(note: string, from: string): GoalNote | undefined {
    if (!this.byName.has(linkName(note))) return undefined;
    const path = this.resolve(note, from);
    return path === undefined ? undefined : this.goal(path);
  }

  private leadsTo(line: LineRecord, path: string): boolean {
    return this.blocksOf(line, path).length > 0;
  }

  /** The blocks of a note that a line links to; undefined stands for the note itself. */
  private blocksOf({facts, path: from}: LineRecord, path: string): readonly (string | undefined)[] {
    const name = linkName(path);
    return facts.links.flatMap(({note, block}) =>
      linkName(note) === name && this.resolve(note, from) === path ? [block] : [],
    );
  }

  private take(path: string): boolean {
    const kept = this.kept.get(path);
    if (kept === undefined) return false;
    this.kept.delete(path);
    const others = (this.byName.get(kept.name) ?? []).filter((each) => each !== kept);
    if (others.length === 0) this.byName.delete(kept.name);
    else this.byName.set(kept.name, others);
    return true;
  }

  private ownWins({goal, lines}: Kept): LineRecord[] {
    const done = lines.filter(({status}) => status === "done");
    const linked = new Set(done.flatMap((line) => this.blocksOf(line, goal.path)));
    return goal.steps.flatMap((step): LineRecord[] => {
      const {doneDay: day, block, facts, status, line, area} = step;
      if (status !== "done" || day === undefined || (block !== undefined && linked.has(block))) return [];
      return [
        {facts, status, path: goal.path, line, noteDay: day, day, area, heading: undefined, isStep: true},
      ];
    });
  }
}
