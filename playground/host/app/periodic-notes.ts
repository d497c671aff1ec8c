import type {App} from "./app.ts";

const ID = "periodic-notes";

/** If the vault uses Periodic Notes, and it is not run here, stands in for its settings (shape of 0.0.17). */
export async function standInForPeriodicNotes(app: App): Promise<void> {
  const {adapter, configDir} = app.vault;
  const data = `${configDir}/plugins/${ID}/data.json`;
  const list = `${configDir}/community-plugins.json`;
  if (app.plugins.plugins[ID] !== undefined || !adapter.has(data) || !adapter.has(list)) return;
  const enabled: unknown = JSON.parse(await adapter.read(list));
  if (!Array.isArray(enabled) || !enabled.includes(ID)) return;
  app.plugins.plugins[ID] = {settings: JSON.parse(await adapter.read(data)) as unknown};
  app.plugins.enabledPlugins.add(ID);
}
