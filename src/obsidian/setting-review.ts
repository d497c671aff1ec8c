import type {SettingDefinitionItem} from "obsidian";

/** Where reviews go, and what they are made from. */
export function reviewing(): SettingDefinitionItem {
  return {
    type: "group",
    heading: "Reviews",
    items: [
      {
        name: "Reviews folder",
        desc: "Reviews of weeks and months go there. It’s made if it isn’t there yet.",
        control: {type: "folder", key: "reviewFolder", placeholder: "The vault’s root"},
      },
      {
        name: "Review template",
        desc: "A note with {{wins}}, {{areas}}, {{streaks}}, {{goals}}, {{habit}}, {{question}}, {{title}}, {{from}} and {{to}} where you want them. Empty: the built-in one.",
        control: {type: "file", key: "reviewTemplate"},
      },
    ],
  };
}
