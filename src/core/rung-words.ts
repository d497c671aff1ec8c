import {WordSet} from "./breakdown/word-set.ts";

/** Words for minutes, as units of amounts have them, in the languages that are written most. */
const MINUTES = new WordSet(
  () => `min mins minute minutes minuten minuto minutos minuti minut minuut minuter minutter
minutt minuta minuty мин минут минуты минуту 分 分钟 分鐘 分間 분`,
);

/** What is no ladder: long times, medicine, food and drink, weights, money, and small words that count nothing. */
const NO_UNITS = new WordSet(
  () => `h hr hrs hour hours stunde stunden std day days tag tage week weeks woche wochen month
months monat monate year years jahr jahre heure heures hora horas ore uur timmar час часа часов 小时 小時 時間 시간 日 天 週 周 年
mg mcg µg μg g gram grams gramm ml cl dl l liter liters litre litres iu ie kcal cal calorie calories kalorien
pill pills tablet tablets tablette tabletten capsule capsules kapsel kapseln drop drops tropfen dose doses dosis
unit units einheit einheiten puff puffs spray sprays cigarette cigarettes zigarette zigaretten beer beers bier
biere coffee coffees kaffee drink drinks glass glasses glas gläser cup cups tasse tassen bottle bottles flasche
flaschen snack snacks meal meals verre verres vaso vasos bicchiere bicchieri 杯 錠 잔
kg kilo kilos lb lbs pound pounds pfund кг
euro euros dollar dollars cent cents usd eur gbp chf franken yen
of on in at to from for by with and or per a the von an am auf bis um mit und oder pro aus zu für im beim de du
% percent prozent degrees grad`,
);

/** What is done less of, or has an end: a habit with one of these words is left alone, minutes too. */
const LIMITS = new WordSet(
  () => `max maximum limit only under less fewer no not never without stop avoid quit cut
most höchstens maximal nur unter weniger kein keine keinen nicht nie ohne stopp vermeide verzichte
sleep sleeping nap fasting screen scroll scrolling social tv schlaf schlafe schlafen faste fasten bildschirm
physio rehab therapy reha therapie dormir dormire slapen`,
);

/** What is taken in: more of it is for nobody to suggest. */
const INTAKE = new WordSet(
  () => `take takes drink drinks eat eats smoke vape swallow inject spend pay owe lose weigh medicine
medication meds vitamin vitamins insulin alcohol water coffee beer wine sugar
nimm nehme nehmen einnehmen trink trinke trinken iss esse essen rauch rauche rauchen verlier wiege wasser zahle
medikament medikamente insulin alkohol kaffee bier wein zucker
prendre boire manger fumer tomar beber comer fumar prendere bere mangiare fumare nemen drinken eten roken`,
);

const BETWEEN_WORDS = /[\s{}()[\].,;:!?"'“”„’/&+–—-]+/;

/** Whether an amount's unit is minutes: they have a ladder of their own. `unit` as keys have it. */
export function isMinutes(unit: string): boolean {
  return MINUTES.has(unit);
}

/** Whether more, or less, of an amount can be suggested without a second thought. `key` is its habit's. */
export function hasRungs(key: string, unit: string): boolean {
  if (NO_UNITS.has(unit)) return false;
  // "7 min": the unit itself is no word of the habit.
  const said = key.replace(`{n} ${unit}`, "").split(BETWEEN_WORDS);
  return !said.some((word) => LIMITS.has(word) || (INTAKE.has(word) && !isMinutes(unit)));
}
