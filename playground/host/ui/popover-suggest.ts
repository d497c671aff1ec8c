import {type Keymap, Scope} from "../base/keymap.ts";
import {SuggestList} from "./suggest-list.ts";

/** Pixels between a list and what it belongs to. */
const GAP = 4;

/** A list that opens by a field or the cursor and takes the arrow keys while it is open. */
export abstract class PopoverSuggest<T> {
  suggestEl: HTMLElement;
  isOpen = false;
  protected suggestions: SuggestList<T>;

  constructor(
    readonly app: {keymap: Keymap},
    readonly scope: Scope = new Scope(),
  ) {
    this.suggestEl = createDiv("suggestion-container");
    this.suggestions = new SuggestList<T>(this, this.suggestEl.createDiv("suggestion"), this.scope);
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    document.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  /** Shows the list below a place in the window, or above it where there is no room. */
  protected show(values: T[], at: {left: number; top: number; bottom: number}): void {
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(values);
    const {offsetHeight, offsetWidth} = this.suggestEl;
    const below = at.bottom + GAP;
    const top = below + offsetHeight <= innerHeight ? below : Math.max(0, at.top - GAP - offsetHeight);
    const left = Math.max(0, Math.min(at.left, innerWidth - offsetWidth));
    this.suggestEl.setCssStyles({left: `${left}px`, top: `${top}px`});
  }
}

/** Suggestions under a text field of a plugin's own. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private callback: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(
    app: {keymap: Keymap},
    readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const update = (): void => void this.update();
    textInputEl.addEventListener("input", update);
    textInputEl.addEventListener("focus", update);
    textInputEl.addEventListener("blur", () => this.close());
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.callback?.(value, evt);
  }

  private async update(): Promise<void> {
    const found = await this.getSuggestions(this.getValue());
    if (!this.textInputEl.isActiveElement()) return;
    this.show(
      this.limit === 0 ? found : found.slice(0, this.limit),
      this.textInputEl.getBoundingClientRect(),
    );
  }
}
