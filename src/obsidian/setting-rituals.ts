import type {SettingDefinitionItem} from "obsidian";

/** What is put into days, by itself and by hand. */
export function planning(): SettingDefinitionItem {
  return {
    type: "group",
    heading: "Planning and rituals",
    items: [
      {
        name: "Rituals in new daily notes",
        desc: "A daily note that you make gets the rituals of its day. A ritual is a note with the property micro-wins: ritual; its property every says on which days.",
        control: {type: "toggle", key: "ritualsInNewNotes"},
      },
      {
        name: "Plan my day takes",
        desc: "So many at most, so that a day stays light.",
        control: {type: "number", key: "planMost", validate: mostFits},
      },
    ],
  };
}

function mostFits(value: number): string | undefined {
  return Number.isInteger(value) && value >= 1 && value <= 20 ? undefined : "A whole number from 1 to 20.";
}
