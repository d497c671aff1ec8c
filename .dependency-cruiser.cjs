/** Imports go one way: core ← app ← ui ← obsidian ← main. Type imports count. */
const LAYERS = ["core", "app", "ui", "obsidian"];

const mayNotReach = LAYERS.slice(0, -1).map((layer, index) => ({
  name: `${layer}-stays-below`,
  severity: "error",
  from: {path: `^src/${layer}/`},
  to: {path: `^src/(${[...LAYERS.slice(index + 1), "main"].join("|")})(/|\\.ts)`},
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...mayNotReach,
    {name: "no-cycles", severity: "error", from: {}, to: {circular: true}},
    {
      name: "core-is-pure",
      severity: "error",
      comment: "The core knows dates and schemas, and nothing of the app, the interface or the machine.",
      from: {path: "^src/core/"},
      to: {pathNot: ["^src/core/", "^node_modules/(date-fns|@date-fns/utc|valibot)/"]},
    },
    {
      name: "obsidian-at-the-edge",
      severity: "error",
      from: {path: "^src/", pathNot: "^src/(obsidian/|main\\.ts)"},
      to: {path: "^(node_modules/)?obsidian"},
    },
    {
      name: "svelte-in-the-interface",
      severity: "error",
      from: {path: "^src/(core|app)/"},
      to: {path: "^(node_modules/)?svelte"},
    },
    {
      name: "nothing-from-outside-the-plugin",
      severity: "error",
      from: {path: "^src/"},
      to: {path: "^(playground|tests)/"},
    },
    {
      name: "resolvable",
      severity: "error",
      from: {path: "^src/"},
      to: {couldNotResolve: true, pathNot: "^obsidian$"},
    },
  ],
  options: {
    doNotFollow: {path: "node_modules"},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: "tsconfig.json"},
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["svelte", "import", "browser", "default", "types"],
      extensions: [".ts", ".svelte", ".js", ".d.ts"],
    },
  },
};
