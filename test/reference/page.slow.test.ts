/** The reference in a browser: from a file, and from the mock that answers what is sent from it. */
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../axe.ts";
import { hasChromium, launch, type Watched, watchedPage } from "../chromium.ts";
import { folder, stgen } from "../cli/support.ts";
import { type Mock, mock } from "../mocks/running.ts";

describe.skipIf(!hasChromium)("the reference", () => {
  let browser: Browser;
  let file: string;
  let watched: Watched;
  beforeAll(async () => {
    const cwd = folder();
    expect(await stgen(cwd, ["docs", "--out", "site"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("559 operations"),
    });
    file = `file://${join(cwd, "site/index.html")}`;
    browser = await launch();
  });
  afterEach(async () => {
    await watched.context.close();
    expect(watched.faults).toEqual([]);
  });
  afterAll(() => browser.close());

  async function open(url: string, width = 1280): Promise<Page> {
    watched = await watchedPage(browser, { width, height: 850 });
    await watched.page.goto(url);
    return watched.page;
  }
  const calls = (page: Page) => page.locator("#list a .call").allTextContents();

  it.each([
    { asked: "add a note to a customer", first: "crm.customers.createNote" },
    { asked: "GET /crm/v2/tenant/{tenant}/customers/{id}", first: "crm.customers.get" },
    { asked: "GET https://api.servicetitan.io/jpm/v2/tenant/123/jobs/4", first: "jpm.jobs.get" },
    { asked: "Jobs_GetList", first: "jpm.jobs.list" },
    { asked: "doNotMail", first: /^crm\.customers\./ },
    { asked: "tn.jpm.jobs:w", first: /^jpm\./ },
    { asked: "Job.jobNumber", first: /^jpm\.jobs\./ },
  ])("finds $first for $asked", async ({ asked, first }) => {
    const page = await open(file);
    await page.locator("#q").fill(asked);
    const [best = ""] = await calls(page);
    expect(best).toMatch(first);
  });

  it("opens an operation by its address, shows types where they are named, and asks nothing of anybody", async () => {
    const page = await open(`${file}#crm.customers.get`);
    expect(await page.locator("h1").textContent()).toBe("st.crm.customers.get(id, options?)");
    await page.locator("button.type", { hasText: "CustomerResponse" }).first().click();
    expect(await page.locator(".nested").first().textContent()).toContain("balance");
    expect(watched.requests.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual(
      [],
    );
  });

  it("is used by keys alone", async () => {
    const page = await open(file);
    await page.keyboard.press("/");
    await page.keyboard.type("list invoices");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("h1").textContent()).toContain("accounting.invoices");
    await page.keyboard.press("j");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#list a[aria-current]").count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("h1").textContent()).toBe("Find an operation");
  });

  it.each([
    { scheme: "light", width: 1280 },
    { scheme: "dark", width: 1280 },
    { scheme: "light", width: 390 },
    { scheme: "dark", width: 390 },
  ] as const)("has nothing against it by axe: $scheme, $width wide", async ({ scheme, width }) => {
    const page = await open(`${file}#jpm.jobs.create`, width);
    await page.emulateMedia({ colorScheme: scheme });
    await page.locator("button.type").first().click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.goto(`${file}#`);
    expect(await violations(page)).toEqual([]);
  });

  it("prints the operation without the list", async () => {
    const page = await open(`${file}#crm.customers.get`);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("nav").isVisible()).toBe(false);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });

  describe("served by a mock", () => {
    let server: Mock;
    beforeAll(async () => {
      server = await mock(folder());
    });
    afterAll(() => server.stop());

    it("sends its request there, and shows the answer", async () => {
      const page = await open(`${server.url}/_mock/reference#crm.customers.createNote`);
      await page.locator(".try textarea").fill('{ "text": "Ring twice" }');
      await page.locator(".try button").click();
      await expect.poll(() => page.locator(".try pre").textContent()).toMatch(/^200 .*Ring twice/s);
      await page.goto(`${server.url}/_mock/reference#crm.customers.listNotes`);
      await page.locator(".try button").click();
      await expect.poll(() => page.locator(".try pre").textContent()).toContain("Ring twice");
      await page.locator(".try input").fill("https://example.com/");
      await page.locator(".try button").click();
      await expect.poll(() => page.locator(".try pre").textContent()).toBe("Give a path of this mock.");
      const others = watched.requests.filter(
        (url) => !url.startsWith(server.url) && !url.startsWith("data:"),
      );
      expect(others).toEqual([]);
    });

    it("is linked from the page of the mock, which has nothing against it by axe either", async () => {
      const page = await open(server.url);
      await page.waitForSelector("#domains a");
      expect(await violations(page, "#ui")).toEqual([]);
      await page.locator("header a").click();
      await expect.poll(() => page.locator("h1").textContent()).toBe("Find an operation");
      expect(await page.locator("#other a").getAttribute("href")).toBe("/");
    });
  });
});
