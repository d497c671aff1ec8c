import type {Extension} from "@codemirror/state";
import type {PluginManifest} from "obsidian";
import {Component} from "../base/component.ts";
import {pluginExtensions} from "../editor/note-editor.ts";
import {
  MarkdownPreviewRenderer,
  type PostProcessor,
  type PostProcessorContext,
} from "../markdown/renderer.ts";
import type {PluginSettingTab} from "../settings/setting-tab.ts";
import {parentOf} from "../vault/path.ts";
import type {ViewCreator} from "../workspace/contract.ts";
import type {EditorSuggest} from "../workspace/editor-suggest.ts";
import type {PluginApp} from "./plugin-app.ts";
import type {Command} from "./commands.ts";

function removeFrom<T>(list: T[], value: T): void {
  const at = list.indexOf(value);
  if (at >= 0) list.splice(at, 1);
}

/** What a plugin extends. All it adds goes when it is unloaded. */
export abstract class Plugin extends Component {
  declare settings?: unknown;

  constructor(
    public app: PluginApp,
    public manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {}

  onExternalSettingsChange?(): unknown;

  /** The path of the plugin's `data.json`. */
  get dataPath(): string {
    return `${this.app.vault.configDir}/plugins/${this.manifest.id}/data.json`;
  }

  async loadData(): Promise<unknown> {
    const {adapter} = this.app.vault;
    return adapter.has(this.dataPath) ? (JSON.parse(await adapter.read(this.dataPath)) as unknown) : null;
  }

  async saveData(data: unknown): Promise<void> {
    const {adapter} = this.app.vault;
    if (!adapter.has(parentOf(this.dataPath))) await adapter.mkdir(parentOf(this.dataPath));
    await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
  }

  addRibbonIcon(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const button = this.app.workspace.leftRibbon.addRibbonItemButton(icon, title, callback);
    this.register(() => button.remove());
    return button;
  }

  /** The element is there on phones too, but the status bar is not shown. */
  addStatusBarItem(): HTMLElement {
    const item = this.app.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => item.remove());
    return item;
  }

  addCommand(command: Command): Command {
    const {id} = command;
    command.id = `${this.manifest.id}:${id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.removeCommand(id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    const {setting} = this.app;
    setting.addPluginTab(tab);
    this.register(() => setting.removePluginTab(tab));
  }

  registerView(type: string, make: ViewCreator): void {
    const {viewRegistry, workspace} = this.app;
    if (viewRegistry.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    viewRegistry.set(type, make);
    this.app.rebuildLeaves(type);
    this.register(() => {
      viewRegistry.delete(type);
      this.app.rebuildLeaves(type);
      workspace.layoutChanged();
    });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    const {extensionRegistry} = this.app;
    for (const extension of extensions) extensionRegistry.set(extension, viewType);
    this.register(() => extensions.forEach((extension) => extensionRegistry.delete(extension)));
  }

  registerMarkdownPostProcessor(process: PostProcessor, sortOrder?: number): PostProcessor {
    MarkdownPreviewRenderer.registerPostProcessor(process, sortOrder);
    this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(process));
    return process;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: (source: string, el: HTMLElement, ctx: PostProcessorContext) => unknown,
    sortOrder = -100,
  ): PostProcessor {
    const process = MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
    return this.registerMarkdownPostProcessor(process, sortOrder);
  }

  registerEditorExtension(extension: Extension): void {
    pluginExtensions.push(extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      removeFrom(pluginExtensions, extension);
      this.app.workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    const {editorSuggest} = this.app.workspace;
    editorSuggest.addSuggest(suggest);
    this.register(() => editorSuggest.removeSuggest(suggest));
  }

  registerObsidianProtocolHandler(
    action: string,
    handler: (params: Record<string, string>) => unknown,
  ): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }

  registerHoverLinkSource(): void {}

  /** False, as in an app whose Bases are off. */
  registerBasesView(): boolean {
    return false;
  }

  registerCliHandler(): void {}
}
