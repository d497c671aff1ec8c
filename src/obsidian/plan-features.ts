import type {App, Command} from "obsidian";
import type {EnergyKeeper} from "../app/just-one.ts";
import {DayPlanner} from "../app/plan-day.ts";
import type {Rituals} from "../app/rituals.ts";
import type {SendSteps} from "../app/send-steps.ts";
import type {WinsState} from "../app/state.ts";
import type {Diary} from "./diary.ts";
import {tell} from "./notices.ts";
import {linkTo} from "./note-link.ts";
import {openNote} from "./open-note.ts";
import {PlanDayModal} from "./plan-day-modal.ts";
import type {PlaybookLibrary} from "./playbook-library.ts";
import type {VaultNotes} from "./write-notes.ts";

/** What planning a day needs of the plugin around it. */
export interface PlanFeatureParts {
  readonly app: App;
  readonly state: WinsState;
  readonly notes: VaultNotes;
  readonly diary: Diary;
  readonly library: PlaybookLibrary;
  readonly rituals: Rituals;
  readonly send: SendSteps;
  readonly energy: EnergyKeeper;
  readonly breakDown: (path: string) => void;
  readonly addCommand: (command: Command) => void;
}

/** Adds the command that plans a day. Answers how to open it from elsewhere. */
export function addPlanFeatures(parts: PlanFeatureParts): {readonly openPlan: () => void} {
  const {app, state, notes, rituals, send, library, addCommand} = parts;
  const planner = new DayPlanner({
    ...{state, notes, rituals, send, tell},
    playbooks: () => library.loaded(),
    linkTo: (path) => linkTo(app, path, notes.pathsOf(state.today)[0] ?? ""),
    open: (path, line) => void openNote(app, path, line),
  });
  let isOpening = false;
  const openPlan = (): void => {
    // Rituals are looked for before, and the command may be given again.
    if (isOpening) return;
    isOpening = true;
    void open(parts, planner).finally(() => (isOpening = false));
  };
  addCommand({id: "plan-day", name: "Plan my day", icon: "list-checks", callback: openPlan});
  return {openPlan};
}

async function open(parts: PlanFeatureParts, planner: DayPlanner): Promise<void> {
  const {app, state, diary, energy, breakDown} = parts;
  const {settings, today} = state;
  const found = await planner.gather();
  const {hasGoals, idle} = found;
  const now = energy.get(today);
  new PlanDayModal(app, {
    items: await planner.items(found, now),
    around: {hasGoals, idle, most: settings.planMost, winTag: settings.winTag, formats: diary.formats},
    energy: now,
    onEnergy: (next) => {
      energy.set(today, next);
      return planner.items(found, next);
    },
    onAdd: (ids, at) => planner.write(found, at, ids),
    onBreakDown: (path) => breakDownGoal(parts, breakDown, path),
  }).open();
}

/** Without a goal at hand, the note that is open is taken for one, unless it is a day. */
function breakDownGoal(
  {app, diary}: PlanFeatureParts,
  breakDown: (path: string) => void,
  path = app.workspace.getActiveFile()?.path,
): void {
  if (path !== undefined && path.endsWith(".md") && diary.dayOf(path) === undefined) breakDown(path);
  else tell({text: "Open a note that is named like your goal, then break it down."});
}
