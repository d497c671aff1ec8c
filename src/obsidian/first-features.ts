import type {App, Command} from "obsidian";
import type {Actions} from "../app/actions.ts";
import {addHabit} from "../app/habit-pick.ts";
import {NoteWriter} from "../app/note-writer.ts";
import type {Tell} from "../app/ports.ts";
import {refusalText} from "../app/refusals.ts";
import type {WinsState} from "../app/state.ts";
import {Welcome} from "../app/welcome.ts";
import type {FirstActions} from "../ui/first-props.ts";
import type {Diary} from "./diary.ts";
import type {SettingsAccess} from "./settings-access.ts";
import {StarterPicker} from "./starter-picker.ts";
import type {VaultNotes} from "./write-notes.ts";

/** What beginning, and beginning again, needs of the plugin around it. */
export interface FirstParts {
  readonly app: App;
  readonly state: WinsState;
  readonly notes: VaultNotes;
  readonly actions: Actions;
  readonly diary: Diary;
  readonly settings: SettingsAccess;
  readonly tell: Tell;
  readonly open: (path: string, line?: number) => void;
  readonly addCommand: (command: Command) => void;
}

/** The welcome, and what the sidebar's picks set off. */
export interface FirstRun {
  readonly welcome: Welcome;
  readonly props: FirstActions;
}

export function addFirstRun(parts: FirstParts): FirstRun {
  const {app, actions, diary, settings, addCommand} = parts;
  const writer = new NoteWriter({...parts, words: refusalText});
  const welcome = new Welcome({
    ...parts,
    formats: diary.formats,
    folder: () => diary.place.folder,
    finish: () => settings.set({welcomed: true}),
  });
  const props: FirstActions = {
    onPick: ({text, key}, done = false) =>
      key === undefined || done ? actions.addWin(text, done) : writer.attempt(() => addHabit(parts, key)),
    onTickToday: (line) => actions.tick(line),
    onWelcome: (text, done) => welcome.pick(text, done),
    onSwap: () => welcome.another(),
    onLeave: () => welcome.leave(),
  };
  const {locale} = diary.formats;
  const pick = (): void => new StarterPicker(app, locale, (text) => void actions.addWin(text, false)).open();
  addCommand({id: "pick-starter", name: "Pick a starter win", icon: "sprout", callback: pick});
  return {welcome, props};
}
