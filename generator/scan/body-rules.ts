/** Rules about the body of a call. */
import type { Call, Draft, SiteRule } from "./call.ts";
import type { KnownObject } from "./known.ts";
import { follow, meantField, stepsOf } from "./object-paths.ts";
import { valueFaults } from "./values.ts";

export const bodyRules: readonly SiteRule[] = [fields, missingFields];

function fields({ operation, site, known }: Call): readonly Draft[] {
  const root = operation?.body;
  if (root === undefined || !site.body) return [];
  return site.body.known.flatMap((written): readonly Draft[] => {
    const way = follow({ known, ignoresCase: true }, root, written.path);
    if (way.isKnown) return way.field ? valueFaults(written, way.field) : [];
    const name = [...way.above, way.name].join(".");
    const meant = meantField(known, { ...way, below: [] }).map((each) => [...way.above, each].join("."));
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
function missingFields({ operation, site, known }: Call): readonly Draft[] {
  const root = operation?.body;
  const { body } = site;
  if (root === undefined || !body || body.isOpen || body.known.length === 0) return [];
  const sent = new Set(body.known.map(({ path }) => stepsOf(path)[0]?.toLowerCase()));
  return Object.entries<KnownObject[string]>(known.objects[root] ?? {})
    .filter(([name, { required }]) => required === true && !sent.has(name.toLowerCase()))
    .map(([name]) => ({
      rule: "missing-parameter",
      name,
      message: `${operation?.method ?? ""} ${operation?.path ?? ""} asks for \`${name}\` in its body`,
      confidence: "likely",
    }));
}
