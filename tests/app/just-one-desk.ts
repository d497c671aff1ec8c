import {Actions} from "../../src/app/actions.ts";
import {JustOne} from "../../src/app/just-one.ts";
import {NoteWriter} from "../../src/app/note-writer.ts";
import {shippedPlaybooks} from "../../src/app/playbooks.ts";
import type {Message, Notes} from "../../src/app/ports.ts";
import {refusalText} from "../../src/app/refusals.ts";
import {applyEdit} from "../../src/core/edit.ts";
import type {Energy} from "../../src/core/energy.ts";
import type {Settings} from "../../src/core/settings.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {stateOf, TODAYS} from "./surroundings.ts";

export const BOOK = "Goals/Write a book.md";
const PLAYBOOKS = shippedPlaybooks();
export const LINK = "[[Write a book#^step-k3f9|Write a book]]";
export const GOAL = `#goal\n\n- [x] Open the draft ✅ 2026-11-01\n- [ ] Type 40 words ^step-k3f9\n- [ ] Type 80 words\n`;

/** A sitting on notes in memory, and what was said meanwhile. */
export function sit(
  files: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
  energy: Energy = "normal",
) {
  const kept = new Map(Object.entries(files));
  const said: Message[] = [];
  const world: {failing: Error | undefined; edits: number; toggle: string[] | undefined} = {
    ...{failing: undefined, edits: 0, toggle: undefined},
  };
  const notes: Notes = {
    read: (path) => Promise.resolve(kept.get(path) ?? ""),
    edit(path, edit, seen) {
      const result = applyEdit(kept.get(path) ?? "", edit);
      if (world.failing !== undefined) return Promise.reject(world.failing);
      if (result.kind === "applied") {
        world.edits += 1;
        seen(result.text);
        kept.set(path, result.text);
      }
      return Promise.resolve(result);
    },
    ensureNote() {
      if (!kept.has(TODAYS)) kept.set(TODAYS, "");
      return Promise.resolve(TODAYS);
    },
    pathsOf: () => [TODAYS],
  };
  const state = stateOf(files, settings);
  const tell = (message: Message): void => void said.push(message);
  const open = (): void => undefined;
  const tasks = {toggle: () => Promise.resolve(world.toggle)};
  let level = energy;
  const one = new JustOne({
    ...{state, tasks, tell},
    actions: new Actions(state, notes, tasks, tell, open, () => Promise.resolve(false)),
    writer: new NoteWriter({state, notes, tell, open, words: refusalText}),
    energy: {get: () => level, set: (_, chosen) => (level = chosen)},
    playbooks: () => Promise.resolve(PLAYBOOKS),
    linkTo: (path) => (path === BOOK ? "[[Write a book]]" : ""),
    formats: formatsFor("en"),
  });
  /** What is read at a glance. */
  const shows = (): string => {
    const view = one.view();
    if (view.kind === "one") return view.text;
    if (view.kind === "stuck") return `Stuck: ${view.text}`;
    return view.kind === "rest" ? `${view.title} / ${view.offer.label}` : view.kind;
  };
  shows();
  const doing = async (...what: (() => Promise<void> | void)[]): Promise<string> => {
    for (const run of what) {
      await run();
      shows();
    }
    return shows();
  };
  return {
    ...{one, state, world, shows, doing},
    text: (path = TODAYS) => kept.get(path),
    told: () => said.map(({text}) => text),
  };
}
