import type {Plugin} from "obsidian";
import {
  changeSettings,
  isStored,
  resolveSettings,
  type SettingChanges,
  type SettingKey,
  type Settings,
  type StoredSettings,
} from "../core/settings.ts";

const TOLD = "micro-wins-told";

/** The settings on disk. Writes `data.json` only when a person changes a setting. */
export class SettingsStore {
  private raw: unknown = {};
  private isDamaged = false;
  private writing: Promise<void> = Promise.resolve();
  settings: Settings = resolveSettings({}).settings;

  constructor(
    private readonly plugin: Plugin,
    private readonly tell: (text: string) => void,
  ) {}

  /** Reads the settings; what does not fit is replaced by its default, and told once. Never throws. */
  async load(): Promise<Settings> {
    await this.writing;
    this.isDamaged = false;
    try {
      this.raw = (await this.plugin.loadData()) ?? (await this.readFile()) ?? {};
      this.isDamaged = !isStored(this.raw);
    } catch {
      this.isDamaged = true;
    }
    if (this.isDamaged) this.raw = {};
    const {settings, bad} = resolveSettings(this.raw);
    this.settings = settings;
    this.report(bad);
    return settings;
  }

  /**
   * Changes settings; the values must fit. They hold at once, so that a second change cannot undo the first; writes
   * follow one another. Where they cannot be written, the person is told, and they go back to what is on disk.
   */
  async set(changes: SettingChanges): Promise<Settings> {
    const before = this.raw;
    const raw = changeSettings(before, changes);
    this.take(raw);
    this.writing = this.writing.then(async () => {
      try {
        await this.write(raw);
      } catch (error) {
        if (this.raw === raw) this.take(before);
        const reason = error instanceof Error ? error.message : String(error);
        this.tell(`The settings can’t be written right now: ${reason}`);
      }
    });
    await this.writing;
    return this.settings;
  }

  private take(raw: unknown): void {
    this.raw = raw;
    this.settings = resolveSettings(raw).settings;
  }

  private async write(raw: StoredSettings): Promise<void> {
    if (this.isDamaged) await this.keepDamaged();
    await this.plugin.saveData(raw);
  }

  private get path(): string {
    const {vault} = this.plugin.app;
    return `${this.plugin.manifest.dir ?? `${vault.configDir}/plugins/${this.plugin.manifest.id}`}/data.json`;
  }

  /** What stands in the file where nothing was loaded; undefined where there is none. Throws where it is not JSON. */
  private async readFile(): Promise<unknown> {
    const {adapter} = this.plugin.app.vault;
    return (await adapter.exists(this.path))
      ? (JSON.parse(await adapter.read(this.path)) as unknown)
      : undefined;
  }

  private async keepDamaged(): Promise<void> {
    const {adapter} = this.plugin.app.vault;
    let copy = this.path.replace(/\.json$/, ".damaged.json");
    for (let number = 2; await adapter.exists(copy); number += 1) {
      copy = this.path.replace(/\.json$/, `.damaged-${number}.json`);
    }
    await adapter.copy(this.path, copy);
    this.isDamaged = false;
  }

  private stored(key: SettingKey): unknown {
    return Reflect.get(Object(this.raw), key) as unknown;
  }

  private report(bad: readonly SettingKey[]): void {
    if (this.isDamaged) {
      this.tell(
        "Micro Wins could not read its settings, so it uses the defaults. " +
          "The file is kept beside the new one when you change a setting.",
      );
      return;
    }
    const {app} = this.plugin;
    const said = bad.length === 0 ? null : JSON.stringify(bad.map((key) => ({[key]: this.stored(key)})));
    if (said === app.loadLocalStorage(TOLD)) return;
    app.saveLocalStorage(TOLD, said);
    if (said !== null) {
      this.tell(
        `Micro Wins uses the default for ${bad.join(", ")}: the stored value does not fit. Change it in the settings.`,
      );
    }
  }
}
