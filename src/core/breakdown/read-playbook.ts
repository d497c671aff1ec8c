import {checkStep, wordsOfRule, type RuleId} from "./check-step.ts";
import {LANGUAGES} from "./language.ts";
import {playbookLines, type PlaybookLine, type PlaybookLines} from "./playbook-lines.ts";
import {PARTS, type PartRule, type Playbook, type PlaybookPart, type PlaybookStep} from "./playbook.ts";

/** Why a note is no playbook. */
export interface PlaybookFault {
  /** 1-based line of the note. */
  readonly line: number;
  /** What to do there, to be shown behind its line: `say how long it takes, as in “(2 min)”`. */
  readonly message: string;
}

const PHRASES = /^[*_]*(not )?for goals that say[*_]*:[*_]*\s(.*)$/i;
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;
const TIME = /\(\s*(\d{1,4})\s*min(?:utes?|uten?)?\.?\s*\)\.?$/i;
/** Of an own language's step all rules are asked, of another's those that need none of its words. */
const OF_ANY_LANGUAGE: readonly RuleId[] = ["R4", "R5"];
/** What a goal is done to: "the garage", and as a title in quotes: "“Garage”". */
const PLACE = /\{(?:it|name)\}/g;
/** For both: a name in quotes is read by no rule. */
const STAND_IN = "“it”";
/** Nobody looks through more, in a note that is read while someone waits. */
const MOST_STEPS = 100;
const MOST_PHRASES = 200;

/**
 * Reads a playbook's note: front matter with `kind` (else the first part of its name, `write` of `write.de`) and
 * `language`, a line with its phrases, four sections of steps; other text is left alone. Total: any text gives a
 * playbook, or every fault there is, in the order of lines. `docs/playbooks.md` has the format.
 *
 * @param name the file's, with or without its ending and folder
 */
export function readPlaybook(name: string, text: string): Playbook | PlaybookFault[] {
  return new Reader(playbookLines(text)).read(name);
}

class Reader {
  private readonly faults: PlaybookFault[] = [];
  private readonly steps: Record<PlaybookPart, PlaybookStep[]> = {
    starters: [],
    surroundings: [],
    slices: [],
    bigger: [],
  };
  private readonly phrases = {words: new Set<string>(), unless: new Set<string>()};
  /** 1-based lines. */
  private readonly headings = new Map<PlaybookPart, number>();
  private readonly language: string;
  private section: PartRule | undefined;
  private told = 0;

  constructor(private readonly note: PlaybookLines) {
    this.language = this.property("language").replace(/^[a-z]+/i, (name) => name.toLowerCase());
  }

  read(name: string): Playbook | PlaybookFault[] {
    const kind = kindOf(this.property("kind")) || kindOf(nameOf(name));
    this.checkProperties(kind);
    for (const line of this.note.lines) this.readLine(line);
    this.checkWhole();
    const {faults, language, steps, phrases} = this;
    if (faults.length > 0) return faults.sort((one, other) => one.line - other.line);
    return {kind, language, words: [...phrases.words], unless: [...phrases.unless], ...steps};
  }

  private property(key: string): string {
    const [, value = ""] = new RegExp(`^${key}[ \t]*:(.*)$`, "m").exec(this.note.frontMatter ?? "") ?? [];
    return value
      .replace(/ #.*/, "")
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2");
  }

  private checkProperties(kind: string): void {
    if (kind === "") this.fault(1, "say what kind of goal it is for, as in “kind: write”");
    if (!TAG.test(this.language))
      this.fault(this.lineOf("language"), "say which language it is in, as in “language: en”");
  }

  /** The line of a property; the first, which opens the front matter, if there is none. */
  private lineOf(key: string): number {
    const lines = (this.note.frontMatter ?? "").split("\n");
    return lines.findIndex((line) => line.split(":")[0]?.trimEnd() === key) + 2;
  }

  private readLine({kind, line, text}: PlaybookLine): void {
    if (kind === "heading") this.open(line, text);
    else if (kind === "item" && this.section !== undefined) this.readStep(line, text, this.section);
    else if (kind === "prose") this.readPhrases(line, text);
  }

  private open(line: number, text: string): void {
    const title = text.toLowerCase();
    this.section = PARTS.find((rule) => rule.title.toLowerCase() === title);
    if (this.section !== undefined) this.headings.set(this.section.part, line);
  }

  private readPhrases(line: number, text: string): void {
    const [, not, list] = PHRASES.exec(`${text} `) ?? [];
    if (list === undefined) return;
    const known = not === undefined ? this.phrases.words : this.phrases.unless;
    const said = list.normalize().replaceAll("’", "'").toLowerCase().split(",");
    for (const phrase of said) if (phrase.trim() !== "") known.add(phrase.trim());
    if (known.size > MOST_PHRASES) this.fault(line, `keep it to ${MOST_PHRASES} phrases`);
  }

  private readStep(line: number, text: string, {part, most}: PartRule): void {
    this.told += 1;
    if (this.told === MOST_STEPS + 1) this.fault(line, `keep a playbook to ${MOST_STEPS} steps`);
    if (this.told > MOST_STEPS) return;
    const [time = "", digits] = TIME.exec(text) ?? [];
    const minutes = Number(digits ?? 0);
    if (minutes < 1) return this.fault(line, "say how long it takes, as in “(2 min)”");
    if (minutes > most) return this.fault(line, `make it smaller: here a step takes ${most} minutes at most`);
    const step = text.slice(0, text.length - time.length).trim();
    const [other] = /\{[^{}]*\}/.exec(step.replace(PLACE, "")) ?? [];
    if (other !== undefined) return this.fault(line, "use only {it} and {name}: nothing else is filled in");
    const [rule] = this.broken(step, part === "starters");
    if (rule === undefined) this.steps[part].push({text: step, minutes});
    else this.fault(line, `change this step: ${wordsOfRule(rule)} (${rule})`);
  }

  private broken(step: string, isStarter: boolean): readonly RuleId[] {
    const [tag] = this.language.toLowerCase().split("-");
    const language = LANGUAGES.find((known) => known.tag === tag);
    const rules = checkStep(step.replace(PLACE, STAND_IN), {language, isStarter});
    return language === undefined ? rules.filter((rule) => OF_ANY_LANGUAGE.includes(rule)) : rules;
  }

  private checkWhole(): void {
    const {words} = this.phrases;
    if (words.size === 0)
      this.fault(1, "say which goals it is for, on a line like “For goals that say: write, novel, essay”");
    for (const {part, title} of PARTS) {
      const line = this.headings.get(part);
      if (line === undefined) this.fault(this.note.count, `add a heading “${title}” with a step below it`);
      else if (this.steps[part].length === 0 && !this.hasFaultBelow(line))
        this.fault(line, `add a step below “${title}”, as in “- Open the note (1 min)”`);
    }
  }

  /** Whether a step of the section that begins there was tried, so that no other fault need be told. */
  private hasFaultBelow(line: number): boolean {
    const next = Math.min(...[...this.headings.values()].filter((other) => other > line));
    return this.faults.some((fault) => fault.line > line && fault.line < next);
  }

  private fault(line: number, message: string): void {
    this.faults.push({line, message});
  }
}

/** As kinds are told apart: "Job-search" is of the kind "job search". */
function kindOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[-_\s]+/)
    .join(" ")
    .trim();
}

/** "write" of `playbooks/write.de.md`. */
function nameOf(path: string): string {
  return (path.split("/").pop() ?? "").split(".")[0]?.trim() ?? "";
}
