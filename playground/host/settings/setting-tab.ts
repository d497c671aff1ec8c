import type {SettingDefinitionItem, SettingDefinitionPage} from "obsidian";
import type {Keymap} from "../base/keymap.ts";
import {setIcon} from "../ui/icons.ts";
import type {Vault} from "../vault/vault.ts";
import {Definitions} from "./definitions.ts";
import type {SettingPage} from "./setting-group.ts";

export interface SettingHost {
  keymap: Keymap;
  vault: Vault;
}

/** One tab of the settings window: declared by definitions, or drawn by `display`. */
export abstract class SettingTab {
  icon = "";
  name = "";
  containerEl = createDiv("vertical-tab-content");
  settingItems: SettingDefinitionItem[] = [];
  private readonly definitions: Definitions;
  private openPages: {page: SettingDefinitionPage; own?: SettingPage}[] = [];

  constructor(public app: SettingHost) {
    this.definitions = new Definitions({
      app,
      getControlValue: (key) => this.getControlValue(key),
      setControlValue: (key, value) => this.setControlValue(key, value),
      refreshDomState: () => this.refreshDomState(),
      openPage: (page) => this.openPage(page),
    });
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  display(): void {}

  hide(): void {
    this.definitions.clear();
    this.containerEl.empty();
  }

  getControlValue(key: string): unknown {
    return this.app.vault.getConfig(key);
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    this.app.vault.setConfig(key, value);
  }

  refreshDomState(): void {
    this.definitions.refresh();
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.renderTab();
  }

  /** Called by the settings window when the tab is opened. */
  openTab(): void {
    this.openPages = [];
    this.settingItems = this.getSettingDefinitions();
    this.renderTab();
  }

  /** Called by the settings window when the tab is left. */
  closeTab(): void {
    this.openPages.at(-1)?.own?.hide();
    this.openPages = [];
    this.definitions.clear();
    this.hide();
  }

  private renderTab(): void {
    const open = this.openPages.at(-1);
    if (open !== undefined) {
      const fresh = findPage(this.settingItems, open.page.name) ?? open.page;
      open.page = fresh;
      if (open.own === undefined) this.drawPage(fresh);
    } else if (this.settingItems.length > 0) this.definitions.draw(this.settingItems, this.containerEl);
    else this.display();
  }

  private openPage(page: SettingDefinitionPage): void {
    const own = page.page?.() as SettingPage | undefined;
    this.openPages.push(own === undefined ? {page} : {page, own});
    if (own === undefined) {
      this.drawPage(page);
      return;
    }
    this.definitions.clear();
    this.containerEl.replaceChildren(this.titleBar(own.title === "" ? page.name : own.title), own.rootEl);
    own.display();
  }

  private drawPage(page: SettingDefinitionPage): void {
    const body = createDiv("setting-page-content");
    this.definitions.draw(page.items ?? [], body);
    this.containerEl.replaceChildren(this.titleBar(page.name), body);
  }

  private titleBar(title: string): HTMLElement {
    const bar = createDiv("setting-page-titlebar");
    const back = bar.createEl("button", {cls: "clickable-icon", attr: {"aria-label": "Back"}});
    setIcon(back, "chevron-left");
    back.addEventListener("click", () => this.goBack());
    bar.createDiv({cls: "setting-page-title", text: title});
    return bar;
  }

  private goBack(): void {
    this.openPages.pop()?.own?.hide();
    this.settingItems = this.getSettingDefinitions();
    this.renderTab();
  }
}

function findPage(items: SettingDefinitionItem[], name: string): SettingDefinitionPage | undefined {
  for (const item of items) {
    if (!("type" in item)) continue;
    if (item.type === "page" && item.name === name) return item;
    const inner = findPage(item.items ?? [], name);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

interface SettingsOwner {
  manifest: {id: string; name: string};
  settings?: unknown;
  saveData(data: unknown): Promise<void>;
}

/** A plugin's tab; its controls read and write the plugin's `settings` unless it says otherwise. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: SettingHost,
    public plugin: SettingsOwner,
  ) {
    super(app);
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ?? {}) as Record<string, unknown>;
    settings[key] = value;
    this.plugin.settings = settings;
    await this.plugin.saveData(settings);
  }
}
