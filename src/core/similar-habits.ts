import {pattern} from "./pattern.ts";

/** How alike two habits' keys are, 0–1: the share of pairs of letters that they have in common (Dice's coefficient). */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, others.get(pair) ?? 0);
  const all = sumOf(pairs) + sumOf(others);
  return all === 0 ? 0 : (2 * common) / all;
}

/** Characters of a key that are compared. */
const LONGEST = 60;
const NO_LETTERS = pattern(String.raw`\{n\}|[^\p{L}\p{N}]`, "gu");

function pairsOf(key: string): Map<string, number> {
  // Spellings differ in spaces, hyphens and amounts first of all.
  const letters = [...key.slice(0, LONGEST).replace(NO_LETTERS(), "")];
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = `${letters[at] ?? ""}${letters[at + 1] ?? ""}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function sumOf(pairs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of pairs.values()) sum += count;
  return sum;
}
