import type {App} from "./app.ts";

type Theme = "light" | "dark";

const THEME_KEY = "playground-theme";

function storedTheme(): Theme {
  const asked = new URLSearchParams(location.search).get("theme");
  const wanted = asked ?? localStorage.getItem(THEME_KEY);
  if (wanted === "light" || wanted === "dark") return wanted;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function show(theme: Theme): void {
  document.body.toggleClass("theme-dark", theme === "dark");
  document.body.toggleClass("theme-light", theme === "light");
}

/** Sets the body's classes for theme and device before anything is drawn. */
export function applyAppearance(phone: boolean): void {
  show(storedTheme());
  document.body.toggleClass(["is-mobile", "is-phone", "is-android"], phone);
  document.body.toggleClass(["mod-linux", "show-ribbon"], !phone);
}

export function toggleTheme(app: App): void {
  const theme = app.isDarkMode() ? "light" : "dark";
  localStorage.setItem(THEME_KEY, theme);
  show(theme);
  app.workspace.trigger("css-change");
}

/** Loads the page anew for the other kind of device: plugins read that only once. */
export async function toggleDevice(app: App): Promise<void> {
  await app.saveOpenNotes();
  const url = new URL(location.href);
  const file = app.workspace.getActiveFile();
  if (file !== null) url.searchParams.set("open", file.path);
  if (app.isMobile) url.searchParams.delete("phone");
  else url.searchParams.set("phone", "1");
  location.assign(url);
}
