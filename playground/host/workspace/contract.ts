/** What the workspace's parts ask of one another. Types only, so that no part has to import the one that made it. */
import type {Component} from "../base/component.ts";
import type {Events} from "../base/events.ts";
import type {Keymap, Scope} from "../base/keymap.ts";
import type {FileManager} from "../vault/file-manager.ts";
import type {MetadataCache} from "../vault/metadata-cache.ts";
import type {TFile} from "../vault/abstract-file.ts";
import type {Vault} from "../vault/vault.ts";
import type {Menu} from "../ui/menu.ts";
import type {EditorSuggests} from "./editor-suggest.ts";

export type ViewState = Record<string, unknown>;

export interface LeafState {
  type: string;
  state?: ViewState;
  active?: boolean;
  pinned?: boolean;
}

export interface OpenViewState {
  state?: ViewState;
  eState?: ViewState;
  active?: boolean;
}

export type PaneType = "tab" | "split" | "window";
export type NewLeaf = PaneType | "vertical" | "horizontal" | boolean;

export interface HostView extends Component {
  app: HostApp;
  leaf: HostLeaf;
  icon: string;
  navigation: boolean;
  scope: Scope | null;
  containerEl: HTMLElement;
  file?: TFile | null;
  getViewType(): string;
  getDisplayText(): string;
  getIcon(): string;
  getState(): ViewState;
  setState(state: ViewState, result: {history: boolean}): Promise<void>;
  getEphemeralState(): ViewState;
  setEphemeralState(state: ViewState): void;
  onResize(): void;
  onPaneMenu(menu: Menu, source: string): void;
  open(parentEl: HTMLElement): Promise<void>;
  close(): Promise<void>;
}

export interface HostLeaf extends Events {
  id: string;
  app: HostApp;
  view: HostView;
  pinned: boolean;
  group: string | null;
  containerEl: HTMLElement;
  tabHeaderEl: HTMLElement;
  readonly isDeferred: boolean;
  openFile(file: TFile, openState?: OpenViewState): Promise<void>;
  setViewState(state: LeafState, eState?: ViewState): Promise<void>;
  getViewState(): LeafState;
  loadIfDeferred(): Promise<void>;
  updateHeader(): void;
  detach(): void;
}

export interface HostWorkspace extends Events {
  activeLeaf: HostLeaf | null;
  editorSuggest: EditorSuggests;
  getLeaf(newLeaf?: NewLeaf): HostLeaf;
  getLeavesOfType(type: string): HostLeaf[];
  setActiveLeaf(leaf: HostLeaf | null, params?: {focus?: boolean}): void;
  revealLeaf(leaf: HostLeaf): Promise<void>;
  getActiveFile(): TFile | null;
  openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: NewLeaf,
    openState?: OpenViewState,
  ): Promise<void>;
  layoutChanged(): void;
}

/** Makes a view of one type for a leaf. */
export type ViewCreator = (leaf: HostLeaf) => HostView;

export interface HostApp {
  keymap: Keymap;
  scope: Scope;
  vault: Vault;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  workspace: HostWorkspace;
  viewRegistry: Map<string, ViewCreator>;
  extensionRegistry: Map<string, string>;
  isMobile: boolean;
}
