import {missingTexts, type PlannedLine} from "../core/add-ritual.ts";
import type {Playbook} from "../core/breakdown/playbook.ts";
import type {Applied} from "../core/change.ts";
import type {Energy} from "../core/energy.ts";
import {factsOf} from "../core/facts.ts";
import type {GoalNote} from "../core/goal.ts";
import {keyOfHabit} from "../core/habit-summary.ts";
import type {PlanItem} from "../core/plan-day.ts";
import {comesAfter, isRitualDay, stackText, type RitualNote} from "../core/ritual-note.ts";
import {ratesOf} from "../core/settings.ts";
import {isWaiting} from "../core/win.ts";
import type {GoalNotes} from "./goal-actions.ts";
import {nextText} from "./habit-line.ts";
import {NoteWriter} from "./note-writer.ts";
import {itemOf, sized, type PlanSource, type SizeRules} from "./plan-sources.ts";
import type {Notes, Tell} from "./ports.ts";
import {goalRefusalText} from "./refusals.ts";
import type {Rituals} from "./rituals.ts";
import {inScope} from "./scoped-lines.ts";
import type {SendSteps} from "./send-steps.ts";
import type {WinsState} from "./state.ts";

/** What planning a day needs of the app around it. */
export interface PlannerParts {
  readonly state: WinsState;
  readonly notes: GoalNotes & Pick<Notes, "ensureNote" | "pathsOf">;
  readonly rituals: Pick<Rituals, "all" | "editOf">;
  readonly send: Pick<SendSteps, "linesFor" | "isSent">;
  readonly playbooks: () => Promise<readonly Playbook[]>;
  /** A link to the note at a path, as the app writes links. */
  readonly linkTo: (path: string) => string;
  readonly tell: Tell;
  readonly open: (path: string, line?: number) => void;
}

/** What a day can be planned with, as it was found. */
export interface PlanSources {
  readonly sources: readonly PlanSource[];
  readonly hasGoals: boolean;
  /** Active goals in which no step waits. */
  readonly idle: readonly Pick<GoalNote, "path" | "name">[];
}

/** So many steps of one goal are offered. */
const MOST_STEPS = 3;

/** Brings goals, rituals and habits together, and puts what is chosen of them into today's note. */
export class DayPlanner {
  private readonly writer: NoteWriter;

  constructor(private readonly parts: PlannerParts) {
    this.writer = new NoteWriter({...parts, words: goalRefusalText});
  }

  async gather(): Promise<PlanSources> {
    const {state, rituals} = this.parts;
    const goals = state.goals.all().filter((goal) => goal.state === "active");
    const all = await rituals.all();
    const today = all.filter(
      (ritual) =>
        ritual.texts.length > 0 && (ritual.schedule === undefined || isRitualDay(ritual, state.today)),
    );
    return {
      sources: [
        ...goals.flatMap((goal) => this.steps(goal)),
        ...(await this.habits(today)),
        ...(await this.ritualsOf(today)),
      ],
      hasGoals: goals.length > 0,
      idle: goals.filter(({steps}) => !steps.some(isWaiting)).map(({path, name}) => ({path, name})),
    };
  }

  async items({sources}: PlanSources, energy: Energy): Promise<readonly PlanItem[]> {
    const rules = await this.rulesAt(energy);
    return sources.map((source) => itemOf(source, rules));
  }

  /**
   * Puts the items with these ids, in their order, into today's note, which is made where it is missing. Answers whether
   * they are there now.
   */
  write({sources}: PlanSources, energy: Energy, ids: readonly string[]): Promise<boolean> {
    const picked = ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
    // In their own order, whatever is easiest.
    const begun = sources.flatMap((source) =>
      source.kind === "ritual" && picked.includes(source) ? source.ritual : [],
    );
    return this.writer.attempt(async () => {
      const {state, notes, rituals} = this.parts;
      const rules = await this.rulesAt(energy);
      const path = await notes.ensureNote(state.today);
      const isInEditor = notes.isInEditor(path);
      const lines: PlannedLine[] = [];
      for (const source of picked) lines.push(...(await this.linesOf(source, path, rules)));
      if (lines.length === 0 && begun.length === 0) return false;
      const {scope, winHeading} = state.settings;
      const others = {lines, ...(scope === "heading" ? {heading: winHeading} : {})};
      const done = await this.writer.write(path, {...rituals.editOf(begun), others});
      if (done !== undefined) this.tellWritten(path, done, isInEditor);
      return done !== undefined;
    });
  }

  /** The line that stands for a step or a habit; none where a step's own line has changed: the person is told. */
  private async linesOf(source: PlanSource, day: string, rules: SizeRules): Promise<readonly PlannedLine[]> {
    const {state, send, linkTo} = this.parts;
    if (source.kind === "ritual") return [];
    const {text, isWhole} = sized(source, rules);
    const lineOf = (words: string): PlannedLine => ({
      text: inScope(words, state.settings),
      isHabit: source.kind === "habit",
    });
    if (source.kind === "habit") return [lineOf(text)];
    const {path} = source.goal;
    // Less than the step asks for serves the goal, and leaves the step to be done.
    if (!isWhole) return [lineOf(`${text} (${linkTo(path)})`)];
    return (await send.linesFor([{path, step: {...source.step, text}}], day)).map(lineOf);
  }

  private steps({path, name, steps}: GoalNote): PlanSource[] {
    const {send} = this.parts;
    const waiting = steps.filter((step) => isWaiting(step) && step.text.trim() !== "");
    const [sent, fresh] = [
      waiting.filter((step) => send.isSent({path, step})),
      waiting.filter((step) => !send.isSent({path, step})).slice(0, MOST_STEPS),
    ];
    const idOf = (line: number): string => `goal ${path} ${line}`;
    return waiting.flatMap((step): PlanSource | [] => {
      if (![...sent, ...fresh].includes(step)) return [];
      const before = fresh[fresh.indexOf(step) - 1];
      return {
        ...{kind: "goal", id: idOf(step.line), goal: {path, name}, step, isIn: sent.includes(step)},
        after: before === undefined ? undefined : idOf(before.line),
      };
    });
  }

  private async ritualsOf(rituals: readonly RitualNote[]): Promise<PlanSource[]> {
    const text = await this.textOfToday();
    const idOf = ({path}: RitualNote): string => `ritual ${path}`;
    return rituals.map((ritual): PlanSource => {
      const before = comesAfter(ritual, rituals);
      return {
        ...{kind: "ritual", id: idOf(ritual), ritual, missing: missingTexts(text, ritual)},
        stack: stackText(ritual, rituals),
        after: before === undefined ? undefined : idOf(before),
      };
    });
  }

  /** The active habits that wait for today; not those that come with a ritual, or that stand for a step. */
  private async habits(rituals: readonly RitualNote[]): Promise<PlanSource[]> {
    const {state, notes} = this.parts;
    const {book, tally, today} = state;
    const mainKey = (text: string): string => book.mainKey(factsOf(text).key ?? "");
    const inRituals = new Set(rituals.flatMap(({texts}) => texts.map(mainKey)));
    const standing = new Set(
      tally.notesOn(today).flatMap(({lines}) => lines.map(({facts}) => book.mainKey(facts.key ?? ""))),
    );
    const read = async (path: string): Promise<string> => state.textOf(path) ?? notes.read(path);
    const waiting = book.activeHabits().filter((sheet) => {
      const {fold, last} = sheet;
      const isStep = last?.facts.links.some(({block}) => block !== undefined) === true;
      return fold.streak.neededToday && !isStep && !inRituals.has(keyOfHabit(sheet));
    });
    return Promise.all(
      waiting.map(async (sheet): Promise<PlanSource> => {
        const key = keyOfHabit(sheet);
        const isIn = standing.has(key);
        const text = isIn ? sheet.name : await nextText(sheet, read).catch(() => sheet.name);
        return {kind: "habit", id: `habit ${key}`, text, isIn};
      }),
    );
  }

  private async textOfToday(): Promise<string> {
    const {state, notes} = this.parts;
    const [path] = notes.pathsOf(state.today);
    return path === undefined ? "" : notes.textNow(path).catch(() => "");
  }

  /** Playbooks are read when steps are to be made smaller, not before. */
  private async rulesAt(energy: Energy): Promise<SizeRules> {
    const {state, playbooks} = this.parts;
    return {energy, playbooks: energy === "low" ? await playbooks() : [], rates: ratesOf(state.settings)};
  }

  private tellWritten(path: string, {text: was, changes}: Applied, isInEditor: boolean): void {
    const {tell} = this.parts;
    const takeBack = async (): Promise<boolean> => {
      const done = await this.writer.write(path, {kind: "undo", was, changes});
      if (done !== undefined) tell({text: "Today’s note is as it was before."});
      return done !== undefined;
    };
    const undo = {label: "Undo", run: () => void this.writer.attempt(takeBack)};
    const isUndoable = !isInEditor && changes.length > 0;
    const text = changes.length === 0 ? "It’s all in today’s note already." : "It’s in today’s note.";
    tell({text, ...(isUndoable ? {action: undo} : {})});
  }
}
