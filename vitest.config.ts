import {defineConfig} from "vitest/config";

/** The core's laws must hold wherever the clock stands: DST both ways, the far ends, and a zone that skipped a day. */
const ZONES = [
  "UTC",
  "America/New_York",
  "Europe/Berlin",
  "Pacific/Pago_Pago",
  "Pacific/Apia",
  "Pacific/Kiritimati",
];

/** What knows no time, or only days that it is given, needs to run in one zone. */
const TIMELESS = [
  "tests/core/note*.test.ts",
  "tests/core/breakdown/!(goal-date|pace|read-goal-facts).test.ts",
  "tests/core/{add-ritual,links,small-steps,starter-wins,stuck,update-review*}.test.ts",
];

/** Milliseconds that a slow machine may take until what is waited for is there. */
const PATIENCE = 20_000;

const fileOf = (name: string): string => new URL(name, import.meta.url).pathname;

/** As the build resolves it. */
const alias = {playbooks: fileOf("bundled-playbooks.mjs")};

export default defineConfig({
  test: {
    projects: [
      ...ZONES.map((zone) => ({
        resolve: {alias},
        test: {
          name: `core ${zone}`,
          include: ["tests/core/**/*.test.ts"],
          exclude: zone === "UTC" ? [] : TIMELESS,
          env: {TZ: zone},
          pool: "forks" as const,
          // The core keeps nothing between two tests but what lines say: a fresh process for each file would be waste.
          isolate: false,
          setupFiles: "tests/seed-fast-check.ts",
          testTimeout: 60_000,
        },
      })),
      {
        resolve: {alias: {...alias, obsidian: fileOf("tests/obsidian/obsidian-module.ts")}},
        test: {
          name: "node",
          include: ["tests/{app,obsidian,playground,project}/**/*.test.ts"],
          setupFiles: "tests/seed-fast-check.ts",
          testTimeout: 60_000,
          expect: {poll: {timeout: PATIENCE}},
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          fileParallelism: false,
          expect: {poll: {timeout: PATIENCE}},
          // A loaded build machine gets a second try, which the report names: a test that needs one is to be mended.
          retry: process.env["CI"] ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
