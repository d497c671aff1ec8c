import {heldSchedule} from "../held-schedules.ts";
import {ledgerDays} from "../ledger-days.ts";
import type {Schedule} from "../schedule.ts";
import {measureOf} from "../strength.ts";
import type {TrackSheet} from "../track.ts";
import type {LedgerAnswer} from "./ledger-answer.ts";
import type {PageInput} from "./page-input.ts";
import {countWords, type Formats} from "./words.ts";

/** How strong it is, and what makes it stronger or weaker. */
export function strengthAnswer(sheet: TrackSheet, {today, formats}: PageInput): LedgerAnswer {
  const percent = Math.round(sheet.strength.now * 100);
  const words = bendWords(heldSchedule(sheet.input.schedules, today, sheet.input.weekStartsOn), formats);
  return {
    sentence: percent === 0 ? [] : [{text: formats.percent(percent / 100), strong: true}, {text: " strong"}],
    answer: [[{text: words}]],
    ...ledgerDays(sheet),
  };
}

function bendWords(schedule: Schedule, formats: Formats): string {
  const {wins, days, kept} = measureOf(schedule);
  const half = countWords(Math.round(Math.log(0.5) / Math.log(kept)), "day", "days", formats);
  const fades = `After ${half} without one, half of it is left. Rest leaves it as it is.`;
  if (schedule.kind === "day")
    return `Each day that counts adds to it, each other day takes a little. ${fades}`;
  const full = `${formats.number(wins)} that count would be all of it`;
  return `Each day takes it a little towards the last ${formats.number(days)} days, of which ${full}. ${fades}`;
}
