import type {ServerResponse} from "node:http";
import {extname} from "node:path";
import {codeOf, Refusal} from "./vault-path.ts";

// No text/html: a page in a vault, opened by its address, must not run as ours.
const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".pdf": "application/pdf",
};

/** The app evaluates plugins with `new Function`, and editors make style elements; nothing else is lent. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "media-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const FILE_POLICY = "default-src 'none'; sandbox";

const HEADERS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** Answers with the host page itself. */
export function sendPage(response: ServerResponse, html: string): void {
  send(response, 200, html, "text/html; charset=utf-8", PAGE_POLICY);
}

/** Answers with the contents of a file; its name says what kind it is. */
export function sendFile(response: ServerResponse, name: string, contents: Uint8Array | string): void {
  send(response, 200, contents, TYPES[extname(name).toLowerCase()] ?? "application/octet-stream");
}

export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, JSON.stringify(value), "application/json");
}

/** Starts an answer that goes on as server-sent events; returns what sends one. */
export function sendEvents(response: ServerResponse): (data: unknown) => void {
  response.writeHead(200, {
    ...HEADERS,
    "content-security-policy": FILE_POLICY,
    "content-type": "text/event-stream",
  });
  response.write(": listening\n\n");
  return (data) => response.write(`data: ${JSON.stringify(data)}\n\n`);
}

/** Answers with the status that fits the error and a sentence that says what happened. */
export function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const message = error instanceof Error ? error.message : String(error);
  // What is left of the request's body is not read, so the connection cannot be used again.
  response.setHeader("connection", "close");
  send(response, statusOf(error), message, "text/plain; charset=utf-8");
}

function send(
  response: ServerResponse,
  status: number,
  body: Uint8Array | string,
  type: string,
  policy = FILE_POLICY,
): void {
  response.writeHead(status, {...HEADERS, "content-security-policy": policy, "content-type": type});
  response.end(body);
}

const STATUS: Record<string, number> = {
  ENOENT: 404,
  EEXIST: 409,
  ENOTDIR: 409,
  EISDIR: 409,
  ENOTEMPTY: 409,
  EINVAL: 409,
  EACCES: 403,
  EPERM: 403,
  EROFS: 403,
  ELOOP: 403,
  ENAMETOOLONG: 400,
  ENOSPC: 507,
};

function statusOf(error: unknown): number {
  return error instanceof Refusal ? error.status : (STATUS[codeOf(error)] ?? 500);
}
