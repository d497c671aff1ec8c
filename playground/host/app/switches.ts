import {setIcon} from "../ui/icons.ts";
import type {App} from "./app.ts";
import {toggleDevice, toggleTheme} from "./appearance.ts";

/** The app's own icons in the ribbon: palette and settings; and the playground's: theme and device. */
export function addSwitches(app: App): void {
  const {leftRibbon, leftSplit, rightSplit} = app.workspace;
  const palette = (): void => void app.commands.executeCommandById("command-palette:open");
  leftRibbon.addRibbonItemButton("panel-left", "Toggle left sidebar", () => leftSplit.toggle());
  leftRibbon.addRibbonItemButton("terminal", "Open command palette", palette);
  const end = leftRibbon.containerEl.createDiv("workspace-ribbon-end");
  const atEnd = (icon: string, title: string, callback: () => void): void =>
    void end.append(leftRibbon.addRibbonItemButton(icon, title, callback));
  atEnd("sun-moon", "Switch light and dark", () => toggleTheme(app));
  atEnd("smartphone", "Show as on a phone", () => void toggleDevice(app));
  atEnd("panel-right", "Toggle right sidebar", () => rightSplit.toggle());
  atEnd("settings", "Settings", () => app.setting.open());
  if (app.isMobile) addPhoneBar(app, palette);
}

/** Phones have no ribbon: a bar below the note opens the drawers, the palette and the settings. */
function addPhoneBar(app: App, palette: () => void): void {
  const {containerEl, leftSplit, rightSplit} = app.workspace;
  const bar = createDiv("mobile-navbar");
  const add = (icon: string, label: string, callback: () => void): void => {
    const button = bar.createEl("button", {
      cls: "clickable-icon mobile-navbar-action",
      attr: {"aria-label": label},
    });
    setIcon(button, icon);
    button.addEventListener("click", callback);
  };
  const open = (side: typeof leftSplit, other: typeof leftSplit): void => {
    other.collapse();
    side.toggle();
  };
  add("panel-left", "Left sidebar", () => open(leftSplit, rightSplit));
  add("terminal", "Command palette", palette);
  add("sun-moon", "Switch light and dark", () => toggleTheme(app));
  add("monitor", "Show as on a desktop", () => void toggleDevice(app));
  add("settings", "Settings", () => app.setting.open());
  add("panel-right", "Right sidebar", () => open(rightSplit, leftSplit));
  containerEl.after(bar);
}
