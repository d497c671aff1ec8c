import {posix, win32} from "node:path";

/** The environment variables that name a browser, the first one set is used. */
export const CHROMIUM_VARIABLES = ["CHROMIUM_PATH", "CHROME", "CHROME_PATH"];

type Environment = Record<string, string | undefined>;

const LINUX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
// A snap's browser sees little of the disk, so it comes last.
const LINUX_FOLDERS = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];

const MAC_APPS = ["Chromium", "Google Chrome", "Microsoft Edge"];

const WINDOWS_FILES = [
  ["Chromium", "Application", "chrome.exe"],
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];
const WINDOWS_FOLDERS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/** Where Chromium and its relatives usually are on a platform, the likeliest first. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === "darwin") return macPlaces(env);
  if (platform === "win32") return windowsPlaces(env);
  return LINUX_FOLDERS.flatMap((folder) => LINUX_NAMES.map((name) => posix.join(folder, name)));
}

function macPlaces(env: Environment): string[] {
  const folders = [
    "/Applications",
    ...(env["HOME"] === undefined ? [] : [posix.join(env["HOME"], "Applications")]),
  ];
  return folders.flatMap((folder) =>
    MAC_APPS.map((app) => posix.join(folder, `${app}.app`, "Contents/MacOS", app)),
  );
}

function windowsPlaces(env: Environment): string[] {
  const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => WINDOWS_FILES.map((file) => win32.join(folder, ...file)));
}
