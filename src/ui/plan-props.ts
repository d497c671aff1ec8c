import type {Energy} from "../core/energy.ts";
import type {PlanItem} from "../core/plan-day.ts";
import type {PlanAround} from "../core/views/plan-view.ts";
import type {SetIcon} from "./panel-props.ts";

/** What the picker of "Plan my day" gets, and what it asks for. */
export interface PlanDayProps {
  /** At the energy that is set. */
  items: readonly PlanItem[];
  around: Omit<PlanAround, "chosen">;
  energy: Energy;
  setIcon: SetIcon;
  /** Remembers the energy; answers what is offered at it. */
  onEnergy: (energy: Energy) => Promise<readonly PlanItem[]>;
  /** Writes the items with these ids, in this order; answers whether they are in today's note. */
  onAdd: (ids: readonly string[], energy: Energy) => Promise<boolean>;
  /** Without a path: whatever goal is at hand. */
  onBreakDown: (path?: string) => void;
  onClose: () => void;
}

/** What can be done from outside with the picker. */
export interface PlanDayKeys {
  /** Enter; answers whether it was taken. */
  enter(event: KeyboardEvent): boolean;
}
