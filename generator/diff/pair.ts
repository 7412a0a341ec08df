/**
 * What belongs together although it is called otherwise or lies elsewhere. Names, words and likeness are the migration engine's; what is
 * decided here is how sure is sure enough to say "renamed" instead of "gone" and "new". Only what is gone is ever compared with what is
 * new, so two sets of documents that are alike cost nothing.
 */
import { once } from "../ground/collections.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Direction, Domain, Field, Operation, Type } from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";
import { operationsOf } from "../model/operations.ts";
import { createAlign } from "../match/align.ts";
import { assign } from "../match/assign.ts";
import { type Catalogue, catalogueOf, type OperationNode, slotsOf } from "../match/catalogue.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { matchOperations } from "../match/match-operations.ts";
import { scoreSlot } from "../match/score.ts";
import { similarity, type Weights, weightsOf } from "../match/similarity.ts";
import { fieldWords, schemaWords } from "../match/tokens.ts";
import { isSame } from "./compare-types.ts";
import type { Loose, PairFields, Walk } from "./walk.ts";

/** Likeness of names from which a field of the same object and the same kind of values is the same field. */
const RENAMED = 0.6;
/** The same where one name is the other with a word more, or both refer to the same model or list the same values. */
const RENAMED_PART = 0.3;
/** Likeness of kinds of values, below which it is another field. */
const SAME_KIND = 0.9;

/** Fields that are gone beside those they are called now, the surest first. */
export const pairFields: PairFields = (walk, fields, of) => {
  if (fields.removed.length === 0 || fields.added.length === 0) return new Map();
  const weights = weightsFor(walk.current);
  const old = slotsOf(walk.old, of.owner, fields.removed);
  const current = slotsOf(walk.current, of.owner, fields.added);
  const isOnlyPair = fields.removed.length === 1 && fields.added.length === 1;
  const wishes = fields.removed.flatMap((removed, i) =>
    fields.added.flatMap((added, j) => {
      const [a, b] = [old[i], current[j]];
      if (!a || !b) return [];
      const { score, signals } = scoreSlot(a, b, { entity: 1, embedded: undefined, weights });
      const isDistinct =
        isDistinctive(removed.type) && isSame(walk, { a: removed.type, b: added.type }, of.direction);
      const isPart = isContained(a.words, b.words, isOnlyPair ? 1 : 2);
      const least = isDistinct || isPart ? RENAMED_PART : RENAMED;
      const fits = signals.name >= least && signals.type >= SAME_KIND && !signals.toId;
      return fits ? [{ who: removed, candidate: added, score: score + (isDistinct ? 0.1 : 0) }] : [];
    }),
  );
  wishes.sort((a, b) => b.score - a.score);
  return assign(wishes, (field) => field).chosen;
};

/** Whether one name has all the words of the other; a single one, or an `id`, is shared by chance where there is a choice. */
function isContained(a: readonly string[], b: readonly string[], least: number): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= least && short.join() !== "id" && short.every((word) => long.includes(word));
}

function isDistinctive(type: Type): boolean {
  return type.kind === "ref" || type.kind === "enum" || (type.kind === "array" && isDistinctive(type.items));
}

const weightsFor = once((domain: Domain): Weights => {
  const models = domain.models.flatMap(({ type }) => (type.kind === "object" ? type.fields : []));
  const parameters = operationsOf(domain).flatMap(({ query }) => query?.parameters ?? []);
  return weightsOf([...models, ...parameters].map(({ source }) => fieldWords(source)));
});

/** Levels below an object at which a field may be found again. */
const MOVED_DEPTH = 2;
/** Likeness of names from which a field at another place is the same one. */
const MOVED = 0.9;

interface Move {
  /** The end that the object itself lost or won. */
  readonly at: Loose;
  /** Steps to the field from the object, before and now. */
  readonly from: readonly Field[];
  readonly to: readonly Field[];
}

/**
 * Fields that went into a part of their object, or came out of one. One end of a move is a field that the object itself lost or won; the
 * other may lie in a part that is gone or new as a whole.
 */
export function findMoves(walk: Walk): {
  readonly moves: readonly Move[];
  /** Fields that a move accounts for. */
  readonly settled: ReadonlySet<string>;
} {
  const gone = looseIds(walk, "removed");
  const won = looseIds(walk, "added");
  const moves: Move[] = [];
  const settled = new Set<string>();
  for (const loose of walk.loose) {
    const { direction } = loose.spot;
    const isDown = loose.kind === "removed";
    const places = isDown
      ? inner(walk.current, loose.current, won, direction)
      : inner(walk.old, loose.old, gone, direction);
    const place = places.find(
      (path) => !settled.has(idOf(direction, path.at(-1))) && isMoved(walk, { loose, path }),
    );
    if (!place || settled.has(idOf(direction, loose.field))) continue;
    settled.add(idOf(direction, loose.field));
    settled.add(idOf(direction, place.at(-1)));
    moves.push(
      isDown ? { at: loose, from: [loose.field], to: place } : { at: loose, from: place, to: [loose.field] },
    );
  }
  return { moves, settled };
}

function isMoved(
  walk: Walk,
  { loose, path }: { readonly loose: Loose; readonly path: readonly Field[] },
): boolean {
  const target = path.at(-1);
  if (target === undefined) return false;
  const isDown = loose.kind === "removed";
  const types = isDown ? { a: loose.field.type, b: target.type } : { a: target.type, b: loose.field.type };
  const words = fieldWords(loose.field.source);
  const weights = weightsFor(walk.current);
  const alone = similarity(words, fieldWords(target.source), weights);
  const whole = similarity(words, [...new Set(path.flatMap((field) => fieldWords(field.source)))], weights);
  return Math.max(alone, whole) >= MOVED && isSame(walk, types, loose.spot.direction);
}

/** Names a field within a direction; its pointer is unique. */
export function idOf(direction: Direction, field: Field | undefined): string {
  return `${direction} ${field?.at ?? ""}`;
}

function looseIds(walk: Walk, kind: Loose["kind"]): ReadonlySet<string> {
  return new Set(walk.loose.filter((l) => l.kind === kind).map((l) => idOf(l.spot.direction, l.field)));
}

/** Paths to fields inside an object's fields that are loose themselves, or lie in one that is. */
function inner(
  domain: Domain,
  fields: readonly Field[],
  loose: ReadonlySet<string>,
  direction: Direction,
): readonly (readonly Field[])[] {
  const paths: (readonly Field[])[] = [];
  const visit = (field: Field, above: readonly Field[]) => {
    const path = [...above, field];
    if (path.length > 1 && path.some((step) => loose.has(idOf(direction, step)))) paths.push(path);
    if (path.length > MOVED_DEPTH) return;
    for (const child of fieldsOf(field.type, modelsOf(domain)) ?? []) visit(child, path);
  };
  for (const field of fields) visit(field, []);
  return paths;
}

/** Likeness of names of two types that share most of their fields. */
const RENAMED_MODEL = 0.5;
const SHARED_FIELDS = 0.7;

/** Whether a type that is gone seems to be called otherwise now: fields alike, and a name that is. */
export function isRenamedModel(walk: Walk, old: string, current: string): boolean {
  const [a, b] = [modelsOf(walk.old).get(old), modelsOf(walk.current).get(current)];
  if (!a || !b || a.type.kind !== b.type.kind) return false;
  const name = similarity(schemaWords(a.name), schemaWords(b.name), weightsFor(walk.current));
  if (a.type.kind !== "object" || b.type.kind !== "object") {
    return name >= RENAMED_MODEL && isSame(walk, { a: a.type, b: b.type }, "response");
  }
  const names = new Set(a.type.fields.map((field) => field.source));
  const shared = b.type.fields.filter((field) => names.has(field.source)).length;
  const share = shared / Math.max(1, a.type.fields.length, b.type.fields.length);
  return share >= SHARED_FIELDS && (name >= RENAMED_MODEL || (share === 1 && shared > 2));
}

/** Score of the engine from which an operation with another name at another address is the same one. */
const MOVED_OPERATION = 0.81;
/** The same where both answer or take the same model. */
const MOVED_SAME_MODEL = 0.5;

/** Operations that are gone beside what they seem to have become. */
export function pairOperations(
  old: readonly Domain[],
  current: readonly Domain[],
  loose: {
    readonly removed: readonly Operation[];
    readonly added: readonly Operation[];
    readonly wire: WireProfile;
  },
): ReadonlyMap<Operation, Operation> {
  if (loose.removed.length === 0 || loose.added.length === 0) return new Map();
  const before = catalogueWith(old, loose.removed, loose.wire);
  const after = catalogueWith(current, loose.added, loose.wire);
  // Among a handful of names none is rare.
  const weights: Weights = () => 1;
  const matches = matchOperations(before, after, {
    alignments: createAlign(before, after, { weights })(),
    weights,
  });
  const byScore = [...matches].sort((a, b) => (b.candidates[0]?.score ?? 0) - (a.candidates[0]?.score ?? 0));
  const wishes = byScore.flatMap(({ node, candidates }) =>
    candidates
      .filter(
        ({ node: other, score }) =>
          score >= (hasSameModel(node, other) ? MOVED_SAME_MODEL : MOVED_OPERATION) &&
          other.operation.method === node.operation.method,
      )
      .map((candidate) => ({ who: node.operation, candidate: candidate.node.operation })),
  );
  return assign(wishes, (operation) => operation).chosen;
}

/** By the names in the documents, which move with the operation. */
function hasSameModel({ operation: a }: OperationNode, { operation: b }: OperationNode): boolean {
  const [x, y] = [a.success.type ?? a.body?.type, b.success.type ?? b.body?.type];
  return x !== undefined && y !== undefined && JSON.stringify(x) === JSON.stringify(y);
}

/** The catalogue of some operations and of what they answer. */
function catalogueWith(
  domains: readonly Domain[],
  wanted: readonly Operation[],
  wire: WireProfile,
): Catalogue {
  const isWanted = new Set(wanted);
  const concerned = domains.filter((domain) => operationsOf(domain).some((o) => isWanted.has(o)));
  const all = catalogueOf(concerned, wire);
  const operations = all.operations.filter(({ operation }) => isWanted.has(operation));
  const answered = new Set(operations.map(({ entity }) => entity));
  const entities = new Map([...all.entities].filter(([key]) => answered.has(key)));
  return { entities, operations, webhooks: [] };
}
