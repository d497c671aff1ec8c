import {syntaxTree} from "@codemirror/language";
import type {EditorState, Line, Range} from "@codemirror/state";
import {Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate} from "@codemirror/view";
import {BulletWidget, CheckboxWidget} from "./checkbox-widget.ts";
import {bulletOf, checkboxOf, headingOf} from "./line-shape.ts";

const hidden = Decoration.replace({});
const bullet = Decoration.replace({widget: new BulletWidget()});

interface Inline {
  pattern: RegExp;
  cls: string;
  /** Lengths of the marks around the text. */
  marks: (match: RegExpExecArray) => [before: number, after: number];
}

const INLINE: Inline[] = [
  {pattern: /\*\*[^*\n]+\*\*/g, cls: "cm-strong", marks: () => [2, 2]},
  {pattern: /==[^=\n]+==/g, cls: "cm-highlight", marks: () => [2, 2]},
  {pattern: /~~[^~\n]+~~/g, cls: "cm-strikethrough", marks: () => [2, 2]},
  {
    pattern: /\[\[([^[\]|\n]+\|)?[^[\]|\n]+\]\]/g,
    cls: "cm-hmd-internal-link",
    marks: ([, target = ""]) => [2 + target.length, 2],
  },
  {pattern: /#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/gu, cls: "cm-hashtag", marks: () => [0, 0]},
];

/** How far into a note its front matter may reach: a longer one is shown as text. */
const FRONT_MATTER_LINES = 200;

/** Front matter and code are shown as they are. */
function isVerbatim(state: EditorState, position: number, frontMatter: number): boolean {
  for (
    let node: {name: string; parent: unknown} | null = syntaxTree(state).resolveInner(position, 1);
    node !== null;
  ) {
    if (node.name.includes("Code")) return true;
    node = node.parent as typeof node;
  }
  return position < frontMatter;
}

function frontMatterEnd(state: EditorState): number {
  if (state.doc.line(1).text.trimEnd() !== "---") return 0;
  for (let number = 2; number <= Math.min(state.doc.lines, FRONT_MATTER_LINES); number++) {
    const line = state.doc.line(number);
    if (line.text.trimEnd() === "---") return line.to;
  }
  return 0;
}

function decorateLine(view: EditorView, line: Line, frontMatter: number): Range<Decoration>[] {
  if (line.length === 0 || isVerbatim(view.state, line.from, frontMatter)) return [];
  const {from, to} = view.state.selection.main;
  const raw = view.hasFocus && from <= line.to && to >= line.from;
  return [...decorateStart(view, line, raw), ...decorateInline(line, raw)];
}

function decorateStart(view: EditorView, line: Line, raw: boolean): Range<Decoration>[] {
  const checkbox = checkboxOf(line.text);
  if (checkbox !== undefined) return decorateCheckbox(view, line, checkbox.marker, checkbox.status);
  const heading = headingOf(line.text);
  if (heading !== undefined) {
    const cls = `HyperMD-header HyperMD-header-${heading.level}`;
    const styled = Decoration.line({class: cls}).range(line.from);
    return raw ? [styled] : [styled, hidden.range(line.from, line.from + heading.length)];
  }
  const item = bulletOf(line.text);
  if (item === undefined) return [];
  const styled = Decoration.line({class: "HyperMD-list-line"}).range(line.from);
  return [styled, bullet.range(line.from + item.indent, line.from + item.length - 1)];
}

function decorateCheckbox(view: EditorView, line: Line, marker: string, status: string): Range<Decoration>[] {
  const at = line.from + marker.length;
  const end = at + status.length + 2;
  const {from, to} = view.state.selection.main;
  const indent = /^[ \t>]*/.exec(marker)?.[0].length ?? 0;
  const isNumbered = /\d/.test(marker);
  const attributes = {class: "HyperMD-list-line HyperMD-task-line", "data-task": status};
  const decorations = [Decoration.line({attributes}).range(line.from)];
  if (from !== to && from < end && to > at && view.hasFocus) return decorations;
  if (!isNumbered) decorations.push(hidden.range(line.from + indent, at));
  const space = /\s/.test(line.text[end - line.from] ?? "") ? 1 : 0;
  decorations.push(Decoration.replace({widget: new CheckboxWidget(status)}).range(at, end + space));
  return decorations;
}

function decorateInline(line: Line, raw: boolean): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  for (const {pattern, cls, marks} of INLINE)
    for (const match of line.text.matchAll(pattern)) {
      const from = line.from + match.index;
      const to = from + match[0].length;
      const [before, after] = marks(match);
      const attributes = match[0].startsWith("[[") ? {"data-href": linkTarget(match[0])} : {};
      found.push(Decoration.mark({class: cls, attributes}).range(from, to));
      if (raw || before === 0) continue;
      found.push(hidden.range(from, from + before), hidden.range(to - after, to));
    }
  return found;
}

function linkTarget(link: string): string {
  return link.slice(2, -2).split("|")[0] ?? "";
}

class LivePreview {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = this.build(view);
  }

  update(update: ViewUpdate): void {
    const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || parsed)
      this.decorations = this.build(update.view);
  }

  private build(view: EditorView): DecorationSet {
    const found: Range<Decoration>[] = [];
    const frontMatter = frontMatterEnd(view.state);
    for (const {from, to} of view.visibleRanges)
      for (let at = from; at <= to;) {
        const line = view.state.doc.lineAt(at);
        found.push(...decorateLine(view, line, frontMatter));
        at = line.to + 1;
      }
    return Decoration.set(found, true);
  }
}

/** Shows Markdown as it will look, and its marks only on the line with the cursor. */
export const livePreview = ViewPlugin.fromClass(LivePreview, {decorations: (plugin) => plugin.decorations});
