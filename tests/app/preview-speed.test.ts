import {expect, test} from "vitest";
import {addMore, typeText} from "../../src/app/preview-changes.ts";
import {drawPreview} from "../../src/app/preview-view.ts";
import {startPreview} from "../../src/app/preview.ts";
import {DEFAULT_RATES} from "../../src/core/breakdown/rates.ts";
import {formatsFor} from "../../src/core/views/words.ts";
import {SHIPPED} from "../core/breakdown/break-down-made.ts";
import {day} from "../core/days.ts";

test("a key is drawn at once, however long the list has become", () => {
  const body = Array.from({length: 300}, (_, at) => `- [ ] Wash ${at} plates in kitchen ${at}`).join("\n");
  const input = {title: "Clean house", body};
  const today = day("2026-11-20");
  let preview = startPreview({input, today, rates: DEFAULT_RATES, playbooks: SHIPPED, anchors: []});
  for (let press = 0; press < 4; press += 1) preview = addMore(preview);
  const [row] = preview.rows;
  expect(preview.rows.length).toBeGreaterThan(40);
  const start = performance.now();
  for (const text of ["W", "Wa", "Was", "Wash", "Wash 1"]) {
    preview = typeText(preview, row?.id ?? -1, text);
    drawPreview(preview, formatsFor("en"));
  }
  expect(performance.now() - start).toBeLessThan(1500);
});
