import type {LeafState} from "../workspace/contract.ts";
import {isSide, type WorkspaceSide} from "../workspace/split.ts";
import type {App} from "./app.ts";

const KEY = "playground-layout";

interface SideLayout {
  leaves: LeafState[];
  shown: number;
  collapsed: boolean;
}

interface Layout {
  left: SideLayout;
  right: SideLayout;
  file: string | null;
}

/** Stores which views the sidebars hold and which note is open, in this browser, for this vault. */
export function saveLayout(app: App): void {
  const {workspace} = app;
  if (!workspace.layoutReady) return;
  const layout: Layout = {
    left: describe(app, workspace.leftSplit),
    right: describe(app, workspace.rightSplit),
    file: workspace.getActiveFile()?.path ?? null,
  };
  app.saveLocalStorage(KEY, layout);
}

function describe(app: App, side: WorkspaceSide): SideLayout {
  const leaves = app.workspace.leaves.filter((leaf) => leaf.getRoot() === side);
  return {
    leaves: leaves.map((leaf) => leaf.getViewState()),
    shown: leaves.findIndex((leaf) => leaf.tabHeaderEl.hasClass("is-active")),
    collapsed: side.collapsed,
  };
}

/** Restores the sidebars. Views behind others are deferred: they are built when they are first shown. */
export async function restoreLayout(app: App): Promise<void> {
  const stored = app.loadLocalStorage(KEY) as Layout | null;
  const {workspace} = app;
  await restoreSide(
    app,
    "left",
    stored?.left ?? {leaves: [{type: "file-explorer"}], shown: 0, collapsed: app.isMobile},
  );
  await restoreSide(app, "right", stored?.right ?? {leaves: [], shown: 0, collapsed: true});
  if (app.isMobile) for (const side of [workspace.leftSplit, workspace.rightSplit]) side.collapse();
}

async function restoreSide(app: App, side: "left" | "right", layout: SideLayout): Promise<void> {
  const {workspace} = app;
  const split = side === "left" ? workspace.leftSplit : workspace.rightSplit;
  const leaves = layout.leaves.filter(({type}) => type !== "empty");
  for (const state of leaves) await workspace.addDeferred(side, state);
  const made = workspace.leaves.filter((leaf) => leaf.getRoot() === split);
  const shown = made[layout.shown] ?? made[0];
  if (shown !== undefined) await workspace.showInside(shown);
  if (layout.collapsed && isSide(split)) split.collapse();
}

/** The note to open at the start: the one asked for, else the last one, else the newest. */
export function noteToOpen(app: App, asked: string | null): string | null {
  const stored = (app.loadLocalStorage(KEY) as Layout | null)?.file ?? null;
  for (const path of [asked, stored])
    if (path !== null && app.vault.getFileByPath(path) !== null) return path;
  const notes = app.vault.getMarkdownFiles().sort((a, b) => b.stat.mtime - a.stat.mtime);
  return notes[0]?.path ?? null;
}
