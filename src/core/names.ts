import {flatCopy} from "./flat.ts";

/** A heading or an area. Equal texts share one object. */
export interface Name {
  /** As written. */
  readonly shown: string;
  /** What two spellings of it have in common. */
  readonly key: string;
}

/** More distinct names than a vault has; beyond that they are not worth keeping. */
const MOST_KEPT = 10_000;

const known = new Map<string, Name>();

export function nameOf(text: string): Name {
  const name = known.get(text);
  if (name !== undefined) return name;
  if (known.size >= MOST_KEPT) known.clear();
  const own = flatCopy(text);
  const made = {shown: own, key: foldName(own)};
  known.set(own, made);
  return made;
}

/** Headings are compared as Obsidian's links to them are: without regard to case and outer white space. */
export function foldName(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

export function isSameName(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}
