import {readFile, stat} from "node:fs/promises";
import {join} from "node:path";
import fc from "fast-check";
import moment from "moment";
import {describe, expect, it} from "vitest";
import {newestDailyNote, readDailyNaming} from "../../playground/daily-notes-file.ts";
import {parseMetadata} from "../../playground/metadata.ts";
import {sampleVault, writeSampleVault} from "../../playground/sample-vault.ts";
import {writeVault} from "../../playground/ten-years.ts";
import {walkVault} from "../../playground/vault-walk.ts";
import {tempFolder} from "../browser/temp-vault.ts";

const TODAY = "2026-11-20";
const today = fc.date({min: new Date("2000-01-01"), max: new Date("2090-12-31"), noInvalidDate: true});

/** The daily notes of a sample vault by days before its today. */
function dailyNotes(date: string, seed?: number): Map<number, string> {
  const daily = [...sampleVault(date, seed)].filter(([path]) => path.startsWith("Calendar/Daily/"));
  return new Map(
    daily.map(([path, text]) => [moment.utc(date).diff(moment.utc(path.slice(15, 25)), "days"), text]),
  );
}

/** How many checkboxes with this status Obsidian would see. */
function count(text: string, status: string): number {
  return (parseMetadata(text).listItems ?? []).filter(({task}) => task === status).length;
}

describe("the sample vault", () => {
  it("is the same for the same day and seed, and another one for another seed", () => {
    expect(sampleVault(TODAY, 5)).toEqual(sampleVault(TODAY, 5));
    expect(sampleVault(TODAY, 5)).not.toEqual(sampleVault(TODAY, 6));
  });

  it("has about 85 % of the 120 days up to today, wherever today falls", () => {
    const law = (date: Date, seed: number): void => {
      const days = [...dailyNotes(date.toISOString().slice(0, 10), seed).keys()];
      expect(days[days.length - 1]).toBe(0);
      expect(Math.max(...days)).toBeLessThan(120);
      expect(days.length).toBeGreaterThanOrEqual(90);
      expect(days.length).toBeLessThanOrEqual(109);
    };
    fc.assert(fc.property(today, fc.nat(1000), law), {numRuns: 50});
  });

  it("ends in a streak of 23 days with a rest and a missed day in it, after four empty days", () => {
    const law = (date: Date, seed: number): void => {
      const notes = dailyNotes(date.toISOString().slice(0, 10), seed);
      const states = Array.from({length: 29}, (_, ago) => {
        const text = notes.get(ago);
        if (text === undefined) return "no note";
        if (text.startsWith("---\nmicro-wins: rest\n---\n")) return "rest";
        return /^- \[x\]/m.test(text.replace(/```[^`]*```/g, "")) ? "won" : "none";
      });
      expect(states.filter((state) => state === "won").length).toBe(23);
      expect([states[9], states[16]]).toEqual(["rest", "no note"]);
      expect(states.slice(25)).toEqual(["no note", "no note", "no note", "no note"]);
    };
    fc.assert(fc.property(today, fc.nat(1000), law), {numRuns: 50});
  });

  it("has today half done: 8 checkboxes in three areas, 4 of them ticked", () => {
    const note = dailyNotes(TODAY).get(0) ?? "";
    expect([count(note, "x"), count(note, " ")]).toEqual([4, 4]);
    expect(parseMetadata(note).headings?.map(({heading}) => heading)).toEqual([
      "Friday 20 November",
      "Morning",
      "Work",
      "Evening",
      "Notes",
    ]);
  });

  it("gains pace, so that the curve bends up", () => {
    const notes = [...dailyNotes(TODAY)];
    const wins = (from: number, to: number): number =>
      notes.filter(([ago]) => ago >= from && ago < to).reduce((sum, [, text]) => sum + count(text, "x"), 0);
    expect(wins(0, 40)).toBeGreaterThan(1.25 * wins(40, 80));
    expect(wins(40, 80)).toBeGreaterThan(1.1 * wins(80, 120));
    expect(wins(0, 120)).toBeGreaterThan(350);
  });

  it("shows what lines can be: parts, amounts, done dates, every status, and an example in a code block", () => {
    const all = [...dailyNotes(TODAY).values()];
    const items = all.flatMap((text) => parseMetadata(text).listItems ?? []);
    expect(new Set(items.map(({task}) => task))).toEqual(new Set([" ", "x", "/", "-", ">"]));
    expect(items.some(({parent}) => parent >= 0)).toBe(true);
    const text = all.join("\n");
    expect(text).toContain("Read 10 pages");
    expect(text).toMatch(/- \[x\] .* ✅ 2026-\d\d-\d\d/);
    expect(text).toContain("```md\n- [x]");
    expect(all.filter((note) => note.includes("micro-wins: rest")).length).toBe(2);
  });

  it("has goals whose steps the daily lines link to", () => {
    const files = sampleVault(TODAY);
    const links = [...files.values()].join("\n").matchAll(/\[\[([^#\]]+)#\^([\w-]+)\|/g);
    const targets = new Set([...links].map(([, note, id]) => `${note}^${id}`));
    expect(targets.size).toBe(3);
    for (const target of targets) {
      const [note = "", id = ""] = target.split("^");
      expect(files.get(`Goals/${note}.md`), target).toContain(` ^${id}\n`);
    }
  });

  it("comes to lie on disk with the daily notes' settings, template and times", async () => {
    const folder = await tempFolder();
    await writeSampleVault({folder, today: TODAY});
    const naming = await readDailyNaming(folder);
    expect(naming).toEqual({folder: "Calendar/Daily", format: "YYYY-MM-DD"});
    expect(await newestDailyNote(folder, naming)).toBe(TODAY);
    const template = await readFile(join(folder, "Templates/Daily.md"), "utf8");
    expect(template).toContain("# {{date:dddd D MMMM}}");
    expect(template).toContain("{{title}}");
    const {mtime} = await stat(join(folder, "Calendar/Daily/2026-11-19.md"));
    expect(mtime.toISOString().slice(0, 10)).toBe("2026-11-19");
  });
});

describe("the ten-year vault", () => {
  it("has as many notes and checkboxes as asked for, the same ones every time", async () => {
    const [one, two] = [await tempFolder(), await tempFolder()];
    const counts = await writeVault({folder: one, days: 400, perDay: 10, today: TODAY});
    expect(await writeVault({folder: two, days: 400, perDay: 10, today: TODAY})).toEqual(counts);
    expect(counts.notes).toBe(400);
    expect(counts.checkboxes).toBeGreaterThan(3_800);
    expect(counts.checkboxes).toBeLessThan(4_200);

    const paths = [...(await walkVault(one)).keys()].filter((path) => path.endsWith(".md"));
    expect(paths.length).toBe(400);
    const texts = await Promise.all(paths.map((path) => readFile(join(one, path), "utf8")));
    const boxes = texts.map((text) => (parseMetadata(text).listItems ?? []).length);
    expect(boxes.reduce((sum, more) => sum + more)).toBe(counts.checkboxes);
    expect(await newestDailyNote(one, await readDailyNaming(one))).toBe(TODAY);
    const last = "Daily/2026/2026-11-20.md";
    expect(await readFile(join(one, last), "utf8")).toBe(await readFile(join(two, last), "utf8"));
  });
});
