import type {App} from "obsidian";
import type {WinsState} from "../app/state.ts";
import {todayAt} from "../core/day.ts";
import type {SettingKey, Settings} from "../core/settings.ts";
import type {Diary} from "./diary.ts";
import {History} from "./history.ts";

/** Settings that decide which lines are wins or steps of goals, so that every note must be read again. */
const RULES: readonly SettingKey[] = [
  "scope",
  "winTag",
  "winHeading",
  "doneCharacters",
  "goalTag",
  "goalsFolder",
];

/** Keeps the state in step with the clock, the settings and the place of daily notes. */
export class Conductor {
  private readonly history: History;
  private isStarted = false;
  private reading: Promise<void> | undefined;
  private settle: (() => void) | undefined;
  private readonly started = new Promise<void>((resolve) => (this.settle = resolve));

  constructor(
    app: App,
    private readonly state: WinsState,
    private readonly diary: Diary,
    private readonly now: () => Date,
  ) {
    this.history = new History(app, state);
  }

  /** Resolves when the whole history is read, however often reading has to start over. */
  async ready(): Promise<void> {
    await this.started;
    let seen: Promise<void> | undefined;
    while (seen !== this.reading) {
      seen = this.reading;
      await seen;
    }
  }

  /** Finds the daily notes and reads them. Never rejects: what fails is tried again at the next check. */
  start(): Promise<void> {
    this.isStarted = true;
    const today = this.today();
    if (today !== this.state.today) this.state.setToday(today);
    this.reading = this.findAndRead().finally(this.settle);
    return this.reading;
  }

  private async findAndRead(): Promise<void> {
    try {
      if (await this.diary.find()) await this.history.start(this.diary);
    } catch (error) {
      console.error(error);
      this.state.setFinding({kind: "nowhere"});
    }
  }

  stop(): void {
    this.history.stop();
  }

  /** Call now and then, and when the app is looked at again: a new day may have begun, daily notes may have moved. */
  async check(): Promise<void> {
    if (!this.isStarted) return;
    if (this.diary.hasMoved()) {
      await this.start();
      return;
    }
    const today = this.today();
    if (today === this.state.today) return;
    this.state.setToday(today);
    await this.history.readToday(this.diary.names);
  }

  /** Takes changed settings over. */
  async follow(settings: Settings): Promise<void> {
    const before = this.state.settings;
    this.state.setSettings(settings);
    if (!this.isStarted) return;
    if (RULES.some((key) => settings[key] !== before[key])) await this.start();
    else await this.check();
  }

  private today(): ReturnType<typeof todayAt> {
    return todayAt(this.now(), this.state.settings.dayStart);
  }
}
