import {FuzzySuggestModal, type App, type FuzzyMatch} from "obsidian";
import {starterWins, type StarterWin} from "../core/starter-wins.ts";

/** Lets the person choose a starter win, by its words or its area. */
export class StarterPicker extends FuzzySuggestModal<StarterWin> {
  constructor(
    app: App,
    private readonly locale: string,
    private readonly choose: (text: string) => void,
  ) {
    super(app);
    this.setPlaceholder("Something that takes a minute");
    this.emptyStateText = "Nothing like it here. “Add a win” takes any words.";
  }

  override getItems(): StarterWin[] {
    return [...starterWins(this.locale)];
  }

  override getItemText({text, area}: StarterWin): string {
    return `${text} ${area}`;
  }

  override renderSuggestion({item: {text, area, minutes}}: FuzzyMatch<StarterWin>, el: HTMLElement): void {
    el.createDiv({text});
    el.createEl("small", {text: `${area} · ${minutes} min`});
  }

  override onChooseItem({text}: StarterWin): void {
    this.choose(text);
  }
}
