import fc from "fast-check";
import {expect, test} from "vitest";
import {LinkedVault, type Write} from "./linked-vault.ts";

const GOALS = ["Goals/Write a book.md", "Goals/Run.md"];
const DAILY = ["Daily/2026-11-20.md", "Daily/2026-11-19.md", "Daily/2026-11-18.md"];
const IDS = ["step-a", "step-b", "step-c"];

const marks = fc.constantFrom(" ", " ", " ", "x", "/", "-");
const words = fc.constantFrom("Type 40 words", "Open the draft", "Run", "Type 40 words #win");
const ids = fc.constantFrom(...IDS, "");
const step = fc
  .tuple(marks, words, ids)
  .map(([mark, text, id]) => `- [${mark}] ${text}${id === "" ? "" : ` ^${id}`}`);
const links = fc.constantFrom(
  ...IDS.flatMap((id) => [` [[Write a book#^${id}|Write a book]]`, ` [[Run#^${id}]]`]),
  " [[Run]]",
  " [[Gone#^step-a]]",
  "",
);
const line = fc.tuple(marks, words, links).map(([mark, text, link]) => `- [${mark}] ${text}${link}`);

type Operation =
  | {readonly kind: "tick"; readonly note: number; readonly line: number}
  | {
      readonly kind: "move" | "delete" | "edit" | "sync" | "unseen";
      readonly note: number;
      readonly line: number;
    }
  | {
      readonly kind: "open" | "save" | "remove" | "rename" | "wait";
      readonly note: number;
      readonly line: number;
    };

const operations: fc.Arbitrary<Operation> = fc.record({
  kind: fc.constantFrom(
    ...(["tick", "tick", "tick", "tick", "wait", "wait", "move", "delete", "edit", "sync"] as const),
    ...(["open", "save", "remove", "rename"] as const),
  ),
  note: fc.nat({max: GOALS.length + DAILY.length - 1}),
  line: fc.nat({max: 5}),
});

/** What another device wrote is not known at once. */
const unseen = operations.map(({note, line: at}): Operation => ({kind: "unseen", note, line: at}));

const vaults = fc
  .tuple(
    fc.tuple(...GOALS.map(() => fc.array(step, {maxLength: 4}))),
    fc.tuple(...DAILY.map(() => fc.array(line, {maxLength: 4}))),
  )
  .map(([goals, days]) =>
    Object.fromEntries([
      ...GOALS.map((path, index) => [path, ["#goal", ...(goals[index] ?? [])].join("\n")]),
      ...DAILY.map((path, index) => [path, ["# Day", ...(days[index] ?? [])].join("\n")]),
    ]),
  );

/** Everything but a tick. */
function change(vault: LinkedVault, {kind, note, line: at}: Operation): void {
  const path = [...GOALS, ...DAILY][note] ?? "";
  const lines = vault.lines(path);
  const index = at % Math.max(1, lines.length);
  switch (kind) {
    case "move":
      lines.push(...lines.splice(index, 1));
      return vault.now(path) === undefined ? undefined : vault.set(path, lines.join("\n"));
    case "unseen":
      lines.splice(1, 0, ...lines.splice(index, 1));
      return vault.now(path) === undefined ? undefined : vault.setUnseen(path, lines.join("\n"));
    case "delete":
      lines.splice(index, 1);
      return vault.now(path) === undefined ? undefined : vault.set(path, lines.join("\n"));
    case "edit":
      lines[index] = `${lines[index] ?? ""} more`;
      return vault.now(path) === undefined ? undefined : vault.set(path, lines.join("\n"));
    case "sync":
      return vault.set(path, lines.map((each) => each.replace("[ ]", "[x]")).join("\n"));
    case "open":
      return vault.openEditor(path);
    case "save":
      return vault.save(path);
    case "remove":
      return vault.remove(path);
    case "rename":
      return vault.rename(path, path.replace("Write a book", "Book").replace("11-18", "11-17"));
    default:
      return undefined;
  }
}

/** What a write of ours changes: one line, in its mark and its done date alone. */
function changedLine({before, after}: Write): {was: string; now: string} {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  expect(fresh.length).toBe(old.length);
  const differing = old.flatMap((was, index) =>
    was === fresh[index] ? [] : [{was, now: fresh[index] ?? ""}],
  );
  expect(differing).toHaveLength(1);
  const plain = (text: string): string => text.replace(/\[.\]/, "[]").replace(/ ✅ \d{4}-\d\d-\d\d/, "");
  const [found] = differing;
  expect(plain(found?.now ?? "")).toBe(plain(found?.was ?? ""));
  return found ?? {was: "", now: ""};
}

function idOf(text: string): string | undefined {
  return /\^(step-\w)/.exec(text)?.[1];
}

test("linked pairs agree or a notice was given; nothing else is ever written to", async () => {
  await fc.assert(
    fc.asyncProperty(vaults, fc.array(operations, {maxLength: 20}), async (notes, todo) => {
      const vault = new LinkedVault(notes);
      for (const each of todo) {
        const path = [...GOALS, ...DAILY][each.note] ?? "";
        if (each.kind !== "tick") {
          const count = vault.writes.length;
          change(vault, each);
          await vault.lineage.settled();
          expect(vault.writes.length).toBe(count);
          continue;
        }
        const [writes, said] = [vault.writes.length, vault.said.length];
        const ticked = vault.lines(path)[each.line] ?? "";
        const done = vault.tick(path, each.line);
        await vault.lineage.settled();
        const id = idOf(ticked);
        for (const write of vault.writes.slice(writes)) expect(idOf(changedLine(write).was)).toBe(id);
        if (done === undefined || vault.said.length > said) continue;
        expectAgreement(vault, path, each.line, done);
      }
    }),
    {numRuns: 3000},
  );
});

test("whatever happens between a tick and its write, only marks of lines of that step change", async () => {
  await fc.assert(
    fc.asyncProperty(
      vaults,
      fc.array(fc.oneof({arbitrary: operations, weight: 4}, unseen), {maxLength: 20}),
      async (notes, todo) => {
        const vault = new LinkedVault(notes);
        const ticked = new Set<string | undefined>();
        for (const each of todo) {
          const path = [...GOALS, ...DAILY][each.note] ?? "";
          if (each.kind === "wait") await Promise.resolve();
          else if (each.kind !== "tick") change(vault, each);
          else {
            const before = vault.lines(path)[each.line] ?? "";
            if (vault.tick(path, each.line) !== undefined) ticked.add(idOf(before));
          }
        }
        await vault.lineage.settled();
        for (const write of vault.writes) {
          const {was} = changedLine(write);
          expect(ticked.has(idOf(was))).toBe(true);
        }
      },
    ),
    {numRuns: 3000},
  );
});

/** The step and the line that were linked at the tick say the same, as far as one line alone can. */
function expectAgreement(vault: LinkedVault, path: string, at: number, done: boolean): void {
  const {goals} = vault.state;
  const isDone = (status: string): boolean => status === "done";
  if (DAILY.includes(path)) {
    const record = vault.state.tally.linesIn(path)?.find((each) => each.line === at);
    const found = record && goals.stepOf(record);
    if (found === undefined) return;
    const lines = goals.linesOfStep(found.goal.path, found.step.block ?? "");
    const isKept = !done && lines.some(({status}) => isDone(status));
    expect(isKept || isDone(found.step.status) === done).toBe(true);
    return;
  }
  const step = goals.goal(path)?.steps.find((each) => each.line === at);
  expect(step === undefined || isDone(step.status) === done).toBe(true);
  if (step?.block === undefined) return;
  const lines = goals.linesOfStep(path, step.block).filter(({status}) => status !== "skipped");
  const latest = lines.filter(({noteDay}) => noteDay === Math.max(...lines.map((each) => each.noteDay)));
  if (latest.length !== 1) return;
  expect(isDone(latest[0]?.status ?? "")).toBe(done);
}
