import type {SettingDefinitionItem} from "obsidian";
import {parseDay, printDay} from "../core/day.ts";
import type {Settings} from "../core/settings.ts";
import type {SettingsAccess} from "./settings-access.ts";

/** Days that neither count nor break a streak; `update` draws the settings anew. */
export function pauses(access: SettingsAccess, update: () => void): SettingDefinitionItem {
  const {pauses: all} = access.get();
  const save = (changed: Settings["pauses"]): Promise<void> => access.set({pauses: changed});
  return {
    type: "list",
    heading: "Pauses",
    emptyState: "Holidays, illness, a move: days in a pause neither count nor break a streak.",
    items: all.map((pause, index) => ({
      name: `Pause ${index + 1}`,
      desc: pauseWords(pause),
      render: (setting) => {
        for (const end of ["from", "to"] as const) {
          setting.addText((field) => {
            field.inputEl.type = "date";
            field.inputEl.ariaLabel = end === "from" ? "From" : "To";
            field.setValue(pause[end]).onChange((value) => {
              if (parseDay(value) === undefined) return;
              const changed = access
                .get()
                .pauses.map((other, at) => (at === index ? {...other, [end]: value} : other));
              setting.setDesc(pauseWords(changed[index] ?? pause));
              void save(changed);
            });
          });
        }
      },
    })),
    addItem: {
      name: "Add a pause",
      action: () => {
        const today = printDay(access.today());
        void save([...access.get().pauses, {from: today, to: today}]).then(() => update());
      },
    },
    onDelete: (index) => {
      void save(access.get().pauses.filter((_, at) => at !== index)).then(() => update());
    },
  };
}

/** Days of one form sort as text. */
function pauseWords({from, to}: Settings["pauses"][number]): string {
  return from <= to ? "From and to, both included." : "It ends before it begins: no day is in it.";
}
