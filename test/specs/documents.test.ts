/** The bundled documents say what the fact tables say: nothing less, and nothing more but prose and our extensions. */
import { describe, expect, it } from "vitest";
import {
  comparableDocument,
  comparableFacts,
  differences,
  document,
  domains,
  factDomains,
  factTable,
  hasFacts,
  operationsOf,
  WITHOUT_FACTS,
} from "./facts.ts";

describe.skipIf(!hasFacts)(`documents and fact tables${WITHOUT_FACTS}`, () => {
  it("are of the same 24 domains, with 559 operations and 1,172 schemas in all", () => {
    const documents = domains.map(document);

    expect(domains).toEqual(factDomains());
    expect(domains).toHaveLength(24);
    expect(documents.flatMap(operationsOf)).toHaveLength(559);
    expect(documents.flatMap(({ components }) => Object.keys(components.schemas))).toHaveLength(1172);
  });

  it.each(domains)("agree on %s, field by field", (domain) => {
    const facts = comparableFacts(factTable(domain));
    const bundled = comparableDocument(domain, document(domain));

    expect(differences(facts, bundled)).toEqual([]);
  });
});
