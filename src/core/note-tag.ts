import {Blocks} from "./blocks.ts";
import type {Change, Refusal} from "./change.ts";
import {isTagWithin, tagsOf} from "./checkbox.ts";
import {readFrontMatter, textStart} from "./front-matter.ts";
import {LineCursor} from "./line-cursor.ts";
import {lineEnding} from "./lines.ts";
import {takeFrontMatter} from "./note.ts";
import {isPlainTag, readTagList, type TagList} from "./tag-list.ts";

const KEY = "tags";
/** What the properties are called that hold tags; the app reads `tag`, too. */
const TAG_KEY = /^tags?$/i;
/** Between two tags in properties that are not written one below the other. */
const BETWEEN_TAGS = /[\s,[\]{}"'#:]+/;

/** Whether a note has a tag or one below it, in its properties or in its text outside code, comments and formulas. */
export function hasTag(text: string, tag: string): boolean {
  if (!text.toLowerCase().includes(tag.toLowerCase())) return false;
  const cursor = new LineCursor(text);
  const blocks = new Blocks(cursor, {item: () => undefined, heading: () => undefined});
  const frontMatter = takeFrontMatter(cursor);
  if (frontMatter !== undefined && isTag(propertyTags(text, frontMatter), tag)) return true;
  while (cursor.nextLine()) {
    const before = blocks.place;
    blocks.readLine();
    const isText = before === "text" && blocks.place === "text";
    if (isText && isTag(tagsOf(text.slice(cursor.begin, cursor.end)), tag)) return true;
  }
  return false;
}

/**
 * What adds a tag to a note's properties, as the app itself writes them: insertions alone. Refused where that cannot be
 * done without understanding more of the YAML than is written line by line.
 */
export function addTag(text: string, tag: string): readonly Change[] | Refusal {
  const cursor = new LineCursor(text);
  const eol = lineEnding(text);
  const written = isPlainTag(tag) ? tag : `"${tag}"`;
  const whole = `${KEY}:${eol}  - ${written}${eol}`;
  if (takeFrontMatter(cursor) === undefined) return insertAt(textStart(text), `---${eol}${whole}---${eol}`);
  const front = readFrontMatter(text);
  if (front?.properties === undefined) return {kind: "refused", why: "not-listed", key: KEY};
  const lists = tagLists(text).filter(({key}) => key.toLowerCase() === KEY);
  const [first, twin] = lists;
  if (twin !== undefined) return {kind: "refused", why: "property-twice", key: KEY};
  if (first === undefined) return insertAt(front.close, whole);
  return first.list?.with(written) ?? {kind: "refused", why: "unclear", key: KEY};
}

function insertAt(at: number, insert: string): readonly Change[] {
  return [{from: at, to: at, insert}];
}

interface KeyedList {
  readonly key: string;
  /** As it is written, with its key. */
  readonly text: string;
  /** Undefined where it cannot be read. */
  readonly list: TagList | undefined;
}

/** The properties that hold tags, of a front matter that is written line by line. */
function tagLists(text: string): KeyedList[] {
  const front = readFrontMatter(text);
  const properties = front?.properties ?? [];
  return properties.flatMap((property, index): KeyedList[] => {
    if (!TAG_KEY.test(property.key)) return [];
    const end = properties[index + 1]?.start ?? front?.close ?? text.length;
    const list = readTagList(text, property, end);
    return [{key: property.key, text: text.slice(property.start, end), list}];
  });
}

/** The tags that properties hold; where they cannot be read, all that may be one: better none too many than one twice. */
function propertyTags(text: string, frontMatter: string): readonly string[] {
  if (readFrontMatter(text)?.properties === undefined)
    return frontMatter
      .split(/\btags?["']?\s*:/i)
      .slice(1)
      .join(" ")
      .split(BETWEEN_TAGS);
  return tagLists(text).flatMap(({list, text: written}) => list?.tags ?? written.split(BETWEEN_TAGS));
}

function isTag(tags: readonly string[], tag: string): boolean {
  return tags.some((found) => isTagWithin(found, tag));
}
