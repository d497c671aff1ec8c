import {Actions} from "../../src/app/actions.ts";
import type {Message, Notes} from "../../src/app/ports.ts";
import type {WinsState} from "../../src/app/state.ts";
import {Welcome} from "../../src/app/welcome.ts";
import {printDay} from "../../src/core/day.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Settings} from "../../src/core/settings.ts";
import type {WelcomeView} from "../../src/core/views/welcome.ts";
import {stateOf, surroundings, TODAYS} from "./surroundings.ts";

export const WATER = "Drink a glass of water";

/** A vault in memory that greets, and what it wrote and said. */
export function desk(
  texts: Readonly<Record<string, string>> = {},
  settings: Partial<Settings> = {},
  made = "# Friday\n",
) {
  const files = new Map(Object.entries(texts));
  const said: Message[] = [];
  const failing: {with: Error | undefined} = {with: undefined};
  const notes: Notes = {
    read: (path) => Promise.resolve(files.get(path) ?? ""),
    edit(path, edit, seen) {
      if (failing.with !== undefined) return Promise.reject(failing.with);
      const result = applyEdit(files.get(path) ?? "", edit);
      if (result.kind === "applied") {
        seen(result.text);
        files.set(path, result.text);
      }
      return Promise.resolve(result);
    },
    ensureNote(on) {
      const path = `Daily/${printDay(on)}.md`;
      if (!files.has(path)) files.set(path, made);
      return Promise.resolve(path);
    },
    pathsOf: () => [],
  };
  const state = stateOf(texts, settings);
  const tell = (message: Message): void => void said.push(message);
  const open = (): void => undefined;
  const actions = new Actions(state, notes, {toggle: () => Promise.resolve(undefined)}, tell, open, () =>
    Promise.resolve(false),
  );
  const finished: number[] = [];
  const welcome = new Welcome({
    state,
    notes,
    actions,
    formats: surroundings.formats,
    folder: () => "Daily",
    finish: () => {
      finished.push(1);
      state.setSettings({...state.settings, welcomed: true});
      return Promise.resolve();
    },
    tell,
    open,
  });
  const redrawn: number[] = [];
  const stop = welcome.watch(() => redrawn.push(1));
  return {files, said, failing, notes, state, actions, welcome, finished, redrawn, stop};
}

export function shown(welcome: Welcome): WelcomeView {
  const view = welcome.view();
  if (view.kind !== "welcome") throw new Error(`shows ${view.kind}`);
  return view;
}

export const write = (state: WinsState, text: string): void => state.put(TODAYS, text, true);
