import {
  EditorSuggest,
  type App,
  type Editor,
  type EditorPosition,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
  type TFile,
} from "obsidian";
import {scanCheckboxes} from "../core/note.ts";
import {suggestForLine, type LineChoice, type LineOffers} from "../core/suggest-line.ts";

/** In a longer note, reading all of it with a key would be felt in the next one. */
const LONGEST_NOTE = 1_000_000;

/** What CodeMirror calls such an edit. It is not joined to the typing before it: undo takes back the choice alone. */
const CHOICE = "input.complete";

/** Offers schedules and habits' names in checkbox lines of daily notes, at the cursor. */
export class LineSuggest extends EditorSuggest<LineChoice> {
  constructor(
    app: App,
    private readonly isDaily: (path: string) => boolean,
    private readonly offers: () => LineOffers,
  ) {
    super(app);
  }

  override onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null {
    if (file === null || editor.somethingSelected() || !this.isDaily(file.path)) return null;
    const [choice] = this.choicesAt(cursor, editor);
    if (choice === undefined || !isCheckboxLine(editor, cursor.line)) return null;
    const start = {line: cursor.line, ch: choice.from};
    return {start, end: cursor, query: editor.getRange(start, cursor)};
  }

  override getSuggestions({editor, end}: EditorSuggestContext): LineChoice[] {
    return [...this.choicesAt(end, editor)];
  }

  override renderSuggestion({shown}: LineChoice, el: HTMLElement): void {
    el.createEl("bdi", {text: shown});
  }

  override selectSuggestion({from, to, insert}: LineChoice): void {
    const {context} = this;
    if (context === null) return;
    const {editor, start, end, query} = context;
    // Another program may have written the note under the list: then nothing is written on a guess.
    if (editor.getRange(start, end) === query) {
      const {line} = start;
      editor.replaceRange(insert, {line, ch: from}, {line, ch: to}, CHOICE);
      editor.setCursor({line, ch: from + insert.length});
    }
    // Last, because the change above asks anew what to offer.
    this.close();
  }

  private choicesAt({line, ch}: EditorPosition, editor: Editor): readonly LineChoice[] {
    return suggestForLine(editor.getLine(line), ch, this.offers());
  }
}

/** Whether a line is read as a checkbox: not in code, in a comment, in the properties … */
function isCheckboxLine(editor: Editor, line: number): boolean {
  if (editor.posToOffset({line: editor.lastLine(), ch: 0}) > LONGEST_NOTE) return false;
  for (const checkbox of scanCheckboxes(editor.getValue())) if (checkbox.line === line) return true;
  return false;
}
