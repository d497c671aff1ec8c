import {describe, expect, test} from "vitest";
import {NewNotes} from "../../src/app/new-notes.ts";

describe("a note that is being made", () => {
  /** A clock that is moved by hand, and what was told. */
  function clock() {
    let time = 0;
    let timers: {at: number; run: () => void}[] = [];
    const told: string[] = [];
    const notes = new NewNotes({
      now: () => time,
      after(milliseconds, run) {
        const timer = {at: time + milliseconds, run};
        timers.push(timer);
        return () => (timers = timers.filter((each) => each !== timer));
      },
      ready: (path) => told.push(`${path} at ${time}`),
    });
    const pass = (milliseconds: number): void => {
      const end = time + milliseconds;
      for (;;) {
        const next = timers.filter(({at}) => at <= end).sort((one, other) => one.at - other.at)[0];
        if (next === undefined) break;
        timers = timers.filter((each) => each !== next);
        time = next.at;
        next.run();
      }
      time = end;
    };
    return {notes, told, pass, waiting: () => timers.length};
  }

  test("by us is told of once it rests", () => {
    const {notes, told, pass} = clock();
    notes.created("a", true);
    pass(500);
    notes.changed("a");
    pass(999);
    expect(told).toEqual([]);
    pass(60_000);
    expect(told).toEqual(["a at 1500"]);
  });

  test("by the app is told of if it is opened while it is new", () => {
    const {notes, told, pass} = clock();
    for (const path of ["a", "b"]) notes.created(path, false);
    pass(20);
    notes.opened("a");
    notes.opened("c");
    pass(5_000);
    notes.opened("b");
    pass(60_000);
    expect(told).toEqual(["a at 1000"]);
  });

  test("is told of after ten seconds, however often it changes", () => {
    const {notes, told, pass} = clock();
    notes.created("a", true);
    for (let at = 0; at < 60; at += 1) {
      pass(500);
      notes.changed("a");
    }
    expect(told).toEqual(["a at 10000"]);
  });

  test("and goes, or at whose time the plugin is unloaded, is not", () => {
    const {notes, told, pass, waiting} = clock();
    for (const path of ["a", "b"]) notes.created(path, true);
    notes.gone("a");
    notes.changed("a");
    notes.stop();
    expect(waiting()).toBe(0);
    pass(60_000);
    expect(told).toEqual([]);
  });
});
