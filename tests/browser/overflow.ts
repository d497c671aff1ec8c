import type {Desk} from "./desk.ts";

/** What stands beyond the pane's sides, by class. Nothing should. */
export function overflowing(desk: Desk): Promise<string[]> {
  return desk.pane.evaluate((pane) => {
    const {left, right} = pane.getBoundingClientRect();
    const seen = pane.querySelectorAll("*:not(.micro-wins-unseen, .micro-wins-unseen *)");
    const beyond = [...seen].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.5 || box.right > right + 0.5);
    });
    const scrolls = pane.closest(".view-content");
    const wide = scrolls !== null && scrolls.scrollWidth > scrolls.clientWidth ? ["the pane scrolls"] : [];
    return [...wide, ...beyond.map((element) => `${element.tagName} ${element.className}`)];
  });
}
