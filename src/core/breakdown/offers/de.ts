import type {OfferData} from "../offer-data.ts";
import {GERMAN_TOPICS} from "./de-topics.ts";

/** What suits any goal at all: the title's hash says which of these begins. */
const GERMAN_ANY = `*
s1 Leg Stift und Papier auf den Tisch|e2 Schreib den ersten Handgriff auf: {goal}|e2 Schreib den ersten Handgriff auf: {name}
b4 Notiere 3 Dinge, die dazwischen liegen|b4 Frag einen Menschen nach einem Tipp

*
s1 Schreib {goal} oben auf ein Blatt|s1 Schreib {name} oben auf ein Blatt|e2 Notiere 3 Dinge, die vorher kommen|b3 Schreib den leichtesten Anfang auf einen Zettel
b4 Frag einen Menschen, der sich auskennt

*
s1 Schreib {goal} auf einen Zettel|s1 Schreib {name} auf einen Zettel|e2 Schreib in einem Satz auf, wann es geschafft ist|b4 Notiere 3 Dinge, die helfen können
b3 Trag einen Tag dafür in den Kalender ein`;

export const GERMAN_OFFERS: OfferData = {
  tag: "de",
  sets: {
    deal: `kündigen, kündige, kündig, abbestellen, stornieren
s1 Öffne die letzte Nachricht zu {name}|e1 Schreib die Kundennummer auf einen Zettel|e2 Such die Kündigungsfrist heraus|b4 Schreib 2 Zeilen für die Kündigung
b4 Such die Adresse für den Brief heraus

verkaufen, verkauf, verkaufe, loswerden
s1 Öffne eine Seite für Anzeigen|e1 Mach ein Foto für {name}|e2 Schreib einen Preis für {name} auf|b4 Such 3 Preise zum Vergleich heraus|b4 Schreib eine Anzeige in 3 Zeilen

reparieren, repariere, reparier, flicken, ersetzen
s1 Mach ein Foto vom Schaden|e1 Leg ein Werkzeug für {name} bereit|e2 Schreib den Fehler in einer Zeile auf|b4 Schau 4 Minuten ein Video zur Reparatur|b4 Notiere 3 Werkzeuge
b4 Such einen Preis für die Reparatur heraus

gründen, gründe
s1 Schreib {name} oben auf ein Blatt|e2 Notiere 3 Menschen dafür|b4 Schreib einem davon 2 Zeilen|b4 Notiere 5 Dinge dafür

kaufen, kauf, kaufe, bestellen, anschaffen, besorgen
s1 Öffne ein leeres Blatt für {name}|e2 Notiere 3 Wünsche an {name}|e1 Notiere den höchsten Preis dafür|b4 Speichere ein Angebot für {name}|b4 Lies eine Bewertung bis zum Ende
b4 Vergleich 2 Preise`,
    topic: GERMAN_TOPICS,
    negation: `handy, smartphone, scrollen, instagram, tiktok, bildschirm, social media, nachrichten, fernsehen, netflix, zocken
a1 Leg das Handy in eine Schublade|a1 Häng das Ladekabel in den Flur|e2 Lies 1 Seite auf Papier|b3 Schalte die Mitteilungen einer App aus

rauchen, zigaretten, dampfen, nikotin
a1 Leg das Feuerzeug in eine Schublade|e1 Atme 5 Mal am offenen Fenster|e2 Notiere die Uhrzeit der letzten Zigarette|b3 Notiere 3 Momente mit Lust darauf

plastik, müll, verpackung, abfall
a1 Häng einen Stoffbeutel an die Tür|e2 Notiere 3 Verpackungen aus dem Müll|b4 Such einen Laden ohne Verpackung heraus

zucker, süßigkeiten, naschen, schokolade, kaffee, fast food, fleisch
a1 Stell eine Schale Obst auf den Tisch|e1 Trink ein Glas Wasser|b4 Schneide einen Apfel in Stücke

*
a1 Leg einen Zettel an den Ort|e2 Notiere den letzten Ort und die Zeit|e1 Atme 5 Mal langsam|b4 Notiere 3 Dinge für stattdessen`,
    outcome: `gewicht, abnehmen, kilo, kilos, kg, pfund, schlank, schlanker
s1 Stell deine Schuhe an die Tür|e1 Trink ein Glas Wasser|e1 Leg ein Gemüse auf den nächsten Teller|b3 Geh 3 Minuten spazieren|b4 Notiere dein heutiges Mittagessen

fit, fitter, gesund, gesünder, stärker, muskeln, ausdauer, kraft
s1 Leg deine Sportsachen auf den Stuhl|e1 Mach 1 Liegestütz an der Wand|b3 Dehne dich 3 Minuten

*
a1 Schreib {goal} auf einen Klebezettel|s1 Leg Stift und Papier auf den Tisch|e2 Notiere einen Moment von heute, der dafür zählt|b4 Schreib 3 Zeilen darüber, wann es gut lief`,
    adverb: `anrufen, ruf, rufe, besuchen, besuche
s1 Öffne den Chat mit {it}|e2 Schick ein Foto an {it}|b2 Notiere 2 Termine für ein Treffen|b3 Ruf {it} 3 Minuten lang an

*
a1 Schreib {goal} auf einen Klebezettel|a1 Leg einen Zettel auf dein Kissen|e2 Notiere einen Moment dafür von heute|b4 Notiere 3 Momente für diese Woche`,
    money: `schulden, kredit, darlehen, abzahlen, zurückzahlen, tilgen
s1 Öffne die Bank-App|e1 Schreib den heutigen Kontostand in diese Notiz|b2 Überweise {sum} auf den Kredit|b4 Notiere die 3 größten Schulden

verdienen, verdiene, einnehmen, umsatz, einkommen
s1 Öffne eine leere Notiz|e2 Schreib den Namen von einem möglichen Käufer auf|b4 Schick eine Nachricht mit einem Angebot

*
s1 Öffne die Bank-App|e1 Schreib den heutigen Kontostand in diese Notiz|b2 Überweise {sum} auf das Sparkonto|b4 Kündige ein Abo`,
    clock: `ins bett, im bett, schlafen, einschlafen
a1 Stell eine Erinnerung auf {time}|a1 Häng das Ladekabel in den Flur|e1 Mach eine Lampe aus|b2 Leg die Kleidung für morgen auf den Stuhl

*
s1 Stell den Wecker auf {time}|a1 Stell den Wecker ans andere Ende des Zimmers|e1 Leg das Handy ans andere Ende des Zimmers|b2 Leg die Kleidung für morgen auf den Stuhl`,
    text: `*
s1 Öffne das Dokument zu {name}|e2 Tipp einen Satz zu {name}|b4 Notiere 3 Stichpunkte zu {name}`,
    noun: `klimmzüge, klimmzügen
s1 Stell einen Stuhl unter die Stange|e1 Häng dich 5 Sekunden an die Stange|b2 Mach einen Klimmzug

kunden, abonnenten, leser, nutzer, mitglieder, follower
s1 Öffne ein leeres Blatt|e1 Schreib einen möglichen Namen auf|e2 Schreib eine Zeile darüber, warum sie kommen|b4 Schreib einem möglichen Kunden 2 Zeilen

kapitel, seiten, lektionen, aufgaben, übungen
s1 Schlag das Buch auf|e2 Lies den ersten Absatz|b4 Lies 2 Seiten

*
s1 Leg Stift und Papier auf den Tisch|e2 Notiere das erste Ziel: {unit}|b4 Schreib 2 Zeiten dafür in den Kalender`,
    sitting: `*
s1 Leg ein Ding bereit, das du brauchst`,
    item: `*
e2 Schreib den ersten Handgriff für {name} auf|b4 Notiere 3 kleine Teile von {name}`,
    empty: `*
s1 Öffne eine neue Seite|e2 Schreib einen Wunsch für diesen Monat auf|b4 Notiere 3 Dinge, die dich beschäftigen|b4 Kreis das leichteste davon ein
e2 Schreib einen Menschen auf, der helfen kann`,
    fallback: `finden, find, suchen, such, adoptieren, wählen
s1 Leg Stift und Papier auf den Tisch|e2 Notiere 3 Orte für die Suche|b4 Such 4 Minuten an einem der Orte|b4 Notiere 3 Wünsche an {name}|b4 Speichere ein gutes Beispiel

entscheiden, entscheide, entscheid
s1 Zieh einen Strich in die Mitte von einem Blatt|e2 Schreib links einen Grund dafür auf|b4 Notiere 3 Dinge, die dir wichtig sind|b4 Frag einen Menschen, der sich auskennt

bauen, basteln, nähen, gestalten, entwerfen, entwickeln, anlegen, bau, bastle
s1 Schreib {name} oben auf ein Blatt|e2 Zeichne eine kleine Skizze davon|b4 Notiere 5 Teile dafür|b4 Such einen Preis für ein Teil heraus

reinigen, wechseln, warten, säubern, entkalken, ölen, abdichten, aufhängen, montieren, restaurieren
s1 Mach ein Foto vom jetzigen Stand|e2 Notiere 3 Werkzeuge dafür|b4 Schau 4 Minuten ein Video: {goal}|b4 Leg ein Werkzeug bereit

planen, organisieren, veranstalten, feiern, vorbereiten, plane, organisiere
s1 Schreib {name} oben auf ein Blatt|e2 Notiere 2 mögliche Termine|b4 Notiere 5 Dinge dafür|b4 Frag einen Menschen nach Hilfe

bestehen, schaffen
s1 Öffne eine Übungsfrage: {name}|e2 Beantworte eine Übungsfrage|b4 Beantworte 3 Übungsfragen|b4 Notiere 3 Dinge zum Nachschlagen

gehen, besuchen, geh, teilnehmen
s1 Öffne den Kalender|e2 Trag einen möglichen Tag ein: {name}|b4 Such den nächsten Termin heraus: {name}|b4 Frag einen Menschen, der mitkommt

${GERMAN_ANY}`,
    thing: `${GERMAN_ANY}`,
    noted: `*
s1 Lies diese Notiz einmal laut|e2 Schreib den ersten Handgriff auf: {goal}|e2 Schreib den ersten Handgriff auf: {name}|b1 Markier die Zeile, die am meisten drückt|b4 Notiere 3 Dinge, die hier noch fehlen`,
    project: `*
s1 Öffne die letzte Nachricht zu {name}|e2 Schreib auf, worauf {name} wartet
e2 Schreib eine Zeile zum Stand von {name} auf|b3 Trag einen Tag dafür in den Kalender ein
b4 Notiere 3 Dinge, die bei {name} fehlen`,
    gentle: `suizid, selbstmord, suizidgedanken, selbstverletzung, ritzen, verletzen, missbrauch, gewalt
s1 Schreib einem Menschen, dem du vertraust|e1 Stell beide Füße auf den Boden|e2 Speichere die Nummer der Telefonseelsorge|b4 Setz dich zu einem Menschen, dem du vertraust

alkohol, wein, bier, trinken, trocken, sucht, spielsucht, glücksspiel, drogen, wetten, entzug, rückfall
s1 Trink ein Glas Wasser|e1 Notiere einen Menschen, dem du schreiben kannst|e2 Such die Nummer einer Beratung heraus|b4 Schreib eine Frage an den Arzt auf

essstörung, magersucht, bulimie, fressanfälle, fressattacken
s1 Trink ein Glas Wasser|e1 Nimm 3 langsame Atemzüge|e2 Schreib einem Menschen, dem du vertraust|b4 Schreib eine Frage an den Arzt auf

trauer, trauern, gestorben, verstorben, tod, beerdigung, fehlgeburt, trauerrede, weinen, witwe, verlust
s1 Mach dir eine Tasse Tee|e1 Notiere einen Menschen, dem du schreiben kannst|e2 Schreib eine Zeile über den Tag|b4 Schreib eine Erinnerung auf|b4 Sitz 4 Minuten am Fenster

schulden, insolvenz, pleite, räumung, gerichtsvollzieher, inkasso
s1 Leg einen Brief auf den Tisch|e1 Notiere einen Menschen, den du fragen kannst|e2 Such eine Schuldnerberatung heraus|b4 Schreib 2 Fragen an die Beratung auf

schwanger, schwangerschaft, verletzung, verletzt, operation, reha, krebs, chemo, krankheit, krank, diabetes, blutdruck, schlaganfall, herzinfarkt, schmerzen, bandscheibenvorfall, physio, schonen, asthma, rheuma
s1 Trink ein Glas Wasser|e1 Such den nächsten Termin beim Arzt heraus|e2 Schreib eine Frage an den Arzt auf|b4 Schreib 3 Zeilen darüber, wie es heute geht
b4 Such die Nummer der Praxis heraus

*
s1 Trink ein Glas Wasser|e1 Atme 3 Mal langsam|e2 Notiere einen Menschen, dem du schreiben kannst|b2 Schreib einem Menschen eine Nachricht|b4 Schreib einen Satz über den Tag
b4 Notiere eine Frage an einen Menschen mit Rat`,
    met: `*
s1 Öffne diese Notiz|e2 Schreib eine Zeile über den Erfolg|b4 Schreib eine Idee für das nächste Ziel`,
    obstacle: `panik
e1 Nimm 3 langsame Atemzüge

schlafe ein, einschlafen
s1 Setz dich an den Tisch

handy, abgelenkt, ablenkung, instagram, mitteilungen
a1 Leg das Handy in den Flur

müde, erschöpft, keine energie, abends, nach der arbeit
a1 Schreib eine Zeit am Morgen auf einen Zettel

vergesse, vergessen
a1 Stell eine tägliche Erinnerung

keine zeit, zeit, termine, kinder, arbeit
a1 Trag eine Zeit in den Kalender von morgen ein

angst, scheue, drücke, peinlich, traue
a2 Schreib einem Freund, dass du heute anfängst

anfang, anfangen, überfordert, weiß nicht
a1 Schreib deine erste Frage auf einen Zettel`,
  },
  less: "weniger, seltener",
  outcomes: `verliere, verlieren, abnehmen, nimm, nehme, zunehmen, werde, werden, verbessere, verbessern, verbessre, steigere, steigern, fit werden,
    besser, gesünder, stärker, fitter, glücklicher, ruhiger, reicher, schlanker, gelassener`,
  more: "öfter, häufiger, regelmäßig, mehr, oft",
  tender: `trauer, trauern, gestorben, verstorben, tod, beerdigung, trauerrede, weinen, krebs, chemo, operation, verletzung, verletzt, reha, krankheit, krank, depression, depressiv, magersucht,
    bulimie, essstörung, fressanfälle, fressattacken, ritzen, selbstverletzung, suizid, selbstmord, suizidgedanken, alkohol, mit dem trinken, weniger trinken, trocken werden, spielsucht, glücksspiel, drogen, entzug,
    fehlgeburt, scheidung, trennung, insolvenz, insolvent, räumung, gerichtsvollzieher, inkasso, schlaganfall, herzinfarkt, burnout, sucht, rückfall, schwanger, schwangerschaft,
    bandscheibenvorfall, physio, schonen, glas wein, gläser wein, weniger wein, weniger bier, schmerzen, blutdruck, diabetes, asthma, rheuma, trauma, einsam, einsamkeit, therapie, missbrauch, gewalt, schlafstörungen, witwe`,
  mild: "buch über *, roman über *, aufsatz über *, arbeit über *, gegen gewalt",
  moments: "öffn leg stell häng steck schalt gieß setz",
  activities: `back bügel dehn feg geh gieß hör jät koch kopf lauf les lies mal meditier näh putz red renn sing sitz sortier spazier spiel staubsaug steh strick streich
    tanz tipp trainier üb wasch wisch zeichn schreib schwimm jogg rad`,
  deeds:
    "anlegen ausmisten begrünen einrichten entrümpeln gründen renovieren umziehen verlängern veranstalten",
  quick:
    "antwort bezahl druck frag füttr gieß meld post ruf sag schick schreib such überweis zahl unterschreib",
  wide: "learn practise tidy people exercise rest",
  quotes: "„“",
  company: "mit",
  within: "von für aus über",
  nameless: "idee ideen neu notiz notizen projekt sachen unbenannt ziel ziele",
  occasions: "bis vor nach",
  article: "",
  known: "",
  about: "",
  singular: "",
  time: "{n} Minuten",
  unitVerbs: `words=Tippe sentences=Tippe lines=Tippe paragraphs=Tippe pages=Lies chapters=Lies emails=Beantworte messages=Beantworte
    cards=Wiederhole points=Notiere names=Notiere ideas=Notiere items=Sortiere photos=Sortiere songs=Spiele km=Geh m=Geh steps=Geh
    laps=Geh stairs=Steig glasses=Trink exercises=Löse *=Mach`,
  learning: "Wiederhole",
  clauses: "",
  mine: "",
  times: `morgen, morgens, aufstehen, aufwachen, wecker, frühstück, kaffee, zähne, dusche, dusch, meditieren, sport, laufen, yoga, tagebuch
abend, abends, nacht, bett, abendessen, schlafanzug, sofa, schlafen, lesen, licht
mittag, mittagessen, mittags, nachmittag, pause, spazieren
arbeit, schreibtisch, büro, laptop, computer, mail, mails, e-mail, posteingang, code, schreiben, thesis, lernen
küche, abwasch, wäsche, aufräumen, putzen, kochen, zuhause, spülmaschine, haushalt, wasserkocher
bus, bahn, zug, auto, hund, tür, schuhe, fitnessstudio, draußen
kinder, schule, anrufen, mama, papa, familie, freunde, telefon`,
  anchored: "{anchor}: {step}",
  notes: {
    met: "Das hast du schon erreicht. Gut gemacht.",
    past: "Das Datum, {words}, liegt hinter uns. Such dir in Ruhe ein neues aus.",
    ambiguous: "Welchen Tag meinst du: {days}?",
    impossible: "{words} steht in keinem Kalender. Welchen Tag meinst du?",
    obstacleClause: "Wenn „{obstacle}“ dazwischenkommt: {step}",
    obstacleNoun: "Wenn „{obstacle}“ dazwischenkommt: {step}",
  },
};
