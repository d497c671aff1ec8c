import {FuzzySuggestModal, type App, type TFile} from "obsidian";

/** Lets the person choose the note that is broken down: goals first, then all that are no days. */
export class GoalPicker extends FuzzySuggestModal<TFile> {
  constructor(
    app: App,
    private readonly isGoal: (path: string) => boolean,
    private readonly isDaily: (path: string) => boolean,
    private readonly choose: (path: string) => void,
  ) {
    super(app);
    this.setPlaceholder("Which goal?");
    this.emptyStateText = "No note of that name.";
  }

  override getItems(): TFile[] {
    const notes = this.app.vault.getMarkdownFiles().filter(({path}) => !this.isDaily(path));
    const goals = notes
      .filter(({path}) => this.isGoal(path))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    const others = notes
      .filter(({path}) => !this.isGoal(path))
      .sort((one, other) => other.stat.mtime - one.stat.mtime);
    return [...goals, ...others];
  }

  override getItemText({path}: TFile): string {
    return path.replace(/\.md$/i, "");
  }

  override onChooseItem({path}: TFile): void {
    this.choose(path);
  }
}
