/** FNV-1a of a text's code units: 32 bits, as a signed whole number. Its last bits differ little; mix them before use. */
export function fnv1a(text: string, seed = 0): number {
  let made = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) made = Math.imul(made ^ text.charCodeAt(at), 0x01000193);
  return made;
}
