import {setIcon} from "../ui/icons.ts";
import {renderText} from "./inline-text.ts";
import {type MarkdownNode, sourceOf} from "./tree.ts";

interface Callout {
  type: string;
  title: string;
  /** The rest of the paragraph that the mark begins. */
  rest: string;
}

const MARK = /^\[!([^\]\n]+)\][+-]?[ \t]*([^\n]*)/;

/** A block quote that begins with `[!type]`. */
export function calloutOf(quote: MarkdownNode, source: string): Callout | undefined {
  const first = quote.children?.[0];
  const text = first?.type === "paragraph" ? sourceOf(first, source) : "";
  const [mark, type, title] = MARK.exec(text) ?? [];
  if (mark === undefined || type === undefined || title === undefined) return undefined;
  const name = type.slice(0, 1).toUpperCase() + type.slice(1).toLowerCase();
  const rest = text.slice(mark.length).split("\n").slice(1);
  return {
    type: type.toLowerCase(),
    title: title.trim() === "" ? name : title,
    rest: rest.map((line) => line.replace(/^[ \t>]*/, "")).join("\n"),
  };
}

export function renderCalloutTitle(el: HTMLElement, callout: Callout): void {
  const titleEl = el.createDiv("callout-title");
  setIcon(titleEl.createDiv("callout-icon"), "pencil");
  renderText(titleEl.createDiv("callout-title-inner"), callout.title);
}
