import {describe, expect, it} from "vitest";
import {DEFAULT_RATES} from "../../src/core/breakdown/rates.ts";
import {chooseLit, minutesOf} from "../../src/core/small-steps.ts";

describe("the minutes of a step", () => {
  it.each([
    ["Type 40 words", 2],
    ["Read 2 pages", 4],
    ["5 push-ups", 1],
    ["Walk for 10 minutes", 10],
    ["Meditate for an hour", 60],
    ["Rest half an hour", 30],
    ["Stretch, 3 × 5 minutes", 15],
    ["10-minute walk", 10],
    ["Lauf 20 Minuten", 20],
    ["Schreib 100 Wörter", 5],
    ["Lies zwei Seiten", 4],
    ["Read one page", 2],
    ["Write 2 pages", 25],
    ["Read 1,000 words", 8],
    ["Caminar 15 minutos", 15],
    ["Run 3 km", 45],
    ["Type 40 words [[Write a book#^step-k3f9|Write a book]]", 2],
    ["07:30 Walk for 10 min #win/health ✅ 2026-11-20", 10],
  ])("%s: %i, as it says", (text, minutes) => {
    expect(minutesOf(text, DEFAULT_RATES)).toEqual({minutes, isSaid: true});
  });

  it.each([
    "Floss",
    "",
    "Open the draft",
    "Call mum [every:: 2 days]",
    "Set a timer for 20 minutes",
    "Reply in 5 minutes",
    "Book 2 days off",
    "Read [[30 pages a day]]",
    "Ring Ana 📅 2026-11-20",
    "Review PR 123",
    "喝水",
    "Pay 12,50 € to Tom",
    "Read `2 pages`",
  ])("%s: 5, for it says nothing", (text) => {
    expect(minutesOf(text, DEFAULT_RATES)).toEqual({minutes: 5, isSaid: false});
  });

  it("is at the person's own rate", () => {
    expect(minutesOf("Read 2 pages", {...DEFAULT_RATES, pages: 1}).minutes).toBe(2);
    expect(minutesOf("Read 2 pages", DEFAULT_RATES).minutes).toBe(4);
  });
});

describe("the line to light", () => {
  const lit = (...texts: string[]): number | undefined =>
    chooseLit(
      texts.map((line) => ({
        text: line.replace(/^x /, ""),
        status: line.startsWith("x ") ? ("done" as const) : ("open" as const),
      })),
      DEFAULT_RATES,
    );

  it("is the open one with the fewest minutes, of equals the first", () => {
    expect(lit("Read 2 pages", "5 push-ups", "Floss", "1 push-up")).toBe(1);
    expect(lit("Floss", "Call mum")).toBe(0);
    expect(lit("x 5 push-ups", "Floss", "Read 2 pages")).toBe(2);
  });

  it("is one without words only where there is no other", () => {
    expect(lit("", "Walk 30 minutes")).toBe(1);
    expect(lit("", "")).toBe(0);
  });

  it("is none where none is open", () => {
    expect(lit("x Floss")).toBeUndefined();
    expect(lit()).toBeUndefined();
  });
});
