import {describe, expect, test} from "vitest";
import {LinkedVault} from "./linked-vault.ts";

const GOAL = "Goals/Write a book.md";
const TODAYS = "Daily/2026-11-20.md";

function vaultOf(goal: string, today: string, more: Record<string, string> = {}) {
  return new LinkedVault({[GOAL]: goal, [TODAYS]: today, ...more});
}

describe("steps that are sent to today", () => {
  test("come as lines that link to them; a step without an id is given one; twice is once", async () => {
    const vault = vaultOf(
      "#goal\n- [ ] Type 40 words ^step-a\n- [ ] Open the draft 📅 2026-12-01\n",
      "# Friday\n",
    );
    const send = (): Promise<boolean> =>
      vault.sender.send((vault.state.goals.goal(GOAL)?.steps ?? []).map((step) => ({path: GOAL, step})));
    expect(await send()).toBe(true);
    expect(vault.now(TODAYS)).toContain("- [ ] Type 40 words [[write a book#^step-a|Write a book]]\n");
    expect(vault.now(TODAYS)).toMatch(
      /- \[ \] Open the draft \[\[write a book#\^step-\w{4}\|Write a book\]\]/,
    );
    expect(vault.now(GOAL)).toMatch(/- \[ \] Open the draft 📅 2026-12-01 \^step-\w{4}\n$/);
    const after = vault.now(TODAYS);
    expect(await send()).toBe(true);
    expect(vault.now(TODAYS)).toBe(after);
    expect(vault.said.map(({text}) => text)).toEqual(["They’re in today’s note already."]);
  });

  test("once, however often that is pressed before it is written", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a\n- [ ] Print", "");
    const steps = (vault.state.goals.goal(GOAL)?.steps ?? []).map((step) => ({path: GOAL, step}));
    await Promise.all([vault.sender.send(steps), vault.sender.send(steps)]);
    expect(vault.lines(TODAYS).filter((line) => line !== "")).toHaveLength(2);
    expect(vault.said.map(({text}) => text)).toEqual(["They’re in today’s note already."]);
  });

  test.each([
    ["#goal\n- [x] Type ✅ 2026-11-20 ^step-a", /changed/],
    ["#goal\n- [ ] Print ^step-b", /changed/],
    [undefined, /isn’t there/],
  ])("do not come where they do not wait any more: %s", async (now, words) => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", "");
    const [step] = vault.state.goals.goal(GOAL)?.steps ?? [];
    if (now === undefined) vault.remove(GOAL);
    else vault.set(GOAL, now);
    const isSent = await vault.sender.send(step === undefined ? [] : [{path: GOAL, step}]);
    expect([isSent, vault.now(TODAYS)]).toEqual([false, ""]);
    expect(vault.said.map(({text}) => text)).toEqual([expect.stringMatching(words)]);
  });

  test("with links of their own are still those steps", async () => {
    const run = "Goals/Run.md";
    const vault = vaultOf("#goal\n- [ ] Write after [[Run#^step-r]] ^step-a", "", {
      [run]: "#goal\n- [ ] Run ^step-r",
    });
    const [step] = vault.state.goals.goal(GOAL)?.steps ?? [];
    await vault.sender.send(step === undefined ? [] : [{path: GOAL, step}]);
    vault.tick(
      TODAYS,
      vault.lines(TODAYS).findIndex((line) => line.includes("step-a")),
    );
    await vault.lineage.settled();
    expect(vault.lines(GOAL)[1]).toBe("- [x] Write after [[Run#^step-r]] ✅ 2026-11-20 ^step-a");
    expect(vault.lines(run)[1]).toBe("- [ ] Run ^step-r");
  });
});
