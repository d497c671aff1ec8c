import {describe, expect, test} from "vitest";
import {stated} from "./read.ts";

describe("how long one sitting takes", () => {
  test.each([
    ["Draw for 45 minutes every day", 45],
    ["Draw 45 min", 45],
    ["Draw for an hour", 60],
    ["Draw for 1.5 hours", 90],
    ["Draw for 1,5 hours", 90],
    ["Draw for 1 hour 15 minutes", 75],
    ["Draw for 1 hour and 15 minutes", 75],
    ["Draw 1h15", 75],
    ["Draw 2 h", 120],
    ["Draw for half an hour before bed", 30],
    ["Take a 20-minute walk", 20],
    ["Draw 20 min/day", 20],
    ["Draw 20 minutes after lunch", 20],
    ["Sleep 8 hours", 480],
    ["45 Minuten zeichnen", 45],
    ["Eine halbe Stunde zeichnen", 30],
    ["Dessiner pendant 45 minutes", 45],
    ["Dibujar 1 hora", 60],
    ["Рисовать 45 минут", 45],
    ["毎日45分描く", 45],
    ["매일 45분 그리기", 45],
  ])("%s", (text, minutes) => expect(stated(text).minutes).toBe(minutes));

  test.each([
    "Run 10 km in 50 minutes",
    "Run a mile under 8 minutes",
    "Stretch every 40 minutes",
    "Get up 15 minutes earlier",
    "Swim 400 m",
    "Play the cello 200 hours",
    "Run an 8-minute mile",
    "Write for 0 minutes",
    "Cut screen time from 6 hours to 2 hours a day",
  ])("not %s", (text) => expect(stated(text).minutes).toBeUndefined());
});

describe("a time of day to get to", () => {
  test.each([
    ["Get up earlier: from 7:45 to 6:15", {from: 465, to: 375}],
    ["Move bedtime from 1 am to 11 pm", {from: 60, to: 1380}],
    ["Move my alarm 7:45 → 6:15", {from: 465, to: 375}],
    ["Wake up at 6", {to: 360}],
    ["Wake up at 12 am", {to: 0}],
    ["Be in bed by 10:30", {to: 1350}],
    ["Be in bed by 10:30 p.m.", {to: 1350}],
    ["Um 6 Uhr aufstehen", {to: 360}],
    ["Um 6.30 Uhr aufstehen", {to: 390}],
    ["Aufstehen: von 7:45 auf 6:15", {from: 465, to: 375}],
  ])("%s", (text, clock) => expect(stated(text).clock).toEqual(clock));

  test.each([
    "Call the vet at 9:30",
    "Mix flour and water 3:1",
    "Bed 12 plants",
    "Wake up 5 dogs",
    "Get up at 27:80",
  ])("not %s", (text) => expect(stated(text).clock).toBeUndefined());
});
