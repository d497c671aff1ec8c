import {join} from "node:path";
import {readPluginFolder, type PluginFolder} from "./plugin-folder.ts";
import {Complaint, PROJECT} from "./project.ts";
import {runCommand} from "./run-command.ts";

const BUILD_MS = 120_000;

/** Builds this project's plugin and returns its folder. Throws a Complaint when the build fails. */
export async function buildPlugin(): Promise<PluginFolder> {
  const built = await runCommand(process.execPath, [join(PROJECT, "esbuild.config.mjs")], {
    cwd: PROJECT,
    timeoutMs: BUILD_MS,
  });
  if (!built.isOk) throw new Complaint(`The plugin cannot be built:\n${built.output.trim()}`);
  return readPluginFolder(PROJECT);
}
