import type {App, EventRef, TFile} from "obsidian";
import {Slices} from "../app/in-slices.ts";
import {nextTask} from "./history.ts";

/**
 * Which notes say that they are rituals, by the app's own index. All notes are gone through when somebody asks first, in
 * slices; from then on changes are followed.
 */
export class RitualNotes {
  private paths: Set<string> | undefined;
  private finding: Promise<void> | undefined;

  constructor(
    private readonly app: App,
    register: (ref: EventRef) => void,
  ) {
    const {metadataCache, vault} = app;
    register(metadataCache.on("changed", (file) => this.follow(file)));
    register(metadataCache.on("deleted", (file) => this.paths?.delete(file.path)));
    register(
      vault.on("rename", (file, oldPath) => {
        if (this.paths?.delete(oldPath) === true) this.paths.add(file.path);
      }),
    );
  }

  /** Their paths, in no order. */
  async find(): Promise<readonly string[]> {
    if (this.paths === undefined) {
      this.paths = new Set();
      this.finding = this.goThrough();
    }
    await this.finding;
    return [...this.paths];
  }

  isRitual(file: TFile): boolean {
    return this.app.metadataCache.getFileCache(file)?.frontmatter?.["micro-wins"] === "ritual";
  }

  private async goThrough(): Promise<void> {
    const slices = new Slices({now: () => performance.now(), pause: nextTask});
    for (const file of this.app.vault.getMarkdownFiles()) {
      if (this.isRitual(file)) this.paths?.add(file.path);
      if (slices.isOver) await slices.next();
    }
  }

  private follow(file: TFile): void {
    if (this.paths === undefined) return;
    if (this.isRitual(file)) this.paths.add(file.path);
    else this.paths.delete(file.path);
  }
}
