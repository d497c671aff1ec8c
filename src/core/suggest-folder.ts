/** A folder whose notes look like daily notes. */
export interface FolderSuggestion {
  readonly folder: string;
  /** How many of its notes are named like days. */
  readonly count: number;
}

/** Fewer notes than this may be named like days by chance. */
const ENOUGH = 3;

/**
 * The folder with the most notes that a format would read as days. `depth` is the number of folders in the format
 * itself (1 for `YYYY/YYYY-MM-DD`); `isDay` reads a path relative to the folder, without `.md`.
 */
export function suggestFolder(
  paths: Iterable<string>,
  depth: number,
  isDay: (name: string) => boolean,
): FolderSuggestion | undefined {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const parts = path.replace(/\.md$/, "").split("/");
    if (parts.length < depth + 1) continue;
    if (!isDay(parts.slice(-depth - 1).join("/"))) continue;
    const folder = parts.slice(0, -depth - 1).join("/");
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return best !== undefined && best[1] >= ENOUGH ? {folder: best[0], count: best[1]} : undefined;
}
