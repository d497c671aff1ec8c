import type {Scope} from "../base/keymap.ts";

export interface SuggestOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/** The list under a prompt or a field: one item is selected, by mouse or arrow keys. */
export class SuggestList<T> {
  values: T[] = [];
  selectedItem = 0;

  constructor(
    private readonly owner: SuggestOwner<T>,
    private readonly el: HTMLElement,
    scope: Scope,
  ) {
    const moveBy = (step: number) => (): boolean => {
      this.select(this.selectedItem + step);
      return false;
    };
    scope.register([], "ArrowDown", moveBy(1));
    scope.register([], "ArrowUp", moveBy(-1));
    scope.register([], "Enter", (evt) => {
      if (evt.isComposing) return true;
      this.useSelectedItem(evt);
      return false;
    });
  }

  setSuggestions(values: T[]): void {
    this.values = values;
    this.el.empty();
    values.forEach((value, i) => {
      const item = this.el.createDiv("suggestion-item");
      this.owner.renderSuggestion(value, item);
      item.addEventListener("mousedown", (evt) => evt.preventDefault());
      item.addEventListener("click", (evt) => this.owner.selectSuggestion(value, evt));
      item.addEventListener("mousemove", () => this.select(i));
    });
    this.select(0);
  }

  useSelectedItem(evt: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.selectedItem];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, evt);
    return true;
  }

  private select(index: number): void {
    if (this.values.length === 0) return;
    this.selectedItem = (index + this.values.length) % this.values.length;
    [...this.el.children].forEach((item, i) => item.toggleClass("is-selected", i === this.selectedItem));
    this.el.children[this.selectedItem]?.scrollIntoView({block: "nearest"});
  }
}
