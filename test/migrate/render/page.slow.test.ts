/** The page in a real browser: filters, search, address, deep links, keyboard, hostile text. Skipped where there is no Chromium. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { MigrationReport } from "../../../generator/migrate/rows.ts";
import { dataBlock } from "../../../generator/migrate/render/html.ts";
import { renderReport } from "../../../generator/migrate/render/render.ts";
import { STATEMENTS } from "../../../generator/vendor/statements.ts";
import { violations } from "../../axe.ts";
import { CHROMIUM, hasChromium, launch, watchedPage } from "../../chromium.ts";
import { bigReport, HOSTILE, hostileReport, smallReport } from "./fixture.ts";

it("escapes what could end a script element", () => {
  const block = dataBlock({ text: "</script><!--&\u2028\u2029" });
  expect(block).toBe('{"text":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029"}');
  expect(JSON.parse(block)).toEqual({ text: "</script><!--&\u2028\u2029" });
});

describe.skipIf(!hasChromium)(hasChromium ? "page" : `page (skipped: there is no ${CHROMIUM})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "migration-page-"));
  let browser: Browser;
  let context: BrowserContext;
  /** What the page asked for, and what went wrong in it. */
  let requests: string[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    await context.close();
    expect(requests.filter((url) => !url.startsWith("file://") && !url.startsWith("data:"))).toEqual([]);
    expect(
      new Set(requests.filter((url) => url.startsWith("file://")).map((url) => url.replace(/#.*/, ""))).size,
    ).toBe(1);
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function show(
    report: MigrationReport,
    { hash = "", width = 1280, options = {} } = {},
  ): Promise<Page> {
    const file = join(folder, "index.html");
    writeFileSync(file, renderReport(report, ["html"], options).get("index.html") ?? "");
    const watched = await watchedPage(browser, { width, height: 800 });
    ({ context, requests, faults } = watched);
    const { page } = watched;
    await page.goto(pathToFileURL(file).href + hash);
    return page;
  }

  const rows = (page: Page) => page.locator(".row:visible .field").allTextContents();
  const address = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1)).toString();
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.querySelector(".field")?.textContent);

  it("shows every row and the numbers of the other formats", async () => {
    const page = await show(smallReport());
    expect(await rows(page)).toHaveLength(30);
    expect(await page.locator("#sentence").textContent()).toBe("93.3 % of 30 rows decided, 2 to review.");
    expect(await page.locator("#bands button").allTextContents()).toEqual([
      "pinned4",
      "high20",
      "likely4",
      "review2",
    ]);
    expect(await page.title()).toContain("ServiceTitan V1 → ServiceTitan V2");
    expect(await page.locator("#statements").isVisible()).toBe(false);
  });

  it.each([
    ["Object", "Customer (8)", 8, "object=Customer"],
    ["Domain", "accounting (2)", 2, "domain=accounting"],
    ["Domain", "none (removed) (3)", 3, "domain=none"],
    ["Fate", "derived (3)", 3, "fate=derived"],
    ["Band", "review (2)", 2, "band=review"],
    ["Kind", "parameters (2)", 2, "kind=parameter"],
  ])("filters by %s %s", async (filter, option, count, hash) => {
    const page = await show(smallReport());
    await page
      .getByLabel(filter, { exact: true })
      .and(page.locator("select"))
      .selectOption({ label: option });
    expect(await rows(page)).toHaveLength(count);
    expect(address(page)).toBe(hash);
    expect(await page.locator("#status").textContent()).toBe(`${count} of 30 rows`);
  });

  it.each([
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 390 },
  ] as const)("has nothing against it by axe: $colorScheme, $width wide", async ({ colorScheme, width }) => {
    const page = await show(smallReport(), { width });
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it("searches everything a row says, all words, and keeps it in the address", async () => {
    const page = await show(smallReport());
    await page.locator("#q").fill("INVOICE add up");
    expect(await rows(page)).toEqual(["invoice.balance"]);
    const link = page.url();
    await page.locator("#q").fill("nowhere to be found");
    expect(await page.locator("#empty").isVisible()).toBe(true);
    await page.goto("about:blank");
    await page.goto(link);
    expect(await rows(page)).toEqual(["invoice.balance"]);
    expect(await page.locator("#q").inputValue()).toBe("INVOICE add up");
    await page.locator("#clear").click();
    expect(await rows(page)).toHaveLength(30);
    expect(address(page)).toBe("");
    requests = requests.filter((url) => url !== "about:blank");
  });

  it("leads with what breaks, and shows it", async () => {
    const page = await show(smallReport());
    const gone = page.locator("#effects button", { hasText: "gone" });
    const count = Number(await gone.locator("strong").textContent());
    await gone.click();
    expect(address(page)).toBe("effect=lost");
    expect(await rows(page)).toHaveLength(count);
    expect(count).toBeGreaterThan(0);
  });

  it("makes a worklist of the fields of a pasted payload", async () => {
    const page = await show(smallReport());
    await page.locator("#paste summary").click();
    await page.locator("#payload").fill('{"data":[{"id":1,"status":"Done","paid":true,"colour":"red"}]}');
    await page.locator("#find").click();
    expect(await page.locator("#said").textContent()).toBe(
      "Job with 3 known fields. Not known of it: colour",
    );
    expect(await rows(page)).toEqual(["id", "status", "paid"]);
    const link = page.url();
    await page.goto("about:blank");
    await page.goto(link);
    expect(await rows(page)).toEqual(["id", "status", "paid"]);
    const saved = async (button: string) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator(button).click()]);
      return readFileSync(await download.path(), "utf8");
    };
    expect(await saved("#save-md")).toContain(
      "- [ ] ` status ` · other meaning · ` jpm Jobs_Get jobStatus `",
    );
    expect((await saved("#save-csv")).split("\r\n")).toHaveLength(5);
    requests = requests.filter((url) => url !== "about:blank" && !url.startsWith("blob:"));
  });

  it("searches in a worklist and says so, and has none of a payload that it does not know", async () => {
    const page = await show(smallReport());
    const said = () => page.locator("#said").textContent();
    const paste = async (payload: string) => {
      await page.locator("#payload").fill(payload);
      await page.locator("#find").click();
    };
    await page.locator("#paste summary").click();
    await paste('{"id":1,"status":"Done"}');
    await page.locator("#q").fill("nowhere");
    expect([await rows(page), await said()]).toEqual([
      [],
      "None in the worklist (Job with 2 known fields); “Clear filters” shows all rows",
    ]);
    await paste('{"id":1,"zork":2}');
    expect(await rows(page)).toHaveLength(30);
    expect(await said()).toBe("No object of the old API has most of these fields.");
  });

  it("shows an object before and after", async () => {
    const page = await show(smallReport());
    await page.locator(".beside").first().click();
    const line = page.locator(".beside-table tr", { hasText: "status:" });
    expect(await line.locator("code").allTextContents()).toEqual(["status: string", "jobStatus"]);
  });

  it("filters by the flow picture: a name, a ribbon, and back", async () => {
    const page = await show(smallReport());
    await page.locator(".objects button", { hasText: "Customer" }).click();
    expect(address(page)).toBe("object=Customer");
    await page.locator(".domains button", { hasText: "memberships" }).click();
    expect(await rows(page)).toEqual(["hasActiveMembership"]);
    await page.locator("#clear").click();
    await page.locator(".flow path", { hasText: "Job → salestech" }).dispatchEvent("click");
    expect(await rows(page)).toEqual(["estimates[]"]);
    await page.locator(".flow path", { hasText: "Job → salestech" }).dispatchEvent("click");
    expect(await rows(page)).toHaveLength(30);
  });

  it("follows a deep link to an open row, past filters that would hide it", async () => {
    const options = { portalIds: { accounting: "tenant-accounting-v2" } };
    const page = await show(smallReport(), { hash: "#kind=webhook&row=Job.invoice.balance", options });
    const row = page.locator(".row.open");
    await expect.poll(() => row.evaluate((node) => node.getBoundingClientRect().top)).toBeLessThan(200);
    expect(await rows(page)).toEqual(["invoice.balance", "CallReceived"]);
    expect(await row.locator("pre").first().textContent()).toContain("total + Number(invoice.balance)");
    expect(await row.locator(".path a").first().getAttribute("href")).toBe(
      "https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_GetList",
    );
    expect(await row.textContent()).toContain("Alternatives");
    expect(await row.locator("pre").last().textContent()).toContain(
      "objects:\n  - object: Job\n    pins:\n      - field: invoice.balance\n",
    );
    await row.getByRole("link", { name: "Link to this row" }).click();
    expect(address(page)).toBe("row=Job.invoice.balance");
    expect(await rows(page)).toHaveLength(30);
  });

  it("reaches a row far down among many, and says when there is none", async () => {
    const report = bigReport(600);
    const page = await show(report, { hash: "#row=Job.gone", width: 360 });
    expect(await page.locator("#status").textContent()).toBe("There is no row Job.gone (any more). 600 rows");
    const last = report.rows.at(-1)?.v1;
    await page.evaluate((id) => (location.hash = `row=${id}`), `${last?.object}.${last?.field}`);
    await expect
      .poll(() =>
        page.locator(".row.open .line").evaluate((node) => {
          const { top, bottom } = node.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight && node === document.activeElement;
        }),
      )
      .toBe(true);
  });

  it("is used with the keyboard alone", async () => {
    const page = await show(smallReport());
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
    await page.keyboard.type("j");
    expect(address(page)).toBe("q=j");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toBe("id");
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("k");
    expect(await focused(page)).toBe("jobNumber");
    await page.keyboard.press("Enter");
    expect(await page.locator(".row.open .line").getAttribute("aria-expanded")).toBe("true");
    expect(address(page)).toBe("row=Job.jobNumber");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    expect(await page.locator(".row.open").count()).toBe(0);
    expect([await focused(page), address(page)]).toEqual(["jobNumber", ""]);
  });

  it("copies a route", async () => {
    const page = await show(smallReport(), { hash: "#row=Job.customer.name" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(".row.open .copy").first().click();
    await page.locator(".copy", { hasText: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "(await st.crm.customers.get(job.customerId)).name",
    );
  });

  it("shows hostile text as text", async () => {
    const options = { portalIds: Object.fromEntries(HOSTILE.map((text) => [text, text])) };
    const page = await show(hostileReport(), { options });
    for (const line of await page.locator(".line").all()) await line.click();
    for (const button of await page.locator(".beside").all()) await button.click();
    for (const summary of await page.locator("summary").all()) await summary.click();
    for (const select of await page.locator("select:visible").all()) await select.selectOption({ index: 1 });
    await page.locator("#clear").click();
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    expect(await page.locator("script").count()).toBe(2);
    expect(await page.locator("img, iframe, object, svg svg, [onerror], [onload]").count()).toBe(0);
    const links = await page
      .locator("main a")
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href") ?? ""));
    expect(
      links.filter(
        (link) =>
          !/^(#|https:\/\/developer\.servicetitan\.io\/docs\/apis\/[^/]*\/endpoints\/[^/]*$)/.test(link),
      ),
    ).toEqual([]);
    expect((await rows(page)).filter((name) => name.includes("<"))).toEqual(
      HOSTILE.filter((name) => name.includes("<")),
    );
  });

  it("lets nothing but its own script run", async () => {
    const page = await show(smallReport());
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.pwned = 1";
      document.body.append(script);
      document.body.append(Object.assign(new Image(), { src: "https://example.invalid/x.png" }));
    });
    expect(await page.evaluate(() => "pwned" in window)).toBe(false);
    await expect.poll(() => faults.length).toBe(2);
    for (const fault of faults) expect(fault).toContain("Content Security Policy");
    faults = [];
    requests = requests.filter((url) => !url.includes("example.invalid"));
  });

  it("shows a report without rows", async () => {
    const { summary, notes } = smallReport();
    const page = await show({ rows: [], notes, summary: { ...summary, rows: 0, coverage: 0, flows: [] } });
    expect(await page.locator("#status").textContent()).toBe("0 rows");
    expect(await page.locator("#flow-section").isVisible()).toBe(false);
  });

  it.each([360, 1280])("fits into %i pixels, with what was announced", async (width) => {
    const page = await show(smallReport(), {
      width,
      hash: "#row=Job.paid",
      options: { statements: STATEMENTS },
    });
    await page.locator("#statements summary").first().click();
    expect(await page.locator("#statements summary").count()).toBe(STATEMENTS.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
