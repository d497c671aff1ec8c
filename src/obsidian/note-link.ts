import type {App} from "obsidian";

/** A link in the note at `from` to the note at `path`, as the app writes links; empty where there is no such note. */
export function linkTo(app: App, path: string, from: string, block?: string, shown?: string): string {
  const file = app.vault.getFileByPath(path);
  if (file === null) return "";
  return app.fileManager.generateMarkdownLink(
    file,
    from,
    block === undefined ? undefined : `#^${block}`,
    shown,
  );
}
