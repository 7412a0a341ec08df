/** Rules about what is made of an answer. */
import { ITEMS } from "../runtime/vendor.ts";
import type { Call, Draft, SiteRule } from "./call.ts";
import { follow, meantField, stepsOf } from "./object-paths.ts";
import { notAMember } from "./values.ts";

export const readRules: readonly SiteRule[] = [fields, comparisons, notFollowed];

/** What answers that say what went wrong have: code reads them off the same value. */
const OF_ERRORS = new Set(
  "type title status errors error message traceId detail data instance code statusCode error_description success ok".split(
    " ",
  ),
);

function fields({ operation, site, known }: Call): readonly Draft[] {
  const root = operation?.answer;
  if (root === undefined) return [];
  return site.reads.flatMap((read): readonly Draft[] => {
    const way = follow({ known }, root, read.path);
    if (way.isKnown) return [];
    const isTop = way.above.length === 0;
    if (isTop && OF_ERRORS.has(way.name)) return [];
    const meant = meantField(known, way).map((each) => [...way.above, each].join("."));
    const name = [...way.above, way.name].join(".");
    return [
      {
        rule: "unknown-field",
        name,
        message: `The answer of ${operation?.method ?? ""} ${operation?.path ?? ""} has no \`${name}\``,
        ...(meant.length > 0 && { hint: `Read ${meant.map((each) => `\`${each}\``).join(" or ")}`, meant }),
        // What is around the rows is mixed up with them, and with what libraries put around answers.
        ...((isTop || site.depth === "text") && { confidence: "likely" as const }),
        written: read.at,
      },
    ];
  });
}

function comparisons({ operation, site, known }: Call): readonly Draft[] {
  const root = operation?.answer;
  if (root === undefined) return [];
  return site.reads.flatMap((read): readonly Draft[] => {
    if (read.comparedWith === undefined || read.comparedWith === "") return [];
    const way = follow({ known }, root, read.path);
    if (!way.isKnown || way.field?.values === undefined) return [];
    const name = stepsOf(read.path)
      .filter((step) => step !== ITEMS)
      .join(".");
    return notAMember(read.comparedWith, name, way.field.values, true).map((draft) => ({
      ...draft,
      name,
      written: read.at,
    }));
  });
}

function notFollowed({ site: { leaves = [] } }: Call): readonly Draft[] {
  const [first] = leaves;
  return first === undefined
    ? []
    : [{ rule: "not-followed", message: "The answer goes where it is not followed", written: first }];
}
