import type {Playbook, PlaybookStep} from "../../../src/core/breakdown/playbook.ts";

function steps(list: string): PlaybookStep[] {
  return list.split("|").map((entry) => {
    const [minutes = "", ...text] = entry.trim().split(" ");
    return {text: text.join(" "), minutes: Number(minutes)};
  });
}

function playbook(
  kind: string,
  words: string,
  [starters, surroundings, slices, bigger]: readonly [string, string, string, string],
  {unless = "", language = "en"} = {},
): Playbook {
  const phrases = (list: string): string[] =>
    list === "" ? [] : list.split(",").map((phrase) => phrase.trim());
  return {
    kind,
    language,
    words: phrases(words),
    unless: phrases(unless),
    starters: steps(starters),
    surroundings: steps(surroundings),
    slices: steps(slices),
    bigger: steps(bigger),
  };
}

/** A few small ones, as the shipped ones are built: what the engine is tested with. */
export const PLAYBOOKS: readonly Playbook[] = [
  playbook(
    "write",
    "write, writing, draft, novel, thesis, essay, blog",
    [
      "1 Open a blank note titled {name}|1 Open the draft",
      "1 Put a notebook on the desk",
      "2 Type one ugly sentence for {it}|2 Type one sentence a reader should remember",
      "4 List 3 points for {it}|4 List 3 scenes on paper",
    ],
    {unless: "read-only, email, emails"},
  ),
  playbook("read", "read, reading, books", [
    "1 Open the book at the next page",
    "1 Put the book on your pillow",
    "2 Read 1 page",
    "4 Read 2 pages|2 Write one line about that page",
  ]),
  playbook(
    "exercise",
    "exercise, exercising, run, running, push-ups, gym, workout, walk",
    [
      "1 Lay out workout clothes on the chair",
      "1 Put your walking shoes by the door",
      "1 Do 1 push-up|1 Stand on one leg for 10 seconds",
      "3 Stretch for 3 minutes",
    ],
    {unless: "run a business, run the meeting, marathon session"},
  ),
  playbook("meditate", "meditate, meditation, mindfulness", [
    "1 Sit down on one chair",
    "1 Put a cushion on the floor",
    "1 Take one slow breath",
    "3 Count 20 breaths",
  ]),
  playbook("tidy", "tidy, declutter, clean, clear out", [
    "1 Stand a bin bag by the door of {it}|1 Stand a bin bag by the door",
    "1 Put an empty box in {it}",
    "2 Bin 3 items from {it}",
    "5 Clear one corner of {it}",
  ]),
  playbook("email", "email, emails, inbox", [
    "1 Open a reply to that message",
    "1 Close the other tabs|1 Turn off the notifications",
    "2 Type the one-line ask",
    "3 Read it aloud once|1 Press the send button",
  ]),
  playbook("phone", "dentist, doctor, appointment, phone call, call the", [
    "1 Find the number on their website",
    "1 Put the phone on the desk",
    "2 Write two times you are free",
    "4 Call the number",
  ]),
  playbook("learn", "learn, study, german, spanish, guitar", [
    "1 Open the book on {it}|1 Open the lesson",
    "1 Put the book on the desk",
    "2 Say 3 words of {it} aloud|2 Write one thing you know about {it}",
    "5 Do one exercise in {it}",
  ]),
  playbook("people", "mum, dad, friend, friends, family", [
    "1 Pin {it}'s chat to the top",
    "1 Put a photo of {it} on the fridge",
    "2 Text {it} one photo",
    "2 Call {it} for 2 minutes",
  ]),
  playbook(
    "write",
    "schreiben, schreib, roman",
    ["1 Öffne den Entwurf", "1 Leg ein Heft auf den Tisch", "2 Tipp einen Satz", "5 Notiere 3 Stichpunkte"],
    {language: "de"},
  ),
];
