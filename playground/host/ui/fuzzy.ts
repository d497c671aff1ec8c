import type {SearchMatches, SearchResult} from "obsidian";

/** Finds texts with all the query's words in them; the earlier they stand, the higher the score. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "");
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    matches.sort((a, b) => a[0] - b[0]);
    return {score: -matches.reduce((sum, [from]) => sum + from / 100, 0), matches};
  };
}

/** Finds texts with the query's letters in order; whole words beat scattered letters. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const words = prepareSimpleSearch(query);
  const letters = query.toLowerCase().replaceAll(" ", "");
  return (text) => words(text) ?? scattered(letters, text.toLowerCase());
}

function scattered(letters: string, text: string): SearchResult | null {
  const matches: SearchMatches = [];
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    const last = matches.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else matches.push([at, at + 1]);
    from = at + 1;
  }
  return {score: -1 - matches.length, matches};
}

/** Writes the text with its matches in `<span class="suggestion-highlight">`. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let written = 0;
  for (const [from, to] of matches ?? []) {
    const start = Math.max(from + offset, written);
    const end = Math.min(to + offset, text.length);
    if (end <= start) continue;
    el.append(text.slice(written, start));
    el.append(createSpan({cls: "suggestion-highlight", text: text.slice(start, end)}));
    written = end;
  }
  el.append(text.slice(written));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}

export function sortSearchResults(results: {match: SearchResult}[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}
