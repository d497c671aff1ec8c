/** What goals are done to, as `OfferData` has its sets. */
export const ENGLISH_TOPICS = `buy a house, buy a home, buy a flat, buy an apartment, find a flat, find a house, find an apartment, new flat, new apartment, new home, new place, rent a, find a room, house hunting, flat hunting, roommate, flatmate
s1 Open one property site|e1 Write the most you can pay each month|e2 Write 3 must-haves for {it}|b4 Save one advert for {it}

move to, move house, moving, move out, move in, relocate, relocating, emigrate
s1 Write a moving date on the calendar|a1 Put one empty box in the hall|e2 List 3 things to pack first|b4 Write 3 questions about {of}
b5 Pack 5 things into one box

travel, trip, trips, visit, fly, holiday, vacation, road trip, backpacking, camping, city break, abroad
s1 Open a map of {of}|s1 Open a map|e2 Write 3 things to see in {of}|e1 Write 2 possible dates for {it}|b4 Look up one price for the journey|b4 Message one person who has been to {of}

pack, packing
s1 Put the suitcase on the bed|a1 Put the passport next to the suitcase|e2 List 5 things to pack|e2 Put 3 pairs of socks in the suitcase|b5 Lay out clothes for 2 days

wedding, party, birthday, anniversary, graduation, th, event, festival, reunion, baby shower, bbq, dinner party, ceremony, street party, christmas
s1 Open the calendar|e1 Write 2 possible dates for {it}|e2 Write 5 names for the guest list|b4 Write the most you would spend on {it}|b4 Look up one place for {it}

meeting, appointment with *, one-on-one, 1:1
s1 Open the calendar|e2 Write one question for {it}|e1 Write the one result you want|b4 List 3 points for the meeting

gift, gifts, buy a gift, buy a present, find a gift, a present, presents, birthday card
s1 Open the last chat with {who}|e2 Write 3 things that {who} likes|e1 Write the most you would spend on it|b4 Save one gift idea from a shop

bake, baking, cake, cakes, bread, sourdough, cookies, pie
s1 Put one bowl on the counter|e2 Open one recipe for {it}|e2 List 3 ingredients for {it}|b4 Weigh the flour into one bowl

cook, cooking, recipe, recipes, meal prep, meals, lunch box, lunch boxes, lunchbox, lunches, dinner, dinners, make breakfast
s1 Put one pan on the stove|a1 Put one knife and a board on the counter|e1 Wash one vegetable|e2 Write down one easy dish|b4 Write 3 ingredients on the shopping list|b5 Chop one vegetable

healthy eating, eat healthy, eat better, eat clean, eat healthier, eat more *, eat less meat, my diet, vegetables, fruit, fibre, protein, vegan, vegetarian, nutrition, plant-based, less meat
a1 Put a bowl of fruit on the table|s1 Write one vegetable on the shopping list|e1 Wash one apple|e1 Put one vegetable on your next plate|b4 Cut one carrot into sticks

more water, glasses of water, l water, litres of water, water intake, hydrate, hydrated, hydration
s1 Fill one bottle with water|a1 Put a glass next to the kettle|e1 Put a full glass where you eat|b3 Cut one lemon for a jug

garden, gardening, grow, tomatoes, herbs, herb garden, vegetable garden, seeds, balcony, allotment, lawn, hedge, flowers, vegetable patch, veg patch
s1 Put one pot in the light|s1 Put the gloves by the door|e1 Write one spot for {it}|e2 Look up the sowing month of {it}|e2 Water one plant|b4 Write 3 things to buy for {it}|b5 Pull 5 weeds
b5 Fill one pot with soil

weed the, weeding, rake the, weed, mow
s1 Put the gloves by the door|e2 Pull 5 weeds|b5 Clear one hand's width of {it}|b4 Fill one bucket with weeds

water the plants, water my plants, house plants, houseplants, indoor plants
s1 Fill the watering can|e1 Water one plant|e2 Turn one plant to the light|b3 Wipe the leaves of one plant

walk the dog, walk my dog
s1 Put the lead by the door|e1 Put your shoes on|e2 Step outside with the dog|b5 Walk once around the block

puppy, train the dog, train my dog, dog training
s1 Put 5 treats in your pocket|a1 Put the lead by the door|e1 Say “sit” once with a treat|e2 Repeat “sit” 3 times with {it}

adopt, get a dog, get a cat, get a kitten, get a puppy, new dog, new cat, a pet, rescue dog, rabbit, hamster
s1 Open one shelter's website|e2 Write 3 things you want in {it}|e2 Write two times a day for {it}|b4 Save one profile of {it}|b4 Message one owner about their week

photos, my photos, my pictures, pictures, camera roll
s1 Open the oldest folder|e1 Delete 3 blurry photos|e2 Move 5 photos into one new folder|b3 Name one folder by its year|b5 Delete 10 photos you would not miss
b5 Choose the best 5 photos of one day|b4 Move one month into a folder

files, desktop, folders, downloads, documents, hard drive, bookmarks
s1 Open the oldest folder|a1 Make one folder named “Keep”|e1 Delete 3 old downloads|e2 Move 5 files into one folder|b5 Delete 10 files

back up, backup, backups, hard disk
s1 Put the drive next to the computer|e2 List 3 folders that matter most|b4 Copy one folder to the drive

password, passwords, privacy, accounts
s1 Open the settings of one account|e2 List the 3 accounts that matter most|b4 Change one password

digitise, digitize, scan, archive
s1 Put one stack on the desk|a1 Make one folder named {name}|e2 Take a photo of one page|e2 Name one file by its date|b5 Scan 3 pages

app, website, web site, landing page, game, web shop, portfolio, chatbot, plugin, mobile app
s1 Open a note titled {name}|e2 Sketch one screen of {it} on paper|e2 Type one line on who {it} is for|b4 List 3 screens of {it}|b4 Save 2 examples of ones you like

codebase, the code, my code, refactor, bug, bugs, unit test, unit tests, tests, parser, module, api, database, script, feature, migration, repo, pull request, backend, frontend, server, pipeline, documentation, docs, ci, endpoints
s1 Open the code of {it}|s1 Open the code in the editor|e1 Run the tests once|e2 Type one TODO line for {it}|b4 Write the name of one missing test

talk, presentation, speech, public speaking, lecture, toast, slides, pitch, keynote, best man
s1 Open a blank slide|e2 Write the one sentence people should remember|e1 Say your first sentence aloud|b4 List 3 points for {it}|b3 Record 1 minute of it on your phone

a raise, my raise, promotion, promoted, salary, pay rise, performance review
s1 Open a note titled {name}|e2 Write 3 things you did well this year|e1 Write the number you will ask for|b4 Type 2 lines that ask for a meeting|b3 Say your first sentence aloud

quit my job, leave my job, quit the job, resign, resignation, hand in my notice, give notice, give my notice, i'm leaving
s1 Open your work contract|e2 Find the notice period in the contract|e2 Write one line on what you want next|b4 Type the first line of the letter

apologise, apologize, make up with *, reconnect, make up, make peace, forgive, say sorry, thank
s1 Open the chat with {who}|e2 Write one line to {of}|e2 Write the one line you most want to say|e1 Type a greeting to {who}|b4 Type 3 lines to {who}

girlfriend, boyfriend, dating, find a partner, love life
s1 Write one hobby you would share|e2 List 2 places where people meet for it|e2 Write 2 lines about yourself|b5 Choose one photo of yourself

driving test, theory test, driving exam
s1 Open one practice test for the theory|e2 Answer one theory question|b4 Answer 3 theory questions|b4 Write 2 practice hours on the calendar|e1 Name 5 road signs aloud|b4 List 3 moves to practise
b4 Write down 3 rules you mix up|b2 Text your teacher about one practice hour

my driving licence, my driving license, driver's license, a driving licence, driving lessons, learn to drive
s1 Open one driving school's website|e2 Answer one theory question|b4 Answer 3 theory questions|b4 Look up one free date for a lesson

5 k, 10 k, run # k, couch to *, running, jog, jogging, go for a run, run #, run again
s1 Put your running shoes by the door|a1 Lay running clothes on a chair|e1 Put your running shoes on|e2 Walk to the end of the street|b3 Walk fast for 3 minutes
b4 Mark one flat route on a map|b5 Jog slowly to the next corner

watch a, watch the, film, movie, films, movies, tv series, watch * and, watch #
s1 Put {it} on the screen|s1 Put the film on the screen|e2 Watch 2 minutes of {it}|e2 Watch the first 2 minutes
b5 Watch 5 minutes of {it}|b4 Write 3 lines on what you saw

guitar, piano, violin, cello, drums, flute, ukulele, bass, saxophone, trumpet, clarinet, harp, instrument, keyboard
s1 Sit down to play {it}|a1 Put the music where you can see it|e1 Play 3 notes on {it}|e2 Play one slow line on {it}|b4 Play one hard bit 3 times|b5 Play the first line of one song
b3 Record 1 minute of yourself

sing, singing, choir, vocals, karaoke, open mic
s1 Open the words of one song|s1 Stand up with a glass of water|e1 Hum one line of a song|e1 Sing one line quietly
e2 Sing the first verse slowly|b4 Sing one song to the end|b3 Record 1 minute of yourself

oven, toilet, shower, sink, gutters, gutter, fridge, grill, carpet, windows, floors, bathroom, wash the car, wash my car, hob, freezer
s1 Put a cloth and a bucket by {it}|s1 Put a cloth and a bucket on the floor|e2 Wipe one side of {it}|e2 Wipe one side
b5 Wash one side of {it}|b4 Dry one side with a towel

bill, bills, pay the rent, pay my rent, a fine, parking ticket
s1 Put {it} next to the phone|e1 Write the last day for it on the calendar|e2 Open the bank app
b4 Type the amount into a transfer

homework, assignment, assignments, problem set, coursework
s1 Put the first page on the desk|a1 Put your phone in another room|e2 Read the first question aloud
e2 Write one line under the first question|b5 Answer one small question

dishes, washing up
s1 Run warm water into the sink|e2 Wash 3 plates|b4 Put 5 dishes in their place

clean the kitchen, tidy the kitchen, clean kitchen
s1 Run warm water into the sink|e2 Wipe one counter in {it}|e2 Wash 3 plates|b5 Clear one end of a counter in {it}|b4 Put 5 dishes in their place

job interview, job interviews, interview at, interview with, the interview, my interview, an interview
s1 Open the job advert|e2 Write one question they may ask|e2 Write one thing you did well at work|b4 Say one answer aloud|b4 Read one page about {who}|b4 Write 2 questions for {who}

open a café, open a cafe, open a restaurant, open a bakery, food truck
s1 Open a map of the street you want|e2 Write 3 things on a first menu|e2 Write one line on who comes in|b4 List 5 costs of {it}

move dad, move mum, move mom, move my dad, move my mum, move my mom, move my mother, move my father, move my parents, move grandma, move grandpa, care home, nursing home, retirement home, assisted living
s1 Put pen and paper on the table|e2 Write 3 things {it} wants in the room|e2 List 3 things for the room|b3 Ask {it} about one worry|b4 Measure one thing for the room|b4 Write 2 questions for the home
b3 Choose 3 photos for the wall|b4 Write one visit in the first week on the calendar

mum, mom, dad, gran, grandma, grandpa, granny, grandad, sister, brother, parents, aunt, uncle, grandparents, daughter, son, best friend
s1 Open the chat with {it}|s1 Open the chat with {who}|e1 Write one question for {it}|e2 Text {it} one photo|b3 Call {it} for 3 minutes|b4 Write two evenings for a visit

call the, call my, call our, phone the, phone my, ring the, ring my
s1 Find the number of {it}|e1 Write one question about {on}|e1 Write the one question to ask|b4 Call {it} with your question|e1 Say your first sentence aloud
b2 Write down a time to call|a1 Put the number next to your phone|e2 Write your customer number on paper|b4 Write 3 lines of what to say|b3 Write one line on what they said

saying yes, say no, saying no, people pleasing
s1 Write “let me check” on a sticky note|e1 Say “I'll get back to you” aloud|e2 Write one thing you would say no to
b4 Type 2 lines that turn one thing down|e1 Say “not this week” aloud|b4 List 3 things you have on this week|b3 Write 3 lines about the last favour
b3 Write 2 kind ways to turn a thing down|a1 Put a “pause” note next to the phone|b2 Circle one thing to drop

new friends, make friends, meet people, meet new people
s1 Open the chat with an old friend|e2 Write one hobby you would share|e2 List 2 places where people meet for it|b4 Send one friend of a friend a hello

cards, thank you cards, thank-you cards, thank you notes, letters to, a letter, a card
s1 Put one card and a pen on the table|e1 Write one name on an envelope|e2 Write the first line of one card|b5 Write one card in 3 lines|b4 List the names of 5 people

stretch, stretching, flexible, touch my toes, splits, flexibility, yoga, pilates
s1 Roll out a mat on the floor|a1 Leave the mat out next to the bed|e1 Touch your knees once|e2 Stretch one leg for 1 minute|b3 Stretch your back for 3 minutes

sleep schedule, fix my sleep *, snooze, snoozing, wake up early, get up early, early riser
a1 Put the alarm across the room|s1 Lay tomorrow's clothes on a chair|e1 Set the alarm for tomorrow|e1 Put a glass of water by the bed|b3 Write tomorrow's first task on paper

make the bed, make my bed
a1 Put your phone on the other side of the room|e1 Put the pillow straight|e1 Pull up the blanket|b3 Smooth the sheet once

swim, swimming
s1 Put a swimsuit in a bag|a1 Hang a towel on the door|e2 Look up the pool's hours for a swim|e1 Write one swim day on the calendar|b4 Save one course for beginners
b3 Take 3 slow breaths over a bowl of water|e2 Look up the way to the swimming pool|b3 Watch 3 minutes on how to float|b3 Float your hands in a full sink

renovate, renovating, renovation, remodel, remodelling, wallpaper, decorate, redecorate, insulate, mould, damp
s1 Take one photo of {it}|e2 Write 3 things to change in {it}|e2 Measure one side of {it}|b4 Sketch {it} on paper|b4 Look up the price of one material

paint the, paint my, paint our
s1 Take one photo of {it}|a1 Put one brush by the door|e2 Move one thing out of {it}|b4 Measure one side of {it}|e2 Wipe one wall of {it}|b4 Write 3 things on the shopping list
b3 Lay an old sheet on the floor

fence, paint the fence, paint my fence, paint the shed, paint the deck, sand the, varnish
s1 Take one photo of {it}|a1 Put one brush by the door|e2 Brush the dirt off one board|e1 Write one colour for {it}|b4 Measure one side of {it}

knit, knitting, crochet, scarf, jumper
s1 Put the needles on the table|e2 Choose one colour for {it}|e2 Save one pattern for {it}|b4 Make the first 5 stitches|b5 Make one row of {it}

sew, sewing, quilt, embroider, dress
s1 Put thread and a needle on the table|e2 Thread one needle|e2 Save one pattern for {it}|b4 Write down 3 measurements for {it}|b5 Sew one short seam

draw, drawing, paint, painting, sketch, watercolour, watercolor, calligraphy, illustrate, illustration
s1 Put paper and a pencil on the table|a1 Leave the paper open on the table|e1 Draw 5 lines|e2 Draw one cup|b5 Draw your own hand

photography, better photos, take photos of, take better photos, filming, camera
s1 Put the camera by the door|e2 Take one photo of the light by a window|b4 Take 3 photos of one cup|b4 Write one line on one photo you like

practice gratitude, practise gratitude, journal, journaling, journalling, diary, gratitude, morning pages
s1 Put the notebook on your pillow|a1 Leave a pen in the notebook|e1 Write today's date on a fresh page|e2 Write one sentence about today|b3 Write 3 good things from today

pray, prayer, faith, church, spiritual, worship
a1 Put one candle on the table|s1 Sit down in a quiet spot|e1 Say one line of thanks|e2 Pray for 2 minutes

volunteer, volunteering
s1 Open the website of {of}|s1 Open a search for {name} near you|s1 Open a search for places near you|e2 Write down one place that looks for helpers|b4 Type 2 lines that offer your help|e2 Save the address of one place
b4 Write 2 questions about the work|b3 Write 3 lines about yourself|e1 Write 2 free hours of your week on paper|b4 Call one place for 3 minutes

donate, charity, join, sign up, enrol, enroll, attend
s1 Open the website of {of}|s1 Open a search for places near you|e2 Find the next date for it|e1 Write one question to ask there|b4 Type 2 lines with one question|b4 Write 2 free hours on the calendar

my meds, skipping my meds, take my medication, medication, medicine, tablets, pills, vitamins, supplements, brush my teeth, skincare, sunscreen, eye drops
a1 Put the box next to the toothbrush|s1 Set a daily alarm for it|e1 Draw one empty box for today|e1 Write the time for it on a sticky note|b4 Fill one week of the box

insulin, inhaler, injections
s1 Set a daily alarm for it|a1 Put it where you eat|e1 Write today's times on paper|b4 Write one question for your doctor

floss, flossing
a1 Put the floss next to the toothbrush|s1 Open the floss packet|e1 Floss one tooth|b3 Floss 4 teeth

posture, slouch, slouching, back straight
a1 Raise the screen on one book|s1 Put both feet on the floor|e1 Roll your shoulders 5 times|e1 Stand against a wall for 1 minute|b3 Stretch your chest for 3 minutes

better father, better mother, better parent, better dad, better mum, better mom, better husband, better wife, better listener, better friend, good father, good mother, good parent
a1 Put your phone in a drawer|s1 Write one good moment from this week on paper|e2 Write one question to ask at dinner|e2 Tell one person what you like about them|b5 Listen to one person for 5 minutes
b5 Play one game without a phone

on time, punctual, late, organised, organized, productive, productivity, time management, focus, focused, concentrate, routine, to-do list, todo list, discipline, disciplined
s1 Write tomorrow's first task on paper|a1 Put your keys by the door|e1 Set an alarm 10 minutes before you leave|e2 Circle one task for today|b5 Set a 5-minute timer for one task

the newsletter, our newsletter, newsletter less, newsletter better
s1 Open the last issue|e2 Delete one dull sentence from the last issue|b4 Type 3 new first lines|b4 Ask one reader what they skip

compost, compost heap, composting
a1 Put one bowl for peels on the counter|e2 Pick one corner for the heap|b4 Look up 3 things that never go in|b5 Carry one bucket of leaves to the corner

cookbook, cookbook of, recipe book
s1 Put the first recipe in front of you|e1 Take one photo of one recipe|b4 Type 3 ingredients of one recipe|b4 List 5 recipes for it|e2 Write one line on who cooked it|b3 Read one recipe aloud
b4 Write one memory of one dish

refund, deposit back, money back, compensation, reimbursement
s1 Find one paper that proves it|e2 Write down the sum they owe you|b4 Type 2 lines that ask for it|b4 Look up where to send the claim

subscribers, followers, audience, newsletter, youtube, channel, podcast, instagram, tiktok, blog readers
s1 Open a note titled {name}|e2 Type one line on who it is for|e2 Write 3 topics people ask you about|b4 Type the first 2 sentences of one post|b4 Message one person who may like it`;
