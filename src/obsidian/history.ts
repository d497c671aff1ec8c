import {MarkdownView, type App, type TFile} from "obsidian";
import {inSlices} from "../app/in-slices.ts";
import {readHistory} from "../app/read-history.ts";
import type {WinsState} from "../app/state.ts";
import {suggestFolder} from "../core/suggest-folder.ts";
import {dailyFiles, type DailyFile} from "./daily-files.ts";
import {prepareGoals} from "../core/views/goals.ts";
import type {DailyNotesPlace} from "./daily-notes.ts";
import type {Diary} from "./diary.ts";
import type {DayNames} from "./day-names.ts";
import {findGoalFiles} from "./goal-files.ts";
import {openEditor} from "./write-notes.ts";

/** Days that the sidebar shows, today included. */
const WEEK = 7;

/** Reads all daily notes into the state, newest first, those that the metadata cache knows to be without checkboxes excepted. */
export class History {
  private running: AbortController | undefined;

  constructor(
    private readonly app: App,
    private readonly state: WinsState,
  ) {}

  /** Starts over. Resolves when the whole history is read, or when it is stopped. */
  async start({place, names}: Diary): Promise<void> {
    this.stop();
    const {signal} = (this.running = new AbortController());
    // Other plugins start in this task, too.
    await nextTask();
    if (signal.aborted) return;
    const files = dailyFiles(this.app, names).sort((one, other) => other.day - one.day);
    const recent = await this.readRecent(files);
    if (signal.aborted) return;
    this.state.reset();
    if (files.length === 0) this.state.setFinding({kind: "nowhere", ...this.suggestion(place, names)});
    else this.state.setFinding({kind: "found"});
    const reading = this.reading();
    for (const [path, text] of recent) reading.take(path, text);
    const older = files.filter((file) => !recent.has(file.file.path));
    const unread = older.filter((file) => !this.takeEmpty(file)).map(({file}) => file.path);
    this.state.setReading(unread.length === 0 ? undefined : 0);
    await readHistory(unread, reading, signal);
    await this.readGoals(reading, signal);
    const {state} = this;
    await inSlices(state.book.prepareHabits(), reading, signal);
    await inSlices(prepareGoals(state), reading, signal);
    if (!signal.aborted) this.state.setReading(undefined);
  }

  stop(): void {
    this.running?.abort();
  }

  private async readGoals(reading: Parameters<typeof readHistory>[1], signal: AbortSignal): Promise<void> {
    const goals: TFile[] = [];
    await inSlices(findGoalFiles(this.app, this.state.settings, goals), reading, signal);
    const paths = goals.map(({path}) => path).filter((path) => !this.state.tally.has(path));
    await readHistory(paths, {...reading, progress: () => undefined}, signal);
  }

  /** Puts the notes of today again, so that their lines are at hand. */
  async readToday(names: DayNames): Promise<void> {
    const {today} = this.state;
    for (const {file, day} of dailyFiles(this.app, names)) {
      if (day !== today) continue;
      const text = await this.read(file.path).catch(() => undefined);
      if (text !== undefined) this.state.put(file.path, text);
    }
  }

  /** The notes of the week that the sidebar shows, by path: it draws nothing before it can tell the truth about today. */
  private async readRecent(all: readonly DailyFile[]): Promise<Map<string, string>> {
    const {today} = this.state;
    const files = all.filter(({day}) => day > today - WEEK && day <= today);
    const texts = await Promise.allSettled(files.map(({file}) => this.read(file.path)));
    return new Map(
      files.flatMap(({file}, index): [string, string][] => {
        const text = texts[index];
        return text?.status === "fulfilled" ? [[file.path, text.value]] : [];
      }),
    );
  }

  private reading(): Parameters<typeof readHistory>[1] {
    // Asking for open editors takes as long as reading a note, so it is done once a slice.
    let open = this.openPaths();
    return {
      read: (path) => this.read(path, open.has(path)),
      take: (path, text) => {
        // Removed while it was being read.
        if (this.app.vault.getFileByPath(path) !== null) this.state.put(path, text);
      },
      now: () => performance.now(),
      pause: async () => {
        await nextTask();
        open = this.openPaths();
      },
      progress: (share) => this.state.setReading(share),
    };
  }

  /** A note that is open in an editor may hold ticks that are not on disk yet. */
  private read(path: string, isOpen = true): Promise<string> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return Promise.reject(new Error(`There is no note at ${path}`));
    const editor = isOpen ? openEditor(this.app, file) : undefined;
    return editor === undefined ? this.app.vault.cachedRead(file) : Promise.resolve(editor.getValue());
  }

  private openPaths(): ReadonlySet<string | undefined> {
    const leaves = this.app.workspace.getLeavesOfType("markdown");
    return new Set(leaves.map(({view}) => (view instanceof MarkdownView ? view.file?.path : undefined)));
  }

  private takeEmpty({file, day}: DailyFile): boolean {
    const cache = this.app.metadataCache.getFileCache(file);
    if (cache === null || cache.listItems?.some((item) => item.task !== undefined) === true) return false;
    if (openEditor(this.app, file) !== undefined) return false;
    // Today's note is read all the same: the sidebar shows its headings' lines as soon as there are any.
    if (day === this.state.today) return false;
    this.state.putEmpty(file.path, day, cache.frontmatter?.["micro-wins"] === "rest");
    return true;
  }

  private suggestion(
    {format}: DailyNotesPlace,
    names: DayNames,
  ): {suggestion?: {folder: string; count: number}} {
    const paths = this.app.vault.getMarkdownFiles().map((file) => file.path);
    const suggestion = suggestFolder(paths, format.split("/").length - 1, (name) => names.isDay(name));
    return suggestion === undefined ? {} : {suggestion};
  }
}

/** A turn for everything else. Nested timers would wait 4 ms each; messages do not. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
