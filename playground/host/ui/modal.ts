import {type Keymap, Scope} from "../base/keymap.ts";
import {setIcon} from "./icons.ts";

/** What a modal needs of the app. */
export interface ModalHost {
  keymap: Keymap;
}

export class Modal {
  readonly scope = new Scope();
  shouldRestoreSelection = true;
  containerEl: HTMLElement;
  bgEl: HTMLElement;
  modalEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  isOpen = false;
  private closeCallback: (() => unknown) | undefined;
  private focusedBefore: Element | null = null;

  constructor(public app: ModalHost) {
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
    this.containerEl = createDiv("modal-container mod-dim");
    this.bgEl = this.containerEl.createDiv("modal-bg");
    this.modalEl = this.containerEl.createDiv({cls: "modal", attr: {role: "dialog", "aria-modal": "true"}});
    const closeEl = this.modalEl.createDiv({cls: "modal-close-button mod-raised clickable-icon"});
    setIcon(closeEl, "x");
    closeEl.addEventListener("click", () => this.close());
    this.headerEl = this.modalEl.createDiv("modal-header");
    this.titleEl = this.headerEl.createDiv("modal-title");
    this.contentEl = this.modalEl.createDiv("modal-content");
    this.bgEl.addEventListener("click", () => this.close());
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.focusedBefore = document.activeElement;
    this.app.keymap.pushScope(this.scope);
    document.body.append(this.containerEl);
    void this.onOpen();
    if (this.contentEl.contains(document.activeElement)) return;
    const first = this.modalEl.querySelector<HTMLElement>("input, textarea, select, button, [tabindex]");
    first?.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus();
    this.onClose();
    this.closeCallback?.();
  }

  onOpen(): void | Promise<void> {}

  onClose(): void {}

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }
}
