import type {DayView, PanelView} from "../core/views/panel.ts";
import {Listeners} from "./listeners.ts";

/** How the sidebar is drawn. */
export interface Drawer {
  draw(): PanelView;
  /** The day with what stands below today's lines taken over from a view before. */
  drawAbove(before: DayView): PanelView;
}

/** When the sidebar is drawn anew, and who is told of it. */
export class Drawing {
  private readonly listeners = new Listeners();
  private readonly watchers = new Listeners();
  private drawn: PanelView | undefined;
  private isDue = false;
  private isBelowDue = false;

  /** `soon` runs its argument before the next frame is painted, once. */
  constructor(
    private readonly drawer: Drawer,
    private readonly soon: (run: () => void) => void,
  ) {}

  get view(): PanelView {
    this.drawn ??= this.drawer.draw();
    return this.drawn;
  }

  /** Whether what was told to change is still to be told on. */
  get isPending(): boolean {
    return this.isDue;
  }

  /** Calls back at once after a person's tick, after other changes at most once a frame. */
  subscribe(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  /** Calls back when there is another view to draw. */
  watch(listener: () => void): () => void {
    return this.watchers.add(listener);
  }

  /** What is drawn holds no longer, and nobody needs to know yet. */
  forget(): void {
    this.drawn = undefined;
  }

  changed(): void {
    this.drawn = undefined;
    if (this.isDue) return;
    this.isDue = true;
    this.soon(() => {
      if (this.isDue) this.tellNow();
    });
  }

  /**
   * A person's own tick does not wait for the next frame to begin: it is in it. What stands below today's lines and adds
   * up ten years comes in the frame after that.
   */
  tellAtOnce(isReading: boolean): void {
    const {drawn} = this;
    if (drawn?.kind !== "day" || isReading) {
      this.tellNow();
      return;
    }
    this.tellNow(this.drawer.drawAbove(drawn));
    this.isBelowDue = true;
    this.soon(() => this.soon(() => this.isBelowDue && this.redraw()));
  }

  tellNow(drawn?: PanelView): void {
    this.isDue = false;
    this.redraw(drawn);
    this.listeners.tell();
  }

  private redraw(drawn?: PanelView): void {
    this.drawn = drawn;
    this.isBelowDue = false;
    this.watchers.tell();
  }
}
