import {existsSync} from "node:fs";
import {rm} from "node:fs/promises";
import {join, relative} from "node:path";
import moment from "moment";
import {buildPlugin} from "./build-plugin.ts";
import {dailyNotePath, newestDailyNote, readDailyNaming} from "./daily-notes-file.ts";
import {openBrowser} from "./open-browser.ts";
import {readPluginFolder} from "./plugin-folder.ts";
import {PROJECT, runAsProgram} from "./project.ts";
import {writeSampleVault} from "./sample-vault.ts";
import {serveOnPort} from "./serve-on-port.ts";
import {serve, type RunningServer} from "./server.ts";
import {expectFolder, HELP, parseStartOptions} from "./start-options.ts";

const SAMPLE_VAULT = join(PROJECT, "sample-vault");
/** Kept between runs, so that a large vault is parsed once. */
const METADATA = join(PROJECT, "build", "metadata.json");

/** Builds the plugin, makes the sample vault if need be, serves both, and opens the browser. */
export async function start(args: string[]): Promise<RunningServer | undefined> {
  const options = parseStartOptions(args);
  if (options.isHelp) {
    console.log(HELP);
    return undefined;
  }
  if (options.vault !== undefined) await expectFolder(options.vault);
  for (const folder of options.plugins) await expectFolder(folder);
  const others = await Promise.all(options.plugins.map(readPluginFolder));

  const plugins = [await buildPlugin(), ...others];
  const vault = options.vault ?? (await sampleVaultFolder(options.isFresh));
  const server = await serveOnPort(options.port, (port) =>
    serve({vault, plugins, port, cacheFile: METADATA}),
  );
  const note = dailyNotePath(await readDailyNaming(vault), moment());
  const address = `${server.url}?open=${encodeURIComponent(note)}`;
  console.log(`Micro Wins with ${relative(process.cwd(), vault) || vault}: ${address}\nCtrl+C stops it.`);
  if (options.isOpened) openBrowser(address);
  return server;
}

/** Makes the sample vault unless it is there; one that has grown old is kept, and said to be so. */
async function sampleVaultFolder(isFresh: boolean): Promise<string> {
  const today = moment().format("YYYY-MM-DD");
  if (isFresh) await rm(SAMPLE_VAULT, {recursive: true, force: true});
  if (!existsSync(SAMPLE_VAULT)) {
    await writeSampleVault({folder: SAMPLE_VAULT, today});
    return SAMPLE_VAULT;
  }
  const newest = await newestDailyNote(SAMPLE_VAULT, await readDailyNaming(SAMPLE_VAULT));
  if (newest === undefined || newest < today) {
    console.log("The sample vault ends before today; npm start -- --fresh makes it anew.");
  }
  return SAMPLE_VAULT;
}

await runAsProgram(import.meta.url, async () => {
  const server = await start(process.argv.slice(2));
  const stop = (): void => void server?.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
});
