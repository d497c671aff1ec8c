import {describe, expect, test} from "vitest";
import {BOOK, GOAL, LINK, sit} from "./just-one-desk.ts";
import {TODAYS} from "./surroundings.ts";

const DAY = "## Morning\n\n- [ ] Call mum\n- [ ] Read 2 pages\n- [x] Floss\n- [ ] Type 40 words\n";

describe("what is in the way", () => {
  const answers = async (desk: ReturnType<typeof sit>): Promise<string[]> => {
    await desk.doing(() => desk.one.stuck());
    const view = desk.one.view();
    return view.kind === "stuck" ? view.answers.map(({label, text}) => `${label}: ${text}`) : [];
  };

  test("is asked with what each answer leads to; nothing is written before it is done", async () => {
    const desk = sit({[TODAYS]: "- [ ] Type 40 words\n"});
    expect(await answers(desk)).toEqual([
      "Dreading it: Put pen and paper on the table, nothing more",
      "Unclear: Write the next action in one line",
      "Too big: Type 10 words",
      "Boring: Type 40 words with one song on",
      "Waiting on someone: Text them one line",
    ]);
    expect(desk.shows()).toBe("Stuck: Type 40 words");
    expect(await desk.doing(() => desk.one.because("big"))).toBe("Type 10 words");
    expect(desk.text()).toBe("- [ ] Type 40 words\n");
    expect(desk.world.edits).toBe(0);
  });

  test.each([
    ["dreading", "- [ ] Type 40 words\n- [x] Put pen and paper on the table, nothing more\n"],
    ["unclear", "- [ ] Type 40 words\n- [x] Write the next action in one line\n"],
    ["big", "- [x] Type 10 words\n"],
    ["boring", "- [x] Type 40 words with one song on\n"],
    ["waiting", "- [ ] Type 40 words\n- [x] Text them one line\n"],
  ] as const)("%s: what was done is written, in one edit", async (reason, written) => {
    const {one, doing, text, world} = sit({[TODAYS]: "- [ ] Type 40 words\n"});
    await doing(
      () => one.stuck(),
      () => one.because(reason),
      () => one.done(),
    );
    expect(text()).toBe(written);
    expect(world.edits).toBe(1);
    expect(await doing()).toContain("/ One more tiny thing");
  });

  test.each([
    ["big", `- [ ] Type 40 words ${LINK}\n- [x] Type 10 words ([[Write a book]])\n`],
    ["boring", `- [x] Type 40 words with one song on ${LINK}\n`],
    ["unclear", `- [ ] Type 40 words ${LINK}\n- [x] Write the next action in one line ([[Write a book]])\n`],
  ] as const)(
    "%s: a line that leads to a goal's step is ticked for the whole of it alone",
    async (reason, written) => {
      const {one, state, doing, text} = sit({[TODAYS]: `- [ ] Type 40 words ${LINK}\n`, [BOOK]: GOAL});
      await doing(
        () => one.stuck(),
        () => one.because(reason),
        () => one.done(),
      );
      expect(text()).toBe(written);
      expect(state.goals.linesOf(BOOK).filter(({status}) => status === "done")).toHaveLength(1);
    },
  );

  test.each([
    ["big", GOAL, "- [x] Floss\n- [x] Type 10 words ([[Write a book]])\n"],
    [
      "dreading",
      GOAL,
      "- [x] Floss\n- [x] Put pen and paper on the table, nothing more ([[Write a book]])\n",
    ],
    [
      "boring",
      GOAL.replace("[ ] Type 40 words", "[x] Type 40 words with one song on ✅ 2026-11-20"),
      "- [x] Floss\n",
    ],
  ] as const)("%s: a goal's own step", async (reason, goal, today) => {
    const {one, doing, text} = sit({[TODAYS]: "- [x] Floss\n", [BOOK]: GOAL});
    await doing(
      () => one.stuck(),
      () => one.because(reason),
      () => one.done(),
    );
    expect(text(BOOK)).toBe(goal);
    expect(text()).toBe(today);
  });

  test("can be taken back, and another step is never the one that is stuck", async () => {
    const {one, state, doing, shows} = sit({[TODAYS]: "- [ ] Floss\n- [ ] Call mum\n"});
    expect(
      await doing(
        () => one.stuck(),
        () => one.because(),
      ),
    ).toBe("Floss");
    await doing(() => one.stuck());
    state.put(TODAYS, "- [ ] Call mum\n");
    expect(shows()).toBe("Call mum");
  });

  test("says where it is as small as it gets, and stays there", async () => {
    const desk = sit({[TODAYS]: "- [ ] Floss\n"});
    expect((await answers(desk))[2]).toBe("Too big: This is as small as it gets.");
    expect(await desk.doing(() => desk.one.because("big"))).toBe("Stuck: Floss");
  });

  test("is written by Tasks where the line is its own", async () => {
    const {one, world, doing, text} = sit({[TODAYS]: "- [ ] Walk for 10 minutes 🔁 every day\n"});
    world.toggle = [
      "- [ ] Walk for 2 minutes 🔁 every day",
      "- [x] Walk for 2 minutes 🔁 every day ✅ 2026-11-20",
    ];
    await doing(
      () => one.stuck(),
      () => one.because("big"),
      () => one.done(),
    );
    expect(text()).toBe(`${world.toggle.join("\n")}\n`);
  });
});

describe("energy", () => {
  test("low shows less, and writes what was done", async () => {
    const {one, doing, text} = sit({[TODAYS]: "- [ ] Walk for 10 minutes\n- [ ] Call mum\n"}, {}, "low");
    await Promise.resolve();
    expect(await doing()).toBe("Open the chat with mum");
    expect(one.view()).toMatchObject({minutes: "2 min", energy: "low"});
    expect(await doing(() => one.done())).toBe("Walk for 2 minutes");
    await doing(() => one.done());
    expect(text()).toBe("- [x] Walk for 2 minutes\n- [ ] Call mum\n- [x] Open the chat with mum\n");
  });

  test("high shows a rung more, and writes what was done", async () => {
    const {one, doing, text} = sit({[TODAYS]: "- [ ] Walk for 10 minutes\n"});
    expect(await doing(() => one.setEnergy("high"))).toBe("Walk for 12 minutes");
    await doing(() => one.done());
    expect(text()).toBe("- [x] Walk for 12 minutes\n");
  });

  test("changes no order and no note", async () => {
    const {one, doing, text} = sit({[TODAYS]: DAY});
    for (const [energy, shown] of [
      ["low", "Type 40 words"],
      ["high", "Type 60 words"],
      ["normal", "Type 40 words"],
    ] as const)
      expect(await doing(() => one.setEnergy(energy))).toBe(shown);
    expect(text()).toBe(DAY);
  });

  test("is not asked again of a step that was made smaller", async () => {
    const {one, doing, text} = sit({[TODAYS]: "- [ ] Walk for 10 minutes\n"});
    await doing(() => one.setEnergy("high"));
    expect(await doing(() => one.smaller())).toBe("Walk for 6 minutes");
    expect(text()).toBe("- [ ] Walk for 6 minutes\n");
  });
});
