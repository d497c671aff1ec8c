import type {Day} from "../core/day.ts";
import type {SettingChanges, Settings} from "../core/settings.ts";

/** What the settings tab shows and changes. */
export interface SettingsAccess {
  get(): Settings;
  set(changes: SettingChanges): Promise<void>;
  today(): Day;
}
