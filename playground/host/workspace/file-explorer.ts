import {debounce} from "../base/debounce.ts";
import {setIcon} from "../ui/icons.ts";
import {Menu} from "../ui/menu.ts";
import {type TAbstractFile, TFile, TFolder} from "../vault/abstract-file.ts";
import {ancestorsOf} from "../vault/path.ts";
import type {HostLeaf} from "./contract.ts";
import {ItemView} from "./view.ts";

const INDENT = 17;
/** Of a folder with more files than this, those around the open note are shown. */
const PAGE = 500;

const byName = new Intl.Collator(undefined, {numeric: true});

/** The tree of folders and files in the left sidebar. */
export class FileExplorer extends ItemView {
  override icon = "folder-closed";
  private readonly listEl: HTMLElement;
  private readonly openFolders = new Set<string>();
  private descending = false;
  private followed = false;
  private readonly redraw = debounce(() => this.draw(), 50);

  constructor(leaf: HostLeaf) {
    super(leaf);
    const buttons = createDiv("nav-header").createDiv("nav-buttons-container");
    this.contentEl.before(buttons.parentElement ?? buttons);
    this.addButton(buttons, "square-pen", "New note", () => void this.newNote());
    this.addButton(buttons, "folder-plus", "New folder", () => void this.newFolder());
    this.addButton(buttons, "arrow-up-narrow-wide", "Change sort order", () => {
      this.descending = !this.descending;
      this.draw();
    });
    this.addButton(buttons, "chevrons-down-up", "Collapse all", () => {
      this.openFolders.clear();
      this.draw();
    });
    this.listEl = this.contentEl.createDiv({cls: "nav-files-container", attr: {role: "tree"}});
  }

  getViewType(): string {
    return "file-explorer";
  }

  getDisplayText(): string {
    return "Files";
  }

  override async onOpen(): Promise<void> {
    for (const name of ["create", "delete", "rename"])
      this.registerEvent(this.app.vault.on(name, () => this.redraw()));
    this.registerEvent(this.app.workspace.on("file-open", (file: TFile | null) => this.follow(file)));
    this.follow(this.app.workspace.getActiveFile());
    this.draw();
  }

  private addButton(parent: HTMLElement, icon: string, title: string, onClick: () => void): void {
    const button = parent.createEl("button", {
      cls: "clickable-icon nav-action-button",
      attr: {"aria-label": title},
    });
    setIcon(button, icon);
    button.addEventListener("click", onClick);
  }

  /** Opens the folders down to the file that is shown. */
  private follow(file: TFile | null): void {
    if (file !== null) for (const folder of ancestorsOf(file.path)) this.openFolders.add(folder);
    this.followed = true;
    this.redraw();
  }

  private draw(): void {
    const top = this.contentEl.scrollTop;
    this.listEl.empty();
    this.drawChildren(this.app.vault.getRoot(), this.listEl, 0);
    this.contentEl.scrollTop = top;
    if (this.followed) this.listEl.querySelector(".is-active")?.scrollIntoView({block: "nearest"});
    this.followed = false;
  }

  private drawChildren(folder: TFolder, parent: HTMLElement, depth: number): void {
    const direction = this.descending ? -1 : 1;
    const sorted = [...folder.children].sort(
      (a, b) =>
        Number(b instanceof TFolder) - Number(a instanceof TFolder) ||
        direction * byName.compare(a.name, b.name),
    );
    const active = this.app.workspace.getActiveFile();
    const middle = sorted.findIndex((child) => child === active);
    const start = Math.max(0, Math.min(middle - PAGE / 2, sorted.length - PAGE));
    const left = sorted.length - start - PAGE;
    if (start > 0) parent.createDiv({cls: "nav-file-more", text: `${start} more`});
    for (const child of sorted.slice(start, start + PAGE)) this.drawRow(child, parent, depth);
    if (left > 0) parent.createDiv({cls: "nav-file-more", text: `${left} more`});
  }

  private drawRow(file: TAbstractFile, parent: HTMLElement, depth: number): void {
    const kind = file instanceof TFolder ? "folder" : "file";
    const el = parent.createDiv(`nav-${kind}`);
    const title = el.createDiv({
      cls: `tree-item-self nav-${kind}-title tappable`,
      attr: {"data-path": file.path, role: "treeitem"},
    });
    title.setCssStyles({paddingInlineStart: `${24 + depth * INDENT}px`});
    const name = file instanceof TFile && file.extension === "md" ? file.basename : file.name;
    if (file instanceof TFolder) this.drawFolder(file, el, title, depth);
    title.createSpan({cls: `nav-${kind}-title-content`, text: name});
    if (file instanceof TFile) {
      title.toggleClass("is-active", file === this.app.workspace.getActiveFile());
      title.addEventListener("click", () => void this.app.workspace.getLeaf(false).openFile(file));
    }
    title.addEventListener("contextmenu", (evt) => this.showMenu(evt, file));
  }

  private drawFolder(folder: TFolder, el: HTMLElement, title: HTMLElement, depth: number): void {
    const isOpen = this.openFolders.has(folder.path);
    const arrow = title.createDiv("nav-folder-collapse-indicator collapse-icon");
    setIcon(arrow, isOpen ? "chevron-down" : "chevron-right");
    title.setAttribute("aria-expanded", String(isOpen));
    title.addEventListener("click", () => {
      if (isOpen) this.openFolders.delete(folder.path);
      else this.openFolders.add(folder.path);
      this.draw();
    });
    if (isOpen) this.drawChildren(folder, el.createDiv("nav-folder-children"), depth + 1);
  }

  private showMenu(evt: MouseEvent, file: TAbstractFile): void {
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle("Delete")
        .setIcon("trash-2")
        .setWarning(true)
        .onClick(() => this.app.fileManager.trashFile(file)),
    );
    this.app.workspace.trigger("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
    evt.preventDefault();
    menu.showAtMouseEvent(evt);
  }

  private async newNote(): Promise<void> {
    const file = await this.app.vault.create(this.freePath("Untitled", ".md"), "");
    if (file !== null) await this.app.workspace.getLeaf(false).openFile(file, {state: {mode: "source"}});
  }

  private async newFolder(): Promise<void> {
    await this.app.vault.createFolder(this.freePath("Untitled", ""));
  }

  private freePath(name: string, ending: string): string {
    const folder = this.app.fileManager.getNewFileParent("").getParentPrefix();
    let path = `${folder}${name}${ending}`;
    for (let i = 1; this.app.vault.getAbstractFileByPath(path) !== null; i++)
      path = `${folder}${name} ${i}${ending}`;
    return path;
  }
}
