import type {App} from "obsidian";
import * as v from "valibot";
import type {TaskToggler} from "../app/ports.ts";

const Api = v.object({apiV1: v.object({executeToggleTaskDoneCommand: v.function()})});
const Data = v.object({globalFilter: v.optional(v.string(), "")});

interface Plugins {
  readonly plugins?: {readonly plugins?: Readonly<Record<string, unknown>>};
}

/** The Tasks plugin, where it is installed and the line matches its global filter: then it writes the line. */
export function tasksPlugin(app: App): TaskToggler {
  return {
    async toggle(line, path) {
      const plugin = (app as App & Plugins).plugins?.plugins?.["obsidian-tasks-plugin"];
      const api = v.safeParse(Api, plugin);
      if (!api.success || !line.includes(await globalFilter(plugin))) return undefined;
      const toggled: unknown = api.output.apiV1.executeToggleTaskDoneCommand(line, path);
      if (typeof toggled !== "string") return undefined;
      return toggled === "" ? [] : toggled.split("\n");
    },
  };
}

/** Its settings are not part of its API; without them every line is its own, as its default has it. */
async function globalFilter(plugin: unknown): Promise<string> {
  const load: unknown = Reflect.get(Object(plugin), "loadData");
  if (typeof load !== "function") return "";
  const data = v.safeParse(Data, await Reflect.apply(load, plugin, []));
  return data.success ? data.output.globalFilter : "";
}
