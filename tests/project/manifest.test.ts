import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

function json(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8")) as Record<
    string,
    unknown
  >;
}

const manifest = json("manifest.json");
const DOCUMENTED = [
  "id",
  "name",
  "version",
  "minAppVersion",
  "description",
  "author",
  "authorUrl",
  "fundingUrl",
  "isDesktopOnly",
  "helpUrl",
];
const text = (key: string): string => String(manifest[key]);

describe("manifest.json", () => {
  test("has the documented keys alone, and those that are required", () => {
    expect(Object.keys(manifest).filter((key) => !DOCUMENTED.includes(key))).toEqual([]);
    for (const key of ["id", "name", "version", "minAppVersion", "description", "author"]) {
      expect(manifest[key], key).toBeTypeOf("string");
    }
    expect(manifest["isDesktopOnly"]).toBe(false);
  });

  test("id and name are ours, without the app's name", () => {
    expect(text("id")).toBe("micro-wins");
    expect(text("name")).toBe("Micro Wins");
    expect(`${text("id")} ${text("name")}`).not.toMatch(/obsidian|plugin/i);
  });

  test("the description is a sentence of 10 to 250 characters that names neither the app nor what it is", () => {
    expect(text("description")).toMatch(/^[A-Z].{8,248}\.$/);
    expect(text("description")).not.toMatch(/obsidian|plugin/i);
    expect(text("description")).toMatch(/^[\x20-\x7e]+$/);
  });

  test("versions are in step", () => {
    expect(text("version")).toMatch(/^\d+\.\d+\.\d+$/);
    expect(json("package.json")["version"]).toBe(manifest["version"]);
    expect(json("versions.json")[text("version")]).toBe(manifest["minAppVersion"]);
    expect(manifest["minAppVersion"]).toBe("1.13.1");
  });
});

describe("package.json", () => {
  test("names exact versions", () => {
    const {dependencies, devDependencies} = json("package.json") as Record<string, Record<string, string>>;
    for (const [name, version] of Object.entries({...dependencies, ...devDependencies})) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  test("the lock file names no registry", () => {
    expect(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")).not.toMatch(
      /"resolved"|https?:\/\/[^"]*\.tgz/,
    );
  });
});
