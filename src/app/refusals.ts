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
    case "changed":
      return "The note has changed since, so it stays as it is.";
    case "property-twice":
      return `This note has the property ${refusal.key} twice. Keep one of them, then try again.`;
    case "property-long":
      return `This note’s ${refusal.key} property goes over several lines. Change it in the note?`;
    case "not-listed":
      return `This note’s properties aren’t written one to a line. Change ${refusal.key} in the note?`;
    case "unclear":
      return `This note’s ${refusal.key} property can’t be added to safely. Change it in the note?`;
    case "property-taken":
      return `This note’s ${refusal.key} property says “${refusal.value.slice(0, LONGEST_QUOTE)}”.`;
  }
}

/** What a person is told where a goal's note was left as it is; `isLine`: it was about one line of it. */
export function goalRefusalText(refusal: Refusal, isLine = false): string {
  if (refusal.why === "gone" && !isLine) return "That note isn’t there any more.";
  if (refusal.why === "twice") return "Two lines match. Change it in the note?";
  if (refusal.why === "nowhere")
    return "This note ends in the middle of a code block or a comment. Close it, then try again.";
  return refusalText(refusal);
}
