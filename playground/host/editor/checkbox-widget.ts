import {type EditorView, WidgetType} from "@codemirror/view";

/** The live checkbox in place of `[ ]`. A click changes the one character in the document. */
export class CheckboxWidget extends WidgetType {
  constructor(private readonly status: string) {
    super();
  }

  override eq(other: CheckboxWidget): boolean {
    return other.status === this.status;
  }

  override ignoreEvent(): boolean {
    return true;
  }

  toDOM(view: EditorView): HTMLElement {
    const label = createEl("label", {cls: "task-list-label", attr: {contenteditable: "false"}});
    const input = label.createEl("input", {cls: "task-list-item-checkbox", type: "checkbox"});
    input.checked = this.status !== " ";
    input.setAttribute("data-task", this.status);
    input.addEventListener("mousedown", (evt) => evt.preventDefault());
    input.addEventListener("click", (evt) => {
      evt.preventDefault();
      toggleAt(view, view.posAtDOM(label));
    });
    return label;
  }
}

function toggleAt(view: EditorView, bracket: number): void {
  const status = [...view.state.sliceDoc(bracket + 1, bracket + 3)][0] ?? " ";
  const insert = status === " " ? "x" : " ";
  view.dispatch({
    changes: {from: bracket + 1, to: bracket + 1 + status.length, insert},
    userEvent: "input.toggle",
  });
}

export class BulletWidget extends WidgetType {
  override eq(): boolean {
    return true;
  }

  toDOM(): HTMLElement {
    return createSpan({cls: "list-bullet", text: "•"});
  }
}
