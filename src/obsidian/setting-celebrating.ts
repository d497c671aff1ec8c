import type {SettingDefinitionItem} from "obsidian";
import {DEFAULTS, type Settings} from "../core/settings.ts";
import {mustFit} from "./setting-groups.ts";

/** What happens at a tick besides counting. */
export function celebrating(settings: () => Settings): SettingDefinitionItem {
  const isLoud = (): boolean => !settings().quiet;
  return {
    type: "group",
    heading: "Celebrating",
    items: [
      {
        name: "Quiet",
        desc: "No words, no ring, no milestones: counts change, and that is all.",
        control: {type: "toggle", key: "quiet"},
      },
      {
        name: "Words at a tick",
        desc: "One a line, said in turn.",
        visible: isLoud,
        control: {
          type: "textarea",
          key: "acknowledgements",
          rows: 6,
          placeholder: DEFAULTS.acknowledgements.join("\n"),
          validate: mustFit("acknowledgements", "Keep each to 60 characters."),
        },
      },
      {
        name: "Sound",
        desc: "A short, soft tone at a tick.",
        visible: isLoud,
        control: {type: "toggle", key: "sound"},
      },
    ],
  };
}
