import {statusOf} from "../core/checkbox.ts";
import {factsOf} from "../core/facts.ts";
import {withNewKey} from "../core/habit-settings.ts";
import {lineAt, lineStarts} from "../core/lines.ts";
import {readCheckboxes, type Checkbox} from "../core/note.ts";
import {openOffer, withAnswer, withoutAnswers, type RungAnswer} from "../core/rung-answers.ts";
import {withAmount} from "../core/rung-line.ts";
import {isSameAmount, onlyAmount, rungOfferOf, type RungOffer} from "../core/rung-offers.ts";
import type {Settings} from "../core/settings.ts";
import {amountInWords} from "../core/views/rung-offer.ts";
import type {Formats} from "../core/views/words.ts";
import {isWaiting} from "../core/win.ts";
import type {Actions} from "./actions.ts";
import {nextText} from "./habit-line.ts";
import type {NoteWriter} from "./note-writer.ts";
import type {Notes, Tell} from "./ports.ts";
import type {WinsState} from "./state.ts";

export interface RungParts {
  readonly state: WinsState;
  readonly notes: Notes;
  readonly writer: NoteWriter;
  readonly actions: Pick<Actions, "addWin">;
  readonly tell: Tell;
  readonly formats: Formats;
  /** The path of the template of daily notes. */
  readonly template: () => string | undefined;
  readonly setHabits: (habits: Settings["habits"]) => Promise<void>;
  /** Keeps answers on this device. */
  readonly save: (answers: readonly RungAnswer[]) => void;
}

/** A line that can be rewritten, and what it says then behind its checkbox. */
interface Rewrite {
  readonly line: number;
  readonly was: string;
  readonly now: string;
  readonly text: string;
}

/** What a person says to the offer of a rung. */
export class Rungs {
  constructor(private readonly parts: RungParts) {}

  /**
   * Takes the offer: writes the new amount into today's open line; where that line is missing, adds it. Where nothing of
   * today is left to do, keeps the answer for the next open line. Nothing else is written, the template only when asked.
   */
  async take(key: string): Promise<void> {
    const offer = this.offerOf(key);
    if (offer === undefined) return;
    if (offer.today === "settled") {
      this.answer(offer, "next");
      await this.afterTaking(offer, `${this.words(offer)} it is, from the next open line on.`);
    } else if (await this.parts.writer.attempt(() => this.write(offer))) {
      this.keep(withoutAnswers(this.parts.state.answers, key));
      await this.afterTaking(offer);
    }
  }

  /** Lets the offer rest for a week. */
  stay(key: string): void {
    const offer = this.offerOf(key);
    if (offer !== undefined) this.answer(offer, "stay");
  }

  private offerOf(key: string): RungOffer | undefined {
    const {book, answers, today} = this.parts.state;
    const sheet = book.sheet({kind: "habit", name: key});
    return sheet && openOffer(rungOfferOf(sheet), answers, today)?.offer;
  }

  private async write(offer: RungOffer): Promise<boolean> {
    const {state, notes, writer, actions} = this.parts;
    const path = offer.line?.path ?? (await notes.ensureNote(state.today));
    const found = this.find(await this.textOf(path), offer);
    const [rewrite] = found.filter(({line}) => line === offer.line?.line).concat(found);
    if (rewrite !== undefined) {
      const {line, was, now, text} = rewrite;
      const written = await writer.write(path, {kind: "rewrite", line, was, lines: [now]});
      if (written !== undefined) await this.follow(offer, text);
      return written !== undefined;
    }
    const text = offer.line === undefined ? await this.nextLine(offer) : undefined;
    if (text === undefined) {
      writer.refuse({kind: "refused", why: "gone"}, path, offer.line?.line);
      return false;
    }
    const isAdded = await actions.addWin(text, false);
    if (isAdded) await this.follow(offer, text);
    return isAdded;
  }

  private async nextLine({key, amount, to}: RungOffer): Promise<string | undefined> {
    const sheet = this.parts.state.book.sheet({kind: "habit", name: key});
    return sheet && withAmount(await nextText(sheet, (path) => this.textOf(path)), amount, to);
  }

  /** The habit's open lines with the amount of the offer. */
  private find(text: string, offer: RungOffer): Rewrite[] {
    const {doneCharacters} = this.parts.state.settings;
    const starts = lineStarts(text);
    return readCheckboxes(text).checkboxes.flatMap((checkbox) => {
      if (!isWaiting({status: statusOf(checkbox.status, doneCharacters)})) return [];
      const was = lineAt(text, starts[checkbox.line] ?? 0);
      return this.rewriteOf(checkbox, was, offer) ?? [];
    });
  }

  private rewriteOf({line, text}: Checkbox, was: string, {key, amount, to}: RungOffer): Rewrite | undefined {
    const facts = factsOf(text);
    const {book} = this.parts.state;
    const isOfHabit = facts.key !== undefined && book.mainKey(facts.key) === book.mainKey(key);
    if (!isOfHabit || !isSameAmount(onlyAmount({facts}), amount)) return undefined;
    const [changed, at] = [withAmount(text, amount, to), was.lastIndexOf(text)];
    if (changed === undefined || at < 0) return undefined;
    return {line, was, now: was.slice(0, at) + changed + was.slice(at + text.length), text: changed};
  }

  /** "1 page" and "5 pages" are two names: the habit goes on under the new one. */
  private async follow({key}: RungOffer, text: string): Promise<void> {
    const {state, setHabits} = this.parts;
    const now = factsOf(text).key;
    if (now !== undefined && now !== key) await setHabits(withNewKey(state.settings.habits, key, now));
  }

  /** Where the template says the old amount, it can be changed there, too. */
  private async afterTaking(offer: RungOffer, said = ""): Promise<void> {
    const {template, notes, tell, writer, formats} = this.parts;
    const path = template();
    const text = path === undefined ? undefined : await notes.read(path).catch(() => undefined);
    const [rewrite, ...others] = text === undefined ? [] : this.find(text, offer);
    if (path === undefined || rewrite === undefined || others.length > 0) {
      if (said !== "") tell({text: said});
      return;
    }
    const {line, was, now} = rewrite;
    const run = (): void =>
      void writer.attempt(async () => {
        const edit = {kind: "rewrite", line, was, lines: [now]} as const;
        const result = await notes.edit(path, edit, () => undefined);
        if (result.kind === "refused") writer.refuse(result, path, line);
        return result.kind === "applied";
      });
    const old = amountInWords(offer, offer.amount.value, formats);
    tell({
      text: `${said} Your template says ${old}.`.trim(),
      action: {label: `Write ${this.words(offer)} there`, run},
    });
  }

  private async textOf(path: string): Promise<string> {
    return this.parts.state.textOf(path) ?? this.parts.notes.read(path);
  }

  private words(offer: RungOffer): string {
    return amountInWords(offer, offer.to, this.parts.formats);
  }

  private answer({key, amount, to}: RungOffer, answer: RungAnswer["answer"]): void {
    const {answers, today} = this.parts.state;
    const said = {key, from: amount.value, unit: amount.unit, to, answer, on: today};
    this.keep(withAnswer(answers, said));
  }

  private keep(answers: readonly RungAnswer[]): void {
    const {state, save} = this.parts;
    save(answers);
    state.setAnswers(answers);
  }
}
