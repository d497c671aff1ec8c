/** What a milestone's number of wins proves. */
const EVIDENCE: Readonly<Record<number, string>> = {
  1: "It’s counted, and it stays counted.",
  3: "Three small things, done.",
  7: "Seven. You know how to start.",
  10: "Ten times you began.",
  21: "Small steps, and you took them.",
  30: "You keep turning up.",
  50: "Fifty beginnings, fifty ends.",
  66: "This is something you do.",
  90: "You finish what you start.",
  100: "One hundred, one at a time.",
  150: "Still small, still going.",
  200: "Two hundred times, you did it.",
  250: "A quarter of a thousand.",
  365: "Three hundred and sixty-five small things.",
  500: "Five hundred, all yours.",
  750: "Look how far small goes.",
  1000: "A thousand tiny wins. You did every one.",
};

/** For what lies beyond, in turn. */
const BEYOND = [
  "Another five hundred, one at a time.",
  "Every one of them small, every one of them done.",
  "You keep coming back.",
  "All of them kept, all of them yours.",
];
const [LAST, STEP] = [1000, 500];

/** The sentence for a milestone. */
export function evidenceOf(wins: number): string {
  return (
    EVIDENCE[wins] ?? BEYOND[(Math.round((wins - LAST) / STEP) + BEYOND.length - 1) % BEYOND.length] ?? ""
  );
}
