import {pattern} from "../../pattern.ts";

/** What a language without words for the lint has: how it is told, and steps that fit any goal. */
export interface SpokenData {
  /** BCP 47. */
  readonly tag: string;
  /** Letters that it has beside a–z. */
  readonly letters: string;
  /** Small words and what goals are told with, in lower case; those before an apostrophe with it. */
  readonly hints: string;
  /** As in `OfferData`, with `{name}` alone: those of the first day first, then those for later. "": none. */
  readonly steps: string;
}

/** Adding one is an entry here, no code. */
export const SPOKEN: readonly SpokenData[] = [
  {
    tag: "fr",
    letters: "àâæçéèêëîïôœùûüÿ",
    hints: `le la les un une du de et à au aux en pour sur mon ma mes par avec dans que l' d' apprendre écrire lire faire
arrêter perdre courir ranger finir trouver acheter économiser jouer mettre livres jour`,
    steps: `s1 Écris « {name} » en haut d’une page|e2 Note 3 petites choses qui peuvent aider
b5 Consacre 5 minutes à la plus facile|a1 Pose sur la table une chose utile|e2 Explique en une phrase pourquoi ça compte
b4 Envoie un message à une personne qui peut aider`,
  },
  {
    tag: "es",
    letters: "áéíóúüñ",
    hints: `el la los las un una a de del y en para por con mi mis al que cada aprender escribir leer correr hacer dejar
ahorrar terminar comprar estudiar perder ordenar libro libros páginas palabras día viaje`,
    steps: `s1 Escribe «{name}» en una hoja en blanco|e2 Anota 3 cosas pequeñas que pueden ayudar
b5 Dedica 5 minutos a la más fácil|a1 Deja sobre la mesa una cosa útil|e2 Explica en una frase por qué te importa
b4 Envía un mensaje a una persona que puede ayudarte`,
  },
  {
    tag: "it",
    letters: "àèéìòù",
    hints: `il lo la le gli i un una a di del della e in per con da mio mia al che ogni l' d' dell' imparare scrivere leggere
correre fare smettere risparmiare perdere finire comprare studiare mettere libro libri parole giorno viaggio`,
    steps: `s1 Scrivi «{name}» in cima a un foglio|e2 Annota 3 piccole cose che possono aiutare
b5 Dedica 5 minuti alla più facile|a1 Metti sul tavolo una cosa utile|e2 Spiega in una frase perché è importante
b4 Manda un messaggio a una persona che può aiutarti`,
  },
  {
    tag: "pt",
    letters: "áàâãçéêíóôõú",
    hints: `o a os as um uma de do da dos e em no na para por com meu minha ao à que cada aprender escrever ler correr fazer
deixar parar poupar terminar comprar estudar perder arrumar mudar livro livros páginas palavras dia viagem`,
    steps: `s1 Escreva “{name}” no topo de uma folha|e2 Anote 3 coisas pequenas que podem ajudar
b5 Dedique 5 minutos à mais fácil|a1 Coloque na mesa uma coisa útil|e2 Explique numa frase por que isso importa
b4 Envie uma mensagem a uma pessoa que pode ajudar`,
  },
  {
    tag: "nl",
    letters: "éëïóöü",
    hints: `de het een en ik mijn met voor van naar aan op te om in tot niet elke dag leren schrijven lezen opruimen stoppen
kopen verkopen maken gaan wandelen spelen eten halen roken huis boek boeken week minuten schoenen schrijf`,
    steps: `s1 Schrijf “{name}” bovenaan een vel papier|e2 Schrijf 3 kleine dingen op die kunnen helpen
b5 Besteed 5 minuten aan het makkelijkste|a1 Leg iets dat je nodig hebt op tafel
e2 Leg in één zin uit waarom je dit wilt|b4 Stuur een bericht naar iemand die kan helpen`,
  },
];

/** Languages that these are told from: ours, whose steps are elsewhere, and those that share small words with them. */
export const KNOWN: readonly SpokenData[] = [
  {tag: "en", letters: "éèê", hints: "the a an in to of for on me with open au", steps: ""},
  {tag: "de", letters: "äöüßéèê", hints: "der die das in zu den des im am", steps: ""},
  {tag: "sv", letters: "åäöæøé", hints: "att og min en et det med om i til av de", steps: ""},
];

/** The words for minutes behind a number, by letters that tell the language, the first that is found. */
export const MINUTE_WORDS: readonly (readonly [letters: () => RegExp, words: string])[] = [
  [pattern(String.raw`[\p{sc=Hira}\p{sc=Kana}]`, "u"), "分"],
  [pattern(String.raw`\p{sc=Han}`, "u"), "分钟"],
  [pattern(String.raw`\p{sc=Hang}`, "u"), "분"],
  [pattern(String.raw`[іїєґ]`, "iu"), " хв"],
  [pattern(String.raw`\p{sc=Cyrl}`, "u"), " мин"],
  [pattern(String.raw`[پچژگیک]`, "u"), " دقیقه"],
  [pattern(String.raw`\p{sc=Arab}`, "u"), " د"],
  [pattern(String.raw`\p{sc=Hebr}`, "u"), " דק׳"],
  [pattern(String.raw`\p{sc=Deva}`, "u"), " मिनट"],
  [pattern(String.raw`\p{sc=Grek}`, "u"), " λεπτά"],
  [pattern(String.raw`\p{sc=Thai}`, "u"), " นาที"],
];

/** Units, as goals count in them, of which a few are a step. */
export const FEW = {
  words: "mots palabras parole palavras woorden ord słów слов 単語 字 词 单词 단어",
  pages: "pages páginas pagine bladzijden sidor sider ページ 页 頁 쪽",
};
