import {FuzzySuggestModal, normalizePath, type App} from "obsidian";
import type {Tell} from "../app/ports.ts";
import type {Playbook} from "../core/breakdown/playbook.ts";
import {playbookFileName, printPlaybook} from "../core/breakdown/print-playbook.ts";
import {openNote} from "./open-note.ts";
import type {PlaybookLibrary} from "./playbook-library.ts";

/** What copying needs of the plugin around it. */
export interface CopyParts {
  readonly app: App;
  readonly library: PlaybookLibrary;
  /** Where the person's own playbooks are; empty: nowhere yet. */
  readonly folder: () => string;
  readonly setFolder: (folder: string) => Promise<void>;
  readonly tell: Tell;
}

/** Where the first copy goes, if no folder is set: the first of these that is not there yet. */
const NEW_FOLDERS = ["Playbooks", "Micro Wins playbooks"];

/** Lets the person choose a shipped playbook, and copies it into their folder. */
export class CopyPlaybookModal extends FuzzySuggestModal<Playbook> {
  private readonly languages = new Intl.DisplayNames(["en"], {type: "language"});

  constructor(private readonly parts: CopyParts) {
    super(parts.app);
    this.setPlaceholder("Which playbook would you like to make your own?");
    this.emptyStateText = "No playbook of that name.";
  }

  override getItems(): Playbook[] {
    return [...this.parts.library.shipped];
  }

  override getItemText({kind, language}: Playbook): string {
    const name = kind.slice(0, 1).toUpperCase() + kind.slice(1);
    return `${name} (${this.languages.of(language) ?? language})`;
  }

  override onChooseItem(playbook: Playbook): void {
    void copyPlaybook(this.parts, playbook);
  }
}

/** Copies a playbook into the person's folder and opens it there. One that is there already is opened as it is. */
async function copyPlaybook(parts: CopyParts, playbook: Playbook): Promise<void> {
  const {app, library, tell} = parts;
  try {
    await library.ready();
    const path = library.pathOf(playbook) ?? (await freshCopy(parts, playbook));
    await openNote(app, path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({text: `The playbook can’t be copied right now: ${reason}`});
  }
}

async function freshCopy(
  {app: {vault}, folder, setFolder, tell}: CopyParts,
  playbook: Playbook,
): Promise<string> {
  const isFree = (path: string): boolean => vault.getAbstractFileByPath(path) === null;
  const own = folder() || (NEW_FOLDERS.find(isFree) ?? NEW_FOLDERS.at(-1) ?? "");
  const path = normalizePath(`${own}/${playbookFileName(playbook)}`);
  if (isFree(path)) {
    if (vault.getFolderByPath(own) === null) await vault.createFolder(own);
    await vault.create(path, printPlaybook(playbook));
    tell({text: `Copied to “${own}”. Your goals go by this copy now.`});
  }
  if (folder() === "") await setFolder(own);
  return path;
}
