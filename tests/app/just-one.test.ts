import {describe, expect, test} from "vitest";
import {BOOK, GOAL, LINK, sit} from "./just-one-desk.ts";
import {TODAYS} from "./surroundings.ts";

const DAY = "## Morning\n\n- [ ] Call mum\n- [ ] Read 2 pages\n- [x] Floss\n- [ ] Type 40 words\n";

describe("a sitting", () => {
  test("shows the fewest minutes first, ticks it in its note, and shows the next", async () => {
    const {one, shows, text, doing} = sit({[TODAYS]: DAY});
    expect(shows()).toBe("Type 40 words");
    expect(one.view()).toMatchObject({minutes: "2 min", heading: "Morning", tally: {text: "1 win today"}});
    expect(await doing(() => one.done())).toBe("Read 2 pages");
    expect(text()).toBe(DAY.replace("[ ] Type", "[x] Type"));
    expect(await doing(() => one.done())).toBe("Call mum");
    expect(one.view()).toMatchObject({minutes: undefined, heading: "Morning"});
    expect(await doing(() => one.done())).toBe("That’s everything for today. / One more tiny thing");
    expect(text()).toBe(DAY.replaceAll("[ ]", "[x]"));
  });

  test("goes on to another without a repeat, says so at the end, and begins again", async () => {
    const {one, doing, text} = sit({[TODAYS]: DAY});
    expect(await doing(() => one.another())).toBe("Read 2 pages");
    expect(await doing(() => one.notNow())).toBe("Call mum");
    expect(await doing(() => one.another())).toBe("That was all of them / From the start");
    expect(await doing(() => one.again())).toBe("Type 40 words");
    expect(
      await doing(
        () => one.another(),
        () => one.another(),
      ),
    ).toBe("That was all of them / From the start");
    expect(text()).toBe(DAY);
  });

  test("leaves what is not for now, until it is opened anew", async () => {
    const {one, doing} = sit({[TODAYS]: "- [ ] Floss\n"});
    expect(await doing(() => one.notNow())).toBe("That’s all for now / One more tiny thing");
    expect(sit({[TODAYS]: "- [ ] Floss\n"}).shows()).toBe("Floss");
  });

  test("takes a step that is unticked elsewhere back", async () => {
    const {one, state, doing, shows} = sit({[TODAYS]: "- [ ] Floss\n- [ ] Call mum\n"});
    expect(
      await doing(
        () => one.done(),
        () => one.another(),
      ),
    ).toBe("That was all of them / From the start");
    state.put(TODAYS, "- [ ] Floss\n- [ ] Call mum\n");
    expect(shows()).toBe("Floss");
  });

  test("begins anew on a new day", async () => {
    const {one, state, doing, shows} = sit({[TODAYS]: "- [ ] Floss\n"});
    await doing(() => one.notNow());
    state.setToday((state.today + 1) as typeof state.today);
    state.put("Daily/2026-11-21.md", "- [ ] Floss\n");
    expect(shows()).toBe("Floss");
  });

  test("takes one press at a time", async () => {
    const {one, text, shows} = sit({[TODAYS]: "- [ ] Floss\n- [ ] Call mum\n"});
    await Promise.all([one.done(), one.done(), one.another()]);
    expect(text()).toBe("- [x] Floss\n- [ ] Call mum\n");
    expect(shows()).toBe("Call mum");
  });

  test("never ticks another line than the one that was shown", async () => {
    const {one, state, text, told, shows} = sit({[TODAYS]: "- [ ] Floss\n- [ ] Call mum\n"});
    expect(shows()).toBe("Floss");
    // Not drawn yet.
    state.put(TODAYS, "- [ ] Call mum\n");
    await one.done();
    expect(text()).toBe("- [x] Floss\n- [ ] Call mum\n");
    expect(told()).toEqual([]);
  });

  test("says that a line has changed, and goes on with the next", async () => {
    const {one, world, doing, text, told} = sit({[TODAYS]: "- [ ] Floss\n- [ ] Call mum\n"});
    world.failing = new Error("EROFS");
    expect(await doing(() => one.done())).toBe("Call mum");
    expect(told()).toEqual(["The note is read-only right now."]);
    expect(text()).toBe("- [ ] Floss\n- [ ] Call mum\n");
  });
});

describe("nothing to show", () => {
  test("waits while it looks for notes", () => {
    const {state, shows} = sit({});
    state.setFinding({kind: "looking"});
    expect(shows()).toBe("looking");
  });

  test("waits while older notes are read and today has none", () => {
    const {state, one} = sit({[TODAYS]: "- [x] Floss\n"});
    state.setReading(0.4);
    expect(one.view()).toEqual({kind: "looking", reading: 0.4});
    state.setReading(undefined);
    expect(one.view().kind).toBe("rest");
  });

  test("leads to the sidebar where no daily notes are found, if no goal has a step", () => {
    const {state, shows} = sit({});
    state.setFinding({kind: "nowhere"});
    expect(shows()).toBe("Start with today / Open the sidebar");
    state.put(BOOK, GOAL);
    expect(shows()).toBe("Type 40 words");
  });

  test("offers something tiny, which can be swapped, left or done", async () => {
    const {one, doing, text} = sit({[TODAYS]: "- [x] Floss\n"});
    const first = await doing(() => one.pickStarter());
    expect(one.view()).toMatchObject({
      kind: "one",
      isNoted: false,
      minutes: expect.stringMatching(/^[12] min$/),
    });
    const second = await doing(() => one.another());
    expect(second).not.toBe(first);
    expect(await doing(() => one.notNow())).toBe("That’s everything for today. / One more tiny thing");
    expect(
      await doing(
        () => one.pickStarter(),
        () => one.done(),
      ),
    ).toBe("That’s everything for today. / One more tiny thing");
    expect(text()).toBe(`- [x] Floss\n- [x] ${first}\n`);
  });

  test("is an open day before the first win", () => {
    expect(sit({[TODAYS]: "# Friday\n"}).shows()).toBe("Today is open / One tiny thing");
  });
});

describe("smaller", () => {
  test("rewrites the line where it stands, down to the floor", async () => {
    const {one, doing, text, told} = sit({[TODAYS]: "- [ ] Read 2 pages #mind\n"});
    expect(await doing(() => one.smaller())).toBe("Read 1 page");
    expect(text()).toBe("- [ ] Read 1 page #mind\n");
    expect(await doing(() => one.smaller())).toBe("Open the book at your page");
    expect(await doing(() => one.smaller())).toBe("Open the book at your page");
    expect(told()).toEqual(["That’s as small as it gets. All that’s left is to start."]);
  });

  test("stays with the step, though another takes fewer minutes now", async () => {
    const {one, doing} = sit({[TODAYS]: "- [ ] Read 2 pages\n- [ ] Read 3 pages\n"});
    expect(
      await doing(
        () => one.another(),
        () => one.smaller(),
      ),
    ).toBe("Read 1 page");
    expect(await doing(() => one.done())).toBe("That was all of them / From the start");
  });

  test("makes a goal's step smaller in its note", async () => {
    const {one, doing, text} = sit({[TODAYS]: "- [x] Floss\n", [BOOK]: GOAL});
    expect(await doing(() => one.smaller())).toBe("Type 20 words");
    expect(text(BOOK)).toBe(GOAL.replace("40", "20"));
    expect(text()).toBe("- [x] Floss\n");
  });
});

describe("a goal's next step", () => {
  test("is ticked in the goal's note, with the day", async () => {
    const {one, doing, text} = sit({[TODAYS]: "- [x] Floss\n", [BOOK]: GOAL});
    expect(one.view()).toMatchObject({text: "Type 40 words", goal: {name: "Write a book"}});
    expect(await doing(() => one.done())).toBe("Type 80 words");
    expect(text(BOOK)).toBe(GOAL.replace("[ ] Type 40 words", "[x] Type 40 words ✅ 2026-11-20"));
  });

  test("that stands in today's note is one", async () => {
    const {one, doing, text} = sit({[TODAYS]: `- [ ] Type 40 words ${LINK}\n`, [BOOK]: GOAL});
    expect(one.view()).toMatchObject({text: "Type 40 words", goal: {name: "Write a book"}});
    expect(await doing(() => one.another())).toBe("That was all of them / From the start");
    await doing(
      () => one.again(),
      () => one.done(),
    );
    expect(text()).toBe(`- [x] Type 40 words ${LINK}\n`);
  });

  test("of a goal that rests, or was let go, is none", () => {
    for (const said of ["rest", "let-go"])
      expect(sit({[BOOK]: `---\nmicro-wins: ${said}\n---\n${GOAL}`}).shows()).toContain("Today is open");
  });
});
