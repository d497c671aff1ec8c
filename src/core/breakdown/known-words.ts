import {LANGUAGES, type Language} from "./language.ts";

type UnitWord = ReturnType<Language["units"]["get"]>;

/** The unit that a word in lower case names; where the language is not known, in any of ours: "km" is the same in all. */
export function unitNamed(key: string, language: Language | undefined): UnitWord {
  // German's dative: "von 500 Wörtern".
  return inLanguage(language, ({units, hasCapitalNouns}) => {
    return units.get(key) ?? (hasCapitalNouns ? units.get(key.replace(/n$/, "")) : undefined);
  });
}

/** The unit's word for many: "pages" for the "page" of "a 300-page book"; the word itself where there is no other. */
export function manyOf(key: string, language: Language | undefined): string {
  const unit = unitNamed(key, language);
  if (unit === undefined || unit.isMany || language === undefined) return key;
  for (const [word, {unit: id, isMany}] of language.units)
    if (isMany && id === unit.unit && word.startsWith(key)) return word;
  return key;
}

/** The number that a word in lower case or a pair of them ("twenty-five") names. */
export function numberNamed(key: string, language: Language | undefined): number | undefined {
  return inLanguage(language, ({numbers}) => {
    const known = numbers.get(key);
    if (known !== undefined || !key.includes("-")) return known;
    const [tens, ones, more] = key.split("-").map((part) => numbers.get(part));
    return tens === undefined || ones === undefined || more !== undefined ? undefined : tens + ones;
  });
}

function inLanguage<T>(
  language: Language | undefined,
  look: (language: Language) => T | undefined,
): T | undefined {
  if (language !== undefined) return look(language);
  for (const one of LANGUAGES) {
    const found = look(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
