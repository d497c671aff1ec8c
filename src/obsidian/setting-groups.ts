import type {SettingDefinitionItem} from "obsidian";
import {DAILY_GOAL, fitsControl} from "../app/setting-values.ts";
import type {Settings} from "../core/settings.ts";

/** Which checkboxes are wins. */
export function whatCounts(settings: () => Settings): SettingDefinitionItem {
  const scope = (): Settings["scope"] => settings().scope;
  return {
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
  };
}

/** The daily goal, freezes, and where days and weeks begin. */
export function days(): SettingDefinitionItem {
  return {
    type: "group",
    heading: "Days and streaks",
    items: [
      {
        name: "Daily goal",
        desc: "Wins that make a day count. A new goal holds from today; days before keep theirs.",
        control: {
          type: "number",
          key: DAILY_GOAL,
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
  };
}

/** Where daily notes are, if not where another plugin says. */
export function dailyNotes(settings: () => Settings): SettingDefinitionItem {
  const isOwn = (): boolean => settings().ownDailyNotes;
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

/** The message for what a control must not take. */
export function mustFit(key: string, message: string): (value: string) => string | undefined {
  return (value) => (fitsControl(key, value) ? undefined : message);
}

function hours(): Record<string, string> {
  const later = Array.from({length: 6}, (_, index) => [String(index + 1), `${index + 1}:00`]);
  return {"0": "Midnight", ...Object.fromEntries(later)} as Record<string, string>;
}

function weekdays(): Record<string, string> {
  const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
  return Object.fromEntries(names.map((name, index) => [String(index), name]));
}
