import {toggleStatus} from "../editor/line-shape.ts";
import type {App} from "./app.ts";
import {CommandPalette} from "./command-palette.ts";
import {toggleTheme} from "./appearance.ts";

/** The few commands of the app itself, and the keys for the palette. */
export function addCoreCommands(app: App): void {
  const openPalette = (): void => new CommandPalette(app, app.commands).open();
  const {commands, workspace} = app;
  commands.addCommand({
    id: "command-palette:open",
    name: "Command palette: Open command palette",
    callback: openPalette,
  });
  commands.addCommand({id: "app:open-settings", name: "Open settings", callback: () => app.setting.open()});
  commands.addCommand({
    id: "app:toggle-left-sidebar",
    name: "Toggle left sidebar",
    callback: () => workspace.leftSplit.toggle(),
  });
  commands.addCommand({
    id: "app:toggle-right-sidebar",
    name: "Toggle right sidebar",
    callback: () => workspace.rightSplit.toggle(),
  });
  commands.addCommand({
    id: "theme:toggle-light-dark",
    name: "Toggle light/dark mode",
    callback: () => toggleTheme(app),
  });
  commands.addCommand({
    id: "markdown:toggle-preview",
    name: "Toggle reading view",
    checkCallback: (checking) => {
      const view = workspace.activeEditor;
      if (view === null) return false;
      if (!checking) void view.toggleMode();
      return true;
    },
  });
  commands.addCommand({
    id: "editor:toggle-checklist-status",
    name: "Toggle checkbox status",
    editorCallback: (editor) => {
      const {line} = editor.getCursor();
      const text = editor.getLine(line);
      const toggled = toggleStatus(text);
      if (toggled !== text) editor.replaceRange(toggled, {line, ch: 0}, {line, ch: text.length});
    },
  });
  app.scope.register(["Mod"], "P", () => {
    openPalette();
    return false;
  });
  app.scope.register(["Mod"], ",", () => {
    app.setting.open();
    return false;
  });
}
