import {prefersStillness, sendRing} from "../ui/motion.ts";
import {comeAndGo} from "../ui/said-word.ts";

/** Pixels between a line's end and the word. */
const GAP = 12;

interface Offset {
  readonly left: number;
  readonly top: number;
}

/** Where the parts of a mark go, in pixels from where they are. */
export interface Placing {
  readonly word: Offset;
  /** The line leaves no room: the word lies over its end. */
  readonly isOver: boolean;
  readonly ring: (Offset & {readonly size: number}) | undefined;
}

/** A ring around a checkbox and a word behind its line, drawn over a note's text from a place of no size at the line's end. */
export class WordMark {
  readonly place: HTMLElement;
  private readonly word: HTMLElement;
  private readonly ring: HTMLElement;

  constructor(text: string) {
    this.place = createSpan({cls: "micro-wins-said", attr: {"aria-hidden": "true"}});
    this.ring = this.place.createEl("i");
    this.word = this.place.createEl("em", {text});
  }

  /** Reads layout. `within`: what the word must not leave. */
  measure(box: Element | null, within: Element): Placing {
    const place = this.place.getBoundingClientRect();
    const word = this.word.getBoundingClientRect();
    const bounds = within.getBoundingClientRect();
    const isRightToLeft = this.place.win.getComputedStyle(this.place).direction === "rtl";
    const isOver = isRightToLeft
      ? place.left - GAP - word.width < bounds.left
      : place.right + GAP + word.width > bounds.right;
    const wanted = isRightToLeft ? place.left - GAP - word.width : place.right + GAP;
    const edge = isRightToLeft ? bounds.left : bounds.right - word.width;
    const ring = this.ring.getBoundingClientRect();
    const rect = box?.getBoundingClientRect();
    return {
      word: {
        left: (isOver ? edge : wanted) - word.left,
        top: (place.top + place.bottom - word.top - word.bottom) / 2,
      },
      isOver,
      ring: rect && {left: rect.left - ring.left, top: rect.top - ring.top, size: rect.width},
    };
  }

  /** Puts the parts there, and lets them be seen. They move the first time. */
  settle({word, isOver, ring}: Placing): void {
    const isFirst = !this.place.hasClass("is-placed");
    moveBy(this.word, word);
    if (ring !== undefined) {
      moveBy(this.ring, ring);
      this.ring.setCssStyles({width: `${ring.size}px`, height: `${ring.size}px`});
    }
    this.place.toggleClass("is-over", isOver);
    this.place.addClass("is-placed");
    if (!isFirst || prefersStillness(this.place)) return;
    comeAndGo(this.word);
    if (ring === undefined) return;
    this.place.addClass("has-ring");
    sendRing(this.ring);
  }
}

function moveBy(part: HTMLElement, {left, top}: Offset): void {
  part.setCssStyles({left: `${part.offsetLeft + left}px`, top: `${part.offsetTop + top}px`});
}
