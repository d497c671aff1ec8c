import type {Extension} from "@codemirror/state";
import {Notice, type App, type EventRef} from "obsidian";
import {Celebrations, type CelebratedState} from "../app/celebrations.ts";
import type {MilestoneView} from "../core/views/milestone.ts";
import type {Formats} from "../core/views/words.ts";
import {EditorWords} from "./editor-word.ts";
import {PANEL_VIEW} from "./panel-view.ts";
import {ReadingWords} from "./reading-word.ts";
import {SoftTone} from "./soft-tone.ts";

/** What was celebrated, remembered on this device alone. */
const CELEBRATED = "micro-wins-celebrated";
const NOTICE_MS = 10_000;

/** What celebrating needs of the plugin around it. */
export interface CelebrationFeatureParts {
  readonly app: App;
  readonly state: CelebratedState;
  readonly diary: {readonly formats: Formats};
  /** The view is to be drawn anew, for what is celebrated has changed. */
  readonly redraw: () => void;
  readonly addEditorExtension: (extension: Extension) => void;
  /** Calls back at each click in a window, before the app does. */
  readonly onPress: (doc: Document, listener: (event: MouseEvent) => void) => void;
  readonly registerRef: (ref: EventRef) => void;
  readonly register: (stop: () => void) => void;
}

/** Celebrates ticks in editors, reading views and the sidebar, and milestones there or in a notice. */
export function addCelebrations(parts: CelebrationFeatureParts): Celebrations {
  const {app, state, diary, redraw, addEditorExtension, register} = parts;
  const [editors, readers, tone] = [
    new EditorWords(),
    new ReadingWords(app, () => performance.now()),
    new SoftTone(),
  ];
  addEditorExtension(editors.extension);
  watchPresses(parts, readers);
  const celebrations = new Celebrations({
    state,
    formats: diary.formats,
    memory: {
      load: () => app.loadLocalStorage(CELEBRATED) as unknown,
      save: (celebrated) => keep(app, celebrated),
    },
    notes: {
      show: (tick, word) => {
        // An editor may be in the middle of the change that this tick is.
        queueMicrotask(() => editors.show(tick, word));
        readers.show(tick, word);
      },
      clear: () => {
        queueMicrotask(() => editors.clear());
        readers.clear();
      },
    },
    later: (run, ms) => {
      const timer = window.setTimeout(run, ms);
      return () => window.clearTimeout(timer);
    },
    isDayShown: () => isDayShown(app),
    notify,
    play: (which) => tone.play(which),
    redraw,
  });
  register(() => celebrations.stop());
  register(() => tone.stop());
  return celebrations;
}

/** A device whose store is full celebrates again, and counts all the same. */
function keep(app: App, celebrated: object): void {
  try {
    app.saveLocalStorage(CELEBRATED, celebrated);
  } catch (error) {
    console.warn(error);
  }
}

function watchPresses({app, onPress, registerRef}: CelebrationFeatureParts, readers: ReadingWords): void {
  const watch = (doc: Document): void => onPress(doc, (event) => readers.onClick(event));
  watch(activeDocument);
  registerRef(app.workspace.on("window-open", (_, {document: doc}) => watch(doc)));
}

/**
 * Whether a sidebar is open, with nothing over its day, and its header in sight. In a welcome the day is the welcome, which
 * says the same itself.
 */
function isDayShown({workspace}: App): boolean {
  return workspace.getLeavesOfType(PANEL_VIEW).some(({view}) => {
    const {containerEl} = view;
    if (!containerEl.isShown() || containerEl.querySelector(".micro-wins-body[hidden]") !== null)
      return false;
    const header = containerEl.querySelector(".micro-wins-header")?.getBoundingClientRect();
    return (
      header !== undefined && header.width > 0 && header.bottom > containerEl.getBoundingClientRect().top
    );
  });
}

function notify({title, evidence, record}: MilestoneView): void {
  const text = evidence === undefined ? title : `${title}.`;
  const content = createFragment((fragment) => {
    fragment.createEl("strong", {text});
    for (const more of [evidence, record]) if (more !== undefined) fragment.appendText(` ${more}`);
  });
  new Notice(content, NOTICE_MS);
}
