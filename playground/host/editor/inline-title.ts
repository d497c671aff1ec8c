import {WidgetType} from "@codemirror/view";

/** The note's name above its first line; it is no part of the document. */
export class InlineTitle extends WidgetType {
  constructor(private readonly title: string) {
    super();
  }

  override eq(other: InlineTitle): boolean {
    return other.title === this.title;
  }

  toDOM(): HTMLElement {
    return createDiv({cls: "inline-title", text: this.title, attr: {contenteditable: "false"}});
  }
}
