import {chromium, type Browser} from "playwright-core";
import {findChromium} from "../../playground/chromium.ts";

/** Without these a browser calls home, or needs what a container lacks; names resolve to nothing. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

interface Shared {
  browser: Promise<Browser>;
  users: number;
}

const running = new Map<string, Shared>();

export interface BorrowedBrowser {
  browser: Browser;
  /** Closes the browser, unless somebody else is still using it. */
  giveBack(): Promise<void>;
}

/** Chromium, started with `args` besides the usual ones; those who ask at the same time share it. */
export async function borrowBrowser(args: string[] = []): Promise<BorrowedBrowser> {
  const key = args.join(" ");
  const shared = running.get(key) ?? {browser: launch(args), users: 0};
  running.set(key, shared);
  shared.users++;
  const browser = await shared.browser;
  const giveBack = async (): Promise<void> => {
    shared.users--;
    if (shared.users > 0) return;
    running.delete(key);
    await browser.close();
  };
  return {browser, giveBack};
}

async function launch(args: string[]): Promise<Browser> {
  return chromium.launch({executablePath: await findChromium(), headless: true, args: [...ARGS, ...args]});
}
