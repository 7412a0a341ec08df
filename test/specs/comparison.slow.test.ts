/** The comparison of `documents.test.ts` is worth something: it notices every difference that is put in. */
import { describe, expect, it } from "vitest";
import {
  comparableDocument,
  comparableFacts,
  differences,
  document,
  factTable,
  hasFacts,
  isObject,
  type Json,
  WITHOUT_FACTS,
} from "./facts.ts";

// Every leaf of both sides is changed, every key taken out and a key put into every object, one at a time. These two domains have
// all kinds between them: bodies, several media types of answers, stated defaults, caps, values, sort fields, two versions of paths.
describe.skipIf(!hasFacts).each(["reporting", "telecom"])(
  `the comparison notices every seeded difference in %s${WITHOUT_FACTS}`,
  (domain) => {
    it("of the fact table", () => {
      const bundled = comparableDocument(domain, document(domain));
      const table = factTable(domain);

      const unseen = mutants(table).filter((mutate) => {
        const undo = mutate.apply();
        const seen = isSeen(() => differences(comparableFacts(table), bundled));
        undo();
        return !seen;
      });

      expect(unseen.map(({ what }) => what)).toEqual([]);
    });

    it("of the document, but for its prose", () => {
      const facts = comparableFacts(factTable(domain));
      const changed = document(domain);

      const unseen = mutants(changed).filter((mutate) => {
        const undo = mutate.apply();
        const seen = isSeen(() => differences(facts, comparableDocument(domain, changed)));
        undo();
        return !seen;
      });

      expect(unseen.map(({ what }) => what).filter((what) => !PROSE.test(what))).toEqual([]);
    });
  },
);

/** The only places of a document that no fact speaks of. */
const PROSE =
  /^\w+ (\/info\/description|\/paths\/[^/]+\/[a-z]+\/(summary|description|parameters\/\d+\/description|responses\/\d+\/description))$/;

interface Mutant {
  readonly what: string;
  /** Changes the value in place and gives back the way to undo it. */
  readonly apply: () => () => void;
}

function mutants(root: unknown): Mutant[] {
  const found: Mutant[] = [];
  const visit = (holder: unknown, at: string) => {
    if (!isObject(holder) && !Array.isArray(holder)) return;
    const slots = holder as Record<string, Json>;
    const put = (key: string, value: Json | undefined) => () => {
      const before = Object.entries(slots);
      if (value === undefined) Reflect.deleteProperty(slots, key);
      else slots[key] = value;
      return () => {
        for (const name of Object.keys(slots)) Reflect.deleteProperty(slots, name);
        for (const [name, old] of before) slots[name] = old;
      };
    };
    if (isObject(holder)) found.push({ what: `add ${at}/seeded`, apply: put("seeded", "~") });
    for (const [key, value] of Object.entries(slots)) {
      const here = `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (isObject(holder)) found.push({ what: `remove ${here}`, apply: put(key, undefined) });
      if (isObject(value) || Array.isArray(value)) visit(value, here);
      else found.push({ what: `change ${here}`, apply: put(key, changed(value)) });
    }
  };
  visit(root, "");
  return found;
}

function changed(value: Json): Json {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  return `${String(value)}~`;
}

/** A table or document that cannot be read any more is noticed just as well. */
function isSeen(compare: () => readonly string[]): boolean {
  try {
    return compare().length > 0;
  } catch {
    return true;
  }
}
