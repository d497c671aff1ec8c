import type {PluginManifest} from "obsidian";
import {server} from "../vault/server.ts";
import type {PluginApp} from "./plugin-app.ts";
import {Plugin} from "./plugin.ts";
import {requireModule} from "./modules.ts";

/** Milliseconds, by plugin id: evaluating `main.js`, and `onload` until its promise is settled. */
export const marks: {eval: Record<string, number>; onload: Record<string, number>} = {eval: {}, onload: {}};

type PluginClass = new (app: PluginApp, manifest: PluginManifest) => Plugin;

const ENABLED_KEY = "playground-enabled-plugins";

/** Community plugins: their folders are served at `/plugin/ID/`, and their `main.js` is run as it is. */
export class Plugins {
  /** Instances by id. What is not ours to know, other plugins' APIs, is found on them. */
  plugins: Record<string, unknown> = {};
  manifests: Record<string, PluginManifest> = {};
  enabledPlugins = new Set<string>();

  constructor(private readonly app: PluginApp) {}

  getPlugin(id: string): unknown {
    return this.plugins[id] ?? null;
  }

  isEnabled(): boolean {
    return true;
  }

  async loadManifest(id: string): Promise<PluginManifest> {
    const manifest = JSON.parse(await server.pluginText(id, "manifest.json")) as PluginManifest;
    manifest.dir = `${this.app.vault.configDir}/plugins/${manifest.id}`;
    this.manifests[manifest.id] = manifest;
    return manifest;
  }

  /** Loads and starts a plugin; if it never ran in this vault before, tells it that the user has enabled it. */
  async enablePlugin(id: string): Promise<boolean> {
    if (this.plugins[id] instanceof Plugin) return true;
    const manifest = await this.loadManifest(id);
    await this.addStyles(manifest.id);
    const made = await this.evaluate(id, manifest);
    this.plugins[manifest.id] = made;
    this.enabledPlugins.add(manifest.id);
    const start = performance.now();
    await made.load();
    marks.onload[manifest.id] = performance.now() - start;
    this.app.setting.redrawTabs();
    if (this.isFirstTime(manifest.id)) this.app.workspace.onLayoutReady(() => made.onUserEnable());
    return true;
  }

  async disablePlugin(id: string): Promise<void> {
    const plugin = this.plugins[id];
    if (!(plugin instanceof Plugin)) return;
    plugin.unload();
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    document.head.querySelector(`style[data-plugin="${CSS.escape(id)}"]`)?.remove();
    this.app.setting.redrawTabs();
  }

  enablePluginAndSave(id: string): Promise<boolean> {
    return this.enablePlugin(id);
  }

  disablePluginAndSave(id: string): Promise<void> {
    return this.disablePlugin(id);
  }

  /** Tells the plugin whose `data.json` another program has changed. */
  fileChanged(path: string): void {
    for (const plugin of Object.values(this.plugins))
      if (plugin instanceof Plugin && plugin.dataPath === path) void plugin.onExternalSettingsChange?.();
  }

  private async addStyles(id: string): Promise<void> {
    const css = await server.pluginText(id, "styles.css").catch(() => "");
    if (css !== "") document.head.createEl("style", {text: css, attr: {"data-plugin": id}});
  }

  private async evaluate(id: string, manifest: PluginManifest): Promise<Plugin> {
    const code = await server.pluginText(id, "main.js");
    const module: {exports: {default?: unknown}} = {exports: {}};
    const start = performance.now();
    const run = new Function("require", "module", "exports", `${code}\n//# sourceURL=plugin:${id}/main.js`);
    run(requireModule, module, module.exports);
    marks.eval[manifest.id] = performance.now() - start;
    const made = module.exports.default ?? module.exports;
    if (typeof made !== "function") throw new Error(`The plugin ${id} exports no class.`);
    return new (made as PluginClass)(this.app, manifest);
  }

  private isFirstTime(id: string): boolean {
    const known = (this.app.loadLocalStorage(ENABLED_KEY) ?? []) as string[];
    if (known.includes(id)) return false;
    this.app.saveLocalStorage(ENABLED_KEY, [...known, id]);
    return true;
  }
}
