import type {IncomingMessage} from "node:http";
import {Refusal} from "./vault-path.ts";

/** More than any note; less than would fill the memory. */
export const BODY_LIMIT = 64 * 1024 * 1024;

/**
 * Throws a Refusal unless the request comes from our own page, or from a program or person on this machine. A page
 * elsewhere can make a browser send requests here, also under a name of its own that it points to 127.0.0.1.
 */
export function guardRequest(request: IncomingMessage, port: number): void {
  const {host, origin, "sec-fetch-site": site} = request.headers;
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !ours.includes(host))
    throw new Refusal(403, "This server answers to 127.0.0.1 alone.");
  if (origin !== undefined && !ours.some((own) => origin === `http://${own}`)) {
    throw new Refusal(403, "Requests from other pages are refused.");
  }
  if (site !== undefined && site !== "same-origin" && site !== "none") {
    throw new Refusal(403, "Requests from other sites are refused.");
  }
}

/** The request's body, byte for byte. Throws a Refusal when it is larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const tooLarge = new Refusal(413, `The file is larger than ${Math.round(limit / 1024 / 1024)} MB.`);
  if (Number(request.headers["content-length"] ?? 0) > limit) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
