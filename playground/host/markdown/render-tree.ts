import {sanitizeHTMLToDom} from "./sanitize.ts";
import {calloutOf, renderCalloutTitle} from "./callout.ts";
import {renderText} from "./inline-text.ts";
import {firstLine, lastLine, type MarkdownNode, markdownTree, sourceOf} from "./tree.ts";

/** A top-level block of a note in the reading view, with its lines in the note (from 0). */
export interface Section {
  el: HTMLElement;
  lineStart: number;
  lineEnd: number;
}

const TASK = /^\[(.)\](?:\s|$)/u;
const SECTION_NAMES: Record<string, string> = {paragraph: "p", code: "pre", thematicBreak: "hr"};

type Draw = (node: MarkdownNode, parent: HTMLElement, source: string) => void;

const wrapped =
  (tag: keyof HTMLElementTagNameMap, attr: Record<string, string> = {}): Draw =>
  (node, parent, source) =>
    drawChildren(node, parent.createEl(tag, {attr}), source);

const BLOCKS: Record<string, Draw> = {
  text: (node, parent) => renderText(parent, node.value ?? ""),
  emphasis: wrapped("em"),
  strong: wrapped("strong"),
  delete: wrapped("del"),
  paragraph: wrapped("p", {dir: "auto"}),
  inlineCode: (node, parent) => void parent.createEl("code", {text: node.value ?? ""}),
  inlineMath: (node, parent) => void parent.createSpan({cls: "math math-inline", text: node.value ?? ""}),
  math: (node, parent) => void parent.createDiv({cls: "math math-block", text: node.value ?? ""}),
  break: (_node, parent) => void parent.createEl("br"),
  thematicBreak: (_node, parent) => void parent.createEl("hr"),
  html: (node, parent) => parent.append(sanitizeHTMLToDom(node.value ?? "")),
  image: (node, parent) => void parent.createSpan({cls: "image-embed", text: node.alt ?? ""}),
  link: drawLink,
  heading: drawHeading,
  code: drawCode,
  list: drawList,
  blockquote: drawQuote,
  table: drawTable,
  comment: () => undefined,
  yaml: () => undefined,
};

/** Draws a note's blocks into an element, one wrapper each. */
export function renderTree(source: string, el: HTMLElement): Section[] {
  const sections: Section[] = [];
  for (const node of markdownTree(source).children ?? []) {
    if (node.type === "yaml" || node.type === "comment") continue;
    const section = el.createDiv(`el-${sectionName(node)}`);
    draw(node, section, source);
    sections.push({el: section, lineStart: firstLine(node), lineEnd: lastLine(node)});
  }
  return sections;
}

function sectionName(node: MarkdownNode): string {
  if (node.type === "list") return node.ordered === true ? "ol" : "ul";
  if (node.type === "heading") return `h${node.depth ?? 1}`;
  return SECTION_NAMES[node.type] ?? node.type;
}

function draw(node: MarkdownNode, parent: HTMLElement, source: string): void {
  (BLOCKS[node.type] ?? drawChildren)(node, parent, source);
}

function drawChildren(node: MarkdownNode, parent: HTMLElement, source: string): void {
  for (const child of node.children ?? []) draw(child, parent, source);
}

function drawLink(node: MarkdownNode, parent: HTMLElement, source: string): void {
  const href = node.url ?? "";
  const outside = /^[a-z][a-z0-9+.-]*:/i.test(href);
  const safe = /^(javascript|data|vbscript):/i.test(href) ? "#" : href;
  const attr = {"data-href": safe, rel: "noopener nofollow", target: "_blank"};
  drawChildren(
    node,
    parent.createEl("a", {cls: outside ? "external-link" : "internal-link", href: safe, attr}),
    source,
  );
}

function drawHeading(node: MarkdownNode, parent: HTMLElement, source: string): void {
  const [first, last] = [node.children?.[0], node.children?.at(-1)];
  const text = source.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
  const tag = (["h1", "h2", "h3", "h4", "h5", "h6"] as const)[(node.depth ?? 1) - 1] ?? "h6";
  drawChildren(node, parent.createEl(tag, {attr: {"data-heading": text, dir: "auto"}}), source);
}

function drawCode(node: MarkdownNode, parent: HTMLElement): void {
  const lang = node.lang ?? "";
  const pre = parent.createEl("pre", lang === "" ? {} : {cls: `language-${lang}`});
  pre.createEl("code", {
    cls: lang === "" ? "is-loaded" : `language-${lang} is-loaded`,
    text: `${node.value ?? ""}\n`,
  });
}

function drawList(node: MarkdownNode, parent: HTMLElement, source: string): void {
  const list = parent.createEl(node.ordered === true ? "ol" : "ul", {cls: "has-list-bullet"});
  if (node.ordered === true && typeof node.start === "number" && node.start !== 1)
    list.setAttr("start", node.start);
  const items = (node.children ?? []).map((item) => drawItem(item, list, source));
  if (items.some((item) => item.hasClass("task-list-item"))) list.addClass("contains-task-list");
}

function drawItem(item: MarkdownNode, list: HTMLElement, source: string): HTMLElement {
  const li = list.createEl("li", {attr: {"data-line": firstLine(item), dir: "auto"}});
  const status = TASK.exec(sourceOf(item.children?.[0], source));
  if (status !== null) drawCheckbox(li, status[1] ?? " ", firstLine(item));
  (item.children ?? []).forEach((child, i) => {
    const shown = i === 0 && status !== null ? withoutStart(child, status[0].length) : child;
    if (shown.type === "paragraph" && item.spread !== true) drawChildren(shown, li, source);
    else draw(shown, li, source);
  });
  return li;
}

function drawCheckbox(li: HTMLElement, status: string, line: number): void {
  const open = status === " ";
  li.addClass("task-list-item");
  li.toggleClass("is-checked", !open);
  li.setAttr("data-task", open ? "" : status);
  const attr = {"data-line": line, "data-task": open ? "" : status};
  const checkbox = li.createEl("input", {cls: "task-list-item-checkbox", type: "checkbox", attr});
  checkbox.checked = !open;
}

/** The paragraph without the first characters of its first text. */
function withoutStart(paragraph: MarkdownNode, length: number): MarkdownNode {
  const [first, ...others] = paragraph.children ?? [];
  if (first?.type !== "text") return paragraph;
  return {...paragraph, children: [{...first, value: (first.value ?? "").slice(length)}, ...others]};
}

function drawQuote(node: MarkdownNode, parent: HTMLElement, source: string): void {
  const callout = calloutOf(node, source);
  if (callout === undefined) {
    drawChildren(node, parent.createEl("blockquote", {attr: {dir: "auto"}}), source);
    return;
  }
  const el = parent.createDiv({cls: "callout", attr: {"data-callout": callout.type}});
  renderCalloutTitle(el, callout);
  const content = el.createDiv("callout-content");
  if (callout.rest !== "") renderText(content.createEl("p"), callout.rest);
  for (const child of (node.children ?? []).slice(1)) draw(child, content, source);
}

function drawTable(node: MarkdownNode, parent: HTMLElement, source: string): void {
  const table = parent.createEl("table");
  const [head, body] = [table.createEl("thead"), table.createEl("tbody")];
  (node.children ?? []).forEach((row, i) => {
    const tr = (i === 0 ? head : body).createEl("tr");
    for (const cell of row.children ?? []) drawChildren(cell, tr.createEl(i === 0 ? "th" : "td"), source);
  });
}
