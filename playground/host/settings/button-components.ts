import {setIcon} from "../ui/icons.ts";
import {setTooltip} from "../ui/tooltip.ts";
import {BaseComponent} from "./base-component.ts";

export class ButtonComponent extends BaseComponent {
  buttonEl: HTMLButtonElement;
  private clickCallback: ((evt: MouseEvent) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl("button");
    this.buttonEl.addEventListener("click", (evt) => void this.clickCallback?.(evt));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setButtonText(text: string): this {
    this.buttonEl.setText(text);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setTooltip(tooltip: string, options?: {placement?: string}): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  setCta(): this {
    return this.setClass("mod-cta");
  }

  removeCta(): this {
    this.buttonEl.removeClass("mod-cta");
    return this;
  }

  setWarning(): this {
    return this.setClass("mod-warning");
  }

  setDestructive(): this {
    return this.setClass("mod-destructive");
  }

  removeDestructive(): this {
    this.buttonEl.removeClass("mod-destructive");
    return this;
  }

  setLoading(loading: boolean): this {
    this.buttonEl.toggleClass("mod-loading", loading);
    return this;
  }

  onClick(callback: (evt: MouseEvent) => unknown): this {
    this.clickCallback = callback;
    return this;
  }
}

export class ExtraButtonComponent extends BaseComponent {
  extraSettingsEl: HTMLElement;
  private clickCallback: (() => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: "clickable-icon extra-setting-button",
      attr: {tabindex: 0, role: "button"},
    });
    this.setIcon("settings");
    this.extraSettingsEl.addEventListener("click", (evt) => this.click(evt));
    this.extraSettingsEl.addEventListener("keydown", (evt) => {
      if (evt.key === "Enter" || evt.key === " ") this.click(evt);
    });
  }

  private click(evt: Event): void {
    evt.stopPropagation();
    if (!this.disabled) void this.clickCallback?.();
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass("is-disabled", disabled);
    return super.setDisabled(disabled);
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  setTooltip(tooltip: string, options?: {placement?: string}): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.clickCallback = callback;
    return this;
  }
}
