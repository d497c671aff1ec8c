import {parse} from "yaml";

/** What the tested edge modules take from the app at run time. Everything else of it is tested in a browser. */
export {default as moment} from "moment";

export function normalizePath(path: string): string {
  return path.replace(/[\\/]+/g, "/").replace(/^\/+|\/+$/g, "") || "/";
}

export const getLanguage = (): string => "en";

export const parseYaml = (text: string): unknown => parse(text) as unknown;
