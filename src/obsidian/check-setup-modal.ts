import {Modal, setIcon, type App} from "obsidian";
import {mount, unmount} from "svelte";
import Setup from "../ui/Setup.svelte";
import type {SetupProps} from "../ui/setup-props.ts";
import type {DailyNotesPlace} from "./daily-notes.ts";
import {openNote} from "./open-note.ts";
import type {SettingsAccess} from "./settings-access.ts";

/** What the report is made from, and what it can change. */
export interface SetupParts extends Pick<SetupProps, "check" | "formats"> {
  /** Where daily notes are now. */
  readonly place: () => DailyNotesPlace;
  readonly settings: Pick<SettingsAccess, "set">;
  /** Resolves when daily notes are found where the settings have them. */
  readonly ready: () => Promise<void>;
}

/** A socket for the report on the setup. */
export class CheckSetupModal extends Modal {
  private component: ReturnType<typeof mount> | undefined;

  constructor(
    app: App,
    private readonly parts: SetupParts,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle("Check my setup");
    this.modalEl.addClass("micro-wins-setup-modal");
    const {check, formats, place, settings, ready} = this.parts;
    const props: SetupProps = {
      check,
      formats,
      setIcon,
      onOpen: (path, line) => {
        this.close();
        void openNote(this.app, path, line);
      },
      onUse: async (dailyFolder, dailyFormat) => {
        const {template} = place();
        await settings.set({ownDailyNotes: true, dailyFolder, dailyFormat, dailyTemplate: template});
        await ready();
      },
      onCopy: (text) => navigator.clipboard.writeText(text),
    };
    this.component = mount(Setup, {target: this.contentEl, props});
  }

  override onClose(): void {
    if (this.component !== undefined) void unmount(this.component);
    this.component = undefined;
    this.contentEl.empty();
  }
}
