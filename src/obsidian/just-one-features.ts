import {Platform, type App, type Command, type WorkspaceLeaf} from "obsidian";
import type {Actions} from "../app/actions.ts";
import {JustOne, type EnergyKeeper} from "../app/just-one.ts";
import {NoteWriter} from "../app/note-writer.ts";
import type {TaskToggler, Tell} from "../app/ports.ts";
import {refusalText} from "../app/refusals.ts";
import type {WinsState} from "../app/state.ts";
import type {JustOneProps} from "../ui/just-one-props.ts";
import type {Diary} from "./diary.ts";
import {JUST_ONE_VIEW, JustOneLeaf} from "./just-one-view.ts";
import {linkTo} from "./note-link.ts";
import {openNote} from "./open-note.ts";
import type {PlaybookLibrary} from "./playbook-library.ts";
import type {VaultNotes} from "./write-notes.ts";

/** What showing a single step needs of the plugin around it. */
export interface JustOneFeatureParts {
  readonly app: App;
  readonly state: WinsState;
  readonly notes: VaultNotes;
  readonly actions: Actions;
  readonly tasks: TaskToggler;
  readonly diary: Diary;
  readonly library: PlaybookLibrary;
  readonly energy: EnergyKeeper;
  readonly tell: Tell;
  readonly openPanel: () => void;
  readonly addCommand: (command: Command) => void;
  readonly registerView: (type: string, make: (leaf: WorkspaceLeaf) => JustOneLeaf) => void;
}

/** Adds the view of a single step and its command. Answers how to open it. */
export function addJustOne(parts: JustOneFeatureParts): {readonly openJustOne: () => void} {
  const {app, addCommand, registerView} = parts;
  registerView(JUST_ONE_VIEW, (leaf) => new JustOneLeaf(leaf, () => propsOf(parts)));
  const openJustOne = (): void => void open(app);
  addCommand({id: "just-one", name: "Just one", icon: "target", callback: openJustOne});
  return {openJustOne};
}

/** In the sidebar; on a phone, where that is a drawer, in a tab of its own. */
async function open({workspace}: App): Promise<void> {
  let [leaf] = workspace.getLeavesOfType(JUST_ONE_VIEW);
  if (Platform.isPhone) {
    if (leaf === undefined) {
      leaf = workspace.getLeaf("tab");
      await leaf.setViewState({type: JUST_ONE_VIEW, active: true});
    }
    for (const drawer of [workspace.leftSplit, workspace.rightSplit]) drawer.collapse();
  }
  leaf ??= await workspace.ensureSideLeaf(JUST_ONE_VIEW, "right", {active: true, reveal: true});
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, {focus: true});
  if (leaf.view instanceof JustOneLeaf) leaf.view.focus();
}

function propsOf(parts: JustOneFeatureParts): JustOneProps {
  const {app, state, notes, library, diary, openPanel} = parts;
  const openAt = (path: string, line?: number): void => void openNote(app, path, line);
  const sitting = new JustOne({
    ...parts,
    formats: diary.formats,
    writer: new NoteWriter({...parts, open: openAt, words: refusalText}),
    playbooks: () => library.loaded(),
    linkTo: (path) => linkTo(app, path, notes.pathsOf(state.today)[0] ?? ""),
  });
  return {
    source: sitting,
    onDone: () => sitting.done(),
    onSmaller: () => sitting.smaller(),
    onAnother: () => sitting.another(),
    onNotNow: () => sitting.notNow(),
    onStuck: () => sitting.stuck(),
    onBecause: (reason) => sitting.because(reason),
    onAgain: () => sitting.again(),
    onStarter: () => sitting.pickStarter(),
    onEnergy: (energy) => void sitting.setEnergy(energy),
    onOpenGoal: (path) => openAt(path),
    onOpenSidebar: openPanel,
  };
}
