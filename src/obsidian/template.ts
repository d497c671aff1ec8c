import {moment} from "obsidian";
import {toDate, type Day} from "../core/day.ts";

const PLACEHOLDER = /{{\s*(title|date|time)\s*(?::([^{}]*))?}}/gi;

/**
 * Fills a daily note's template in as the core plugin does: `{{title}}`, `{{date}}`, `{{time}}`, the last two with an
 * optional moment format. The date is the note's day at the clock's time. All else, other plugins' marks included,
 * stays as it is.
 */
export function fillTemplate(
  template: string,
  title: string,
  day: Day,
  now: Date,
  dateFormat: string,
): string {
  const date = toDate(day);
  const at = moment(now).set({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    date: date.getUTCDate(),
  });
  return template.replace(PLACEHOLDER, (_, kind: string, format: string | undefined) => {
    switch (kind.toLowerCase()) {
      case "title":
        return title;
      case "time":
        return at.format(format?.trim() || "HH:mm");
      default:
        return at.format(format?.trim() || dateFormat);
    }
  });
}
