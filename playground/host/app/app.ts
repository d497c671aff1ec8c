import {Keymap, Scope} from "../base/keymap.ts";
import {Platform} from "../base/platform.ts";
import type {DataAdapter} from "../vault/adapter.ts";
import {FileManager} from "../vault/file-manager.ts";
import type {MetadataCache} from "../vault/metadata-cache.ts";
import type {Vault} from "../vault/vault.ts";
import type {ViewCreator} from "../workspace/contract.ts";
import {TextFileView} from "../workspace/file-view.ts";
import {WorkspaceLeaf} from "../workspace/leaf.ts";
import {Workspace} from "../workspace/workspace.ts";
import {Commands} from "./commands.ts";
import {InternalPlugins} from "./internal-plugins.ts";
import {Plugins} from "./plugins.ts";
import {SecretStorage} from "./secret-storage.ts";
import {SettingWindow} from "./setting-window.ts";

/** Everything a plugin reaches from `this.app`. */
export class App {
  readonly appId: string;
  readonly isMobile = Platform.isMobile;
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly viewRegistry = new Map<string, ViewCreator>();
  readonly extensionRegistry = new Map<string, string>();
  readonly protocolHandlers = new Map<string, (params: Record<string, string>) => unknown>();
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly setting: SettingWindow;
  readonly plugins: Plugins;
  readonly internalPlugins: InternalPlugins;
  readonly secretStorage = new SecretStorage();
  readonly statusBarEl: HTMLElement;
  readonly dom: {appContainerEl: HTMLElement; statusBarEl: HTMLElement};
  readonly renderContext = {hoverPopover: null};
  readonly metadataTypeManager = {
    properties: {},
    getAllProperties: (): object => ({}),
    setType: async (): Promise<void> => {},
  };
  lastEvent: UIEvent | null = null;

  constructor(
    readonly vault: Vault,
    readonly metadataCache: MetadataCache,
    containerEl: HTMLElement,
  ) {
    this.appId = `playground-${vault.getName()}`;
    this.fileManager = new FileManager(vault, metadataCache);
    this.statusBarEl = createDiv("status-bar");
    this.workspace = new Workspace(this, containerEl);
    containerEl.append(this.statusBarEl);
    this.dom = {appContainerEl: containerEl, statusBarEl: this.statusBarEl};
    this.commands = new Commands(this);
    this.setting = new SettingWindow(this);
    this.plugins = new Plugins(this);
    this.internalPlugins = new InternalPlugins(vault.adapter);
    this.keymap.activeViewScope = () => this.workspace.activeLeaf?.view.scope ?? null;
    addEventListener("keydown", (evt) => this.keymap.onKeyEvent(evt), true);
    for (const type of ["click", "keydown", "pointerdown"] as const)
      addEventListener(type, (evt) => (this.lastEvent = evt), true);
  }

  isDarkMode(): boolean {
    return document.body.hasClass("theme-dark");
  }

  loadLocalStorage(key: string): unknown {
    const stored = localStorage.getItem(`${this.appId}-${key}`);
    return stored === null ? null : (JSON.parse(stored) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    const name = `${this.appId}-${key}`;
    if (data === null || data === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(data));
  }

  /** Builds anew the views of a type that has been registered or is no longer. */
  rebuildLeaves(type: string): void {
    for (const leaf of this.workspace.getLeavesOfType(type))
      if (leaf instanceof WorkspaceLeaf && !leaf.isDeferred) void leaf.rebuildView();
  }

  /** Writes what is typed but not saved yet. */
  async saveOpenNotes(): Promise<void> {
    for (const view of this.openTexts()) await view.save();
  }

  openTexts(): TextFileView[] {
    return this.workspace.leaves.map((leaf) => leaf.view).filter((view) => view instanceof TextFileView);
  }

  get adapter(): DataAdapter {
    return this.vault.adapter;
  }
}
