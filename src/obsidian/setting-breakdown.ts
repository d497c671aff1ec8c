import {normalizePath, type SettingDefinitionItem, type SettingDefinitionPage} from "obsidian";
import {rateKey} from "../app/setting-values.ts";
import {RATE_FIELDS, usualSpeed} from "../core/breakdown/rate-fields.ts";
import {DEFAULTS, type Settings} from "../core/settings.ts";
import {mustFit} from "./setting-groups.ts";

/** How goals are broken down, and where their steps are written. */
export function breakingDown(
  settings: () => Settings,
  isFolder: (path: string) => boolean,
): SettingDefinitionItem {
  return {
    type: "group",
    heading: "Breaking goals down",
    items: [
      {
        name: "Steps heading",
        desc: "Steps are written below it in the goal’s note.",
        control: {
          type: "text",
          key: "stepsHeading",
          placeholder: DEFAULTS.stepsHeading,
          validate: mustFit("stepsHeading", "A heading needs a name, in one line."),
        },
      },
      {
        name: "Tag goals",
        desc: "A note whose goal is broken down is given the goal tag, if it has none.",
        control: {type: "toggle", key: "tagGoals"},
      },
      {
        name: "Goal tag",
        visible: () => settings().tagGoals,
        control: {
          type: "text",
          key: "goalTag",
          placeholder: DEFAULTS.goalTag,
          validate: mustFit("goalTag", "One tag, without spaces."),
        },
      },
      {
        name: "Anchors",
        desc: "What you do anyway, one a line. A step can be put behind one when you choose it.",
        control: {
          type: "textarea",
          key: "anchors",
          rows: 4,
          placeholder: "After I pour my coffee",
          validate: mustFit("anchors", "Keep each anchor to 100 characters."),
        },
      },
      {
        name: "Playbooks folder",
        desc: "Notes there add playbooks, or take the place of shipped ones. Empty: the shipped ones alone.",
        control: {
          type: "folder",
          key: "playbooksFolder",
          placeholder: "None",
          validate: (path: string) =>
            path.trim() === "" || (normalizePath(path) !== "/" && isFolder(normalizePath(path)))
              ? undefined
              : "Choose a folder of the vault, for playbooks alone.",
        },
      },
      rates(),
    ],
  };
}

function rates(): SettingDefinitionPage {
  return {
    type: "page",
    name: "How long things take",
    desc: "Your own speed, so that a step fits its minutes.",
    items: RATE_FIELDS.map((field) => ({
      name: field.name,
      control: {
        type: "text",
        key: rateKey(field),
        placeholder: usualSpeed(field),
        validate: mustFit(
          rateKey(field),
          "A number from 0.01 to 10,000, as in 2.5. Leave it empty for the usual.",
        ),
      },
    })),
  };
}
