import moment from "moment";
import {ValueComponent} from "./base-component.ts";

export class AbstractTextComponent<
  T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  constructor(public inputEl: T) {
    super();
    inputEl.addEventListener("input", () => this.onChanged());
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string | null | undefined): this {
    this.inputEl.value = value ?? "";
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  onChanged(): void {
    this.changed();
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("input", {type: "text", attr: {spellcheck: "false"}}));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("textarea", {attr: {spellcheck: "false"}}));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  containerEl: HTMLElement;
  clearButtonEl: HTMLElement;

  constructor(parentEl: HTMLElement) {
    const containerEl = parentEl.createDiv("search-input-container");
    super(containerEl.createEl("input", {type: "search", attr: {spellcheck: "false"}}));
    this.containerEl = containerEl;
    this.clearButtonEl = containerEl.createDiv("search-input-clear-button");
    this.clearButtonEl.addEventListener("click", () => this.setValue("").onChanged());
  }
}

/** A field for a moment.js format, which can show a sample of it. */
export class MomentFormatComponent extends TextComponent {
  private defaultFormat = "";
  private sampleEl: HTMLElement | undefined;

  setDefaultFormat(format: string): this {
    this.defaultFormat = format;
    this.setPlaceholder(format);
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    const format = this.getValue() === "" ? this.defaultFormat : this.getValue();
    this.sampleEl?.setText(moment().format(format));
  }
}
