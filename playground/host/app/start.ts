import {Notice} from "../ui/notice.ts";
import {watchForTooltips} from "../ui/tooltip.ts";
import {DataAdapter, type ReadMode} from "../vault/adapter.ts";
import {followDisk} from "../vault/disk-changes.ts";
import {MetadataCache} from "../vault/metadata-cache.ts";
import {isHidden} from "../vault/path.ts";
import {server, type VaultListing} from "../vault/server.ts";
import {Vault} from "../vault/vault.ts";
import {App} from "./app.ts";
import {addCoreCommands} from "./core-commands.ts";
import {noteToOpen, restoreLayout, saveLayout} from "./layout.ts";
import {standInForPeriodicNotes} from "./periodic-notes.ts";
import {PlaygroundTab} from "./playground-tab.ts";
import {addSwitches} from "./switches.ts";

/** What the page's address asks for. */
export interface StartOptions {
  open: string | null;
  view: "source" | "preview";
  mode: ReadMode;
  plugins: boolean;
  latency: number;
}

/** Builds the app on the served vault, as Obsidian does: vault, plugins, layout, then what waits for the layout. */
export async function startApp(options: StartOptions, made: (app: App) => void): Promise<void> {
  const listing = await server.vault();
  const app = await makeApp(listing, options);
  made(app);
  addCoreCommands(app);
  addSwitches(app);
  app.setting.addTab(new PlaygroundTab(app, listing.plugins));
  watchForTooltips();
  await app.internalPlugins.load();
  followDisk(app.vault, (path) => hiddenFileChanged(app, path));
  if (options.plugins) for (const id of listing.plugins) await enable(app, id);
  else for (const id of listing.plugins) await app.plugins.loadManifest(id);
  await standInForPeriodicNotes(app);
  await restoreLayout(app);
  await openNote(app, options);
  performance.mark("layout-ready");
  app.workspace.setLayoutReady();
  app.metadataCache.resolveLinks();
  saveOnLeaving(app);
}

async function makeApp(listing: VaultListing, {mode, latency}: StartOptions): Promise<App> {
  const adapter = new DataAdapter(mode, latency);
  const [texts, caches] = await Promise.all([mode === "disk" ? {} : server.texts(), server.caches()]);
  adapter.load(listing, texts);
  const vault = new Vault(adapter, listing.name);
  await readAppConfig(vault);
  const app = new App(vault, new MetadataCache(vault, caches), document.body.createDiv("app-container"));
  app.workspace.saveLayout = () => saveLayout(app);
  return app;
}

async function readAppConfig(vault: Vault): Promise<void> {
  const path = `${vault.configDir}/app.json`;
  if (!vault.adapter.has(path)) return;
  try {
    const config = JSON.parse(await vault.adapter.read(path)) as Record<string, unknown>;
    for (const [key, value] of Object.entries(config)) vault.setConfig(key, value);
  } catch (error) {
    console.error(error);
  }
}

/** One plugin that fails to load does not keep the others from loading. */
async function enable(app: App, id: string): Promise<void> {
  try {
    await app.plugins.enablePlugin(id);
  } catch (error) {
    new Notice(`Failed to load plugin ${id}`);
    reportError(error);
  }
}

async function openNote(app: App, {open, view}: StartOptions): Promise<void> {
  const path = noteToOpen(app, open);
  const file = path === null ? null : app.vault.getFileByPath(path);
  if (file === null) return;
  const leaf = app.workspace.getLeaf(false);
  await leaf.openFile(file, {state: {mode: view}, active: false});
  app.workspace.setActiveLeaf(leaf);
}

function hiddenFileChanged(app: App, path: string): void {
  if (!isHidden(path)) return;
  void app.internalPlugins.fileChanged(path);
  void standInForPeriodicNotes(app);
  app.plugins.fileChanged(path);
}

function saveOnLeaving(app: App): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void app.saveOpenNotes();
  });
  addEventListener("pagehide", () => app.openTexts().forEach((view) => view.saveOnExit()));
}
