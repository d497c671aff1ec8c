/**
 * A regular expression that is built when it is first used. A literal is built when the script is parsed, at every start;
 * with Unicode properties each takes as long as reading a hundred lines.
 */
export function pattern(source: string, flags: string): () => RegExp {
  let built: RegExp | undefined;
  return () => (built ??= new RegExp(source, flags));
}

/** What Unicode properties leave of themselves in ASCII; scripts leave nothing. Each stands in brackets. */
const ASCII: Readonly<Record<string, string>> = {L: "A-Za-z", Lu: "A-Z", N: "0-9", Nd: "0-9", Sc: "$"};

/**
 * A regular expression with Unicode properties, all of them in brackets, for a text. Text in ASCII, the commonest, gets
 * one that says the same without them: building the other takes a hundred times as long.
 */
export function unicodePattern(source: string, flags: string): (text: string) => RegExp {
  const full = pattern(source, flags);
  let plain: RegExp | undefined;
  return (text) => (/^[\0-\x7F]*$/.test(text) ? (plain ??= new RegExp(inAscii(source), flags)) : full());
}

function inAscii(source: string): string {
  return source.replace(/\\p\{([^}]*)\}/g, (_, property: string) => ASCII[property] ?? "");
}
