import {indentLess, indentMore, deleteLine, redo, toggleComment, undo} from "@codemirror/commands";
import {EditorSelection, type TransactionSpec} from "@codemirror/state";
import {EditorView} from "@codemirror/view";
import type {
  EditorChange,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection as ApiSelection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from "obsidian";

const COMMANDS: Record<string, (view: EditorView) => boolean> = {
  indentMore,
  indentLess,
  deleteLine,
  toggleComment,
};

/** Obsidian's editor interface over a CodeMirror view. Lines and columns count from 0. */
export class Editor {
  declare cm: EditorView;

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({changes: {from: 0, to: this.cm.state.doc.length, insert: content}});
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    const {from, to} = this.cm.state.doc.line(line + 1);
    this.cm.dispatch({changes: {from, to, insert: text}});
  }

  offsetToPos(offset: number): EditorPosition {
    const at = Math.max(0, Math.min(offset, this.cm.state.doc.length));
    const line = this.cm.state.doc.lineAt(at);
    return {line: line.number - 1, ch: at - line.from};
  }

  posToOffset({line, ch}: EditorPosition): number {
    const {doc} = this.cm.state;
    if (line >= doc.lines) return doc.length;
    const {from, to} = doc.line(Math.max(line, 0) + 1);
    return Math.min(from + Math.max(0, ch), to);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceRange(replacement: string, from: EditorPosition, to = from, origin?: string): void {
    this.dispatch({changes: this.toChange({text: replacement, from, to})}, origin);
  }

  getCursor(side: "from" | "to" | "head" | "anchor" = "head"): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  setCursor(position: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof position === "number" ? {line: position, ch} : position);
  }

  listSelections(): ApiSelection[] {
    return this.cm.state.selection.ranges.map(({anchor, head}) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setSelection(anchor: EditorPosition, head = anchor): void {
    this.cm.dispatch({selection: {anchor: this.posToOffset(anchor), head: this.posToOffset(head)}});
  }

  setSelections(ranges: EditorSelectionOrCaret[], main?: number): void {
    const made = ranges.map(({anchor, head}) =>
      EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)),
    );
    this.cm.dispatch({selection: EditorSelection.create(made, main)});
  }

  somethingSelected(): boolean {
    return !this.cm.state.selection.main.empty;
  }

  getSelection(): string {
    const {from, to} = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.dispatch(this.cm.state.replaceSelection(replacement), origin);
  }

  /** All changes in one step of undo. Positions are those of the document before it. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const {changes = [], replaceSelection, selection, selections} = tx;
    const spec: TransactionSpec =
      replaceSelection === undefined
        ? {changes: changes.map((change) => this.toChange(change))}
        : this.cm.state.replaceSelection(replaceSelection);
    this.dispatch(spec, origin);
    const wanted = selections ?? (selection === undefined ? [] : [selection]);
    if (wanted.length > 0) this.setSelections(wanted.map(toSelection));
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const texts = Array.from({length: this.lineCount()}, (_, line) => this.getLine(line));
    const values = texts.map((text, line) => (ignoreEmpty && text.trim() === "" ? null : read(line, text)));
    const changes = texts.flatMap((text, line) => {
      if (ignoreEmpty && text.trim() === "") return [];
      const change = write(line, text, values[line] ?? null);
      return change === undefined ? [] : [change];
    });
    this.transaction({changes});
  }

  wordAt(position: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(position));
    return word === null ? null : {from: this.offsetToPos(word.from), to: this.offsetToPos(word.to)};
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: string): void {
    COMMANDS[command]?.(this.cm);
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): {top: number; left: number} {
    return {top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft};
  }

  scrollTo(x?: number | null, y?: number | null): void {
    this.cm.scrollDOM.scrollTo({left: x ?? this.getScrollInfo().left, top: y ?? this.getScrollInfo().top});
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const y = center ? "center" : "nearest";
    this.cm.dispatch({effects: EditorView.scrollIntoView(this.posToOffset(range.from), {y})});
  }

  private toChange({text, from, to = from}: EditorChange): {from: number; to: number; insert: string} {
    return {from: this.posToOffset(from), to: this.posToOffset(to), insert: text};
  }

  private dispatch(spec: TransactionSpec, origin: string | undefined): void {
    this.cm.dispatch(origin === undefined ? spec : {...spec, userEvent: origin});
  }
}

function toSelection({from, to = from}: EditorRangeOrCaret): EditorSelectionOrCaret {
  return {anchor: from, head: to};
}
