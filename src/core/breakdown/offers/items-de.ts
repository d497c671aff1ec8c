import type {ItemData} from "../item-data.ts";

export const GERMAN_ITEMS: ItemData = {
  tag: "de",
  quick: `fragen, frag, frage, anschreiben, erinnern, danken, bescheid geben, bescheid sagen
s1 Öffne den Chat mit {person}|e2 Schreib {person} eine Zeile {on}|e2 Schreib eine Zeile für {person}

anrufen, ruf, rufe, telefonieren
s1 Such die Nummer heraus: {name}|e2 Schreib eine Frage auf: {name}|e2 Notiere deinen ersten Satz für {name}

bezahlen, zahlen, überweisen, überweise, bezahle
s1 Öffne die Bank-App|e2 Notiere den Betrag für {name}`,
  people: `schreiben an, mailen, einladen, kontaktieren
s1 Öffne eine neue Mail|e2 Schreib den ersten Satz für {name}`,
  calls: `arzt, hausarzt, zahnarzt, hautarzt, augenarzt, kinderarzt, praxis, arztpraxis, tierarzt, physiotherapie, therapeut, therapieplatz
s1 Öffne die Arztsuche|e2 Such eine Praxis in der Nähe heraus|e2 Notiere eine Nummer für {name}

termin, *termin, friseur, frisör, handwerker, klempner, elektriker, restaurant, tisch, fotograf, babysitter, caterer, umzugsfirma, werkstatt
s1 Öffne den Kalender|e2 Notiere 2 Zeiten für {name}|b4 Such eine Nummer heraus: {name}`,
  verbs: `kaufen, kauf, besorgen, holen, bestellen, einkaufen, *kaufen
s1 Stell eine Tasche an die Tür|e1 Schreib {name} auf den Einkaufszettel|b4 Such einen Preis für {name} heraus

buchen, buch, reservieren, mieten, organisieren, planen, vereinbaren, ausmachen
s1 Öffne den Kalender|e2 Notiere 2 Termine für {name}|b4 Such einen Preis für {name} heraus

anfordern, beantragen, einreichen, anmelden, abmelden, ummelden, kündigen, verlängern, erneuern, melden
s1 Öffne eine neue Mail|e2 Tippe eine Zeile mit der Bitte: {name}|e2 Such eine Adresse für {name} heraus

packen, pack, einpacken
s1 Stell eine leere Tasche auf das Bett|e2 Leg ein Ding für {name} bereit

recherchieren, vergleichen, prüfen, klären, herausfinden, suchen, finden, such, *suchen, raussuchen
s1 Öffne eine Suche: {name}|e2 Speichere eine Seite zu {name}|b4 Notiere 3 Fragen zu {name}

lesen, lies, durchlesen, lernen, wiederholen, durchgehen
s1 Öffne die erste Seite: {name}|e2 Lies die ersten Zeilen von {name}|b4 Notiere 3 Punkte zu {name}

schreiben, schreib, vorbereiten, überarbeiten, entwerfen, *schreiben
s1 Öffne ein leeres Blatt für {name}|e2 Tippe den ersten Satz für {name}|b4 Notiere 3 Punkte für {name}

fertigstellen, ergänzen, aktualisieren, kürzen, korrigieren
s1 Öffne die Datei: {name}|e2 Notiere eine Zeile, die bei {name} fehlt

reparieren, beheben, flicken, ersetzen, austauschen
s1 Mach ein Foto vom Schaden|e2 Schreib den Fehler in einer Zeile auf|b4 Such einen Preis für {name} heraus

auswählen, wählen, entscheiden, aussuchen, festlegen
s1 Leg Stift und Papier auf den Tisch|e2 Notiere 2 Möglichkeiten für {name}

ausdrucken, drucken, scannen, einscannen, kopieren, fotografieren, unterschreiben
s1 Öffne den Ordner für {name}|e2 Leg ein Blatt von {name} bereit|e2 Leg das erste Blatt für {name} auf den Tisch

streichen, putzen, abkleben, füllen, schleifen, spachteln, bohren, lackieren, aufhängen, pflanzen, umtopfen, schneiden, mähen, waschen, bügeln, sortieren, fliesen, montieren, bauen, anschrauben, aufbauen, nähen, kleben
s1 Leg ein Ding zum {verb} bereit|e2 Notiere 3 Dinge für {whole}|e2 Mach ein Foto: {name}

ausmisten, entrümpeln, aufräumen, ausräumen, leerräumen
s1 Stell eine leere Kiste hin: {name}|e2 Leg 3 Dinge in eine Tüte: {name}|b5 Räum eine Ecke frei: {name}`,
  counted: "",
  things: `brief, *brief, bericht, *bericht, artikel, *artikel, rede, *rede, bewerbung, *bewerbung, aufsatz, einleitung, *schreiben, anschreiben, lebenslauf, fazit, kapitel, exposé, text, *text, mail, newsletter, gutachten
s1 Öffne ein leeres Blatt für {name}|e2 Tippe den ersten Satz für {name}|b4 Notiere 3 Punkte für {name}

liste, *liste, plan, *plan, budget, zeitplan, programm, agenda, gliederung, menü, folien, ablauf, *ablauf, konzept, kosten
s1 Öffne ein leeres Blatt für {name}|e2 Schreib 3 Zeilen für {name}|b4 Schreib 5 Zeilen für {name}

farbe, *farbe, grundierung, pinsel, milch, brot, eier, mehl, hefe, butter, zucker, kuchen, torte, *torte, blumen, kerzen, geschenk, geschenke, *geschenk, getränke, wein, bier, schuhe, *schuhe, schrauben, kleber, seife, *creme, batterien, erde, samen, ladekabel, pflaster, kartons, *kartons, fotos, *fotos, *bilder, deko
s1 Leg Stift und Papier auf den Tisch|e1 Schreib {name} auf den Einkaufszettel|b4 Such einen Preis für {name} heraus

pass, *pass, *ausweis, visum, zeugnis, zeugnisse, *zeugnis, vertrag, *vertrag, formular, *formular, antrag, *antrag, rechnung, rechnungen, belege, quittungen, versicherung, *versicherung, unterlagen, papiere, kontoauszüge, nachweis, *nachweis, vollmacht, *bescheinigung, referenzen
s1 Öffne den Ordner für {name}|e2 Leg ein Blatt für {name} auf den Tisch|b4 Notiere 3 Fragen zu {name}

einladung, einladungen, gäste, gästeliste, helfer, teilnehmer, freunde, nachbarn, kunden
s1 Leg Stift und Papier auf den Tisch|e2 Notiere 3 Namen für {name}|b4 Schreib einem davon eine Zeile

hotel, flug, flüge, zug, bahn, tickets, ticket, auto, mietwagen, transporter, unterkunft, wohnung, raum, *raum, saal, kurs, band, dj, musik, parkplatz, location
s1 Öffne eine Suche: {name}|e2 Such einen Preis für {name} heraus|b4 Notiere 2 Angebote für {name}

küche, bad, keller, dachboden, garage, flur, schrank, *schrank, schublade, regal, *regal, balkon, garten, kühlschrank, schreibtisch, fenster, *zimmer
s1 Stell eine leere Tüte hin: {name}|e2 Leg 3 Dinge in eine Tüte: {name}|b5 Räum eine Ecke frei: {name}`,
  with: `*
s1 Öffne eine Mail an {titled}|s1 Öffne den Chat mit {person}|e2 Schreib {person} eine Zeile {on}|e2 Schreib eine Zeile für {person}`,
  kinds: `people, melden, danken
s1 Öffne den Chat: {name}|e2 Schreib eine Zeile für {name}

read, leseliste, bücher
s1 Leg {name} auf dein Kissen|e2 Lies 1 Seite: {name}

learn
s1 Öffne eine Seite zum Thema {name}|e2 Schreib eine Frage zu {name} auf

tidy
s1 Stell eine leere Tüte hin: {name}|e2 Leg 3 Dinge in eine Tüte: {name}|b5 Räum eine Ecke frei: {name}`,
  any: `*
e2 Trag einen Tag für {name} in den Kalender ein|e2 Schreib eine Frage zu {name} auf|e2 Notiere, wer bei {name} helfen kann`,
  pieces: `*
e2 Such eine Anleitung heraus: {whole}|e2 Trag einen Tag für {name} in den Kalender ein|e2 Schreib den ersten Handgriff für {name} auf|b4 Notiere 3 Handgriffe für {name}`,
  start: `*
s1 Schreib {name} oben auf ein Blatt`,
  light: "vorbereiten machen erstellen organisieren besorgen suchen finden zusammensuchen zusammenstellen",
  texts:
    "rede *rede bericht *bericht artikel *artikel aufsatz brief *brief geschichte newsletter vortrag kapitel masterarbeit bachelorarbeit",
  titles: "prof dr frau herr herrn",
  about: "zu",
  to: "",
  buying: "{name} kaufen",
  owned: "habe hab vorhanden erledigt fertig gekauft da",
  wanted: "brauche brauch fehlt fehlen offen kaufen noch",
};
