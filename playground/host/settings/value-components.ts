import {setTooltip} from "../ui/tooltip.ts";
import {BaseComponent, ValueComponent} from "./base-component.ts";

export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private on = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createEl("label", {cls: "checkbox-container"});
    this.inputEl = this.toggleEl.createEl("input", {type: "checkbox", attr: {tabindex: 0}});
    this.inputEl.addEventListener("click", (evt) => evt.stopPropagation());
    this.inputEl.addEventListener("keydown", (evt) => {
      if (evt.key !== " " && evt.key !== "Enter") return;
      evt.preventDefault();
      this.onClick();
    });
    this.toggleEl.addEventListener("click", (evt) => {
      evt.preventDefault();
      this.onClick();
    });
  }

  getValue(): boolean {
    return this.on;
  }

  setValue(on: boolean): this {
    this.on = on;
    this.toggleEl.toggleClass("is-enabled", on);
    this.inputEl.checked = on;
    return this;
  }

  setTooltip(tooltip: string, options?: {placement?: string}): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass("is-disabled", disabled);
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.on);
    this.changed();
  }
}

export class DropdownComponent extends ValueComponent<string> {
  selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl("select", {cls: "dropdown"});
    this.selectEl.addEventListener("change", () => this.changed());
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl("option", {value, text: display});
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }
}

export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private instant = false;
  private format: ((value: number) => string) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan("slider-value");
    this.sliderEl = containerEl.createEl("input", {type: "range", cls: "slider"});
    this.sliderEl.addEventListener("change", () => !this.instant && this.changed());
    this.sliderEl.addEventListener("input", () => {
      this.showTooltip();
      if (this.instant) this.changed();
    });
  }

  setLimits(min: number | null, max: number | null, step: number | "any"): this {
    Object.assign(this.sliderEl, {min: min ?? "", max: max ?? "", step});
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  getValuePretty(): string {
    return this.format?.(this.getValue()) ?? this.sliderEl.value;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.showTooltip();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.showTooltip();
    return this;
  }

  showTooltip(): void {
    this.valueEl.setText(this.getValuePretty());
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLElement;
  private readonly lineEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createDiv("setting-progress-bar");
    this.lineEl = this.barEl.createDiv("setting-progress-bar-inner");
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = value;
    this.lineEl.setCssStyles({width: `${value}%`});
    return this;
  }

  setVisibility(visible: boolean): this {
    this.barEl.toggle(visible);
    return this;
  }
}

/** Shows a value that is edited elsewhere. */
export class DisplayValueComponent extends BaseComponent {
  private readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan("setting-display-value");
  }

  setValue(value: string): this {
    this.valueEl.setText(value);
    return this;
  }

  setStatus(status: "warning" | null): this {
    this.valueEl.toggleClass("mod-warning", status === "warning");
    return this;
  }
}
