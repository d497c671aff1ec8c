import {Celebrations, type Tone} from "../../src/app/celebrations.ts";
import type {WinsState} from "../../src/app/state.ts";
import type {Settings} from "../../src/core/settings.ts";
import type {MilestoneView} from "../../src/core/views/milestone.ts";
import {stateOf, surroundings} from "./surroundings.ts";

export const YESTERDAYS = "Daily/2026-11-19.md";

/** Celebrations of a vault in memory, and what a person does with it. */
export interface CelebrationDesk {
  readonly state: WinsState;
  /** The words that were said, one for each tick that was celebrated. */
  readonly said: string[];
  readonly notified: string[];
  readonly tones: Tone[];
  celebrations: Celebrations;
  isShown: boolean;
  redrawn: number;
  /** Half a second passes. Answers the milestone in the sidebar. */
  wait(): MilestoneView | undefined;
  /** A person changes the one character of a line. */
  tick(path: string, line: number): void;
  /** Sync does. */
  sync(path: string, text: string): void;
  reload(): void;
}

export function celebrationDesk(
  notes: Record<string, string>,
  settings: Partial<Settings> = {},
): CelebrationDesk {
  const state = stateOf(notes, settings);
  const texts = new Map(Object.entries(notes));
  let stored: unknown;
  let waiting: (() => void) | undefined;
  const made: Omit<CelebrationDesk, "celebrations"> = {
    state,
    said: [],
    notified: [],
    tones: [],
    isShown: true,
    redrawn: 0,
    wait() {
      const run = waiting;
      waiting = undefined;
      run?.();
      return full.celebrations.current()?.milestone;
    },
    tick(path, line) {
      const lines = (texts.get(path) ?? "").split("\n");
      const was = lines[line] ?? "";
      lines[line] = was.includes("[ ]") ? was.replace("[ ]", "[x]") : was.replace("[x]", "[ ]");
      texts.set(path, lines.join("\n"));
      state.put(path, lines.join("\n"), true);
    },
    sync(path, text) {
      texts.set(path, text);
      state.put(path, text);
    },
    reload() {
      full.celebrations.stop();
      waiting = undefined;
      full.celebrations = start();
    },
  };
  const start = (): Celebrations =>
    new Celebrations({
      state,
      formats: surroundings.formats,
      memory: {load: () => stored, save: (celebrated) => (stored = JSON.parse(JSON.stringify(celebrated)))},
      notes: {show: (_, word) => void full.said.push(word), clear: () => undefined},
      later: (run) => {
        waiting = run;
        return () => (waiting = waiting === run ? undefined : waiting);
      },
      isDayShown: () => full.isShown,
      notify: ({spoken}) => void full.notified.push(spoken),
      play: (tone) => void full.tones.push(tone),
      redraw: () => (full.redrawn += 1),
    });
  const full: CelebrationDesk = Object.assign(made, {celebrations: start()});
  return full;
}
