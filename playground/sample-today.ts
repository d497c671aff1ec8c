import type moment from "moment";
import {TODAY_NOTE} from "./sample-prose.ts";

const DONE_TODAY = ["Drink water", "Make the bed", "Stretch for 3 minutes", "Open the draft"];

const PLAN = `
## Morning

- [ ] Drink water
- [ ] Make the bed
- [ ] Stretch for 3 minutes

## Work

- [ ] Open the draft
- [ ] Type 40 words [every:: weekday] [[Write a book#^step-k3f9|Write a book]]
- [ ] Reply to Sam in one line

## Evening

- [ ] Read 1 page
- [ ] Lay tomorrow’s clothes on the chair

## Notes
`;

/** What a new daily note starts from. */
export const DAILY_TEMPLATE = `# {{date:dddd D MMMM}}\n${PLAN}\n%% Planned for {{title}} %%\n`;

/** The heading of the daily note of a date, as the template gives it. */
export function headingOf(date: moment.Moment): string {
  return `# ${date.format("dddd D MMMM")}`;
}

/** A day in its middle: 8 checkboxes, 4 of them done. */
export function todaysNote(today: moment.Moment): string {
  const plan = DONE_TODAY.reduce((text, done) => text.replace(`- [ ] ${done}\n`, `- [x] ${done}\n`), PLAN);
  return `${headingOf(today)}\n${plan}\n${TODAY_NOTE}\n`;
}
