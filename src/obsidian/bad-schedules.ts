import type {App} from "obsidian";
import type {Tell} from "../app/ports.ts";
import type {TrackSheet} from "../core/track.ts";

/** What was said, remembered on this device alone: each schedule that cannot be read is told once. */
const SAID = "micro-wins-bad-schedules";

/** Tells of schedules in the notes that cannot be read, and of what holds instead. */
export function tellBadSchedules(app: App, habits: readonly TrackSheet[], tell: Tell): void {
  const stored: unknown = app.loadLocalStorage(SAID);
  const said: unknown[] = Array.isArray(stored) ? stored : [];
  const found = habits.flatMap(({name, badSchedules}) => badSchedules.map((every) => ({name, every})));
  const fresh = found.filter(({every}) => !said.includes(every));
  const [first] = fresh;
  if (first === undefined) return;
  const others = fresh.length === 1 ? "" : ` The same goes for ${fresh.length - 1} more.`;
  tell({
    text:
      `“${first.every}” at “${first.name}” is no schedule, so every day holds.${others} ` +
      "Try day, weekday, mon, 3/week or 2 days.",
  });
  app.saveLocalStorage(SAID, [...new Set(found.map(({every}) => every))]);
}
