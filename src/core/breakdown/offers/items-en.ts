import type {ItemData} from "../item-data.ts";

export const ENGLISH_ITEMS: ItemData = {
  tag: "en",
  quick: `ask, text, tell, message, thank, remind, ping, nudge
s1 Open the chat with {person}|e2 {own}|e2 Type one line to {person} {on}|e2 Type one line to {person}

call, phone, ring
s1 Find {person}'s number|b4 {own}|e2 Write one question for {person}|s1 Find the number for {name}

pay, transfer
s1 Open the bank app|b4 {own}|e2 Write down what {it} costs

print, scan, sign, post, feed, water, charge, weigh, measure, count, unlock, download, take a photo of, turn, turn off, switch off, switch on, close, lock, take out, show, copy, confirm, check
b4 {own}|e2 {verb} one {one}`,
  people: `get
s1 Open the chat with {person}|e2 Ask {person} {on} in one line|e2 Type one line to {person}

give, hand, lend
s1 Open the chat with {person}|e2 Type one line to {person} {on}|e2 Type one line to {person}

email, mail, write to, reply to, answer, contact, invite, chase
s1 Open a mail to {person}|e2 Type one line to {person} {on}|e2 Type the first line to {person}

talk to, talk with, speak to, speak with, meet, meet with, check with
s1 Open the chat with {person}|e2 Type one line to {person} {on}|e2 Write one question for {person}`,
  calls: `appointment, dentist, doctor, gp, vet, physio, optician, hairdresser, haircut, barber, restaurant, plumber, electrician, handyman, roofer, photographer, caterer, catering, taxi, movers, sitter, babysitter, nanny, cleaner, mechanic, mot, garage appointment
s1 Open the calendar|e2 Look up one number for {it}|e2 Write 2 times for {it}`,
  verbs: `buy, order, pick up, purchase
s1 Put a shopping bag by the door|e1 Write {name} on the shopping list|b4 Save one offer for {it}

book, reserve, arrange, schedule, rent, organise, organize, sort out
s1 Open the calendar|e2 Write 2 dates for {it}|b4 Look up one price for {it}

cancel, unsubscribe from, end
s1 Open the last message about {it}|e2 Type one line that cancels {it}|b4 Look up one contact for {it}

request, claim
s1 Open a new mail|e2 Type one line that asks for {it}|b4 Look up one contact for {it}

apply, apply for, renew, register, register for, sign up, sign up for, enrol, enrol in, file, submit, extend
s1 Open a search for {it}|e2 Look up the form for {it}|b4 Look up the last day for {it}

use, try
s1 Put {it} where you can see it|e1 Put {it} where you can see it

tile, grout, plaster, wallpaper
s1 Take one photo of the spot|e2 Measure the spot for {name}|e2 Take one photo of the spot

pack
s1 Put one empty bag on the bed|e2 Put one thing for {it} in a bag

research, compare, look into, look at, find out, study, read up on, understand, google
s1 Open a search for {it}|e2 Save one page about {it}|b4 Write 3 questions about {it}

read, reread, review, proofread
s1 Open {it}|e2 Read the first lines of {it}|b4 Write 3 points on {it}

finish, complete, continue, update, edit, rewrite
s1 Open {it}|e2 Write one line on what is left of {it}|b4 List 3 gaps in {it}

write, draft, prepare, outline, compose
s1 Open a blank page for {it}|e2 Type the first line of {it}|b4 List 3 points for {it}

fix, debug, repair, reproduce, solve, investigate, bisect, mend, replace
e2 Write one line on what is wrong with {it}|e2 Take one photo of {it}|b4 List 3 places to look at {it}

choose, pick, decide, decide on, select, agree on, set
s1 Put pen and paper on the table|e2 Write 2 options for {it}

find, look for, hire, recruit, search for
s1 Open a search for {it}|e2 Save one place with {it}|b4 List 3 places to look for {it}

send, share, forward, hand in, deliver
e1 Open a mail to {person}|e1 Open a mail for {it}|e2 Type the subject of the mail

paint, sand, prime, varnish
s1 Put one brush by the door|e2 {verb} one {one}|e2 Take one photo of {it}|e2 Put one brush by the door

fill, tape, sort, label, iron, wash, fold, plant, pot, repot, hang, mount, drill, cut, sew, trim, prune, clean, wipe, dust, empty, file, digitise, digitize, photograph, test, back up, delete, migrate, translate, tag, rename, number, peel, chop, answer, enter, watch, solve, map, update, describe, draw, sketch
e2 {verb} one {one}`,
  counted: `*
e2 {verb} one {counted}`,
  things: `letter, report, article, post, posts, speech, application, essay, introduction, intro, abstract, conclusion, proposal, bio, toast, vows, newsletter, script, story, poem, summary, blurb, press release, eulogy, email, emails, statement, chapter, discussion, methods, results, description, advert, ad, caption, paragraph, synopsis
s1 Open a blank page for {it}|e2 Type the first sentence of {it}|b4 List 3 points for {it}

list, plan, budget, timeline, schedule, agenda, checklist, menu, itinerary, outline, playlist, roadmap, programme, program, guest list, seating, questions, slides, handout, presentation, deck, structure, spec, requirements, estimate, costs
s1 Open a blank page for {it}|e2 Write 3 lines of {it}|b4 Write 5 lines of {it}

paint, undercoat, primer, varnish, coat, coats, brushes, brush, cream, sunscreen, milk, bread, eggs, flour, yeast, butter, sugar, rice, coffee, tea, cheese, cake, flowers, balloons, candles, snacks, drinks, wine, beer, gift, gifts, present, presents, shoes, socks, gloves, jacket, screws, nails, glue, soap, shampoo, toothpaste, batteries, bulbs, soil, seeds, compost, charger, adapter, medicine, plasters, nappies, diapers, wipes, bags, boxes, tools, ladder, fabric, wool, thread, frame, decorations, photos, photo
s1 Put pen and paper on the table|e1 Write {name} on the shopping list|b4 Look up one price for {it}

passport, visa, certificate, transcript, transcripts, id, contract, form, forms, invoice, invoices, receipts, licence, license, insurance, permit, papers, documents, paperwork, proof, policy, warranty, records, payslips, deed, tax, taxes, copies
s1 Open the folder for {it}|e2 Put one paper for {it} on the table|b4 Look up what {it} needs

cv, résumé, resume, portfolio, website, homepage, page, profile, draft, manuscript, thesis, dissertation, file, spreadsheet, logo, design, poster, flyer, photos folder, video, podcast, episode, song
s1 Open {it}|e2 Write one line on what {it} needs next|b4 List 3 parts of {it}

invitation, invitations, invites, guests, guest, party, attendees, participants, volunteers, helpers, speakers, sponsors, customers, testers, neighbours, neighbors, friends, team
s1 Put pen and paper on the table|e2 Write 3 names for {it}|b4 Type one line to one of them

referee, referees, supervisor, witness, witnesses, mentor
s1 Put pen and paper on the table|e2 Write one name for {it}

venue, hotel, flight, flights, train, trains, ferry, tickets, ticket, car, van, hostel, campsite, accommodation, flat, apartment, room, course, class, gym, band, dj, music, camper, mover, storage, parking, location, hall
s1 Open a search for {it}|e2 Look up one price for {it}|b4 Write 2 options for {it}

tests, test, docs, documentation, function, module, class, migration, endpoint, api, readme, changelog, release notes, refactor, refactoring, ci, config, script, schema, query, deployment, login, bug, crash, error
s1 Open the code of {it}|e2 Type the first line of {it}|b4 List 3 cases for {it}

soup, curry, stew, lasagne, pie, dinner, lunch, breakfast, dessert, salad, recipe, meal, meals, buffet, food
s1 Open one recipe for {it}|e2 Write 3 ingredients for {it}|b4 Save one recipe for {it}

bag, suitcase, backpack, rucksack, kit, hamper, lunchbox, luggage
s1 Put {it} on the bed|e2 Put one thing for {it} on the bed|b4 Write 5 things for {it}

kitchen, bathroom, bedroom, attic, cellar, basement, garage, shed, hallway, office, desk, wardrobe, closet, drawer, drawers, shelf, shelves, cupboard, balcony, garden, fridge, freezer, pantry, loft, car boot, windows, floor, floors
s1 Put one empty bag by {it}|e2 Put 3 things from {it} in a bag|b5 Clear one corner of {it}`,
  with: `*
s1 Open a mail to {titled}|s1 Open the chat with {person}|e2 Type one line to {person} {on}|e2 Type one line to {person}`,
  kinds: `people, touch, thank, thank you, catch up
s1 Open the chat with {name}|e2 Type one line to {name}|b4 Write one question for {name}

read, reading list, books
s1 Put {name} on your pillow|e2 Read 1 page of {name}

learn
s1 Open one page about {name}|e2 Write one question about {name}|b4 Write 3 words on {name}

practise
s1 Put {name} where you can see it|e2 Play the first line of {name}

tidy
s1 Put one empty bag by {it}|e2 Put 3 things from {it} in a bag|b5 Clear one corner of {it}`,
  any: `*
e2 Write one date for {name} on the calendar|e2 Write one question about {name}|e2 Look up one page about {name}|e2 Write down who can help with {name}`,
  pieces: `*
e2 Look up how to {deed}|e2 Write one date for {whole} on the calendar|b4 Write 3 moves for {whole} on paper`,
  start: `*
s1 Write {name} at the top of a page`,
  light: "get find make do prepare create bring organise organize sort collect gather",
  texts:
    "speech report article essay letter story poem post newsletter chapter script toast vows blog eulogy dissertation thesis",
  titles: "prof dr mr mrs ms miss",
  about: "about",
  to: "to",
  buying: "buy {name}",
  owned: "have got done bought packed already",
  wanted: "need needed todo missing open buy get next",
};
