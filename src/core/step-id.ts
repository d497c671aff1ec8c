import {fnv1a} from "./fnv.ts";

const SHORTEST = 4;
const DIGITS = 36;

/** The block ids of steps that stand anywhere in a text, in lower case: the app takes no notice of case. */
export function stepIdsIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\^(step-[\w-]+)/gi)].map((match) => (match[1] ?? "").toLowerCase()));
}

/** A block id for a step, which the same text always gets; longer where that one is taken. */
export function stepId(text: string, taken: ReadonlySet<string>): string {
  let id = "step-";
  for (let place = 0; place < SHORTEST || taken.has(id); place += 1)
    id += (hash(text, place) % DIGITS).toString(DIGITS);
  return id;
}

/** Bits mixed as MurmurHash3 does in the end. */
function hash(text: string, seed: number): number {
  let made = fnv1a(text, seed);
  made = Math.imul(made ^ (made >>> 16), 0x85ebca6b);
  made = Math.imul(made ^ (made >>> 13), 0xc2b2ae35);
  return (made ^ (made >>> 16)) >>> 0;
}
