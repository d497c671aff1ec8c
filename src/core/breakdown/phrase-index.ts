import type {Phrases} from "./phrases.ts";

/** What is for texts with some phrases. */
interface Phrased {
  readonly words: Phrases | undefined;
}

interface Index {
  readonly byFirst: ReadonlyMap<string, readonly number[]>;
  /** Those with phrases that begin with a pattern. */
  readonly always: readonly number[];
}

const indexes = new WeakMap<readonly Phrased[], Index>();

/** Those that have a phrase which begins with one of the words, in their order: no other one can be said. */
export function candidates<T extends Phrased>(all: readonly T[], texts: readonly string[]): readonly T[] {
  const {byFirst, always} = indexOf(all);
  const found = new Set([...always, ...texts.flatMap((text) => byFirst.get(text) ?? [])]);
  return [...found].sort((one, other) => one - other).flatMap((at) => all[at] ?? []);
}

function indexOf(all: readonly Phrased[]): Index {
  const known = indexes.get(all);
  if (known !== undefined) return known;
  const byFirst = new Map<string, number[]>();
  const always: number[] = [];
  all.forEach(({words}, at) => {
    if (words?.hasPatterns === true) always.push(at);
    for (const first of words?.firsts ?? []) byFirst.set(first, [...(byFirst.get(first) ?? []), at]);
  });
  const index = {byFirst, always};
  indexes.set(all, index);
  return index;
}
