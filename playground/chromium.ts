import {stat} from "node:fs/promises";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {CHROMIUM_VARIABLES, usualPlaces} from "./chromium-places.ts";
import {Complaint, PROJECT, runAsProgram} from "./project.ts";
import {runCommand, type Ended, type RunOptions} from "./run-command.ts";

/** What the search needs of a machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  isRoot: boolean;
  /** Where Playwright's own browser is, or would be. */
  playwrightPlace: string;
  isFile(path: string): Promise<boolean>;
  run(command: string, args: string[], options: RunOptions): Promise<Ended>;
  say(sentence: string): void;
}

const VERSION_MS = 20_000;
/** Together at most five minutes. A refused download is given up early, so that apt-get still has its time. */
const PLAYWRIGHT_MS = 150_000;
const APT_MS = 150_000;
const PLAYWRIGHT_WAIT = {PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000"};

const ADVICE = "Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program, and run this again.";

/**
 * The path of a Chromium, Chrome or Edge that runs: the one an environment variable names, else one in the usual
 * places, else Playwright's own, else one that is installed now. Throws a Complaint that says what to do.
 */
export async function findChromium(machine: Machine = thisMachine()): Promise<string> {
  const named = CHROMIUM_VARIABLES.find((name) => (machine.env[name] ?? "") !== "");
  if (named !== undefined) return namedChromium(machine, named);
  for (const place of [...usualPlaces(machine.platform, machine.env), machine.playwrightPlace]) {
    if (await doesRun(machine, place)) return place;
  }
  return installChromium(machine);
}

async function namedChromium(machine: Machine, variable: string): Promise<string> {
  const path = machine.env[variable] ?? "";
  if (await doesRun(machine, path)) return path;
  throw new Complaint(
    `${variable} is set to ${path}, but no browser runs from there; correct it or unset it.`,
  );
}

async function doesRun(machine: Machine, path: string): Promise<boolean> {
  if (!(await machine.isFile(path))) return false;
  // On Windows, Chrome answers --version by opening a window.
  if (machine.platform === "win32") return true;
  return (await machine.run(path, ["--version"], {timeoutMs: VERSION_MS})).isOk;
}

async function installChromium(machine: Machine): Promise<string> {
  machine.say("No Chromium found; installing one, which takes up to five minutes.");
  const env = {...machine.env, ...PLAYWRIGHT_WAIT};
  const playwright = [
    join(PROJECT, "node_modules", "playwright-core", "cli.js"),
    "install",
    "--no-shell",
    "chromium",
  ];
  await machine.run(process.execPath, playwright, {timeoutMs: PLAYWRIGHT_MS, isShown: true, env});
  if (await doesRun(machine, machine.playwrightPlace)) return machine.playwrightPlace;

  if (machine.isRoot && (await machine.isFile("/usr/bin/apt-get"))) {
    machine.say("Playwright's Chromium cannot be used here; trying apt-get.");
    const script = "apt-get update && apt-get install -y chromium";
    const aptEnv = {...machine.env, DEBIAN_FRONTEND: "noninteractive"};
    await machine.run("/bin/sh", ["-c", script], {timeoutMs: APT_MS, isShown: true, env: aptEnv});
    for (const place of usualPlaces(machine.platform, machine.env))
      if (await doesRun(machine, place)) return place;
  }
  throw new Complaint(`No Chromium was found and none could be installed. ${ADVICE}`);
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    playwrightPlace: chromium.executablePath(),
    isFile: (path) =>
      stat(path).then(
        (found) => found.isFile(),
        () => false,
      ),
    run: runCommand,
    say: (sentence) => console.error(sentence),
  };
}

await runAsProgram(import.meta.url, async () => console.log(await findChromium()));
