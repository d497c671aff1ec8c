import type {Keymap} from "../base/keymap.ts";
import {prepareFuzzySearch} from "../ui/fuzzy.ts";
import {AbstractInputSuggest} from "../ui/popover-suggest.ts";
import type {TextComponent} from "./text-components.ts";

/** Suggests paths of the vault below a field. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: {keymap: Keymap},
    private readonly field: TextComponent,
    private readonly paths: () => string[],
  ) {
    super(app, field.inputEl);
  }

  getSuggestions(query: string): string[] {
    const search = prepareFuzzySearch(query);
    return this.paths().filter((path) => search(path) !== null);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.field.setValue(path).onChanged();
    this.close();
  }
}
