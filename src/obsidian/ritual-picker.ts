import {FuzzySuggestModal, type App, type FuzzyMatch} from "obsidian";
import {stackText, type RitualNote} from "../core/ritual-note.ts";

/** Lets the person choose a ritual. They stand in the order in which they come after each other. */
export class RitualPicker extends FuzzySuggestModal<RitualNote> {
  constructor(
    app: App,
    private readonly rituals: readonly RitualNote[],
    private readonly choose: (ritual: RitualNote) => void,
  ) {
    super(app);
    this.setPlaceholder("Which ritual?");
    this.emptyStateText = "No ritual of that name.";
  }

  override getItems(): RitualNote[] {
    return [...this.rituals];
  }

  override getItemText({name}: RitualNote): string {
    return name;
  }

  override renderSuggestion(match: FuzzyMatch<RitualNote>, element: HTMLElement): void {
    super.renderSuggestion(match, element);
    const after = stackText(match.item, this.rituals);
    if (after !== undefined) element.createEl("small", {cls: "micro-wins-stack", text: ` ${after}`});
  }

  override onChooseItem(ritual: RitualNote): void {
    this.choose(ritual);
  }
}
