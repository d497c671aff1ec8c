import {Events} from "../base/events.ts";
import {type FileStats, TAbstractFile, TFile, TFolder} from "./abstract-file.ts";
import {ancestorsOf, isHidden, parentOf} from "./path.ts";

/** The vault's files and folders by path, and the events that tell of their coming and going. Hidden ones are not in it. */
export class FileTree extends Events {
  readonly root = new TFolder(this, "/");
  fileMap: Record<string, TAbstractFile> = {"/": this.root};

  constructor(private readonly stats: ReadonlyMap<string, FileStats>) {
    super();
    this.root.name = "";
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.fileMap[path] ?? null;
  }

  getAbstractFileByPathInsensitive(path: string): TAbstractFile | null {
    const wanted = path.toLowerCase();
    return this.getAllLoadedFiles().find((file) => file.path.toLowerCase() === wanted) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.fileMap[path];
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const file = this.fileMap[path];
    return file instanceof TFolder ? file : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return Object.values(this.fileMap);
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === "md");
  }

  getAllFolders(includeRoot = true): TFolder[] {
    const folders = this.getAllLoadedFiles().filter((file) => file instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  /** Puts a file the adapter already has into the tree and tells. */
  appeared(path: string): TFile {
    const file = this.attachFile(path);
    this.trigger("create", file);
    return file;
  }

  /** Takes a file or folder that is gone out of the tree and tells. */
  forget(file: TAbstractFile): void {
    this.detach(file);
    file.deleted = true;
    this.trigger("delete", file);
  }

  /** The folder at a path, made in the tree, with its parents, if it is not there. */
  ensureFolder(path: string): TFolder {
    for (const at of [path, ...ancestorsOf(path)].reverse()) {
      if (this.fileMap[at] instanceof TFolder) continue;
      this.trigger("create", this.attach(new TFolder(this, at)));
    }
    return this.getFolderByPath(path) ?? this.root;
  }

  protected load(folders: Iterable<string>): void {
    for (const path of folders) if (path !== "/" && !isHidden(path)) this.ensureFolder(path);
    for (const path of this.stats.keys()) if (!isHidden(path)) this.attachFile(path);
  }

  protected attachFile(path: string): TFile {
    this.ensureFolder(parentOf(path));
    return this.attach(new TFile(this, path, {...(this.stats.get(path) ?? {ctime: 0, mtime: 0, size: 0})}));
  }

  protected attach<T extends TAbstractFile>(file: T): T {
    const parent = this.getFolderByPath(parentOf(file.path)) ?? this.root;
    file.parent = parent;
    parent.children.push(file);
    this.fileMap[file.path] = file;
    return file;
  }

  protected detach(file: TAbstractFile): void {
    delete this.fileMap[file.path];
    const siblings = file.parent?.children ?? [];
    const at = siblings.indexOf(file);
    if (at >= 0) siblings.splice(at, 1);
  }
}
