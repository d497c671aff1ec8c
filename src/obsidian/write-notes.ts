import {MarkdownView, normalizePath, TFile, type App, type Editor} from "obsidian";
import type {GoalNotes} from "../app/goal-actions.ts";
import type {Notes} from "../app/ports.ts";
import type {EditResult} from "../core/change.ts";
import type {Day} from "../core/day.ts";
import {applyEdit, type Edit} from "../core/edit.ts";
import {dailyFiles} from "./daily-files.ts";
import type {Diary} from "./diary.ts";
import type {QuietEditors} from "./quiet-editors.ts";
import {fillTemplate} from "./template.ts";

/** More than are written while the metadata cache reads one. */
const MOST_REPLACED = 8;

/** The one place through which notes are read and written. */
export class VaultNotes implements Notes, GoalNotes {
  private readonly making = new Map<Day, Promise<string>>();
  /** What the last edit of each of a few notes replaced. */
  private readonly replaced = new Map<string, string>();

  constructor(
    private readonly app: App,
    private readonly diary: Diary,
    private readonly now: () => Date,
    private readonly quiet: Pick<QuietEditors, "change">,
  ) {}

  read(path: string): Promise<string> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return Promise.reject(new Error(`There is no note at ${path}`));
    return this.app.vault.cachedRead(file);
  }

  async textNow(path: string): Promise<string> {
    const file = this.app.vault.getFileByPath(path);
    const editor = file === null ? undefined : openEditor(this.app, file);
    const stored = editor?.getValue() ?? (await this.read(path));
    if (file === null || editor !== undefined) return stored;
    const ticked = readingViews(this.app, file).find((view) => hasTicksToSave(view, stored));
    return ticked?.getViewData() ?? stored;
  }

  isInEditor(path: string): boolean {
    const file = this.app.vault.getFileByPath(path);
    return file !== null && openEditor(this.app, file) !== undefined;
  }

  async edit(path: string, edit: Edit, seen: (text: string) => void, isQuiet = false): Promise<EditResult> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return {kind: "refused", why: "gone"};
    const editor = openEditor(this.app, file);
    if (editor !== undefined) {
      const result = editInEditor(editor, edit, isQuiet ? this.quiet : undefined);
      if (result.kind === "applied") seen(result.text);
      return result;
    }
    await saveReadingViews(this.app, file);
    let result: EditResult = {kind: "refused", why: "gone"};
    await this.app.vault.process(file, (text) => {
      result = applyEdit(text, edit);
      if (result.kind !== "applied") return text;
      this.replace(path, text);
      seen(result.text);
      return result.text;
    });
    return result;
  }

  /** Whether a note said so before our last edit of it: what tells of it now may be late. */
  wasReplaced(path: string, text: string): boolean {
    return this.replaced.get(path) === text;
  }

  /** Two wins that are added at once make one note. */
  ensureNote(day: Day): Promise<string> {
    const making = this.making.get(day) ?? this.findOrMake(day).finally(() => this.making.delete(day));
    this.making.set(day, making);
    return making;
  }

  /** Whether a day's note is just being made. */
  isMaking(day: Day): boolean {
    return this.making.has(day);
  }

  pathsOf(day: Day): readonly string[] {
    return dailyFiles(this.app, this.diary.names).flatMap((found) =>
      found.day === day ? [found.file.path] : [],
    );
  }

  private replace(path: string, text: string): void {
    this.replaced.delete(path);
    this.replaced.set(path, text);
    const [oldest] = this.replaced.keys();
    if (this.replaced.size > MOST_REPLACED && oldest !== undefined) this.replaced.delete(oldest);
  }

  private async findOrMake(day: Day): Promise<string> {
    const {names, place} = this.diary;
    const [existing] = this.pathsOf(day);
    if (existing !== undefined) return existing;
    const path = names.pathOf(day);
    const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
    if (folder !== "" && this.app.vault.getFolderByPath(folder) === null)
      await this.app.vault.createFolder(folder);
    const title = path.slice(path.lastIndexOf("/") + 1, -".md".length);
    const template = await this.template(place.template);
    await this.app.vault.create(path, fillTemplate(template, title, day, this.now(), "YYYY-MM-DD"));
    return path;
  }

  private async template(path: string): Promise<string> {
    if (path === "") return "";
    const file = this.app.metadataCache.getFirstLinkpathDest(normalizePath(path), "");
    return file instanceof TFile ? this.app.vault.cachedRead(file) : "";
  }
}

/** The editor in which a note is open for editing, focused or not. */
export function openEditor(app: App, file: TFile): Editor | undefined {
  let editor: Editor | undefined;
  for (const view of viewsOf(app, file)) {
    // A view knows its note before it has loaded the text.
    const isLoaded = file.stat.size === 0 || view.editor.getValue() !== "";
    if (view.getMode() === "source" && isLoaded) editor ??= view.editor;
  }
  return editor;
}

/**
 * A tick made in the reading view waits up to two seconds to be saved, and would then overwrite ours. It is saved first;
 * but only where ticks are all that the view has to save: one that is still loading shows another note's text.
 */
async function saveReadingViews(app: App, file: TFile): Promise<void> {
  for (const view of readingViews(app, file))
    if (hasTicksToSave(view, await app.vault.read(file))) await view.save();
}

function readingViews(app: App, file: TFile): MarkdownView[] {
  return viewsOf(app, file).filter((view) => view.getMode() === "preview");
}

function hasTicksToSave(view: MarkdownView, stored: string): boolean {
  const shown = view.getViewData();
  return shown !== stored && withoutMarks(shown) === withoutMarks(stored);
}

function withoutMarks(text: string): string {
  return text.replace(/\[.\]/gu, "[]");
}

function viewsOf(app: App, file: TFile): MarkdownView[] {
  return app.workspace.getLeavesOfType("markdown").flatMap(({view}) => {
    return view instanceof MarkdownView && view.file === file ? [view] : [];
  });
}

function editInEditor(
  editor: Editor,
  edit: Edit,
  quiet: Pick<QuietEditors, "change"> | undefined,
): EditResult {
  const result = applyEdit(editor.getValue(), edit);
  if (result.kind === "applied" && result.changes.length > 0) {
    if (quiet?.change(editor, result.changes) === true) return result;
    const changes = result.changes.map(({from, to, insert}) => {
      return {from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert};
    });
    editor.transaction({changes});
  }
  return result;
}
