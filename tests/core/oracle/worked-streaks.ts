import type {StreakPolicy} from "../../../src/core/streak.ts";

/**
 * Rows that can be checked by eye against the spec. They begin on a Monday, and so do weeks; the last sign is today.
 * Signs: `x` counts, `r` rests, `b` both, `.` neither. States: `C`ounted, `R`est, `P`ending, `F`rozen, `M`issed,
 * `-` before the first counted day.
 */
export type WorkedRow = readonly [
  schedules: string,
  policy: StreakPolicy,
  signs: string,
  states: string,
  current: number,
  longest: number,
  freezes: number,
  needed: boolean,
];

const EARNED = "earned";
const TWICE = "never-twice";
const STRICT = "strict";

/* prettier-ignore */
export const EVERY_DAY: readonly WorkedRow[] = [
  ["day", EARNED, "x", "C", 1, 1, 1, false],
  ["day", EARNED, ".", "P", 0, 0, 0, true],
  ["day", EARNED, "r", "R", 0, 0, 0, false],
  ["day", EARNED, "x.", "CP", 1, 1, 1, true],
  ["day", EARNED, "xr", "CR", 1, 1, 1, false],
  ["day", EARNED, "x.x", "CFC", 2, 2, 0, false],
  ["day", EARNED, "x..", "CFP", 1, 1, 0, true],
  ["day", EARNED, "x...", "CFMP", 0, 1, 0, true],
  ["day", EARNED, "x...r", "CFMMR", 0, 1, 0, false],
  ["day", EARNED, "x..x", "CFMC", 1, 1, 1, false],
  ["day", EARNED, "x.bx", "CFCC", 3, 3, 0, false],
  ["day", EARNED, "x....r.x", "CFMMMRMC", 1, 1, 1, false],
  ["day", EARNED, "..xx", "--CC", 2, 2, 1, false],
  ["day", EARNED, "xxxxxxx", "CCCCCCC", 7, 7, 2, false],
  ["day", EARNED, "xxxxxx.x..x", "CCCCCCFCFMC", 1, 7, 1, false],
  ["day", EARNED, "xxxxxxx ..x", "CCCCCCC FFC", 8, 8, 0, false],
  ["day", EARNED, "xxxxxxx xxxxxxx ...x", "CCCCCCC CCCCCCC FFMC", 1, 14, 1, false],
  ["day", TWICE, "x.x.x", "CFCFC", 3, 3, 0, false],
  ["day", TWICE, "x..x", "CFMC", 1, 1, 0, false],
  ["day", TWICE, "xr.x", "CRFC", 2, 2, 0, false],
  ["day", TWICE, "x.r.x", "CFRMC", 1, 1, 0, false],
  ["day", STRICT, "x.x", "CMC", 1, 1, 0, false],
  ["day", STRICT, "xrrrx", "CRRRC", 2, 2, 0, false],
];

/* prettier-ignore */
export const NAMED_DAYS: readonly WorkedRow[] = [
  ["mon+wed+fri", EARNED, "x.x.x.. x", "CRCRCRR C", 4, 4, 1, false],
  ["mon+wed+fri", EARNED, "x.", "CR", 1, 1, 1, false],
  ["mon+wed+fri", EARNED, "x...x", "CRFRC", 2, 2, 0, false],
  ["mon+wed+fri", EARNED, "x....", "CRFRP", 1, 1, 0, true],
  ["mon+wed+fri", TWICE, "x...x.. ..x", "CRFRCRR FRC", 3, 3, 0, false],
  ["mon+wed+fri", TWICE, "x...... x", "CRFRMRR C", 1, 1, 0, false],
  ["mon+wed+fri", STRICT, "x.x.x.. .", "CRCRCRR P", 3, 3, 0, true],
  ["mon+wed+fri", STRICT, "x...x", "CRMRC", 1, 1, 0, false],
  ["mon+wed+fri", STRICT, "x.r.x", "CRRRC", 2, 2, 0, false],
  ["mon+wed+fri", STRICT, "xx", "CC", 2, 2, 0, false],
  ["weekend", EARNED, ".....x. .....x.", "-----CF RRRRRCP", 2, 2, 0, true],
  ["weekend", STRICT, ".", "R", 0, 0, 0, false],
];

/* prettier-ignore */
export const WEEKS: readonly WorkedRow[] = [
  ["3/week", STRICT, "x.x.x..", "CRCRCRR", 1, 1, 0, false],
  ["3/week", STRICT, "x.x.x.. x", "CRCRCRR C", 1, 1, 0, true],
  ["3/week", STRICT, "x.x.x.. x.", "CRCRCRR CP", 1, 1, 0, true],
  ["3/week", STRICT, "x.x.x.. x..x", "CRCRCRR CRRC", 1, 1, 0, true],
  ["3/week", STRICT, "x.x.x.. x..xx.", "CRCRCRR CRRCCR", 2, 2, 0, false],
  ["3/week", EARNED, "xxx.... x...... xxx....", "CCCRRRR CFFFFFF CCCRRRR", 2, 2, 0, false],
  ["3/week", STRICT, "xxx.... x...... xxx....", "CCCRRRR CMMMMMM CCCRRRR", 1, 1, 0, false],
  ["3/week", TWICE, "xxx.... ....... xxx.... ....... .", "CCCRRRR FFFFFFF CCCRRRR FFFFFFF P", 2, 2, 0, true],
  ["3/week", TWICE, "xxx.... ....... ....... xxx....", "CCCRRRR FFFFFFF MMMMMMM CCCRRRR", 1, 1, 0, false],
  ["3/week", TWICE, "xxx.... ....... rrrrrrr ....... .", "CCCRRRR FFFFFFF RRRRRRR MMMMMMM P", 0, 1, 0, true],
  ["3/week", STRICT, "....x.x xxx....", "----CRC CCCRRRR", 1, 1, 0, false],
  ["3/week", STRICT, "....xxx .", "----CCC P", 1, 1, 0, true],
  ["3/week", TWICE, "x...... ....... x", "CRRRRRR MMMMMMM C", 0, 0, 0, true],
  ["3/week", STRICT, "xrrrrrx", "CRRRRRC", 1, 1, 0, false],
  ["3/week", STRICT, "xxx.... rrrrrrr xxx....", "CCCRRRR RRRRRRR CCCRRRR", 2, 2, 0, false],
  ["3/week", STRICT, "xxx.... x.rr... x", "CCCRRRR CMRRMMM C", 0, 1, 0, true],
  ["1/week", STRICT, "b......", "CRRRRRR", 1, 1, 0, false],
  ["6/week", STRICT, "x......", "CRRRRRP", 0, 0, 0, true],
  ["1/week", EARNED, "x...... x...... x...... x......", "CRRRRRR CRRRRRR CRRRRRR CRRRRRR", 4, 4, 2, false],
  ["1/week", EARNED, "x...... x...... x...... x...... ....... ....... ....... x",
    "CRRRRRR CRRRRRR CRRRRRR CRRRRRR FFFFFFF FFFFFFF MMMMMMM C", 1, 4, 1, false],
];

/* prettier-ignore */
export const EVERY_FEW_DAYS: readonly WorkedRow[] = [
  ["2 days", STRICT, "x.x.x", "CRCRC", 3, 3, 0, false],
  ["2 days", STRICT, "x..x", "CRMC", 1, 1, 0, false],
  ["2 days", STRICT, "x.....x", "CRMMMMC", 1, 1, 0, false],
  ["2 days", STRICT, "x..r.x", "CRMRMC", 1, 1, 0, false],
  ["2 days", STRICT, "xr.x", "CRRC", 2, 2, 0, false],
  ["2 days", STRICT, "x.r.", "CRRP", 1, 1, 0, true],
  ["2 days", EARNED, "x..x", "CRFC", 2, 2, 0, false],
  ["2 days", EARNED, "x....x", "CRFRMC", 1, 1, 1, false],
  ["2 days", TWICE, "x..x..x", "CRFCRFC", 3, 3, 0, false],
  ["2 days", TWICE, "x....x", "CRFRMC", 1, 1, 0, false],
  ["3 days", STRICT, "xx..x", "CCRRC", 3, 3, 0, false],
  ["3 days", STRICT, "x..", "CRR", 1, 1, 0, false],
  ["3 days", EARNED, "x...x", "CRRFC", 2, 2, 0, false],
  ["3 days", EARNED, ".", "P", 0, 0, 0, true],
];

/* prettier-ignore */
export const CHANGES: readonly WorkedRow[] = [
  ["day, 3: mon+wed+fri", STRICT, "x.x.x", "CMCRC", 2, 2, 0, false],
  ["4: mon+wed+fri", STRICT, "x.x.x", "CRCRC", 3, 3, 0, false],
  ["day, 2: 3 days", STRICT, "xx..x", "CCRRC", 3, 3, 0, false],
  ["2 days, 3: day", STRICT, "x.x.x", "CRCMC", 1, 2, 0, false],
  ["5 days, 3: 2 days", STRICT, "x...", "CRRP", 1, 1, 0, true],
  ["3/week, 7: 1/week", STRICT, "x.x.x.. x", "CRCRCRR C", 2, 2, 0, false],
  ["day, 7: 1/week", EARNED, "xxxxxxx ...x...", "CCCCCCC RRRCRRR", 1, 1, 1, false],
  ["day, 2: 1/week", STRICT, "x.x.x.. x", "CMCMCMM C", 1, 1, 0, false],
  ["1/week, 2: day", EARNED, "x...... .x", "CRRRRRR MC", 1, 1, 1, false],
];
