/** The bundled documents as the engine gets them. */
import { readdirSync, readFileSync } from "node:fs";
import { analyse } from "../../generator/analyse.ts";
import { describeDomains } from "../../generator/describe/describe.ts";
import { withBusiness } from "../../generator/runtime/mocks/business.ts";
import { withEffects } from "../../generator/runtime/mocks/effects.ts";
import type { DomainDescription } from "../../generator/runtime/mocks/description.ts";
import { withPatterns } from "../../generator/runtime/mocks/pattern.ts";
import { withUnions } from "../../generator/runtime/mocks/unions.ts";

const folder = new URL("../../specs/v2/", import.meta.url);

export function describedDomains(): readonly DomainDescription[] {
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ path: name, text: readFileSync(new URL(name, folder), "utf8") }));
  const described = withUnions(withPatterns(describeDomains(analyse({ documents }).domains)));
  return withEffects(withBusiness(described));
}
