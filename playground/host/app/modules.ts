/** What a plugin's `require` finds. Filled at the start; the classes in it need the app, which needs this. */
const modules = new Map<string, unknown>();

/** Names that plugins asked for and that are not there: for tests. */
export const missing = new Set<string>();

export function provideModule(id: string, exports: object): void {
  modules.set(id, exports);
}

export function requireModule(id: string): unknown {
  const found = modules.get(id);
  if (found !== undefined) return found;
  missing.add(`require:${id}`);
  throw new Error(`Cannot find module '${id}'`);
}

/** The same exports, but a name that is not among them is remembered as missing. */
export function watched(exports: Record<string, unknown>): object {
  const quiet = new Set(["__esModule", "default", "then"]);
  return new Proxy(exports, {
    get: (target, name) => {
      if (typeof name === "string" && !(name in target) && !quiet.has(name)) missing.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
}
