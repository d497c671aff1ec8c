import {pattern} from "../../pattern.ts";

/** Common words of other languages in Latin script, so that they are not taken for one of ours. */
export const OTHER_WORDS = `att au av de een el em est et gli het ik il jag jeg la las le lo los ma mer mes met mijn mon
na och og om som uma un una une van y z
con fare faire fazer göra hacer ler lezen lire livre livres mais más mieux para por più sur`;

/** What only looks English: "verhuizing". */
export const OTHER_LOOKS = pattern(String.raw`^(?:aan|ont|uit|ver(?!if|g|s))\p{L}{3,}ing$`, "u");

/** Words of all languages. */
export const COMMON_WORDS = "min km kg";

/** Words of ours that others have too. */
export const SHARED_WORDS = "am an des du es leer les me";

/** Verbs that tell English where they begin a text, and German where they do not, whatever the words beside them. */
export const FIRST_VERBS = `bake buy cook draw finish hear improve learn listen make play practice practise publish read sing
speak study teach translate visit watch write`;
export const LAST_VERBS = `ansehen anschauen aufnehmen besuchen hören kochen lernen lesen relaunchen schauen schreiben singen
spielen streamen üben updaten übersetzen vorbereiten`;
