import type {FuzzyMatch, Instruction} from "obsidian";
import {prepareFuzzySearch, renderResults} from "./fuzzy.ts";
import {Modal, type ModalHost} from "./modal.ts";
import {SuggestList} from "./suggest-list.ts";

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = "No results found.";
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  instructionsEl: HTMLElement;
  chooser: SuggestList<T>;

  constructor(app: ModalHost) {
    super(app);
    this.modalEl.className = "prompt";
    this.modalEl.empty();
    this.inputEl = this.modalEl
      .createDiv("prompt-input-container")
      .createEl("input", {cls: "prompt-input", type: "text", attr: {enterkeyhint: "done"}});
    this.resultContainerEl = this.modalEl.createDiv("prompt-results");
    this.instructionsEl = createDiv("prompt-instructions");
    this.chooser = new SuggestList<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener("input", () => void this.updateSuggestions());
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    this.modalEl.append(this.instructionsEl);
    this.instructionsEl.empty();
    for (const {command, purpose} of instructions) {
      const el = this.instructionsEl.createDiv("prompt-instruction");
      el.createSpan({cls: "prompt-instruction-command", text: command});
      el.createSpan({text: purpose});
    }
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  async updateSuggestions(): Promise<void> {
    const query = this.inputEl.value;
    const found = await this.getSuggestions(query);
    if (this.inputEl.value !== query) return;
    this.chooser.setSuggestions(found.slice(0, this.limit));
    if (found.length === 0) this.onNoSuggestion();
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    if (this.emptyStateText !== "")
      this.resultContainerEl.createDiv({cls: "suggestion-empty", text: this.emptyStateText});
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.chooser.useSelectedItem(evt);
  }
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    const items = this.getItems();
    if (query.trim() === "") return items.map((item) => ({item, match: {score: 0, matches: []}}));
    const search = prepareFuzzySearch(query.trim());
    const found = items.flatMap((item) => {
      const match = search(this.getItemText(item));
      return match === null ? [] : [{item, match}];
    });
    return found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion({item, match}: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({item}: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, evt);
  }
}
