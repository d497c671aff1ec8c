import type {Refusal} from "../core/change.ts";

/** A property's value is quoted up to this many characters. */
const LONGEST_QUOTE = 60;

/** What a person is told where a note was left as it is. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.why) {
    case "gone":
      return "That line has changed since.";
    case "twice":
      return "Two lines match. Tick it in the note?";
    case "nowhere":
      return "Today’s note ends in the middle of a code block or a comment. Close it, then add the win again.";
    case "property-twice":
      return `This note has the property ${refusal.key} twice. Keep one of them, then try again.`;
    case "property-long":
      return `This note’s ${refusal.key} property goes over several lines. Change it in the note?`;
    case "not-listed":
      return `This note’s properties aren’t written one to a line. Change ${refusal.key} in the note?`;
    case "property-taken":
      return `This note’s ${refusal.key} property says “${refusal.value.slice(0, LONGEST_QUOTE)}”.`;
  }
}
