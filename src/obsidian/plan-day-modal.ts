import {Modal, setIcon, type App} from "obsidian";
import {flushSync, mount, unmount} from "svelte";
import PlanDay from "../ui/PlanDay.svelte";
import type {PlanDayKeys, PlanDayProps} from "../ui/plan-props.ts";

const TITLE = "micro-wins-plan-title";

/** A socket for the picker of what a day is planned with. */
export class PlanDayModal extends Modal {
  private component: (ReturnType<typeof mount> & PlanDayKeys) | undefined;

  constructor(
    app: App,
    private readonly parts: Omit<PlanDayProps, "setIcon" | "onClose">,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle("Plan my day");
    this.titleEl.id = TITLE;
    this.modalEl.setAttribute("aria-labelledby", TITLE);
    this.modalEl.addClasses(["micro-wins", "micro-wins-breakdown", "micro-wins-plan"]);
    const props: PlanDayProps = {
      ...this.parts,
      setIcon,
      onBreakDown: (path) => {
        this.close();
        this.parts.onBreakDown(path);
      },
      onClose: () => {
        // What is written may be done after it was closed.
        if (this.component !== undefined) this.close();
      },
    };
    // At once, so that the app finds the focus where it belongs.
    flushSync(() => (this.component = mount(PlanDay, {target: this.contentEl, props}) as PlanDayKeys));
    const enter = (event: KeyboardEvent): false | undefined =>
      this.component?.enter(event) === true ? false : undefined;
    this.scope.register([], "Enter", enter);
    this.scope.register(["Mod"], "Enter", enter);
  }

  override onClose(): void {
    if (this.component !== undefined) void unmount(this.component);
    this.component = undefined;
    this.contentEl.empty();
  }
}
