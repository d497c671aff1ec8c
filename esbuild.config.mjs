import {build, context} from "esbuild";
import sveltePlugin from "esbuild-svelte";
import {writeFile} from "node:fs/promises";
import {fileURLToPath} from "node:url";
import {minify} from "terser";
import {packPlaybooks, PLAYBOOKS} from "./bundled-playbooks.mjs";

const watch = process.argv.includes("--watch");

/** @type {import("esbuild").BuildOptions} */
const options = {
  entryPoints: ["src/main.ts"],
  outfile: "main.js",
  bundle: true,
  format: "cjs",
  platform: "browser",
  target: "es2022",
  // What the app provides; everything else is in the bundle.
  external: ["obsidian", "@codemirror/*", "@lezer/*"],
  conditions: ["svelte", "browser"],
  mainFields: ["svelte", "browser", "module", "main"],
  define: {"process.env.NODE_ENV": '"production"'},
  write: watch,
  sourcemap: watch ? "inline" : false,
  legalComments: "none",
  logLevel: "warning",
  plugins: [
    ...(watch ? [] : [withoutDevelopment()]),
    playbooks(),
    sveltePlugin({
      compilerOptions: {css: "external", dev: watch, fragments: "tree", runes: true},
    }),
  ],
};

/** Svelte's checks and messages for developers are left out where it asks by constants. */
function withoutDevelopment() {
  return {
    name: "without-development",
    setup({onResolve, onLoad}) {
      onResolve({filter: /^esm-env$/}, ({path}) => ({path, namespace: "constants"}));
      onLoad({filter: /^esm-env$/, namespace: "constants"}, () => ({
        contents: "export const BROWSER = true;\nexport const DEV = false;\nexport const NODE = false;",
      }));
    },
  };
}

/** The notes of `playbooks/`, packed, as the module `playbooks`. */
function playbooks() {
  return {
    name: "playbooks",
    setup({onResolve, onLoad}) {
      onResolve({filter: /^playbooks$/}, ({path}) => ({path, namespace: "playbooks"}));
      onLoad({filter: /^playbooks$/, namespace: "playbooks"}, () => ({
        contents: JSON.stringify(packPlaybooks()),
        loader: "json",
        watchDirs: [fileURLToPath(PLAYBOOKS)],
      }));
    },
  };
}

if (watch) await (await context(options)).watch();
else await writeSmall(await build(options));

/** Writes the bundle as small as it gets: Terser's is an eighth smaller than esbuild's own. */
async function writeSmall({outputFiles: [bundle]}) {
  const {code} = await minify(bundle.text, {ecma: 2022, toplevel: true, compress: {passes: 3}});
  await writeFile(bundle.path, code);
}
