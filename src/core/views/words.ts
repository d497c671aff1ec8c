import {monthStartOf, toDate, yearOf, type Day} from "../day.ts";

/** Numbers and dates in the reader's formats. */
export interface Formats {
  /** The app's language, a BCP 47 tag. */
  readonly locale: string;
  /** "1,095" */
  number(value: number): string;
  /** Rounded to a tenth: "3", "2.5". */
  tenth(value: number): string;
  /** A share of 1 in whole percent: "83%". */
  percent(share: number): string;
  /** "Friday 20 November" */
  longDate(day: Day): string;
  /** "20 December", with the year where it is not `today`'s. */
  date(day: Day, today: Day): string;
  /** "Friday 20 November", with the year where it is not `today`'s. */
  dayAndDate(day: Day, today: Day): string;
  /** "26–28 October", with the years where they are not both `today`'s. */
  dates(from: Day, to: Day, today: Day): string;
  /** "F" */
  weekdayLetter(day: Day): string;
  /** "Friday" */
  weekday(day: Day): string;
  /** "Fri" */
  shortWeekday(day: Day): string;
  /** "N" */
  monthLetter(day: Day): string;
  /** "Nov" */
  shortMonth(day: Day): string;
  /** "November", with the year where it is not `today`'s. */
  month(day: Day, today: Day): string;
  /** Short enough to stand under a bar: "95", "1k". */
  brief(value: number): string;
}

/** `locale` is a BCP 47 tag, as the app's language setting has it. */
export function formatsFor(locale: string): Formats {
  // English without a country reads as in the interface's own words: day before month.
  const tag = lazily(() => supported(locale === "en" ? "en-GB" : locale));
  const formatOf = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
    lazily(() => new Intl.DateTimeFormat(tag(), {...options, timeZone: "UTC"}));
  const dates = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = formatOf(options);
    return (day) => format().format(toDate(day));
  };
  const numbers = lazily(() => new Intl.NumberFormat(tag()));
  const compact = lazily(() => new Intl.NumberFormat(tag(), {notation: "compact", maximumFractionDigits: 0}));
  const tenths = lazily(() => new Intl.NumberFormat(tag(), {maximumFractionDigits: 1}));
  const percents = lazily(() => new Intl.NumberFormat(tag(), {style: "percent"}));
  const date: Intl.DateTimeFormatOptions = {day: "numeric", month: "long"};
  const short = dates(date);
  const withYear = dates({...date, year: "numeric"});
  const long = dates({...date, weekday: "long"});
  const longWithYear = dates({...date, weekday: "long", year: "numeric"});
  const month = dates({month: "long"});
  const monthWithYear = dates({month: "long", year: "numeric"});
  const range = formatOf(date);
  const rangeWithYear = formatOf({...date, year: "numeric"});
  return {
    locale,
    number: (value) => numbers().format(value),
    tenth: (value) => tenths().format(value),
    percent: (share) => percents().format(share),
    longDate: long,
    date: (day, today) => (yearOf(day) === yearOf(today) ? short(day) : withYear(day)),
    dayAndDate: (day, today) => (yearOf(day) === yearOf(today) ? long(day) : longWithYear(day)),
    dates: (from, to, today) => {
      const isThisYear = yearOf(from) === yearOf(today) && yearOf(to) === yearOf(today);
      const words = (isThisYear ? range : rangeWithYear)().formatRange(toDate(from), toDate(to));
      // Two dates of one month stand close: "26–28 October".
      return monthStartOf(from) === monthStartOf(to) ? words.replace(/(\d)\s–\s(\d)/, "$1–$2") : words;
    },
    weekdayLetter: dates({weekday: "narrow"}),
    weekday: dates({weekday: "long"}),
    shortWeekday: dates({weekday: "short"}),
    monthLetter: dates({month: "narrow"}),
    shortMonth: dates({month: "short"}),
    month: (day, today) => (yearOf(day) === yearOf(today) ? month(day) : monthWithYear(day)),
    brief: (value) => compact().format(value),
  };
}

/** The first format that is made takes milliseconds: not while the app starts. */
function lazily<T extends object | string>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
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
