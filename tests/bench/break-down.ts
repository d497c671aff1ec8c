import {buildPlugin, openHost, withVault} from "../browser/host.ts";

/** Milliseconds of breaking one text down, beside a regular expression on the same text. */
export interface BreakDownFigures {
  /** In a page that never did it before: playbooks are read first. */
  readonly first: number;
  readonly typical: number;
  readonly typicalFloor: number;
  /** A note of 1 MB, by what it is made of. */
  readonly big: Readonly<Record<keyof typeof BIG, {readonly time: number; readonly floor: number}>>;
}

interface Goal {
  readonly title: string;
  readonly body: string;
}

interface PluginGlobal {
  readonly app: {plugins: {plugins: Record<string, {api: {breakDown(goal: Goal): unknown}}>}};
}

const TYPICAL: Goal = {
  title: "Write 50,000 words by 30 June",
  body: `---
tags: [goal]
---

So that Mia can read how we met. It needs a lighthouse, a ferry that leaves early, and two people who miss it.

## Obstacle

- The evenings are short, and I am tired.

## Next

- [x] Find the old notes
- [ ] List the chapters
- [ ] Write the scene at the harbour
- [ ] Read one page aloud to Ines

## Log

- 2026-03-01: 400 words
- 2026-03-04: 250 words
`,
};

const MEGABYTE = 1_000_000;
const BIG = {
  prose: "I want to write more, but the evenings are short and there is so much to do at home. ",
  checkboxes: "- [ ] Write the scene at the harbour, with 3 people\n",
};

/** Breaks goals down in the built plugin, in a new browser. */
export async function measureBreakDown(): Promise<BreakDownFigures> {
  const host = await openHost({
    vault: await withVault({"A.md": ""}),
    plugins: [await buildPlugin()],
    // tsx names functions by a helper of its own, also those that run in the page.
    init: "globalThis.__name = (named) => named;",
  });
  try {
    const goals = Object.entries(BIG).map(([name, line]) => ({
      name,
      goal: {title: "Write a book", body: line.repeat(Math.ceil(MEGABYTE / line.length))},
    }));
    const made = await host.page.evaluate(timesOf, {typical: TYPICAL, goals});
    const errors = await host.errors();
    if (errors.length > 0) throw new Error(errors.join("\n"));
    return made as BreakDownFigures;
  } finally {
    await host.stop();
  }
}

interface Asked {
  readonly typical: Goal;
  readonly goals: readonly {readonly name: string; readonly goal: Goal}[];
}

/** Runs in the page: all that it needs is in it. */
function timesOf({typical, goals}: Asked): unknown {
  const {api} = (globalThis as unknown as PluginGlobal).app.plugins.plugins["micro-wins"]!;
  const time = (run: () => unknown): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const middle = (times: number[]): number => times.sort((one, other) => one - other)[times.length >> 1]!;
  const repeated = (count: number, run: () => unknown): number =>
    middle(Array.from({length: count}, () => time(run)));
  const floor = ({body}: Goal): unknown => body.match(/^[\t >]*[-*+] \[ \] .+$/gm);
  // A clock of the page may tell tenths of milliseconds only: small things are done many times.
  const many = 50;
  const perRun = (run: () => unknown): number =>
    repeated(9, () => {
      for (let count = 0; count < many; count += 1) run();
    }) / many;
  return {
    first: time(() => api.breakDown(typical)),
    typical: perRun(() => api.breakDown(typical)),
    typicalFloor: perRun(() => floor(typical)),
    big: Object.fromEntries(
      goals.map(({name, goal}) => [
        name,
        {time: repeated(5, () => api.breakDown(goal)), floor: repeated(5, () => floor(goal))},
      ]),
    ),
  };
}
