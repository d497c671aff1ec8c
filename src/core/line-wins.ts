import type {Day} from "./day.ts";
import {inOrder, placeOf, type Wins} from "./wins.ts";

/** The wins of some lines. */
export class LineWins implements Wins {
  /** In order, each day once, and the wins of each. */
  private readonly days: Day[] = [];
  private readonly counts: number[] = [];

  /** Takes the day of each win, in any order. */
  constructor(wins: readonly Day[]) {
    let at = -1;
    for (const day of inOrder(wins)) {
      if (at < 0 || this.days[at] !== day) {
        at += 1;
        this.days[at] = day;
        this.counts[at] = 0;
      }
      this.counts[at] = (this.counts[at] ?? 0) + 1;
    }
  }

  winsOn(day: Day): number {
    return this.counts[placeOf(this.days, day)] ?? 0;
  }

  *winDays(today: Day): Iterable<readonly [Day, number]> {
    for (const [at, day] of this.days.entries()) {
      if (day > today) return;
      yield [day, this.counts[at] ?? 0];
    }
  }

  winDaysInOrder(today: Day): readonly Day[] {
    const last = this.days.at(-1);
    return last === undefined || last <= today ? this.days : this.days.filter((day) => day <= today);
  }
}
