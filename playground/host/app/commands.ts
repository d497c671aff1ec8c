import type {Command as ApiCommand} from "obsidian";
import type {Editor} from "../editor/editor.ts";
import {MarkdownView} from "../workspace/markdown-view.ts";
import type {Workspace} from "../workspace/workspace.ts";

/** A command with the callbacks as the host calls them: with its own editor and view. */
export type Command = Omit<ApiCommand, "editorCallback" | "editorCheckCallback"> & {
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
};

/** All commands by id, those of plugins prefixed with the plugin's id. */
export class Commands {
  commands: Record<string, Command> = {};
  editorCommands: Record<string, Command> = {};

  constructor(private readonly app: {workspace: Workspace}) {}

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  findCommand(id: string): Command | undefined {
    return this.commands[id];
  }

  /** The commands that can run now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  isAvailable(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.run(command, true);
  }

  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Command): boolean {
    return this.run(command, true) && this.run(command, false);
  }

  /** Runs a command, or only asks whether it could run. */
  private run(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.getActiveViewOfType(MarkdownView);
    if (command.editorCheckCallback !== undefined || command.editorCallback !== undefined) {
      if (view === null || view.getMode() !== "source") return false;
      if (command.editorCheckCallback !== undefined)
        return command.editorCheckCallback(checking, view.editor, view) !== false;
      if (!checking) command.editorCallback?.(view.editor, view);
      return true;
    }
    if (command.checkCallback !== undefined) return command.checkCallback(checking) !== false;
    if (!checking) command.callback?.();
    return command.callback !== undefined;
  }
}
