import {parseYaml, TFile, type App, type Command, type EventRef} from "obsidian";
import {Rituals} from "../app/rituals.ts";
import type {WinsState} from "../app/state.ts";
import {todayAt, type Day} from "../core/day.ts";
import type {Diary} from "./diary.ts";
import {watchNewDailyNotes} from "./new-daily-notes.ts";
import {tell} from "./notices.ts";
import {openNote} from "./open-note.ts";
import {RitualNotes} from "./ritual-notes.ts";
import {RitualPicker} from "./ritual-picker.ts";
import type {VaultNotes} from "./write-notes.ts";

/** What rituals need of the plugin around them. */
export interface RitualFeatureParts {
  readonly app: App;
  readonly state: WinsState;
  readonly notes: VaultNotes;
  readonly diary: Diary;
  readonly now: () => Date;
  /** Whether the plugin itself is making the note of that day at this moment. */
  readonly isMaking: (day: Day) => boolean;
  readonly addCommand: (command: Command) => void;
  readonly register: (ref: EventRef) => void;
  /** Calls back when the plugin is unloaded. */
  readonly onUnload: (stop: () => void) => void;
}

const [NAME, ICON] = ["Start a ritual", "list-ordered"];
const FIRST = `---
micro-wins: ritual
every: day
---

- [ ] Drink a glass of water
- [ ] Open the curtains
- [ ] Stretch for 1 minute
`;

/** Adds the command and the menu for rituals, and has them put into new daily notes where that is wanted. */
export function addRitualFeatures(parts: RitualFeatureParts): Rituals {
  const {app, state, notes, diary, now, isMaking, addCommand, register, onUnload} = parts;
  const found = new RitualNotes(app, register);
  const open = (path: string, line?: number): void => void openNote(app, path, line);
  const rituals = new Rituals({
    ...{state, notes, parseYaml, tell, open},
    find: () => found.find(),
    weekdayNames: () => diary.weekdayNames,
  });
  addCommand({id: "start-ritual", name: NAME, icon: ICON, callback: () => void startRitual(app, rituals)});
  register(
    app.workspace.on("file-menu", (menu, file) => {
      if (!(file instanceof TFile) || !found.isRitual(file)) return;
      menu.addItem((item) =>
        item
          .setTitle("Start this ritual")
          .setIcon(ICON)
          .setSection("micro-wins")
          .onClick(() => void rituals.start(file.path)),
      );
    }),
  );
  app.workspace.onLayoutReady(() => {
    onUnload(
      watchNewDailyNotes({
        ...{app, isMaking, register},
        isWanted: () => state.settings.ritualsInNewNotes,
        dayOf: (path) => diary.dayOf(path),
        today: () => todayAt(now(), state.settings.dayStart),
        ready: (path, day) => void rituals.insert(path, day),
      }),
    );
  });
  return rituals;
}

/** Starts the only ritual there is, or asks which one. */
async function startRitual(app: App, rituals: Rituals): Promise<void> {
  const all = await rituals.all();
  const [first, second] = all;
  if (first === undefined) {
    tell({
      text: "No ritual yet. It’s a note with the property micro-wins: ritual and a few checkbox lines.",
      action: {label: "Make a first one", run: () => void makeFirst(app)},
    });
  } else if (second === undefined) void rituals.start(first.path);
  else new RitualPicker(app, all, ({path}) => void rituals.start(path)).open();
}

async function makeFirst(app: App): Promise<void> {
  const {path: folder} = app.fileManager.getNewFileParent("");
  const path = `${folder === "/" ? "" : `${folder}/`}Morning ritual.md`;
  try {
    // One that is there already is opened as it is.
    if (app.vault.getAbstractFileByPath(path) === null) await app.vault.create(path, FIRST);
    await openNote(app, path);
  } catch (error) {
    tell({
      text: `The note can’t be made right now: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}
