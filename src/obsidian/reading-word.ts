import {MarkdownView, type App} from "obsidian";
import type {HandTick} from "../app/hand-ticks.ts";
import {WORD_MS} from "../ui/said-word.ts";
import {WordMark} from "./word-mark.ts";

const BOX = "input.task-list-item-checkbox";
/** Milliseconds after which a press is no longer what a tick came from: the app saves ticks two seconds later. */
const PRESSED_WITHIN = 4000;

/** A checkbox that was pressed in the reading view. It is drawn anew meanwhile, and found again by its order. */
interface Press {
  readonly path: string;
  readonly preview: HTMLElement;
  readonly at: number;
  readonly when: number;
}

/** The ring and the word at a line that was ticked in the reading view, laid over the text. */
export class ReadingWords {
  private pressed: Press | undefined;
  private hide = (): void => undefined;

  constructor(
    private readonly app: App,
    private readonly now: () => number,
  ) {}

  /** To be told of each click in a window, before the app is. */
  onClick({targetNode}: MouseEvent): void {
    const box =
      targetNode?.instanceOf(HTMLInputElement) === true && targetNode.matches(BOX) ? targetNode : undefined;
    const preview = box?.closest<HTMLElement>(".markdown-preview-view") ?? undefined;
    if (box === undefined || preview === undefined) return;
    const path = this.pathOf(preview);
    if (path === undefined) return;
    this.pressed = {path, preview, at: boxesIn(preview).indexOf(box), when: this.now()};
  }

  show({path}: HandTick, word: string): void {
    const {pressed} = this;
    this.pressed = undefined;
    if (pressed?.path !== path || this.now() - pressed.when > PRESSED_WITHIN) return;
    // The app may be about to draw the note anew.
    pressed.preview.win.requestAnimationFrame(() => this.lay(pressed, word));
  }

  clear(): void {
    this.hide();
  }

  private lay({preview, at}: Press, word: string): void {
    this.hide();
    const parent = preview.parentElement;
    if (parent === null) return;
    const mark = new WordMark(word);
    parent.append(mark.place);
    mark.place.addClass("is-laid");
    const put = (): void => {
      const box = boxesIn(preview)[at];
      const end = box && endOfLine(box);
      if (box === undefined || end === undefined) return this.hide();
      const place = mark.place.getBoundingClientRect();
      mark.place.setCssStyles({
        left: `${mark.place.offsetLeft + end.left - place.left}px`,
        top: `${mark.place.offsetTop + end.top - place.top}px`,
        height: `${end.height}px`,
      });
      mark.settle(mark.measure(box, preview));
    };
    const timer = window.setTimeout(() => this.hide(), WORD_MS);
    preview.addEventListener("scroll", put, {passive: true});
    this.hide = () => {
      window.clearTimeout(timer);
      preview.removeEventListener("scroll", put);
      mark.place.remove();
      this.hide = () => undefined;
    };
    put();
  }

  private pathOf(preview: HTMLElement): string | undefined {
    const views = this.app.workspace.getLeavesOfType("markdown").map(({view}) => view);
    const view = views.find((each) => each.containerEl.contains(preview));
    return view instanceof MarkdownView ? view.file?.path : undefined;
  }
}

function boxesIn(preview: HTMLElement): Element[] {
  return [...preview.querySelectorAll(BOX)];
}

/** Where the text of a checkbox's item ends, before the lists within it. */
function endOfLine(box: Element): {left: number; top: number; height: number} | undefined {
  const item = box.closest("li") ?? box.parentElement;
  if (item === null) return undefined;
  const range = item.doc.createRange();
  range.setStartAfter(box);
  const inner = item.querySelector(":scope > ul, :scope > ol");
  if (inner === null) range.setEndAfter(item.lastChild ?? box);
  else range.setEndBefore(inner);
  const last = [...range.getClientRects()].filter(({width}) => width > 0).at(-1);
  if (last === undefined) return undefined;
  const isRightToLeft = item.win.getComputedStyle(item).direction === "rtl";
  return {left: isRightToLeft ? last.left : last.right, top: last.top, height: last.height};
}
