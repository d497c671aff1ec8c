import {TFile} from "./abstract-file.ts";
import {isHidden} from "./path.ts";
import {server, type DiskChange} from "./server.ts";
import type {Vault} from "./vault.ts";

/** Takes over what other programs do to the vault's files, one change after the other, in their order. */
export function followDisk(vault: Vault, onHiddenChange: (path: string) => void): void {
  let last: Promise<void> = Promise.resolve();
  server.onChange((change) => {
    last = last
      .then(() => takeOver(vault, change, onHiddenChange))
      .catch((error: unknown) => console.error(error));
  });
}

async function takeOver(
  vault: Vault,
  change: DiskChange,
  onHiddenChange: (path: string) => void,
): Promise<void> {
  await vault.adapter.writing.get(change.path)?.catch(() => undefined);
  if (change.kind === "delete") takeOverDeletion(vault, change.path);
  else if (!(await takeOverContents(vault, change))) return;
  if (isHidden(change.path)) onHiddenChange(change.path);
}

function takeOverDeletion(vault: Vault, path: string): void {
  vault.adapter.forget(path);
  const file = vault.getAbstractFileByPath(path);
  if (file !== null) vault.forget(file);
}

/** False if nothing is new: the disk only echoes what was written from here. */
async function takeOverContents(vault: Vault, {path, stat}: DiskChange): Promise<boolean> {
  const {adapter} = vault;
  if (stat === undefined) {
    if (adapter.folders.has(path)) return false;
    adapter.folders.add(path);
    if (!isHidden(path)) vault.ensureFolder(path);
    return true;
  }
  const known = adapter.stats.get(path);
  if (known?.mtime === stat.mtime && known.size === stat.size) return false;
  const isText = adapter.mode !== "disk" && (adapter.texts.has(path) || /\.(md|json|txt|canvas)$/.test(path));
  const text = isText ? await server.readText(path) : undefined;
  const same = text !== undefined && adapter.texts.get(path) === text;
  adapter.stats.set(path, stat);
  if (text !== undefined) adapter.texts.set(path, text);
  if (same) return false;
  if (!isHidden(path)) {
    const file = vault.getAbstractFileByPath(path);
    if (file instanceof TFile) vault.touched(file);
    else vault.appeared(path);
  }
  return true;
}
