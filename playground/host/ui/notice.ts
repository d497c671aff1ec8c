/** Every notice's text, in order: for tests. */
export const noticeLog: string[] = [];

/** A message in the corner. It goes away by itself after `duration` ms (never, if 0), or when it is clicked. */
export class Notice {
  noticeEl: HTMLElement;
  containerEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = 5000) {
    const corner =
      document.body.querySelector(":scope > .notice-container") ??
      document.body.createDiv("notice-container");
    this.containerEl = corner.createDiv({cls: "notice", attr: {role: "status"}});
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv("notice-message");
    this.setMessage(message);
    noticeLog.push(this.messageEl.getText());
    this.containerEl.addEventListener("click", () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    this.containerEl.remove();
  }
}
