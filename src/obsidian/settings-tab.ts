import {PluginSettingTab, type App, type Plugin, type SettingDefinitionItem} from "obsidian";
import {changesOf, controlValue} from "../app/setting-values.ts";
import {breakingDown} from "./setting-breakdown.ts";
import {celebrating} from "./setting-celebrating.ts";
import {goalNotes} from "./setting-goals.ts";
import {dailyNotes, days, whatCounts} from "./setting-groups.ts";
import {pauses} from "./setting-pauses.ts";
import {reviewing} from "./setting-review.ts";
import {planning} from "./setting-rituals.ts";
import type {SettingsAccess} from "./settings-access.ts";

export class MicroWinsSettingTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly access: SettingsAccess,
  ) {
    super(app, plugin);
    this.icon = "square-check";
  }

  override getControlValue(key: string): unknown {
    return controlValue(this.access.get(), key, this.access.today());
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    await this.access.set(changesOf(this.access.get(), key, value, this.access.today()));
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const settings = this.access.get.bind(this.access);
    const isFolder = (path: string): boolean => this.app.vault.getFolderByPath(path) !== null;
    return [
      whatCounts(settings),
      days(),
      pauses(this.access, () => this.update()),
      celebrating(settings),
      goalNotes(isFolder),
      breakingDown(settings, isFolder),
      planning(),
      reviewing(),
      dailyNotes(settings),
    ];
  }
}
