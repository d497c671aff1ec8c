import {appendFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {appendFile, mkdir, rename, rm, symlink, utimes, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it} from "vitest";
import {serve, type RunningServer} from "../../playground/server.ts";
import type {VaultChange} from "../../playground/vault-changes.ts";
import {tempFolder, withVault} from "../browser/temp-vault.ts";
import {ask} from "./ask.ts";
import {fileAt, PAGE} from "./served-vault.ts";

let vault: string;
let server: RunningServer;
let next: () => Promise<string>;

beforeEach(async () => {
  vault = await withVault({
    "Daily/1.md": "one",
    "Daily/2.md": "two",
    ".trash/old.md": "old",
    ".git/HEAD": "x",
  });
  server = await serve({vault, page: PAGE});
  next = await listen(server.url);
});
afterEach(() => server.close());

const put = (path: string, body: string): Promise<unknown> =>
  ask(server.url, fileAt(path), {method: "PUT", body});
const post = (path: string): Promise<unknown> => ask(server.url, path, {method: "POST"});

it("tells of files that other programs make, change and delete", async () => {
  await writeFile(join(vault, "Daily/3.md"), "three");
  expect(await next()).toBe("create Daily/3.md 5");
  await appendFile(join(vault, "Daily/1.md"), " more");
  expect(await next()).toBe("modify Daily/1.md 8");
  await rm(join(vault, "Daily/2.md"));
  expect(await next()).toBe("delete Daily/2.md");
});

it("tells once of a file that is saved in many steps", async () => {
  // All in one go, so that the steps lie as close together as another program's would.
  writeFileSync(join(vault, "Daily/1.md"), "");
  for (const word of ["a", "b", "c"]) appendFileSync(join(vault, "Daily/1.md"), word);
  renameSync(join(vault, "Daily/1.md"), join(vault, "Daily/1.md~"));
  writeFileSync(join(vault, "Daily/1.md"), "saved");
  rmSync(join(vault, "Daily/1.md~"));
  expect(await next()).toBe("modify Daily/1.md 5");
  await rm(join(vault, "Daily/2.md"));
  expect(await next()).toBe("delete Daily/2.md");
});

it("tells of a folder with all that is in it, and hears what happens there afterwards", async () => {
  await mkdir(join(vault, "new/deep"), {recursive: true});
  await writeFile(join(vault, "new/deep/a.md"), "a");
  expect([await next(), await next(), await next()]).toEqual([
    "create new",
    "create new/deep",
    "create new/deep/a.md 1",
  ]);
  await writeFile(join(vault, "new/deep/b.md"), "bb");
  expect(await next()).toBe("create new/deep/b.md 2");
  await rm(join(vault, "new"), {recursive: true});
  const gone = [await next(), await next(), await next(), await next()];
  expect(gone.sort()).toEqual([
    "delete new",
    "delete new/deep",
    "delete new/deep/a.md",
    "delete new/deep/b.md",
  ]);
});

it("hears what happens in a folder that was replaced by another of the same name", async () => {
  await rename(join(vault, "Daily"), join(await tempFolder(), "Daily"));
  await mkdir(join(vault, "Daily"));
  await writeFile(join(vault, "Daily/1.md"), "again");
  const told = [await next(), await next(), await next(), await next(), await next()];
  expect(told).toEqual([
    "delete Daily/2.md",
    "delete Daily/1.md",
    "delete Daily",
    "create Daily",
    "create Daily/1.md 5",
  ]);
  await writeFile(join(vault, "Daily/9.md"), "9");
  expect(await next()).toBe("create Daily/9.md 1");
});

it("does not echo what the page itself does", async () => {
  await put("Daily/1.md", "mine");
  await put("mine/new.md", "mine");
  await post("/api/mkdir?path=folder");
  await post("/api/rename?from=mine&to=ours");
  await post("/api/rename?from=Daily/2.md&to=folder/2.md");
  await ask(server.url, fileAt("folder"), {method: "DELETE"});
  await writeFile(join(vault, "ours/theirs.md"), "theirs");
  expect(await next()).toBe("create ours/theirs.md 6");
});

it("tells of what another program does to a file that the page has written", async () => {
  await put("Daily/1.md", "mine");
  await writeFile(join(vault, "Daily/1.md"), "theirs");
  expect(await next()).toBe("modify Daily/1.md 6");
});

it("keeps quiet about .git, .trash, links out of the vault, and files that only were looked at", async () => {
  await writeFile(join(vault, ".git/HEAD"), "y");
  await writeFile(join(vault, ".trash/new.md"), "y");
  await symlink(join(await withVault({"a.md": "a"}), "a.md"), join(vault, "away.md"));
  await utimes(join(vault, ".trash"), 1, 1);
  await writeFile(join(vault, ".hidden.md"), "h");
  expect(await next()).toBe("create .hidden.md 1");
});

/** Subscribes to a server's changes; the result waits for the next one: kind, path, size. */
async function listen(url: string): Promise<() => Promise<string>> {
  const {body} = await fetch(`${url}api/events`);
  if (body === null) throw new Error("The events have no body.");
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const nextBlock = async (): Promise<string> => {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        return block;
      }
      const {value, done} = await reader.read();
      if (done) throw new Error("The events have ended.");
      text += value;
    }
  };
  expect(await nextBlock()).toBe(": listening");
  return async () => {
    const {kind, path, stat} = JSON.parse((await nextBlock()).replace(/^data: /, "")) as VaultChange;
    return [kind, path, stat?.size].filter((part) => part !== undefined).join(" ");
  };
}
