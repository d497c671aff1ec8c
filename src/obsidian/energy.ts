import type {App} from "obsidian";
import type {EnergyKeeper} from "../app/just-one.ts";
import {printDay} from "../core/day.ts";
import {ENERGIES} from "../core/energy.ts";

/** How much a person has in them today, remembered on this device alone. */
const ENERGY = "micro-wins-energy";

/** Kept as "2026-11-20 low"; it is another day's, or nobody's: normal. */
export function energyKeeper(app: App): EnergyKeeper {
  return {
    get(today) {
      const stored: unknown = app.loadLocalStorage(ENERGY);
      const [day, energy] = typeof stored === "string" ? stored.split(" ") : [];
      const kept = ENERGIES.find((each) => each === energy);
      return day === printDay(today) && kept !== undefined ? kept : "normal";
    },
    set(today, energy) {
      app.saveLocalStorage(ENERGY, energy === "normal" ? null : `${printDay(today)} ${energy}`);
    },
  };
}
