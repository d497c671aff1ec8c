import type {DataAdapter} from "../vault/adapter.ts";

type Options = Record<string, unknown>;

interface CorePlugin {
  id: string;
  enabled: boolean;
  instance: {id: string; options: Options; getFormat: () => string};
}

/** Core plugins that have options a plugin may ask for, and are on unless the vault says otherwise. */
const KNOWN = ["daily-notes", "templates", "file-explorer", "command-palette"];
const CONFIG = ".obsidian";

/** Core plugins as the vault's `.obsidian` describes them: which are on, and with which options. */
export class InternalPlugins {
  plugins: Record<string, CorePlugin> = {};

  constructor(private readonly adapter: DataAdapter) {}

  async load(): Promise<void> {
    const enabled = await this.readEnabled();
    for (const id of new Set([...KNOWN, ...Object.keys(enabled)]))
      await this.loadPlugin(id, enabled[id] ?? true);
  }

  getPluginById(id: string): CorePlugin | null {
    return this.plugins[id] ?? null;
  }

  getEnabledPluginById(id: string): CorePlugin["instance"] | null {
    const plugin = this.getPluginById(id);
    return plugin?.enabled === true ? plugin.instance : null;
  }

  /** Rereads what a changed file in `.obsidian` says. */
  async fileChanged(path: string): Promise<void> {
    const known = Object.keys(this.plugins).some((id) => path === `${CONFIG}/${id}.json`);
    if (known || path === `${CONFIG}/core-plugins.json`) await this.load();
  }

  private async loadPlugin(id: string, enabled: boolean): Promise<void> {
    const options = ((await this.readJson(`${CONFIG}/${id}.json`)) ?? {}) as Options;
    const getFormat = (): string =>
      typeof options["format"] === "string" ? options["format"] : "YYYY-MM-DD";
    const known = this.plugins[id];
    if (known === undefined) this.plugins[id] = {id, enabled, instance: {id, options, getFormat}};
    else {
      known.enabled = enabled;
      Object.assign(known.instance, {options, getFormat});
    }
  }

  /** `core-plugins.json` is an object of booleans, or, from older apps, an array of those that are on. */
  private async readEnabled(): Promise<Record<string, boolean>> {
    const stored = await this.readJson(`${CONFIG}/core-plugins.json`);
    if (!Array.isArray(stored)) return (stored ?? {}) as Record<string, boolean>;
    const on = stored.map(String);
    return Object.fromEntries([...KNOWN, ...on].map((id) => [id, on.includes(id)]));
  }

  private async readJson(path: string): Promise<object | null> {
    if (!this.adapter.has(path)) return null;
    try {
      const value: unknown = JSON.parse(await this.adapter.read(path));
      return typeof value === "object" ? value : null;
    } catch {
      return null;
    }
  }
}
