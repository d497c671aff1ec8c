import type {Energy} from "../core/energy.ts";
import type {Reason} from "../core/stuck.ts";
import type {JustOneView} from "../core/views/just-one-view.ts";

/** Where the views of a sitting come from. */
export interface JustOneSource {
  view(): JustOneView;
  watch(listener: () => void): () => void;
}

/** What can be said to the step that is shown; each resolves once it is written. */
export interface StepActions {
  onDone: () => Promise<void>;
  onSmaller: () => Promise<void>;
  onAnother: () => Promise<void>;
  onNotNow: () => Promise<void>;
  onStuck: () => Promise<void>;
  /** Opens a goal's note. */
  onOpenGoal: (path: string) => void;
  onEnergy: (energy: Energy) => void;
}

export interface JustOneProps extends StepActions {
  source: JustOneSource;
  /** Without a reason: back to the step. */
  onBecause: (reason?: Reason) => Promise<void>;
  onAgain: () => void;
  onStarter: () => void;
  onOpenSidebar: () => void;
}
