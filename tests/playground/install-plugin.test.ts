import {mkdir, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {beforeEach, describe, expect, it} from "vitest";
import {installPlugin, parseInstallOptions} from "../../playground/install-plugin.ts";
import type {PluginFolder} from "../../playground/plugin-folder.ts";
import {Complaint} from "../../playground/project.ts";
import {tempFolder, withVault} from "../browser/temp-vault.ts";

const LIST = ".obsidian/community-plugins.json";
const BUILT = {"main.js": "new main", "manifest.json": '{"id":"micro-wins"}', "styles.css": "new styles"};

let plugin: PluginFolder;
let vault: string;

beforeEach(async () => {
  plugin = {id: "micro-wins", folder: await withVault(BUILT)};
  vault = await withVault({".obsidian/app.json": "{}", "Note.md": "text"});
});

const inVault = (path: string): Promise<string> => readFile(join(vault, path), "utf8");

describe("installing", () => {
  it("copies the three files and enables the plugin", async () => {
    await installPlugin(plugin, {vault});
    for (const [name, text] of Object.entries(BUILT)) {
      expect(await inVault(`.obsidian/plugins/micro-wins/${name}`)).toBe(text);
    }
    expect(await inVault(LIST)).toBe('[\n  "micro-wins"\n]\n');
    expect((await readdir(join(vault, ".obsidian"))).sort()).toEqual([
      "app.json",
      "community-plugins.json",
      "plugins",
    ]);
  });

  it("keeps the settings, the other plugins and their order; a second time changes nothing more", async () => {
    await mkdir(join(vault, ".obsidian/plugins/micro-wins"), {recursive: true});
    await writeFile(join(vault, ".obsidian/plugins/micro-wins/data.json"), '{"goal":3}');
    await writeFile(join(vault, ".obsidian/plugins/micro-wins/main.js"), "old main");
    await writeFile(join(vault, LIST), '["tasks", "calendar"]');
    await installPlugin(plugin, {vault});
    const list = await inVault(LIST);
    expect(JSON.parse(list)).toEqual(["tasks", "calendar", "micro-wins"]);
    expect(await inVault(".obsidian/plugins/micro-wins/main.js")).toBe("new main");
    expect(await inVault(".obsidian/plugins/micro-wins/data.json")).toBe('{"goal":3}');
    await installPlugin(plugin, {vault});
    expect(await inVault(LIST)).toBe(list);
  });

  it("leaves a list that has the plugin already exactly as it is written", async () => {
    await writeFile(join(vault, LIST), '["micro-wins","tasks"]');
    await installPlugin(plugin, {vault});
    expect(await inVault(LIST)).toBe('["micro-wins","tasks"]');
  });

  it.each(["", "[", '{"micro-wins": true}', '["tasks", 3]', "null"])(
    "refuses a damaged list, as %j",
    async (damaged) => {
      await writeFile(join(vault, LIST), damaged);
      await expect(installPlugin(plugin, {vault})).rejects.toThrow(Complaint);
      expect(await inVault(LIST)).toBe(damaged);
      expect(await readdir(join(vault, ".obsidian"))).not.toContain("plugins");
    },
  );

  it("makes no folders where a path is mistyped", async () => {
    const missing = join(vault, "Valut");
    await expect(installPlugin(plugin, {vault: missing, isForced: true})).rejects.toThrow("does not exist");
    await expect(installPlugin(plugin, {vault: join(vault, "Note.md")})).rejects.toThrow("is not a folder");
    expect((await readdir(vault)).sort()).toEqual([".obsidian", "Note.md"]);
  });

  it("wants --force for a folder that is no vault", async () => {
    const folder = await tempFolder();
    await expect(installPlugin(plugin, {vault: folder})).rejects.toThrow("is not a vault");
    expect(await readdir(folder)).toEqual([]);
    await installPlugin(plugin, {vault: folder, isForced: true});
    expect(await readdir(join(folder, ".obsidian/plugins/micro-wins"))).toHaveLength(3);
  });

  it("uses another config folder if told to", async () => {
    await expect(installPlugin(plugin, {vault, configDir: ".config"})).rejects.toThrow("no .config folder");
    await rm(join(vault, ".obsidian"), {recursive: true});
    await mkdir(join(vault, ".config"));
    await installPlugin(plugin, {vault, configDir: ".config"});
    expect(await inVault(".config/community-plugins.json")).toContain("micro-wins");
    expect(await readdir(vault)).not.toContain(".obsidian");
  });
});

describe("the command line", () => {
  it("takes a vault, and perhaps a config folder", () => {
    expect(parseInstallOptions(["My vault"])).toEqual({
      vault: resolve("My vault"),
      configDir: ".obsidian",
      isForced: false,
    });
    expect(parseInstallOptions(["v", "--config-dir", ".config", "--force"])).toMatchObject({
      configDir: ".config",
      isForced: true,
    });
  });

  it.each([
    [[]],
    [["a", "b"]],
    [["a", "--frce"]],
    [["a", "--config-dir", "../b"]],
    [["a", "--config-dir", ""]],
  ])("complains about %j", (args) => {
    expect(() => parseInstallOptions(args)).toThrow(Complaint);
  });
});
