import {stat, readFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {Complaint} from "./project.ts";

/** The files of a built plugin. Only the last may be missing. */
export const PLUGIN_FILES = ["manifest.json", "main.js", "styles.css"] as const;

export interface PluginFolder {
  id: string;
  folder: string;
}

/** The built plugin in `folder`. Throws a Complaint if there is none. */
export async function readPluginFolder(folder: string): Promise<PluginFolder> {
  for (const name of ["manifest.json", "main.js"]) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found?.isFile() !== true)
      throw new Complaint(`There is no built plugin in ${folder}: ${name} is missing.`);
  }
  const id = idOf(await readFile(join(folder, "manifest.json"), "utf8"));
  if (id === undefined) throw new Complaint(`The manifest.json in ${folder} has no usable id.`);
  return {id, folder: resolve(folder)};
}

function idOf(manifest: string): string | undefined {
  try {
    const id = (JSON.parse(manifest) as {id?: unknown} | null)?.id;
    return typeof id === "string" && /^[\w.-]+$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
