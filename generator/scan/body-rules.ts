/** Rules about the body of a call. */
import type { Call, Draft, SiteRule } from "./call.ts";
import type { KnownObject } from "./known.ts";
import { follow, meantField, stepsOf } from "./object-paths.ts";
import { valueFaults } from "./values.ts";

export const bodyRules: readonly SiteRule[] = [fields, missingFields];

function fields(call: Call): readonly Draft[] {
  const { operation, site, known } = call;
  const root = operation?.body;
  if (root === undefined || !site.body) return [];
  const ways = site.body.known.map((written) => ({
    written,
    way: follow({ known, ignoresCase: true }, root, written.path),
  }));
  const strange = ways.filter(({ way }) => !way.isKnown && way.above.length === 0);
  const missing = missingNames(call);
  return ways.flatMap(({ written, way }): readonly Draft[] => {
    if (way.isKnown) return way.field ? valueFaults(written, way.field) : [];
    const name = [...way.above, way.name].join(".");
    const near = meantField(known, { ...way, below: [] }).map((each) => [...way.above, each].join("."));
    // One name too many and one too few: it is the one.
    const isOnly =
      near.length === 0 && strange.length === 1 && missing.length === 1 && way.above.length === 0;
    const meant = isOnly ? missing : near;
    return [
      {
        rule: "unknown-body-field",
        name,
        message: `\`${name}\` is no field of what ${operation?.method ?? ""} ${operation?.path ?? ""} takes: the API drops it`,
        ...(meant.length > 0 && { hint: `Send ${meant.map((each) => `\`${each}\``).join(" or ")}`, meant }),
        written: written.at,
      },
    ];
  });
}

/** Fields that the body has to have, in itself and in the objects that it has. */
function missingFields(call: Call): readonly Draft[] {
  const { method = "", path = "" } = call.operation ?? {};
  return missingNames(call).map((name) => ({
    rule: "missing-parameter",
    name,
    message: `${method} ${path} asks for \`${name}\` in its body`,
    confidence: "likely",
  }));
}

function missingNames({ operation, site, known }: Call): readonly string[] {
  const root = operation?.body;
  const { body } = site;
  if (root === undefined || !body || body.isOpen || body.known.length === 0) return [];
  const sent = new Set(body.known.map(({ path }) => stepsOf(path)[0]?.toLowerCase()));
  return Object.entries<KnownObject[string]>(known.objects[root] ?? {})
    .filter(([name, { required }]) => required === true && !sent.has(name.toLowerCase()))
    .map(([name]) => name);
}
