import type {Playbook} from "../../../src/core/breakdown/playbook.ts";
import {readPlaybook, type PlaybookFault} from "../../../src/core/breakdown/read-playbook.ts";

/** A playbook that a person may have written. */
export const NOTE = `---
kind: garden
language: en
---
Mine, from the allotment.

For goals that say: garden, weeding, plant *
Not for goals that say: garden party

## Starters

- Put the gloves by the door (1 min)

## Surroundings

- Put a bucket next to {it} (1 min)

## Smallest slices

- Pull 3 weeds (2 min)
- Water one pot (1 min)

## Bigger slices

- Weed one corner (5 min)
`;

/** The note with one of its lines changed. */
export function withLine(line: number, text: string): string {
  return NOTE.split("\n")
    .map((old, at) => (at === line - 1 ? text : old))
    .join("\n");
}

export function read(text: string, name = "garden.md"): Playbook {
  const found = readPlaybook(name, text);
  if (Array.isArray(found)) throw new Error(`faults: ${told(found).join("; ")}`);
  return found as Playbook;
}

function told(faults: readonly PlaybookFault[]): string[] {
  return faults.map(({line, message}) => `${line}: ${message}`);
}

/** The faults of a note, as `14: say …`. */
export function faultsOf(text: string, name = "garden.md"): string[] {
  const found = readPlaybook(name, text);
  return Array.isArray(found) ? told(found) : [];
}
