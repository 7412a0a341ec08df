import { count } from "../ground/text.ts";
import type { Catalogue } from "../match/catalogue.ts";
import type { MigrationReport } from "../migrate/rows.ts";
import { wordsOf } from "./evidence.ts";
import type { Recognised } from "./map.ts";
import { isObject, type JsonValue } from "../ground/json.ts";

/** An object that payloads can be. */
interface Kind {
  readonly name: string;
  readonly domain: string;
  readonly fields: ReadonlySet<string>;
  /** That answer it. */
  readonly operations: readonly string[];
}

interface Fit {
  readonly kind: Kind;
  /** Keys of the payload, and how many of them are fields of the object. */
  readonly keys: number;
  readonly known: number;
}

/** The old payload's object, and the next best. */
interface OldFit {
  readonly best: Fit;
  readonly runnerUp?: Fit;
}

/** Least keys that are known and that not just any JSON has. */
const MIN_TELLING = 3;
/** Least share of the payload's keys that are fields of the object. */
const MIN_COVERAGE = 0.7;
/** Known keys that the runner-up may have at most, as a share of the winner's. */
const MAX_RUNNER_UP = 0.75;
/** Keys a runner-up cannot explain, from which on it is out. */
const MIN_LEFT_OVER = 3;
/** Records looked at. */
const SAMPLE = 50;

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

/** @returns a text that says why nothing was recognised */
export function recogniseOld(payload: JsonValue, kinds: readonly Kind[]): OldFit | string {
  const [best, runnerUp] = fits(payload, kinds);
  if (best === undefined) return "the first payload has the shape of no object of V1";
  if (runnerUp !== undefined && !isBehind(runnerUp, best))
    return `the first payload could be a V1 ${best.kind.name} as well as a ${runnerUp.kind.name}`;
  return { best, ...(runnerUp && { runnerUp }) };
}

/** By far, or because the winner explains every key and the other leaves several over. */
function isBehind(other: Fit, best: Fit): boolean {
  const isFar = other.known <= best.known * MAX_RUNNER_UP;
  return isFar || (best.known === best.keys && best.keys - other.known >= MIN_LEFT_OVER);
}

/** How to hold a comparison against the map, with the reason as a sentence; a text that says why it cannot be. */
export function recogniseAll(
  old: OldFit,
  payloads: readonly JsonValue[],
  { kinds, map }: { readonly kinds: readonly Kind[]; readonly map: MigrationReport },
):
  | string
  | {
      readonly object: string;
      /** In the order of the new payloads; absent for those that nothing fits. */
      readonly answers: readonly (Recognised | undefined)[];
      readonly said: string;
    } {
  const object = old.best.kind.name;
  const places = placesOf(object, map);
  const isPlace = ({ kind }: Fit) =>
    places.has(placeOf(kind)) || kind.operations.some((operation) => places.has(operation));
  const answered = kinds.filter(({ operations }) => operations.length > 0);
  const v2 = payloads.map((payload) => {
    const found = fits(payload, answered);
    const near = found.filter(({ known }) => known >= (found[0]?.known ?? 0) * MAX_RUNNER_UP);
    // Answers of get, list and export are twins: the one the map speaks of says more.
    return near.find(isPlace) ?? found[0];
  });
  if (!v2.some((fit) => fit !== undefined && isPlace(fit)))
    return `the first payload looks like a V1 ${object}, but no other one like what became of it in V2`;
  const answers = v2.map((fit) => fit && { schema: placeOf(fit.kind), operations: fit.kind.operations });
  return { object, answers, said: describe(old, v2) };
}

function describe({ best, runnerUp }: OldFit, v2: readonly (Fit | undefined)[]): string {
  const next = runnerUp === undefined ? "" : `; the next best, ${runnerUp.kind.name}, has ${runnerUp.known}`;
  const answers = v2.flatMap((fit) =>
    fit === undefined
      ? []
      : [`${fit.kind.operations[0]} of ${fit.kind.domain} (${fit.known} of ${fit.keys} keys)`],
  );
  const others = v2.length - answers.length;
  const rest = others === 0 ? "" : `, and ${count(others, "other")} like none`;
  return (
    `Held against the map of V1 → V2, because the first payload looks like a V1 ${best.kind.name} ` +
    `(${best.known} of ${best.keys} keys are its fields${next}), the new ones like answers of ${[...new Set(answers)].join(", ")}${rest}. ` +
    "--v1-object NAME names another object, --no-map goes without the map."
  );
}

/** Objects whose fields are most of the payload's keys, best first. */
function fits(payload: JsonValue, kinds: readonly Kind[]): Fit[] {
  const keys = keysOf(payload);
  const count = new Map<string, number>();
  for (const { fields } of kinds) for (const field of fields) count.set(field, (count.get(field) ?? 0) + 1);
  const isTelling = (key: string) =>
    wordsOf(key).length > 1 && (count.get(key) ?? 0) <= Math.max(2, kinds.length / 10);
  const ranked = kinds
    .map((kind) => {
      const known = [...keys].filter((key) => kind.fields.has(key));
      return { kind, keys: keys.size, known: known.length, telling: known.filter(isTelling).length };
    })
    .sort((a, b) => b.known - a.known || a.kind.fields.size - b.kind.fields.size);
  const [best] = ranked;
  if (best === undefined || best.telling < MIN_TELLING || best.known / best.keys < MIN_COVERAGE) return [];
  return ranked.map(({ kind, keys, known }) => ({ kind, keys, known }));
}

/** Keys of the records. */
function keysOf(payload: JsonValue): ReadonlySet<string> {
  const list = Array.isArray(payload) ? payload.slice(0, SAMPLE) : [payload];
  return new Set(list.flatMap((record) => (isObject(record) ? Object.keys(record) : [])));
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
