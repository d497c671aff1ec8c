import {describe, expect, test} from "vitest";
import {obstacleOffers} from "../../../src/core/breakdown/goal-notes.ts";
import {brokenSteps, made, SHIPPED} from "./break-down-made.ts";
import {goal} from "./read.ts";

/** All steps for a note, shown and queued. */
function stepsFor(title: string, body: string): string[] {
  const {steps, queue} = made({title, body}, SHIPPED);
  return [...steps, ...queue].map(({text}) => text);
}

function shownFor(title: string, body: string): string[] {
  return made({title, body}, SHIPPED).steps.map(({text}) => text);
}

describe("who stands in the note is asked", () => {
  test.each([
    ["Build a rabbit hutch", "Dad has spare planks.", "Text Dad one line about the planks"],
    ["Build a rabbit hutch", "My uncle could lend me a saw.", "Text your uncle one line about the saw"],
    ["Build a rabbit hutch", "Neighbour has a saw.", "Text your neighbour one line about the saw"],
    ["Grandma's 80th", "My brother says lake, I say park.", "Text your brother one question"],
    ["Renovate the kitchen", "Nadia knows a tiler.", "Text Nadia one question"],
    ["Renovate the kitchen", "Hm. Ask Nadia for photos of hers.", "Ask Nadia for photos of hers"],
    ["Write the grant proposal", "Ms. Holt said she reads drafts.", "Text Ms Holt one question"],
    ["Umzug nach Köln", "Mein Bruder hat einen Transporter.", "Schreib eine Zeile an deinen Bruder"],
    ["Hochzeit planen", "Frau Yıldız kennt einen DJ.", "Schreib eine Zeile an Frau Yıldız"],
  ])("%s: %s", (title, body, step) => expect(shownFor(title, body)).toContain(step));

  test.each([
    ["in trouble", "Build a rabbit hutch", "My brother could help. He doesn't want to.", "brother"],
    ["in grief", "Clean out Mum's house", "She died in March. My brother has the key.", "brother"],
    ["what is no person", "Renovate the kitchen", "House has old pipes.", "Text House"],
    ["nobody", "Renovate the kitchen", "Nobody has decided anything.", "Nobody"],
  ])("but not %s", (_, title, body, word) => expect(stepsFor(title, body).join()).not.toContain(word));
});

describe("what is needed, missing or next is a step", () => {
  test.each([
    ["Replace the boiler", "The grant form needs the EPC number", "Find the EPC number"],
    ["Plan the reunion", "It will rain. We need a tent.", "Write down one place to get a tent"],
    ["Get my licence", "Photo done. Missing: eye test", "Write “eye test” on a list"],
    ["Grow tomatoes", "Waiting for the seed parcel.", "Write one line that asks about the seed parcel"],
    ["Renovate the bathroom", "Budget 4,000. First step: measure the walls.", "Measure the walls"],
    ["Finish the quilt", "Top is done. basting left.", "Do 2 minutes of the basting"],
    ["Steuererklärung 2025", "Mir fehlt noch die Bescheinigung.", "Such die Bescheinigung heraus"],
  ])("%s: %s", (title, body, step) => expect(shownFor(title, body)).toContain(step));
});

describe("what the note tells of itself is taken up", () => {
  test.each([
    ["Replace the furnace", "offer B 4,100 / K never called back.", ["Open quote B", "Write one line to K"]],
    [
      "Organise the pictures",
      "9,000 on the old disk, many duplicates",
      ["Open the old disk", "Delete 3 duplicates from the pictures"],
    ],
    ["Learn to swim", "I hate having my head under water.", ["Put your face in a bowl of water"]],
    [
      "Grandma's 80th",
      "My brother says boat, I say garden.",
      ["Text your brother one question about boat or garden"],
    ],
    ["Pass the hunting exam", "400 questions. I know about 90.", ["Mark 3 questions that are new to you"]],
    ["Get over the breakup", "I check her page every day.", ["Mute her page"]],
    ["Live with heart disease", "Doctor: record every meal.", ["Write down your last meal"]],
    ["Move mum into the care home", "Room is 12 sqm.", ["List 3 things that fit in 12 sqm"]],
    ["Prepare for my theory test on 9 June", "", ["Write 9 June on the calendar"]],
  ])("%s: %s", (title, body, steps) => expect(shownFor(title, body)).toEqual(expect.arrayContaining(steps)));

  test("not on the calendar: what is done by a day", () =>
    expect(stepsFor("Finish the quilt by 9 June", "").join()).not.toContain("9 June"));

  test("nothing but that for those who are hurt", () =>
    expect(stepsFor("Get over the breakup", "Ask Tom for the keys. May 2.").join()).not.toMatch(/Tom|May/));
});

describe("how far the note says it is", () => {
  const paceOf = (title: string, body: string) => made({title, body}, SHIPPED).pace;

  test("months with an amount are a log", () => {
    const body = "- Jan 31 km\n- Feb: 22 km\n- Mar 40 km";
    expect(goal("Run 500 km this year", body).quantity?.done).toBe(93);
    expect(goal("Run 500 km this year", "- Jan 31 km").quantity?.done).toBe(0);
    expect(goal("Run 500 km this year", "- Week one 31 km\n- Week two 22 km").quantity?.done).toBe(0);
  });

  test.each([
    ["Read Ulysses by 30 June", "p. 112 of 585", {of: 585, unit: "pages"}],
    ["Ulysses lesen bis 30. Juni", "S. 112 von 585", {of: 585, unit: "Seiten"}],
  ])("pages of a book have a pace: %s", (title, body, pace) =>
    expect(paceOf(title, body)).toMatchObject(pace),
  );

  test.each([
    ["Write the novel by 30 June", "p. 112 of 585"],
    ["Read Ulysses by 30 June", "p. 585 of 112"],
  ])("no pace: %s, %s", (title, body) => expect(paceOf(title, body)).toBeUndefined());
});

describe("a day in prose goes on the calendar", () => {
  test.each([
    ["Learn to swim", "Lessons start 20 April, tuesdays.", "Write 20 April on the calendar"],
    ["Ask my manager for a raise", "Review meeting is on the 16th.", "Write the 16th on the calendar"],
    ["Move dad into the home", "May 2. There is a lift.", "Write May 2 on the calendar"],
    ["Den Dachboden entrümpeln", "Container kommt am 9. Mai", "Trag den 9. Mai in den Kalender ein"],
  ])("%s: %s", (title, body, step) => expect(shownFor(title, body)).toContain(step));

  test.each([
    ["that is gone", "The vaccination was due 02/26."],
    ["that is none", "It takes 3 months. We have Sunday."],
  ])("not one %s", (_, body) =>
    expect(shownFor("Get the cat to the vet", body).join()).not.toContain("calendar"),
  );
});

describe("it goes on where the note stands", () => {
  test.each([
    ["Read Middlemarch", "p. 112 of 585", "Open Middlemarch at page 112"],
    ["Read Middlemarch", "p. 112 of 585", "Read 1 page of Middlemarch from page 112"],
    [
      "learn to play Für Elise",
      "bars 1-14 are ok. stuck from 15 on, left hand",
      "Play bar 15 once with the left hand",
    ],
    ["Learn Rust", "read ch 1–4 of the book, stuck on lifetimes", "Write one question about lifetimes"],
    ["Write a cookbook", "42 recipes on cards, 6 typed so far.", "Type 2 lines of the next recipe"],
    ["Plan the wedding", "80 guests and a band", "Write down 3 names of the 80 guests"],
    ["Organise the photos", "about 11,000 on the old disk", "Open the old disk"],
    [
      "Learn the accordion",
      "Grandpa's accordion is in the attic.",
      "Fetch Grandpa's accordion from the attic",
    ],
    ["Klavier lernen", "Ich hänge bei Takt 15.", "Spiel Takt 15 einmal"],
  ])("%s: %s", (title, body, step) => expect(shownFor(title, body)).toContain(step));
});

describe("what is no order is no step", () => {
  test.each([
    ["Ask my manager for a raise", "Review meeting is on the 16th.", "meeting is"],
    ["Replace the boiler", "quote A 3,900 / quote B 4,450", "quote A 3"],
    ["Save $900 for a bike", "have 350", "went well"],
    ["Learn the accordion", "I want to play one song at his party.", "one song at"],
    ["Read 24 books", "read 5 so far", "so far"],
    ["Play more tennis", "We play doubles on Tuesdays.", "Delete"],
    ["Find a job", "They never replied. I never called.", "line to"],
    ["Find a job", "An offer I can't refuse.", "Open quote"],
  ])("%s: %s", (title, body, words) => expect(stepsFor(title, body).join("\n")).not.toContain(words));
});

describe("what stands in the way, in plain prose", () => {
  test.each([
    [
      "Learn to swim",
      "I panic when my face is under water.",
      "If I panic when my face is under water, I will take 3",
    ],
    ["Ask my manager for a raise", "Scared she says no.", "If I'm scared she says no, I will "],
    [
      "Quit vaping",
      "worst in the car and after lunch",
      "If it gets hard in the car and after lunch, I will ",
    ],
    ["Build a coop", "4 hens. Foxes around.", "If there are foxes around, I will write down one way"],
    ["Finish the quilt", "binding scares me", "If binding scares me, I will "],
    ["Tidy the garage", "Can't part with things.", "If I can't part with things, I will "],
    [
      "Lesen",
      "Ich schlafe ein, wenn ich im Bett lese.",
      "Wenn „Ich schlafe ein, wenn ich im Bett lese“ dazwischen",
    ],
  ])("%s: %s", (title, body, start) => {
    const {steps} = made({title, body}, SHIPPED);
    const [offer = ""] = obstacleOffers(goal(title, body), steps);
    expect(offer.startsWith(start), offer).toBe(true);
  });

  test("many get in the way", () => {
    const note = goal("Write a book", "## Obstacles", "- meetings in the morning");
    const {steps} = made({title: note.title}, SHIPPED);
    expect(obstacleOffers(note, steps)[0]).toMatch(/^If meetings in the morning get in the way, I will /);
  });

  test("nothing is laid ready at the place where it goes wrong", () => {
    expect(stepsFor("Read more", "I fall asleep when I read in bed.").join()).not.toMatch(/pillow|\bbed\b/);
    expect(stepsFor("Read more", "").join()).toMatch(/pillow/);
  });
});

describe("amounts are cut to what can be done", () => {
  test.each([
    ["Do 20 pull-ups", "currently: 3", "Hang from the bar for 5 seconds"],
    ["Drink 6 glasses of water a day", "", "Drink 1 glass of water"],
    ["Pay off the credit card: 3,150 left, 31 December", "", "Transfer 5 to the debt"],
  ])("%s", (title, body, step) => expect(shownFor(title, body)).toContain(step));

  test("a page to be written is no page to be read", () => {
    expect(stepsFor("Masterarbeit: 60 Seiten bis 31. August", "18 Seiten stehen").join()).not.toContain(
      "Lies",
    );
    expect(goal("Masterarbeit: 60 Seiten bis 31. August", "18 Seiten stehen").quantity?.done).toBe(18);
    expect(goal("Learn 500 words", "I know about 120.").quantity?.done).toBe(120);
  });

  test("to save for a thing is about money", () => {
    expect(stepsFor("Save $2,400 for a used piano", "have 350").join()).not.toMatch(/song|music|practice/i);
  });
});

test("whatever the prose says, every step passes the rules", () => {
  const input = {
    title: "Renovate the bathroom",
    body: "Tom knows a plumber. My sister has {it}. Need: a | b. Missing the X. p. 3. stuck on “x”. I have to go, now. 12 guests.",
  };
  expect(brokenSteps(input, made(input, SHIPPED))).toEqual([]);
});
