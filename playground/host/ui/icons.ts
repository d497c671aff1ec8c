import nodes from "lucide-static/icon-nodes.json";

type IconNode = [tag: string, attributes: Record<string, string>];

const lucide = new Map(Object.entries(nodes as unknown as Record<string, IconNode[]>));
const added = new Map<string, string>();

/** Names that were asked for and are not there: for tests. */
export const unknownIcons = new Set<string>();

export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

export function getIconIds(): string[] {
  return [...[...lucide.keys()].map((name) => `lucide-${name}`), ...added.keys()];
}

/** A new SVG element for a Lucide icon, with or without `lucide-`, or an added one; null if there is none. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const own = added.get(iconId);
  const name = iconId.startsWith("lucide-") ? iconId.slice("lucide-".length) : iconId;
  const inner = own ?? lucide.get(name)?.map(tagText).join("");
  if (inner === undefined) return null;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", own === undefined ? "0 0 24 24" : "0 0 100 100");
  svg.setAttribute("class", `svg-icon ${own === undefined ? `lucide-${name}` : iconId}`);
  const stroke = {fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round"};
  for (const [key, value] of Object.entries({
    width: "24",
    height: "24",
    ...stroke,
    "stroke-linejoin": "round",
  }))
    svg.setAttribute(key, value);
  svg.innerHTML = inner;
  return svg;
}

function tagText([tag, attributes]: IconNode): string {
  const list = Object.entries(attributes).map(([key, value]) => `${key}="${value}"`);
  return `<${tag} ${list.join(" ")}/>`;
}

export function setIcon(parent: HTMLElement, iconId: string): void {
  const svg = getIcon(iconId);
  if (svg === null) unknownIcons.add(iconId);
  parent.replaceChildren(...(svg === null ? [] : [svg]));
}
