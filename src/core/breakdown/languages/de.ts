import type {LanguageData} from "../language-data.ts";

export const GERMAN: LanguageData = {
  tag: "de",
  letters: "äöüß",
  looks: "*heit,*ieren,*isch,*keit,*lich,*ung,*ungen",
  auxiliaries: "haben,hat,ist,kann,lass,sind,war,werde,will",

  verbs: `aktualisier antwort beiß benutz bestell biet deck entschuldig erinner erzähl ess fahr falt fang
fotografier frag fütter geb gib gieß gratulier grüß heb hefte hol häng iss kau klick klopf kopier kündig
lad lob lösch lüft markier meld merk miet miss nehm nenn notier näh ordne pflanz press probier prüf
reinig reservier roll rühr sag sammel schalt schenk schick schließ schneid schäl scroll seh send sieh
spar speicher sprech sprich spül stapel stimm stopp streck teil treff triff trink trockn tu umarm
unterschreib verkauf verschieb versteck wach wackl wechsel wiederhol wirf würz zeichn zeig zähl zünd
überweis`,
  nounVerbs: "blick,druck,film,hack,koch,mail,post,ruf,tank,test,text",
  plainVerbs: `atm,dehn,dusch,frühstück,geh,guck,hör,hüpf,kletter,klingel,knie,komm,lach,lauf,lächl,meditier,red
renn,riech,schau,schwimm,sing,sitz,spazier,spiel,spring,steh,tanz,tauch,wander,wink`,
  starters: "bring,buch,drück,kauf,lass,leg,nimm,pack,setz,steck,stell,such,wähl,zieh,öffn",
  writing: "schreib,tipp",
  reading: "les,lies",
  endings: "- e",
  lastEndings: "en n",
  particles: "ab an auf aus bereit durch ein her hoch mit nach raus um vor weg zu zurück zusammen",

  vague: `abnehmen,analysier~,anfangen,arbeite,arbeiten,bearbeite,bearbeit~,beginn~,bereite … vor,beschäftig~
bleib~,denk~,entscheid~,entspann~,erledig~,erreich~,fang … an,fertigstellen,find … heraus,gewinn~,informier~
klär~,kurs abschließen,kümmer~,leb~,lern~,mach fortschritte,mach sport,mach … fertig,mach … weiter,nimm … ab
nimm … zu,optimier~,organisier~,plan~,recherchier~,schaff~,schlaf~,schließ * kurs ab,schließ * studium ab
sein,setz … um,spar~,sport machen,sport treiben,steiger~,stell … fertig,studium abschließen,stärk~,trainier~
treib sport,verbesser~,versteh~,veränder~,vorbereiten,weitermachen,werde fit,ändern,überleg~`,
  verbLooks: "",
  stops: `abgewöhn~,aufhören,hör auf,hör mit … auf,ignorier~,lass … sein,lass … weg,reduzier~,stopp~,vermeid~
verzicht~,weglassen`,
  negations: "kein,keine,keinem,keinen,keiner,nicht,nichts,nie,niemals",
  openers: "hoff~,muss,möchte,möchten,müssen,soll,sollte,versuch~",
  hedges: "etc,hoffentlich,irgendwann,mehr oder weniger,oder so,und so weiter,usw,vielleicht,wenn möglich",
  open: `alle,alles,den rest,ein paar,einige,etwas,genug,immer,jede,jeden,jedes,mehr,oft,regelmäßig,so viel
viel,viele,wenig,weniger,öfter`,
  closed: `# * mehr,# mehr,alle #,alle drei,alle zwei,ein paar schuhe,ein paar socken,eine * mehr,einen * mehr
hör auf das,hör auf den,hör auf die,jeden *tag,jeden abend,jeden morgen,jedes mal,mehr als #,mehr nicht,nicht mehr als
oder nicht,so etwas,spar #,spare #,stopp den timer,stopp die uhr,weniger als #,zwei * mehr`,

  joints: "&,+,oder,plus,sowie,und",
  sequences: "anschließend,danach,dann",
  setPhrases: `auf und ab,ein oder zwei,hab und gut,mehr oder weniger,pro und contra,stift und papier,und so weiter
zwei oder drei`,

  anchors: "bevor,falls,nachdem,sobald,wenn,während",

  caseEndings: "- e em en er es",
  articles: "am,ans,aufs,beim,das,dem,den,der,des,die,ein~,fürs,im,ins,vom,zum,zur",
  objectArticles: "das,dem,den,dich,die,dir,ein,eine,einen,es,ihn,mir",
  possessives: "dein~,ihre,ihrem,ihren,ihrer,mein~,seine,seinem,seinen,seiner,unser~",
  definite: "beide,dies~,erst~,letzt~,mama,nächst~,oma,opa,papa",
  pronouns: "dich,dir,du,er,es,euch,ich,ihm,ihn,ihr,man,mich,mir,sich,sie,uns,wir",
  prepositions: `als,am,an,ans,auf,aufs,aus,außer,bei,beim,bis,durch,für,gegen,hinter,im,in,ins,mit,nach
neben,ohne,per,pro,seit,um,unter,vom,von,vor,wegen,während,zu,zum,zur,zwischen,über`,
  relatives: "damit,dass,ob,wann,warum,was,weil,welch~,wem,wen,wer,wie,wo",
  ongoing: "ess,hör,iss,les,lies,mal,putz,sing,spiel,trink,zeichn",
  finished: `dreimal,einmal,hände waschen,log dich ein,melde dich an,setz dich,zieh dich an,zieh dich um,zweimal
zähne putzen`,
  adverbs: `abends,besser,bitte,danach,dann,einfach,einmal,erst,fertig,gut,heute,jetzt,kurz,lang,laut,mal
morgen,morgens,noch,ruhig,spazieren,täglich,wieder,zuerst,zweimal`,

  beforeTime: "alle,in,innerhalb,nach,vor",
  timers: "erinnerung,stoppuhr,timer,uhr,wecker",
  numbers: `eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig=20 dreißig=30 fünfzig=50
hundert=100 tausend=1000 dutzend=12 halbe=0.5 halben=0.5 halbes=0.5`,
  units: `articles=artikel books=buch/bücher/roman/romane boxes=kiste/kisten/karton/kartons
breaths=atemzug/atemzüge calls=anruf/anrufe cards=karte/karten/karteikarte/karteikarten/vokabel/vokabeln
chapters=kapitel days=tag/tage/tagen emails=mail/mails/e-mail/e-mails episodes=folge/folgen
exercises=aufgabe/aufgaben/übung/übungen forms=formular/formulare glasses=glas/gläser hours=stunde/stunden
ideas=idee/ideen items=ding/dinge/sache/sachen/teil/teile kg=kilo/kilos/kg km=kilometer/km
laps=runde/runden/bahn/bahnen lessons=lektion/lektionen letters=brief/briefe lines=zeile/zeilen m=meter/m
messages=nachricht/nachrichten miles=meile/meilen minutes=minute/minuten/min months=monat/monate/monaten
names=name/namen/titel pages=seite/seiten photos=foto/fotos/bild/bilder plates=teller/tasse/tassen
points=punkt/punkte/stichpunkt/stichpunkte pounds=pfund push-ups=liegestütz/liegestütze
quarter-hours=viertelstunde rooms=zimmer/raum/räume seconds=sekunde/sekunden sentences=satz/sätze
songs=lied/lieder squats=kniebeuge/kniebeugen steps=schritt/schritte weeks=woche/wochen windows=fenster
words=wort/wörter/worte years=jahr/jahre/jahren`,
  projects: [
    `schreib les lies mach bau erstell übersetz druck mal tipp:buch roman doktorarbeit masterarbeit
bachelorarbeit bericht webseite website app spiel kurs album film aufsatz essay blog artikel kapitel
lebenslauf plan`,
    "bau -kauf renovier reparier -start streich:unternehmen firma haus laden auto küche wohnung",
    `putz räum -sortier -leer wasch wisch saug feg:küche garage haus wohnung bad zimmer keller büro garten
kleiderschrank schrank posteingang auto`,
    "mach füll -zahl -bezahl:steuer steuern steuererklärung wäsche haushalt hausaufgaben schulden",
    "-find -such -wähl:job stelle haus wohnung partner",
    "lauf renn geh schwimm jogg:marathon halbmarathon triathlon 5k 10k",
    "schau hör spiel sing üb beantwort:serie staffel kurs posteingang",
  ],
  hasCapitalNouns: true,
};
