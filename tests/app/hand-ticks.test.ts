import {expect, test} from "vitest";
import {Actions} from "../../src/app/actions.ts";
import {applyEdit} from "../../src/core/edit.ts";
import {stateOf, TODAYS} from "./surroundings.ts";

test("a win that is added done is a tick by hand, one that is added open is none", async () => {
  let note = "- [ ] Walk\n";
  const state = stateOf({[TODAYS]: note});
  const actions = new Actions(
    state,
    {
      read: () => Promise.resolve(note),
      edit(_, edit, seen) {
        const result = applyEdit(note, edit);
        if (result.kind === "applied") seen((note = result.text));
        return Promise.resolve(result);
      },
      ensureNote: () => Promise.resolve(TODAYS),
      pathsOf: () => [TODAYS],
    },
    {toggle: () => Promise.resolve(undefined)},
    () => undefined,
    () => undefined,
    () => Promise.resolve(true),
  );
  const told: string[] = [];
  state.onHandTick(({text, done}) => told.push(`${text} ${String(done)}`));
  await actions.addWin("Drink water", true);
  await actions.addWin("Read", false);
  expect(told).toEqual(["Drink water true"]);
});
