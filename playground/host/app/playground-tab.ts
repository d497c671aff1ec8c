import {SettingTab} from "../settings/setting-tab.ts";
import {Setting} from "../settings/setting.ts";
import {Notice} from "../ui/notice.ts";
import type {App} from "./app.ts";
import {toggleDevice, toggleTheme} from "./appearance.ts";

/** The playground's own page in the settings: theme, device, and the plugins it serves. */
export class PlaygroundTab extends SettingTab {
  override name = "Playground";

  constructor(
    private readonly host: App,
    private readonly pluginIds: string[],
  ) {
    super(host);
  }

  override display(): void {
    const {containerEl, host} = this;
    containerEl.empty();
    new Setting(containerEl)
      .setName("Dark mode")
      .addToggle((toggle) => toggle.setValue(host.isDarkMode()).onChange(() => toggleTheme(host)));
    new Setting(containerEl)
      .setName("Phone")
      .setDesc("Loads the page again as on a phone.")
      .addToggle((toggle) => toggle.setValue(host.isMobile).onChange(() => void toggleDevice(host)));
    new Setting(containerEl).setName("Plugins").setHeading();
    for (const id of this.pluginIds) this.displayPlugin(id);
  }

  private displayPlugin(id: string): void {
    const {plugins} = this.host;
    const manifest = plugins.manifests[id];
    new Setting(this.containerEl)
      .setName(manifest?.name ?? id)
      .setDesc(manifest?.description ?? "")
      .addToggle((toggle) =>
        toggle.setValue(plugins.enabledPlugins.has(id)).onChange(async (on) => {
          try {
            await (on ? plugins.enablePlugin(id) : plugins.disablePlugin(id));
          } catch (error) {
            new Notice(`${id}: ${String(error)}`);
          }
        }),
      );
  }
}
