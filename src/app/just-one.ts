import type {Playbook} from "../core/breakdown/playbook.ts";
import {smallerLine} from "../core/breakdown/smaller-line.ts";
import type {Day} from "../core/day.ts";
import {atEnergy, wordsOf, type Energy, type Rescaled} from "../core/energy.ts";
import {chooseOne, type Candidate, type Sitting} from "../core/just-one.ts";
import {ratesOf} from "../core/settings.ts";
import {answerTo, REASONS, type Reason} from "../core/stuck.ts";
import {drawOne, drawRest, drawStuck, drawTally, type JustOneView} from "../core/views/just-one-view.ts";
import type {PanelView} from "../core/views/panel.ts";
import {oneMorePicks, type PickView} from "../core/views/picks.ts";
import type {Formats} from "../core/views/words.ts";
import {stepsOnOffer} from "./just-one-steps.ts";
import {Listeners} from "./listeners.ts";
import type {Tell} from "./ports.ts";
import {StepWrites, type StepWriteParts} from "./step-writes.ts";

/** How much a person has in them, kept for a day. */
export interface EnergyKeeper {
  get(today: Day): Energy;
  set(today: Day, energy: Energy): void;
}

export interface JustOneParts extends StepWriteParts {
  readonly energy: EnergyKeeper;
  readonly playbooks: () => Promise<readonly Playbook[]>;
  readonly tell: Tell;
  readonly formats: Formats;
}

/** What is shown: a step of a note, as it is or changed, or one that was picked for today. */
type Shown =
  | {readonly kind: "step"; readonly step: Candidate; readonly change: Rescaled | undefined}
  | {readonly kind: "starter"; readonly pick: PickView};

const FLOOR = "That’s as small as it gets. All that’s left is to start.";
const FRESH: Sitting = {shown: undefined, passed: new Set(), left: new Set()};

/** One sitting with a single step at a time, from the opening of the view on. Nothing of it is kept. */
export class JustOne {
  private readonly listeners = new Listeners();
  private readonly writes: StepWrites;
  private day: Day | undefined;
  private sitting = FRESH;
  /** What was made of steps in this sitting, by their keys; undefined: they are meant as they are written. */
  private changes = new Map<string, Rescaled | undefined>();
  /** How many starters were passed. */
  private starter: number | undefined;
  /** The key of the step that something is in the way of. */
  private stuckAt: string | undefined;
  /** What was drawn last: that alone is what a press is meant for. */
  private shown: Shown | undefined;
  private isBusy = false;
  private known: readonly Playbook[] | undefined;
  private scaled: {readonly of: string; readonly change: Rescaled | undefined} | undefined;

  constructor(private readonly parts: JustOneParts) {
    this.writes = new StepWrites(parts);
  }

  /** Calls back when there is another view to draw. Returns the way to stop it. */
  watch(listener: () => void): () => void {
    const stops = [this.listeners.add(listener), this.parts.state.watch(listener)];
    return () => stops.forEach((stop) => stop());
  }

  view(): JustOneView {
    const {state, formats, energy} = this.parts;
    if (this.day !== state.today) this.begin();
    const panel = state.view();
    const steps = stepsOnOffer(state);
    this.shown = this.choose(steps, panel);
    const {shown} = this;
    const reading = panel.kind === "day" ? panel.reading : undefined;
    const isLooking = panel.kind === "looking" || (reading !== undefined && steps.length === 0);
    if (isLooking && shown === undefined) return {kind: "looking", reading};
    const tally = drawTally(panel);
    if (shown === undefined) return drawRest(steps, this.sitting, panel, tally);
    const rules = {rates: ratesOf(state.settings), winTag: state.settings.winTag, formats};
    if (shown.kind === "step" && this.stuckAt === shown.step.key) {
      const answers = REASONS.map((reason) => [reason, this.answer(reason, shown)] as const);
      return drawStuck(shown.step, shown.change, answers, rules);
    }
    const one = shown.kind === "step" ? drawOne(shown.step, shown.change, rules) : drawPick(shown.pick);
    return {kind: "one", tally, energy: energy.get(state.today), ...one};
  }

  /** Ticks what is shown, then shows the next. */
  done(): Promise<void> {
    return this.act(async (shown) => {
      if (shown.kind === "starter") {
        if (await this.parts.actions.addWin(shown.pick.text, true)) this.starter = undefined;
        return;
      }
      const {key} = shown.step;
      const {isWritten, isKept} = await this.writes.finish(shown.step, shown.change);
      if (isWritten) this.changes.delete(key);
      // A line that could not be ticked was told of; the next one may do.
      if (!isWritten) this.say("passed", key);
      else if (isKept) this.say("left", key);
    });
  }

  /** Makes what is shown smaller, in its note. */
  smaller(): Promise<void> {
    return this.act(async (shown) => {
      const change = shown.kind === "step" ? shown.change : undefined;
      const line = change?.kind === "lead" ? `- [ ] ${change.text}` : change?.line;
      const from = shown.kind === "step" ? (line ?? shown.step.was) : "";
      const small = smallerLine(from, {playbooks: await this.playbooks()});
      if (shown.kind === "starter" || small === undefined) return this.parts.tell({text: FLOOR});
      const {step} = shown;
      if (change?.kind === "lead") this.changes.set(step.key, {kind: "lead", text: wordsOf(small)});
      else if (await this.writes.rewrite(step, small)) this.meanAsWritten(step, small);
      else this.say("passed", step.key);
    });
  }

  another(): Promise<void> {
    return this.act((shown) => {
      if (shown.kind === "starter") this.starter = (this.starter ?? 0) + 1;
      else this.say("passed", shown.step.key);
    });
  }

  notNow(): Promise<void> {
    return this.act((shown) => {
      if (shown.kind === "starter") this.starter = undefined;
      else this.say("left", shown.step.key);
    });
  }

  /** Asks what is in the way. */
  stuck(): Promise<void> {
    return this.act(async (shown) => {
      await this.playbooks();
      if (shown.kind === "step") this.stuckAt = shown.step.key;
    });
  }

  /** Shows the step that a reason calls for; without one, what was shown before. */
  because(reason?: Reason): Promise<void> {
    return this.act((shown) => {
      const change = reason === undefined || shown.kind !== "step" ? undefined : this.answer(reason, shown);
      if (change !== undefined && shown.kind === "step") this.changes.set(shown.step.key, change);
      if (change !== undefined || reason === undefined) this.stuckAt = undefined;
    });
  }

  /** Begins with the first one again; what "Not now" was said to stays left. */
  again(): void {
    this.sitting = {...this.sitting, passed: new Set()};
    this.listeners.tell();
  }

  /** Shows something tiny that stands in no note. */
  pickStarter(): void {
    this.starter = 0;
    this.listeners.tell();
  }

  async setEnergy(energy: Energy): Promise<void> {
    this.parts.energy.set(this.parts.state.today, energy);
    this.changes = new Map();
    if (energy === "low") await this.playbooks();
    this.listeners.tell();
  }

  private begin(): void {
    this.day = this.parts.state.today;
    this.sitting = FRESH;
    this.changes = new Map();
    [this.starter, this.stuckAt] = [undefined, undefined];
    if (this.parts.energy.get(this.day) === "low") void this.playbooks().then(() => this.listeners.tell());
  }

  private choose(steps: readonly Candidate[], panel: PanelView): Shown | undefined {
    if (this.starter !== undefined) {
      const groups = panel.kind === "day" ? panel.groups : [];
      const picks = oneMorePicks(groups, this.parts.state.today, this.parts.formats);
      const pick = picks[this.starter % picks.length];
      if (pick !== undefined) return {kind: "starter", pick};
    }
    const step = chooseOne(steps, this.sitting);
    this.sitting = {...this.sitting, shown: step?.key};
    return step && {kind: "step", step, change: this.changeOf(step)};
  }

  private changeOf(step: Candidate): Rescaled | undefined {
    if (this.changes.has(step.key)) return this.changes.get(step.key);
    const {state, energy} = this.parts;
    const level = energy.get(state.today);
    if (level === "low" && this.known === undefined) return undefined;
    const of = `${level}\n${step.was}`;
    if (this.scaled?.of !== of) {
      const context = {playbooks: this.known ?? [], rates: ratesOf(state.settings)};
      this.scaled = {of, change: atEnergy(step, level, context)};
    }
    return this.scaled.change;
  }

  /** What a reason makes of the step that is shown. */
  private answer(reason: Reason, {step, change}: Extract<Shown, {kind: "step"}>): Rescaled | undefined {
    const line = change === undefined || change.kind === "lead" ? step.was : change.line;
    const answer = answerTo(reason, line, this.known ?? []);
    // The whole of what was less is less.
    return answer?.kind === "whole" && change?.kind === "part" ? {...answer, kind: "part"} : answer;
  }

  private meanAsWritten({path, line}: Candidate, was: string): void {
    const steps = stepsOnOffer(this.parts.state);
    const found = steps.find((step) => step.path === path && step.line === line && step.was === was);
    if (found === undefined) return;
    this.changes.set(found.key, undefined);
    this.sitting = {...this.sitting, shown: found.key};
  }

  private say(what: "passed" | "left", key: string): void {
    this.sitting = {...this.sitting, [what]: new Set([...this.sitting[what], key])};
  }

  private async playbooks(): Promise<readonly Playbook[]> {
    return (this.known ??= await this.parts.playbooks());
  }

  /** One thing at a time: a second press while a note is written would be meant for a step that is not shown yet. */
  private async act(run: (shown: Shown) => Promise<void> | void): Promise<void> {
    const {shown} = this;
    if (shown === undefined || this.isBusy) return;
    this.isBusy = true;
    try {
      await run(shown);
    } finally {
      this.isBusy = false;
      this.listeners.tell();
    }
  }
}

function drawPick({text, minutes}: PickView): ReturnType<typeof drawOne> {
  return {id: text, minutes, goal: undefined, heading: undefined, text, isNoted: false};
}
