import type {LanguageData} from "../../../src/core/breakdown/language-data.ts";

/** A language that the plugin does not ship, as somebody might begin to add it. */
export const DUTCH: LanguageData = {
  tag: "nl",
  letters: "ëéï",
  looks: "*ing,*heid,*lijk",
  auxiliaries: "is,zijn,was,zal,wil,heb,heeft,hebben",

  verbs: "bel eet koop lees leg loop maak open pak ruim schrijf stuur typ was zet zoek",
  nounVerbs: "kook,teken",
  plainVerbs: "adem,dans,fiets,loop,wandel,zit",
  starters: "open,leg,pak,zet,zoek",
  writing: "schrijf,typ",
  reading: "lees",
  endings: "-",
  lastEndings: "en pen",
  particles: "op af aan uit in weg neer",

  vague: "werk, leer, leren, plan, verbeter, begin, werken",
  verbLooks: "*eer",
  stops: "stop, vermijd, stoppen",
  negations: "niet, geen, nooit",
  openers: "probeer, wil, zou",
  hedges: "misschien, ooit, enzovoort",
  open: "meer, alles, alle, veel, elke, wat",
  closed: "# meer, elke dag",

  joints: "en,of",
  sequences: "dan,daarna",
  setPhrases: "kopiëren en plakken",

  anchors: "nadat, als, wanneer, zodra",

  caseEndings: "- e",
  articles: "de,het,een",
  objectArticles: "de,het,een",
  possessives: "mijn,jouw,zijn,haar,onz~",
  definite: "deze,dit,die,dat,volgend~,laatst~,mama",
  pronouns: "ik,jij,je,hij,zij,we,wij",
  prepositions: "na,voor,met,van,op,in,aan,bij,naar,tot",
  relatives: "wie,waar,waarom,hoe",
  ongoing: "eet,lees",
  finished: "sta op",
  adverbs: "nu, vandaag, even, stil, beter",

  beforeTime: "over,na",
  timers: "wekker,timer",
  numbers: "twee=2 drie=3",
  units: `minutes=minuut/minuten hours=uur/uren words=woord/woorden pages=bladzijde/bladzijden books=boek/boeken`,
  projects: ["schrijf lees maak:boek roman scriptie", "ruim -zoek:huis keuken"],
  hasCapitalNouns: false,
};
