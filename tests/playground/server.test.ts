import {connect} from "node:net";
import {networkInterfaces} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {serve} from "../../playground/server.ts";
import {tempFolder} from "../browser/temp-vault.ts";
import {fileAt, NOTE, PAGE, serveVault, type ServedVault} from "./served-vault.ts";

let served: ServedVault;

beforeEach(async () => {
  served = await serveVault();
});
afterEach(() => served.close());

describe("the page", () => {
  it("comes with its script, its styles and a policy that lets nothing out", async () => {
    const page = await served.to("/");
    expect([page.status, page.text]).toEqual([200, PAGE.html]);
    const policy = String(page.headers["content-security-policy"]);
    for (const rule of [
      "default-src 'none'",
      "script-src 'self' 'unsafe-eval'",
      "connect-src 'self'",
      "img-src 'self' data:",
    ]) {
      expect(policy.split("; ")).toContain(rule);
    }
    expect((await served.to("/host.js")).text).toBe("js");
    expect((await served.to("/host.css")).headers["content-type"]).toContain("text/css");
  });

  it("finds three files of a plugin and no others; styles may be missing", async () => {
    expect((await served.to("/plugin/fixture/main.js")).text).toBe("main");
    expect(await served.to("/plugin/fixture/styles.css")).toMatchObject({status: 200, text: ""});
    for (const path of [
      "/plugin/fixture/data.json",
      "/plugin/other/main.js",
      "/plugin/fixture/..%2Fmain.js",
      "/start.ts",
    ]) {
      expect((await served.to(path)).status, path).toBe(404);
    }
  });
});

describe("who may ask", () => {
  const port = (): string => new URL(served.url).port;

  it("answers under its own two names alone", async () => {
    const status = async (host: string): Promise<number> =>
      (await served.to("/api/vault", {headers: {host}})).status;
    expect(await status(`127.0.0.1:${port()}`)).toBe(200);
    expect(await status(`localhost:${port()}`)).toBe(200);
    for (const host of [
      "127.0.0.1",
      `127.0.0.1:1`,
      `evil.example:${port()}`,
      `127.0.0.1.evil.example:${port()}`,
    ]) {
      expect(await status(host), host).toBe(403);
    }
  });

  it("refuses pages of other origins, also when they only read", async () => {
    const status = async (headers: Record<string, string>): Promise<number> =>
      (await served.to(fileAt("Daily/2026-11-20.md"), {headers})).status;
    expect(await status({origin: `http://127.0.0.1:${port()}`})).toBe(200);
    expect(await status({"sec-fetch-site": "same-origin"})).toBe(200);
    expect(await status({"sec-fetch-site": "none"})).toBe(200);
    for (const origin of [
      "null",
      "https://evil.example",
      `https://127.0.0.1:${port()}`,
      "http://127.0.0.1:1",
    ]) {
      expect(await status({origin}), origin).toBe(403);
    }
    expect(await status({"sec-fetch-site": "cross-site"})).toBe(403);
    expect(await status({"sec-fetch-site": "same-site"})).toBe(403);
  });

  it("writes nothing for them", async () => {
    const headers = {origin: "https://evil.example"};
    expect(
      (await served.to(fileAt("Daily/2026-11-20.md"), {method: "PUT", body: "gone", headers})).status,
    ).toBe(403);
    expect((await served.to(fileAt("Daily"), {method: "DELETE", headers})).status).toBe(403);
    expect(await served.onDisk("Daily/2026-11-20.md")).toBe(NOTE);
  });

  it("is not to be reached from other machines", async () => {
    const other = Object.values(networkInterfaces())
      .flat()
      .find((each) => each?.family === "IPv4" && !each.internal);
    if (other === undefined) return;
    await expect(connectTo(other.address, Number(port()))).rejects.toThrow("ECONNREFUSED");
  });
});

describe("starting and stopping", () => {
  it("says so when the vault is not there or the port is taken", async () => {
    await expect(serve({vault: join(served.vault, "none"), page: PAGE})).rejects.toMatchObject({
      code: "ENOENT",
    });
    const port = Number(new URL(served.url).port);
    await expect(serve({vault: served.vault, port, page: PAGE})).rejects.toMatchObject({code: "EADDRINUSE"});
  });

  it("closes although somebody is still listening for changes", async () => {
    const other = await serve({vault: await tempFolder(), page: PAGE});
    const events = await fetch(`${other.url}api/events`);
    expect(events.headers.get("content-type")).toBe("text/event-stream");
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

function connectTo(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve();
    });
    socket.on("error", reject);
  });
}
