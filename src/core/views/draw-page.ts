import {drawLedger, type LedgerView} from "./ledger.ts";
import type {PageInput} from "./page-input.ts";
import type {PageRef} from "./page.ts";
import {drawShare, type ShareView} from "./share.ts";
import {drawTrackPage, type TrackPageView} from "./track-page.ts";
import {drawYear, type YearView} from "./year-page.ts";

/** What a page draws. */
export type PageView = YearView | TrackPageView | ShareView | LedgerView;

/** A page of the sidebar. Undefined where there is nothing left to show: the last line of a habit is gone. */
export function drawPage(ref: PageRef, input: PageInput): PageView | undefined {
  switch (ref.kind) {
    case "year":
      return drawYear(input, ref.year);
    case "track":
      return drawTrackPage(ref.track, input);
    case "share":
      return drawShare(input);
    case "ledger":
      return drawLedger(ref, input);
  }
}
