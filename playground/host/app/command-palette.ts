import {FuzzySuggestModal} from "../ui/suggest-modal.ts";
import type {ModalHost} from "../ui/modal.ts";
import type {Command, Commands} from "./commands.ts";

/** Lists the commands that can run now; Enter runs one. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(
    app: ModalHost,
    private readonly commands: Commands,
  ) {
    super(app);
    this.emptyStateText = "No commands found.";
    this.setPlaceholder("Select a command…");
    this.setInstructions([
      {command: "↑↓", purpose: "to navigate"},
      {command: "↵", purpose: "to use"},
      {command: "esc", purpose: "to dismiss"},
    ]);
  }

  getItems(): Command[] {
    return this.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.commands.executeCommand(command);
  }
}
