import {describe, expect, it} from "vitest";
import {usualPlaces} from "../../playground/chromium-places.ts";
import {findChromium, type Machine} from "../../playground/chromium.ts";
import {Complaint} from "../../playground/project.ts";
import {runCommand} from "../../playground/run-command.ts";

const PLAYWRIGHT = "/cache/chromium-1/chrome";

interface Told {
  env?: Record<string, string>;
  /** Files that are there; those that end in "!" do not run. */
  files?: string[];
  isRoot?: boolean;
  platform?: NodeJS.Platform;
  /** The file that an installer makes, by a word of its command line. */
  installs?: Record<string, string>;
}

/** A machine that notes what it is asked to run. */
function machine({env = {}, files = [], isRoot = false, platform = "linux", installs = {}}: Told) {
  const present = new Map(files.map((file) => [file.replace(/!$/, ""), !file.endsWith("!")]));
  const ran: string[] = [];
  const fake: Machine = {
    platform,
    env,
    isRoot,
    playwrightPlace: PLAYWRIGHT,
    isFile: async (path) => present.has(path),
    run: async (command, args) => {
      if (args[0] === "--version") return {isOk: present.get(command) === true, output: ""};
      const line = [command, ...args].join(" ");
      const installer = Object.keys(installs).find((word) => line.includes(word));
      ran.push(line.includes("playwright") ? "playwright" : "apt-get");
      if (installer !== undefined) present.set(installs[installer] ?? "", true);
      return {isOk: installer !== undefined, output: ""};
    },
    say: () => undefined,
  };
  return {fake, ran};
}

describe("finding Chromium", () => {
  it("takes the one that the environment names before any other", async () => {
    const files = ["/my/chrome", "/usr/bin/chromium"];
    for (const name of ["CHROMIUM_PATH", "CHROME", "CHROME_PATH"]) {
      expect(await findChromium(machine({env: {[name]: "/my/chrome"}, files}).fake)).toBe("/my/chrome");
    }
    expect(await findChromium(machine({env: {CHROME: ""}, files}).fake)).toBe("/usr/bin/chromium");
  });

  it("says so when that one does not run, and takes no other in secret", async () => {
    const files = ["/my/chrome!", "/usr/bin/chromium"];
    await expect(findChromium(machine({env: {CHROME: "/my/chrome"}, files}).fake)).rejects.toThrow(
      "CHROME is set to /my/chrome",
    );
    await expect(findChromium(machine({env: {CHROME: "/gone"}, files}).fake)).rejects.toThrow(Complaint);
  });

  it("passes over what does not run, as the stub some systems have", async () => {
    const files = ["/usr/bin/chromium-browser!", "/usr/bin/google-chrome"];
    expect(await findChromium(machine({files}).fake)).toBe("/usr/bin/google-chrome");
  });

  it("looks in Playwright's own cache after the usual places", async () => {
    expect(await findChromium(machine({files: [PLAYWRIGHT]}).fake)).toBe(PLAYWRIGHT);
    expect(await findChromium(machine({files: [PLAYWRIGHT, "/snap/bin/chromium"]}).fake)).toBe(
      "/snap/bin/chromium",
    );
  });

  it("knows the usual places of every platform", async () => {
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(await findChromium(machine({platform: "darwin", files: [mac]}).fake)).toBe(mac);
    expect(usualPlaces("darwin", {HOME: "/Users/ada"})).toContain(
      "/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium",
    );
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const env = {"PROGRAMFILES(X86)": "C:\\Program Files (x86)"};
    // There, asking for the version would open a window, so a file that is there is taken at its word.
    expect(await findChromium(machine({platform: "win32", env, files: [`${edge}!`]}).fake)).toBe(edge);
  });
});

describe("installing Chromium", () => {
  it("asks Playwright first", async () => {
    const {fake, ran} = machine({
      isRoot: true,
      files: ["/usr/bin/apt-get"],
      installs: {playwright: PLAYWRIGHT},
    });
    expect(await findChromium(fake)).toBe(PLAYWRIGHT);
    expect(ran).toEqual(["playwright"]);
  });

  it("then apt-get, where root may", async () => {
    const {fake, ran} = machine({
      isRoot: true,
      files: ["/usr/bin/apt-get"],
      installs: {"apt-get": "/usr/bin/chromium"},
    });
    expect(await findChromium(fake)).toBe("/usr/bin/chromium");
    expect(ran).toEqual(["playwright", "apt-get"]);
  });

  it("uses apt-get too when Playwright's browser lacks libraries", async () => {
    const files = ["/usr/bin/apt-get", `${PLAYWRIGHT}!`];
    const {fake} = machine({isRoot: true, files, installs: {"apt-get": "/usr/bin/chromium"}});
    expect(await findChromium(fake)).toBe("/usr/bin/chromium");
  });

  it("leaves apt-get alone for other users and elsewhere, and says what to do", async () => {
    for (const told of [{isRoot: false, files: ["/usr/bin/apt-get"]}, {isRoot: true}]) {
      const {fake, ran} = machine(told);
      await expect(findChromium(fake)).rejects.toThrow("set CHROMIUM_PATH");
      expect(ran).toEqual(["playwright"]);
    }
  });
});

describe("running a command", () => {
  it("tells how it ended and what it said", async () => {
    const script = "console.log('out'); console.error('err'); process.exit(3)";
    const ended = await runCommand(process.execPath, ["-e", script], {timeoutMs: 20_000});
    expect(ended.isOk).toBe(false);
    expect(ended.output).toContain("out");
    expect(ended.output).toContain("err");
    expect((await runCommand("/no/such/command", [], {timeoutMs: 20_000})).isOk).toBe(false);
  });

  it("ends one that hangs, with its children", async () => {
    const child = "setInterval(() => undefined, 1000)";
    const script = `const {spawn} = require("node:child_process");
      const child = spawn(process.execPath, ["-e", ${JSON.stringify(child)}], {stdio: "inherit"});
      console.log(child.pid); ${child}`;
    const {isOk, output} = await runCommand(process.execPath, ["-e", script], {timeoutMs: 1000});
    expect(isOk).toBe(false);
    const pid = Number(output.trim());
    expect(pid).toBeGreaterThan(0);
    // The pipes are closed by now, so the child is dead, or at most waiting to be buried.
    expect(await isRunning(pid)).toBe(false);
  });
});

async function isRunning(pid: number): Promise<boolean> {
  const {output} = await runCommand("ps", ["-o", "stat=", "-p", String(pid)], {timeoutMs: 20_000});
  return output.trim() !== "" && !output.trim().startsWith("Z");
}
