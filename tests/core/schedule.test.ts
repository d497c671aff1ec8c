import fc from "fast-check";
import moment from "moment";
import "moment/locale/ar";
import "moment/locale/de";
import "moment/locale/fr";
import "moment/locale/ja";
import "moment/locale/ko";
import "moment/locale/mt";
import "moment/locale/tr";
import "moment/locale/vi";
import {describe, expect, test} from "vitest";
import type {Day, Weekday} from "../../src/core/day.ts";
import {
  parseSchedule,
  scheduleOn,
  type Schedule,
  type Schedules,
  type WeekdayNames,
} from "../../src/core/schedule.ts";
import {MONDAY} from "./track-signs.ts";

const weekdays = (...days: Weekday[]): Schedule => ({kind: "weekdays", days});
const weekly = (times: number): Schedule => ({kind: "weekly", times});
const every = (days: number): Schedule => ({kind: "every", days});
const DAY: Schedule = {kind: "day"};

function namesIn(locale: string): WeekdayNames {
  const data = moment.localeData(locale);
  const [long, short, least] = [data.weekdays(), data.weekdaysShort(), data.weekdaysMin()];
  return long.map((name, day) => [name, short[day] ?? name, least[day] ?? name]);
}

describe("parseSchedule", () => {
  test.each<[string, Schedule | undefined]>([
    ["day", DAY],
    [" Day ", DAY],
    ["1 days", DAY],
    ["7/week", DAY],
    ["weekday", weekdays(1, 2, 3, 4, 5)],
    ["WEEKEND", weekdays(0, 6)],
    ["mon, wed, fri", weekdays(1, 3, 5)],
    ["fri,mon , Wed", weekdays(1, 3, 5)],
    ["Monday Thursday", weekdays(1, 4)],
    ["mon、thu،sun", weekdays(0, 1, 4)],
    ["tues, thurs", weekdays(2, 4)],
    ["mon, monday", weekdays(1)],
    ["sun mon tue wed thu fri sat", DAY],
    ["1/week", weekly(1)],
    ["6 / week", weekly(6)],
    ["３／week", weekly(3)],
    ["2 days", every(2)],
    ["365  days", every(365)],
    ["", undefined],
    ["0/week", undefined],
    ["8/week", undefined],
    ["3/month", undefined],
    ["0 days", undefined],
    ["366 days", undefined],
    ["-2 days", undefined],
    ["2.5 days", undefined],
    ["2", undefined],
    ["daily", undefined],
    ["days", undefined],
    ["mon, day", undefined],
    ["weekday, sat", undefined],
    ["mon, 3/week", undefined],
    ["mon, nonsense", undefined],
    ["mon,, tue", undefined],
    [",", undefined],
    ["monwed", undefined],
    ["constructor", undefined],
  ])("%s", (text, schedule) => {
    expect(parseSchedule(text, [])).toEqual(schedule);
  });

  test.each<[string, string, Schedule | undefined]>([
    ["de", "montag, Mi., FR", weekdays(1, 3, 5)],
    ["de", "mon, wed", weekdays(1, 3)],
    ["fr", "lundi mer. SAMEDI", weekdays(1, 3, 6)],
    ["ja", "月曜日、水、金", weekdays(1, 3, 5)],
    ["ko", "월, 수요일", weekdays(1, 3)],
    ["ar", "الإثنين، الجمعة", weekdays(1, 5)],
    ["ar", "الاثنين، الاحد", weekdays(0, 1)],
    ["tr", "PAZARTESİ, SALI, çar", weekdays(1, 2, 3)],
    ["vi", "Thứ hai thứ bảy, chủ nhật", weekdays(0, 1, 6)],
    // Two days of Maltese are called "Ħa" for short.
    ["mt", "ħa", undefined],
    ["mt", "tn", weekdays(1)],
  ])("in %s: %s", (locale, text, schedule) => {
    expect(parseSchedule(text, namesIn(locale))).toEqual(schedule);
  });

  test("every list of names, in any order and case, is those days", () => {
    const names = namesIn("de");
    const day = fc.constantFrom<Weekday>(0, 1, 2, 3, 4, 5, 6);
    const written = fc.record({day, form: fc.nat(2), isBig: fc.boolean()});
    fc.assert(
      fc.property(fc.array(written, {minLength: 1}), fc.constantFrom(", ", " ", "、"), (list, separator) => {
        const words = list.map((word) => {
          const name = names[word.day]?.[word.form] ?? "";
          return word.isBig ? name.toUpperCase() : name;
        });
        const days = [...new Set(list.map((word) => word.day))].sort();
        const wanted = days.length === 7 ? DAY : weekdays(...days);
        expect(parseSchedule(words.join(separator), names)).toEqual(wanted);
      }),
      {numRuns: 1000},
    );
  });

  test("a megabyte of it is read at once", () => {
    const began = performance.now();
    for (const text of ["mon, ".repeat(200_000), " ".repeat(1_000_000), "9".repeat(1_000_000)]) {
      expect(parseSchedule(text, namesIn("de"))).toBeUndefined();
    }
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

const at = (offset: number): Day => (MONDAY + offset) as Day;

describe("scheduleOn", () => {
  const schedules: Schedules = [
    {from: at(0), schedule: weekdays(1)},
    {from: at(9), schedule: every(2)},
    {from: at(10), schedule: weekly(3)},
  ];

  test.each([
    [-700_000, weekdays(1)],
    [0, weekdays(1)],
    [8, weekdays(1)],
    [9, every(2)],
    [10, weekly(3)],
    [700_000, weekly(3)],
  ])("on %i", (offset, schedule) => {
    expect(scheduleOn(schedules, at(offset))).toEqual(schedule);
  });

  test("without any, every day", () => {
    expect(scheduleOn([], at(0))).toEqual(DAY);
  });
});
