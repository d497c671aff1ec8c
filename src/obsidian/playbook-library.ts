import {debounce, TFile, Vault, type App, type EventRef} from "obsidian";
import {OwnPlaybooks, type PlaybookNote} from "../app/own-playbooks.ts";
import type {Tell} from "../app/ports.ts";
import type {Playbook} from "../core/breakdown/playbook.ts";
import {tellUnread} from "./unread-playbooks.ts";

/** What the library needs of the plugin around it. */
export interface LibraryParts {
  readonly app: App;
  /** Makes the playbooks that come with the plugin; asked once, when they are needed first. */
  readonly shipped: () => readonly Playbook[];
  /** Where the person's own playbooks are; empty: nowhere. */
  readonly folder: () => string;
  readonly tell: Tell;
  /** Opens a note at a line, 0-based. */
  readonly open: (path: string, line: number) => void;
}

/** A note that is being written is looked at when its writer rests for so long, and a folder that is being chosen. */
const REST_MS = 3_000;

/** The shipped playbooks and the person's own. Nothing is read until somebody asks or a note of theirs changes. */
export class PlaybookLibrary {
  private readonly own = new OwnPlaybooks();
  private made: readonly Playbook[] | undefined;
  private reading: Promise<void> | undefined;
  private isStale = true;
  /** As it was taken last. */
  private folder = "";
  private readonly readSoon = debounce(() => void this.ready(), REST_MS, true);

  constructor(private readonly parts: LibraryParts) {}

  get shipped(): readonly Playbook[] {
    return (this.made ??= this.parts.shipped());
  }

  /** The shipped ones, then the person's own as they were read last: of one kind and language the last holds. */
  get playbooks(): readonly Playbook[] {
    return [...this.shipped, ...this.own.playbooks];
  }

  /** All of them, once the person's own are read as they are now. */
  async loaded(): Promise<readonly Playbook[]> {
    await this.ready();
    return this.playbooks;
  }

  /** Resolves when the person's own playbooks are read as they are now. Never rejects. */
  ready(): Promise<void> {
    if (this.isStale) this.reading ??= this.read().finally(() => (this.reading = undefined));
    return this.reading ?? Promise.resolve();
  }

  /** Of the person's own playbooks, the path of the one that stands for a shipped one. */
  pathOf(playbook: Playbook): string | undefined {
    return this.own.pathOf(playbook);
  }

  /** Follows the notes of the folder. Call once the layout is ready. */
  watch(register: (ref: EventRef) => void): void {
    const {vault, workspace} = this.parts.app;
    const changed = (path: string, oldPath = path): void => {
      if (!this.touches(path) && !this.touches(oldPath)) return;
      this.isStale = true;
      if (path === workspace.getActiveFile()?.path) this.readSoon();
      else void this.ready();
    };
    // Before, not all of the vault was there to be read.
    this.isStale = true;
    register(vault.on("create", (file) => changed(file.path)));
    register(vault.on("modify", (file) => changed(file.path)));
    register(vault.on("delete", (file) => changed(file.path)));
    register(vault.on("rename", (file, oldPath) => changed(file.path, oldPath)));
  }

  /** Call when the settings have changed. */
  follow(): void {
    if (this.parts.folder() === this.folder) return;
    this.isStale = true;
    this.readSoon();
  }

  stop(): void {
    this.readSoon.cancel();
  }

  /** Whether a file is in the folder, or a folder that the folder is in. */
  private touches(path: string): boolean {
    const folder = this.parts.folder();
    return folder !== "" && (`${path}/`.startsWith(`${folder}/`) || folder.startsWith(`${path}/`));
  }

  private async read(): Promise<void> {
    const {app, tell, open} = this.parts;
    while (this.isStale) {
      this.isStale = false;
      this.folder = this.parts.folder();
      await this.own.take(this.notes());
    }
    tellUnread(app, this.own.unread, tell, open);
  }

  private notes(): PlaybookNote[] {
    const {vault} = this.parts.app;
    const notes: PlaybookNote[] = [];
    const folder = this.folder === "" ? null : vault.getFolderByPath(this.folder);
    if (folder === null) return notes;
    Vault.recurseChildren(folder, (file) => {
      if (!(file instanceof TFile) || file.extension !== "md") return;
      notes.push({path: file.path, size: file.stat.size, read: () => vault.cachedRead(file)});
    });
    return notes;
  }
}
