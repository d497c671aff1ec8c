import type {Applied} from "../core/change.ts";
import type {Weekday} from "../core/day.ts";
import {REVIEW_PARTS, reviewTexts, type ReviewPart, type ReviewTexts} from "../core/review-note.ts";
import {hasParts} from "../core/review-parts.ts";
import {spanAt, spanBefore, spanLabel, type ReviewSpan} from "../core/review-span.ts";
import {BUILT_IN_TEMPLATE, fillReview, PART_TITLES, type ReviewValues} from "../core/review-template.ts";
import {reviewOf} from "../core/review.ts";
import type {Settings} from "../core/settings.ts";
import {stateOfReview, updateReview, type ReviewEdit} from "../core/update-review.ts";
import type {Formats} from "../core/views/words.ts";
import {NoteWriter} from "./note-writer.ts";
import type {Notes, Tell} from "./ports.ts";
import {goalRefusalText} from "./refusals.ts";
import type {WinsState} from "./state.ts";

/** Notes of reviews. All but `find` throw where it cannot be done. */
export interface ReviewNotes extends Pick<Notes, "read" | "edit"> {
  /** The path of the review that belongs at `path`, which may have been moved; undefined where there is none. */
  find(path: string): Promise<string | undefined>;
  /** Makes a note, and the folder that it lies in. */
  make(path: string, text: string): Promise<void>;
  /** The text of a template, by its path or name. */
  template(path: string): Promise<string>;
}

export interface ReviewsParts {
  readonly state: WinsState;
  readonly notes: ReviewNotes;
  readonly settings: () => Pick<Settings, "reviewFolder" | "reviewTemplate">;
  readonly weekStartsOn: () => Weekday;
  readonly formats: Formats;
  /** Resolves when the whole history is read. */
  readonly ready: () => Promise<void>;
  readonly tell: Tell;
  /** Opens a note; resolves when it is open. */
  readonly open: (path: string, line?: number) => Promise<void>;
}

/** Writes reviews of weeks and months, and brings them up to date. */
export class Reviews {
  private readonly writer: NoteWriter;
  /** One after the other, so that a command given twice makes one note. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: ReviewsParts) {
    const open = (path: string, line?: number): void => void parts.open(path, line);
    this.writer = new NoteWriter({...parts, open, words: goalRefusalText});
  }

  /** Writes the review of this week or month, or of the last one, and opens it. Answers whether it is up to date. */
  write(kind: ReviewSpan["kind"], which: "this" | "last"): Promise<boolean> {
    const done = this.last.then(async () => {
      await this.parts.ready();
      return this.writer.attempt(() => this.writeNow(kind, which));
    });
    this.last = done.catch(() => undefined);
    return done;
  }

  private async writeNow(kind: ReviewSpan["kind"], which: "this" | "last"): Promise<boolean> {
    const {state, notes, formats, weekStartsOn, settings} = this.parts;
    const current = spanAt(kind, state.today, weekStartsOn());
    const span = which === "this" ? current : spanBefore(current);
    const title = `Review ${spanLabel(span)}`;
    const values: ReviewValues = {title, span, texts: reviewTexts(reviewOf(span, state), formats), formats};
    const {reviewFolder: folder} = settings();
    const path = `${folder === "" ? "" : `${folder}/`}${title}.md`;
    const found = await notes.find(path);
    return found === undefined ? this.make(path, values) : this.update(found, values);
  }

  private async make(path: string, values: ReviewValues): Promise<boolean> {
    const {notes, open} = this.parts;
    const text = await this.filled(values);
    await notes.make(path, text);
    await open(path);
    if (!hasParts(text))
      this.offerAll(path, values.texts, "Your review template has no place for the numbers.");
    return true;
  }

  /** Opens it first, so that the app itself can undo what is written. */
  private async update(path: string, values: ReviewValues): Promise<boolean> {
    const {notes, open} = this.parts;
    await open(path);
    const isEmpty = (await notes.read(path)).trim() === "";
    const whole = isEmpty ? {whole: await this.filled(values)} : {};
    return this.edit(path, {kind: "review", texts: values.texts, anew: [], ...whole});
  }

  private async edit(path: string, edit: ReviewEdit): Promise<boolean> {
    const done = await this.writer.write(path, edit);
    if (done !== undefined) this.report(path, done, edit.texts);
    return done !== undefined;
  }

  private report(path: string, {text}: Applied, texts: ReviewTexts): void {
    const {hasParts: isOurs, changed} = stateOfReview(text, texts);
    if (!isOurs) {
      this.offerAll(path, texts, "This review is all yours now, so it stays as you left it.");
      return;
    }
    if (changed.length === 0) {
      this.parts.tell({text: "This review is up to date."});
      return;
    }
    const names = changed.map((part) => `“${PART_TITLES[part]}”`).join(" and ");
    const stay = changed.length === 1 ? "it stays as you left it" : "they stay as you left them";
    this.offer(path, texts, {
      text: `You changed ${names}, so ${stay}.`,
      label: "Add the new numbers below",
      anew: changed,
    });
  }

  private offerAll(path: string, texts: ReviewTexts, text: string): void {
    this.offer(path, texts, {text, label: "Add the numbers at the end", anew: REVIEW_PARTS});
  }

  private offer(
    path: string,
    texts: ReviewTexts,
    {text, label, anew}: {text: string; label: string; anew: readonly ReviewPart[]},
  ): void {
    const run = (): void => void this.writer.attempt(() => this.edit(path, {kind: "review", texts, anew}));
    this.parts.tell({text, action: {label, run}});
  }

  /** A new review's text, from the person's template if there is one that can be read. */
  private async filled(values: ReviewValues): Promise<string> {
    const text = fillReview(await this.template(), values);
    // A review of before may serve as a template.
    const result = updateReview(text, {kind: "review", texts: values.texts, anew: []});
    return result.kind === "applied" ? result.text : text;
  }

  private async template(): Promise<string> {
    const path = this.parts.settings().reviewTemplate.trim();
    if (path === "") return BUILT_IN_TEMPLATE;
    try {
      return await this.parts.notes.template(path);
    } catch {
      this.parts.tell({text: `The review template “${path}” can’t be read, so the built-in one is used.`});
      return BUILT_IN_TEMPLATE;
    }
  }
}
