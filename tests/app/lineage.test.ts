import {describe, expect, test} from "vitest";
import type {Settings} from "../../src/core/settings.ts";
import {LinkedVault} from "./linked-vault.ts";

const GOAL = "Goals/Write a book.md";
const TODAYS = "Daily/2026-11-20.md";
const YESTERDAYS = "Daily/2026-11-19.md";
const LINK = "[[Write a book#^step-a|Write a book]]";

function vaultOf(
  goal: string,
  today: string,
  more: Record<string, string> = {},
  settings?: Partial<Settings>,
) {
  return new LinkedVault({[GOAL]: goal, [TODAYS]: today, ...more}, settings);
}

describe("a tick in the daily note", () => {
  test("ticks the goal's step, dated, and unticking gives every byte back", async () => {
    const goal = "#goal\r\n\r\n- [ ] Type 40 words  ^step-a\r\n- [ ] Next ^step-b\r\n";
    const vault = vaultOf(goal, `- [ ] Type 40 words ${LINK}\n`);
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    expect(vault.lines(GOAL)[2]).toBe("- [x] Type 40 words  ✅ 2026-11-20 ^step-a\r");
    expect(vault.state.summary().counts.total).toBe(1);
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    expect(vault.now(GOAL)).toBe(goal);
    expect(vault.state.summary().counts.total).toBe(0);
    expect(vault.said).toEqual([]);
  });

  test.each([
    ["field", "- [x] Type [completion:: 2026-11-20] ^step-a"],
    ["none", "- [x] Type ^step-a"],
  ] as const)("writes the date as a setting says: %s", async (doneDate, expected) => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", `- [ ] Type ${LINK}`, {}, {doneDate});
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    expect(vault.lines(GOAL)[1]).toBe(expected);
  });

  test("of another day ticks the step, too", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", "", {[YESTERDAYS]: `- [ ] Type ${LINK}`});
    vault.tick(YESTERDAYS, 0);
    await vault.lineage.settled();
    expect(vault.lines(GOAL)[1]).toBe("- [x] Type ✅ 2026-11-20 ^step-a");
  });

  test("waits until all goals are read", async () => {
    const vault = vaultOf("", `- [ ] Type ${LINK}`);
    vault.setUnseen(GOAL, "#goal\n- [ ] Type ^step-a");
    vault.reading = Promise.resolve().then(() => vault.set(GOAL, vault.now(GOAL) ?? ""));
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    expect(vault.lines(GOAL)[1]).toBe("- [x] Type ✅ 2026-11-20 ^step-a");
  });

  test("leaves the step done while another day's line says so", async () => {
    const vault = vaultOf("#goal\n- [x] Type ✅ 2026-11-19 ^step-a", `- [x] Type ${LINK}`, {
      [YESTERDAYS]: `- [x] Type ${LINK}`,
    });
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    expect(vault.writes).toEqual([]);
  });

  test.each([
    ["its step is gone", "#goal\n- [ ] Other ^step-b", /isn’t there any more, or is there twice/],
    ["its step's id stands there twice", "#goal\n- [ ] a ^step-a\n- [ ] b ^step-a", /twice/],
  ])("says so where %s", async (_, goal, words) => {
    const vault = vaultOf(goal, `- [ ] Type ${LINK}`);
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    expect(vault.writes).toEqual([]);
    expect(vault.said.map(({text}) => text)).toEqual([expect.stringMatching(words)]);
    expect(vault.state.summary().counts.total).toBe(1);
  });

  test("says so where the goal's note is gone, and counts", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", `- [ ] Type ${LINK}`);
    vault.remove(GOAL);
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    expect(vault.said.map(({text}) => text)).toEqual(["It counts. Its goal’s note isn’t there any more."]);
    expect(vault.state.summary().counts.total).toBe(1);
  });

  test("of a line that links to other notes changes nothing and says nothing", async () => {
    const vault = vaultOf("#goal\n- [ ] a ^step-a", "- [ ] Read [[Notes#^abc]]\n- [ ] Read [[Nowhere]]");
    vault.tick(TODAYS, 0);
    vault.tick(TODAYS, 1);
    await vault.lineage.settled();
    expect([vault.writes, vault.said]).toEqual([[], []]);
  });

  test("can be tried again where the goal's note can't be written", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", `- [ ] Type ${LINK}`);
    vault.failing = new Error("EROFS: read-only file system");
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    expect(vault.said[0]?.text).toBe("The note is read-only right now.");
    expect(vault.lines(GOAL)[1]).toBe("- [ ] Type ^step-a");
    vault.failing = undefined;
    vault.said[0]?.action?.run();
    await expect.poll(() => vault.lines(GOAL)[1]).toBe("- [x] Type ✅ 2026-11-20 ^step-a");
  });

  test("is not tried again once it was taken back", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", `- [ ] Type ${LINK}`);
    vault.failing = new Error("EROFS: read-only file system");
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    vault.failing = undefined;
    vault.tick(TODAYS, 0);
    await vault.lineage.settled();
    vault.said[0]?.action?.run();
    await new Promise((resolve) => setTimeout(resolve));
    expect(vault.writes).toEqual([]);
  });
});

test("a tick that cannot be written takes back what followed from it", async () => {
  const [goal, today] = ["#goal\n- [ ] Type ^step-a", `- [ ] Type ${LINK}`];
  const vault = vaultOf(goal, today);
  vault.locked = TODAYS;
  const edit = {kind: "mark", line: 0, was: today, to: "x"} as const;
  expect(await vault.writer.attempt(async () => (await vault.writer.write(TODAYS, edit)) !== undefined)).toBe(
    false,
  );
  await vault.lineage.settled();
  expect([vault.now(GOAL), vault.now(TODAYS)]).toEqual([goal, today]);
  expect(vault.said.map(({text}) => text)).toEqual(["The note is read-only right now."]);
});

describe("a tick in the goal's note", () => {
  test("ticks the daily line and dates the step; counted once; unticking gives every byte back", async () => {
    const [goal, today] = ["#goal\n- [ ] Type ^step-a\n", `- [ ] Type ${LINK}\n`];
    const vault = vaultOf(goal, today);
    vault.tick(GOAL, 1);
    await vault.lineage.settled();
    expect(vault.now(GOAL)).toBe("#goal\n- [x] Type ✅ 2026-11-20 ^step-a\n");
    expect(vault.now(TODAYS)).toBe(`- [x] Type ${LINK}\n`);
    expect(vault.state.summary().counts.total).toBe(1);
    vault.tick(GOAL, 1);
    await vault.lineage.settled();
    expect([vault.now(GOAL), vault.now(TODAYS)]).toEqual([goal, today]);
  });

  test("without a daily line counts on its own", async () => {
    const vault = vaultOf("#goal\n- [ ] Type\n", "");
    vault.tick(GOAL, 1);
    await vault.lineage.settled();
    expect(vault.now(GOAL)).toBe("#goal\n- [x] Type ✅ 2026-11-20\n");
    expect(vault.state.summary().counts.today).toBe(1);
  });

  test("takes the latest day's line, and says there that it was today", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a\n", "", {
      [YESTERDAYS]: `- [ ] Type ${LINK}`,
      "Daily/2026-11-18.md": `- [ ] Type ${LINK}`,
    });
    vault.tick(GOAL, 1);
    await vault.lineage.settled();
    expect(vault.now(YESTERDAYS)).toBe(`- [x] Type ${LINK} ✅ 2026-11-20`);
    expect(vault.now("Daily/2026-11-18.md")).toBe(`- [ ] Type ${LINK}`);
    expect(vault.state.summary().counts.today).toBe(1);
  });

  test("takes today's line before one that is planned", async () => {
    const tomorrows = "Daily/2026-11-21.md";
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", `- [ ] Type ${LINK}`, {
      [tomorrows]: `- [ ] Type ${LINK}`,
    });
    vault.tick(GOAL, 1);
    await vault.lineage.settled();
    expect(vault.now(TODAYS)).toBe(`- [x] Type ${LINK}`);
    expect(vault.now(tomorrows)).toBe(`- [ ] Type ${LINK}`);
  });

  test("is of the step that was ticked, though lines come before it meanwhile", async () => {
    const other = `- [ ] Print ${LINK.replace("step-a", "step-b")}`;
    const vault = vaultOf("#goal\n- [ ] Print ^step-b\n- [ ] Type ^step-a", `${other}\n- [ ] Type ${LINK}`);
    vault.tick(GOAL, 2);
    vault.set(GOAL, "#goal\n- [ ] New\n- [ ] Print ^step-b\n- [x] Type ^step-a");
    await vault.lineage.settled();
    expect(vault.now(TODAYS)).toBe(`${other}\n- [x] Type ${LINK}`);
    expect(vault.lines(GOAL)[3]).toBe("- [x] Type ✅ 2026-11-20 ^step-a");
  });

  test("never takes another step's line that says the same", async () => {
    const [one, other] = [`- [ ] Type ${LINK}`, `- [ ] Type ${LINK.replace("step-a", "step-b")}`];
    const vault = vaultOf("#goal\n- [ ] Type ^step-a\n- [ ] Type ^step-b", `${one}\n${other}`);
    vault.setUnseen(TODAYS, `${other}\n${one}`);
    vault.tick(GOAL, 1);
    await vault.lineage.settled();
    expect(vault.now(TODAYS)).toBe(`${other}\n${one}`);
    expect(vault.said.map(({text}) => text)).toEqual(["That line has changed since."]);
  });

  test("of a step that stands twice in a day ticks neither, and says so", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", `- [ ] Type ${LINK}\n- [ ] Again ${LINK}`);
    vault.tick(GOAL, 1);
    await vault.lineage.settled();
    expect(vault.said.map(({text}) => text)).toEqual(["Two lines match. Change it in the note?"]);
    expect(vault.now(TODAYS)).not.toContain("[x]");
  });
});

describe("what is no tick made now", () => {
  test("changes no other note: a line pasted over another one", async () => {
    const goal = "#goal\n- [ ] Type ^step-a\n- [ ] Print";
    const vault = vaultOf(goal, `- [ ] Tea\n- [ ] Open ${LINK.replace("step-a", "step-b")}`);
    vault.state.put(TODAYS, `- [x] Type ${LINK}\n- [ ] Open ${LINK.replace("step-a", "step-b")}`, true);
    vault.state.put(GOAL, "#goal\n- [x] Open ^step-b\n- [ ] Print", true);
    vault.state.put(GOAL, "#goal\n- [x] Open ^step-b\n- [x] Post", true);
    await vault.lineage.settled();
    expect(vault.writes).toEqual([]);
  });

  test("changes no other note: a tick that was synced under one of ours", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a", `- [ ] Tea\n- [ ] Type ${LINK}`);
    vault.setUnseen(TODAYS, `- [ ] Tea\n- [x] Type ${LINK}`);
    await vault.writer.write(TODAYS, {kind: "mark", line: 0, was: "- [ ] Tea", to: "x"});
    await vault.lineage.settled();
    expect(vault.now(TODAYS)).toBe(`- [x] Tea\n- [x] Type ${LINK}`);
    expect(vault.lines(GOAL)[1]).toBe("- [ ] Type ^step-a");
  });

  test("changes no other note: syncing, opening, editing, deleting, renaming", async () => {
    const vault = vaultOf("#goal\n- [ ] Type ^step-a\n- [ ] B ^step-b", `- [ ] Type ${LINK}`);
    vault.set(TODAYS, `- [x] Type ${LINK}`);
    vault.set(TODAYS, `- [x] Type more ${LINK}`);
    vault.set(GOAL, "#goal\n- [ ] Type ^step-a\n- [x] B ^step-b");
    vault.rename(GOAL, "Goals/Book.md");
    vault.remove(TODAYS);
    await vault.lineage.settled();
    expect([vault.writes, vault.said]).toEqual([[], []]);
  });
});
