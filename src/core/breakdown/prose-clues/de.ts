import type {ProseData} from "../prose-data.ts";

export const GERMAN_PROSE: ProseData = {
  tag: "de",
  people: `Mama Papa Oma Opa Mutter Schwester Tante Freundin Chefin Nachbarin Kollegin Vermieterin Lehrerin Ärztin Tochter Vater
Bruder Onkel Freund Chef Nachbar Kollege Vermieter Lehrer Arzt Mann Sohn`,
  own: "meine mein unsere unser",
  titles: "Frau Herr Dr",
  spoken: "meine=deine unsere=deine mein=deinen unser=deinen Herr=Herrn Nachbar=Nachbarn Kollege=Kollegen",
  vague: "ein eine einen noch der die das den etwas altes alte alten neues neue neuen",
  named: "Mama Papa Oma Opa",
  nobody: "montag dienstag mittwoch donnerstag freitag samstag sonntag",
  trouble: "nicht nie kein keine niemand weigert streitet tot krank gestorben sauer böse",
  labels: `Takt=Takt=Spiel Takte=Takt=Spiel Takten=Takt=Spiel Seite=Seite=Lies Kapitel=Kapitel=Öffne Lektion=Lektion=Öffne
Aufgabe=Aufgabe=Öffne Folge=Folge=Öffne Strophe=Strophe=Sing`,
  deeds: "",
  line: "Schreib eine Zeile zu „{head}“ auf",
  log: "Schreib die heutige Zeile unter die letzte",
  calendar: "Trag den {date} in den Kalender ein",
  dated: "Kalender mögliche Tag",
  past: "war waren hatte letztes letzten",
  clues: [
    {
      says: "(?:^|[,;:] (?:und |dann )?|\\bund )(?:[Ff]rag|[Ff]rage|[Rr]uf) @name",
      steps: "e2 Schreib eine Zeile an {who}",
      isNear: true,
    },
    {
      says: "\\b(?<list>[Nn]ie (?:wieder )?(?:mehr als |vor |nach |ohne )[^,.;()„“]{3,40})",
      steps: "a1 Schreib „{list}“ auf einen Zettel",
    },
    {
      says: "^(?:[Bb]ehalten|[Bb]leibt|[Aa]ufheben): ?(?<list>[^,.;()„“:]{3,40})",
      steps: "e1 Schreib „{list}“ auf eine Liste",
    },
    {
      says: "@person (?:hat|kann|könnte|kennt|sagt|meint|weiß|würde|hilft|bietet|leiht)",
      steps: "e2 Schreib eine Zeile an {who}|e2 Schreib eine Frage an {who} auf",
      isFriendly: true,
    },
    {
      says: "^(?:[Ee]rster Schritt|[Nn]ächster Schritt|[Aa]ls [Nn]ächstes|[Zz]uerst): ?(?<np>[^,.;()]{3,60})",
      steps: "",
      isTask: true,
    },
    {
      says: "(?:[Bb]rauche?n?|[Bb]raucht|[Ff]ehlt) (?:noch |nur noch )?(?<dir>den|die|das) @np",
      steps: "e2 Such {dir} {np} heraus|b4 Such {dir} {np} heraus",
    },
    {
      says: "(?:[Ff]ehlen|[Ee]s fehlt|[Ff]ehlt|[Bb]rauche?|[Bb]enötigt):? (?:noch |nur )?(?<list>\\p{Lu}[^.;()„“]{2,50})",
      steps: "e1 Schreib „{list}“ auf eine Liste",
    },
    {
      says: "(?:hänge?|stecke?) (?:bei|ab|in) (?<label>\\p{Lu}\\p{Ll}+) @n",
      steps: "e2 {do} {one} {n} einmal|e2 {do} {one} {n}",
    },
    {says: "(?:^|[Bb]in (?:auf|bei) |[Bb]is )(?:Seite|S\\.) ?@n", steps: "e2 Lies 1 Seite ab Seite {n}"},
    {
      says: "(?:^|[^\\d.,])@n (?<np>Gäste|Leute|Freunde|Kinder|Nachbarn|Kollegen|Familien)",
      steps: "b3 Notiere 3 der {n} {np}",
    },
    {says: "@n Fragen", steps: "e1 Beantworte eine Frage zur Übung|b4 Beantworte 3 Fragen zur Übung"},
    {
      says: "^(?:[Dd]er |[Dd]ie |[Dd]as |[Mm]eine? )?(?<list>\\p{Lu}\\p{L}+(?: (?:vom|von der|für|zum|zur) \\p{Lu}\\p{L}+)?) (?:fehlt|fehlen|ist (?:von|kaputt|alt|leer|voll|weg)|sind (?:kaputt|alt|leer|voll|weg))",
      steps: "e2 Schreib eine Zeile zu „{list}“ auf",
    },
  ],
  fears: "",
  answer: "Notiere einen Weg darum herum",
  places: "bett=Bett/Kissen sofa=Sofa",
};
