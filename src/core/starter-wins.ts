/** Where in a day, or in a life, a starter win belongs. */
export const STARTER_AREAS = ["Morning", "Work", "Body", "Mind", "Home", "People"] as const;

export type StarterArea = (typeof STARTER_AREAS)[number];

/** Something tiny to do for people who have nothing to break down. It stands in a note as it is. */
export interface StarterWin {
  readonly area: StarterArea;
  readonly text: string;
  /** 1 or 2. */
  readonly minutes: number;
}

/** By language, a list an area in their order; what begins with a star takes two minutes, the others one. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Drink a glass of water|Open one window|*Make the bed|Stretch for 1 minute|*Write one line about today|Step outside for one breath|Wash your face|Put your phone in a drawer|Lay out your clothes for tomorrow|Put on a song you love|*Brush your teeth|Say one good thing out loud|Look at the sky for one minute|Put a book on your pillow",
    "Open the file you need first|*Reply to one message in one line|Close three browser tabs|*Write one sentence of the draft|Write today’s one thing on a sticky note|*Clear one corner of the desk|Archive five old emails|Write down one question|Put your phone in another room|*Set a timer for two minutes|Mute one noisy channel|Delete one file you no longer need|Put one date in your calendar|Rename one messy file",
    "Walk to the end of the street|Do five slow squats|Roll your shoulders ten times|Stand on one leg for 30 seconds|*Dance to half a song|Put your shoes by the door|Climb one flight of stairs|Do three push-ups against the wall|Reach for the ceiling five times|Eat one piece of fruit|Fill a bottle with water|*Walk once around the block|Stretch your neck to each side|Rub your hands for 30 seconds",
    "Take five slow breaths|*Read one page|*Name three things you can hear|Write down one good thing|Look out of the window for one minute|Close your eyes for one minute|*Sit in silence for two minutes|Write one worry on a slip of paper|Read one poem|*Draw your cup|Turn off one notification|Write down one thing you are glad of|Look up one new word|Count ten slow breaths",
    "*Put away three things|Wash one cup|Wipe the sink|Water one plant|*Sweep one corner of a room|Take out the rubbish|Hang up one jacket|Wipe the bathroom mirror|*Sort the post on the table|Put a book back in its place|Fold one towel|Fill the kettle|Throw out one thing that is broken|Put one cup in the dishwasher",
    "Send one thank-you message|*Write a friend one line|Ask one person how they slept|Send someone a photo from today|Give one compliment|*Call someone for two minutes|Write down one birthday|Hug someone you love|Reply to one old message|Tell one person what you liked today|Share a song with a friend|Find one old photo of a friend|*Write a postcard to someone|Say good morning to a neighbour",
  ],
  de: [
    "Ein Glas Wasser trinken|Ein Fenster öffnen|*Das Bett machen|1 Minute dehnen|*Einen Satz über heute schreiben|Für einen Atemzug nach draußen gehen|Das Gesicht waschen|Das Handy in eine Schublade legen|Die Kleidung für morgen hinlegen|Ein Lieblingslied anmachen|*Die Zähne putzen|Eine Minute in den Himmel schauen",
    "Die erste Datei für heute öffnen|*Auf eine Nachricht mit einem Satz antworten|Drei Browser-Tabs schließen|*Einen Satz vom Entwurf schreiben|Die eine Sache für heute auf einen Zettel schreiben|*Eine Ecke vom Schreibtisch frei räumen|Fünf alte E-Mails archivieren|Eine Frage aufschreiben|Das Handy in ein anderes Zimmer legen|*Einen Wecker auf zwei Minuten stellen|Einen lauten Kanal stumm schalten|Eine alte Datei löschen",
    "Bis zum Ende der Straße gehen|Fünf langsame Kniebeugen machen|Zehnmal die Schultern kreisen|30 Sekunden auf einem Bein stehen|*Zu einem halben Lied tanzen|Die Schuhe an die Tür stellen|Eine Treppe hochgehen|Drei Liegestütze an der Wand machen|Fünfmal die Arme zur Decke strecken|Ein Stück Obst essen|Eine Flasche mit Wasser füllen|*Einmal um den Block gehen",
    "Fünf langsame Atemzüge nehmen|Eine Seite lesen|Drei Geräusche nennen|Eine gute Sache aufschreiben|Eine Minute aus dem Fenster schauen|Eine Minute die Augen schließen|*Ein Lied bis zum Ende hören|Eine Sorge auf einen Zettel schreiben|Ein Gedicht lesen|*Die eigene Tasse zeichnen|Eine Benachrichtigung ausschalten|Ein neues Wort nachschlagen",
    "*Drei Dinge wegräumen|Eine Tasse abwaschen|Das Waschbecken abwischen|Eine Pflanze gießen|*Ein Regalbrett frei räumen|Den Müll rausbringen|Eine Jacke aufhängen|Den Spiegel im Bad abwischen|*Die Post auf dem Tisch sortieren|Ein Buch zurück ins Regal stellen|Ein Handtuch falten|Den Wasserkocher füllen",
    "Eine Dankesnachricht schicken|*Einem Freund eine Zeile schreiben|Eine Person nach ihrem Tag fragen|Ein Foto von heute verschicken|Ein Kompliment machen|*Jemanden für zwei Minuten anrufen|Einen Geburtstag notieren|Einen lieben Menschen umarmen|Auf eine alte Nachricht antworten|Ein Lied mit einem Freund teilen|Ein altes Foto von einem Freund heraussuchen|*Eine Postkarte an jemanden schreiben",
  ],
};

const made = new Map<string, readonly StarterWin[]>();

/** All of them, area by area. `language`: such as "de" or "de-AT"; those that we have no words in get English ones. */
export function starterWins(language = "en"): readonly StarterWin[] {
  const known = language.slice(0, 2).toLowerCase();
  const code = Object.hasOwn(TEXTS, known) ? known : "en";
  const wins = made.get(code) ?? STARTER_AREAS.flatMap((area, at) => winsOf(area, TEXTS[code]?.[at] ?? ""));
  made.set(code, wins);
  return wins;
}

function winsOf(area: StarterArea, texts: string): StarterWin[] {
  return texts
    .split("|")
    .map((text) =>
      text.startsWith("*") ? {area, text: text.slice(1), minutes: 2} : {area, text, minutes: 1},
    );
}
