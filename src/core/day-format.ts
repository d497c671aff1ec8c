import {dayOf, toDate, type Day} from "./day.ts";

/** Turns names of days into days and back. */
export interface DayFormat {
  parse(name: string): Day | undefined;
  print(day: Day): string;
}

/** Any other letter ends it, `MMMM` and moment's escape `\` too: such formats are moment's. */
const TOKENS = /\[([^\]]*)\]|YYYY(?!Y)|MM(?!M)|DD(?!D)|[^A-Za-z[\]\\]+/gy;

/**
 * A moment format made of `YYYY`, `MM`, `DD`, `[literals]` and marks alone, without moment: such names are read several
 * times faster, and a vault of ten years has thousands of them. Undefined for any other format.
 */
export function numericFormat(format: string): DayFormat | undefined {
  const parts = tokensOf(format);
  if (parts === undefined) return undefined;
  const has = (token: string): boolean => parts.some((part) => part.kind === "token" && part.text === token);
  if (!has("YYYY") || !has("MM") || !has("DD")) return undefined;
  const pattern = patternOf(parts);
  return {
    print: (day) => parts.map((part) => printPart(part, day)).join(""),
    parse(name) {
      const named = pattern.exec(name)?.groups;
      return named && dayOf(Number(named["YYYY"]), Number(named["MM"]), Number(named["DD"]));
    },
  };
}

interface Part {
  readonly kind: "token" | "literal";
  readonly text: string;
}

function tokensOf(format: string): Part[] | undefined {
  const parts: Part[] = [];
  let end = 0;
  for (const match of format.matchAll(TOKENS)) {
    end = match.index + match[0].length;
    const isToken = /^[YMD]/.test(match[0]);
    parts.push({kind: isToken ? "token" : "literal", text: match[1] ?? match[0]});
  }
  return end === format.length && parts.length > 0 ? parts : undefined;
}

/** A token that stands twice must say the same both times. */
function patternOf(parts: readonly Part[]): RegExp {
  const seen = new Set<string>();
  const sources = parts.map(({kind, text}) => {
    if (kind === "literal") return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
    if (seen.has(text)) return `\\k<${text}>`;
    seen.add(text);
    return `(?<${text}>\\d{${text.length}})`;
  });
  return new RegExp(`^${sources.join("")}$`);
}

function printPart(part: Part, day: Day): string {
  if (part.kind === "literal") return part.text;
  const iso = toDate(day).toISOString();
  if (part.text === "YYYY") return iso.slice(0, 4);
  return part.text === "MM" ? iso.slice(5, 7) : iso.slice(8, 10);
}
