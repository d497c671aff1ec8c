import js from "@eslint/js";
import obsidianmd from "eslint-plugin-obsidianmd";
import svelte from "eslint-plugin-svelte";
import {defineConfig, globalIgnores} from "eslint/config";
import globals from "globals";
import svelteParser from "svelte-eslint-parser";
import tseslint from "typescript-eslint";

const PLUGIN = ["src/**/*.ts"];
const COMPONENTS = ["src/**/*.svelte"];
const TOOLS = ["tests/**/*.ts", "playground/**/*.ts", "*.mjs", "*.cjs", "*.ts"];

/** The Obsidian rules for TypeScript, set to components, which keep their own parser. */
const componentRules = obsidianmd.configs.recommended
  .filter((config) => config.files?.some((glob) => String(glob).includes("ts,cts")))
  .map(({languageOptions, plugins, ...config}) => ({
    ...config,
    files: COMPONENTS,
    plugins: {...plugins, obsidianmd},
    languageOptions: {...languageOptions, parser: svelteParser},
  }));

export default defineConfig([
  globalIgnores([
    "main.js",
    "build/",
    "sample-vault/",
    "coverage/",
    "tests/fixtures/",
    "tests/playground/fixture-*/",
  ]),
  {files: PLUGIN, extends: [obsidianmd.configs.recommended]},
  ...svelte.configs.recommended,
  ...componentRules,
  {
    files: [...PLUGIN, ...COMPONENTS],
    languageOptions: {
      globals: {...globals.browser, activeDocument: "readonly", createFragment: "readonly"},
      parserOptions: {projectService: true, extraFileExtensions: [".svelte"]},
    },
    rules: {"@typescript-eslint/no-explicit-any": "error"},
  },
  {files: COMPONENTS, languageOptions: {parserOptions: {parser: tseslint.parser}}},
  {
    files: TOOLS,
    extends: [js.configs.recommended, tseslint.configs.recommended],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    rules: {"no-undef": "off", "@typescript-eslint/no-explicit-any": "error"},
  },
  {
    files: [...PLUGIN, ...COMPONENTS, ...TOOLS],
    rules: {"max-lines": ["error", 250]},
  },
]);
