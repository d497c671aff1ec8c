import type {ProseData} from "../prose-data.ts";

export const ENGLISH_PROSE: ProseData = {
  tag: "en",
  people: `mum mom dad mother father sister brother wife husband partner boyfriend girlfriend aunt uncle cousin grandma
grandpa son daughter boss manager landlord landlady neighbour neighbor colleague teacher doctor therapist coach tutor
agent lawyer accountant friend flatmate roommate supervisor editor vet dentist`,
  own: "my our the a",
  titles: "Mr Mrs Ms Dr Prof Cllr",
  spoken: "my=your our=your his=his her=her a=your an=your",
  vague: "a an the some any spare old new his her their its my our more lots of plenty of still just only",
  named: "mum mom dad grandma grandpa",
  ownBefore: "your ",
  nobody: `nobody everyone everybody someone somebody anyone company store shop office school website weather team
form lessons room house app bank insurance landlord book exam course club city council work lunch dinner nothing
everything most some all both half deadline train monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays
friday fridays saturday saturdays sunday sundays christmas easter`,
  trouble: `not never no nobody refuses hates angry furious died dead ill sick argue arguing fight fights fighting
cancelled shouts`,
  labels: `books=book=Open book=book=Open bars=bar=Play bar=bar=Play pages=page=Read page=page=Read chapters=chapter=Open chapter=chapter=Open
lessons=lesson=Open lesson=lesson=Open levels=level=Play level=level=Play exercises=exercise=Open exercise=exercise=Open
questions=question=Answer
units=unit=Open unit=unit=Open episodes=episode=Open episode=episode=Open verses=verse=Sing verse=verse=Sing`,
  deeds: `typed=Type written=Write scanned=Scan sorted=Sort packed=Pack painted=Paint planted=Plant sewn=Sew sent=Send
labelled=Label labeled=Label cleaned=Clean edited=Edit filed=File printed=Print unpacked=Unpack ironed=Iron`,
  line: "Write one line on “{head}”",
  log: "Write today's line under the last one",
  calendar: "Write {date} on the calendar",
  dated: "calendar possible moving",
  past: "was were had last ago since",
  clues: [
    {
      says: "[Cc]heck(?:ing)? (?<dir>his|her|their) (?<np>profile|page|account|stories|posts|feed|instagram|photos)\\b",
      steps: "a1 Mute {dir} {np}",
      isGentle: true,
    },
    {
      says: "\\b(?:log|record|note|track|write down) (?:every|each|all my|all) (?<np>meal|drink|dose|walk)s?\\b",
      steps: "e2 Write down your last {np}",
      isGentle: true,
    },
    {
      says: "\\b(?:[Qq]uote|[Oo]ffer|[Ee]stimate) (?<dir>[A-H])\\b",
      steps: "s1 Open quote {dir}",
    },
    {
      says: "(?<verb>[Aa]sk|[Tt]ext|[Ee]mail|[Mm]essage|[Ii]nvite|[Tt]ell) @name(?<tail> (?:for|about) @np)?",
      steps: "e2 {verb} {who}{tail}|e2 Text {who} one question",
      isNear: true,
    },
    {
      says: "(?:^|[,;] (?:and |but )?)[Aa]sk (?<spot>(?:the )?\\p{Ll}+) (?:for|about) (?<list>[^,.;()]{3,40})",
      steps: "e2 Type 2 lines to {spot} about {list}|e2 Type one line to {spot}",
    },
    {
      says: "@person (?:is |was |seems )?(?:supportive|keen|interested|willing|up for|on board|in favour|[^.,;]{0,30}said yes)",
      steps: "e2 Text {who} one line",
      isNear: true,
    },
    {
      says: "(?:again|together|along|up|meet|meeting|chat|call|trained?|reading|walks?|runs?) with @name",
      steps: "e2 Text {who} one line",
      isNear: true,
    },
    {
      says: "(?:^|[,;:] (?:and |but |then |so )?|\\b[Aa]nd )(?<np>(?:[Gg]ive|[Bb]ring|[Tt]ake|[Ss]end|[Bb]ook|[Cc]heck|[Pp]ack|[Pp]rint|[Rr]eturn|[Oo]rder|[Bb]uy|[Rr]ing|[Mm]easure|[Ww]eigh|[Pp]hotograph|[Ll]abel|[Ss]ort|[Ww]ater|[Pp]lant|[Mm]ove|[Cc]lear|[Cc]lean|[Pp]ay|[Ss]ign|[Ff]ill|[Ss]can|[Cc]opy) (?!off\\b|up\\b|it\\b|that\\b)[^,.;:()–—]{3,50})",
      steps: "",
      isTask: true,
    },
    {
      says: "(?:^|[,;:] (?:and |but )?|\\. )(?<list>[^,.;:()“”]{3,30} (?:every|each) (?:week|fortnight|month|day|\\p{Lu}\\p{Ll}+day))",
      steps: "e2 Write “{list}” on the calendar",
    },
    {
      says: "(?:^|[,;:] ?|(?:says|said)(?: to)? )(?<list>[Nn]ever (?!\\p{Ll}+ed\\b|been|had|got|have|did|mind|again|called|wrote|answered|replied|came)\\p{Ll}+[^,.;()“”]{4,46})",
      steps: "a1 Write “{list}” on a sticky note|a1 Write “{list}” on a card",
    },
    {
      says: "^(?:[Kk]eep|[Tt]o keep): ?(?<list>[^,.;()“”:]{3,40})",
      steps: "e2 Put {list} in one box|e2 Write “{list}” on a list",
    },
    {
      says: "(?:wants|asked for|asks for|insists on) (?<list>\\p{Ll}+(?: (?!and\\b|but\\b|or\\b|to\\b)[\\p{L}\\d]+){0,4})(?= and\\b| but\\b|[.,;]|$)",
      steps: "e2 Write one line on “{list}”",
    },
    {
      says: "(?:[Cc]all|[Pp]hone|[Rr]ing) @name",
      steps: "e2 Write one question for {who}|e2 Text {who} one line",
    },
    {
      says: "@person (?:has|have|owns|offered|lent me|could lend|can lend|promised|sells) (?:me |us )?@np",
      steps: "e2 Text {who} one line about the {np}|e2 Text {who} one line",
      isFriendly: true,
    },
    {
      says: "@person (?:says|wants|prefers) (?<np>\\p{Ll}+), I (?:say|want|prefer) (?<other>\\p{Ll}+)",
      steps: "e2 Text {who} one question about {np} or {other}|e2 Text {who} one question",
      isFriendly: true,
    },
    {
      says: "@person (?:says|said|can|could|would|knows|asked|suggested|might|offered|promised|will help|used to|invited|teaches|works (?:as|at|in)|is an? )",
      steps: "e2 Text {who} one question",
      isFriendly: true,
    },
    {
      says: "(?:[Hh]ave to|[Nn]eed to|[Mm]ust|[Ss]hould) (?:write|email|text|message) (?:to )?(?<who>him|her|them)\\b",
      steps: "s1 Open the chat with {who}|e2 Type the first line to {who}",
    },
    {
      says: "(?:^|[Ss]till |[Aa]lso |I |[Ww]e |[Mm]ust )(?:[Nn]eed|[Hh]ave|[Hh]as|[Nn]eeds) to (?<np>[^,.;()]{3,60})",
      steps: "",
      isTask: true,
    },
    {
      says: "^(?:[Ff]irst step|[Nn]ext step|[Nn]ext|[Nn]ext up|[Ff]irst|[Ss]till to do|[Tt]o ?do)(?: is)?:? (?:is )?(?:to )?(?<np>[^,.;()]{3,60})",
      steps: "",
      isTask: true,
    },
    {
      says: "(?:^|[/,;] )(?<who>(?!(?:I|We|It|He|She|They|You)\\b)\\p{Lu}\\p{L}*) never (?:called|wrote|answered|replied|came)",
      steps: "e2 Write one line to {who}",
    },
    {
      says: "(?<dir>face|head) (?:\\p{Ll}+ )?(?:under|in) (?:the )?water",
      steps: "e1 Put your face in a bowl of water",
    },
    {says: "[Rr]oom is @n (?<np>sqm|m²|m2|square)", steps: "e2 List 3 things that fit in {n} {np}"},
    {
      says: "(?<dir>half a day|a day|two hours|an hour) on (?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)",
      steps: "a1 Block {dir} on {day} in the calendar",
    },
    {says: "@label.*?I know (?:\\p{Ll}+ )?@n", steps: "b4 Mark 3 {label} that are new to you"},
    {
      says: "(?:[Nn]eeds?|[Mm]issing|[Ww]ithout|[Rr]equires|[Aa]sks for) (?<dir>the|my|our|his|her|their) @np",
      steps: "e2 Find the {np}|b4 Find the {np}|b4 Look up the {np}",
    },
    {
      says: "[Ww]aiting (?:for|on) (?:the |my |a |an )?@np",
      steps: "e2 Write one line that asks about the {np}",
    },
    {says: "(?:[Nn]eeds?) (?:an?|another) @np", steps: "e2 Write down one place to get a {np}"},
    {
      says: "(?:[Nn]eed|[Mm]issing|[Nn]eeded|[Nn]eeds): ?(?<list>[^.;()“”]{3,50})",
      steps: "e1 Write “{list}” on a list",
    },
    {
      says: "@label \\d+ ?(?:-|–|to|and) ?\\d+.*?[Ss]tuck (?:from|at|on|in) (?:\\p{Ll}+ )?@n.*?(?<dir>left|right) hand",
      steps: "e2 {do} {one} {n} once with the {dir} hand",
    },
    {
      says: "@label.*?[Ss]tuck (?:from|at|on|in) (?:\\p{Ll}+ )?@n",
      steps: "e2 {do} {one} {n} once|e2 {do} {one} {n}|e2 Read the first lines of {one} {n}",
    },
    {says: "[Ss]tuck (?:at|on|in|from) @label @n", steps: "e2 {do} {one} {n} once|e2 {do} {one} {n}"},
    {says: "[Ss]tuck (?:on|with) (?:the )?@np", steps: "e2 Write one question about {np}"},
    {
      says: "(?:^|I'm (?:on|at|in) |[Nn]ow (?:on|at|in) |[Cc]urrently (?:on|at|in) |[Rr]eached )@label @n(?: of|$|,)",
      steps: "s1 Open {it} at {one} {n}|s1 Open {one} {n}",
    },
    {
      says: "(?<np>\\p{L}+(?: \\p{L}+)?) is (?:still )?at (?<who>\\p{Lu}\\p{Ll}+)'s",
      steps: "e2 Text {who} one line about the {np}",
    },
    {
      says: "(?:[Tt]esters|[Hh]elpers|[Cc]ontacts?|[Ss]peakers|[Rr]eferences|[Gg]uests): @name",
      steps: "e2 Text {who} one line",
    },
    {
      says: "@n (?<np>boxes|bags|crates|folders|suitcases|piles|drawers) (?:in|on) (?:the |my )(?<spot>\\p{Ll}+)",
      steps: "b4 Open one of the {n} {np}|b4 Sort 3 things from the {np}",
    },
    {
      says: "(?:^|I'm (?:on|at) |[Nn]ow (?:on|at) |[Cc]urrently:? (?:on |at )?|[Rr]ead (?:up )?to )(?:on |at )?p(?:age|\\.|g\\.)? ?@n",
      steps: "s1 Open {it} at page {n}|e2 Read 1 page of {it} from page {n}|e2 Read 1 page from page {n}",
    },
    {
      says: "(?:^|[^\\d.,])@n (?<np>people|guests|friends|kids|children|neighbours|neighbors|colleagues|families|relatives)\\b",
      steps: "b3 Write down 3 names of the {n} {np}",
    },
    {
      says: "@n (?<np>\\p{Ll}+)s (?:[^.]*?, ?)?(?:\\d+ )(?<did>typed|written)\\b",
      steps: "s1 Put the next {np} in front of you|e2 {deed} 2 lines of the next {np}",
    },
    {
      says: "@n (?<np>\\p{Ll}+)s\\b.*?\\b\\d+ (?:are )?(?<did>\\p{Ll}+)(?: so far| already|$)",
      steps: "s1 Put the next {np} in front of you|e2 {deed} the next {np}|b4 {deed} the next {np}",
    },
    {says: "@n questions", steps: "e1 Answer 1 practice question|b4 Answer 3 practice questions"},
    {
      says: "(?:on|in) (?<place>(?:the|my) (?:(?:old|new|other|external|hard|usb|big|work) )*(?:disk|drive|laptop|computer|folder|spreadsheet|document))\\b",
      steps: "s1 Open {place}",
    },
    {
      says: "(?:many|lots of|full of) (?<np>doubles|duplicates)\\b",
      steps: "e2 Delete 3 {np} from {it}|e2 Delete 3 {np}",
    },
    {
      says: "(?<who>(?:[Mm]y |[Tt]he |\\p{Lu}\\p{Ll}+'s )?\\p{L}+(?: \\p{L}+)?) (?:is|are) (?:still )?in the (?<np>attic|cellar|basement|garage|shed|loft|storage room|wardrobe|cupboard)\\b",
      steps: "e2 Fetch {who} from the {np}|b4 Fetch {who} from the {np}|b4 Bring {who} out of the {np}",
    },
    {
      says: "\\b[Oo]ne (?:old )?(?<np>photo|picture|letter|diary|map|postcard|certificate)\\b",
      steps: "e1 Put the {np} on the table",
    },
    {
      says: "\\b(?<np>\\p{Ll}+ing)(?: and (?<other>\\p{Ll}+ing)| \\+ (?<more>\\p{Ll}+ing))? (?:is |are )?(?:still )?left\\b",
      steps: "e2 Do 2 minutes of the {np}|e2 Write the first move for the {np}",
    },
    {
      says: "^(?:[Tt]he )?(?<np>\\p{L}+(?: \\p{L}+)?) (?:is |are )?(?:still )?missing\\b",
      steps: "e2 Write one line on the {np}",
    },
    {
      says: "^(?:[Tt]he |[Mm]y |[Oo]ur )?(?<np>\\p{L}+(?: \\p{L}+)?) (?:is|are) (?:still |all |completely )?(?:from|old|outdated|broken|wrong|empty|ugly|a mess|bad|cracked|dead|flat|full|dirty|missing|gone)",
      steps: "e2 Write one line on the {np}",
    },
    {
      says: "(?:[Ww]orst|[Mm]ostly|[Uu]sually|[Ee]specially|[Hh]ardest|[Aa]lways) .*?\\b(?<place>(?:in|at|on) (?:the |my )?(?:car|desk|kitchen|office|sofa|couch|balcony|table))\\b",
      steps: "a1 Stick a “pause” note {place}|a1 Stick one note {place}",
      isOfStops: true,
    },
  ],
  fears: `scared=I'm_scared afraid=I'm_afraid nervous=I'm_nervous worried=I'm_worried anxious=I'm_anxious
ashamed=I'm_ashamed embarrassed=I'm_embarrassed overwhelmed=I'm_overwhelmed exhausted=I'm_exhausted
worst=it_gets_hard hardest=it_gets_hard mostly=it_happens can't=I_can't too=I'm_too`,
  around: "there are",
  answer: "Write down one way around it",
  places: "bed=bed/pillow/bedroom sofa=sofa/couch couch=sofa/couch",
};
