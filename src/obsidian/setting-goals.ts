import {normalizePath, type SettingDefinitionItem} from "obsidian";

/** Which notes are goals, and what is written behind their steps. */
export function goalNotes(isFolder: (path: string) => boolean): SettingDefinitionItem {
  return {
    type: "group",
    heading: "Goals",
    items: [
      {
        name: "Goals folder",
        desc: "Notes in it are goals. Empty: notes with the goal tag alone.",
        control: {
          type: "folder",
          key: "goalsFolder",
          placeholder: "None",
          validate: (path: string) =>
            path.trim() === "" || (normalizePath(path) !== "/" && isFolder(normalizePath(path)))
              ? undefined
              : "Choose a folder of the vault, for goals alone.",
        },
      },
      {
        name: "Done date",
        desc: "Written behind a goal’s step when you tick it. Without one, a step that is in no daily note doesn’t count.",
        control: {
          type: "dropdown",
          key: "doneDate",
          options: {
            emoji: "As the Tasks plugin writes it",
            field: "As a field for Dataview",
            none: "None",
          },
        },
      },
    ],
  };
}
