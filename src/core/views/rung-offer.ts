import type {OpenOffer} from "../rung-answers.ts";
import {isAttached, unitFor} from "../rung-line.ts";
import type {RungOffer} from "../rung-offers.ts";
import {countWords, type Formats} from "./words.ts";

/** A rung up or down, as it is asked about. */
export interface RungOfferView {
  /** The habit's. */
  readonly key: string;
  /** "Done 5 times. Try 5 minutes next?" */
  readonly question: string;
  /** "5 minutes" */
  readonly take: string;
  /** "Stay at 3" */
  readonly stay: string;
}

export function drawRungOffer({offer, isChosen}: OpenOffer, formats: Formats): RungOfferView {
  const take = amountInWords(offer, offer.to, formats);
  return {
    key: offer.key,
    question: isChosen ? chosenWords(offer, take, formats) : question(offer, take, formats),
    take,
    stay: `Stay at ${formats.number(offer.amount.value)}`,
  };
}

/** "5 pages", "10km" */
export function amountInWords(
  {amount, name}: Pick<RungOffer, "amount" | "name">,
  value: number,
  formats: Formats,
): string {
  return `${formats.number(value)}${isAttached(name, amount) ? "" : " "}${unitFor(amount, value, name)}`;
}

function question({direction, done, today}: RungOffer, take: string, formats: Formats): string {
  if (direction === "up") return `Done ${countWords(done, "time", "times", formats)}. Try ${take} next?`;
  return today === "settled" ? `A bit big lately? Try ${take} next?` : "A bit big today?";
}

function chosenWords({amount, today}: RungOffer, take: string, formats: Formats): string {
  const now = today === "open" ? ` Today’s line says ${formats.number(amount.value)}.` : "";
  return `You chose ${take}.${now}`;
}
