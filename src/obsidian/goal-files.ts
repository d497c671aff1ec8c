import {getAllTags, type App, type TFile} from "obsidian";
import {isTagWithin} from "../core/checkbox.ts";
import {isBelow} from "../core/goal.ts";
import type {Settings} from "../core/settings.ts";

/** What says which notes are goals. */
export type GoalPlace = Pick<Settings, "goalTag" | "goalsFolder">;

/** Whether a note may be a goal, as far as the metadata cache knows. */
export function mayBeGoal({metadataCache}: App, file: TFile, {goalTag, goalsFolder}: GoalPlace): boolean {
  if (isBelow(file.path, goalsFolder)) return true;
  const cache = metadataCache.getFileCache(file);
  if (cache === null || (cache.tags === undefined && cache.frontmatter === undefined)) return false;
  return getAllTags(cache)?.some((tag) => isTagWithin(tag.replace(/^#/, ""), goalTag)) === true;
}

/** Looks through all notes of the vault for goals, a few hundred at each step. */
export function* findGoalFiles(app: App, place: GoalPlace, found: TFile[]): Iterable<void> {
  for (const [index, file] of app.vault.getMarkdownFiles().entries()) {
    if (mayBeGoal(app, file, place)) found.push(file);
    if (index % 256 === 255) yield;
  }
}
