import {Menu, Modal, Platform, setIcon, type App} from "obsidian";
import {flushSync, mount, unmount} from "svelte";
import type {PreviewInput} from "../app/preview.ts";
import type {GoalInput} from "../core/breakdown/goal.ts";
import {selectedItems} from "../core/breakdown/selection.ts";
import type {Formats} from "../core/views/words.ts";
import BreakDown from "../ui/BreakDown.svelte";
import type {BreakDownKeys, BreakDownProps} from "../ui/break-down-props.ts";

/** What a goal is broken down with, and where its steps go. */
export interface BreakDownParts extends PreviewInput {
  /** The steps go under it. */
  readonly heading: string;
  /** Whether the steps go into the note that is open. */
  readonly isSameNote: boolean;
  readonly formats: Formats;
  /** Writes the steps; answers whether they were written. */
  readonly add: (steps: readonly string[]) => Promise<boolean>;
}

const TITLE = "micro-wins-breakdown-title";

/** A socket for the preview of a first day on a goal. */
export class BreakDownModal extends Modal {
  private component: (ReturnType<typeof mount> & BreakDownKeys) | undefined;

  constructor(
    app: App,
    private readonly parts: BreakDownParts,
  ) {
    super(app);
  }

  override onOpen(): void {
    const {heading, isSameNote, formats, add, ...made} = this.parts;
    const where = isSameNote ? "this note" : made.input.title;
    this.setTitle(nameOf(made.input));
    this.titleEl.id = TITLE;
    this.modalEl.setAttribute("aria-labelledby", TITLE);
    this.modalEl.addClasses(["micro-wins", "micro-wins-breakdown"]);
    const props: BreakDownProps = {
      made,
      place: `Goes under “${heading}” in ${where}`,
      formats,
      setIcon,
      isMobile: Platform.isMobile,
      onMenu: (choices, at) => {
        const menu = new Menu();
        for (const {title: name, icon, choose} of choices)
          menu.addItem((item) => item.setTitle(name).setIcon(icon).onClick(choose));
        menu.showAtPosition(at, this.modalEl.doc);
      },
      onAdd: add,
      onClose: () => {
        // What is written may be done after it was closed.
        if (this.component !== undefined) this.close();
      },
    };
    // At once, so that the app finds the focus where it belongs.
    flushSync(() => (this.component = mount(BreakDown, {target: this.contentEl, props}) as BreakDownKeys));
    this.listen();
  }

  override onClose(): void {
    if (this.component !== undefined) void unmount(this.component);
    this.component = undefined;
    this.contentEl.empty();
  }

  /** Keys that hold wherever the focus is, and are taken before a field has them. */
  private listen(): void {
    const enter = (event: KeyboardEvent): false | undefined =>
      this.component?.enter(event) === true ? false : undefined;
    this.scope.register([], "Enter", enter);
    this.scope.register(["Mod"], "Enter", enter);
    this.scope.register(["Mod"], "Z", (event) =>
      this.component?.takeBack(event) === true ? false : undefined,
    );
  }
}

/** The line that is broken down, else the note. */
function nameOf(input: GoalInput): string {
  const [item, other] = selectedItems(input) ?? [];
  const name = other === undefined ? (item?.text ?? input.title) : input.title;
  return name.trim() === "" ? "This goal" : name;
}
