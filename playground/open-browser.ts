import {spawn} from "node:child_process";

type Environment = Record<string, string | undefined>;

/** The command that opens an address in the user's browser; undefined where nobody is looking. */
export function browserCommand(
  platform: NodeJS.Platform,
  env: Environment,
): [string, ...string[]] | undefined {
  if ((env["CI"] ?? "") !== "") return undefined;
  if (platform === "darwin") return ["open"];
  // `start` takes a first quoted argument for the window's title.
  if (platform === "win32") return ["cmd", "/c", "start", '""'];
  const hasDisplay = (env["DISPLAY"] ?? "") !== "" || (env["WAYLAND_DISPLAY"] ?? "") !== "";
  return hasDisplay ? ["xdg-open"] : undefined;
}

/** Opens an address in the user's browser, if there is one. Never fails. */
export function openBrowser(url: string): void {
  const found = browserCommand(process.platform, process.env);
  if (found === undefined) return;
  const [command, ...args] = found;
  const address = command === "cmd" ? url.replaceAll("&", "^&") : url;
  const child = spawn(command, [...args, address], {
    detached: true,
    stdio: "ignore",
    windowsVerbatimArguments: command === "cmd",
  });
  child.on("error", () => undefined);
  child.unref();
}
