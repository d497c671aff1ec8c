import {describe, expect, test} from "vitest";
import {readHistory, type Reading} from "../../src/app/read-history.ts";

/** A reader whose clock moves `cost` milliseconds with each note taken. */
function reader(
  cost: number,
  unreadable: readonly string[] = [],
): Reading & {log: string[]; shares: number[]} {
  const log: string[] = [];
  const shares: number[] = [];
  let clock = 0;
  return {
    log,
    shares,
    read: (path) =>
      unreadable.includes(path) ? Promise.reject(new Error("locked")) : Promise.resolve(`text of ${path}`),
    take(path) {
      clock += cost;
      log.push(path);
    },
    now: () => clock,
    pause() {
      log.push("pause");
      return Promise.resolve();
    },
    progress: (share) => void shares.push(share),
  };
}

const paths = Array.from({length: 100}, (_, at) => `${at}.md`);

describe("reading history", () => {
  test("takes every note, in the order given", async () => {
    const io = reader(0);
    await readHistory(paths, io, new AbortController().signal);
    expect(io.log).toEqual(paths);
  });

  test("never works on for more than a slice without a pause", async () => {
    const io = reader(5);
    const many = [...paths, ...paths, ...paths];
    await readHistory(many, io, new AbortController().signal);
    const stretches = io.log.join(" ").split("pause");
    for (const stretch of stretches) expect(stretch.trim().split(" ").length * 5).toBeLessThanOrEqual(15);
    expect(io.shares.length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...io.shares)).toBeLessThanOrEqual(1);
    expect([...io.shares].sort((one, other) => one - other)).toEqual(io.shares);
  });

  test("leaves out what cannot be read and goes on", async () => {
    const io = reader(0, ["3.md", "50.md"]);
    await readHistory(paths, io, new AbortController().signal);
    expect(io.log).toHaveLength(98);
  });

  test("stops at once when it is told to", async () => {
    const io = reader(20);
    const stop = new AbortController();
    const take = io.take;
    io.take = (path, text) => {
      take(path, text);
      if (path === "4.md") stop.abort();
    };
    await readHistory(paths, io, stop.signal);
    expect(io.log.at(-2)).toBe("4.md");
  });
});
