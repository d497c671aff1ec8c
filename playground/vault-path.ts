import {lstat, realpath} from "node:fs/promises";
import {basename, dirname, join, sep} from "node:path";

/** A request that the server will not carry out; `status` is the HTTP status that says why. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The real file behind a vault path (`/` between its parts), its symbolic links followed; the file need not exist.
 * `root` is the vault's real folder. Throws a Refusal where the path, or a link on it, leads outside.
 */
export async function fileInVault(root: string, path: string): Promise<string> {
  const real = await realNearest(join(root, ...partsOf(path)), path);
  return insideOrRefuse(root, real, path);
}

/** As `fileInVault`, but the last part is taken as it is: to delete or rename a link is to do it to the link. */
export async function entryInVault(root: string, path: string): Promise<string> {
  const named = join(root, ...partsOf(path));
  const parent = await realNearest(dirname(named), path);
  insideOrRefuse(root, parent, path);
  return join(parent, basename(named));
}

function partsOf(path: string): string[] {
  if (path === "") throw new Refusal(400, "The path is missing.");
  if (path.includes("\0") || path.includes("\\"))
    throw new Refusal(400, "The path has a character that paths may not have.");
  const parts = path.split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) {
    throw new Refusal(403, `${path} is not a path inside the vault.`);
  }
  if (parts.some((part) => part.toLowerCase() === ".git"))
    throw new Refusal(403, `${path} is not part of the vault.`);
  return parts;
}

/** The real path of `file`, or of its nearest folder that exists with the rest of the path after it. */
async function realNearest(file: string, path: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
    // A link to nothing has no real path either; writing through it could make a file anywhere.
    if (await isThere(file)) throw new Refusal(403, `${path} goes through a link that leads nowhere.`);
    return join(await realNearest(dirname(file), path), basename(file));
  }
}

async function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

function insideOrRefuse(root: string, real: string, path: string): string {
  if (isInside(root, real)) return real;
  throw new Refusal(403, `${path} leads outside the vault.`);
}

/** Whether the real path `real` is `root` or below it. */
export function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Whether a file system call failed because there is nothing at the path. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

/** Node's code of a failed system call, as `EEXIST`; empty for other errors. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
