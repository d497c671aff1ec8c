/**
 * Where a key leads from a square of a field that is laid out in rows: the arrows to the one beside, above or below it,
 * Home and End to the oldest and the latest. Undefined for other keys, and where the arrows leave the field.
 */
export function squareByKey(
  key: string,
  at: number,
  {squares, columns, isRightToLeft}: {squares: number; columns: number; isRightToLeft: boolean},
): number | undefined {
  const ahead = isRightToLeft ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -ahead,
    ArrowRight: ahead,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -at,
    End: squares - 1 - at,
  };
  const to = at + (steps[key] ?? NaN);
  return to >= 0 && to < squares ? to : undefined;
}
