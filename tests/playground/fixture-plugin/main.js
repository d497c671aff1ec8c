// Touches each part of the API once and notes in `log` what it was told.
const obsidian = require("obsidian");
const {EditorView} = require("@codemirror/view");

class FixtureView extends obsidian.ItemView {
  getViewType() {
    return "fixture-view";
  }
  getDisplayText() {
    return "Fixture view";
  }
  getIcon() {
    return "trophy";
  }
  getState() {
    return {word: this.word};
  }
  async setState(state, result) {
    this.word = state.word ?? "hello";
    this.bodyEl?.setText(this.word);
    await super.setState(state, result);
  }
  async onOpen() {
    this.bodyEl = this.contentEl.createDiv({cls: "fixture-view", text: this.word ?? "hello"});
  }
  async onClose() {
    window.fixtureClosed = (window.fixtureClosed ?? 0) + 1;
  }
}

class WordSuggest extends obsidian.EditorSuggest {
  constructor(app, mark, words) {
    super(app);
    this.mark = mark;
    this.words = words;
    this.setInstructions([{command: "↵", purpose: "to use " + mark}]);
  }
  onTrigger({line, ch}, editor, file) {
    const before = editor.getLine(line).slice(0, ch);
    const at = before.lastIndexOf(this.mark);
    if (file === null || at < 0 || before.includes(" ", at)) return null;
    return {start: {line, ch: at}, end: {line, ch}, query: before.slice(at + 1)};
  }
  async getSuggestions({query}) {
    return this.words.filter((word) => word.startsWith(query));
  }
  renderSuggestion(word, el) {
    el.setText(word);
  }
  selectSuggestion(word) {
    const {editor, start, end} = this.context;
    editor.replaceRange(this.mark + word, start, end);
    this.close();
  }
}

class FixtureTab extends obsidian.PluginSettingTab {
  getSettingDefinitions() {
    const {plugin} = this;
    return [
      {
        type: "group",
        heading: "Group",
        items: [
          {name: "Shown", control: {type: "toggle", key: "on"}},
          {
            name: "Name",
            control: {type: "text", key: "name", validate: (value) => (value === "bad" ? "Not that" : undefined)},
            visible: () => plugin.settings.on,
          },
          {name: "Count", control: {type: "number", key: "count", min: 1, max: 9}},
          {name: "Kind", control: {type: "dropdown", key: "kind", options: {a: "Apple", b: "Bread"}}},
        ],
      },
      {
        type: "list",
        heading: "Words",
        emptyState: "No words yet",
        items: plugin.settings.words.map((word) => ({
          name: word,
          render: (setting) => {
            setting.setDesc("drawn " + word);
            return () => plugin.log.push("cleanup:" + word);
          },
        })),
        onDelete: (index) => {
          plugin.settings.words.splice(index, 1);
          this.update();
        },
        addItem: {
          name: "Add a word",
          action: () => {
            plugin.settings.words.push("new");
            this.update();
          },
        },
      },
      {name: "Do it", action: () => plugin.log.push("action")},
      {
        type: "page",
        name: "More",
        displayValue: () => plugin.settings.name || "none",
        items: [{name: "Deep", control: {type: "toggle", key: "deep"}}],
      },
    ];
  }
}

class Chooser extends obsidian.FuzzySuggestModal {
  getItems() {
    return ["alpha", "beta", "gamma"];
  }
  getItemText(item) {
    return item;
  }
  onChooseItem(item) {
    window.fixtureChosen = item;
  }
}

module.exports = class FixturePlugin extends obsidian.Plugin {
  async onload() {
    this.log = [];
    await this.readSettings();
    const note = (text) => this.log.push(text);
    const {metadataCache, vault, workspace} = this.app;
    this.registerView("fixture-view", (leaf) => new FixtureView(leaf));
    this.addRibbonIcon("trophy", "Open fixture", () => this.open());
    this.addStatusBarItem().setText("bar");
    this.addSettingTab(new FixtureTab(this.app, this));
    this.addCommand({id: "go", name: "Go", callback: () => note("go")});
    this.addCommand({id: "type", name: "Type", editorCallback: (editor) => editor.replaceSelection("TYPED")});
    this.registerMarkdownCodeBlockProcessor("fixture", (source, el, ctx) => {
      const {lineStart} = ctx.getSectionInfo(el);
      el.createDiv({cls: "fixture-block", text: `${source}|${ctx.sourcePath}|${lineStart}`});
    });
    this.registerMarkdownPostProcessor((el) => {
      for (const item of el.querySelectorAll("li.task-list-item")) item.addClass("fixture-item");
    });
    this.registerEditorSuggest(new WordSuggest(this.app, "@", ["alpha", "beta", "below"]));
    this.registerEditorSuggest(new WordSuggest(this.app, "$", ["dollar"]));
    this.registerEditorExtension(
      EditorView.updateListener.of((update) => {
        if (update.docChanged) note("cm:" + update.state.field(obsidian.editorInfoField).file?.path);
      }),
    );
    this.registerEvent(
      metadataCache.on("changed", (file, data, cache) => note(`changed:${file.path}:${cache.listItems?.length ?? 0}`)),
    );
    this.registerEvent(metadataCache.on("deleted", (file) => note("cache-deleted:" + file.path)));
    this.registerEvent(vault.on("rename", (file, oldPath) => note(`rename:${oldPath}>${file.path}`)));
    this.registerEvent(
      vault.on("modify", () => {
        throw new Error("expected-throw");
      }),
    );
    this.registerEvent(vault.on("modify", (file) => note("modify:" + file.path)));
    this.registerEvent(workspace.on("editor-change", (editor, info) => note("editor-change:" + info.file?.path)));
    this.registerEvent(
      workspace.on("editor-menu", (menu, editor, info) =>
        menu.addItem((item) =>
          item.setTitle("Note the line").onClick(() => {
            note(`editor-menu:${info.file?.path}:${editor.getCursor().line}:${editor.getSelection()}`);
          }),
        ),
      ),
    );
    this.registerEvent(workspace.on("css-change", () => note("css-change")));
    this.registerInterval(window.setInterval(() => (window.fixtureTicks = (window.fixtureTicks ?? 0) + 1), 20));
    workspace.onLayoutReady(() => {
      note("ready");
      this.registerEvent(vault.on("create", (file) => note("create:" + file.path)));
      this.registerEvent(vault.on("delete", (file) => note("delete:" + file.path)));
    });
  }
  async readSettings() {
    this.settings = Object.assign({on: false, name: "", count: 3, kind: "a", words: ["one"]}, await this.loadData());
  }
  onUserEnable() {
    this.log.push("user-enable");
  }
  async onExternalSettingsChange() {
    await this.readSettings();
    this.log.push("external:" + this.settings.name);
  }
  async open() {
    const {workspace} = this.app;
    const leaf = workspace.getLeavesOfType("fixture-view")[0] ?? workspace.getRightLeaf(false);
    await leaf.setViewState({type: "fixture-view", active: true});
    await workspace.revealLeaf(leaf);
  }
  choose() {
    new Chooser(this.app).open();
  }
  onunload() {
    window.fixtureUnloaded = true;
  }
};
