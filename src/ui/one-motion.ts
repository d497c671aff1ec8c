const PART = 140;
const SWING = "cubic-bezier(0, 0.55, 0.45, 1)";
const PARTING = "micro-wins-parting";

/** Lets what a text said until now rise out of its place; to be called before it says something else. */
export function partText(text: HTMLElement): void {
  const {
    ownerDocument: {defaultView},
    parentElement,
  } = text;
  if (defaultView?.matchMedia("(prefers-reduced-motion: reduce)").matches === true) return;
  parentElement?.querySelector(`.${PARTING}`)?.remove();
  const copy = text.cloneNode(true) as HTMLElement;
  copy.ariaHidden = "true";
  copy.inert = true;
  copy.classList.add(PARTING);
  text.after(copy);
  const frames = [
    {opacity: 1, transform: "none"},
    {opacity: 0, transform: "translateY(-4px)"},
  ];
  const leaving = copy.animate(frames, {duration: PART, easing: SWING, fill: "forwards"});
  leaving.onfinish = () => copy.remove();
  leaving.oncancel = leaving.onfinish;
}
