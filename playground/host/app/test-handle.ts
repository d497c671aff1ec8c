import {noticeLog} from "../ui/notice.ts";
import {unknownIcons} from "../ui/icons.ts";
import type {App} from "./app.ts";
import {missing} from "./modules.ts";
import {answerRequestsWith, type RequestHandler, requests} from "./network.ts";
import {obsidian} from "./obsidian-module.ts";
import {marks} from "./plugins.ts";

/** What tests hold on to, at `globalThis.host`. */
export interface TestHandle {
  obsidian: typeof obsidian;
  app: App | undefined;
  booted: boolean;
  errors: string[];
  missing: Set<string>;
  notices: string[];
  requests: typeof requests;
  unknownIcons: Set<string>;
  marks: typeof marks;
  enable(id: string): Promise<boolean>;
  disable(id: string): Promise<void>;
  onRequest?: RequestHandler;
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

export function makeTestHandle(): TestHandle {
  const plugins = (): App["plugins"] => {
    if (handle.app === undefined) throw new Error("The host has not started yet.");
    return handle.app.plugins;
  };
  const handle: TestHandle = {
    ...{obsidian, missing, requests, unknownIcons, marks},
    app: undefined,
    booted: false,
    errors: [],
    notices: noticeLog,
    enable: (id) => plugins().enablePlugin(id),
    disable: (id) => plugins().disablePlugin(id),
  };
  addEventListener("error", (evt) => handle.errors.push(describe(evt.error ?? evt.message)));
  addEventListener("unhandledrejection", (evt) => handle.errors.push(describe(evt.reason)));
  answerRequestsWith(() => handle.onRequest);
  return handle;
}
