interface Edit {
  from: number;
  to: number;
  insert: string;
}

/** The smallest single replacement that makes `before` into `after`. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {from: start, to: before.length - tail, insert: after.slice(start, after.length - tail)};
}

/** Both changes to `base` if they touch different places, else `mine`: unsaved typing is never lost. */
export function mergeEdits(base: string, mine: string, theirs: string): string {
  const [edit, other] = [editBetween(base, mine), editBetween(base, theirs)];
  const apply = (text: string, {from, to, insert}: Edit, shift: number): string =>
    text.slice(0, from + shift) + insert + text.slice(to + shift);
  if (other.to < edit.from) return apply(mine, other, 0);
  if (other.from > edit.to) return apply(mine, other, mine.length - base.length);
  return mine;
}
