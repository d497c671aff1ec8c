import type {SettingDefinitionList} from "obsidian";
import type {Setting} from "./setting.ts";
import type {SettingGroup} from "./setting-group.ts";

/** What a list has beyond a group: words for when it is empty, adding, deleting, and moving by dragging. */
export function addListTools(list: SettingDefinitionList, group: SettingGroup, rows: Setting[]): void {
  group.addClass("mod-list");
  const {addItem, emptyState, onDelete, onReorder} = list;
  if (rows.length === 0 && emptyState !== undefined)
    group.listEl.createDiv("setting-list-empty").setText(emptyState);
  if (addItem !== undefined)
    group.addExtraButton((button) =>
      button
        .setIcon("plus")
        .setTooltip(addItem.name)
        .onClick(() => addItem.action(button.extraSettingsEl)),
    );
  rows.forEach((row, i) => {
    if (onReorder !== undefined) makeDraggable(row, i, onReorder);
    if (onDelete !== undefined)
      row.addExtraButton((button) =>
        button
          .setIcon("trash-2")
          .setTooltip("Delete")
          .onClick(() => onDelete(i)),
      );
  });
}

function makeDraggable(row: Setting, index: number, onReorder: (from: number, to: number) => void): void {
  row.settingEl.draggable = true;
  row.settingEl.addEventListener("dragstart", (evt) =>
    evt.dataTransfer?.setData("text/plain", String(index)),
  );
  row.settingEl.addEventListener("dragover", (evt) => evt.preventDefault());
  row.settingEl.addEventListener("drop", (evt) => {
    const from = Number(evt.dataTransfer?.getData("text/plain"));
    if (from !== index) onReorder(from, index);
  });
}
