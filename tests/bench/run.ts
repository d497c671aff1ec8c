/** Prints what the plugin costs on a vault of ten years. It judges nothing: the figures depend on the machine. */
import moment from "moment";
import {mkdir, readFile, rm} from "node:fs/promises";
import {availableParallelism, loadavg} from "node:os";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {buildPlugin} from "../../playground/build-plugin.ts";
import {PROJECT, runAsProgram} from "../../playground/project.ts";
import {writeVault, type BenchVault as VaultOptions} from "../../playground/ten-years.ts";
import {measureBreakDown, type BreakDownFigures} from "./break-down.ts";
import {measure, type BenchVault, type Figure, type Figures} from "./measure.ts";
import {printTable, type Row} from "./table.ts";

const BROWSERS = 5;
const KILO = 1024;
const MEGA = 1024 * KILO;

const HOW = `Each figure is the median of ${BROWSERS} new browsers; within "× floor", of the ratios in each of them.
Floor: reads every daily note with checkboxes and runs one regular expression on it; by app.vault.cachedRead, at one
  macrotask a read, as the first thing in the page that the plugin then starts in. Ratios are to the floor of 16 reads at
  a time, as the plugin reads.
Cold start: from when the plugin is switched on and main.js is there (its evaluation, onload and making the sidebar are
  in it) to the first task behind the frame that shows the figures.
Longest task: the longest wait of a heartbeat of messages during the cold start, so at least the longest task.
Tick to repaint: from the time stamp of a real click to the first task behind the frame that shows the new count; the
  wait for that frame is in it (up to 16.7 ms). Per browser the median of 10 clicks.
Opening a habit's page: from the time stamp of a real click to the first task behind the frame that shows it. Per browser
  the median of 6 habits, each opened for the first time.
Breaking a goal down: by the API, in the page; floor: one regular expression for open checkboxes on the same text. Each is the
  median of several in a page that has done it before, but for the first goal.
Heap: after a collection of garbage, with the plugin and all notes read, less what it was before.`;

interface Vault {
  readonly title: string;
  readonly folder: string;
  readonly options: Pick<VaultOptions, "perDay" | "habits">;
}

const VAULTS: readonly Vault[] = [
  {title: "Ten years, a dozen habits", folder: "ten-years", options: {perDay: 10}},
  {title: "Ten years, 300 active habits", folder: "300-habits", options: {perDay: 40, habits: 300}},
];

/** Writes the vault whose newest note is today's. */
async function prepare({title, folder, options}: Vault): Promise<BenchVault> {
  const [today, yesterday] = [moment(), moment().subtract(1, "day")];
  const root = join(PROJECT, "build", "bench", folder);
  const vault = join(root, "vault");
  await rm(vault, {recursive: true, force: true});
  await mkdir(vault, {recursive: true});
  const counts = await writeVault({
    ...options,
    folder: vault,
    days: 3650,
    today: today.format("YYYY-MM-DD"),
  });
  console.log(
    `\n${title}: ${counts.notes} daily notes, ${counts.checkboxes} checkboxes, ${counts.done} of them done.`,
  );
  const [newest, other] = [today, yesterday].map((day) => day.format("[Daily]/YYYY/YYYY-MM-DD[.md]"));
  return {vault, cacheFile: join(root, "metadata.json"), today: newest ?? "", other: other ?? ""};
}

async function sizes(): Promise<Row[]> {
  const bundle = await readFile(join(PROJECT, "main.js"));
  const packed = gzipSync(bundle, {level: 9}).length / KILO;
  return [
    {name: "main.js", unit: "KB", values: [bundle.length / KILO]},
    {name: "main.js, gzipped", unit: "KB", values: [packed], bound: {most: 80, of: "unit"}},
  ];
}

function rowsOf(runs: readonly Figures[]): Row[] {
  const of = (figure: Figure): number[] => runs.map((run) => run[figure]);
  const [unit, floors] = ["ms" as const, of("floor")];
  const atMost = (most: number): Pick<Row, "bound"> => ({bound: {most, of: "unit"}});
  return [
    {name: "floor, 16 reads at a time", unit, values: floors},
    {name: "floor again, one read at a time", unit, values: of("floorOneByOne"), floors},
    {
      name: "cold start to complete sidebar",
      unit,
      values: of("complete"),
      floors,
      bound: {most: 4, of: "floor"},
    },
    {name: "cold start to today and this week", unit, values: of("week"), floors},
    {name: "longest task", unit, values: of("longestTask"), ...atMost(50)},
    {name: "tick to repaint, in the sidebar", unit, values: of("sidebarTick"), ...atMost(16)},
    {name: "  without the wait for the frame", unit, values: of("sidebarWork")},
    {name: "tick to repaint, in the editor", unit, values: of("editorTick"), ...atMost(16)},
    {name: "  without the wait for the frame", unit, values: of("editorWork")},
    {name: "opening a habit’s page", unit, values: of("habitPage"), ...atMost(50)},
    {name: "evaluation of main.js and onload", unit, values: of("evaluation"), ...atMost(15)},
    {name: "heap", unit: "MB", values: of("heap").map((bytes) => bytes / MEGA)},
  ];
}

function breakDownRows(runs: readonly BreakDownFigures[]): Row[] {
  const unit = "ms" as const;
  const floorRow = (name: string, values: number[]): Row => ({name: `floor of ${name}`, unit, values});
  const row = (name: string, values: number[], floors: number[], most: number): Row[] => [
    floorRow(name, floors),
    {name, unit, values, floors, bound: {most, of: "unit"}},
  ];
  return [
    {name: "breaking down the first goal", unit, values: runs.map(({first}) => first)},
    ...row(
      "a typical note",
      runs.map(({typical}) => typical),
      runs.map(({typicalFloor}) => typicalFloor),
      1,
    ),
    ...(["prose", "checkboxes"] as const).flatMap((kind) =>
      row(
        `1 MB of ${kind}`,
        runs.map(({big}) => big[kind].time),
        runs.map(({big}) => big[kind].floor),
        20,
      ),
    ),
  ];
}

await runAsProgram(import.meta.url, async () => {
  await buildPlugin();
  for (const each of VAULTS) {
    const vault = await prepare(each);
    const runs: Figures[] = [];
    while (runs.length < BROWSERS) runs.push(await measure(vault));
    const load = loadavg().map((value) => value.toFixed(1));
    console.log(`${availableParallelism()} cores, load ${load.join(" ")} (1, 5 and 15 minutes).\n`);
    console.log(printTable(rowsOf(runs)));
  }
  const broken: BreakDownFigures[] = [];
  while (broken.length < BROWSERS) broken.push(await measureBreakDown());
  console.log(`\nBreaking a goal down\n\n${printTable(breakDownRows(broken))}`);
  console.log(`\n${printTable(await sizes())}\n\n${HOW}`);
});
