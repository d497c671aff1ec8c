import type {SettingControl, TFile as ApiFile, TFolder as ApiFolder} from "obsidian";
import type {Keymap} from "../base/keymap.ts";
import type {Vault} from "../vault/vault.ts";
import type {ValueComponent} from "./base-component.ts";
import {PathSuggest} from "./path-suggest.ts";
import type {Setting} from "./setting.ts";
import type {TextComponent} from "./text-components.ts";

export interface ControlStore {
  app: {keymap: Keymap; vault: Vault};
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  /** Called after a value has been stored. */
  refreshDomState(): void;
}

/** Adds a declared control to its row: shows the stored value, stores what the user enters if it is valid. */
export function addControl(setting: Setting, control: SettingControl, store: ControlStore): void {
  const value = store.getControlValue(control.key) ?? control.defaultValue;
  const accept = async (entered: unknown): Promise<void> => {
    const error = await problem(control, entered);
    setting.setErrorMessage(error);
    if (error !== null) return;
    await store.setControlValue(control.key, entered);
    store.refreshDomState();
  };
  draw(setting, control, store, value, accept);
  // The setting must not become the promise's result: it has a `then` of its own, which would never settle.
  const show = (error: string | null): void => void setting.setErrorMessage(error);
  if (value !== undefined) void problem(control, value).then(show);
}

async function problem(control: SettingControl, value: unknown): Promise<string | null> {
  const validate = control.validate as ((value: unknown) => unknown) | undefined;
  const message = await validate?.(value);
  return typeof message === "string" && message !== "" ? message : null;
}

type Accept = (value: unknown) => Promise<void>;

function bind<T>(component: ValueComponent<T>, value: unknown, accept: Accept): void {
  if (value !== undefined && value !== null) component.setValue(value as T);
  component.onChange(accept);
}

function draw(
  setting: Setting,
  control: SettingControl,
  store: ControlStore,
  value: unknown,
  accept: Accept,
): void {
  switch (control.type) {
    case "toggle":
      return void setting.addToggle((toggle) => bind(toggle, value, accept));
    case "dropdown":
      return void setting.addDropdown((dropdown) =>
        bind(dropdown.addOptions(control.options), value, accept),
      );
    case "color":
      return void setting.addColorPicker((picker) => bind(picker, value, accept));
    case "slider":
      return void setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step);
        if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
        bind(slider, value, accept);
      });
    case "textarea":
      return void setting.addTextArea((area) => {
        area.setPlaceholder(control.placeholder ?? "");
        area.inputEl.rows = control.rows ?? 4;
        bind(area, value, accept);
      });
    default:
      return void setting.addText((text) => drawField(text, control, store, value, accept));
  }
}

type FieldControl = Extract<SettingControl, {type: "text" | "number" | "file" | "folder"}>;

function drawField(
  text: TextComponent,
  control: FieldControl,
  store: ControlStore,
  value: unknown,
  accept: Accept,
): void {
  text.setPlaceholder(control.placeholder ?? "");
  if (control.type === "number") {
    const {min, max, step} = control;
    Object.assign(text.inputEl, {type: "number", min: min ?? "", max: max ?? "", step: step ?? ""});
    text.setValue(value === undefined ? "" : String(value));
    text.onChange((entered) => accept(toNumber(entered, control.defaultValue)));
    return;
  }
  bind(text, value, accept);
  if (control.type === "text") return;
  new PathSuggest(store.app, text, () => pathsFor(control, store.app.vault));
}

function toNumber(entered: string, fallback = 0): number {
  const number = Number.parseFloat(entered);
  return Number.isNaN(number) ? fallback : number;
}

function pathsFor(control: Extract<SettingControl, {type: "file" | "folder"}>, vault: Vault): string[] {
  const {filter} = control;
  if (control.type === "file") {
    const wanted = filter as ((file: ApiFile) => boolean) | undefined;
    return vault
      .getFiles()
      .filter((file) => wanted?.(file as unknown as ApiFile) ?? true)
      .map((file) => file.path);
  }
  const wanted = filter as ((folder: ApiFolder) => boolean) | undefined;
  const folders = vault.getAllFolders(control.includeRoot === true);
  return folders
    .filter((folder) => wanted?.(folder as unknown as ApiFolder) ?? true)
    .map((folder) => folder.path);
}
