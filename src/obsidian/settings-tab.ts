import {PluginSettingTab, type App, type Plugin, type SettingDefinitionItem} from "obsidian";
import {parseDay, printDay, type Day} from "../core/day.ts";
import {goalDays} from "../core/goal-days.ts";
import {
  fitsSetting,
  SETTING_KEYS,
  withGoal,
  type SettingChanges,
  type SettingKey,
  type Settings,
} from "../core/settings.ts";

/** What the tab shows and changes. */
export interface SettingsAccess {
  get(): Settings;
  set(changes: SettingChanges): Promise<void>;
  today(): Day;
}

const GOAL = "dailyGoal";

export class MicroWinsSettingTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly access: SettingsAccess,
  ) {
    super(app, plugin);
    this.icon = "square-check";
  }

  override getControlValue(key: string): unknown {
    const settings = this.access.get();
    if (key === GOAL) return goalDays(settings.dailyGoals)(this.access.today());
    if (key === "dayStart") return String(settings.dayStart);
    return isSettingKey(key) ? settings[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (key === GOAL) {
      const goals = withGoal(this.access.get().dailyGoals, printDay(this.access.today()), Number(value));
      await this.access.set({dailyGoals: goals});
    } else if (isSettingKey(key)) {
      await this.access.set({[key]: key === "dayStart" ? Number(value) : value});
    }
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [...this.whatCounts(), ...this.days(), this.pauses(), this.dailyNotes()];
  }

  private whatCounts(): SettingDefinitionItem[] {
    const scope = (): Settings["scope"] => this.access.get().scope;
    return [
      {
        type: "group",
        heading: "What counts",
        items: [
          {
            name: "Wins",
            desc: "Which checkboxes in your daily notes count once they are done.",
            control: {
              type: "dropdown",
              key: "scope",
              options: {
                all: "Every checkbox",
                tag: "Those with the win tag",
                heading: "Those under the win heading",
              },
            },
          },
          {
            name: "Win tag",
            desc: "Tags below it count too.",
            visible: () => scope() === "tag",
            control: {
              type: "text",
              key: "winTag",
              placeholder: "win",
              validate: mustFit("winTag", "One tag, without spaces."),
            },
          },
          {
            name: "Win heading",
            desc: "Of any level; what stands below it counts, up to the next heading of its level.",
            visible: () => scope() === "heading",
            control: {
              type: "text",
              key: "winHeading",
              validate: mustFit("winHeading", "A heading needs a name."),
            },
          },
          {
            name: "Done characters",
            desc: "What stands between the brackets of a line that is done. The first x, or the first of them, is written at a tick.",
            control: {
              type: "text",
              key: "doneCharacters",
              validate: mustFit("doneCharacters", "At least one character, without spaces and brackets."),
            },
          },
        ],
      },
    ];
  }

  private days(): SettingDefinitionItem[] {
    return [
      {
        type: "group",
        heading: "Days and streaks",
        items: [
          {
            name: "Daily goal",
            desc: "Wins that make a day count. A new goal holds from today; days before keep theirs.",
            control: {
              type: "number",
              key: GOAL,
              validate: (value: number) =>
                Number.isInteger(value) && value >= 1 && value <= 1000
                  ? undefined
                  : "A whole number from 1 to 1,000.",
            },
          },
          {
            name: "Freezes",
            desc: "What covers a day without wins.",
            control: {
              type: "dropdown",
              key: "streakPolicy",
              options: {
                earned: "Earned: every 7 days earn one, 2 at most",
                "never-twice": "Never miss twice: one day may be missed",
                strict: "Strict: none",
              },
            },
          },
          {
            name: "Day begins at",
            desc: "Wins before this hour belong to the day before.",
            control: {type: "dropdown", key: "dayStart", options: hours()},
          },
          {
            name: "Week begins on",
            control: {
              type: "dropdown",
              key: "weekStart",
              options: {locale: "As in your language", ...weekdays()},
            },
          },
        ],
      },
    ];
  }

  private pauses(): SettingDefinitionItem {
    const pauses = this.access.get().pauses;
    const save = (changed: Settings["pauses"]): Promise<void> => this.access.set({pauses: changed});
    return {
      type: "list",
      heading: "Pauses",
      emptyState: "Holidays, illness, a move: days in a pause neither count nor break a streak.",
      items: pauses.map((pause, index) => ({
        name: `Pause ${index + 1}`,
        desc: pauseWords(pause),
        render: (setting) => {
          for (const end of ["from", "to"] as const) {
            setting.addText((field) => {
              field.inputEl.type = "date";
              field.inputEl.ariaLabel = end === "from" ? "From" : "To";
              field.setValue(pause[end]).onChange((value) => {
                if (parseDay(value) === undefined) return;
                const changed = this.access
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
          const today = printDay(this.access.today());
          void save([...this.access.get().pauses, {from: today, to: today}]).then(() => this.update());
        },
      },
      onDelete: (index) => {
        void save(this.access.get().pauses.filter((_, at) => at !== index)).then(() => this.update());
      },
    };
  }

  private dailyNotes(): SettingDefinitionItem {
    const isOwn = (): boolean => this.access.get().ownDailyNotes;
    return {
      type: "group",
      heading: "Daily notes",
      items: [
        {
          name: "Use other daily notes",
          desc: "Off: as Periodic Notes or the core plugin have them.",
          control: {type: "toggle", key: "ownDailyNotes"},
        },
        {
          name: "Folder",
          visible: isOwn,
          control: {type: "folder", key: "dailyFolder", placeholder: "The vault’s root"},
        },
        {
          name: "Format",
          desc: "In moment’s letters; it may contain folders.",
          visible: isOwn,
          control: {type: "text", key: "dailyFormat", placeholder: "YYYY-MM-DD"},
        },
        {name: "Template", visible: isOwn, control: {type: "file", key: "dailyTemplate"}},
      ],
    };
  }
}

function isSettingKey(key: string): key is SettingKey {
  return SETTING_KEYS.some((known) => known === key);
}

function mustFit(key: SettingKey, message: string): (value: string) => string | undefined {
  return (value) => (fitsSetting(key, value) ? undefined : message);
}

function hours(): Record<string, string> {
  const later = Array.from({length: 6}, (_, index) => [String(index + 1), `${index + 1}:00`]);
  return {"0": "Midnight", ...Object.fromEntries(later)} as Record<string, string>;
}

function weekdays(): Record<string, string> {
  const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  return Object.fromEntries(names.map((name, index) => [String(index), name]));
}

/** Days of one form sort as text. */
function pauseWords({from, to}: Settings["pauses"][number]): string {
  return from <= to ? "From and to, both included." : "It ends before it begins: no day is in it.";
}
