/** What a moment format's names look like, told without moment. */
export interface NameShape {
  /** Matches every name of the format, and others: only a few names are worth asking moment about. */
  readonly whole: RegExp;
  /** The same for the beginning of a longer name. */
  readonly start: RegExp;
  /** Whether the names are made of digits and marks alone. */
  readonly isNumeric: boolean;
}

const TOKENS = /\[([^\]]*)\]|(Do|([YMDd])\3*)|([A-Za-z\\]+|[[\]])|([^A-Za-z\\[\]]+)/g;

const SHAPES: Readonly<Record<string, string>> = {
  YYYY: "\\p{Nd}{4}",
  YY: "\\p{Nd}{2}",
  MM: "\\p{Nd}{2}",
  M: "\\p{Nd}{1,2}",
  DDDD: "\\p{Nd}{3}",
  DDD: "\\p{Nd}{1,3}",
  DD: "\\p{Nd}{2}",
  D: "\\p{Nd}{1,2}",
  Do: "\\p{Nd}{1,2}[^\\p{Nd}/]{0,4}",
  d: "\\p{Nd}",
};
/** The name of a month or a weekday, in whatever language: some have digits (`11월`). */
const NAME = "[^/]{1,30}?";
const ANYTHING = "[^/]+";

export function shapeOf(format: string): NameShape {
  let source = "^";
  let isNumeric = true;
  for (const [, literal, token, , other, marks] of format.matchAll(TOKENS)) {
    const plain = literal ?? marks;
    if (plain !== undefined) {
      source += escaped(plain);
      continue;
    }
    const shape = token === undefined ? undefined : (SHAPES[token] ?? NAME);
    if (other !== undefined || shape === NAME) isNumeric = false;
    source += shape ?? ANYTHING;
  }
  return {whole: new RegExp(`${source}$`, "u"), start: new RegExp(source, "u"), isNumeric};
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
