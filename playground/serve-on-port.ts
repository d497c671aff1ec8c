import {Complaint} from "./project.ts";
import type {RunningServer} from "./server.ts";
import {codeOf} from "./vault-path.ts";

const FIRST_PORT = 5173;
const TRIES = 50;

/**
 * Serves on `port`, or without one on 5173 or the next port that is free. Throws a Complaint if the port asked for, or
 * all that were tried, are taken.
 */
export async function serveOnPort(
  port: number | undefined,
  serve: (port: number) => Promise<RunningServer>,
  firstPort = FIRST_PORT,
): Promise<RunningServer> {
  const ports = port === undefined ? Array.from({length: TRIES}, (_, index) => firstPort + index) : [port];
  for (const candidate of ports) {
    try {
      return await serve(candidate);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EACCES")
        throw new Complaint(`Port ${candidate} may not be used here; choose one above 1023.`);
      if (code !== "EADDRINUSE") throw error;
    }
  }
  if (port !== undefined)
    throw new Complaint(`Port ${port} is taken; choose another one, or leave --port out.`);
  throw new Complaint(`The ports from ${firstPort} on are all taken; choose one with --port.`);
}
