import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {build, type Plugin} from "esbuild";
import {PROJECT} from "./project.ts";

/** The three files of the host page. */
export interface HostPage {
  html: string;
  js: Uint8Array;
  css: Uint8Array;
}

/** The mocks throw when an unset property is read; real plugins read unset properties all the time. */
const withoutStrictProxy: Plugin = {
  name: "without-strict-proxy",
  setup(build) {
    build.onLoad({filter: /obsidian-test-mocks[\\/].*strict-proxy\.mjs$/}, () => ({
      contents:
        "export const strictProxy = (value) => value; export const bypassStrictProxy = (value) => value;",
      loader: "js",
    }));
  },
};

let bundled: Promise<HostPage> | undefined;

/** The host page, bundled in memory, once for all servers of this process. */
export function bundleHost(): Promise<HostPage> {
  return (bundled ??= bundle());
}

async function bundle(): Promise<HostPage> {
  const host = join(PROJECT, "playground", "host");
  const result = await build({
    absWorkingDir: PROJECT,
    entryPoints: [join(host, "main.ts"), join(host, "host.css")],
    entryNames: "[ext]",
    outdir: join(PROJECT, "build", "host"),
    write: false,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    loader: {".svg": "text"},
    define: {"process.env.NODE_ENV": '"production"'},
    logLevel: "warning",
    plugins: [withoutStrictProxy],
  });
  const output = (extension: string): Uint8Array => {
    const file = result.outputFiles.find(({path}) => path.endsWith(extension));
    if (file === undefined) throw new Error(`The host's ${extension} was not bundled.`);
    return file.contents;
  };
  return {html: await readFile(join(host, "index.html"), "utf8"), js: output(".js"), css: output(".css")};
}
