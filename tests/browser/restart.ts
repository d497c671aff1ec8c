import type {Desk} from "./desk.ts";

/** Starts the app anew, after it has stored its layout; resolves when it has booted. */
export async function restart({page}: Desk): Promise<void> {
  await page.clock.runFor(1000);
  await page.reload();
  await page.waitForFunction(() => Reflect.get(globalThis, "host")?.booted === true);
}
