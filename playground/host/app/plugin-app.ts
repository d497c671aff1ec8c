import type {HostApp} from "../workspace/contract.ts";
import type {Workspace} from "../workspace/workspace.ts";
import type {Commands} from "./commands.ts";
import type {SettingWindow} from "./setting-window.ts";

/** What plugins, and what loads them, need of the app. Types only: the app itself makes them. */
export interface PluginApp extends HostApp {
  workspace: Workspace;
  commands: Commands;
  setting: SettingWindow;
  statusBarEl: HTMLElement;
  protocolHandlers: Map<string, (params: Record<string, string>) => unknown>;
  rebuildLeaves(type: string): void;
  loadLocalStorage(key: string): unknown;
  saveLocalStorage(key: string, data: unknown): void;
}
