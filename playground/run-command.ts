import {spawn} from "node:child_process";

export interface RunOptions {
  timeoutMs: number;
  /** Shows the command's output as it comes, on our standard error. */
  isShown?: boolean;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

export interface Ended {
  /** Whether it ended by itself, in time, with exit code 0. */
  isOk: boolean;
  /** What it wrote to standard output and standard error. */
  output: string;
}

/** Runs a command to its end, or kills it and what it started when its time is up. Never rejects. */
export function runCommand(command: string, args: string[], options: RunOptions): Promise<Ended> {
  const {timeoutMs, isShown = false, cwd, env = process.env} = options;
  // A process group of its own, so that its children can be ended with it.
  const detached = process.platform !== "win32";
  return new Promise((resolve) => {
    const child = spawn(command, args, {cwd, env, detached, stdio: ["ignore", "pipe", "pipe"]});
    let output = "";
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (isShown) process.stderr.write(chunk);
    };
    const kill = (): void => {
      if (child.pid === undefined) return;
      if (detached) killGroup(child.pid);
      else child.kill("SIGKILL");
    };
    const timer = setTimeout(kill, timeoutMs);
    const end = (isOk: boolean): void => {
      clearTimeout(timer);
      process.off("exit", kill);
      resolve({isOk, output});
    };
    process.on("exit", kill);
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
