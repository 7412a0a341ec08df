/**
 * What payloads are, by their keys. A payload is held by what it has: answers with few keys, because a query asked for few or somebody trimmed them, are
 * as good as whole ones, so that the keys that an object does not explain count, and not those that it has besides.
 */
import { count } from "../ground/text.ts";
import type { BulkCall, Plan, PlanCall } from "../former/plan.ts";
import { getOrAdd } from "../ground/collections.ts";
import type { Catalogue } from "../match/catalogue.ts";
import type { MigrationReport } from "../migrate/rows.ts";
import { wordsOf } from "./evidence.ts";
import type { Recognised } from "./map.ts";
import { isObject, type JsonValue } from "../ground/json.ts";

/** An object that payloads can be. */
export interface Kind {
  readonly name: string;
  readonly domain: string;
  readonly fields: ReadonlySet<string>;
  /** That answer it. */
  readonly operations: readonly string[];
}

export interface Fit {
  readonly kind: Kind;
  /** Keys of the payload, and how many of them are fields of the object. */
  readonly keys: number;
  readonly known: number;
  /** Known keys that not just any JSON has. */
  readonly telling: number;
}

/** Least keys that are known and that not just any JSON has, for what nothing else speaks. */
const MIN_TELLING = 3;
/** Least keys of an answer, where the others say already what the payloads are about. */
const MIN_KNOWN = 3;
/** Least share of the payload's keys that are fields of the object. */
const MIN_COVERAGE = 0.7;
/** Share of the keys that an object has to have at least to be what the user says it is. */
const MIN_STATED = 0.5;

/** What answers hold; bodies of requests look alike, but nobody compares them. */
export function kindsOf({ entities }: Catalogue): Kind[] {
  const answered = [...entities.values()].filter(({ request, role }) => role === "response" || !request);
  return answered.map(({ domain, schema, slots, answers }) => ({
    name: schema,
    domain,
    fields: new Set(slots.map(({ path }) => path)),
    operations: answers.map(({ operation }) => operation.source),
  }));
}

/** Keys of records. */
export function keysOf(records: readonly JsonValue[]): ReadonlySet<string> {
  return new Set(records.flatMap((record) => (isObject(record) ? Object.keys(record) : [])));
}

/** Objects that have most of the keys, best first: those that leave fewest over, and of these the one that is least beside them. */
export function fits(keys: ReadonlySet<string>, kinds: readonly Kind[]): Fit[] {
  const holders = new Map<string, number>();
  for (const { fields } of kinds)
    for (const field of fields) holders.set(field, (holders.get(field) ?? 0) + 1);
  const isTelling = (key: string) =>
    wordsOf(key).length > 1 && (holders.get(key) ?? 0) <= Math.max(2, kinds.length / 10);
  return kinds
    .map((kind) => {
      const known = [...keys].filter((key) => kind.fields.has(key));
      return { kind, keys: keys.size, known: known.length, telling: known.filter(isTelling).length };
    })
    .filter(({ known, keys: all }) => known > 0 && known / all >= MIN_COVERAGE)
    .sort((a, b) => b.known - a.known || a.kind.fields.size - b.kind.fields.size);
}

/**
 * Objects that an old payload can be, the likeliest first.
 *
 * @returns a text that says why nothing was recognised
 */
export function recogniseOld(keys: ReadonlySet<string>, kinds: readonly Kind[]): readonly Fit[] | string {
  const found = fits(keys, kinds);
  const [best] = found;
  // That it is this one has to be shown by what the new payloads are.
  if (best === undefined || best.telling === 0 || best.known < MIN_KNOWN)
    return "the first payload has the shape of no object of V1";
  return found.filter(({ known, telling }) => known === best.known && telling > 0);
}

/** Whether the payload can be what the user says; a text that says why not. */
export function statedFit(keys: ReadonlySet<string>, kinds: readonly Kind[], name: string): Fit | string {
  const kind = kinds.find((one) => one.name === name);
  const known = [...keys].filter((key) => kind?.fields.has(key) === true);
  const said = `${known.length} of the ${count(keys.size, "key")} of the first payload ${known.length === 1 ? "is a field" : "are fields"} of ${name}`;
  const others = fits(keys, kinds).slice(0, 1);
  const other = others.map((fit) => `; ${fit.known} are fields of ${fit.kind.name}`).join("");
  if (kind === undefined || known.length / Math.max(1, keys.size) < MIN_STATED) return `${said}${other}`;
  return { kind, keys: keys.size, known: known.length, telling: 0 };
}

/** What each new payload is, beside the map; absent for those that nothing fits. */
export interface Beside {
  readonly object: Fit;
  readonly answers: readonly (Fit | undefined)[];
}

/** What is known of the two APIs. */
export interface Known {
  readonly kinds: readonly Kind[];
  readonly map: MigrationReport;
  /** Says which list answers what is asked for one by one. */
  readonly plan: Plan;
}

/**
 * The old object for which the new payloads are what became of it, and what these are.
 *
 * @param isStated whether the user said what the old payload is: then nothing has to prove it
 * @returns a text that says why they cannot be held against the map
 */
export function recogniseAll(
  candidates: readonly Fit[],
  payloads: readonly ReadonlySet<string>[],
  { kinds, map, plan, isStated }: Known & { readonly isStated: boolean },
): string | Beside {
  const many = bulkOf(plan);
  const answered = kinds.filter(({ operations }) => operations.length > 0);
  const found = payloads.map((keys) => fits(keys, answered));
  for (const object of candidates) {
    const places = placesOf(object.kind.name, map);
    const isPlace = ({ kind }: Fit) =>
      places.has(placeOf(kind)) || operationsOf(kind, many).some((operation) => places.has(operation));
    const isProof = (fit: Fit | undefined) => fit !== undefined && isPlace(fit) && fit.telling >= MIN_TELLING;
    const answers = found.map((list, at) => answerOf(list, payloads[at] ?? new Set(), { isPlace, many }));
    if (isStated || answers.some(isProof)) return { object, answers };
  }
  return `the first payload looks like a V1 ${candidates[0]?.kind.name ?? "object"}, but no other one like what became of it in V2`;
}

/** By domain and operation of a list: what it answers for many at once. */
type Bulk = ReadonlyMap<string, readonly string[]>;

function bulkOf(plan: Plan): Bulk {
  const many = new Map<string, string[]>();
  for (const call of callsIn(plan))
    for (const bulk of [call.bulk, call.ends?.bulk])
      if (bulk && bulk.operation !== call.operation)
        getOrAdd(many, keyOfCall(bulk), () => []).push(call.operation);
  return many;
}

function keyOfCall({ domain, operation }: Pick<BulkCall, "domain" | "operation">): string {
  return `${domain} ${operation}`;
}

function* callsIn(value: unknown): Generator<PlanCall> {
  if (typeof value !== "object" || value === null) return;
  if ("call" in value) yield value as PlanCall;
  for (const inner of Object.values(value)) yield* callsIn(inner);
}

/** Its own, and those whose answers it gives for many records at once. */
function operationsOf({ domain, operations }: Kind, many: Bulk): readonly string[] {
  return [
    ...operations,
    ...operations.flatMap((operation) => many.get(keyOfCall({ domain, operation })) ?? []),
  ];
}

/** Answers of get, list and export are twins: the one the map speaks of says more, and what answers one answers the others. */
function answerOf(
  found: readonly Fit[],
  keys: ReadonlySet<string>,
  { isPlace, many }: { readonly isPlace: (fit: Fit) => boolean; readonly many: Bulk },
): Fit | undefined {
  const [best] = found;
  const near = found.filter(({ known }) => known === best?.known);
  const place = near.find(isPlace) ?? found.find(isPlace);
  if (place !== undefined && place.known >= Math.min(MIN_KNOWN, place.keys)) {
    const twins = found.filter(
      (fit) => fit.kind.domain === place.kind.domain && isPlace(fit) && isTwin(fit, place, keys),
    );
    const operations = [place, ...twins].flatMap(({ kind }) => operationsOf(kind, many));
    return { ...place, kind: { ...place.kind, operations: [...new Set(operations)] } };
  }
  return best !== undefined && best.telling >= MIN_TELLING ? best : undefined;
}

/** An answer with as many of the keys, or one of which all fields are here, as long as it says of the records whose they are. */
function isTwin(fit: Fit, place: Fit, keys: ReadonlySet<string>): boolean {
  if (fit.known === place.known) return true;
  const isWhole = [...fit.kind.fields].every((path) => keys.has(path.split(/[.[]/)[0] ?? ""));
  return isWhole && [...keys].every((key) => !isReference(key) || fit.kind.fields.has(key));
}

function isReference(key: string): boolean {
  return /(?:[a-z]Id|_id)$/.test(key);
}

export function toRecognised(fit: Fit | undefined): Recognised | undefined {
  return fit && { schema: placeOf(fit.kind), operations: fit.kind.operations };
}

export function describeFits({ object, answers }: Beside): string {
  const known = answers.flatMap((fit) =>
    fit === undefined
      ? []
      : [`${fit.kind.operations[0]} of ${fit.kind.domain} (${fit.known} of ${fit.keys} keys)`],
  );
  const others = answers.length - known.length;
  const rest = others === 0 ? "" : `, and ${count(others, "other")} like none`;
  const like = known.length === 0 ? "" : `, the new ones like answers of ${[...new Set(known)].join(", ")}`;
  return (
    `Held against the map of V1 → V2, because the first payload looks like a V1 ${object.kind.name} ` +
    `(${object.known} of ${object.keys} keys are its fields)${like}${rest}. ` +
    "--v1-object NAME names another object, --no-map goes without the map."
  );
}

/** Where fields of an old object, and of the objects it embeds, went: schemas, and operations that answer them in something larger. */
function placesOf(object: string, map: MigrationReport): ReadonlySet<string> {
  const objects = new Set([object]);
  const places = new Set<string>();
  // A set that grows while it is walked: embedded objects embed others.
  for (const name of objects) {
    for (const row of map.rows) {
      if (row.kind !== "field" || row.v1.object !== name) continue;
      const embedded = /([\w.]+)>?$/.exec(row.v1.type ?? "")?.[1];
      if (embedded !== undefined && !objects.has(embedded)) objects.add(embedded);
      for (const { domain, schema, operation } of row.targets) {
        if (schema !== undefined) places.add(placeOf({ domain, name: schema }));
        if (operation !== undefined) places.add(operation);
      }
    }
  }
  return places;
}

function placeOf({ domain, name }: { readonly domain: string; readonly name: string }): string {
  return `${domain} ${name}`;
}
