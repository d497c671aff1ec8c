import {readFile, realpath} from "node:fs/promises";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import {join} from "node:path";
import {sendError, sendFile, sendPage} from "./answer.ts";
import {bundleHost, type HostPage} from "./host-bundle.ts";
import {MetadataCaches} from "./metadata-caches.ts";
import {PLUGIN_FILES, type PluginFolder} from "./plugin-folder.ts";
import {guardRequest} from "./request-guard.ts";
import {VAULT_API, type ServedVault} from "./vault-api.ts";
import {VaultChanges} from "./vault-changes.ts";
import {codeOf, Refusal} from "./vault-path.ts";

export interface ServeOptions {
  vault: string;
  plugins?: PluginFolder[];
  /** 0, the default, takes any free port. */
  port?: number;
  /** Where the metadata of a big vault is kept between runs. */
  cacheFile?: string;
  /** The page to serve, for tests that need none. */
  page?: HostPage;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

interface Site {
  vault: ServedVault;
  plugins: PluginFolder[];
  page: HostPage;
  port: number;
}

/**
 * Serves the playground with a vault on 127.0.0.1. Rejects with Node's EADDRINUSE if the port is taken, ENOENT if the
 * vault is not there.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const {plugins = [], port = 0} = options;
  const root = await realpath(options.vault);
  const page = options.page ?? (await bundleHost());
  const caches = await MetadataCaches.open(options.cacheFile);
  const changes = await VaultChanges.watch(root);
  const vault = {root, pluginIds: plugins.map(({id}) => id), caches, changes};

  const server = createServer();
  const listening = await listen(server, port).catch((error: unknown) => {
    changes.close();
    throw error;
  });
  const site = {vault, plugins, page, port: listening};
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    answer(site, request, response).catch((error: unknown) => sendError(response, error));
  });
  const close = async (): Promise<void> => {
    changes.close();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return {url: `http://127.0.0.1:${listening}/`, close};
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  guardRequest(request, site.port);
  const {pathname, searchParams} = new URL(request.url ?? "/", "http://127.0.0.1");
  const {method = "GET"} = request;
  const handler = Object.hasOwn(VAULT_API, `${method} ${pathname}`)
    ? VAULT_API[`${method} ${pathname}`]
    : undefined;
  if (handler !== undefined) return handler(site.vault, searchParams, {request, response});
  if (method !== "GET") throw new Refusal(405, `${method} ${pathname} is not something this server does.`);
  if (pathname === "/") return sendPage(response, site.page.html);
  if (pathname === "/host.js") return sendFile(response, pathname, site.page.js);
  if (pathname === "/host.css") return sendFile(response, pathname, site.page.css);
  await answerPluginFile(site.plugins, pathname, response);
}

async function answerPluginFile(
  plugins: PluginFolder[],
  pathname: string,
  response: ServerResponse,
): Promise<void> {
  const [, id, name] = /^\/plugin\/([^/]+)\/([^/]+)$/.exec(pathname) ?? [];
  const plugin = plugins.find((plugin) => plugin.id === id);
  const file = PLUGIN_FILES.find((known) => known === name);
  if (plugin === undefined || file === undefined) throw new Refusal(404, `There is nothing at ${pathname}.`);
  const contents = await readFile(join(plugin.folder, file)).catch((error: unknown) => {
    // A plugin need not have styles.
    if (file === "styles.css" && codeOf(error) === "ENOENT") return "";
    throw error;
  });
  sendFile(response, file, contents);
}
