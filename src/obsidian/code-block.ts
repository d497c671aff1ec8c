import {MarkdownRenderChild, setIcon} from "obsidian";
import {flushSync, mount, unmount} from "svelte";
import type {BlockView} from "../core/views/block.ts";
import type {BlockActions, BlockSource} from "../ui/block-props.ts";
import CodeBlock from "../ui/CodeBlock.svelte";
import type {BlockQueue, Drawable} from "./block-queue.ts";

/** What a code block has around it. */
export interface BlockSurroundings {
  readonly queue: BlockQueue;
  readonly actions: () => BlockActions;
  /** Calls back when there may be another view to draw. Returns the way to stop it. */
  readonly watch: (listener: () => void) => () => void;
  /** Whether nothing else can be told than what was drawn before, for the time being. */
  readonly canWait: (before: BlockView, drawnAt: number) => boolean;
  readonly draw: (text: string) => BlockView;
  readonly now: () => number;
}

/** Views with a box to tick are always drawn anew: a box waits for its line to come back from the note. */
const TICKABLE: readonly BlockView["kind"][] = ["today", "streaks", "goals"];

/** A code block in a note, in the reading view or in live preview: a socket for its component. */
export class BlockChild extends MarkdownRenderChild implements Drawable, BlockSource {
  private isInSight = false;
  private shown: BlockView = {kind: "words", text: ""};
  private drawnAt = 0;
  private tell = (): void => undefined;

  constructor(
    containerEl: HTMLElement,
    private readonly text: string,
    private readonly around: BlockSurroundings,
  ) {
    super(containerEl);
  }

  override onload(): void {
    const {containerEl, around} = this;
    const target = containerEl.createDiv("micro-wins micro-wins-embed");
    // A press in the block is not one for the note around it, which would put the cursor there. The component hears it before.
    this.registerDomEvent(containerEl, "click", (event) => event.stopPropagation());
    const component = mount(CodeBlock, {target, props: {...around.actions(), source: this, setIcon}});
    const observer = new IntersectionObserver((entries) => {
      this.isInSight = entries.at(-1)?.isIntersecting ?? false;
      around.queue.wake();
    });
    observer.observe(containerEl);
    this.register(() => {
      observer.disconnect();
      around.queue.remove(this);
      void unmount(component);
      target.remove();
    });
    this.register(around.watch(() => this.changed()));
    around.queue.add(this);
  }

  /** What is blank is drawn out of sight, too: else the note would grow under whoever scrolls it. */
  get isWanted(): boolean {
    return this.isInSight || (this.shown.kind === "words" && this.shown.text === "");
  }

  view(): BlockView {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.tell = listener;
    return () => (this.tell = () => undefined);
  }

  draw(): void {
    const view = this.around.draw(this.text);
    this.drawnAt = this.around.now();
    if (!TICKABLE.includes(view.kind) && JSON.stringify(view) === JSON.stringify(this.shown)) return;
    this.shown = view;
    this.tell();
    flushSync();
  }

  private changed(): void {
    if (!this.around.canWait(this.shown, this.drawnAt)) this.around.queue.ask(this);
  }
}
