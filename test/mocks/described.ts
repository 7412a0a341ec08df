/** The bundled documents as the engine gets them. */
import { readdirSync, readFileSync } from "node:fs";
import { analyse } from "../../generator/analyse.ts";
import { describeDomains } from "../../generator/describe/describe.ts";
import { withBusiness } from "../../generator/runtime/mocks/business.ts";
import { withEffects } from "../../generator/runtime/mocks/effects.ts";
import type { DomainDescription } from "../../generator/runtime/mocks/description.ts";

const folder = new URL("../../specs/v2/", import.meta.url);

export function describedDomains(): readonly DomainDescription[] {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ path: name, text: readFileSync(new URL(name, folder), "utf8") }));
  return withEffects(withBusiness(describeDomains(analyse({ documents }).domains)));
}
