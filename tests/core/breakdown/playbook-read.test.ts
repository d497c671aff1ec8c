import {describe, expect, test} from "vitest";
import {playbookFileName, printPlaybook} from "../../../src/core/breakdown/print-playbook.ts";
import {faultsOf, NOTE, read, withLine} from "./playbook-note.ts";

describe("a note", () => {
  test("is read with its phrases and steps", () => {
    expect(read(NOTE)).toEqual({
      kind: "garden",
      language: "en",
      words: ["garden", "weeding", "plant *"],
      unless: ["garden party"],
      starters: [{text: "Put the gloves by the door", minutes: 1}],
      surroundings: [{text: "Put a bucket next to {it}", minutes: 1}],
      slices: [
        {text: "Pull 3 weeds", minutes: 2},
        {text: "Water one pot", minutes: 1},
      ],
      bigger: [{text: "Weed one corner", minutes: 5}],
    });
  });

  test.each([
    ["line endings of Windows", NOTE.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\uFEFF${NOTE}`],
    ["no line ending at its end", NOTE.trimEnd()],
    ["boxes", NOTE.replaceAll("\n- ", "\n- [ ] ")],
    ["other markers", NOTE.replaceAll("\n- ", "\n* ")],
    [
      "headings of other levels, in capitals",
      NOTE.replaceAll("## ", "#### ").replace("Starters", "STARTERS"),
    ],
    ["bold labels", NOTE.replace(/^(.*that say:)/gm, "**$1**")],
    ["capitals in its phrases", NOTE.replace("garden, weeding", "Garden,  WEEDING , garden,")],
    ["quotes and a comment in its front matter", NOTE.replace("kind: garden", 'kind: "garden" # mine')],
    ["minutes in other words", NOTE.replace("(5 min)", "(5 minutes)").replace("(2 min)", "(2min)")],
    ["a comment behind", `${NOTE}\n%%\n- ideas for later\n%%\n\n## Sources\n\n- My neighbour\n`],
    ["code", `${NOTE}\n\`\`\`\n- code (9 min)\n\`\`\`\n`],
  ])("with %s says the same", (_, text) => {
    expect(read(text)).toEqual(read(NOTE));
  });

  test("without a kind is of the kind that its file is named for", () => {
    const text = NOTE.replace("kind: garden", "author: me");
    expect(read(text, "Playbooks/Garden.en.md").kind).toBe("garden");
    expect(read(NOTE, "other.md").kind).toBe("garden");
  });

  test("is of a kind and language however they are written", () => {
    expect(read(NOTE.replace("kind: garden", "kind: Job-Search")).kind).toBe("job search");
    expect(read(NOTE.replace("kind: garden\n", ""), "job_search.md").kind).toBe("job search");
    expect(read(NOTE.replace("language: en", "language: EN")).language).toBe("en");
    expect(read(NOTE.replace("language: en", "languages: 2\nlanguage : en")).language).toBe("en");
  });

  test("printed and read again is the same", () => {
    for (const text of [NOTE, withLine(8, ""), withLine(12, "- Open a page titled {name} (2 minutes)")]) {
      const playbook = read(text);
      expect(read(printPlaybook(playbook), playbookFileName(playbook))).toEqual(playbook);
    }
  });

  test("may name what a goal is done to in two ways", () => {
    const text = withLine(12, "- Open a page titled {name} (1 min)");
    expect(read(text).starters[0]?.text).toBe("Open a page titled {name}");
  });

  test("may rule nothing out", () => {
    expect(read(withLine(8, "")).unless).toEqual([]);
  });

  test("in another language is held to length and time alone", () => {
    const text = NOTE.replace("language: en", "language: pt-BR").replace("Pull 3 weeds", "Jardim melhor");
    expect(read(text)).toMatchObject({language: "pt-BR", slices: [{text: "Jardim melhor"}, {}]});
    expect(faultsOf(text.replace("Jardim melhor", "um ".repeat(13)))).toEqual([
      "20: change this step: Could it be said in fewer words? (R4)",
    ]);
  });
});

describe("what to do about a note", () => {
  const TIME = "say how long it takes, as in “(2 min)”";

  test.each([
    [20, "- Pull 3 weeds", [`20: ${TIME}`]],
    [20, "- Pull 3 weeds (2 min) today", [`20: ${TIME}`]],
    [20, "- Pull 3 weeds (0 min)", [`20: ${TIME}`]],
    [20, "- Pull 3 weeds (soon)", [`20: ${TIME}`]],
    [
      12,
      "- Put the gloves by the door (3 min)",
      ["12: make it smaller: here a step takes 2 minutes at most"],
    ],
    [16, "- Put a bucket next to {it} (3 min)", ["16: make it smaller: here a step takes 2 minutes at most"]],
    [20, "- Pull 3 weeds (3 min)", ["20: make it smaller: here a step takes 2 minutes at most"]],
    [25, "- Weed one corner (6 min)", ["25: make it smaller: here a step takes 5 minutes at most"]],
    [25, "- Weed one corner (99999 min)", [`25: ${TIME}`]],
    [20, "- Pull 3 {weeds} (2 min)", ["20: use only {it} and {name}: nothing else is filled in"]],
    [20, "- Weeds (2 min)", ["20: change this step: What would you do? (R1)"]],
    [20, "- Improve the bed (2 min)", ["20: change this step: What would you do first? (R2)"]],
    [20, "- Pull a weed and call Ana (2 min)", ["20: change this step: Could this be one action? (R3)"]],
    [12, "- Sit still for 3 minutes (2 min)", ["12: change this step: Could it take 5 minutes? (R5)"]],
    [3, "language: english please", ["3: say which language it is in, as in “language: en”"]],
    [3, "language:", ["3: say which language it is in, as in “language: en”"]],
    [3, "author: me", ["1: say which language it is in, as in “language: en”"]],
    [7, "", ["1: say which goals it is for, on a line like “For goals that say: write, novel, essay”"]],
    [
      7,
      "For goals that say: , ,",
      ["1: say which goals it is for, on a line like “For goals that say: write, novel, essay”"],
    ],
  ] as [number, string, string[]][])("with line %i as %j", (line, text, faults) => {
    expect(faultsOf(withLine(line, text))).toEqual(faults);
  });

  test("a language that is none, below a property of a longer name", () => {
    const text = NOTE.replace("language: en", "languages: 2\nlanguage: ?");
    expect(faultsOf(text)).toEqual(["4: say which language it is in, as in “language: en”"]);
  });

  test("a section that is not there", () => {
    expect(faultsOf(withLine(18, ""))).toEqual(["25: add a heading “Smallest slices” with a step below it"]);
  });

  test("a section without a step", () => {
    expect(faultsOf(withLine(12, "Later."))).toEqual([
      "10: add a step below “Starters”, as in “- Open the note (1 min)”",
    ]);
  });

  test("all its faults at once, in the order of lines", () => {
    const text = NOTE.replace(" (5 min)", "")
      .replace("Pull 3 weeds", "Weeds")
      .replace("language: en", "language: ?");
    expect(faultsOf(text).map((fault) => fault.split(":")[0])).toEqual(["3", "25"]);
    const english = NOTE.replace(" (5 min)", "").replace("Pull 3 weeds", "Weeds");
    expect(faultsOf(english).map((fault) => fault.split(":")[0])).toEqual(["20", "25"]);
  });

  test("an empty one", () => {
    expect(faultsOf("", "")).toEqual([
      "1: say what kind of goal it is for, as in “kind: write”",
      "1: say which language it is in, as in “language: en”",
      "1: say which goals it is for, on a line like “For goals that say: write, novel, essay”",
      "1: add a heading “Starters” with a step below it",
      "1: add a heading “Surroundings” with a step below it",
      "1: add a heading “Smallest slices” with a step below it",
      "1: add a heading “Bigger slices” with a step below it",
    ]);
  });

  test("one with far too many steps or phrases", () => {
    expect(faultsOf(NOTE + "- Pull 3 weeds (2 min)\n".repeat(500))).toEqual([
      "121: keep a playbook to 100 steps",
    ]);
    const many = Array.from({length: 201}, (_, at) => `word${at}`).join(", ");
    expect(faultsOf(withLine(7, `For goals that say: ${many}`))).toEqual(["7: keep it to 200 phrases"]);
  });
});
