import {build, context} from "esbuild";
import sveltePlugin from "esbuild-svelte";

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
  minify: !watch,
  sourcemap: watch ? "inline" : false,
  legalComments: "none",
  logLevel: "warning",
  plugins: [
    sveltePlugin({
      compilerOptions: {css: "external", dev: watch, fragments: "tree", runes: true},
    }),
  ],
};

if (watch) await (await context(options)).watch();
else await build(options);
