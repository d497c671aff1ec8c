import {Lineage} from "../../src/app/lineage.ts";
import {NoteWriter} from "../../src/app/note-writer.ts";
import type {Message} from "../../src/app/ports.ts";
import {goalRefusalText} from "../../src/app/refusals.ts";
import {SendSteps} from "../../src/app/send-steps.ts";
import {WinsState} from "../../src/app/state.ts";
import {applyEdit} from "../../src/core/edit.ts";
import {linkName} from "../../src/core/links.ts";
import {readCheckboxes} from "../../src/core/note.ts";
import {DEFAULTS, type Settings} from "../../src/core/settings.ts";
import {surroundings, TODAY} from "./surroundings.ts";

/** A write that followed from a tick elsewhere. */
export interface Write {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Goals and daily notes in memory, some open in editors whose text is ahead of the disk. */
export class LinkedVault {
  readonly said: Message[] = [];
  readonly writes: Write[] = [];
  readonly state: WinsState;
  readonly lineage: Lineage;
  readonly sender: SendSteps;
  readonly writer: NoteWriter;
  /** Undefined: writing works. */
  failing: Error | undefined;
  /** Until when goals are being read. */
  reading: Promise<void> | undefined;
  /** The one note that cannot be written to. */
  locked: string | undefined;
  private readonly disk = new Map<string, string>();
  /** What editors show. */
  private readonly open = new Map<string, string>();

  constructor(notes: Readonly<Record<string, string>>, settings: Partial<Settings> = {}) {
    const resolve = (note: string, from: string): string | undefined =>
      note === "" ? from : this.paths.find((path) => linkName(path) === linkName(note));
    const own = {...surroundings, resolve};
    this.state = new WinsState(own, {...DEFAULTS, ...settings}, TODAY, (run) => run());
    this.state.setFinding({kind: "found"});
    const ports = {
      read: (path: string) => this.found(path),
      textNow: (path: string) => this.found(path),
      edit: async (path: string, edit: Parameters<typeof applyEdit>[1], seen: (text: string) => void) => {
        await Promise.resolve();
        const before = this.now(path);
        if (before === undefined) return {kind: "refused", why: "gone"} as const;
        const result = applyEdit(before, edit);
        if (this.failing !== undefined) throw this.failing;
        if (this.locked === path) throw new Error("EROFS: read-only file system");
        if (result.kind === "applied") {
          if (result.text !== before) this.writes.push({path, before, after: result.text});
          this.keep(path, result.text);
          seen(result.text);
        }
        return result;
      },
      ensureNote: (day: number) => {
        const path = TODAY === day ? "Daily/2026-11-20.md" : "Daily/2026-11-19.md";
        if (this.now(path) === undefined) this.set(path, "");
        return Promise.resolve(path);
      },
    };
    const parts = {
      state: this.state,
      notes: ports,
      tell: (message: Message) => void this.said.push(message),
      open: () => undefined,
    };
    this.writer = new NoteWriter({...parts, words: goalRefusalText});
    const {writer} = this;
    this.lineage = new Lineage({...parts, writer, ready: () => Promise.resolve(this.reading)});
    this.sender = new SendSteps({
      ...parts,
      writer,
      linkTo: (path, _from, block, shown) => `[[${linkName(path)}#^${block}|${shown}]]`,
    });
    this.state.onHandTick((tick) => this.lineage.follow(tick));
    for (const [path, text] of Object.entries(notes)) this.set(path, text);
  }

  get paths(): string[] {
    return [...this.disk.keys()];
  }

  now(path: string): string | undefined {
    return this.open.get(path) ?? this.disk.get(path);
  }

  lines(path: string): string[] {
    return (this.now(path) ?? "").split("\n");
  }

  /** Something else than a tick by hand changed a note: another device, a text that was typed. */
  set(path: string, text: string): void {
    this.keep(path, text);
    this.state.put(path, text);
  }

  /** Another device wrote it, and nobody has noticed yet. */
  setUnseen(path: string, text: string): void {
    this.disk.set(path, text);
  }

  openEditor(path: string): void {
    const text = this.disk.get(path);
    if (text !== undefined) this.open.set(path, text);
  }

  save(path: string): void {
    const text = this.open.get(path);
    if (text === undefined) return;
    this.open.delete(path);
    this.disk.set(path, text);
    this.state.put(path, text);
  }

  remove(path: string): void {
    this.disk.delete(path);
    this.open.delete(path);
    this.state.remove(path);
    this.state.relink();
  }

  rename(from: string, to: string): void {
    const text = this.now(from);
    if (text === undefined || this.now(to) !== undefined) return;
    this.remove(from);
    this.set(to, text);
    this.state.relink();
  }

  /** A person ticks or unticks the line, as the app does: one character. Answers whether it is done then. */
  tick(path: string, line: number): boolean | undefined {
    const text = this.now(path);
    const checkbox =
      text === undefined ? undefined : readCheckboxes(text).checkboxes.find((each) => each.line === line);
    if (text === undefined || checkbox === undefined) return undefined;
    const isDone = checkbox.status === "x";
    const lines = text.split("\n");
    const was = lines[line] ?? "";
    lines[line] = was.slice(0, checkbox.column) + (isDone ? " " : "x") + was.slice(checkbox.column + 1);
    const now = lines.join("\n");
    this.keep(path, now);
    this.state.put(path, now, true);
    return !isDone;
  }

  /** An open note's text waits to be saved. */
  private keep(path: string, text: string): void {
    if (this.open.has(path)) this.open.set(path, text);
    else this.disk.set(path, text);
  }

  private found(path: string): Promise<string> {
    const text = this.now(path);
    return text === undefined ? Promise.reject(new Error("gone")) : Promise.resolve(text);
  }
}
