import {median} from "./statistics.ts";

/** One line of the table. */
export interface Row {
  readonly name: string;
  readonly unit: "ms" | "MB" | "KB";
  /** One value a browser, or one for all. */
  readonly values: readonly number[];
  /** The floor of each of these browsers, for what is compared with it. */
  readonly floors?: readonly number[];
  /** In the row's unit, or in floors. */
  readonly bound?: {readonly most: number; readonly of: "unit" | "floor"};
}

const HEAD = ["figure", "median", "least to most", "× floor", "bound", "within"];

/** The rows as text in columns. */
export function printTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  return lines
    .map((cells) => cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join("  "))
    .map((line) => line.trimEnd())
    .join("\n");
}

function cellsOf({name, unit, values, floors, bound}: Row): string[] {
  const middle = median(values);
  const ratio = floors && median(values.map((value, index) => value / (floors[index] ?? NaN)));
  const spread = values.length < 2 ? "" : `${short(Math.min(...values))} to ${short(Math.max(...values))}`;
  const judged = bound?.of === "floor" ? (ratio ?? NaN) : middle;
  const most = bound && (bound.of === "floor" ? `${bound.most} × floor` : `${bound.most} ${unit}`);
  const within = bound === undefined ? "" : judged <= bound.most ? "yes" : "NO";
  return [name, `${short(middle)} ${unit}`, spread, ratio?.toFixed(1) ?? "", most ?? "", within];
}

function short(value: number): string {
  return value.toFixed(1);
}

/** Names to the left, numbers to the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 || column > 3 ? cell.padEnd(width) : cell.padStart(width);
}
