import {spawn, type ChildProcess} from "node:child_process";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import moment from "moment";
import type {Page} from "playwright-core";
import {afterEach, expect, test} from "vitest";
import {PROJECT} from "../../playground/project.ts";
import {writeSampleVault} from "../../playground/sample-vault.ts";
import {borrowBrowser} from "./shared-browser.ts";
import {tempFolder} from "./temp-vault.ts";

const OTHER_PLUGIN = join(PROJECT, "tests/playground/fixture-plugin");

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What `npm start` with these arguments prints as the address. */
async function start(args: readonly string[]): Promise<string> {
  const script = join(PROJECT, "playground/start.ts");
  const program = spawn(process.execPath, ["--import", "tsx", script, ...args], {cwd: PROJECT});
  closing.push(() => stop(program));
  let said = "";
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    program.stdout.on("data", listen);
    program.stderr.on("data", listen);
    program.once("exit", () => reject(new Error(`It ended:\n${said}`)));
  });
}

/** As Ctrl+C does; answers the exit code. */
function stop(program: ChildProcess): Promise<number | null> {
  if (program.exitCode !== null) return Promise.resolve(program.exitCode);
  return new Promise((ended) => {
    program.once("exit", ended);
    program.kill("SIGINT");
  });
}

async function visit(address: string): Promise<Page> {
  const {browser, giveBack} = await borrowBrowser();
  closing.push(giveBack);
  const context = await browser.newContext({viewport: {width: 1440, height: 900}});
  closing.push(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  return page;
}

/** The places at which two texts of one length differ. */
function differences(one: string, other: string): number[] {
  expect(other.length).toBe(one.length);
  return [...one].flatMap((_, at) => (one[at] === other[at] ? [] : [at]));
}

test("a person sees today's note, ticks in it and in the sidebar, and one character changes each time", async () => {
  const vault = await tempFolder();
  // Both sides live by the clock on the wall, so this test may not begin in one day and end in the next.
  const today = moment().format("YYYY-MM-DD");
  await writeSampleVault({folder: vault, today});
  const note = join(vault, `Calendar/Daily/${today}.md`);
  const read = (): Promise<string> => readFile(note, "utf8");
  const before = await read();

  const page = await visit(
    await start(["--no-open", "--port", "0", "--vault", vault, "--plugin", OTHER_PLUGIN]),
  );
  const count = page.locator(".micro-wins-count");
  await expect.poll(() => count.innerText(), {timeout: 20_000}).toBe("4 wins today");
  expect(await page.locator(".cm-content").innerText()).toContain("Read 1 page");
  expect(await page.locator(".micro-wins-streak").innerText()).toContain("23 days in a row");

  const line = page.locator(".cm-line", {hasText: "Read 1 page"});
  await line.locator("input[type=checkbox]").click();
  await expect.poll(() => count.innerText()).toBe("5 wins today");
  await expect.poll(read).toBe(before.replace("[ ] Read 1 page", "[x] Read 1 page"));
  expect(differences(before, await read())).toEqual([before.indexOf("[ ] Read 1 page") + 1]);

  const afterFirst = await read();
  const row = page.locator(".micro-wins-line", {hasText: "Lay tomorrow’s clothes"});
  await row.getByRole("checkbox").click();
  await expect.poll(() => count.innerText()).toBe("6 wins today");
  await expect.poll(read).not.toBe(afterFirst);
  expect(differences(afterFirst, await read())).toEqual([before.indexOf("[ ] Lay tomorrow’s") + 1]);

  const loaded = await page.evaluate(() => Object.keys(Reflect.get(globalThis, "app").plugins.plugins));
  expect(loaded.sort()).toEqual(["fixture", "micro-wins"]);
});

test("a folder that is not there is said in one sentence", async () => {
  await expect(start(["--no-open", "--vault", join(await tempFolder(), "none")])).rejects.toThrow(
    /^It ended:\nThe folder .+ does not exist\.\n$/,
  );
});
