import {isTagWithin, tagsOf} from "../core/checkbox.ts";
import type {Edit} from "../core/edit.ts";
import type {Settings} from "../core/settings.ts";

/** The character that a tick writes: `x` where it means done. */
export function doneCharacter(doneCharacters: string): string {
  return doneCharacters.includes("x") ? "x" : ([...doneCharacters][0] ?? "x");
}

/** A line's text with the win tag, where only lines that have it count. */
export function inScope(text: string, {scope, winTag}: Pick<Settings, "scope" | "winTag">): string {
  const isTagged = tagsOf(text).some((tag) => isTagWithin(tag, winTag));
  return scope !== "tag" || isTagged ? text : `${text} #${winTag}`;
}

/** An edit that adds lines to a daily note, so that they count under the scope chosen. */
export function additionOf(texts: readonly string[], done: boolean, settings: Settings): Edit {
  const mark = done ? doneCharacter(settings.doneCharacters) : " ";
  const lines = texts.map((text) => `- [${mark}] ${inScope(text, settings)}`);
  const {scope, winHeading: heading} = settings;
  return scope === "heading" ? {kind: "add", lines, heading} : {kind: "add", lines};
}
