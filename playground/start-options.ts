import {stat} from "node:fs/promises";
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {Complaint} from "./project.ts";

export interface StartOptions {
  /** A folder of the user's; undefined for the sample vault. */
  vault: string | undefined;
  /** Folders of other built plugins. */
  plugins: string[];
  /** Undefined: 5173, or the next one that is free. */
  port: number | undefined;
  isFresh: boolean;
  isOpened: boolean;
  isHelp: boolean;
}

export const HELP = `npm start -- [options]

Builds the plugin and serves it in a small host with a vault, on this machine only.

  --vault DIR    a folder of Markdown files to use; without it, a sample vault in sample-vault/
  --fresh        makes the sample vault anew
  --port N       the port; without it, 5173 or the next one that is free
  --no-open      opens no browser
  --plugin DIR   the folder of another built plugin to load too; may be given several times
  --help         shows this`;

const FLAGS = {
  vault: {type: "string"},
  fresh: {type: "boolean", default: false},
  port: {type: "string"},
  "no-open": {type: "boolean", default: false},
  plugin: {type: "string", multiple: true, default: []},
  help: {type: "boolean", default: false},
} satisfies NonNullable<Parameters<typeof parseArgs>[0]>["options"];

/** Reads the command line. Throws a Complaint about what is not understood or cannot be. */
export function parseStartOptions(args: string[]): StartOptions {
  const {values} = parseOrComplain(args);
  if (values.fresh && values.vault !== undefined) {
    throw new Complaint("--fresh makes the sample vault anew, so it does not go together with --vault.");
  }
  return {
    vault: values.vault === undefined ? undefined : resolve(values.vault),
    plugins: values.plugin.map((folder) => resolve(folder)),
    port: values.port === undefined ? undefined : portOf(values.port),
    isFresh: values.fresh,
    isOpened: !values["no-open"],
    isHelp: values.help,
  };
}

function parseOrComplain(args: string[]) {
  try {
    return parseArgs({args, options: FLAGS, allowPositionals: false});
  } catch (error) {
    // Node's message goes on about positional arguments; its first sentence says it.
    const message = error instanceof Error ? error.message : String(error);
    throw new Complaint(
      `${message.split(". ")[0]?.replace(/\.$/, "")}. "npm start -- --help" lists the options.`,
    );
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new Complaint(`--port takes a number up to 65535, not "${text}".`);
  return port;
}

/** Throws a Complaint unless `path` is a folder. */
export async function expectFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Complaint(`The folder ${path} does not exist.`);
  if (!found.isDirectory()) throw new Complaint(`${path} is not a folder.`);
}
