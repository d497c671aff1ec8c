import type {MarkdownPostProcessorContext} from "obsidian";
import type {WinsState} from "../app/state.ts";
import type {BlockView} from "../core/views/block.ts";
import {drawBlock} from "../core/views/block-view.ts";
import type {BlockActions} from "../ui/block-props.ts";
import {BlockQueue} from "./block-queue.ts";
import {BlockChild, type BlockSurroundings} from "./code-block.ts";
import type {Diary} from "./diary.ts";
import {beforeNextFrame} from "./frames.ts";

/** What code blocks need of the plugin around them. */
export interface CodeBlockParts {
  readonly state: WinsState;
  readonly diary: Diary;
  readonly actions: () => BlockActions;
  readonly addProcessor: (
    language: string,
    process: (text: string, el: HTMLElement, context: MarkdownPostProcessorContext) => void,
  ) => void;
  readonly register: (undo: () => void) => void;
}

const LANGUAGE = "micro-wins";
/** Milliseconds between two drawings of numbers that grow while older notes are read. */
const WHILE_READING = 250;

/** Adds the code block `micro-wins` for notes. */
export function addCodeBlockFeatures({state, diary, actions, addProcessor, register}: CodeBlockParts): void {
  const now = (): number => performance.now();
  const around: BlockSurroundings = {
    queue: new BlockQueue(beforeNextFrame, now),
    actions,
    watch: (listener) => state.watch(listener),
    canWait: (before, drawnAt) => state.isReading && growsSlowly(before) && now() - drawnAt < WHILE_READING,
    draw: (text) => {
      const {tally, goals, book, settings, today, answers} = state;
      const {formats} = diary;
      return drawBlock(text, {
        ...{tally, goals, book, settings, today, answers, formats},
        weekStartsOn: diary.weekStartsOn(),
        uncounted: () => undefined,
        panel: state.view(),
      });
    },
    now,
  };
  const blocks = new Set<BlockChild>();
  addProcessor(LANGUAGE, (text, el, context) => {
    const block = new BlockChild(el, text, around);
    blocks.add(block);
    block.register(() => blocks.delete(block));
    context.addChild(block);
  });
  // Notes stay open when the plugin is switched off.
  register(() => blocks.forEach((block) => block.unload()));
}

/** Today's lines are complete from the start, and what shows nothing yet waits for them. */
function growsSlowly(view: BlockView): boolean {
  return view.kind === "words" ? view.text !== "" : view.kind !== "today";
}
