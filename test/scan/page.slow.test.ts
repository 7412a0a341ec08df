/** The page of a scan in a browser. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { judge } from "../../generator/scan/judge.ts";
import { scanPage } from "../../generator/scan/render/html.ts";
import { violations } from "../axe.ts";
import { hasChromium, launch, watchedPage } from "../chromium.ts";
import { known, siteOf } from "./known.ts";

describe.skipIf(!hasChromium)("the page of a scan", () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "stgen-"));
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("shows faults first, filters, and asks nothing of anybody", async () => {
    const sites = [
      siteOf("GET ~/crm/v2/tenant/{t}/customers"),
      siteOf("GET ~/crm/v2/tenant/{t}/job-types"),
      siteOf("GET https://api.servicetitan.com/v1/jobs/{id}", { reads: "data.customer.name" }),
      { ...siteOf("GET ~/<script>alert(1)</script>"), form: "</script><script>alert(2)</script>" },
    ];
    const findings = sites.flatMap((site) => judge(site, known));
    const summary = {
      files: 1,
      skipped: {},
      calls: { v1: 1, v2: 3 },
      byLevel: { error: 3, warning: 0, note: 1 },
      byRule: {},
      ignored: 0,
    };
    const file = join(folder, "list.html");
    writeFileSync(file, scanPage({ findings, summary }));
    const { page, requests, faults } = await watchedPage(browser, { width: 400, height: 800 });
    await page.goto(`file://${file}`);
    expect(await page.locator("article").count()).toBe(3);
    expect(await page.locator("article table").textContent()).toContain(
      "st.crm.customers.get(record.customerId)",
    );
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.locator("#api").selectOption("v1");
    expect(await page.locator("article").count()).toBe(1);
    await page.locator("button[type=reset]").click();
    await page.locator("button[data-level=note]").click();
    await expect.poll(() => page.locator("article").count()).toBe(4);
    await page.locator("#q").fill("job-types");
    expect(await page.locator("article").count()).toBe(1);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(400);
    expect({ requests: requests.filter((url) => !url.startsWith("file:")), faults }).toEqual({
      requests: [],
      faults: [],
    });
  });
});
