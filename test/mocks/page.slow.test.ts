/** The try-it-out page in a real browser: a request is really sent from it, and nothing leaves this machine. Skipped without Chromium. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM, hasChromium, launch, watchedPage } from "../chromium.ts";
import { document, folder } from "../cli/support.ts";
import { type Mock, mock } from "./running.ts";

describe.skipIf(!hasChromium)(hasChromium ? "page" : `page (skipped: there is no ${CHROMIUM})`, () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: Mock;
  /** What the page asked for, and what went wrong in it. */
  let requests: string[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    server = await mock(folder());
    browser = await launch();
  });
  afterEach(async () => {
    await context.close();
    expect(requests.filter((url) => !/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(url))).toEqual([]);
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function open(url: string, width = 1280): Promise<Page> {
    const watched = await watchedPage(browser, { width, height: 850 });
    ({ context, requests, faults } = watched);
    const { page } = watched;
    await page.goto(url);
    return page;
  }

  /** Opens an operation, presses "Try it out" and "Execute", and waits for the answer. */
  async function execute(
    page: Page,
    { tag, operation }: { readonly tag: string; readonly operation: string },
  ) {
    await page.click(`#operations-tag-${tag}`);
    const block = page.locator(`#operations-${tag}-${operation}`);
    await block.locator(".opblock-summary-control").click();
    await block.locator(".try-out__btn").click();
    const tenant = await block.locator('tr[data-param-name="tenant"] input').inputValue();
    await block.locator(".execute").click();
    const answer = block.locator(".live-responses-table .response").first();
    return {
      tenant,
      status: await answer.locator(".response-col_status").innerText(),
      body: await answer.locator(".highlight-code code").first().innerText(),
      sent: await block.locator(".curl-command .curl").innerText(),
    };
  }

  it("has every domain and sends a request that is answered, signed in", async () => {
    const page = await open(server.url);
    await page.waitForSelector("#domains a");
    expect(await page.locator("#domains a").count()).toBe(24);
    await page.click('#domains a[href="#crm"]');
    const list = { tag: "Customers", operation: "Customers_GetList" };
    const { tenant, status, body, sent } = await execute(page, list);
    expect({ tenant, status: status.split("\n")[0] }).toEqual({ tenant: "1", status: "200" });
    expect(JSON.parse(body)).toHaveProperty("data");
    expect(sent).toMatch(/Authorization: Bearer mock-token-\d+[^]*ST-App-Key: mock-app-key/);
    expect(sent).toContain(`${server.url}/crm/v2/tenant/1/customers`);
  });

  it("fits a phone", async () => {
    const page = await open(`${server.url}/#crm`, 390);
    const { status } = await execute(page, { tag: "Customers", operation: "Customers_GetList" });
    expect(status.split("\n")[0]).toBe("200");
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(390);
  });

  it("shows hostile text of documents as text", async () => {
    const hostile =
      '</script><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)> ![](https://example.com/a.png) [x](javascript:alert(4)) <iframe src="https://example.com"></iframe>';
    const made = JSON.parse(document("alpha")) as {
      info: Record<string, string>;
      paths: Record<string, { get: { description?: string; summary?: string; tags: string[] } }>;
    };
    Object.assign(made.info, { title: hostile, description: hostile });
    Object.assign(made.paths["/tenant/{tenant}/things"]?.get ?? {}, {
      summary: hostile,
      description: hostile,
    });
    const cwd = folder({ "specs/alpha.json": JSON.stringify(made) });
    const other = await mock(cwd, ["--specs", "specs"]);
    const page = await open(other.url);
    const { status } = await execute(page, { tag: "Things", operation: "Things_Get" });
    expect(status.split("\n")[0]).toBe("200");
    expect(await page.locator("iframe, script:not([src])").count()).toBe(0);
    // An image stays an image; the policy stops those of elsewhere.
    faults = faults.filter((fault) => !/Content Security Policy|status of 404/.test(fault));
    await other.stop();
  });
});
