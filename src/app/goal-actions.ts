import type {GoalInput} from "../core/breakdown/goal.ts";
import type {Playbook} from "../core/breakdown/playbook.ts";
import {smallerLine} from "../core/breakdown/smaller-line.ts";
import type {AddedSteps, Applied} from "../core/change.ts";
import {LineCursor} from "../core/line-cursor.ts";
import {takeFrontMatter} from "../core/note.ts";
import type {LineAtHand} from "./actions.ts";
import {NoteWriter} from "./note-writer.ts";
import type {Notes, Tell} from "./ports.ts";
import {goalRefusalText} from "./refusals.ts";
import type {WinsState} from "./state.ts";

/** Notes as a person sees them. */
export interface GoalNotes extends Pick<Notes, "read" | "edit"> {
  /** The text with what is typed or ticked and not saved yet. Throws where the note cannot be read. */
  textNow(path: string): Promise<string>;
  /** Whether a note is open for editing, so that the app itself can undo. */
  isInEditor(path: string): boolean;
}

export interface GoalParts {
  readonly state: WinsState;
  readonly notes: GoalNotes;
  readonly isDaily: (path: string) => boolean;
  readonly playbooks: () => Promise<readonly Playbook[]>;
  /** Throws where the text is no YAML. */
  readonly parseYaml: (text: string) => unknown;
  readonly tell: Tell;
  readonly open: (path: string, line?: number) => void;
}

const FLOOR = "That’s as small as it gets. All that’s left is to start.";

/** What a person can do with a goal and its steps. */
export class GoalActions {
  private readonly writer: NoteWriter;

  constructor(private readonly parts: GoalParts) {
    this.writer = new NoteWriter({...parts, words: goalRefusalText});
  }

  /** A note as the breakdown reads it. Throws where it cannot be read. */
  async goalAt(path: string, selection = ""): Promise<GoalInput> {
    const body = await this.parts.notes.textNow(path);
    const goal = {title: titleOf(path), body, properties: this.propertiesOf(body)};
    return selection.trim() === "" ? goal : {...goal, selection};
  }

  /** Writes steps into a goal's note, and says what became of them. Answers whether the note has them now. */
  async addSteps(path: string, steps: readonly string[]): Promise<boolean> {
    const {state, notes, isDaily} = this.parts;
    const {stepsHeading: heading, tagGoals, goalTag} = state.settings;
    return this.writer.attempt(async () => {
      const isInEditor = notes.isInEditor(path);
      // A day is no goal, even if one of its lines is broken down.
      const tag = tagGoals && !isDaily(path) ? goalTag : undefined;
      const done = await this.writer.write(path, {kind: "steps", heading, steps, tag});
      if (done?.steps === undefined) return false;
      this.tellAdded(path, done, {...done.steps, isInEditor});
      return true;
    });
  }

  /** Makes the step of a checkbox line smaller. Answers whether it could be, and was written. */
  async makeSmaller({path, line, was}: LineAtHand): Promise<boolean> {
    return this.writer.attempt(async () => {
      const smaller = smallerLine(was, {playbooks: await this.parts.playbooks()});
      if (smaller === undefined) {
        this.parts.tell({text: FLOOR});
        return false;
      }
      const lines = [smaller];
      const done = await this.writer.write(path, {kind: "rewrite", line, was, lines, isFixed: true});
      return done !== undefined;
    });
  }

  private tellAdded(
    path: string,
    done: Applied,
    {count, untagged, isInEditor}: AddedSteps & {readonly isInEditor: boolean},
  ): void {
    const {state, tell, open} = this.parts;
    const {stepsHeading, goalTag} = state.settings;
    if (untagged !== undefined) {
      const text = `${countText(count, stepsHeading)} The tag #${goalTag} is left out. ${goalRefusalText(untagged)}`;
      tell({text, action: {label: "Open the note", run: () => open(path)}});
      return;
    }
    const undo = {label: "Undo", run: () => void this.takeBack(path, done)};
    const isUndoable = !isInEditor && done.changes.length > 0;
    tell({text: countText(count, stepsHeading), ...(isUndoable ? {action: undo} : {})});
  }

  private async takeBack(path: string, {text, changes}: Applied): Promise<void> {
    await this.writer.attempt(async () => {
      const done = await this.writer.write(path, {kind: "undo", was: text, changes});
      if (done !== undefined) this.parts.tell({text: "The note is as it was before."});
      return done !== undefined;
    });
  }

  private propertiesOf(body: string): Readonly<Record<string, unknown>> {
    const frontMatter = takeFrontMatter(new LineCursor(body));
    if (frontMatter === undefined) return {};
    try {
      const found = this.parts.parseYaml(frontMatter);
      return typeof found === "object" && found !== null && !Array.isArray(found) ? {...found} : {};
    } catch {
      return {};
    }
  }
}

function countText(count: number, heading: string): string {
  if (count === 0) return "These steps are in the note already.";
  return `${count} ${count === 1 ? "step" : "steps"} added under “${heading}”.`;
}

function titleOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}
