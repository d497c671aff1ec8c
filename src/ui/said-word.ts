import {SWING} from "./motion.ts";

/** Milliseconds: the word comes a little after the tick, and is there so long after it before it goes. */
const [COMES_AFTER, COMES, STAYS, GOES] = [60, 140, 1600, 300];
/** Milliseconds from the tick until the word is gone. */
export const WORD_MS = STAYS + GOES;

const COME = [
  {opacity: 0, transform: "translateX(4px)"},
  {opacity: 1, transform: "none"},
];
const GO = [{opacity: 1}, {opacity: 0}];

/** The word at the line that was ticked. It lies over the row's end, so that nothing makes room for it. */
export class SaidWord {
  private stop = (): void => undefined;

  /** Shows the row's word for its time. Reads layout before it changes anything. */
  say(row: Element | undefined, isStill: boolean): void {
    this.hush();
    const word = row?.querySelector<HTMLElement>(".micro-wins-word");
    const text = row?.querySelector<HTMLElement>(".micro-wins-text");
    if (!word || !text || word.textContent === "") return;
    text.style.setProperty("--micro-wins-said", `${word.offsetWidth}px`);
    for (const part of [word, text]) part.classList.add("is-said");
    const moves = isStill ? [] : comeAndGo(word);
    const timer = window.setTimeout(() => this.hush(), WORD_MS);
    this.stop = () => {
      window.clearTimeout(timer);
      for (const move of moves) move.cancel();
      for (const part of [word, text]) part.classList.remove("is-said");
      text.style.removeProperty("--micro-wins-said");
      this.stop = () => undefined;
    };
  }

  hush(): void {
    this.stop();
  }
}

/** Lets a word come from aside, stay, and go. It is unseen at the end. */
export function comeAndGo(word: HTMLElement): Animation[] {
  return [
    word.animate(COME, {duration: COMES, delay: COMES_AFTER, fill: "backwards", easing: SWING}),
    word.animate(GO, {duration: GOES, delay: STAYS, fill: "forwards", easing: SWING}),
  ];
}
