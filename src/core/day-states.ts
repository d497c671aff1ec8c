import type {Day} from "./day.ts";

/** What one day is to a track, in the order in which they are decided. */
export type DayState = "counted" | "rest" | "pending" | "frozen" | "missed";

/** Where a freeze came from. */
export interface FreezeOrigin {
  /** The day whose win earned it; undefined where the streak began with it. */
  readonly earnedOn: Day | undefined;
}

export interface DayDetail {
  readonly state: DayState;
  /** Rest because the schedule says so: off schedule, not due, or nothing more is needed of its week. */
  readonly offSchedule: boolean;
  /** Of a frozen day: the freeze that was spent; absent where none had to be. */
  readonly freeze?: FreezeOrigin;
}

export const COUNTED: DayDetail = {state: "counted", offSchedule: false};
export const REST: DayDetail = {state: "rest", offSchedule: false};
export const OFF_SCHEDULE: DayDetail = {state: "rest", offSchedule: true};
export const PENDING: DayDetail = {state: "pending", offSchedule: false};
export const MISSED: DayDetail = {state: "missed", offSchedule: false};

/** How a detail is kept: its index here, in a byte. Frozen days, which are few, are kept apart. */
const KEPT = [undefined, REST, OFF_SCHEDULE, PENDING, MISSED];
const FROZEN_BYTE = KEPT.length;

/** Days are kept in blocks of 1,024, so that days far apart cost nothing between them. */
const BLOCK_BITS = 10;
const BLOCK_DAYS = 1 << BLOCK_BITS;

/** What is known of those of a track's days that do not count. */
export class DayStates {
  private readonly blocks = new Map<number, Uint8Array>();
  private readonly frozen = new Map<Day, DayDetail>();
  private blockAt = Number.NaN;
  private block: Uint8Array = new Uint8Array(0);

  put(day: Day, detail: DayDetail): void {
    const at = day >> BLOCK_BITS;
    if (at !== this.blockAt) this.open(at);
    this.block[day & (BLOCK_DAYS - 1)] = this.byteOf(day, detail);
  }

  get(day: Day): DayDetail | undefined {
    const byte = this.blocks.get(day >> BLOCK_BITS)?.[day & (BLOCK_DAYS - 1)] ?? 0;
    return byte === FROZEN_BYTE ? this.frozen.get(day) : KEPT[byte];
  }

  private open(at: number): void {
    this.blockAt = at;
    this.block = this.blocks.get(at) ?? new Uint8Array(BLOCK_DAYS);
    this.blocks.set(at, this.block);
  }

  private byteOf(day: Day, detail: DayDetail): number {
    if (detail.state !== "frozen") return KEPT.indexOf(detail);
    this.frozen.set(day, detail);
    return FROZEN_BYTE;
  }
}
