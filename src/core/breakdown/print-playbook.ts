import {PARTS, type Playbook} from "./playbook.ts";

/** A playbook as the note that `readPlaybook` reads: what a person edits. */
export function printPlaybook(playbook: Playbook): string {
  const {kind, language, words, unless} = playbook;
  const blocks = [
    `---\nkind: ${kind}\nlanguage: ${language}\n---`,
    `For goals that say: ${words.join(", ")}`,
  ];
  if (unless.length > 0) blocks.push(`Not for goals that say: ${unless.join(", ")}`);
  for (const {part, title} of PARTS) {
    const steps = playbook[part].map(({text, minutes}) => `- ${text} (${minutes} min)`);
    blocks.push(`## ${title}`, steps.join("\n"));
  }
  return `${blocks.join("\n\n")}\n`;
}

/** The name of such a note: `job-search.md`, and in any language but English `job-search.de.md`. */
export function playbookFileName({kind, language}: Playbook): string {
  return `${kind.replaceAll(" ", "-")}${language === "en" ? "" : `.${language}`}.md`;
}
