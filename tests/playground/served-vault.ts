import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {serve} from "../../playground/server.ts";
import {withVault} from "../browser/temp-vault.ts";
import {ask, type Answer, type Asked} from "./ask.ts";

const encoder = new TextEncoder();

/** A page that says nothing: these tests are about what is behind it. */
export const PAGE = {html: "<!doctype html>", js: encoder.encode("js"), css: encoder.encode("css")};

export const NOTE = "# Today\n\n- [ ] run\n";

export interface ServedVault {
  vault: string;
  url: string;
  to(path: string, asked?: Asked): Promise<Answer>;
  put(path: string, body: string | Uint8Array): Promise<Answer>;
  onDisk(path: string): Promise<string>;
  close(): Promise<void>;
}

/** A server with a small vault, `Daily/2026-11-20.md` in it, and a plugin named fixture. */
export async function serveVault(): Promise<ServedVault> {
  const vault = await withVault({
    "Daily/2026-11-20.md": NOTE,
    ".obsidian/daily-notes.json": '{"folder":"Daily"}',
    ".git/config": "[core]",
    ".trash/old.md": "old",
  });
  const plugin = await withVault({"manifest.json": '{"id":"fixture"}', "main.js": "main", "data.json": "{}"});
  const {url, close} = await serve({vault, plugins: [{id: "fixture", folder: plugin}], page: PAGE});
  return {
    vault,
    url,
    close,
    to: (path, asked) => ask(url, path, asked),
    put: (path, body) => ask(url, fileAt(path), {method: "PUT", body}),
    onDisk: (path) => readFile(join(vault, path), "utf8"),
  };
}

/** The address of a file's contents. */
export function fileAt(path: string): string {
  return `/api/file?path=${encodeURIComponent(path)}`;
}
