import type {CachedMetadata} from "obsidian";
import type {FileStats} from "./abstract-file.ts";

export interface VaultListing {
  name: string;
  files: (FileStats & {path: string})[];
  folders: string[];
  plugins: string[];
}

export interface DiskChange {
  kind: "create" | "modify" | "delete";
  path: string;
  stat?: FileStats;
}

async function ask(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(await response.text());
  return response;
}

async function json<T>(url: string, init?: RequestInit): Promise<T> {
  return (await (await ask(url, init)).json()) as T;
}

const fileUrl = (path: string): string => `/api/file?path=${encodeURIComponent(path)}`;

/** The playground's server. Everything throws the server's own words when it refuses. */
export const server = {
  fileUrl,
  vault: (): Promise<VaultListing> => json("/api/vault"),
  texts: (): Promise<Record<string, string>> => json("/api/texts"),
  caches: (): Promise<Record<string, CachedMetadata>> => json("/api/caches"),
  /** Keeps a byte order mark, which a response's own decoding would drop. */
  readText: async (path: string): Promise<string> =>
    new TextDecoder("utf-8", {ignoreBOM: true}).decode(await (await ask(fileUrl(path))).arrayBuffer()),
  readBinary: async (path: string): Promise<ArrayBuffer> => (await ask(fileUrl(path))).arrayBuffer(),
  write: (path: string, body: string | ArrayBuffer): Promise<FileStats> =>
    json(fileUrl(path), {method: "PUT", body}),
  remove: (path: string): Promise<unknown> => ask(fileUrl(path), {method: "DELETE"}),
  mkdir: (path: string): Promise<unknown> =>
    ask(`/api/mkdir?path=${encodeURIComponent(path)}`, {method: "POST"}),
  rename: (from: string, to: string): Promise<unknown> =>
    ask(`/api/rename?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`, {method: "POST"}),

  /** Writes without waiting for the answer: the one way to save while the page is being closed. */
  writeOnExit: (path: string, body: string): void => {
    void fetch(fileUrl(path), {method: "PUT", body, keepalive: true});
  },

  /** Calls back for every change that another program makes on disk. */
  onChange: (callback: (change: DiskChange) => void): void => {
    const source = new EventSource("/api/events");
    source.onmessage = (message: MessageEvent<string>) => callback(JSON.parse(message.data) as DiskChange);
    addEventListener("pagehide", () => source.close());
  },

  pluginText: async (id: string, file: string): Promise<string> =>
    (await ask(`/plugin/${id}/${file}`)).text(),
};
