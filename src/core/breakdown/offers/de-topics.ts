/** What goals are done to, as `OfferData` has its sets. */
export const GERMAN_TOPICS = `wohnung, wohnung finden, wohnung suchen, haus kaufen, wohnung kaufen, neue wohnung, wg, wg-zimmer, mieten
s1 Öffne eine Seite für Wohnungen|e1 Notiere die höchste Miete im Monat|e2 Notiere 3 Wünsche an die Wohnung|b4 Speichere ein Inserat|b4 Schreib einem Vermieter 3 Zeilen

umzug, umziehen, ausziehen, einziehen, auswandern
s1 Trag einen Tag für den Umzug ein|a1 Stell eine leere Kiste in den Flur|e2 Notiere 3 Dinge für die erste Kiste|b4 Notiere 3 Ämter für die neue Adresse
b4 Such einen Preis für einen Transporter heraus|b5 Pack 5 Dinge in eine Kiste

reise, urlaub, reisen, verreisen, fliegen, ausflug, städtereise, wandern, wanderung, camping
s1 Öffne eine Karte|e1 Notiere 2 mögliche Termine|e2 Notiere 3 Orte, die du sehen willst|b4 Such einen Preis für die Fahrt heraus|b4 Speichere eine Unterkunft
b4 Frag einen Menschen, der dort war

hochzeit, geburtstag, party, feier, fest, geburtstagsfeier, geburtstagsparty, treffen organisieren, weihnachten
s1 Öffne ein leeres Blatt für {name}|e1 Notiere 2 mögliche Termine|e2 Schreib 5 Namen für die Gästeliste auf|b4 Notiere die höchsten Kosten|b4 Such einen Ort dafür heraus
b4 Frag einen Gast nach seinem Termin

mit mama, mit papa, mit oma, mit opa, mama anrufen, papa anrufen, oma anrufen, opa anrufen, mit meiner *, mit meinem *
s1 Öffne den Chat mit {it}|e2 Tipp eine Zeile an {it}|e2 Schick ein Foto an {it}|b3 Ruf {it} 3 Minuten lang an|b4 Notiere 2 Termine für einen Besuch

geschenk, geschenke, geschenk für *, geschenke für *
s1 Öffne den letzten Chat mit dem Menschen|e2 Notiere 3 Dinge, die ihm gefallen|e1 Notiere den höchsten Preis dafür|b4 Speichere eine Idee aus einem Laden
b4 Frag einen Freund nach einer Idee

kochen, backen, kuchen, brot, rezept, rezepte, essen vorbereiten, plätzchen
s1 Stell eine Schüssel auf die Arbeitsfläche|e2 Öffne ein Rezept|e2 Notiere 3 Zutaten|b4 Schreib 3 Dinge auf den Einkaufszettel|b5 Schneide ein Gemüse

gesünder essen, gesund ernähren, ernährung, gemüse, obst, gesünder ernähren, vegan, vegetarisch, gesund essen
a1 Stell eine Schale Obst auf den Tisch|s1 Schreib ein Gemüse auf den Einkaufszettel|e1 Wasch einen Apfel|e1 Leg ein Gemüse auf den nächsten Teller|b4 Schneide eine Karotte in Stücke
b4 Notiere dein heutiges Mittagessen

wasser
s1 Füll eine Flasche mit Wasser|a1 Stell ein Glas neben den Wasserkocher|e1 Trink ein Glas Wasser|b3 Schneide eine Zitrone für den Krug

garten, gärtnern, balkon, tomaten, kräuter, beet, hochbeet, gemüsebeet, pflanzen, rasen, hecke, säen
s1 Stell einen Topf ins Licht|s1 Leg die Handschuhe an die Tür|e1 Notiere einen Platz im Licht|e2 Such den Monat für die Aussaat heraus|b4 Notiere 3 Dinge für den Einkauf|b5 Zupf 5 Unkräuter
b5 Füll einen Topf mit Erde

hund, katze, welpe, haustier, kaninchen
s1 Öffne die Seite vom nächsten Tierheim|e2 Notiere 3 Wünsche an das Tier|e2 Notiere zwei Zeiten am Tag dafür|b4 Speichere ein Profil|b4 Notiere 5 Kosten im Monat

fotos, bilder, dateien, ordner, festplatte, desktop, digital, backup, sicherung, passwörter
s1 Öffne den ältesten Ordner|a1 Leg einen neuen Ordner an|e1 Lösch 3 unscharfe Bilder|e2 Verschieb 5 Dateien in einen Ordner|b5 Lösch 10 Dateien|b4 Kopier einen Ordner auf die Festplatte

app, webseite, website, internetseite, programmieren, code, python, javascript, software
s1 Öffne ein leeres Blatt für {name}|e2 Zeichne einen Bildschirm auf Papier|e2 Schreib eine Zeile darüber, für wen es ist|b4 Notiere 3 Bildschirme|b4 Speichere 2 gute Beispiele
b5 Tippe ein Beispiel mit der Hand ab

vortrag, rede, präsentation, referat, folien, lampenfieber
s1 Öffne eine leere Folie|e2 Schreib den einen Satz auf, der bleiben soll|e1 Sag deinen ersten Satz laut|b4 Notiere 3 Punkte für den Vortrag|b3 Nimm 1 Minute mit dem Handy auf

gehaltserhöhung, beförderung, gehalt, mehr gehalt
s1 Öffne ein leeres Blatt für {name}|e2 Notiere 3 Erfolge aus diesem Jahr|e1 Schreib die Zahl auf, die du nennst|b4 Schreib 2 Zeilen mit der Bitte um ein Gespräch
b3 Sag deinen ersten Satz laut

entschuldigen, versöhnen, vertragen, bedanken
s1 Öffne den Chat mit dem Menschen|e2 Schreib den wichtigsten Satz auf|b4 Schreib 3 Zeilen an ihn|b4 Lies die 3 Zeilen einmal laut

führerschein, fahrprüfung, theorieprüfung
s1 Öffne die Seite einer Fahrschule|e2 Beantworte eine Frage der Theorie|b4 Beantworte 3 Fragen der Theorie|b4 Such einen freien Termin heraus

schwimmen
s1 Steck die Badesachen in eine Tasche|a1 Häng ein Handtuch an die Tür|e2 Such die Öffnungszeiten vom Bad heraus|e1 Trag einen Tag fürs Bad ein|b4 Speichere einen Kurs für Anfänger

renovieren, renovierung, bad, streichen, umbauen, tapezieren, zaun, wände
s1 Mach ein Foto vom jetzigen Stand|e2 Miss eine Seite aus|e2 Notiere 3 Dinge, die anders werden|b4 Such den Preis von einem Material heraus|b4 Frag einen Menschen nach einem Angebot

gitarre, klavier, geige, cello, schlagzeug, flöte, ukulele, trompete, saxophon, instrument
s1 Leg die Noten bereit, mit denen du anfängst|e1 {it}: Spiel 3 Töne|e2 {it}: Spiel eine Zeile langsam|e2 Spiel einen langsamen Takt|b4 Spiel eine schwere Stelle 3 Mal
b5 Spiel die erste Zeile von einem Lied|b3 Nimm dich 1 Minute lang auf

stricken, häkeln, nähen, schal, pullover
s1 Leg die Nadeln auf den Tisch|e2 Such eine Farbe aus|b4 Mach die ersten 5 Maschen|b5 Mach eine Reihe

zeichnen, malen, aquarell, skizzieren
s1 Leg Papier und einen Stift auf den Tisch|e1 Zeichne 5 Linien|e2 Zeichne eine Tasse|b5 Zeichne deine Hand

pünktlich, pünktlicher, organisierter, produktiver, konzentrierter, zeitmanagement, disziplin, disziplinierter, fokus
s1 Schreib die erste Aufgabe für morgen auf|a1 Leg den Schlüssel an die Tür|e1 Stell einen Wecker vor den Aufbruch|e2 Kreis eine Aufgabe für heute ein|b5 Stell einen Timer auf 5 Minuten

spanisch, französisch, englisch, italienisch, japanisch, chinesisch, russisch, portugiesisch, polnisch, türkisch, arabisch, deutsch
s1 Öffne eine erste Lektion|a1 Kleb ein Wort an den Kühlschrank|e1 Sag ein Wort davon laut|e2 Schreib 3 Wörter auf, die du kennst|e2 Hör 2 Minuten in der Sprache zu|b4 Schreib 3 Sätze auf {it}
b5 Wiederhole 5 Wörter laut

kündigung schreiben, vermieter, vermieterin, hausverwaltung, behörde, beschwerde, widerspruch, einspruch, abgeordneten
s1 Schreib die Anrede auf ein Blatt|e2 Schreib den wichtigsten Satz auf|b4 Tipp 3 Zeilen mit deiner Bitte|b4 Such die Adresse heraus

rücken, schulter, nacken, knie, zähne, haut, füße
s1 Leg ein leeres Blatt auf den Tisch|e2 Schreib eine Zeile darüber, wie es heute geht|b4 Such die Nummer einer Praxis heraus|b4 Schreib 2 Fragen an den Arzt auf

geduldiger, geduld, streiten, zanken, ruhiger, gelassener, wut, glücklicher, selbstbewusster, sorgen, freundlicher, grübeln
s1 Leg eine Hand auf den Bauch|e1 Nimm 3 langsame Atemzüge|e2 Schreib einen guten Moment von heute auf|b3 Notiere 3 Dinge, die dich aufregen|b5 Geh langsam einmal um den Block

tabletten, medikament, medikamente, vitamine, zahnseide
a1 Leg die Packung neben die Zahnbürste|s1 Stell eine tägliche Erinnerung|e1 Zeichne ein leeres Kästchen für heute|b4 Füll die Box für eine Woche`;
