import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {join, resolve} from "node:path";
import moment from "moment";
import {describe, expect, it} from "vitest";
import {dailyNotePath, newestDailyNote, readDailyNaming} from "../../playground/daily-notes-file.ts";
import {browserCommand} from "../../playground/open-browser.ts";
import {readPluginFolder} from "../../playground/plugin-folder.ts";
import {Complaint} from "../../playground/project.ts";
import {serveOnPort} from "../../playground/serve-on-port.ts";
import {serve, type RunningServer} from "../../playground/server.ts";
import {expectFolder, HELP, parseStartOptions} from "../../playground/start-options.ts";
import {tempFolder, withVault} from "../browser/temp-vault.ts";
import {PAGE} from "./served-vault.ts";

describe("the command line", () => {
  it("asks for nothing", () => {
    expect(parseStartOptions([])).toEqual({
      vault: undefined,
      plugins: [],
      port: undefined,
      isFresh: false,
      isOpened: true,
      isHelp: false,
    });
  });

  it("takes every flag", () => {
    const args = ["--vault", "My vault", "--port=8080", "--no-open", "--plugin", "one", "--plugin", "two"];
    expect(parseStartOptions(args)).toMatchObject({
      vault: resolve("My vault"),
      plugins: [resolve("one"), resolve("two")],
      port: 8080,
      isOpened: false,
    });
    expect(parseStartOptions(["--fresh"]).isFresh).toBe(true);
    expect(parseStartOptions(["--help"]).isHelp).toBe(true);
  });

  it.each([
    ["--prot", "Unknown option '--prot'"],
    ["MyVault", "Unexpected argument 'MyVault'"],
    ["--vault", "argument missing"],
    ["--port=many", 'not "many"'],
    ["--port=65536", 'not "65536"'],
    ["--port=-1", 'not "-1"'],
    ["--fresh --vault=a", "--fresh"],
  ])("complains in one sentence about %s", (line, said) => {
    const complain = (): unknown => parseStartOptions(line.split(" "));
    expect(complain).toThrow(Complaint);
    expect(complain).toThrow(said);
    expect(complain).not.toThrow("\n");
  });

  it("describes each of its flags", () => {
    for (const flag of ["--vault", "--fresh", "--port", "--no-open", "--plugin", "--help"])
      expect(HELP).toContain(flag);
  });
});

describe("folders", () => {
  it("must be there", async () => {
    const folder = await withVault({"note.md": ""});
    await expectFolder(folder);
    await expect(expectFolder(join(folder, "none"))).rejects.toThrow("does not exist");
    await expect(expectFolder(join(folder, "note.md"))).rejects.toThrow("is not a folder");
  });

  it("of plugins must hold a built one", async () => {
    const good = await withVault({"manifest.json": '{"id":"other-plugin"}', "main.js": ""});
    expect(await readPluginFolder(good)).toEqual({id: "other-plugin", folder: good});
    const unbuilt = await withVault({"manifest.json": '{"id":"other-plugin"}'});
    await expect(readPluginFolder(unbuilt)).rejects.toThrow("main.js is missing");
    for (const manifest of ["{", "null", '{"id":3}', '{"id":"../x"}', '{"id":""}']) {
      const bad = await withVault({"manifest.json": manifest, "main.js": ""});
      await expect(readPluginFolder(bad), manifest).rejects.toThrow("no usable id");
    }
  });
});

describe("the port", () => {
  /** Holds a port while `test` runs. */
  async function withTakenPort(test: (port: number) => Promise<void>): Promise<void> {
    const holder = createServer();
    await new Promise<void>((listening) => holder.listen(0, "127.0.0.1", listening));
    await test((holder.address() as AddressInfo).port);
    await new Promise((closed) => holder.close(closed));
  }
  const tried: number[] = [];
  const serveEmpty = async (port: number): Promise<RunningServer> => {
    tried.push(port);
    return serve({vault: await tempFolder(), port, page: PAGE});
  };

  it("is the next free one", () =>
    withTakenPort(async (taken) => {
      const server = await serveOnPort(undefined, serveEmpty, taken);
      expect(tried.slice(0, 2)).toEqual([taken, taken + 1]);
      expect(Number(new URL(server.url).port)).toBe(tried.at(-1));
      await server.close();
    }));

  it("is the one asked for or none", () =>
    withTakenPort(async (taken) => {
      await expect(serveOnPort(taken, serveEmpty)).rejects.toThrow(`Port ${taken} is taken`);
    }));
});

describe("today's note", () => {
  const day = moment("2026-11-20");

  it.each([
    ["{}", "2026-11-20.md"],
    ["not JSON", "2026-11-20.md"],
    ['{"folder":"/Calendar/Daily/","format":""}', "Calendar/Daily/2026-11-20.md"],
    ['{"folder":"Journal","format":"YYYY/MM/[Day] D"}', "Journal/2026/11/Day 20.md"],
  ])("is where %s says", async (settings, path) => {
    const vault = await withVault({".obsidian/daily-notes.json": settings});
    expect(dailyNotePath(await readDailyNaming(vault), day)).toBe(path);
  });

  it("is the newest of the notes that are named after days", async () => {
    const vault = await withVault({
      "Daily/2026-11-19.md": "",
      "Daily/2026-02-30.md": "",
      "Daily/9.md": "",
      "2027-01-01.md": "",
    });
    expect(await newestDailyNote(vault, {folder: "Daily", format: "YYYY-MM-DD"})).toBe("2026-11-19");
    expect(await newestDailyNote(vault, {folder: "None", format: "YYYY-MM-DD"})).toBeUndefined();
    expect(dailyNotePath(await readDailyNaming(vault), day)).toBe("2026-11-20.md");
  });
});

describe("the browser", () => {
  it("is opened where somebody is looking", () => {
    expect(browserCommand("darwin", {})?.[0]).toBe("open");
    expect(browserCommand("win32", {})?.slice(0, 3)).toEqual(["cmd", "/c", "start"]);
    expect(browserCommand("linux", {DISPLAY: ":0"})).toEqual(["xdg-open"]);
    expect(browserCommand("linux", {WAYLAND_DISPLAY: "wayland-0"})).toEqual(["xdg-open"]);
    expect(browserCommand("linux", {})).toBeUndefined();
    expect(browserCommand("darwin", {CI: "true"})).toBeUndefined();
  });
});
