import {copyFile, mkdir, readFile, rename, stat, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {buildPlugin} from "./build-plugin.ts";
import {PLUGIN_FILES, type PluginFolder} from "./plugin-folder.ts";
import {Complaint, runAsProgram} from "./project.ts";
import {expectFolder} from "./start-options.ts";
import {isMissing} from "./vault-path.ts";

const USAGE = "npm run install-plugin -- VAULT [--config-dir NAME] [--force]";

const FLAGS = {
  "config-dir": {type: "string", default: ".obsidian"},
  force: {type: "boolean", default: false},
} as const;

export interface InstallOptions {
  /** The vault's folder. */
  vault: string;
  /** The vault's config folder, `.obsidian` by default. */
  configDir?: string;
  /** Whether a folder that is no vault yet may become one. */
  isForced?: boolean;
}

/**
 * Copies a built plugin into a vault and enables it there; its data.json and everything else in the vault stay as they
 * are. Throws a Complaint, before anything is written, if the folder is no vault or its list of plugins is damaged.
 */
export async function installPlugin(plugin: PluginFolder, options: InstallOptions): Promise<void> {
  const {vault, configDir = ".obsidian", isForced = false} = options;
  await expectFolder(vault);
  const config = join(vault, configDir);
  const isVault = (await stat(config).catch(() => undefined))?.isDirectory() === true;
  if (!isVault && !isForced) {
    throw new Complaint(
      `${vault} is not a vault: it has no ${configDir} folder. If it is to become one, add --force.`,
    );
  }
  const listFile = join(config, "community-plugins.json");
  const list = await readEnabled(listFile);

  const folder = join(config, "plugins", plugin.id);
  await mkdir(folder, {recursive: true});
  for (const name of PLUGIN_FILES) await copyFile(join(plugin.folder, name), join(folder, name));
  if (!list.includes(plugin.id))
    await replace(listFile, `${JSON.stringify([...list, plugin.id], undefined, 2)}\n`);
}

/** The ids that a vault has enabled, none if the list is missing. */
async function readEnabled(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (isMissing(error)) return "[]";
    throw error;
  });
  const ids = parsed(text.replace(/^\uFEFF/, ""));
  const isList = Array.isArray(ids) && ids.every((id) => typeof id === "string");
  if (!isList)
    throw new Complaint(`${file} is damaged, so nothing was installed. Put it right, or delete it, first.`);
  return ids;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Obsidian may be running: it must never find half a file. */
async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** Reads the command line. Throws a Complaint about what is not understood. */
export function parseInstallOptions(args: string[]): InstallOptions {
  const {values, positionals} = parseOrComplain(args);
  const [vault, ...more] = positionals;
  if (vault === undefined || more.length > 0)
    throw new Complaint(`Say which vault to install into: ${USAGE}`);
  const configDir = values["config-dir"];
  if (!/^[^/\\]+$/.test(configDir) || configDir === "." || configDir === "..") {
    throw new Complaint(`--config-dir takes the name of a folder in the vault, not "${configDir}".`);
  }
  return {vault: resolve(vault), configDir, isForced: values.force};
}

function parseOrComplain(args: string[]) {
  try {
    return parseArgs({args, options: FLAGS, allowPositionals: true});
  } catch {
    throw new Complaint(`That is not understood. It goes like this: ${USAGE}`);
  }
}

await runAsProgram(import.meta.url, async () => {
  const options = parseInstallOptions(process.argv.slice(2));
  await expectFolder(options.vault);
  await installPlugin(await buildPlugin(), options);
  console.log(`Micro Wins is in ${options.vault}, and enabled.
Next, in Obsidian: open the vault, or reload it ("Reload app without saving" in the command palette).
If it asks whether you trust the vault's author, or Community plugins are in restricted mode, turn them on.`);
});
