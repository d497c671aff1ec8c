import * as autocomplete from "@codemirror/autocomplete";
import * as cmCommands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as search from "@codemirror/search";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import * as common from "@lezer/common";
import * as highlight from "@lezer/highlight";
import moment from "moment";
import "moment/min/locales.js";
import * as mocks from "obsidian-test-mocks/obsidian";
import {parse, stringify} from "yaml";
import * as bytes from "../base/bytes.ts";
import {Component} from "../base/component.ts";
import {debounce} from "../base/debounce.ts";
import {Events} from "../base/events.ts";
import {Keymap, Scope} from "../base/keymap.ts";
import {Platform} from "../base/platform.ts";
import {Editor} from "../editor/editor.ts";
import * as fields from "../editor/fields.ts";
import {MarkdownPreviewRenderer, MarkdownRenderChild, MarkdownRenderer} from "../markdown/renderer.ts";
import {sanitizeHTMLToDom} from "../markdown/sanitize.ts";
import * as buttonComponents from "../settings/button-components.ts";
import * as baseComponents from "../settings/base-component.ts";
import {ColorComponent} from "../settings/color-component.ts";
import * as groups from "../settings/setting-group.ts";
import {Setting} from "../settings/setting.ts";
import * as tabs from "../settings/setting-tab.ts";
import * as textComponents from "../settings/text-components.ts";
import * as valueComponents from "../settings/value-components.ts";
import {ConfirmationButton, ConfirmationModal} from "../ui/confirmation-modal.ts";
import * as fuzzy from "../ui/fuzzy.ts";
import {HoverPopover} from "../ui/hover-popover.ts";
import {addIcon, getIcon, getIconIds, removeIcon, setIcon} from "../ui/icons.ts";
import {Menu, MenuItem, MenuSeparator} from "../ui/menu.ts";
import {Modal} from "../ui/modal.ts";
import {Notice} from "../ui/notice.ts";
import {AbstractInputSuggest, PopoverSuggest} from "../ui/popover-suggest.ts";
import {FuzzySuggestModal, SuggestModal} from "../ui/suggest-modal.ts";
import {displayTooltip, setTooltip} from "../ui/tooltip.ts";
import {TAbstractFile, TFile, TFolder} from "../vault/abstract-file.ts";
import {DataAdapter} from "../vault/adapter.ts";
import {FileManager} from "../vault/file-manager.ts";
import {MetadataCache} from "../vault/metadata-cache.ts";
import {normalizePath} from "../vault/path.ts";
import {Vault} from "../vault/vault.ts";
import {EditorSuggest} from "../workspace/editor-suggest.ts";
import {EditableFileView, FileView, TextFileView} from "../workspace/file-view.ts";
import {WorkspaceLeaf} from "../workspace/leaf.ts";
import {MarkdownView} from "../workspace/markdown-view.ts";
import {MarkdownPreviewView} from "../workspace/preview-mode.ts";
import {WorkspaceRibbon} from "../workspace/ribbon.ts";
import * as splits from "../workspace/split.ts";
import {WorkspaceTabs} from "../workspace/tabs.ts";
import {ItemView, View} from "../workspace/view.ts";
import {Workspace} from "../workspace/workspace.ts";
import {App} from "./app.ts";
import {provideModule, watched} from "./modules.ts";
import {request, requestUrl} from "./network.ts";
import {Plugin} from "./plugin.ts";
import {SecretStorage} from "./secret-storage.ts";

const VERSION = "1.13.1";

/** The app's language, as it stores it. */
export function getLanguage(): string {
  return localStorage.getItem("language") ?? "en";
}

function requireApiVersion(wanted: string): boolean {
  const numbers = (version: string): number[] => version.split(".").map(Number);
  const [asked, own] = [numbers(wanted), numbers(VERSION)];
  const at = own.findIndex((number, i) => number !== (asked[i] ?? 0));
  return at < 0 || (own[at] ?? 0) > (asked[at] ?? 0);
}

const values = {
  moment,
  Platform,
  apiVersion: VERSION,
  getLanguage,
  requireApiVersion,
  normalizePath,
  debounce,
  sanitizeHTMLToDom,
  request,
  requestUrl,
  parseYaml: (yaml: string): unknown => parse(yaml),
  stringifyYaml: (value: unknown): string => stringify(value, {lineWidth: 0}),
  ...{addIcon, getIcon, getIconIds, removeIcon, setIcon, displayTooltip, setTooltip},
};

const classes = {
  ...{
    App,
    ColorComponent,
    Component,
    DataAdapter,
    Editor,
    EditorSuggest,
    Events,
    FileManager,
    Keymap,
    MetadataCache,
    Plugin,
    Scope,
  },
  ...{SecretStorage, TAbstractFile, TFile, TFolder, Vault, Workspace},
  ...{
    AbstractInputSuggest,
    ConfirmationButton,
    ConfirmationModal,
    FuzzySuggestModal,
    HoverPopover,
    Menu,
    MenuItem,
  },
  ...{
    MenuSeparator,
    Modal,
    Notice,
    PopoverSuggest,
    Setting,
    SuggestModal,
    EditableFileView,
    FileView,
    ItemView,
  },
  ...{MarkdownPreviewRenderer, MarkdownPreviewView, MarkdownRenderChild, MarkdownRenderer, MarkdownView},
  ...{TextFileView, View, WorkspaceLeaf, WorkspaceRibbon, WorkspaceTabs},
};

/** The exports of the module `obsidian`: the host's own, and the mocks' for what the host has no better of. */
export const obsidian: Record<string, unknown> = {
  ...mocks,
  ...bytes,
  ...fields,
  ...fuzzy,
  ...baseComponents,
  ...buttonComponents,
  ...textComponents,
  ...valueComponents,
  ...groups,
  ...tabs,
  ...splits,
  ...classes,
  ...values,
};

/** Makes what plugins `require` available, and `moment` global in the app's language, as the app does. */
export function provideModules(): void {
  moment.locale(getLanguage());
  Object.assign(window, {moment});
  provideModule("obsidian", watched(obsidian));
  provideModule("moment", moment);
  const codemirror = {autocomplete, commands: cmCommands, language, search, state, view};
  for (const [name, exports] of Object.entries(codemirror)) provideModule(`@codemirror/${name}`, exports);
  provideModule("@lezer/common", common);
  provideModule("@lezer/highlight", highlight);
}
