import fc from "fast-check";
import type {GoalInput} from "../../../src/core/breakdown/goal.ts";

/** Aims of all rules and many languages, those that name no amount and those that name too many. */
const AIMS =
  "Write a book|Write 50,000 words by 30 June|Lose 12 kg|Save $900 by May|Pay off the loan|Stop smoking|Tidy the garage|Learn Spanish|Call mum more often|Meditate 30 minutes a day|From 10 to 50 push-ups|Get up at 6:30|Read 24 books this year|Zephyr v2|Project Omega-7|Ship 3.0|Run a 5k|Clean the kitchen and do the laundry|Finish chapter 3: intro, methods and results|I really want to finally start running again|Watch Beauty and the Beast with Ana|fix #4312|Cope with grief|Recover from surgery|Don't drink|Cut down from 3 beers to 1|READ MORE!!!|wirte teh cards|Type one sentence|Einen Roman schreiben|10 kg abnehmen|Jeden Tag 30 Minuten meditieren|Weniger Zucker essen|Küche streichen und Bad fliesen|Von 20 auf 5 Zigaretten|Um 6 Uhr aufstehen|Oma öfter anrufen|Escribir un libro|Aprender 500 palabras|Dejar de fumar antes de junio|Ranger le grenier|Courir 10 km|Scrivere la tesi|Correr a maratona do Porto|De zolder opruimen|Elke dag 20 minuten wandelen|Nauczyć się pływać|Lära mig simma|Türkçe öğrenmek|Выучить 500 слов|Бросить курить|日本語を勉強する|毎日30分走る|在六月三十日前写五万字|영어 공부하기|تعلم اللغة|हर दिन 30 मिनट पढ़ना|ללמוד עברית|ฝึกภาษาไทยทุกวัน|12345|🎉|👩‍👩‍👧|Goal|TODO|Do it|Everything|Not now|".split(
    "|",
  );

const PIECES =
  'Write,Book,Fix,try to,not,more,and,then,the,a,my,draft,report,flights,login bug,Ana,O’Neil,etc,until,by,from,to,without,“Omega”,"x",(maybe),[ ],[x],v2.0.1,#tag,#a/b,[[Link|shown]],[[Only]],![[x.png]],[t](https://e.org/a_(b)),**bold**,~~old~~,==mark==,`code`,$x^2$,%%note%%,^id-1,[due:: 2026-05-01],📅 2026-05-01,✅,der,die,Garage,schreiben,anrufen,und,oder,bis,von,auf,palabras,escribir,le,les,livres,本,を,слова,כל,كل,;,/,—,…,:,→,&,|'.split(
    ",",
  );

const NUMBERS =
  "0|1|3|50|-5|1e12|10^12|1000000000000|1,000.50|1.000,50|1 225|1'000|½|3½|.5|3–5|3x8|5%|1.5k|2m|$5|5 €|€1.200,00|¥100|20 USD|2.5 km|80kg|10 pages|7 Seiten|0 words|30 minutes|2h|1 h 30|1:30|7:30|25:99|6 Uhr|11/38 done|400 so far|140 geschafft|3 of 12|No. 7|Nr. 5|Level 2|size 38|XIV|٣٠|１２|०".split(
    "|",
  );

const DATES =
  "by 30 June|by 30 Feb 2026|by 2026-02-31|by 2025-01-01|by 31.12.2026|bis 1.6.|bis Weihnachten|by Friday|by tomorrow|in 6 weeks|end of the year|by 4/5|by 13/13|before 9999-12-31|by 0000-00-00|June 30, 2027|this year|every day|3 times a week|pro Woche|avant le 14 juillet|entro il 30 settembre|до июня|六月三十日".split(
    "|",
  );

/** What breaks out of templates, patterns, markup, directions and encodings. */
const HOSTILE = [
  "{it}|{name}|{verb}|{{title}}|${x}|$&|$1|$`|%s|\\d+|(?<a>b)|.*|[|]|(((|)))|<b onclick=alert(1)>x</b>|<script>1</script>|<!-- - [ ] no -->|&lt;|&amp;|javascript:0|__proto__|constructor|toString|null|undefined|NaN".split(
    "|",
  ),
  [
    "\u202e",
    "\u200b",
    "\u200d",
    "\u2028",
    "\ufeff",
    "\u0000",
    "\u001b[0m",
    "e\u0301",
    "\ud800",
    "\udfff",
    "\t",
  ],
  [
    "x".repeat(700),
    "a\u0301\u0302\u0303".repeat(40),
    "Donaudampfschifffahrtsgesellschaft".repeat(6),
    "🎉".repeat(60),
  ],
].flat();

const piece = fc.oneof(
  {weight: 6, arbitrary: fc.constantFrom(...PIECES)},
  {weight: 2, arbitrary: fc.constantFrom(...NUMBERS)},
  {weight: 1, arbitrary: fc.constantFrom(...DATES)},
  {weight: 1, arbitrary: fc.constantFrom(...HOSTILE)},
);
/** Words among which something wants to break out. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), piece, fc.string({unit: "binary", maxLength: 12})), {
    minLength: 1,
    maxLength: 10,
  })
  .map((pieces) => pieces.join(" "));
const phrase = fc.array(piece, {minLength: 1, maxLength: 12}).map((pieces) => pieces.join(" "));
const dated = fc
  .tuple(fc.constantFrom(...AIMS), fc.constantFrom(...NUMBERS, ""), fc.constantFrom(...DATES, ...DATES, ""))
  .map((parts) => parts.join(" ").trim());

/** A title, an item or a sentence. */
export const goalText = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...AIMS)},
  {weight: 2, arbitrary: phrase},
  {weight: 2, arbitrary: dated},
  {weight: 1, arbitrary: fc.string({unit: "binary", maxLength: 40})},
);

const INDENTS = ["", "", "", "", "  ", "    ", "\t", "\t\t", "      ", "> ", "> > ", "- "];
const MARKS =
  "- [ ] |- [ ] |* [ ] |1. [ ] |- |* |+ |1. |2) |- [x] |- [X] |- [-] |- [>] |- [ ]|-|[ ] ||".split("|");
const LINES =
  "## Next steps|## Goal|## Obstacles|## Log|## Budget|## Done|# Ideas|### Hindernisse|## Nächste Schritte|## Erledigt|**Next steps:**|Done:|Ziel:|Obstacles:|---|***||||\t|```|```js|~~~|> [!todo] Now|> [!quote] x|| a | b ||||---|---||| 3 | 4 ||<!--|-->|%%|$$|![[x]]|[^1]: x|- [ ] |- [ ] 🎉|- [ ] ???|I keep putting it off.|But I never have time.|Ich habe nie Zeit.|12,000 words written|goal: x|due:: 2026-06-30".split(
    "|",
  );

const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...MARKS), goalText)
      .map(([indent, mark, words]) => `${indent}${mark}${words.replaceAll("\n", " ")}`),
  },
  {weight: 2, arbitrary: fc.constantFrom(...LINES)},
);
const frontMatter = fc.constantFrom(
  "",
  "",
  "",
  "---\ngoal: Write 300 pages\ndue: 2026-06-30\n---\n",
  "---\ngoal: [a, b\n---\n",
  "---\n",
);

/** A note's text: lists in lists, sections, quotes, tables, code, front matter; with line ends of any kind. */
export const goalBody = fc
  .tuple(frontMatter, fc.array(line, {maxLength: 14}), fc.constantFrom("\n", "\n", "\n", "\r\n", "\r"))
  .map(([matter, lines, end]) => `${matter}${lines.join("\n")}`.replaceAll("\n", end));

/** Any goal note, as nasty as it gets. */
export const goalInput: fc.Arbitrary<GoalInput> = fc.record(
  {
    title: goalText,
    body: goalBody,
    selection: fc.oneof(goalText, line),
    properties: fc.constantFrom<Readonly<Record<string, unknown>>>(
      {},
      {goal: "Write 300 pages", due: "2026-06-30"},
      {goal: ["Learn Spanish", 3, null], due: 20260630, status: "done"},
      {goal: {a: 1}, deadline: [], due: "31.02.2026"},
    ),
  },
  {requiredKeys: ["title"]},
);
