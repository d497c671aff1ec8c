/** A vault path as the app writes it: single slashes, none at the ends, plain spaces, NFC; the root is "/". */
export function normalizePath(path: string): string {
  const trimmed = path
    .replace(/[\\/]+/g, "/")
    .replace(/^\//, "")
    .replace(/\/$/, "");
  return (trimmed === "" ? "/" : trimmed).replace(/[\u00A0\u202F]/g, " ").normalize("NFC");
}

/** The folder a path lies in; "/" for what lies in the root. */
export function parentOf(path: string): string {
  const at = path.lastIndexOf("/");
  return at <= 0 ? "/" : path.slice(0, at);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The path's folders, nearest first, without the root. */
export function ancestorsOf(path: string): string[] {
  const found: string[] = [];
  for (let folder = parentOf(path); folder !== "/"; folder = parentOf(folder)) found.push(folder);
  return found;
}

/** Files and folders that begin with a dot are on disk, but not in the vault. */
export function isHidden(path: string): boolean {
  return path.split("/").some((part) => part.startsWith("."));
}
