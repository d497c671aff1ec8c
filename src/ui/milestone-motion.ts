import {prefersStillness, SWING} from "./motion.ts";

/** Milliseconds: all squares, each of them, and the words after them. */
const [ALL, EACH, WORDS_AFTER, WORDS, APART] = [600, 160, 560, 200, 70];

const COME = [
  {opacity: 0, scale: "0.5"},
  {opacity: 1, scale: "1"},
];
const FADE = [{opacity: 0}, {opacity: 1}];
const RISE = [
  {opacity: 0, transform: "translateY(4px)"},
  {opacity: 1, transform: "none"},
];

/**
 * The squares come one by one, or row by row, then the words below them. Everything stands at its place afterwards, or
 * at once.
 */
export function playMilestone(milestone: HTMLElement, byRow: boolean): void {
  if (prefersStillness(milestone)) return;
  const [field, ...words] = milestone.children;
  const squares = [...(field?.querySelectorAll(byRow ? "span" : "i") ?? [])];
  const after = {easing: SWING, fill: "backwards"} as const;
  squares.forEach((square, at) =>
    square.animate(byRow ? FADE : COME, {...after, duration: EACH, delay: (at * ALL) / squares.length}),
  );
  words.forEach((word, at) =>
    word.animate(RISE, {...after, duration: WORDS, delay: WORDS_AFTER + at * APART}),
  );
}
