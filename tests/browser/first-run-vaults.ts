import type {Locator} from "playwright-core";
import {DAILY, openDesk, TODAY, type Desk} from "./desk.ts";

export const ELSEWHERE = {query: {open: "Inbox.md"}};
export const WATER = "Drink a glass of water";

export const json = (path: string, value: unknown): Record<string, string> => ({
  [path]: JSON.stringify(value),
});

/** A person's hands, that count what they do. */
export class Hands {
  count = 0;

  constructor(private readonly desk: Desk) {}

  async click(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.desk.page.keyboard.press(key);
  }
}

/** The names of some days before today, by a printer of dates. */
export function days(count: number, print: (date: Date) => string, text: string): Record<string, string> {
  const dates = Array.from({length: count}, (_, back) => new Date(Date.UTC(2026, 10, 19 - back)));
  return Object.fromEntries(dates.map((date) => [print(date), text]));
}

export const iso = (date: Date): string => date.toISOString().slice(0, 10);
const german = (date: Date): string => {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat("de", {...options, timeZone: "UTC"}).format(date);
  return `${part({weekday: "long"})} ${part({day: "numeric"})} ${part({month: "long"})} ${part({year: "numeric"})}`;
};

export const PROSE = "# A day\n\nIt rained, and I read.\n\n- a thought\n";
export const VAULTS = {
  "an empty vault": {files: {}, note: "2026-11-20.md"},
  "daily notes without checkboxes": {
    files: {...DAILY, ...days(60, (date) => `Daily/${iso(date)}.md`, PROSE), [TODAY]: PROSE},
    note: TODAY,
  },
  "Periodic Notes": {
    files: {
      ...json(".obsidian/plugins/periodic-notes/data.json", {
        daily: {enabled: true, folder: "Periodic", format: "YYYY/YYYYMMDD"},
      }),
      ...json(".obsidian/community-plugins.json", ["periodic-notes"]),
      ...days(20, (date) => `Periodic/${iso(date).slice(0, 4)}/${iso(date).replaceAll("-", "")}.md`, PROSE),
    },
    note: "Periodic/2026/20261120.md",
  },
  "notes named in German": {
    files: {
      ...json(".obsidian/daily-notes.json", {folder: "Tagebuch", format: "dddd D MMMM YYYY"}),
      ...days(20, (date) => `Tagebuch/${german(date)}.md`, PROSE),
    },
    note: "Tagebuch/Freitag 20 November 2026.md",
    language: "de",
  },
};

export const openVault = (name: keyof typeof VAULTS): Promise<Desk> => {
  const vault = VAULTS[name];
  const language = "language" in vault ? vault.language : "en";
  return openDesk(vault.files, {...ELSEWHERE, init: `localStorage.setItem("language", "${language}")`});
};

export const names = Object.keys(VAULTS) as (keyof typeof VAULTS)[];
export const waterIn = (name: string): string =>
  name.includes("German") ? "Ein Glas Wasser trinken" : WATER;
