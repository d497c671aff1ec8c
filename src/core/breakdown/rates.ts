/** Minutes per unit, by the unit's name in a language's `units`. A person can edit them. */
export type Rates = Readonly<Record<string, number>>;

/** Units by the minutes that one takes. */
const UNITS: readonly (readonly [minutes: number, units: string])[] = [
  [1 / 100, "steps"],
  [0.015, "m"],
  [1 / 60, "seconds"],
  [1 / 40, "stairs"],
  [1 / 20, "words"],
  [0.1, "breaths push-ups squats reps sit-ups"],
  [0.2, "cards"],
  [0.5, "lines points names ideas items receipts photos plates chords"],
  [1, "minutes sentences glasses scales"],
  [2, "pages messages laps"],
  [2.5, "emails"],
  [3, "exercises"],
  [4, "paragraphs calls songs"],
  [5, "drawers shelves windows"],
  [10, "articles videos boxes"],
  [15, "forms km"],
  [20, "lessons letters"],
  [24, "miles"],
  [30, "episodes rooms"],
  [40, "chapters"],
  [50, "lectures"],
  [60, "hours papers"],
  [120, "posts"],
  [480, "books"],
  [1200, "courses"],
  [1440, "days"],
  [10_080, "weeks"],
  [43_200, "months"],
  [525_600, "years"],
];

/** A beginner's own speed, with time to think: a step that ends early costs nothing, one that runs over costs the next. */
export const DEFAULT_RATES: Rates = Object.fromEntries(
  UNITS.flatMap(([minutes, units]) => units.split(" ").map((unit) => [unit, minutes] as const)),
);
