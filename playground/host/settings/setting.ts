import {setTooltip} from "../ui/tooltip.ts";
import type {BaseComponent} from "./base-component.ts";
import {ButtonComponent, ExtraButtonComponent} from "./button-components.ts";
import {ColorComponent} from "./color-component.ts";
import {MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent} from "./text-components.ts";
import {
  DisplayValueComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from "./value-components.ts";

type Added<T> = (component: T) => unknown;

/** One row of a settings page: a name and a description at the left, controls at the right. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv("setting-item");
    this.infoEl = this.settingEl.createDiv("setting-item-info");
    this.nameEl = this.infoEl.createDiv("setting-item-name");
    this.descEl = this.infoEl.createDiv("setting-item-description");
    this.controlEl = this.settingEl.createDiv("setting-item-control");
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: {placement?: string}): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass("setting-item-heading");
  }

  setNoInfo(): this {
    this.infoEl.remove();
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setVisibility(visible: boolean): this {
    this.settingEl.toggle(visible);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    const text = message ?? "";
    this.errorEl = text === "" ? null : this.infoEl.createDiv({cls: "setting-item-error", text});
    this.settingEl.toggleClass("is-invalid", text !== "");
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  addComponent(make: (el: HTMLElement) => BaseComponent): this {
    this.components.push(make(this.controlEl));
    return this;
  }

  addButton(added: Added<ButtonComponent>): this {
    return this.add(new ButtonComponent(this.controlEl), added);
  }

  addExtraButton(added: Added<ExtraButtonComponent>): this {
    return this.add(new ExtraButtonComponent(this.controlEl), added);
  }

  addToggle(added: Added<ToggleComponent>): this {
    this.settingEl.addClass("mod-toggle");
    return this.add(new ToggleComponent(this.controlEl), added);
  }

  addText(added: Added<TextComponent>): this {
    return this.add(new TextComponent(this.controlEl), added);
  }

  addSearch(added: Added<SearchComponent>): this {
    return this.add(new SearchComponent(this.controlEl), added);
  }

  addTextArea(added: Added<TextAreaComponent>): this {
    return this.add(new TextAreaComponent(this.controlEl), added);
  }

  addMomentFormat(added: Added<MomentFormatComponent>): this {
    return this.add(new MomentFormatComponent(this.controlEl), added);
  }

  addDropdown(added: Added<DropdownComponent>): this {
    return this.add(new DropdownComponent(this.controlEl), added);
  }

  addColorPicker(added: Added<ColorComponent>): this {
    return this.add(new ColorComponent(this.controlEl), added);
  }

  addProgressBar(added: Added<ProgressBarComponent>): this {
    return this.add(new ProgressBarComponent(this.controlEl), added);
  }

  addSlider(added: Added<SliderComponent>): this {
    return this.add(new SliderComponent(this.controlEl), added);
  }

  addDisplayValue(added: Added<DisplayValueComponent>): this {
    return this.add(new DisplayValueComponent(this.controlEl), added);
  }

  private add<T extends BaseComponent>(component: T, added: Added<T>): this {
    this.components.push(component);
    added(component);
    return this;
  }
}
