import {endsInWord, startsInWord} from "./letters.ts";
import type {Span} from "../fields.ts";
import {westernDigits} from "../numeral.ts";
import {checkStep} from "./check-step.ts";
import {languageOf, LANGUAGES, type Language} from "./language.ts";
import {partsOfLine, type KeptPiece, type LineParts} from "./line-parts.ts";
import {offersOf} from "./offers.ts";
import type {Playbook} from "./playbook.ts";
import {smaller, type SmallerContext} from "./smaller.ts";
import {isBeginning} from "./step.ts";

/** Minutes of a step that says nothing of them. */
const MINUTES = 5;
/**
 * A sign for each piece that is kept, and one for each digit in it: letters of Linear A, so that they are read as parts of
 * words, and stand in nobody's notes.
 */
const FIRST_DIGIT = 0x10600;
const FIRST_SIGN = 0x10610;
const MOST_SIGNS = 0x80;
/** What a starter leaves to be filled in. */
const SLOT = /\{\w+\}/;
const MOST_SLOTS = 2;
const SIGN = /[\u{10600}-\u{1068F}]/u;

/**
 * A checkbox line with the same step, made smaller: only its words change, all else (indent, marker, box, tags, fields,
 * links, block id, blanks at the end) stays byte for byte. Undefined: it is no such line, or at the floor. Made smaller
 * again and again, every line gets there.
 */
export function smallerLine(line: string, context: SmallerContext): string | undefined {
  const parts = partsOfLine(line);
  if (parts === undefined || parts.kept.length > MOST_SIGNS || SIGN.test(line)) return undefined;
  const kind = isStarter(parts, context) ? "starter" : "bigger";
  const language = context.language ?? languageOf(plainWords(parts)) ?? languageOf(parts.words);
  const small = smaller({text: signed(parts), minutes: MINUTES, kind}, {...context, language});
  if (small === undefined) return undefined;
  const words = unsigned(small.text, parts);
  const made = parts.before + words + parts.after;
  if (words === parts.words || /[\n\r]/.test(words)) return undefined;
  // A beginning that is not known for one would be begun in yet another way, for ever.
  return small.kind === "starter" && !isStarter(partsOfLine(made), context) ? undefined : made;
}

/** The words with a sign for each piece that must come through; a link reads as a quotation. */
function signed({words, kept}: LineParts): string {
  return replaced(words, kept, ({shown}, index) => {
    const sign = String.fromCodePoint(FIRST_SIGN + index);
    return shown === undefined ? sign : `“${nameOf(shown)}${sign}”`;
  });
}

/** A link's name. A number in it is no size. */
function nameOf(shown: string): string {
  const name = westernDigits(shown).replace(/\d/g, (digit) =>
    String.fromCodePoint(FIRST_DIGIT + Number(digit)),
  );
  return name.replace(/[“”]/g, "'");
}

/** The pieces back in their places; those that have none any more come last, links first. */
function unsigned(text: string, {words, kept}: LineParts): string {
  const signs = kept.map(({shown = ""}, index) => {
    return {name: nameOf(shown), sign: String.fromCodePoint(FIRST_SIGN + index)};
  });
  let made = signs.reduce(
    (all, {name, sign}) => (all.includes(sign) ? all : signedAt(all, name, sign)),
    text,
  );
  const lost: KeptPiece[] = [];
  for (const [index, piece] of kept.entries()) {
    const {name = "", sign = ""} = signs[index] ?? {};
    const place = placeOf(made, name, sign);
    if (place === undefined) lost.push(piece);
    else made = made.slice(0, place.from) + written(words, piece) + made.slice(place.to);
  }
  const links = lost.filter(({shown}) => shown !== undefined);
  const others = lost.filter(({shown}) => shown === undefined);
  const end = [...links, ...others].map((piece) => ` ${written(words, piece)}`).join("");
  return made.replace(new RegExp(SIGN, "gu"), digitOf) + end;
}

/** The digit that a sign stands for, if it is one. */
function digitOf(sign: string): string {
  const digit = (sign.codePointAt(0) ?? 0) - FIRST_DIGIT;
  return digit < 10 ? String(digit) : "";
}

/** The text with a sign behind a name that happens to stand in it ("Open the book at your page"). */
function signedAt(text: string, name: string, sign: string): string {
  const at = name === "" ? -1 : text.toLowerCase().indexOf(name.toLowerCase());
  const to = at + name.length;
  const isInWord = endsInWord(text.slice(0, Math.max(0, at))) || startsInWord(text.slice(to));
  return at < 0 || isInWord ? text : text.slice(0, to) + sign + text.slice(to);
}

/** Where a name stands with its sign, quotation marks included. */
function placeOf(text: string, name: string, sign: string): Span | undefined {
  const at = text.indexOf(sign);
  const from = at - name.length;
  if (at < 0 || text.slice(from, at).toLowerCase() !== name.toLowerCase()) return undefined;
  const to = at + sign.length;
  const isQuoted = text[from - 1] === "“" && text[to] === "”";
  return isQuoted ? {from: from - 1, to: to + 1} : {from, to};
}

function written(words: string, {from, to}: KeptPiece): string {
  return words.slice(from, to);
}

/** The words with links as they read, and nothing else among them. */
function plainWords({words, kept}: Pick<LineParts, "words" | "kept">): string {
  return replaced(words, kept, ({shown = ""}) => shown)
    .replace(/\s+/g, " ")
    .trim();
}

function withoutName({from, to}: KeptPiece): KeptPiece {
  return {from, to, shown: undefined};
}

/** Whether a line, read with its links or without, only begins something, as the starters do that we know. */
function isStarter(parts: LineParts | undefined, {playbooks}: SmallerContext): boolean {
  if (parts === undefined) return false;
  const texts = [plainWords(parts), plainWords({...parts, kept: parts.kept.map(withoutName)})];
  return [...shapesOf(playbooks)].some(([language, shapes]) =>
    texts.some(
      (text) =>
        shapes.some((shape) => shape.test(text)) && checkStep(text, {language, isStarter: true}).length === 0,
    ),
  );
}

type Shapes = ReadonlyMap<Language, readonly RegExp[]>;

const knownShapes = new WeakMap<readonly Playbook[], Shapes>();

function shapesOf(playbooks: readonly Playbook[]): Shapes {
  const known = knownShapes.get(playbooks);
  if (known !== undefined) return known;
  const shapes = new Map(LANGUAGES.map((language) => [language, starterShapes(language, playbooks)]));
  knownShapes.set(playbooks, shapes);
  return shapes;
}

/** Patterns of a language's starters, whatever they are filled with and however small their numbers have become. */
function starterShapes(language: Language, playbooks: readonly Playbook[]): RegExp[] {
  const sets = Object.values(offersOf(language)?.sets ?? {}).flat();
  const drafts = sets.flatMap((set) => set.drafts).filter(isBeginning);
  const own = playbooks.filter((playbook) => playbook.language.split("-")[0] === language.tag);
  const steps = own.flatMap(({starters, surroundings}) => [...starters, ...surroundings]);
  return [...drafts, ...steps].flatMap(({text}) => shapeOf(text) ?? []);
}

/** Undefined where so much is open that to try it could take for ever. */
function shapeOf(text: string): RegExp | undefined {
  const plain = text.split(SLOT).map((piece) => piece.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&"));
  if (plain.length - 1 > MOST_SLOTS) return undefined;
  const open = plain.reduce(
    (all, piece) => all + (piece.startsWith("'s") ? `.+'s?${piece.slice(2)}` : `.+${piece}`),
  );
  return new RegExp(`^${open.replace(/\d+ \S+/g, "\\d+ \\S+")}$`, "iu");
}

function replaced(
  words: string,
  kept: readonly KeptPiece[],
  by: (piece: KeptPiece, index: number) => string,
): string {
  let [made, end] = ["", 0];
  for (const [index, piece] of kept.entries()) {
    made += words.slice(end, piece.from) + by(piece, index);
    end = piece.to;
  }
  return made + words.slice(end);
}
