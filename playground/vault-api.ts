import type {IncomingMessage, ServerResponse} from "node:http";
import {basename} from "node:path";
import {setImmediate} from "node:timers/promises";
import {sendEvents, sendFile, sendJson} from "./answer.ts";
import type {MetadataCaches} from "./metadata-caches.ts";
import {BODY_LIMIT, readBody} from "./request-guard.ts";
import type {VaultChanges} from "./vault-changes.ts";
import {
  deleteVaultEntry,
  makeVaultFolder,
  readVaultFile,
  renameVaultEntry,
  writeVaultFile,
} from "./vault-files.ts";
import {Refusal} from "./vault-path.ts";
import {readTexts} from "./vault-texts.ts";
import {walkVault} from "./vault-walk.ts";

/** What the API answers from. */
export interface ServedVault {
  /** The vault's real folder. */
  root: string;
  pluginIds: string[];
  caches: MetadataCaches;
  changes: VaultChanges;
}

type Handler = (vault: ServedVault, query: URLSearchParams, exchange: Exchange) => Promise<void> | void;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** The requests that the API knows, by method and path. */
export const VAULT_API: Record<string, Handler> = {
  "GET /api/vault": async (vault, _query, {response}) => sendJson(response, await listingOf(vault)),
  "GET /api/texts": async ({root}, _query, {response}) => {
    const texts = await textsOf(root, (path) => /\.(md|json|txt|canvas|css)$/.test(path));
    sendJson(response, Object.fromEntries(texts));
  },
  "GET /api/caches": async (vault, _query, {response}) => sendJson(response, await cachesOf(vault)),
  "GET /api/events": ({changes}, _query, {response}) => {
    response.on("close", changes.subscribe(sendEvents(response)));
  },
  "GET /api/file": async ({root}, query, {response}) => {
    const path = parameter(query, "path");
    sendFile(response, path, await readVaultFile(root, path));
  },
  "PUT /api/file": async ({root, changes}, query, {request, response}) => {
    const path = parameter(query, "path");
    const bytes = await readBody(request, BODY_LIMIT);
    sendJson(response, await changes.own([path], () => writeVaultFile(root, path, bytes)));
  },
  "DELETE /api/file": async ({root, changes}, query, {response}) => {
    const path = parameter(query, "path");
    await changes.own([path], () => deleteVaultEntry(root, path));
    sendJson(response, {});
  },
  "POST /api/mkdir": async ({root, changes}, query, {response}) => {
    const path = parameter(query, "path");
    sendJson(response, await changes.own([path], () => makeVaultFolder(root, path)));
  },
  "POST /api/rename": async ({root, changes}, query, {response}) => {
    const [from, to] = [parameter(query, "from"), parameter(query, "to")];
    sendJson(response, await changes.own([from, to], () => renameVaultEntry(root, from, to)));
  },
};

function parameter(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (value === null) throw new Refusal(400, `The request lacks "${name}".`);
  return value;
}

async function listingOf({root, pluginIds}: ServedVault): Promise<unknown> {
  const entries = [...(await walkVault(root))];
  const files = entries.flatMap(([path, {stat}]) => (stat === undefined ? [] : [{path, ...stat}]));
  const folders = entries.flatMap(([path, {stat}]) => (stat === undefined ? [path] : []));
  return {name: basename(root), files, folders, plugins: pluginIds};
}

async function textsOf(root: string, isWanted: (path: string) => boolean): Promise<Map<string, string>> {
  const entries = [...(await walkVault(root))];
  const paths = entries
    .filter(([path, {stat}]) => stat !== undefined && isWanted(path))
    .map(([path]) => path);
  return readTexts(root, paths);
}

async function cachesOf({root, caches}: ServedVault): Promise<unknown> {
  const isNote = (path: string): boolean =>
    path.endsWith(".md") && !path.split("/").some((part) => part.startsWith("."));
  const texts = await textsOf(root, isNote);
  const found: Record<string, unknown> = {};
  for (const [path, text] of texts) {
    found[path] = caches.of(text);
    // Parsing a large vault takes seconds, in which other requests and Ctrl+C have their turn.
    await setImmediate();
  }
  await caches.save();
  return found;
}
