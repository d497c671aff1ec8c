import {ButtonComponent} from "../settings/button-components.ts";
import {Modal, type ModalHost} from "./modal.ts";

/** A button of a confirmation: closes the modal unless its handler returns something truthy. */
export class ConfirmationButton extends ButtonComponent {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
    this.onClick(() => undefined);
  }

  override onClick(handler: (evt: MouseEvent) => unknown): this {
    return super.onClick(async (evt) => {
      const stays = await handler(evt);
      if (!stays) this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.modal.initialFocus = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass("mod-secondary");
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass("mod-cancel");
    return this;
  }
}

export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  initialFocus: HTMLElement | undefined;

  constructor(app: ModalHost) {
    super(app);
    this.containerEl.addClass("mod-confirmation");
    this.buttonContainerEl = this.modalEl.createDiv("modal-button-container");
  }

  override open(): void {
    super.open();
    this.initialFocus?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = createEl("label", {cls: "mod-checkbox"});
    const input = labelEl.createEl("input", {type: "checkbox", attr: {tabindex: -1}});
    labelEl.appendText(label);
    input.addEventListener("change", () => callback(input.checked));
    this.buttonContainerEl.prepend(labelEl);
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = "Cancel"): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
