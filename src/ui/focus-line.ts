import {tick} from "svelte";

/** Milliseconds in which a note that was just made may be read once more as it was before. */
const SETTLING = 1000;

/** Focuses the checkbox of the line with this text, where what had the focus has gone since. */
export async function focusLine(body: Element | null, text: string): Promise<void> {
  if (body === null) return;
  const look = (): void => {
    if (activeDocument.activeElement !== activeDocument.body) return;
    const rows = [...body.querySelectorAll(".micro-wins-line")];
    const row = rows.find((each) => each.querySelector("label")?.textContent === text);
    row?.querySelector<HTMLElement>("input")?.focus({preventScroll: true});
  };
  await tick();
  look();
  const observer = new MutationObserver(look);
  observer.observe(body, {childList: true, subtree: true});
  window.setTimeout(() => observer.disconnect(), SETTLING);
}
