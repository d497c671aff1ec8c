import type {ExtraButtonComponent} from "./button-components.ts";
import {Setting} from "./setting.ts";
import type {SearchComponent} from "./text-components.ts";

/** Rows under a shared heading. */
export class SettingGroup {
  groupEl: HTMLElement;
  listEl: HTMLElement;
  private heading: Setting | undefined;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv("setting-group");
    this.listEl = this.groupEl.createDiv("setting-items");
  }

  setHeading(text: string | DocumentFragment): this {
    this.header().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(added: (setting: Setting) => void): this {
    added(new Setting(this.listEl));
    return this;
  }

  addSearch(added: (component: SearchComponent) => unknown): this {
    this.header().addSearch(added);
    return this;
  }

  addExtraButton(added: (component: ExtraButtonComponent) => unknown): this {
    this.header().addExtraButton(added);
    return this;
  }

  private header(): Setting {
    if (this.heading === undefined) {
      this.heading = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.heading.settingEl);
    }
    return this.heading;
  }
}

/** A page below a settings tab that draws itself. */
export abstract class SettingPage {
  rootEl = createDiv("setting-page");
  titlebarEl = this.rootEl.createDiv("setting-page-titlebar");
  containerEl = this.rootEl.createDiv("setting-page-content");
  title = "";

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
