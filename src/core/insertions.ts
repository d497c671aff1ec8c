import type {Change} from "./change.ts";

/**
 * Insertions into a text, and insertions into what it was then, as insertions into the text at once: in their order, none
 * touching another.
 */
export function joinInsertions(first: readonly Change[], then: readonly Change[]): readonly Change[] {
  // From the end, so that each place still is what it was when it was named.
  return then.reduceRight<readonly Change[]>(withInsertion, first);
}

function withInsertion(changes: readonly Change[], {from, insert}: Change): readonly Change[] {
  let shift = 0;
  for (const [index, change] of changes.entries()) {
    const within = from - change.from - shift;
    const isInside = within >= 0 && within <= change.insert.length;
    if (within < 0 || isInside) {
      const joined = change.insert.slice(0, within) + insert + change.insert.slice(within);
      const made = isInside ? insertion(change.from, joined) : insertion(from - shift, insert);
      return [...changes.slice(0, index), made, ...changes.slice(isInside ? index + 1 : index)];
    }
    shift += change.insert.length;
  }
  return [...changes, insertion(from - shift, insert)];
}

function insertion(from: number, insert: string): Change {
  return {from, to: from, insert};
}
