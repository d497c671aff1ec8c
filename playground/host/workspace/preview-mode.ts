import {MarkdownRenderChild} from "../markdown/renderer.ts";
import type {TFile} from "../vault/abstract-file.ts";

interface PreviewOwner {
  file: TFile | null;
  getViewData(): string;
  setViewData(data: string, clear: boolean): void;
  renderPreview(): Promise<void>;
}

/** The reading side of a Markdown view, as plugins see it. */
export class MarkdownPreviewView extends MarkdownRenderChild {
  readonly type = "preview";
  readonly renderer = {onRendered: (callback: () => unknown) => void this.waiting.push(callback)};
  private waiting: (() => unknown)[] = [];

  constructor(
    private readonly owner: PreviewOwner,
    containerEl: HTMLElement,
  ) {
    super(containerEl);
  }

  get file(): TFile | null {
    return this.owner.file;
  }

  get(): string {
    return this.owner.getViewData();
  }

  set(data: string, clear: boolean): void {
    this.owner.setViewData(data, clear);
  }

  clear(): void {
    this.owner.setViewData("", true);
  }

  rerender(): void {
    void this.owner.renderPreview();
  }

  getScroll(): number {
    return this.containerEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.containerEl.scrollTop = scroll;
  }

  /** Called when a drawing of the note, with its post-processors, is complete. */
  rendered(): void {
    for (const callback of this.waiting.splice(0)) callback();
  }
}
