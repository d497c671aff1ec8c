import type {Desk} from "./desk.ts";

/** One group of today's list as a reader sees it. */
export interface Outline {
  heading: string;
  flair: string;
  /** "[x] Make the bed"; the lit line begins with "→ ", and a remark stands behind: "[/] Air the room (partly)". */
  lines: string[];
}

/** Today's list as plain text. */
export function outline(desk: Desk): Promise<Outline[]> {
  return desk.pane.locator(".micro-wins-list section").evaluateAll((sections) =>
    sections.map((section) => {
      const text = (element: Element | null): string => element?.textContent?.trim() ?? "";
      const rows = [...section.querySelectorAll("li")].map((row) => {
        const mark = row.querySelector("input")?.dataset["task"] ?? "";
        const remark = text(row.querySelector("small:not([hidden])"));
        const shown = `[${mark}] ${text(row.querySelector("label"))}${remark === "" ? "" : ` (${remark})`}`;
        return row.matches(".is-next") ? `→ ${shown}` : shown;
      });
      return {
        heading: text(section.querySelector("h3 bdi")),
        flair: text(section.querySelector("h3 small")),
        lines: rows,
      };
    }),
  );
}

/** What So far says, in its order on the pane; missing parts are left out. */
export async function soFar(desk: Desk): Promise<{
  total: string;
  week: string[];
  counts: string[];
  sentences: string[];
}> {
  const section = desk.pane.locator(".micro-wins-section", {hasText: "So far"});
  const texts = (selector: string): Promise<string[]> => section.locator(selector).allInnerTexts();
  return {
    total: await section.locator(".micro-wins-heading small").innerText(),
    week: await section
      .locator(".micro-wins-day")
      .evaluateAll((days) => days.map((day) => day.getAttribute("aria-label") ?? "")),
    counts: (await texts(".micro-wins-counts > div")).map((count) => count.replace(/\s+/g, " ")),
    sentences: await texts(".micro-wins-pace, .micro-wins-small"),
  };
}

/** The header's second and third line. */
export const header = (desk: Desk): Promise<string[]> =>
  desk.pane.locator(".micro-wins-count, .micro-wins-streak").allInnerTexts();
