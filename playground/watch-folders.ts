import {watch, type FSWatcher} from "node:fs";
import {join} from "node:path";
import {childPath} from "./vault-walk.ts";

export interface FolderWatch {
  /** Watches one more folder (a path below the root, "" for the root itself). */
  add(folder: string): void;
  remove(folder: string): void;
  close(): void;
}

/**
 * Calls `onChange` with the path of every entry below `root` that may have changed. Where the system can, one watch
 * covers the tree; elsewhere each folder has its own, because Node's imitation there watches every single file.
 */
export function watchFolders(root: string, onChange: (path: string) => void): FolderWatch {
  const recursive = process.platform === "darwin" || process.platform === "win32";
  const watches = new Map<string, FSWatcher>();

  const add = (folder: string): void => {
    if (watches.has(folder) || (recursive && folder !== "")) return;
    const heard = (_event: string, name: string | null): void => {
      if (name !== null) onChange(childPath(folder, name.replaceAll("\\", "/")));
    };
    try {
      const watcher = watch(join(root, folder), {recursive, persistent: false}, heard);
      watcher.on("error", () => remove(folder));
      watches.set(folder, watcher);
    } catch (error) {
      // Gone already, or the system has no watches left: the page then learns of changes when it is loaded again.
      const reason = error instanceof Error ? error.message : String(error);
      if (!reason.startsWith("ENOENT"))
        console.warn(`Changes in ${folder || "the vault"} will not be noticed: ${reason}`);
    }
  };
  const remove = (folder: string): void => {
    watches.get(folder)?.close();
    watches.delete(folder);
  };
  const close = (): void => {
    for (const folder of [...watches.keys()]) remove(folder);
  };
  return {add, remove, close};
}
