/** Names that code writes or reads, held against the objects that the documents have. */
import { wordKey, wordsOf } from "../ground/words.ts";
import { nearness } from "../runtime/nearest.ts";
import { proposalFor } from "./proposals.ts";
import type { KnownApis, KnownField, KnownObject } from "./known.ts";
import type { Site } from "./site.ts";

/** Where a path leads. */
export type Way =
  | { readonly isKnown: true; readonly field?: KnownField; readonly owner?: string; readonly name?: string }
  | {
      readonly isKnown: false;
      /** The first name that is not there, and what stands below it in the path. */
      readonly name: string;
      readonly below: readonly string[];
      /** Names before it. */
      readonly above: readonly string[];
      /** Key of the object that does not have it. */
      readonly owner: string;
    };

interface Walk {
  readonly known: KnownApis;
  /** Whether names are the same whatever their case: bodies are read so, answers are written as they are. */
  readonly ignoresCase?: boolean;
  /** Of which objects methods are not fields: those of scripts have fewer than those of other languages. */
  readonly depth?: Site["depth"];
}

/** @param root key of the object that the path begins in */
export function follow(
  { known, ignoresCase = false, depth = "text" }: Walk,
  root: string,
  path: string,
): Way {
  const steps = stepsOf(path);
  let owner: string | undefined = root;
  let field: KnownField | undefined;
  for (const [i, name] of steps.entries()) {
    const object: KnownObject | undefined = owner === undefined ? undefined : known.objects[owner];
    // Below values that nothing is known of anything may stand.
    if (owner === undefined || object === undefined || field?.open === true) return { isKnown: true };
    const found: KnownField | undefined = fieldIn(object, name, ignoresCase);
    if (found === undefined)
      return isBuiltIn(name, { at: i, field, depth })
        ? { isKnown: true }
        : unknown({ steps, i, name, owner });
    field = found;
    if (i === steps.length - 1) return { isKnown: true, field, owner, name };
    owner = field.object;
  }
  return { isKnown: true };
}

function unknown(at: { steps: readonly string[]; i: number; name: string; owner: string }): Way {
  const { steps, i, name, owner } = at;
  return { isKnown: false, name, owner, above: steps.slice(0, i), below: steps.slice(i + 1) };
}

/** Names of a path, without marks and places of lists. */
export function stepsOf(path: string): readonly string[] {
  return path
    .replace(/\[[^\]]*\]/g, ".")
    .split(".")
    .filter((step) => step !== "" && !/^\d+$/.test(step));
}

function fieldIn(object: KnownObject, name: string, ignoresCase: boolean): KnownField | undefined {
  if (Object.hasOwn(object, name)) return object[name];
  if (!ignoresCase) return undefined;
  const lower = name.toLowerCase();
  return Object.entries(object).find(([each]) => each.toLowerCase() === lower)?.[1];
}

/** What every list has, and every object, in the languages that are read. */
const BUILT_IN = {
  list: new Set(
    "length map filter forEach find findIndex reduce some every slice concat sort push join flat flatMap includes at entries keys values indexOf reverse splice pop shift count size first last each append extend Count Length Select Where ToList".split(
      " ",
    ),
  ),
  object: new Set("toString hasOwnProperty valueOf toJSON constructor then catch finally".split(" ")),
  /** Of dictionaries and maps. */
  dictionary: new Set("get items keys values".split(" ")),
};

function isBuiltIn(
  name: string,
  {
    at,
    field,
    depth,
  }: { readonly at: number; readonly field: KnownField | undefined; readonly depth: Site["depth"] },
): boolean {
  const isList = field?.list === true || (at === 0 && field === undefined);
  return (
    BUILT_IN.object.has(name) ||
    (depth === "text" && BUILT_IN.dictionary.has(name)) ||
    (isList && BUILT_IN.list.has(name))
  );
}

/** Names that are meant by one that an object does not have: `customerId` for `customer.id`, and the reverse. */
export function meantField(known: KnownApis, way: Extract<Way, { isKnown: false }>): readonly string[] {
  const object = known.objects[way.owner] ?? {};
  const near = Object.entries(object).flatMap(([name, { object: key, list, open }]) => {
    const inner = key === undefined || list === true || open === true ? {} : (known.objects[key] ?? {});
    return [name, ...Object.keys(inner).map((below) => `${name}.${below}`)];
  });
  for (const findMeant of MEANT) {
    const found = findMeant(way, near, Object.keys(object), object);
    if (found.length > 0) return found;
  }
  return [];
}

type FindMeant = (
  way: Extract<Way, { isKnown: false }>,
  /** Fields of the object, and of objects in it. */
  near: readonly string[],
  own: readonly string[],
  object: KnownObject,
) => readonly string[];

const bare = (text: string) => text.replace(/[._]/g, "").toLowerCase();

/** Names that say nothing without what they are of. */
const GENERIC = new Set([
  "id",
  "name",
  "status",
  "type",
  "value",
  "code",
  "number",
  "date",
  "description",
  "total",
]);

/** The surest first. */
const MEANT: readonly FindMeant[] = [
  // `customer.id` for `customerId`, `customer_id`, and the reverse.
  ({ name, below }, near) =>
    near.filter((each) => bare(each) === bare([name, ...below.slice(0, 1)].join("."))),
  ({ name }, near) => near.filter((each) => bare(each) === bare(name)),
  // `customer.name` of a record that has the id alone.
  ({ name }, near) => near.filter((each) => [`${bare(name)}id`, `${bare(name)}ids`].includes(bare(each))),
  // What stands in an object of the record, where only one does.
  ({ name }, near) => {
    const same = near.filter((each) => bare(each.split(".").at(-1) ?? "") === bare(name));
    return same.length === 1 && !GENERIC.has(bare(name)) ? same : [];
  },
  // What nothing is read of: one name that has all words of the other.
  ({ name, below, owner }, _near, own) => {
    const words = wordsIn(name);
    const ofOwner = wordsIn(owner);
    // The status of a job is its `jobStatus`; an invoice's is not its `syncStatus`.
    const isOwn = (each: string) =>
      !GENERIC.has(bare(name)) || wordsIn(each).every((word) => [...words, ...ofOwner].includes(word));
    const same = own.filter(
      (each) => (hasAll(wordsIn(each), words) && isOwn(each)) || isBehind(wordsIn(each), words),
    );
    return below.length === 0 && same.length === 1 ? same : [];
  },
  ({ name, below }, _near, _own, object) => {
    const {
      names: [first],
      isInvented,
    } = proposalFor(name, object);
    if (first === undefined || below.length > 0 || GENERIC.has(bare(name))) return [];
    // What people are known to call otherwise is not near.
    return isInvented || nearness(first, name) >= LEAST_NEAR ? [first] : [];
  },
];

const wordsIn = (name: string) => wordsOf(name).map(wordKey);

/** `tagIds` is `tagTypeIds`, `status` `jobStatus`. */
function hasAll(words: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => words.includes(word)) && words.at(-1) === some.at(-1);
}

/** `zipCode` is `zip`, `scheduledStart` `start`. */
function isBehind([word = "", ...rest]: readonly string[], longer: readonly string[]): boolean {
  const ends = [longer[0], longer.at(-1)];
  return rest.length === 0 && longer.length === 2 && ends.includes(word) && !GENERIC.has(word);
}

/** Below which two names of fields have nothing to do with each other. */
const LEAST_NEAR = 0.6;
