import type {TFile} from "./abstract-file.ts";
import {normalizePath} from "./path.ts";
import type {Vault} from "./vault.ts";

const byName = new WeakMap<Vault, Map<string, TFile[]>>();

/** The file a wiki link leads to: by path, else by the end of its path in any case; null if there is none. */
export function linkDestination(vault: Vault, linkpath: string, sourcePath: string): TFile | null {
  if (linkpath === "") return vault.getFileByPath(sourcePath);
  const path = normalizePath(linkpath);
  const exact = vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`);
  if (exact !== null) return exact;
  const wanted = path.toLowerCase();
  const candidates = filesNamed(vault, wanted.slice(wanted.lastIndexOf("/") + 1));
  return candidates.find((file) => endsWithPath(file.path.toLowerCase(), wanted)) ?? null;
}

function endsWithPath(path: string, wanted: string): boolean {
  return [wanted, `${wanted}.md`].some((end) => path === end || path.endsWith(`/${end}`));
}

/** Files by lower-cased name, with and without `.md`; rebuilt after files come, go or move. */
function filesNamed(vault: Vault, name: string): TFile[] {
  let index = byName.get(vault);
  if (index === undefined) {
    index = new Map();
    const add = (key: string, file: TFile): void => void index?.set(key, [...(index.get(key) ?? []), file]);
    for (const file of vault.getFiles()) {
      add(file.name.toLowerCase(), file);
      if (file.extension === "md") add(file.basename.toLowerCase(), file);
    }
    byName.set(vault, index);
    const stale = ["create", "delete", "rename"].map((event) =>
      vault.on(event, () => {
        byName.delete(vault);
        stale.forEach((ref) => vault.offref(ref));
      }),
    );
  }
  return index.get(name) ?? [];
}
