/** What takes the place of what is to end, as `OfferData` has its sets. */
export const ENGLISH_STOPS = `scrolling, scroll, doomscrolling, phone, screen, screens, instagram, tiktok, twitter, facebook, reddit, youtube, social media, app, apps, news, gaming, games, netflix, tv
a1 Move the app off the home screen|a1 Plug the phone in outside the bedroom|e2 Read 1 page on paper|e1 Put the phone in a drawer|b3 Turn off the notifications of one app
b5 Walk around the block without the phone

smoking, smoke, cigarettes, cigarette, vaping, vape, nicotine
a1 Put the lighter in a drawer|a1 Put a glass of water on the table|e1 Take 5 slow breaths at an open window|e2 Write down the time of the last one|b3 List 3 moments when you want one
b4 Text one person what you are changing

coffee, caffeine
a1 Put the tea next to the kettle|a1 Put a smaller cup on the shelf|e1 Drink one glass of water|e2 Write the time of the last cup|b4 List 3 moments when you want one

snacking, snacks, snack, crisps, chips
a1 Move the snacks to the top shelf|e1 Drink one glass of water|b2 Brush your teeth after dinner|b4 Cut an apple into slices|e2 Write down the time of the last snack|a1 Put a bowl of fruit on the table
b3 Make one cup of tea|e1 Turn off the kitchen light|b4 List 3 things for your hands to do

sugar, junk food, sweets, chocolate, soda, fast food, takeaway, takeout, eating out
a1 Put a bowl of fruit on the table|a1 Move the snacks to the top shelf|e1 Drink one glass of water|b4 Cut an apple into slices|b4 Write 3 easy meals on paper

on takeaway, on takeout, on eating out, on coffee
a1 Put one easy meal's recipe on the fridge|e2 Write the cost of the last order|b4 Write 3 easy meals on paper|b5 Put one lunch for tomorrow in a box

spending, spend, buying, shopping, online shopping, impulse
a1 Log out of one shop|a2 Delete one saved card|e2 Write one wish on a 30-day list|b4 Unsubscribe from one shop's emails|b3 Write down yesterday's costs

procrastinating, procrastination, procrastinate, putting, delaying
a1 Put the phone in another room|e2 Write the first move of the task you avoid|e1 Put its first page on the desk|b5 Set a 5-minute timer for one task|b4 Text one person when you start

nails, nail biting, biting, picking
a1 Put a nail file on the desk|e1 Hold a pen for one minute|b3 File one nail|e2 Write down the last time and place

being late, be late, late for
a1 Put your keys by the door|e1 Set an alarm 10 minutes before you leave|e1 Write the time you must leave on a sticky note|b4 Pack one bag for tomorrow

food waste, waste food, throwing food, leftovers
a1 Put the oldest food at the front of the fridge|e2 Write down one food that you threw away|b4 Write one meal with what is open|b4 List 5 things in the fridge

plastic, packaging, rubbish, waste
a1 Hang one cloth bag on the door|e2 Write down 3 wrappers from the bin|b4 Look up one shop that sells loose food|b4 List 3 swaps for one week|b3 Put one jar by the door for loose food|e1 Rinse one jar to use again|e2 Write one thing to buy without wrapping

meat, dairy, animal products
a1 Put a can of beans on the counter|e2 Write one meal with beans on paper|b4 Save one recipe with beans

yelling, shouting, snapping, my temper
a1 Stick a note saying “slowly” on the door|e1 Take 3 slow breaths|e2 Write down the last time and place
b3 Write 3 things that set it off

meeting, meetings, working late, overtime
a1 Write an end time on a sticky note|e2 Write tomorrow's first task on paper|b4 Type 2 lines that decline one meeting

*
a1 Put a note about it where it happens|e2 Write down the last time and place|e1 Take 5 slow breaths|b4 List 3 things to do instead`;
