/** What axe-core has to say against a page as it stands in the browser. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const SOURCE = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/**
 * @param others what of the page is not ours, as a selector
 * @returns each violation with the elements that have it; contrast is that of WCAG's level AA
 */
export async function violations(page: Page, others?: string): Promise<readonly string[]> {
  // Over the debugger, which the page's policy has no say in.
  await page.evaluate(SOURCE);
  return page.evaluate(async (exclude) => {
    const { axe } = globalThis as unknown as {
      readonly axe: {
        run(context: object): Promise<{
          readonly violations: readonly {
            readonly id: string;
            readonly nodes: readonly { readonly html: string }[];
          }[];
        }>;
      };
    };
    const found = await axe.run({ include: ["html"], ...(exclude !== undefined && { exclude: [exclude] }) });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" ")}`,
    );
  }, others);
}
