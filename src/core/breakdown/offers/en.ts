import type {OfferData} from "../offer-data.ts";
import {ENGLISH_GENTLE} from "./en-gentle.ts";
import {ENGLISH_SKILLS} from "./en-skills.ts";
import {ENGLISH_STOPS} from "./en-stops.ts";
import {ENGLISH_TOPICS} from "./en-topics.ts";
import {ENGLISH_ANY, ENGLISH_VERBS} from "./en-verbs.ts";

export const ENGLISH_OFFERS: OfferData = {
  tag: "en",
  sets: {
    deal: `cancel, unsubscribe, end my
s1 Open the last message about {it}|e1 Write the customer number on paper|e2 Find the notice period for {it}|b4 Type 2 lines that cancel {it}|b4 Look up the address for the letter

sell
s1 Open one marketplace site|e1 Take one photo of {it}|e2 Write one price for {it}|b4 Look up 3 prices of ones like {it}|b4 Write a 3-line advert for {it}

return, send back
s1 Put {it} by the front door|e1 Find the receipt for {it}|e2 Look up the last return date|b4 Print the label for {it}

fix things, mend things, patch things up
s1 Open the chat with {with}|s1 Put pen and paper on the table|e2 Type one line to {with}|e2 Write one line on the first of them|b4 Write 3 lines you would like to say to {with}|b4 List 3 of them by name

fix, repair, mend, unblock
s1 Take one photo of {it}|e2 Write one line on what is wrong with {it}|b4 Watch 4 minutes on how to {do}|b4 List 3 tools for it|b2 Put one tool from the list next to {it}
b4 Look up one price for a spare part

replace
s1 Take one photo of {it}|e2 Write down the size of {it}|b4 Look up one price for a new one|b4 Write 3 must-haves for the new one|e2 Find the type number of {it}|b4 Type 2 lines that ask for an offer
b4 Compare 2 offers line by line

decide, choose between, make a decision, make up my mind
s1 Draw a line down the middle of a page|e2 Write 3 things you want from {it}|e2 Write one reason on each side|b4 List 3 things that matter to you here|b4 Ask one person who has chosen before

write to, write back, reply to, respond to, complain, object to, appeal, appeal against
s1 Write a greeting to {who} on a page|s1 Write a greeting on a fresh page|e2 Write one sentence about {on}|e2 Write the one sentence that matters most|b4 Look up the address of {who}|b4 Look up where to send it
b4 Type 3 lines on what you ask for

memorise, memorize, learn by heart
s1 Put 5 blank cards on the table|e2 Write the first line of {it} on one card|e1 Say its first line aloud|b4 Say 3 lines of {it} aloud

buy, upgrade
s1 Open one shop's website|e2 Write 3 must-haves for {it}|e1 Write the most you would pay for {it}|b4 Save one offer for {it}|b4 Read one review to the end|b4 Compare 2 prices for {it}

talk to, talk with, speak to, speak with, give feedback, tell my, tell the
s1 Open the chat with {who}|e2 Write the first sentence you want to say|e1 Say your first sentence aloud|b4 Type 2 lines that ask for a time
b4 List 3 points for the talk

teach
s1 Ask {who} for a time today|e2 Show {who} one first move|b5 Repeat one move 3 times with {who}|b4 List 3 small stages for it`,
    topic: `${ENGLISH_TOPICS}\n\n${ENGLISH_SKILLS}`,
    negation: ENGLISH_STOPS,
    outcome: `weight, pounds, lbs, lb, kg, kilos, stone, waist, belly, fat, slim, thinner, lighter
s1 Put your walking shoes by the door|a1 Put a bowl of fruit on the table|e1 Pour one glass of water|e1 Put one vegetable on your next plate|b3 Walk for 3 minutes|b4 Write down today's lunch

fit, fitter, shape, stronger, muscle, muscles, strength, healthy, healthier, health, stamina, flexible, energy
s1 Lay out workout clothes on the chair|e1 Do 1 push-up against a wall|e1 March on the spot for 1 minute|b3 Stretch for 3 minutes|b3 Walk for 3 minutes

*
a1 Write {goal} on a sticky note|s1 Put pen and paper on the table|e2 Write down the easiest place to begin|b4 Write 3 lines on a time it went well|b4 List 3 people or things that could help

become, work as
s1 Open one page on how to {do}|e2 Write down one thing that it takes|b4 List 3 things you have already|b4 Message one person who has done it`,
    adverb: `call, phone, ring, visit, see, text, write to, talk to, meet
s1 Pin {it}'s chat to the top|e2 Text {it} one photo|b2 Call {it} for 2 minutes

*
a1 Write {goal} on a sticky note|a1 Put a note about it on your mirror|e2 Write down one moment for it today|b4 List 3 moments for it this week`,
    money: `debt, debts, pay off, pay back, repay, loan, mortgage, overdraft, credit card, owe
s1 Open the card app|s1 Open the bank app|e1 Write today's balance in this note|b2 Transfer {sum} to the debt|b4 List the 3 biggest debts by name

raise, fundraise, fundraising, charity, donations
s1 Open a new page in this note|e2 Write one name of a possible giver|b4 Ask one person for {sum}

earn, make, income, revenue, sales, sell
s1 Open a note titled {name}|s1 Open a new page in this note|e2 Write one name of a possible buyer|b4 Message one person about an offer

*
s1 Open the bank app|e1 Write today's balance in this note|b2 Transfer {sum} to savings|b4 Cancel one subscription`,
    clock: `in bed, to bed, bed by, bed before, bedtime, sleep, asleep, lights out
a1 Set a bedtime reminder for {time}|a1 Plug the phone in outside the bedroom|e1 Dim one lamp in the bedroom|b2 Lay tomorrow's clothes on the chair

*
s1 Set the alarm to {time}|e1 Put the alarm across the room|b2 Lay tomorrow's clothes on the chair|b2 Fill a glass of water for the morning`,
    text: `*
s1 Open {it}|e2 Type one ugly sentence on {it}|b4 List 3 points for {it}`,
    noun: `pull-ups, pull ups, pullups, chin-ups, chin ups
s1 Put a chair under the bar|e1 Hang from the bar for 5 seconds|b2 Do 1 pull-up|b3 Do 3 slow rows with a bag|b2 Hold the top for 3 seconds|a1 Put a towel next to the bar|b3 Write today's number on a chart

unread emails, clear # emails, delete # emails, sort # emails
s1 Open your inbox|e2 Archive 5 unread emails|b4 Unsubscribe from one unread newsletter|b3 Archive 10 messages of one sender|a1 Close your other windows|e2 Delete 3 old adverts|b3 Mark one sender as spam
b4 Archive 10 messages of one old month|e2 Star the one message that matters

watch, lectures, episodes, videos, films, movies
s1 Put the first {one} on the screen|e2 Watch 2 minutes of one {one}|b4 Write 3 lines on one {one}

museums, parks, countries, cities, restaurants, cafés, peaks, beaches, churches, castles, summits, lakes
s1 Open a map|e2 Write the name of one {one} you like|b4 Look up the opening hours of one {one}|b4 List 3 {unit} to begin with

essays, papers, reports, exams, homework, applications, reviews, chapters
s1 Put the first {one} in front of you|e2 Read the first lines of one {one}|b4 Write 3 lines on one {one}|b4 Write a date for each of 3 {unit}

issues, bugs, tickets
s1 Open the list of {unit}|e2 Read one {one} to the end|b4 Write one line on the cause of one {one}

customers, clients, users, members, subscribers, followers, readers, patrons, donors
s1 Put pen and paper on the table|e1 Write the name of one possible {one}|e2 Write one line on why they would come|b4 Message one possible {one}

*
s1 Put pen and paper on the table|e2 Write down where to find the first {one}|b4 List 3 places to find {unit}|b4 Ask one person about {unit}`,
    sitting: `*
s1 Put one thing you need for {it} on the table|s1 Put one thing you need for it within reach`,
    item: `*
e2 Write one line on what {name} needs|e2 Write one question about {name}`,
    empty: `*
s1 Open a new page in this note|e2 Write one thing you want this month|e2 Write one thing that nags you|b4 List 3 things on your mind|b4 Circle the easiest one on the page`,
    fallback: ENGLISH_VERBS,
    thing: `mr, mrs, ms, miss, dr
s1 Write {name} at the top of a page|e2 Write the one question to ask them|b4 Type 2 lines to them|b4 Look up their number

shoulder, neck, wrist, ankle, hip, elbow, my back, teeth, tooth, ear, ears, eyes, skin, foot, feet
s1 Write today's date on a page|e2 Write one line on how it feels today|b4 Look up one doctor's number|b4 Write 2 questions for a doctor

${ENGLISH_ANY}`,
    noted: `*
s1 Read this note once aloud|e2 Write down how {goal} could begin|e2 Write down how {name} could begin|b1 Mark the line that nags you most|b4 List 3 things that this note leaves out`,
    project: `*
s1 Open the last message about {it}|e2 Write who or what {it} waits for
e2 Write one line on where {it} stands|b3 Write one date for {it} on the calendar
b4 List 3 things that {it} still needs|b4 Message one person on {it}`,
    gentle: ENGLISH_GENTLE,
    met: `*
s1 Open this note|e2 Write one line about what worked|b2 Tell one person about it|b4 Write one idea for the next goal`,
    obstacle: `panic, freeze, freak out
e1 Take 3 slow breaths

fall asleep, falling asleep
s1 Sit down at a table

phone, distracted, distractions, scrolling, social media, notifications, instagram, youtube
a1 Put your phone in another room

tired, exhausted, no energy, evening, evenings, after work, sleepy
a1 Write a morning time for it on a sticky note

no time, busy, time, meetings, kids, family, work
a1 Block a time in tomorrow's calendar

forget, forgetting, remember
a1 Set a daily reminder on your phone

noise, noisy, loud, interruptions, interrupted
a1 Put your headphones on the desk

says no, say no, said no, a no, rejection, rejected
e2 Write one line that answers a no

afraid, scared, fear, anxious, nervous, dreading, dread, embarrassed, shy, shame, ashamed, avoiding
a2 Text one person that you start today

perfect, perfectionism, perfectionist, not good enough
a1 Write “a bad first try” on a sticky note

start, begin, overwhelmed, overwhelming, too big, stuck, don't know
a1 Write your first question on a sticky note

boring, bored, hate, motivation, lazy, putting it off, procrastinate, procrastinating
a1 Set a timer for 2 minutes

money, expensive, afford, costs, cost
a1 Write the most it may cost on paper

rain, weather, cold, dark
a1 Hang a warm jacket by the door`,
  },
  less: "less, fewer, reduce, screen time, off my phone",
  outcomes: `lose, gain, get fit, get in shape, get into shape, get healthy, get strong, build muscle, build strength, get rich, improve, become, be, increase, boost,
    feel, have more, have less, have better, have a better, better, healthier, stronger, fitter, happier, calmer, richer, thinner, slimmer, more confident, more patient,
    more organised, more organized, more flexible, more productive`,
  more: "more often, more, regularly, often, frequently, consistently, at least once",
  tender: `grief, grieving, grieve, crying, cry, died, death, dying, funeral, late mother, late father, late husband, late wife, late brother,
    late sister, late son, late daughter, lost my mother, lost my father, lost my husband, lost my wife, lost my mum, lost my mom, lost my dad, my ex, grave, mourning, eulogy, obituary,
    probate, cancer, chemo, chemotherapy, surgery, operation, injury, injured, injuries, rehab, sprained, broken leg, broken arm, broken foot, my knee,
    fracture, fractured, physio, physiotherapy, slipped disc, glasses of wine, glass of wine, less wine, less beer, no beer, no wine, wine a *, beers a *, so alone, illness, disease, depression, depressed, suicidal, suicide, self-harm, self harm, cutting myself, hurting myself, cut myself, hurt myself,
    kill myself, end my life, binge, bingeing, binging, purging, eating disorder, anorexia, anorexic, bulimia, drinking, alcohol, alcoholic, alcoholism, sober,
    sobriety, gambling, gamble, betting, drugs, drug, cocaine, heroin, opioids, addiction, addicted, porn, relapse, detox, withdrawal, miscarriage, divorce,
    breakup, break-up, abuse, abusive, bankruptcy, bankrupt, eviction, evicted, foreclosure, bailiff, bailiffs, debt collector, debt collectors, behind on rent, laid off, stroke, heart attack,
    burnout, burned out, burnt out, diabetes, blood pressure, cholesterol, asthma, pain, widow, widowed, long covid, chronic, migraine, insomnia, pregnant,
    pregnancy, postpartum, panic attacks, ptsd, trauma, loneliness, lonely, therapy, therapist`,
  mild: `someone sober, anyone sober, sober driver, drinking water, drinking coffee, drinking tea, drinking soda, drinking cola, drinking milk, book about *, novel about *, essay about *,
    story about *, paper about *, talk about *, learn about *, film about *, podcast about *, article about *, read about *, poem about *, breast stroke,
    technical debt, pain points, pain point`,
  moments: "open put lay place plug hang unlock pin stick",
  activities: `bake brush chop clean colour comb cook crochet cycle dance declutter draw dust exercise film fold garden glue hike iron jog journal
    juggle knit listen look march meditate mop mow nap paint play polish practice practise pray rake read rehearse rest row run sand sew shop sing
    sit sketch stand stretch study sweep swim talk tidy type vacuum walk wash watch water weed weigh wipe write`,
  deeds:
    "adopt appeal apologise apologize apply assemble attend bleed descale found hang install lead obtain onboard object seal service use bisect dump extract merge split digitise digitize tile grout grade host knit launch memorise memorize migrate photograph publish reconnect renovate reproduce restore ship submit swap teach train upgrade volunteer vote",
  quick:
    "ask call email feed find invite mail message pay phone post print remind reply return ring scan sign tell text thank water",
  wide: "learn practise tidy people exercise rest phone",
  quotes: "“”",
  within: "of from to",
  company: "with",
  nameless: "copy goal goals idea ideas life misc new note notes project stuff the things title untitled",
  occasions: "before until till by",
  article: "the",
  known: "fix repair mend replace unblock service sell return renew refactor upgrade bleed descale restore",
  about: "about against for",
  singular: "ies=y ches=ch shes=sh xes=x sses=ss people=person children=child s=",
  time: "for {n} minutes",
  unitVerbs: `words=Type sentences=Type lines=Type paragraphs=Type pages=Read chapters=Read emails=Answer messages=Answer calls=Make
    cards=Review points=List names=List ideas=List items=Sort photos=Sort receipts=Sort songs=Play scales=Play chords=Play km=Walk miles=Walk
    steps=Walk m=Walk laps=Walk stairs=Climb glasses=Drink minutes=Spend hours=Spend plates=Wash exercises=Solve *=Do`,
  learning: "Repeat",
  clauses: "i i'm i've i'd my it it's there there's the they he she we nobody everything",
  mine: "your=my yourself=myself yours=mine you=I",
  times: `morning, mornings, wake, wake up, get up, out of bed, alarm, breakfast, coffee, teeth, shower, dressed, meditate, exercise, run, yoga, journal, stretch, vitamins
evening, evenings, night, bed, bedtime, dinner, supper, pyjamas, sofa, sleep, read, diary, lights, doomscrolling
lunch, noon, midday, afternoon, break, walk
work, desk, office, laptop, computer, email, emails, inbox, meeting, code, write, report, thesis, study, job
kitchen, dishes, laundry, tidy, clean, cook, home, dishwasher, sink, house, kettle
bus, train, commute, car, dog, door, shoes, gym, outside
kids, school, call, mum, mom, dad, family, friend, friends, phone`,
  anchored: "{anchor}, I will {step}",
  notes: {
    met: "You have reached this already. Well done.",
    past: "Its date, {words}, is behind us. Pick a new one whenever you like.",
    ambiguous: "Which day do you mean: {days}?",
    impossible: "{words} is not in the calendar. Which day do you mean?",
    obstacleClause: "If {obstacle}, I will {step}",
    obstacleNoun: "If {obstacle} gets in the way, I will {step}",
  },
};
