import type {
  ExtraButtonComponent as ApiExtraButton,
  Setting as ApiSetting,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroup as ApiSettingGroup,
} from "obsidian";
import {addControl, type ControlStore} from "./control.ts";
import type {ExtraButtonComponent} from "./button-components.ts";
import {addListTools} from "./list-tools.ts";
import {Setting} from "./setting.ts";
import {SettingGroup} from "./setting-group.ts";

type Group = SettingDefinitionGroup | SettingDefinitionList;
type Row = SettingDefinition | SettingDefinitionPage;

interface Drawn {
  definition: SettingDefinitionItem;
  el: HTMLElement;
  setting?: Setting;
}

export interface DefinitionsHost extends ControlStore {
  openPage(page: SettingDefinitionPage): void;
}

function valueOf<T>(value: T | (() => T) | undefined, otherwise: T): T {
  if (value === undefined) return otherwise;
  return typeof value === "function" ? (value as () => T)() : value;
}

const isGroup = (item: SettingDefinitionItem): item is Group =>
  "type" in item && (item.type === "group" || item.type === "list");

const isPage = (item: SettingDefinitionItem): item is SettingDefinitionPage =>
  "type" in item && item.type === "page";

/** Draws declared settings, and keeps what is shown and enabled in step with their predicates. */
export class Definitions {
  private drawn: Drawn[] = [];
  private cleanups: (() => void)[] = [];
  private queries = new Map<string, string>();

  constructor(private readonly host: DefinitionsHost) {}

  draw(items: SettingDefinitionItem[], el: HTMLElement): void {
    this.clear();
    el.empty();
    let loose: SettingGroup | undefined;
    for (const item of items) {
      if (isGroup(item)) {
        loose = undefined;
        this.drawGroup(item, el);
      } else {
        loose ??= new SettingGroup(el);
        this.drawRow(item, loose, 0);
      }
    }
    this.refresh();
  }

  clear(): void {
    for (const cleanup of this.cleanups.splice(0)) cleanup();
    this.drawn = [];
  }

  refresh(): void {
    for (const {definition, el, setting} of this.drawn) {
      el.toggle(valueOf(definition.visible, true));
      if (setting === undefined || isGroup(definition) || isPage(definition)) continue;
      const disabled =
        definition.control?.disabled ?? ("disabled" in definition ? definition.disabled : undefined);
      if (disabled !== undefined) setting.setDisabled(valueOf(disabled, false));
    }
  }

  private drawGroup(definition: Group, el: HTMLElement): void {
    const group = new SettingGroup(el);
    this.drawn.push({definition, el: group.groupEl});
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(...definition.cls.split(" "));
    for (const add of definition.extraButtons ?? [])
      group.addExtraButton((button) => void add(button as ExtraButtonComponent & ApiExtraButton));
    const items = definition.items ?? [];
    const rows = items.map((item, i) => this.drawRow(item, group, i));
    if (definition.search !== undefined) this.addSearch(definition, group, rows);
    if (definition.type === "list") addListTools(definition as SettingDefinitionList, group, rows);
  }

  private drawRow(definition: Row, group: SettingGroup, index: number): Setting {
    const setting = new Setting(group.listEl);
    this.drawn.push({definition, el: setting.settingEl, setting});
    setting.setName(definition.name);
    if (definition.desc !== undefined) setting.setDesc(definition.desc);
    if (isPage(definition)) this.makePageRow(definition, setting);
    else if (definition.control !== undefined) addControl(setting, definition.control, this.host);
    else if (definition.action !== undefined) {
      const {action} = definition;
      makeClickable(setting, "mod-action", () => action(setting.settingEl, index));
    } else if (definition.render !== undefined) {
      const cleanup = definition.render(
        setting as unknown as ApiSetting,
        group as unknown as ApiSettingGroup,
      );
      if (cleanup !== undefined) this.cleanups.push(cleanup);
    }
    return setting;
  }

  private makePageRow(page: SettingDefinitionPage, setting: Setting): void {
    const shown = valueOf(page.displayValue, "");
    const status = valueOf<"warning" | null>(page.status, null);
    if (shown !== "" || status !== null)
      setting.addDisplayValue((value) => value.setValue(shown).setStatus(status));
    makeClickable(setting, "mod-page", () => this.host.openPage(page));
  }

  private addSearch(definition: Group, group: SettingGroup, rows: Setting[]): void {
    const {search, items = [], heading = ""} = definition;
    if (search === undefined) return;
    const filter = (query: string): void => {
      this.queries.set(heading, query);
      items.forEach((item, i) => {
        const always = isPage(item) || valueOf(item.searchable, true) === false;
        const shown = always || query === "" || search.match(item, query);
        rows[i]?.settingEl.toggle(shown && valueOf(item.visible, true));
      });
    };
    const query = this.queries.get(heading) ?? "";
    group.addSearch((field) =>
      field
        .setPlaceholder(search.placeholder ?? "")
        .setValue(query)
        .onChange(filter),
    );
    if (query !== "") filter(query);
  }
}

function makeClickable(setting: Setting, cls: string, onClick: () => void): void {
  setting.settingEl.addClass(cls);
  setting.settingEl.setAttrs({tabindex: 0, role: "button"});
  setting.settingEl.addEventListener("click", () => {
    if (!setting.settingEl.hasClass("is-disabled")) onClick();
  });
  setting.settingEl.addEventListener("keydown", (evt) => {
    if (evt.key === "Enter" && evt.target === setting.settingEl) onClick();
  });
}
