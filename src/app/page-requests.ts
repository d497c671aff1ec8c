import type {PageRef} from "../core/views/page.ts";

/** Asks the sidebar for a page from elsewhere: a number in a note was pressed. */
export class PageRequests {
  private readonly listeners = new Set<(page: PageRef) => void>();
  /** What was asked for while there was no sidebar. */
  private waiting: PageRef | undefined;

  ask(page: PageRef): void {
    if (this.listeners.size === 0) this.waiting = page;
    for (const listener of this.listeners) listener(page);
  }

  /** Calls back with each page that is asked for. Returns the way to stop it. */
  listen(listener: (page: PageRef) => void): () => void {
    this.listeners.add(listener);
    const {waiting} = this;
    this.waiting = undefined;
    if (waiting !== undefined) listener(waiting);
    return () => void this.listeners.delete(listener);
  }
}
