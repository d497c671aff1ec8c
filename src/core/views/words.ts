import {toDate, type Day} from "../day.ts";

/** Numbers and dates in the reader's formats. */
export interface Formats {
  /** "1,095" */
  number(value: number): string;
  /** Rounded to a tenth: "3", "2.5". */
  tenth(value: number): string;
  /** "Friday 20 November" */
  longDate(day: Day): string;
  /** "20 December", with the year where it is not `today`'s. */
  date(day: Day, today: Day): string;
  /** "F" */
  weekdayLetter(day: Day): string;
}

/** `locale` is a BCP 47 tag, as the app's language setting has it. */
export function formatsFor(locale: string): Formats {
  // English without a country reads as in the interface's own words: day before month.
  const tag = lazily(() => supported(locale === "en" ? "en-GB" : locale));
  const dates = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = lazily(() => new Intl.DateTimeFormat(tag(), {...options, timeZone: "UTC"}));
    return (day) => format().format(toDate(day));
  };
  const numbers = lazily(() => new Intl.NumberFormat(tag()));
  const tenths = lazily(() => new Intl.NumberFormat(tag(), {maximumFractionDigits: 1}));
  const short = dates({day: "numeric", month: "long"});
  const withYear = dates({day: "numeric", month: "long", year: "numeric"});
  return {
    number: (value) => numbers().format(value),
    tenth: (value) => tenths().format(value),
    longDate: dates({weekday: "long", day: "numeric", month: "long"}),
    date: (day, today) => (yearOf(day) === yearOf(today) ? short(day) : withYear(day)),
    weekdayLetter: dates({weekday: "narrow"}),
  };
}

/** The first format that is made takes milliseconds: not while the app starts. */
function lazily<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function yearOf(day: Day): number {
  return toDate(day).getUTCFullYear();
}

function supported(locale: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}

/** "1 win", "4 wins" */
export function countWords(count: number, one: string, many: string, formats: Formats): string {
  return `${formats.number(count)} ${count === 1 ? one : many}`;
}
