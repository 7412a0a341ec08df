/** The browser of the tests: how it is started, and what is watched in its pages. */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

export const CHROMIUM = "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

const ARGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Without time limits: those of the tests end what hangs. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGS, timeout: 0 });
}

/** A page in a context of its own, with what it asks for and what goes wrong in it. */
export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly requests: string[];
  readonly faults: string[];
}

export async function watchedPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<Watched> {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(0);
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("dialog", (dialog) => faults.push(dialog.message()));
  return { context, page, requests, faults };
}
