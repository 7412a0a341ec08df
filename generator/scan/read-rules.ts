/** Rules about what is made of an answer. */
import { ITEMS } from "../runtime/vendor.ts";
import type { Call, Draft, SiteRule } from "./call.ts";
import { phraseKey, wordsOf } from "../ground/words.ts";
import type { KnownApis } from "./known.ts";
import { groupBy } from "../ground/collections.ts";
import { follow, meantField, stepsOf, type Way } from "./object-paths.ts";
import type { Read, Site } from "./site.ts";
import { notAMember } from "./values.ts";

export const readRules: readonly SiteRule[] = [fields, comparisons, notFollowed];

/** What answers that say what went wrong have: code reads them off the same value. */
const OF_ERRORS = new Set(
  "type title status errors error message traceId detail data instance code statusCode error_description success ok".split(
    " ",
  ),
);

/** One finding for each field that is not there, with all that is read below it. */
function fields({ operation, site, known }: Call): readonly Draft[] {
  const root = operation?.answer;
  if (root === undefined) return [];
  const wrong = site.reads.flatMap((read) => {
    const way = wayOf(known, { root, read, depth: site.depth });
    const isOfErrors = !way.isKnown && way.above.length === 0 && OF_ERRORS.has(way.name);
    return way.isKnown || isOfErrors ? [] : [{ read, way }];
  });
  const byField = groupBy(wrong, ({ way }) => `${way.owner} ${[...way.above, way.name].join(".")}`);
  return [...byField.values()].map((all): Draft => {
    const [{ way, read }] = all as [Wrong, ...Wrong[]];
    const name = shown([...way.above, way.name]);
    const meant = [...new Set(all.flatMap((each) => meantField(known, each.way)))].map((each) =>
      shown([...way.above, each]),
    );
    const below = [...new Set(all.flatMap((each) => (each.way.below.length > 0 ? [each.read.path] : [])))];
    const readAs = below.map((path) => `\`${shown(stepsOf(path))}\``).join(", ");
    return {
      rule: "unknown-field",
      name,
      message: `The answer of ${operation?.method ?? ""} ${operation?.path ?? ""} has no \`${name}\`${readAs === "" ? "" : `, read as ${readAs}`}`,
      ...(meant.length > 0 && {
        hint: `Read ${meant.map((each) => `\`${each}\``).join(" or ")}${byId(known, way, meant)}`,
        meant,
      }),
      // What is around the rows is mixed up with them, and with what libraries put around answers.
      ...((isAround(known, way) || site.depth === "text" || all.every((each) => each.read.isMixed)) && {
        confidence: "likely" as const,
      }),
      written: read.at,
    };
  });
}

/** Where a read leads: of one that may be of the rows as well, there, where what is around them does not have it. */
function wayOf(
  known: KnownApis,
  {
    root,
    read: { path, isEither },
    depth,
  }: { readonly root: string; readonly read: Read; readonly depth: Site["depth"] },
): Way {
  const way = follow({ known, depth }, root, path);
  if (way.isKnown || isEither !== true || !(ITEMS in (known.objects[root] ?? {}))) return way;
  const inRows = follow({ known, depth }, root, `${ITEMS}.${path}`);
  return inRows.isKnown || path.startsWith("[]") ? inRows : way;
}

/** Whether a name is missing in what stands around rows. */
function isAround({ objects }: KnownApis, { above, owner }: Wrong["way"]): boolean {
  return above.length === 0 && ITEMS in (objects[owner] ?? {});
}

/** Where more than the id of an object is read. */
function byId({ operations }: KnownApis, { name, below }: Wrong["way"], meant: readonly string[]): string {
  if (below.length === 0 || below[0] === "id" || !meant.some((each) => each.endsWith("Id"))) return "";
  const key = phraseKey(wordsOf(name));
  const found = operations.find(({ api, method, path }) => {
    const [resource = "", last = ""] = path.split("/").slice(-2);
    return api === "v2" && method === "GET" && last.startsWith("{") && phraseKey(wordsOf(resource)) === key;
  });
  return found === undefined ? "" : `, and ask \`${found.method} ${found.path}\` for it`;
}

interface Wrong {
  readonly read: Read;
  readonly way: Extract<Way, { isKnown: false }>;
}

/** Without what is around the rows. */
function shown(steps: readonly string[]): string {
  return steps.filter((step, i) => i > 0 || step !== ITEMS).join(".");
}

function comparisons({ operation, site, known }: Call): readonly Draft[] {
  const root = operation?.answer;
  if (root === undefined) return [];
  return site.reads.flatMap((read): readonly Draft[] => {
    if (read.comparedWith === undefined || read.comparedWith === "") return [];
    const way = wayOf(known, { root, read, depth: site.depth });
    if (!way.isKnown || way.field?.values === undefined) return [];
    const name = shown(stepsOf(read.path));
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
