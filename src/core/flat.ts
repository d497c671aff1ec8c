/**
 * The same text with characters of its own. Engines cut a piece out of a string by pointing into it, so that a line
 * that is kept would keep its whole note in memory; joining two pieces makes them copy.
 */
export function flatCopy(text: string): string {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].join("");
}
