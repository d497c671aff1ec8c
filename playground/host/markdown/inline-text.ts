/** Obsidian's own marks inside plain text: links, tags, highlights, struck text, comments. */
const INLINE =
  /(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]|(^|\s)#([^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)|==([^=\n]+)==|~~([^~\n]+)~~|%%[^%]*%%/gu;

const LINK_ATTRIBUTES = {target: "_blank", rel: "noopener nofollow"};

export function renderText(el: HTMLElement, text: string): void {
  let written = 0;
  for (const match of text.matchAll(INLINE)) {
    const [all, , link, alias, space, tag, mark, struck] = match;
    if (tag !== undefined && !/\D/.test(tag)) continue;
    el.append(text.slice(written, match.index) + (space ?? ""));
    written = match.index + all.length;
    if (link !== undefined) renderLink(el, link.trim(), alias ?? link);
    else if (tag !== undefined)
      el.createEl("a", {cls: "tag", href: `#${tag}`, text: `#${tag}`, attr: LINK_ATTRIBUTES});
    else if (mark !== undefined) renderText(el.createEl("mark"), mark);
    else if (struck !== undefined) renderText(el.createEl("del"), struck);
  }
  el.append(text.slice(written));
}

function renderLink(el: HTMLElement, target: string, text: string): void {
  const attr = {...LINK_ATTRIBUTES, "data-href": target};
  el.createEl("a", {cls: "internal-link", href: target, text, attr});
}
