import {pick} from "./random.ts";

/** A day of the sample's 120: `index` 0 is the first; `weekday` 0 is Sunday. */
export interface SampleDay {
  index: number;
  date: string;
  weekday: number;
}

export type Area = "Morning" | "Work" | "Evening";

/** A line that someone writes into daily notes for a while. */
interface SampleHabit {
  area: Area;
  /** The first and the last day it is written, both included; to the end without `to`. */
  from: number;
  to?: number;
  weekdays?: readonly number[];
  text: (day: SampleDay, random: () => number) => string;
  /** How likely it is done, against the usual; 1 by default. */
  ease?: number;
}

const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [0, 6];

const BOOK = "[[Write a book#^step-k3f9|Write a book]]";
const SHOES = "[[Run 5 km by 30 May#^step-r2d4|Run 5 km by 30 May]]";
const PORTUGUESE = "[[Learn Portuguese#^step-p7q1|Learn Portuguese]]";

const ONE_OFFS = [
  "Reply to Sam in one line",
  "Send Ines the photos from Sunday",
  "Call the dentist and ask for a morning",
  "Write the first sentence of the report",
  "Pay the water bill",
  "Delete 10 old files",
  "Ask Tom how the exam went",
  "Put the parcel in the bag",
  "Write down one question for Monday’s meeting",
  "Return the drill to Leo",
];

/** They come and go as they do in life: some stay, some are outgrown, some are simply dropped. */
const HABITS: readonly SampleHabit[] = [
  {area: "Morning", from: 0, ease: 1.4, text: () => "Drink water"},
  {area: "Morning", from: 18, ease: 1.15, text: () => "Make the bed"},
  {area: "Morning", from: 40, to: 84, ease: 0.9, text: () => "Stretch for 2 minutes"},
  {area: "Morning", from: 85, ease: 1.1, text: () => "Stretch for 3 minutes"},
  {
    area: "Morning",
    from: 25,
    to: 68,
    ease: 0.7,
    text: ({index}) => `${3 + Math.floor((index - 25) / 11)} push-ups`,
  },
  {area: "Work", from: 8, to: 62, weekdays: WORKDAYS, ease: 0.8, text: () => "Clear 5 emails"},
  {area: "Work", from: 58, weekdays: [...WORKDAYS, 6], text: () => "Open the draft"},
  {
    area: "Work",
    from: 58,
    to: 80,
    weekdays: WORKDAYS,
    ease: 0.8,
    text: () => `Type 20 words [every:: weekday] ${BOOK}`,
  },
  {
    area: "Work",
    from: 81,
    weekdays: [...WORKDAYS, 6],
    ease: 0.9,
    text: () => `Type 40 words [every:: weekday] ${BOOK}`,
  },
  {area: "Work", from: 3, weekdays: WORKDAYS, ease: 0.8, text: (_day, random) => pick(random, ONE_OFFS)},
  {
    area: "Evening",
    from: 5,
    text: (_day, random) => `Read ${pick(random, ["1 page", "4 pages", "6 pages", "10 pages", "10 pages"])}`,
  },
  {area: "Evening", from: 30, to: 104, ease: 0.6, text: () => `Say 5 words out loud ${PORTUGUESE}`},
  {area: "Evening", from: 76, ease: 0.9, text: () => "Lay tomorrow’s clothes on the chair"},
  {
    area: "Evening",
    from: 90,
    weekdays: [1, 3, 5],
    text: () => `Put the running shoes by the door [every:: mon, wed, fri] ${SHOES}`,
  },
  {
    area: "Evening",
    from: 92,
    weekdays: [2, 4, 6],
    ease: 0.8,
    text: ({index}) => `Run ${(index / 60).toFixed(1)} km [every:: 3/week]`,
  },
  {area: "Evening", from: 0, weekdays: WEEKEND, ease: 1.2, text: () => "Walk outside for 10 minutes"},
  {area: "Evening", from: 12, weekdays: [0], text: () => "Tidy the desk"},
];

/** A box that holds smaller boxes. */
const PARTS: Record<string, readonly string[]> = {
  "Tidy the desk": ["Put the cups in the sink", "Bin 3 papers", "Wipe one corner"],
};

/** The day's checkbox lines in an area. It takes a while to get going: late in the 120 days more is done. */
export function habitLines(area: Area, day: SampleDay, random: () => number): string[] {
  const usual = 0.24 + 0.48 * (day.index / 119);
  return HABITS.filter((habit) => habit.area === area && isWritten(habit, day)).flatMap((habit) => {
    const chance = usual * (habit.ease ?? 1);
    const text = habit.text(day, random);
    const parts = (PARTS[text] ?? []).map((part) => `    ${checkbox(part, day, chance, random)}`);
    return [checkbox(text, day, chance, random), ...parts];
  });
}

function isWritten({from, to = Infinity, weekdays}: SampleHabit, {index, weekday}: SampleDay): boolean {
  return index >= from && index <= to && (weekdays?.includes(weekday) ?? true);
}

function checkbox(text: string, {date}: SampleDay, chance: number, random: () => number): string {
  if (random() >= chance) return `- [${undone(random)}] ${text}`;
  return `- [x] ${text}${random() < 0.08 ? ` ✅ ${date}` : ""}`;
}

/** Mostly left open; now and then begun, skipped or moved. */
function undone(random: () => number): string {
  const roll = random();
  if (roll < 0.07) return "/";
  if (roll < 0.14) return "-";
  return roll < 0.2 ? ">" : " ";
}
