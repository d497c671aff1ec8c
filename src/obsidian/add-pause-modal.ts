import {Modal, Setting, type App} from "obsidian";
import {addDays, parseDay, printDay, type Day} from "../core/day.ts";

/** Days that a pause has unless other ones are chosen. */
const USUAL_DAYS = 7;
const ENDS = ["from", "to"] as const;

/** Days from–to, both included, as `YYYY-MM-DD`. */
export interface Pause {
  readonly from: string;
  readonly to: string;
}

/** Asks from when to when nothing is to count or break. */
export class AddPauseModal extends Modal {
  constructor(
    app: App,
    private readonly today: Day,
    private readonly add: (pause: Pause) => Promise<void>,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle("Add a pause");
    this.contentEl.createEl("p", {text: "Days in a pause neither count nor break a streak."});
    const pause = {from: printDay(this.today), to: printDay(addDays(this.today, USUAL_DAYS - 1))};
    const rows = {
      from: new Setting(this.contentEl).setName("From"),
      to: new Setting(this.contentEl).setName("To").setDesc("Both days are part of it."),
    };
    let isWriting = false;
    const submit = async (): Promise<void> => {
      const wrong = problemOf(pause);
      for (const end of ENDS) rows[end].setErrorMessage(wrong?.end === end ? wrong.text : null);
      if (isWriting || wrong !== undefined) return;
      isWriting = true;
      await this.add({...pause});
      this.close();
    };
    for (const end of ENDS) {
      rows[end].addText((field) => {
        field.inputEl.type = "date";
        field.inputEl.ariaLabel = end === "from" ? "From" : "To";
        field.setValue(pause[end]).onChange((value) => (pause[end] = value));
        field.inputEl.addEventListener("keydown", (event) => {
          if (event.key !== "Enter" || event.repeat) return;
          event.preventDefault();
          void submit();
        });
      });
    }
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText("Add the pause")
        .setCta()
        .onClick(() => void submit()),
    );
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}

function problemOf({from, to}: Pause): {readonly end: keyof Pause; readonly text: string} | undefined {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === undefined) return {end: "from", text: "Choose the day it begins."};
  if (last === undefined) return {end: "to", text: "Choose the day it ends."};
  if (last < first) return {end: "to", text: "That’s before it begins. Choose a later day."};
  return undefined;
}
