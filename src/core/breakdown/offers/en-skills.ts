/** What goals are done to or learned, as `OfferData` has its sets. */
export const ENGLISH_SKILLS = `spanish, french, german, italian, japanese, chinese, mandarin, korean, portuguese, russian, arabic, dutch, turkish, polish, swedish, hindi, english, greek, latin, hebrew, a language, new language, sign language
s1 Open a first lesson of {it}|a1 Stick one word of {it} on the fridge|e1 Say “hello” aloud in {it}|e2 Write 3 words of {it} you know|e2 Listen to 2 minutes of {it}
b4 Write 3 sentences in {it}|b5 Repeat 5 words of {it} aloud

python, javascript, programming, to code, coding, sql, excel, rust, java, data science, machine learning, html, css
s1 Open one beginner lesson on {it}|a1 Bookmark one page for {it}|e2 Type one example of {it} by hand|e2 Read one example aloud|b4 Change one line of the example|b5 Solve one small exercise

clair de lune, für elise, moonlight sonata, sonata, nocturne, prelude, waltz, étude, concerto, fugue
s1 Open the music of {it}|e1 Play its first bar with one hand|b4 Play 2 bars of {it} slowly|b4 Play one hard bit 3 times

capitals, state capitals, flags, times tables, multiplication tables
s1 Open the whole list|e2 Write 3 from the list on cards|b3 Say 3 from the list aloud|b4 Write 5 more on cards|e2 Read 5 from the list aloud|e1 Mark one that you know|b4 Sort the cards by known and new
b4 Test yourself with 5 cards

chess
s1 Open one chess site|e2 Solve one chess puzzle|e1 Name one opening aloud|b4 Play through one short game|b5 Play one 5-minute game

learn to cycle, cycle to, bike to, bike ride
s1 Put the helmet by the door|e2 Check the air in one tyre|e2 Open a map of the way|b5 Ride once around the block

hike, hiking, trail, coast path, climb, climbing, mountain
s1 Put your boots by the door|e1 Open a map of {it}|e2 List 3 things for the backpack|b4 Look up one train to the start|b5 Walk around the block in your boots

make a will, write a will, my will, a will, power of attorney, living will
s1 Put one folder on the desk|e2 List 3 things you own|e2 Write the names of 2 people you trust|b4 Look up one office that can help|b4 Write 3 questions about {it}

reduce stress, less stress, stop worrying, worry less, stop overthinking, my anxiety, anxious, patient, patience, calm, calmer, inner peace, temper, argue, arguing, fight, fights, bickering, angry, anger, kinder, kind, jealous, worry, worrying, confident, confidence, shy, happy, happier, stress, overthinking
s1 Put one hand on your belly|a1 Stick a note saying “slowly” on the door|e1 Take 3 slow breaths|e2 Write down one moment that went well|b3 Write 3 things that set it off
b5 Walk around the block slowly

ask my manager, ask my boss, ask our manager, ask our boss, ask hr, ask work for, ask my employer, ask the boss
s1 Open a note for the talk|e2 Write one sentence on why {on} would work|e2 Write one sentence on why it would work|b4 List 3 things that would go on as before|b4 Write 3 lines on a trial month
b3 Write one answer to a likely worry|b4 List 3 points for the talk|b2 Say your first sentence aloud|b4 Type 2 lines that ask for a time

run # km, run # miles, run # kilometres, run # kilometers, km of running, half-marathon, half marathon, marathon, long run, run twice, run every, run more
s1 Put your running shoes by the door|a1 Lay running clothes on a chair|e1 Put your running shoes on|b4 Run to the next corner and back|e1 Write your last run on the calendar
b4 Mark one short loop on a map|b5 Run once around the block|a1 Write a day for the next run on paper

go to bed, bed before, bed by, to bed before, to bed by, to bed at, earlier bedtime
s1 Set an alarm for bedtime|a1 Plug the charger in outside the bedroom|e1 Dim one lamp in the bedroom|b2 Lay tomorrow's clothes on the chair|e1 Write tonight's bedtime on a sticky note|a1 Put your pyjamas on the pillow
b4 Read 2 pages on paper|e1 Turn off one screen|b3 Write tomorrow's first task on paper`;
