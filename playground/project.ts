import {realpathSync} from "node:fs";
import {fileURLToPath} from "node:url";

/** The project's folder, absolute. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

/** Something the person at the terminal can put right. Its message is one clear sentence, shown without a stack. */
export class Complaint extends Error {}

/** Runs `main` when the module at `url` is what Node was started with; a Complaint ends it with exit code 1. */
export async function runAsProgram(url: string, main: () => Promise<void>): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || !isFileOf(url, started)) return;
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function isFileOf(url: string, path: string): boolean {
  try {
    return realpathSync(fileURLToPath(url)) === realpathSync(path);
  } catch {
    return false;
  }
}
