import {readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import type {Page} from "playwright-core";
import type {App} from "../../playground/host/app/app.ts";
import type {Plugin} from "../../playground/host/app/plugin.ts";
import type {TestHandle} from "../../playground/host/app/test-handle.ts";
import {openHost, type OpenHost, withVault} from "../browser/host.ts";

export const NOTE = "Daily/2026-11-19.md";
export const FIXTURE_PLUGIN = fileURLToPath(new URL("fixture-plugin", import.meta.url));

export const THURSDAY = `---
tags: [daily]
---
# Thursday

- [x] Morning pages #win
- [ ] Read ten pages #win
	- [x] Chapter one
- [/] Half done
1. [ ] Numbered task

> [!todo] Callout
> - [ ] inside a callout #win

\`\`\`js
- [ ] not a task
\`\`\`

%%
- [ ] hidden in a comment
%%

Some **bold**, *em*, ==mark==, [[2026-11-20|tomorrow]] and #tag.
`;

export const FIXTURE_VAULT: Record<string, string> = {
  [NOTE]: THURSDAY,
  "Daily/2026-11-20.md": "# Friday\n\n- [ ] Stretch #win\n- [ ] Water #win\n",
};

/** The fixture plugin, as `fixture-plugin/main.js` writes it. */
export interface FixturePlugin extends Plugin {
  log: string[];
  settings: {on: boolean; name: string; count: number; kind: string; words: string[]; deep?: boolean};
  open(): Promise<void>;
  choose(): void;
}

/** What a test reaches in the page. */
export interface Inside {
  app: App;
  host: TestHandle;
  plugin: FixturePlugin;
  window: Window & {
    fixtureChosen?: string;
    fixtureClosed?: number;
    fixtureTicks?: number;
    fixtureUnloaded?: boolean;
  };
}

export interface FixtureHost extends OpenHost {
  /** Runs a function in the page; what it uses comes in by its parameters. */
  inside<R>(run: (inside: Inside) => R): Promise<Awaited<R>>;
  inside<R, A>(run: (inside: Inside, argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** Resolves when the plugin has noted this. */
  noted(entry: string): Promise<void>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
}

export interface FixtureOptions {
  vault?: Record<string, string>;
  query?: Record<string, string>;
  viewport?: {width: number; height: number};
}

/** Opens the playground with the fixture plugin on a new vault. */
export async function openFixture(options: FixtureOptions = {}): Promise<FixtureHost> {
  const {vault = FIXTURE_VAULT, query = {open: NOTE, view: "preview"}, viewport} = options;
  const opened = await openHost({
    vault: await withVault(vault),
    keepVault: true,
    plugins: [FIXTURE_PLUGIN],
    query,
    ...(viewport === undefined ? {} : {viewport}),
  });
  const {page, dir} = opened;
  return {
    ...opened,
    inside: (run: Run, argument?: unknown) => runInside(page, run, argument),
    noted: async (entry) => {
      await page.waitForFunction((wanted) => {
        const {app} = globalThis as unknown as {app: App};
        return (app.plugins.getPlugin("fixture") as FixturePlugin).log.includes(wanted);
      }, entry);
    },
    read: (path) => readFile(join(dir, path), "utf8"),
    write: (path, text) => writeFile(join(dir, path), text),
  } as FixtureHost;
}

type Run = (inside: Inside, argument: never) => unknown;

async function runInside(page: Page, run: Run, argument: unknown): Promise<unknown> {
  return page.evaluate(
    ([source, given]) => {
      const {app, host} = globalThis as unknown as {app: App; host: TestHandle};
      const inside = {app, host, window, plugin: app.plugins.getPlugin("fixture")};
      const make = new Function(`return (${source});`) as () => (
        inside: unknown,
        argument: unknown,
      ) => unknown;
      return make()(inside, given);
    },
    [run.toString(), argument] as const,
  );
}
