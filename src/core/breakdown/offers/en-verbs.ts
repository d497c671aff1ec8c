/** What suits any goal at all: the title's hash says which of these begins. */
export const ENGLISH_ANY = `*
s1 Open the chat with {with}|s1 Put pen and paper on the table|e2 Type one line to {with}|e2 Write down how {goal} could begin|e2 Write down how {name} could begin|e2 Write one question about it
b4 List 3 things that stand between you and it|b4 Ask one person how to {do}|b4 Ask one person who has done it

*
s1 Open the chat with {with}|s1 Write {goal} on a fresh page|s1 Write {name} on a fresh page|e2 Write 3 things that must happen first
b4 Type 3 lines to {with}|b4 Ask one person how to {do}|b3 Write the easiest first move on a sticky note|b4 Message one person who knows about it|e2 Write one question about it

*
s1 Open the chat with {with}|s1 Write {goal} on a sticky note|s1 Write {name} on a sticky note|e2 Type one line to {with}|e2 Write one line on how you will see it is done
b4 Ask one person how to {do}|b4 List 3 people or things that could help|b3 Write one day for it on the calendar`;

/** What suits goals of any kind by their verb, as `OfferData` has its sets. */
export const ENGLISH_VERBS = `find, pick, adopt, hire, choose, get a, get an, get another, get new, get some, obtain
s1 Open a search for {it}|e2 Write 3 things you want from {it}|b4 Save one good example|b4 Ask one person about {it}

finish, complete, continue, restart, resume
s1 Put {it} in front of you|e2 Write one line on what is left of {it}|b4 List 3 things left in {it}|b2 Write the easiest of them on a sticky note

ask, tell, talk, speak, contact, discuss, meet
s1 Open the chat with {who}|e2 Write the one question to ask|e1 Say your first sentence aloud|b4 Type 2 lines that ask for a time

make, build, create, design, develop, invent, compose, produce, construct, assemble
s1 Put paper and a pencil on the table|e2 Sketch {it} on paper|b4 List 5 parts of {it}|b4 Save one good example|b4 Look up the price of one part

start, launch, found, set up, open, establish
s1 Write {name} at the top of a page|e2 Write 3 things that {it} needs|b4 Look up one example of {it}|b4 Message one person who has done it

service, bleed, descale, restore, maintain, change the, change my, install, hang, polish, winterise, winterize, seal, insulate, test, oil
s1 Take one photo of {it}|e2 Write down one thing to check on {it}|b4 Watch 4 minutes on how to {do}|b4 List 3 tools for it|b4 Look up one price for it

go, attend, visit, see, join
s1 Open the calendar|e1 Write one possible day for {it}|b4 Look up the next date of {it}|b4 Message one person who could come along

pass, revise, sit
s1 Open one practice question for {it}|e2 Read one practice question aloud|b4 Answer 3 practice questions|b4 Write 3 things to look up

understand, grasp, figure out, make sense of
s1 Open one page about {it}|e2 Write one question about {it}|b4 Draw {it} as a picture|b4 Say what you know in 3 sentences

have people, have friends, have guests, have family, have the neighbours, invite
s1 Open the calendar|e2 Write down 3 people to invite|e1 Write 2 possible evenings on a page|b4 Message one person with 2 possible evenings

organise, organize, host, plan, hold, throw, arrange
s1 Open the calendar|e1 Write 2 possible dates for {it}|b4 List 5 things that {it} needs|b4 Message one person who could help|e2 Write down 3 people to invite

prepare, train for, get ready for, lead, manage, run, chair, handle
s1 Open a note titled {name}|e2 Write one thing that must go well in {it}|e2 Write one thing that must go well|b4 List 3 things that {it} needs|b4 Ask one person what would help most

onboard, mentor, coach, train
s1 Write {name} at the top of a page|e2 Write 3 things that {it} should learn first|b4 Show one small piece of it once|b4 Ask one person what would help most

reduce, lower, shorten, raise, increase, speed up
s1 Put pen and paper on the table|e2 Write down today's number for {it}|b4 List 3 things that change {it}|b4 Ask one person how to {do}

${ENGLISH_ANY}`;
