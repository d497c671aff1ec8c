/** The playground's page: a small real host for built Obsidian plugins, on the Markdown files that the server serves. */
import {applyAppearance} from "./app/appearance.ts";
import {provideModules} from "./app/obsidian-module.ts";
import {startApp} from "./app/start.ts";
import {makeTestHandle} from "./app/test-handle.ts";
import {addDomGlobals} from "./base/dom-globals.ts";
import {Platform} from "./base/platform.ts";
import type {ReadMode} from "./vault/adapter.ts";

addDomGlobals();
const host = makeTestHandle();
Object.assign(globalThis, {host});
provideModules();
applyAppearance(Platform.isPhone);

const query = new URLSearchParams(location.search);
const modes: readonly ReadMode[] = ["fs", "memory", "disk"];

void startApp(
  {
    open: query.get("open"),
    view: query.get("view") === "preview" ? "preview" : "source",
    mode: modes.find((mode) => mode === query.get("mode")) ?? "fs",
    plugins: query.get("plugins") !== "0",
    latency: Number(query.get("latency") ?? 0),
  },
  (app) => {
    host.app = app;
    Object.assign(globalThis, {app});
  },
).then(() => {
  host.booted = true;
});
