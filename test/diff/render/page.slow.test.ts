/** The page of a comparison in a real browser: links, filters, search, keyboard, paper, no script, hostile text. Skipped where there is no Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { diffWithSides } from "../../../generator/diff/diff.ts";
import { toHtml } from "../../../generator/diff/render/html.ts";
import type { ReportInput } from "../../../generator/diff/render/report.ts";
import type { InputFile } from "../../../generator/ground/input.ts";
import { violations } from "../../axe.ts";
import { CHROMIUM, hasChromium, launch, watchedPage } from "../../chromium.ts";
import { documentOf } from "../../inputs/documents.ts";
import { largeChange } from "./large.ts";

function inputOf(from: readonly InputFile[], to: readonly InputFile[], name = "march"): ReportInput {
  const none = { bundledOverlays: "none" } as const;
  const { verdict, ...rest } = diffWithSides({
    from: { documents: from, ...none },
    to: { documents: to, ...none },
  });
  if (!verdict) throw new Error("nothing was compared");
  const old = { name, date: "2026-03-04", documents: from };
  return { ...rest, verdict, old, current: { name: "may", documents: to } };
}

describe.skipIf(!hasChromium)(hasChromium ? "page" : `page (skipped: there is no ${CHROMIUM})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "diff-page-"));
  const file = join(folder, "changes.html");
  const address = pathToFileURL(file).href;
  let browser: Browser;
  let large: ReportInput;
  let context: BrowserContext;
  let requests: string[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    const { from, to } = largeChange({ rounds: 150 });
    large = inputOf(from, to);
    browser = await launch();
  });
  afterEach(async () => {
    await context.close();
    expect(new Set(requests.map((url) => url.replace(/#.*/, "")))).toEqual(
      new Set([address, "data:,"].slice(0, requests.includes("data:,") ? 2 : 1)),
    );
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function show(input: ReportInput, { hash = "", width = 1280 } = {}): Promise<Page> {
    writeFileSync(file, toHtml(input));
    const watched = await watchedPage(browser, { width, height: 800 });
    ({ context, requests, faults } = watched);
    await watched.page.goto(address + hash);
    return watched.page;
  }

  /** Rows that no filter hides; those of a closed family are among them. */
  const rows = (page: Page) => page.locator(".row:not([hidden])");
  const status = (page: Page) => page.locator("#status").textContent();
  const isInSight = (page: Page, id: string) =>
    page.evaluate((of) => {
      const box = document.getElementById(of)?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.top < innerHeight;
    }, id);

  it("has every change once, below whose it is", async () => {
    const page = await show(large);
    expect(await rows(page).count()).toBe(large.verdict.changes.length);
    expect(await page.title()).toBe("march → may · What changed");
    expect(await page.locator(".sides").textContent()).toMatch(
      /Before\s*march 2026-03-04 24 files, [0-9a-f]{12}/,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const ids = await page.locator("[id]").evaluateAll((nodes) => nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("filters by a cell of the table, by lists and by words, and keeps that in the address", async () => {
    const page = await show(large);
    const { changes } = large.verdict;
    const cell = page.getByRole("link", { name: /^jpm, major: / });
    const wanted = changes.filter(({ domain, level }) => domain === "jpm" && level === "major").length;
    await cell.click();
    await expect.poll(() => rows(page).count()).toBe(wanted);
    expect(await status(page)).toBe(`${wanted} of ${changes.length} changes`);
    expect(page.url()).toBe(`${address}#level=major&domain=jpm`);
    await page.locator("#clear").click();
    await page.getByRole("combobox", { name: "Breaks" }).selectOption("silent");
    const silent = changes.filter(({ levels }) => levels.wire === "major" && levels.types !== "major").length;
    expect(await rows(page).count()).toBe(silent);
    await page.locator("#clear").click();
    await page.locator("#q").fill("GONE webhook");
    expect(await rows(page).count()).toBe(6);
    const link = page.url();
    await page.goto("about:blank");
    await page.goto(link);
    requests = requests.filter((url) => url !== "about:blank");
    expect(await rows(page).count()).toBe(6);
    expect(await page.getByText("6 types with “Webhook” in their names are gone").isVisible()).toBe(true);
    await page.locator("#q").fill("zebra webhook");
    expect(await page.locator("#none").isVisible()).toBe(true);
  });

  it.each([1280, 390])("opens a linked change inside of a family, %i pixels wide", async (width) => {
    const id = "jpm-model-removed-JobHeldWebhook";
    const page = await show(large, { hash: `#${id}`, width });
    await expect.poll(() => isInSight(page, id)).toBe(true);
    expect(await page.locator(`#${id} .more`).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    // Opening another one leads there from now on.
    await page.locator(`#${id.replace("Held", "Split")} > summary`).click();
    expect(page.url()).toBe(`${address}#${id.replace("Held", "Split")}`);
  });

  it("is worked by keys alone", async () => {
    const page = await show(large);
    await page.keyboard.press("/");
    await page.keyboard.type("webhook");
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    const first = await focused();
    await page.keyboard.press("j");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("k");
    expect(await focused()).toBe(first);
    const isOpen = () => page.evaluate(() => document.activeElement?.parentElement?.hasAttribute("open"));
    const before = await isOpen();
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(!before);
    if (before) await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
  });

  it("says everything on paper, and without its script", async () => {
    writeFileSync(file, toHtml(large));
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 800 },
    });
    context = plain;
    [requests, faults] = [[address], []];
    const page = await plain.newPage();
    await page.goto(`${address}#level=major&domain=jpm`);
    expect(await page.locator("#filters").isVisible()).toBe(false);
    expect(await isInSight(page, "level=major&domain=jpm")).toBe(true);
    await page.locator("article .row summary").first().click();
    expect(await page.locator("article .more").first().isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    const hidden = await page
      .locator(".row .more")
      .evaluateAll((nodes) => nodes.filter((node) => !node.checkVisibility()).length);
    expect(hidden).toBe(0);
  });

  it.each([
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 1280 },
    { colorScheme: "light", width: 390 },
  ] as const)("has nothing against it by axe: $colorScheme, $width wide", async ({ colorScheme, width }) => {
    const page = await show(large, { hash: "#domain=jpm", width });
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => {
      for (const box of document.querySelectorAll("details")) box.open = true;
    });
    expect(await violations(page)).toEqual([]);
  });

  it("shows text of documents as text", async () => {
    const hostile = `<img src=x onerror="alert(1)">\u202e</script>{{x}}`;
    const document = (field: string, path: string) =>
      documentOf({
        info: { title: hostile, version: "1" },
        paths: {
          [`/${path}`]: {
            get: {
              operationId: "Things_Get",
              responses: {
                200: {
                  description: "",
                  content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
                },
              },
            },
          },
        },
        components: {
          schemas: {
            Thing: { type: "object", properties: { [field]: { type: "string", enum: [hostile] } } },
          },
        },
      });
    const page = await show(inputOf([document("a", "things")], [document(hostile, "things")], hostile));
    expect(await page.locator("img, main script").count()).toBe(0);
    expect(await page.locator("h1").textContent()).toContain("<img src=x onerror=");
    expect(await page.locator("#changes").textContent()).toContain("<img src=x");
  });

  it("says so where nothing changed", async () => {
    const same = [documentOf({ paths: {} })];
    const page = await show(inputOf(same, same));
    expect(await page.locator("main").textContent()).toContain("Nothing changed for users.");
  });
});
