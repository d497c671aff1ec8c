import {sumWins} from "../core/wins.ts";
import type {TodayLine} from "../core/views/coming-back.ts";
import type {DayView, PanelView} from "../core/views/panel.ts";
import {drawWelcome, otherStarter, type WelcomeView} from "../core/views/welcome.ts";
import type {Formats} from "../core/views/words.ts";
import type {Actions} from "./actions.ts";
import {Listeners} from "./listeners.ts";
import {NoteWriter} from "./note-writer.ts";
import type {Notes, Tell} from "./ports.ts";
import {refusalText} from "./refusals.ts";
import type {WinsState} from "./state.ts";

/** What the first run needs of the plugin around it. */
export interface WelcomeParts {
  readonly state: WinsState;
  readonly notes: Pick<Notes, "read" | "edit">;
  readonly actions: Pick<Actions, "addWin">;
  readonly formats: Formats;
  /** The folder of daily notes. */
  readonly folder: () => string;
  /** Remembers that the welcome is over. */
  readonly finish: () => Promise<void>;
  readonly tell: Tell;
  readonly open: (path: string, line?: number) => void;
}

/**
 * The first run: something is picked, done, and counted. It is for vaults without any win. Where it has got to is seen
 * in today's note; remembered is only what was picked, until it is over or the app is closed.
 */
export class Welcome {
  private readonly writer: NoteWriter;
  private readonly watchers = new Listeners();
  /** The words that were picked. */
  private picked: string | undefined;
  /** Known before it is in the settings. */
  private isOver = false;
  private drawn:
    {readonly from: PanelView; readonly picked: string | undefined; readonly view: WelcomeView} | undefined;

  constructor(private readonly parts: WelcomeParts) {
    this.writer = new NoteWriter({...parts, words: refusalText});
  }

  /** What the sidebar shows: the welcome as long as it lasts, else what it shows anyway. */
  view(): WelcomeView | PanelView {
    const from = this.parts.state.view();
    const {drawn, picked} = this;
    if (picked === undefined && this.isKnown) return from;
    if (drawn?.from === from && drawn.picked === picked) return drawn.view;
    const view = this.draw(from);
    this.drawn = view === undefined ? undefined : {from, picked, view};
    return view ?? from;
  }

  /** Calls back when there is another view to draw. Returns the way to stop it. */
  watch(listener: () => void): () => void {
    const stops = [
      this.parts.state.watch(() => {
        this.follow();
        listener();
      }),
      this.watchers.add(listener),
    ];
    return () => stops.forEach((stop) => stop());
  }

  /** Puts it into today's note, done or to be done. Answers whether it was written. */
  async pick(text: string, done = false): Promise<boolean> {
    this.picked = text.replace(/\s+/g, " ").trim();
    return this.parts.actions.addWin(text, done);
  }

  /** Puts another starter win in the place of the one that was picked, while that is open. */
  async another(): Promise<boolean> {
    const {state, formats} = this.parts;
    const {picked} = this;
    const line = lineOf(state.view(), picked);
    if (picked === undefined || line === undefined) return false;
    const next = otherStarter(picked, formats.locale);
    const at = line.was.lastIndexOf(picked);
    const lines = [line.was.slice(0, at) + next + line.was.slice(at + picked.length)];
    this.picked = next;
    const isWritten = await this.writer.attempt(async () => {
      const edit = {kind: "rewrite", line: line.line, was: line.was, lines} as const;
      return (await this.writer.write(line.path, edit)) !== undefined;
    });
    if (!isWritten) this.picked = picked;
    return isWritten;
  }

  /** Ends it, done or not. */
  leave(): void {
    this.picked = undefined;
    this.finish();
    this.watchers.tell();
  }

  private get isKnown(): boolean {
    return this.isOver || this.parts.state.settings.welcomed;
  }

  /** Once the first win is there, the next start of the app welcomes nobody. */
  private follow(): void {
    if (this.picked !== undefined && winsOf(this.parts.state) > 0) this.finish();
  }

  private finish(): void {
    if (this.isKnown) return;
    this.isOver = true;
    void this.parts.finish();
  }

  private draw(from: PanelView): WelcomeView | undefined {
    const {state, formats, folder} = this.parts;
    if (from.kind === "looking" || (from.kind === "nowhere" && from.suggestion !== undefined))
      return undefined;
    const line = lineOf(from, this.picked);
    const wins = winsOf(state);
    if (line === undefined) {
      // Settings may say tomorrow that nothing counts: nobody is new who has been seen with a win.
      if (wins > 0) this.isOver = true;
      // Where something is open today, the light is on it: that is the first step.
      if (this.isKnown || state.isReading || hasOpen(from)) return undefined;
    } else if (wins > 1 || (wins === 1 && line.status !== "done")) {
      return undefined;
    }
    const dailyNotes = {count: [...state.tally.paths].length, folder: folder()};
    return drawWelcome({line, hasWon: wins > 0, dailyNotes, formats});
  }
}

function winsOf({tally, today}: WinsState): number {
  return sumWins(tally, today);
}

function hasOpen(view: PanelView): boolean {
  return linesOf(view).some(({status}) => status === "open");
}

/** The line of today's note with these words; of several the last, for that was added last. */
function lineOf(view: PanelView, words: string | undefined): TodayLine | undefined {
  if (words === undefined) return undefined;
  return linesOf(view)
    .filter(({was}) => says(was, words))
    .at(-1);
}

function linesOf(view: PanelView): DayView["groups"][number]["lines"] {
  return view.kind === "day" ? view.groups.flatMap(({lines}) => lines) : [];
}

/** Whether a checkbox line has these words, and none behind them but tags and dates. */
function says(was: string, words: string): boolean {
  const at = was.indexOf(`] ${words}`);
  return at >= 0 && !/^\s*[\p{L}\p{N}]/u.test(was.slice(at + 2 + words.length));
}
