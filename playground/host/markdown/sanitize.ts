const DANGEROUS = "script, iframe, object, embed, style, link, meta, base, form";

/** HTML as nodes that cannot run anything: no scripts, frames, styles, handlers or script addresses. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(`<template>${html}</template>`, "text/html");
  const content = parsed.querySelector("template")?.content;
  const fragment = document.createDocumentFragment();
  if (content === undefined) return fragment;
  for (const el of content.querySelectorAll(DANGEROUS)) el.remove();
  for (const el of content.querySelectorAll("*"))
    for (const {name, value} of [...el.attributes])
      if (name.toLowerCase().startsWith("on") || /^\s*(javascript|data|vbscript):/i.test(value))
        el.removeAttribute(name);
  fragment.append(document.importNode(content, true));
  return fragment;
}
