import type {ItemData} from "./item-data.ts";
import {GERMAN_ITEMS} from "./offers/items-de.ts";
import {ENGLISH_ITEMS} from "./offers/items-en.ts";

/** How things that a note lists are broken down, in each language. */
export const ITEM_LANGUAGES: readonly ItemData[] = [ENGLISH_ITEMS, GERMAN_ITEMS];
