import {nameOf} from "./path.ts";

/** Milliseconds since 1970 and bytes. */
export interface FileStats {
  ctime: number;
  mtime: number;
  size: number;
}

export class TAbstractFile {
  path = "";
  name = "";
  parent: TFolder | null = null;
  deleted = false;

  constructor(
    readonly vault: unknown,
    path: string,
  ) {
    this.setPath(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  declare extension: string;
  declare basename: string;

  constructor(
    vault: unknown,
    path: string,
    public stat: FileStats,
  ) {
    super(vault, path);
  }

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf(".");
    this.extension = dot < 1 ? "" : this.name.slice(dot + 1).toLowerCase();
    this.basename = dot < 1 ? this.name : this.name.slice(0, dot);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === "/";
  }

  getParentPrefix(): string {
    return this.isRoot() ? "" : `${this.path}/`;
  }
}
