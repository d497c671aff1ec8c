import {parseDay, type Day} from "./day.ts";

/** What a status character means. Only done counts. */
export type LineStatus = "open" | "done" | "partly" | "skipped" | "moved";

/** The meaning of a status character, where `doneCharacters` lists those that mean done. */
export function statusOf(character: string, doneCharacters: string): LineStatus {
  if (doneCharacters.includes(character)) return "done";
  if (character === "/") return "partly";
  if (character === "-") return "skipped";
  if (character === ">" || character === "<") return "moved";
  return "open";
}

const DONE_DATE = /✅\uFE0F?\s*(\d{4}-\d\d-\d\d)(?!\d)|[[(]completion\s*::\s*(\d{4}-\d\d-\d\d)\s*[\])]/gu;

/** The line's own done date: the first one on it that the calendar has. */
export function doneDay(text: string): Day | undefined {
  for (const date of doneDates(text)) {
    const day = parseDay(date);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The first done date on the line that the calendar does not have, as written. */
export function wrongDoneDate(text: string): string | undefined {
  for (const date of doneDates(text)) if (parseDay(date) === undefined) return date;
  return undefined;
}

function* doneDates(text: string): Iterable<string> {
  if (!text.includes("✅") && !text.includes("completion")) return;
  for (const match of withoutCode(text).matchAll(DONE_DATE)) yield match[1] ?? match[2] ?? "";
}

const TAG = /(^|\s)#([^\s\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\]+)/gu;

/** The tags of a line as written, without `#`. A tag of digits alone is none, as in Obsidian. */
export function tagsOf(text: string): string[] {
  if (!text.includes("#")) return [];
  const open = withoutCode(text).replace(/\[\[[^[\]]*\]\]/g, " ");
  return [...open.matchAll(TAG)].map((match) => match[2] ?? "").filter(isTagName);
}

/** The text without the tags that stand in it. */
export function withoutTags(text: string): string {
  if (!text.includes("#")) return text;
  return text.replace(TAG, (written, before: string, tag: string) => (isTagName(tag) ? before : written));
}

function isTagName(tag: string): boolean {
  return /[^\d/]/.test(tag);
}

/** Whether `tag` is `parent` or stands below it (`win/health` below `win`), in any case. */
export function isTagWithin(tag: string, parent: string): boolean {
  const [inner, outer] = [tag.toLowerCase(), parent.toLowerCase()];
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** The text, as long as before, with its `code` blanked, so that nothing written there is taken for markup. */
export function withoutCode(text: string): string {
  if (!text.includes("`")) return text;
  let open = "";
  let end = 0;
  for (const {from, to} of codeSpans(text)) {
    open += text.slice(end, from) + " ".repeat(to - from);
    end = to;
  }
  return open + text.slice(end);
}

/** The code spans of a line: between two runs of equally many backticks, as CommonMark pairs them. Linear. */
export function* codeSpans(text: string): Iterable<{readonly from: number; readonly to: number}> {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({from: match.index, length: match[0].length}));
  const closing: (number | undefined)[] = [];
  const nextOfLength = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.length ?? 0;
    closing[index] = nextOfLength.get(length);
    nextOfLength.set(length, index);
  }
  for (let index = 0; index < runs.length; index += 1) {
    const close = closing[index];
    const [opener, closer] = [runs[index], close === undefined ? undefined : runs[close]];
    if (opener === undefined || closer === undefined || close === undefined) continue;
    yield {from: opener.from, to: closer.from + closer.length};
    index = close;
  }
}
