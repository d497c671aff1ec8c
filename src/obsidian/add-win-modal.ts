import {Modal, Setting, type App} from "obsidian";

/** Asks for the text of a win. Enter adds it, Ctrl or Cmd with Enter adds it done. */
export class AddWinModal extends Modal {
  constructor(
    app: App,
    private readonly add: (text: string, done: boolean) => Promise<boolean>,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle("Add a win");
    let text = "";
    let isWriting = false;
    const submit = async (done: boolean): Promise<void> => {
      if (isWriting || text.trim() === "") return;
      isWriting = true;
      if (await this.add(text, done)) this.close();
      isWriting = false;
    };
    new Setting(this.contentEl).setName("What is it?").addText((field) => {
      field.onChange((value) => (text = value));
      field.inputEl.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.isComposing || event.repeat) return;
        event.preventDefault();
        void submit(event.ctrlKey || event.metaKey);
      });
      field.inputEl.focus();
    });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText("Add it done").onClick(() => void submit(true)))
      .addButton((button) =>
        button
          .setButtonText("Add it")
          .setCta()
          .onClick(() => void submit(false)),
      );
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
