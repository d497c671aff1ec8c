import {debounce} from "../base/debounce.ts";
import type {TFile} from "../vault/abstract-file.ts";
import {server} from "../vault/server.ts";
import type {HostLeaf, ViewState} from "./contract.ts";
import {mergeEdits} from "./merge-edits.ts";
import {ItemView} from "./view.ts";

export abstract class FileView extends ItemView {
  file: TFile | null = null;
  allowNoFile = false;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  override getState(): ViewState {
    return {file: this.file?.path ?? null};
  }

  override async setState(state: ViewState, result: {history: boolean}): Promise<void> {
    if (typeof state["file"] === "string") await this.loadFile(this.app.vault.getFileByPath(state["file"]));
    await super.setState(state, result);
  }

  async loadFile(file: TFile | null): Promise<void> {
    if (file === this.file) return;
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    if (file !== null) await this.onLoadFile(file);
    this.titleEl.setText(this.getDisplayText());
  }

  override async onOpen(): Promise<void> {
    this.registerEvent(this.app.vault.on("rename", (file: TFile) => this.renamed(file)));
    this.registerEvent(this.app.vault.on("delete", (file: TFile) => this.deleted(file)));
  }

  override async onClose(): Promise<void> {
    await this.loadFile(null);
  }

  onLoadFile(file: TFile): Promise<void>;
  async onLoadFile(): Promise<void> {}

  onUnloadFile(file: TFile): Promise<void>;
  async onUnloadFile(): Promise<void> {}

  onRename(file: TFile): Promise<void>;
  async onRename(): Promise<void> {}

  canAcceptExtension(extension: string): boolean;
  canAcceptExtension(): boolean {
    return false;
  }

  private renamed(file: TFile): void {
    if (file !== this.file) return;
    this.titleEl.setText(this.getDisplayText());
    this.leaf.updateHeader();
    void this.onRename(file);
  }

  private deleted(file: TFile): void {
    if (file !== this.file || this.allowNoFile) return;
    this.file = null;
    void this.leaf.setViewState({type: "empty"});
  }
}

export abstract class EditableFileView extends FileView {}

const SAVE_DELAY = 2000;

/** A view of a text file that is edited in place and saved two seconds after a change. */
export abstract class TextFileView extends EditableFileView {
  data = "";
  dirty = false;
  private saving = false;
  private readonly saveSoon = debounce(() => void this.save(), SAVE_DELAY);
  requestSave = (): void => {
    this.dirty = true;
    this.saveSoon();
  };

  constructor(leaf: HostLeaf) {
    super(leaf);
    this.registerEvent(leaf.app.vault.on("modify", (file: TFile) => void this.modified(file)));
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    this.saveSoon.cancel();
    if (this.dirty && this.file !== null && !this.file.deleted) {
      this.dirty = false;
      this.data = this.getViewData();
      this.saving = true;
      try {
        await this.app.vault.modify(this.file, this.data);
      } finally {
        this.saving = false;
      }
    }
    if (clear) this.clear();
  }

  /** Saves while the page is being closed, when nothing can be awaited any more. */
  saveOnExit(): void {
    if (this.dirty && this.file !== null) server.writeOnExit(this.file.path, this.getViewData());
    this.dirty = false;
  }

  private async modified(file: TFile): Promise<void> {
    if (file !== this.file || this.saving) return;
    const data = await this.app.vault.read(file);
    if (file !== this.file || data === this.data) return;
    const merged = this.dirty ? mergeEdits(this.data, this.getViewData(), data) : data;
    this.data = data;
    if (merged !== this.getViewData()) this.setViewData(merged, false);
  }
}
