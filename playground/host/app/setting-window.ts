import {Modal} from "../ui/modal.ts";
import type {PluginSettingTab, SettingHost, SettingTab} from "../settings/setting-tab.ts";

/** The settings window: tabs at the left, the open one at the right. */
export class SettingWindow extends Modal {
  readonly settingTabs: SettingTab[] = [];
  readonly pluginTabs: PluginSettingTab[] = [];
  activeTab: SettingTab | null = null;
  private readonly tabsEl: HTMLElement;
  readonly tabContentContainer: HTMLElement;

  constructor(app: SettingHost) {
    super(app);
    this.modalEl.addClass("mod-settings", "mod-sidebar-layout");
    this.headerEl.remove();
    this.contentEl.addClass("vertical-tabs-container");
    this.tabsEl = this.contentEl.createDiv({cls: "vertical-tab-header", attr: {role: "tablist"}});
    this.tabContentContainer = this.contentEl.createDiv("vertical-tab-content-container");
  }

  addTab(tab: SettingTab): void {
    this.settingTabs.push(tab);
  }

  addPluginTab(tab: PluginSettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    this.redrawTabs();
  }

  removePluginTab(tab: PluginSettingTab): void {
    const at = this.pluginTabs.indexOf(tab);
    if (at >= 0) this.pluginTabs.splice(at, 1);
    if (this.activeTab === tab) this.openTab(this.settingTabs[0] ?? null);
    this.redrawTabs();
  }

  override onOpen(): void {
    const first = this.pluginTabs[0] ?? this.settingTabs[0] ?? null;
    if (this.activeTab === null) this.openTab(first);
    else this.redrawTabs();
  }

  override onClose(): void {
    this.openTab(null);
  }

  /** Opens the window at the tab of a plugin; null if it has none. */
  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find((each) => each.plugin.manifest.id === id);
    const found = tab ?? this.settingTabs.find((each) => each.name.toLowerCase() === id);
    if (found === undefined) return null;
    if (!this.isOpen) {
      this.activeTab = found;
      this.open();
    }
    this.openTab(found);
    return found;
  }

  openTab(tab: SettingTab | null): void {
    this.activeTab?.closeTab();
    this.activeTab = tab;
    this.tabContentContainer.empty();
    if (tab !== null) {
      this.tabContentContainer.append(tab.containerEl);
      tab.openTab();
    }
    this.redrawTabs();
  }

  redrawTabs(): void {
    this.tabsEl.empty();
    this.drawTabs("Options", this.settingTabs);
    if (this.pluginTabs.length > 0) this.drawTabs("Community plugins", this.pluginTabs);
  }

  private drawTabs(heading: string, tabs: SettingTab[]): void {
    const group = this.tabsEl.createDiv("vertical-tab-header-group");
    group.createDiv({cls: "vertical-tab-header-group-title", text: heading});
    for (const tab of tabs) {
      const item = group.createDiv({
        cls: "vertical-tab-nav-item tappable",
        text: tab.name,
        attr: {role: "tab", tabindex: 0},
      });
      item.toggleClass("is-active", tab === this.activeTab);
      item.addEventListener("click", () => this.openTab(tab));
      item.addEventListener("keydown", (evt) => evt.key === "Enter" && this.openTab(tab));
    }
  }
}
