import {describe, expect, test} from "vitest";
import {addHabit} from "../../src/app/habit-pick.ts";
import {TODAYS} from "./surroundings.ts";
import {desk} from "./welcome-desk.ts";

describe("a habit that is picked on a fresh page", () => {
  const before = Object.fromEntries(
    ["17", "18", "19"].map((date) => [
      `Daily/2026-11-${date}.md`,
      "- [x] Drink **water** 💧 [every:: day]\n",
    ]),
  );

  test("goes into the note as it was written last, open", async () => {
    const {files, ...parts} = desk(before);
    const [sheet] = parts.state.book.activeHabits();
    const key = sheet?.ref.kind === "habit" ? sheet.ref.name : "";
    expect(await addHabit(parts, key)).toBe(true);
    expect(files.get(TODAYS)).toBe("# Friday\n- [ ] Drink **water** 💧\n");
  });

  test("is not added where the template has it", async () => {
    const {files, ...parts} = desk(before, {}, "# Friday\n- [ ] drink water 💧\n");
    const [sheet] = parts.state.book.activeHabits();
    const key = sheet?.ref.kind === "habit" ? sheet.ref.name : "";
    expect(await addHabit(parts, key)).toBe(true);
    expect(files.get(TODAYS)).toBe("# Friday\n- [ ] drink water 💧\n");
    expect(await addHabit(parts, "unknown")).toBe(false);
  });
});
