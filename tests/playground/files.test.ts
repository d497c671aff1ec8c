import {chmod, mkdir, readdir, readFile, stat, symlink, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {withVault} from "../browser/temp-vault.ts";
import {fileAt, NOTE, serveVault, type ServedVault} from "./served-vault.ts";

let served: ServedVault;
let outside: string;

beforeEach(async () => {
  served = await serveVault();
  outside = await withVault({"secret.md": "secret"});
});
afterEach(() => served.close());

describe("paths", () => {
  const BAD = [
    "../x.md",
    "Daily/../../x.md",
    "/etc/passwd",
    "Daily//x.md",
    ".",
    "Daily/.",
    "a\0.md",
    "a\\..\\b.md",
    "",
    ".git/config",
  ];

  it.each(BAD)("refuses %j", async (path) => {
    for (const method of ["GET", "PUT", "DELETE"]) {
      const answer = await served.to(fileAt(path), {method, ...(method === "PUT" ? {body: "x"} : {})});
      expect(answer.status, method).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toBe("");
    }
    const at = encodeURIComponent(path);
    expect((await served.to(`/api/mkdir?path=${at}`, {method: "POST"})).status).toBeGreaterThanOrEqual(400);
    expect(
      (await served.to(`/api/rename?from=Daily&to=${at}`, {method: "POST"})).status,
    ).toBeGreaterThanOrEqual(400);
    expect((await readdir(served.vault)).sort()).toEqual([".git", ".obsidian", ".trash", "Daily"]);
  });

  it("does not follow links out of the vault", async () => {
    await symlink(outside, join(served.vault, "away"));
    await symlink(join(outside, "secret.md"), join(served.vault, "secret.md"));
    await symlink(join(outside, "none.md"), join(served.vault, "none.md"));
    for (const path of ["away/secret.md", "away/new.md", "secret.md", "none.md", "none.md/below.md"]) {
      expect((await served.to(fileAt(path))).status, path).toBe(403);
      expect((await served.put(path, "mine")).status, path).toBe(403);
    }
    expect((await served.to("/api/mkdir?path=away/sub", {method: "POST"})).status).toBe(403);
    expect((await served.to("/api/rename?from=Daily&to=away/Daily", {method: "POST"})).status).toBe(403);
    expect((await served.to("/api/rename?from=away/secret.md&to=mine.md", {method: "POST"})).status).toBe(
      403,
    );
    expect((await served.to(fileAt("away/secret.md"), {method: "DELETE"})).status).toBe(403);
    expect(await readdir(outside)).toEqual(["secret.md"]);
    expect((await served.to("/api/vault")).text).not.toContain("secret");
    expect((await served.to("/api/texts")).text).not.toContain("secret");
  });

  it("deletes a link, not what it leads to", async () => {
    await symlink(outside, join(served.vault, "away"));
    expect((await served.to(fileAt("away"), {method: "DELETE"})).status).toBe(200);
    expect(await readdir(outside)).toEqual(["secret.md"]);
  });

  it("follows links within the vault, and keeps them", async () => {
    await symlink(join(served.vault, "Daily/2026-11-20.md"), join(served.vault, "today.md"));
    expect((await served.put("today.md", "new")).status).toBe(200);
    expect(await served.onDisk("Daily/2026-11-20.md")).toBe("new");
    expect((await served.to("/api/vault")).text).toContain('"today.md"');
  });
});

describe("files", () => {
  it("lists the vault with its hidden files, without .git and .trash", async () => {
    const listing = JSON.parse((await served.to("/api/vault")).text) as {files: {path: string}[]};
    expect(listing).toMatchObject({folders: [".obsidian", "Daily"], plugins: ["fixture"]});
    expect(listing.files.map(({path}) => path)).toEqual([
      ".obsidian/daily-notes.json",
      "Daily/2026-11-20.md",
    ]);
    expect(listing.files[1]).toMatchObject({
      size: NOTE.length,
      mtime: expect.any(Number),
      ctime: expect.any(Number),
    });
  });

  it("gives texts of text files, and metadata of notes that are not hidden", async () => {
    await writeFile(join(served.vault, ".obsidian/hidden.md"), NOTE);
    await writeFile(join(served.vault, "photo.png"), "not text");
    const texts = JSON.parse((await served.to("/api/texts")).text) as Record<string, string>;
    expect(Object.keys(texts).sort()).toEqual([
      ".obsidian/daily-notes.json",
      ".obsidian/hidden.md",
      "Daily/2026-11-20.md",
    ]);
    const caches = JSON.parse((await served.to("/api/caches")).text) as Record<
      string,
      {listItems?: {task: string}[]}
    >;
    expect(Object.keys(caches)).toEqual(["Daily/2026-11-20.md"]);
    expect(caches["Daily/2026-11-20.md"]?.listItems?.[0]?.task).toBe(" ");
  });

  it("stores bytes exactly, makes missing folders, and leaves nothing else behind", async () => {
    const bytes = Uint8Array.from({length: 1024}, (_, index) => index % 256);
    const answer = await served.put("new/folder/bytes.bin", bytes);
    expect(new Uint8Array(await readFile(join(served.vault, "new/folder/bytes.bin")))).toEqual(bytes);
    expect(await readdir(join(served.vault, "new/folder"))).toEqual(["bytes.bin"]);
    const {mtimeMs} = await stat(join(served.vault, "new/folder/bytes.bin"));
    expect(JSON.parse(answer.text)).toMatchObject({size: 1024, mtime: Math.round(mtimeMs)});
    await served.put("bom.md", "\uFEFFa\r\nb");
    expect(await served.onDisk("bom.md")).toBe("\uFEFFa\r\nb");
  });

  it("keeps a file's mode, and its age", async () => {
    const note = join(served.vault, "Daily/2026-11-20.md");
    await chmod(note, 0o640);
    const before = await stat(note);
    const answer = await served.put("Daily/2026-11-20.md", "new");
    expect((await stat(note)).mode & 0o777).toBe(0o640);
    expect((JSON.parse(answer.text) as {ctime: number}).ctime).toBe(Math.round(before.birthtimeMs));
  });

  it("puts the new text in the old one's place at once, so that a reader never sees half of it", async () => {
    const [ones, twos] = ["1".repeat(4_000_000), "2".repeat(4_000_000)];
    await served.put("big.md", ones);
    const written = served.put("big.md", twos).then(() => "written");
    while ((await Promise.race([written, served.onDisk("big.md")])) !== "written") {
      const text = await served.onDisk("big.md");
      expect(text === ones || text === twos).toBe(true);
    }
    expect(await served.onDisk("big.md")).toBe(twos);
  });

  it("renames and deletes files and folders, and says what cannot be", async () => {
    await served.put("other.md", "other");
    const rename = async (from: string, into: string): Promise<number> =>
      (
        await served.to(`/api/rename?from=${encodeURIComponent(from)}&to=${encodeURIComponent(into)}`, {
          method: "POST",
        })
      ).status;
    expect(await rename("Daily/2026-11-20.md", "other.md")).toBe(409);
    expect(await rename("none.md", "new.md")).toBe(404);
    expect(await rename("Daily", "Calendar/Daily")).toBe(200);
    expect(await served.onDisk("Calendar/Daily/2026-11-20.md")).toBe(NOTE);
    expect(await served.onDisk("other.md")).toBe("other");
    expect((await served.to(fileAt("Calendar"), {method: "DELETE"})).status).toBe(200);
    expect((await served.to(fileAt("Calendar"), {method: "DELETE"})).status).toBe(404);
    expect((await served.put(".obsidian", "a file")).status).toBe(409);
    expect((await served.to("/api/mkdir?path=a/b", {method: "POST"})).status).toBe(200);
    expect((await stat(join(served.vault, "a/b"))).isDirectory()).toBe(true);
  });

  it("refuses what is too large before it is sent, and methods it does not have", async () => {
    const headers = {"content-length": String(2 ** 40)};
    expect((await served.to(fileAt("large.md"), {method: "PUT", headers})).status).toBe(413);
    expect((await served.to("/api/vault", {method: "POST"})).status).toBe(405);
    expect((await served.to("/api/file")).status).toBe(400);
  });

  it("does not let a page in the vault run as ours", async () => {
    await mkdir(join(served.vault, "web"));
    await writeFile(join(served.vault, "web/page.html"), "<script>1</script>");
    const {headers} = await served.to(fileAt("web/page.html"));
    expect(headers["content-type"]).not.toContain("html");
    expect(headers["content-security-policy"]).toContain("sandbox");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });
});
