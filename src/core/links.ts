import {withoutCode} from "./checkbox.ts";
import {flatCopy} from "./flat.ts";

/** A link to a note, as a line has it. */
export interface NoteLink {
  /** The note's path or name as written, without `.md`; empty: the note that the line stands in. */
  readonly note: string;
  /** The id of the block that it leads to, in lower case, without `^`. */
  readonly block: string | undefined;
}

const LINK =
  /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]|\]\((?:<([^<>\n]+)>|((?:[^()\s<>]|\([^()\s]*\))+))(?:\s+"[^"]*")?\)/g;
const NONE: readonly NoteLink[] = [];

/** The links of a line's text to notes of the vault, in order. */
export function linksOf(text: string): readonly NoteLink[] {
  if (!text.includes("[[") && !text.includes("](")) return NONE;
  const found = [...withoutCode(text).matchAll(LINK)];
  return found.flatMap(([, wiki, angled, target = ""]) => linkTo(wiki ?? decoded(angled ?? target)) ?? []);
}

/** What links to a note have in common, however long a path they give: its name in lower case. */
export function linkName(note: string): string {
  const name = note.slice(note.lastIndexOf("/") + 1);
  return name.replace(/\.md$/i, "").normalize("NFC").toLowerCase();
}

function linkTo(target: string): NoteLink | undefined {
  // An address of the web, or of another app.
  if (/^[a-z][\w+.-]*:/i.test(target)) return undefined;
  const hash = target.indexOf("#");
  const note = (hash < 0 ? target : target.slice(0, hash)).trim().replace(/\.md$/i, "");
  const block = /^#\^([\w-]+)\s*$/.exec(hash < 0 ? "" : target.slice(hash))?.[1]?.toLowerCase();
  return note === "" && block === undefined
    ? undefined
    : {note: flatCopy(note), block: block === undefined ? undefined : flatCopy(block)};
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
