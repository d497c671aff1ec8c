import {pattern} from "../pattern.ts";
import type {Language} from "./language.ts";

/** Up to a mark with a space behind it. A point behind a figure ends none: "am 30. Juni", "1.5". */
const SENTENCE = /(?:\d\.|[^.!?;\n]|[.!?](?=\S))+/g;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  return (text.match(SENTENCE) ?? []).filter((sentence) => sentence.trim() !== "");
}

const ABBREVIATED = pattern(
  String.raw`(?:^|[^\p{L}])(?:(?!I)\p{L}|pp|pg|ch|Mrs?|Ms|Dr|Prof|St|Nr|ca|vs)$`,
  "u",
);
const BEHIND_FIGURE = pattern(
  String.raw`\. (?=(?!jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)\p{L}{2,} )`,
  "iu",
);

/** "p. 112", "Ms. Holt": a point behind a few letters ends nothing; "Budget 4,000. First …": one behind a figure may. */
export function wholeSentences(line: string, language: Language | undefined): string[] {
  const whole: string[] = [];
  const parts = sentencesOf(line).flatMap((part) =>
    language?.hasCapitalNouns !== false ? [part] : part.split(BEHIND_FIGURE()),
  );
  for (const sentence of parts) {
    const last = whole.at(-1);
    if (last !== undefined && ABBREVIATED().test(last)) whole[whole.length - 1] = `${last}.${sentence}`;
    else whole.push(sentence);
  }
  return whole;
}
