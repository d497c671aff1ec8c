import moment from "moment";
import {pick, randomNumbers} from "./random.ts";
import {writeFiles} from "./write-files.ts";

export interface BenchVault {
  /** Where to write; what is there already stays. */
  folder: string;
  /** How many daily notes, 3,650 for ten years. */
  days: number;
  /** Checkboxes a day, on average. */
  perDay: number;
  /** How many different habits the lines are of, in turn; a dozen, at random, unless said. */
  habits?: number;
  /** The newest note's day, `YYYY-MM-DD`. */
  today: string;
}

export interface BenchCounts {
  notes: number;
  checkboxes: number;
  done: number;
}

const ACTIONS = [
  "Stretch",
  "Read ten pages",
  "Walk outside",
  "Write to a friend",
  "Tidy the desk",
  "Practise piano",
  "Drink water",
  "Plan tomorrow",
  "Empty the inbox",
  "Cook at home",
  "Meditate",
  "12 push-ups",
];
const VERBS = "Read,Write,Sort,Clean,Check,Water,Fold,Call,Draw,Lift,Plan,Open,Sing,Pack,Wash".split(",");
const THINGS =
  "a page,a plant,a drawer,a letter,a song,a shelf,a sketch,a bag,a shirt,a map,a list,a verse,a box,a cup,a window,a note,a chord,a coat,a jar,a tool".split(
    ",",
  );
const TAGS = ["#win", "#health", "#work/deep"];
const WORDS =
  "rain falls on quiet hills while people drink tea and a lazy dog dreams of the quick brown fox".split(" ");

const DAILY_NOTES = JSON.stringify({folder: "Daily", format: "YYYY/YYYY-MM-DD"});

/** Writes a large vault of daily notes, the same one for the same options, to measure with. */
export async function writeVault({folder, days, perDay, habits, today}: BenchVault): Promise<BenchCounts> {
  const random = randomNumbers(42);
  const next = habits === undefined ? () => pick(random, ACTIONS) : inTurn(actionsOf(habits));
  const files = new Map([[".obsidian/daily-notes.json", DAILY_NOTES]]);
  const counts = {notes: days, checkboxes: 0, done: 0};
  for (let ago = days - 1; ago >= 0; ago--) {
    const date = moment.utc(today, "YYYY-MM-DD", true).subtract(ago, "days").format("YYYY-MM-DD");
    const lines = checkboxLines(random, date, perDay, next);
    counts.checkboxes += lines.length;
    counts.done += lines.filter((line) => line.includes("[x]")).length;
    files.set(`Daily/${date.slice(0, 4)}/${date}.md`, noteOf(random, date, lines));
  }
  await writeFiles(folder, files);
  return counts;
}

/** Up to 300 habits. */
function actionsOf(count: number): string[] {
  const all = THINGS.flatMap((thing) => VERBS.map((verb) => `${verb} ${thing}`));
  return all.slice(0, count);
}

function inTurn(actions: readonly string[]): () => string {
  let count = 0;
  return () => actions[count++ % actions.length] ?? "";
}

function checkboxLines(
  random: () => number,
  date: string,
  perDay: number,
  nextAction: () => string,
): string[] {
  const count = Math.max(1, perDay - 2 + Math.floor(random() * 5));
  return Array.from({length: count}, (_, index) => {
    const indent = index > 0 && random() < 0.15 ? "\t" : "";
    const isDone = random() < 0.62;
    const tag = random() < 0.3 ? ` ${pick(random, TAGS)}` : "";
    const doneDate = isDone && random() < 0.3 ? ` ✅ ${date}` : "";
    return `${indent}- [${isDone ? "x" : " "}] ${nextAction()}${tag}${doneDate}`;
  });
}

function noteOf(random: () => number, date: string, lines: string[]): string {
  const mood = 1 + Math.floor(random() * 5);
  const paragraphs = Array.from({length: 3}, () => {
    const length = 20 + Math.floor(random() * 25);
    return `${Array.from({length}, () => pick(random, WORDS)).join(" ")}.`;
  });
  const code = random() < 0.1 ? "\n```js\n- [ ] not a task\n```\n" : "";
  const properties = `---\ntags: [daily]\nmood: ${mood}\n---\n`;
  return `${properties}# ${date}\n\n## Tasks\n\n${lines.join("\n")}\n\n## Notes\n\n${paragraphs.join("\n\n")}\n${code}`;
}
