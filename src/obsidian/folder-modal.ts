import {FuzzySuggestModal, type App, type TFolder} from "obsidian";

/** Lets the person choose the folder of their daily notes. */
export class FolderModal extends FuzzySuggestModal<TFolder> {
  constructor(
    app: App,
    private readonly choose: (folder: string) => void,
  ) {
    super(app);
    this.setPlaceholder("Where are your daily notes?");
  }

  override getItems(): TFolder[] {
    return this.app.vault.getAllFolders(true);
  }

  override getItemText(folder: TFolder): string {
    return folder.path;
  }

  override onChooseItem(folder: TFolder): void {
    this.choose(folder.isRoot() ? "" : folder.path);
  }
}
