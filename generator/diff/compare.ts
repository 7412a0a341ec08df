/**
 * Two sets of domains become a list of changes: data, without a word on what they mean (`judge.ts`).
 *
 * ```
 * pair domains → pair operations → walk what each takes and answers (walk.ts) → what is left: moved, gone, new → exported types
 * ```
 *
 * Everything is compared in the intermediate representation, where dialects, wrappers and spellings are gone already: what is equal there
 * is no change, whatever the documents look like. Order never counts. A change of a model is told once, with all operations it concerns.
 */
import { append } from "../ground/collections.ts";
import type { Domain, Operation, Type } from "../model/ir.ts";
import { reachedModels } from "../model/models.ts";
import { accessorOf, operationsOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import { type Change, type Direction, type Side, sideOf } from "./change.ts";
import { compareSecurity } from "./compare-security.ts";
import { comparePayloads, spotOf } from "./compare-operations.ts";
import { findMoves, idOf, isRenamedModel, type OperationKey, pairOperations } from "./pair.ts";
import { at, compareTypes, createWalk, emit, type Found, type Spot, typeText, type Walk } from "./walk.ts";

/**
 * Everything that differs, in the order of the new documents.
 *
 * @param old what was released, as `analyse` gives it
 * @param fresh what is to be released
 */
export function compare(old: readonly Domain[], fresh: readonly Domain[]): readonly Change[] {
  const domains = pairDomains(old, fresh);
  const walks = domains.pairs.map(([a, b]) => ({
    walk: createWalk(sideOf(a), sideOf(b)),
    ...pairById(a, b),
  }));
  const changes: Change[] = [];
  const moved = pairOperations(old, fresh, {
    removed: walks.flatMap(({ walk, removed }) => removed.map(keyIn(walk.old.domain))),
    added: walks.flatMap(({ walk, added }) => added.map(keyIn(walk.fresh.domain))),
  });
  const isMoved = movedOf(moved);
  for (const { walk, pairs, removed, added } of walks) {
    compareDomains(walk, pairs);
    tellTakenNames(walk, pairs);
    for (const entry of removed) {
      if (!isMoved.from(keyIn(walk.old.domain)(entry))) tellOperation(walk, "operation-removed", entry);
    }
    for (const entry of added) {
      if (!isMoved.to(keyIn(walk.fresh.domain)(entry))) tellOperation(walk, "operation-added", entry);
    }
  }
  for (const [from, to] of moved) {
    const left = walks.find(({ walk }) => walk.old.domain.id === from.domain);
    const right = walks.find(({ walk }) => walk.fresh.domain.id === to.domain);
    const a = left?.removed.find(({ operation }) => operation.source === from.source);
    const b = right?.added.find(({ operation }) => operation.source === to.source);
    if (!left || !right || !a || !b) continue;
    // Between domains it is gone for the users of one package, new for those of the other.
    const walk = left === right ? left.walk : createWalk(left.walk.old, right.walk.fresh);
    tellMove(walk, a, b);
    comparePayloads(walk, a.operation, b.operation, accessorOf(b));
    if (left === right) continue;
    changes.push(...finish(walk).map((change) => ({ ...change, domain: left.walk.fresh.domain.id })));
    tellOperation(right.walk, "operation-added", b);
  }
  for (const { walk } of walks) {
    compareWebhooks(walk);
    compareModels(walk);
    changes.push(...finish(walk));
  }
  for (const domain of domains.removed) changes.push(ofDomain("domain-removed", domain, "old"));
  for (const domain of domains.added) changes.push(ofDomain("domain-added", domain, "new"));
  return inOrder(changes);
}

/** Domains with the same id; what is left over is the same one where most of its operations are. */
function pairDomains(old: readonly Domain[], fresh: readonly Domain[]) {
  const pairs: [Domain, Domain][] = [];
  const removed: Domain[] = [];
  const added = new Set(fresh);
  for (const domain of old) {
    const other = fresh.find(({ id }) => id === domain.id);
    if (other === undefined) removed.push(domain);
    else {
      added.delete(other);
      pairs.push([domain, other]);
    }
  }
  const gone = removed.filter((domain) => {
    const heir = [...added].find((other) => sharedOperations(domain, other) >= 0.5);
    if (heir === undefined) return true;
    added.delete(heir);
    pairs.push([domain, heir]);
    return false;
  });
  return { pairs, removed: gone, added: [...added] };
}

function sharedOperations(a: Domain, b: Domain): number {
  const keys = (domain: Domain) => new Set(operationsOf(domain).map(({ source }) => source));
  const [x, y] = [keys(a), keys(b)];
  return [...x].filter((key) => y.has(key)).length / Math.max(1, x.size, y.size);
}

function keyIn(domain: Domain): (entry: ResourceOperation) => OperationKey {
  return ({ operation }) => ({ domain: domain.id, source: operation.source });
}

function movedOf(pairs: readonly (readonly [OperationKey, OperationKey])[]) {
  const text = ({ domain, source }: OperationKey) => `${domain}\0${source}`;
  const [from, to] = [new Set(pairs.map(([key]) => text(key))), new Set(pairs.map(([, key]) => text(key)))];
  return { from: (key: OperationKey) => from.has(text(key)), to: (key: OperationKey) => to.has(text(key)) };
}

/** Ways to know an operation again, the surest first. */
const SAME_OPERATION: readonly ((side: {
  readonly domain: Domain;
  readonly entry: ResourceOperation;
}) => string)[] = [
  ({ domain, entry }) => `${entry.operation.source} ${address(domain, entry.operation)}`,
  ({ domain, entry }) => address(domain, entry.operation),
  ({ entry: { operation } }) => `${operation.method} ${slots(operation.path)}`,
  ({ entry: { operation } }) => operation.source,
];

function pairById(
  a: Domain,
  b: Domain,
): {
  readonly pairs: readonly (readonly [ResourceOperation, ResourceOperation])[];
  readonly removed: readonly ResourceOperation[];
  readonly added: readonly ResourceOperation[];
} {
  let removed = resourceOperations(a);
  let added = resourceOperations(b);
  const pairs: (readonly [ResourceOperation, ResourceOperation])[] = [];
  for (const keyOf of SAME_OPERATION) {
    const byKey = new Map(added.map((entry) => [keyOf({ domain: b, entry }), entry]));
    const taken = new Set<ResourceOperation>();
    removed = removed.filter((entry) => {
      const other = byKey.get(keyOf({ domain: a, entry }));
      if (other === undefined || taken.has(other)) return true;
      taken.add(other);
      pairs.push([entry, other]);
      return false;
    });
    added = added.filter((entry) => !taken.has(entry));
  }
  return { pairs, removed, added };
}

/** Method and whole path, whether its beginning is the server's or the path's; names of values do not count. */
function address(domain: Domain, operation: Operation): string {
  return `${operation.method} ${slots(domain.basePath + operation.path)}`;
}

function slots(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}").replace(/(?<=.)\/+$/, "");
}

function compareDomains(
  walk: Walk,
  pairs: readonly (readonly [ResourceOperation, ResourceOperation])[],
): void {
  const [a, b] = [walk.old.domain, walk.fresh.domain];
  const spot = { ...DOMAIN_SPOT, what: b.id };
  if (a.id !== b.id) emit(walk, "domain-renamed", spot, { before: a.id, after: b.id });
  // A new server is one change, not one for each path.
  const hasMoved =
    a.basePath !== b.basePath &&
    pairs.length > 0 &&
    pairs.every(
      ([{ operation: x }, { operation: y }]) =>
        slots(a.basePath + x.path) !== slots(b.basePath + y.path) && slots(x.path) === slots(y.path),
    );
  if (hasMoved) emit(walk, "domain-base-path-changed", spot, { before: a.basePath, after: b.basePath });
  const pathOf = hasMoved
    ? (_: Domain, operation: Operation) => operation.path
    : (domain: Domain, operation: Operation) => domain.basePath + operation.path;
  compareSecurity(
    walk,
    pairs.map(([x, y]) => [x.operation, y.operation, accessorOf(y)] as const),
  );
  const scopes =
    resourceOperations(a).some(hasScopes) && resourceOperations(b).some(hasScopes) ? "compare" : "unknown";
  for (const [x, y] of pairs) {
    compareOperations(walk, [x, y], { scopes, paths: [pathOf(a, x.operation), pathOf(b, y.operation)] });
  }
}

const DOMAIN_SPOT = { direction: "response", operation: null, old: "", fresh: "" } as const;

/** Documents of 2025 and before state an API key and no scopes: that says nothing about what a call needs. */
function hasScopes({ operation }: ResourceOperation): boolean {
  return operation.scopes.length > 0;
}

function compareOperations(
  walk: Walk,
  [x, y]: readonly [ResourceOperation, ResourceOperation],
  how: { readonly scopes: "compare" | "unknown"; readonly paths: readonly [string, string] },
): void {
  const [a, b] = [x.operation, y.operation];
  const spot = spotOf(a, b, accessorOf(y));
  if (accessorOf(x) !== accessorOf(y))
    emit(walk, "operation-renamed", spot, { before: accessorOf(x), after: accessorOf(y) });
  const [before, after] = how.paths;
  if (slots(before) !== slots(after)) emit(walk, "operation-path-changed", spot, { before, after });
  if (a.method !== b.method)
    emit(walk, "operation-method-changed", spot, { before: a.method, after: b.method });
  if (a.deprecated !== b.deprecated)
    emit(walk, b.deprecated ? "operation-deprecated" : "operation-undeprecated", spot);
  if (how.scopes === "compare") {
    for (const scope of b.scopes)
      if (!a.scopes.includes(scope)) emit(walk, "operation-scope-added", spot, { after: scope });
    for (const scope of a.scopes) {
      if (!b.scopes.includes(scope))
        emit(walk, "operation-scope-removed", spot, { before: scope, side: "old" });
    }
  }
  comparePayloads(walk, a, b, accessorOf(y));
}

/** Names that stand for another operation now: what uses them compiles, and nothing else tells. */
function tellTakenNames(
  walk: Walk,
  pairs: readonly (readonly [ResourceOperation, ResourceOperation])[],
): void {
  const old = new Map(resourceOperations(walk.old.domain).map((entry) => [accessorOf(entry), entry]));
  const heirs = new Map(pairs.map(([x, y]) => [x.operation, y.operation]));
  for (const entry of resourceOperations(walk.fresh.domain)) {
    const former = old.get(accessorOf(entry));
    if (former === undefined || heirs.get(former.operation) === entry.operation) continue;
    const before = addressText(walk.old.domain, former.operation);
    const after = addressText(walk.fresh.domain, entry.operation);
    emit(walk, "operation-id-moved", spotOf(former.operation, entry.operation, accessorOf(entry)), {
      before,
      after,
    });
  }
}

function addressText(domain: Domain, { method, path }: Operation): string {
  return `${method} ${domain.basePath}${path}`;
}

function tellOperation(
  walk: Walk,
  rule: "operation-added" | "operation-removed",
  entry: ResourceOperation,
): void {
  const isNew = rule === "operation-added";
  const { operation } = entry;
  const text = addressText((isNew ? walk.fresh : walk.old).domain, operation);
  emit(walk, rule, spotOf(operation, operation, accessorOf(entry)), {
    ...(isNew ? { after: text } : { before: text }),
    side: isNew ? "new" : "old",
  });
}

function tellMove(walk: Walk, from: ResourceOperation, to: ResourceOperation): void {
  const isSame = walk.old.domain.id === walk.fresh.domain.id;
  const name = (domain: Domain, entry: ResourceOperation) =>
    (isSame ? "" : `${domain.name}.`) + accessorOf(entry);
  emit(walk, "operation-moved", spotOf(from.operation, to.operation, accessorOf(to)), {
    before: name(walk.old.domain, from),
    after: name(walk.fresh.domain, to),
  });
}

function compareWebhooks(walk: Walk): void {
  const [old, fresh] = [walk.old.domain.webhooks ?? [], walk.fresh.domain.webhooks ?? []];
  for (const webhook of fresh) {
    const former = old.find(({ name }) => name === webhook.name);
    const spot: Spot = { ...DOMAIN_SPOT, what: webhook.name, old: former?.at ?? "", fresh: webhook.at };
    if (former === undefined) emit(walk, "webhook-added", spot);
    else if (former.body && webhook.body) compareTypes(walk, former.body, webhook.body, spot);
  }
  for (const webhook of old) {
    if (fresh.some(({ name }) => name === webhook.name)) continue;
    emit(walk, "webhook-removed", { ...DOMAIN_SPOT, what: webhook.name, old: webhook.at }, { side: "old" });
  }
}

/** Names that users import, and the insides of what no operation uses. */
function compareModels(walk: Walk): void {
  const { old, fresh } = walk;
  const added = new Set([...fresh.models.keys()].filter((source) => !old.models.has(source)));
  const gone: string[] = [];
  const compareNames = (from: string, to: string) => {
    const [a, b] = [old.models.get(from), fresh.models.get(to)];
    if (!a || !b) return;
    const spot: Spot = {
      ...DOMAIN_SPOT,
      what: b.name,
      old: a.at,
      fresh: b.at,
      oldModel: from,
      freshModel: to,
    };
    if (a.name !== b.name) emit(walk, "model-renamed", spot, { before: a.name, after: b.name });
    if (a.deprecated !== b.deprecated)
      emit(walk, b.deprecated ? "model-deprecated" : "model-undeprecated", spot);
    if (a.inputName === undefined && b.inputName !== undefined) {
      emit(walk, "model-input-added", spot, { after: b.inputName });
    } else if (a.inputName !== undefined && b.inputName === undefined) {
      emit(walk, "model-input-removed", spot, { before: a.inputName, side: "old" });
    }
    if (isUnused(a.usedIn) && isUnused(b.usedIn)) {
      const ref = (model: string): Type => ({ kind: "ref", model, nullable: false });
      compareTypes(walk, ref(from), ref(to), spot);
    }
  };
  for (const source of old.models.keys()) {
    if (fresh.models.has(source)) compareNames(source, source);
    else gone.push(source);
  }
  const heirs = [
    // What stands where the old type stood is the old type, whatever it is called.
    (source: string) => [...(walk.counterparts.get(source) ?? [])].find((other) => added.has(other)),
    (source: string) => [...added].find((other) => isRenamedModel(walk, source, other)),
  ];
  let left = gone;
  for (const heirOf of heirs) {
    left = left.filter((source) => {
      const heir = heirOf(source);
      if (heir === undefined) return true;
      added.delete(heir);
      compareNames(source, heir);
      return false;
    });
  }
  const tell = (rule: "model-removed" | "model-added", source: string) => {
    const side = rule === "model-added" ? "new" : "old";
    const model = (side === "new" ? fresh : old).models.get(source);
    if (model)
      emit(walk, rule, { ...DOMAIN_SPOT, what: model.name, old: model.at, fresh: model.at }, { side });
  };
  for (const source of left) tell("model-removed", source);
  for (const source of added) tell("model-added", source);
}

function isUnused({ request, response }: { readonly request: boolean; readonly response: boolean }): boolean {
  return !request && !response;
}

/** Fields that are on one side only are told, moved ones as such; then every change learns which operations it concerns. */
function finish(walk: Walk): Change[] {
  const { moves, settled } = findMoves(walk);
  for (const { at: loose, from, to } of moves) {
    const owner = loose.spot.what;
    const path = (fields: typeof from) => [owner, ...fields.map(({ source }) => source)].join(".");
    const [a, b] = [from.at(-1), to.at(-1)];
    if (!a || !b) continue;
    const spot = { ...at(loose.spot, a, b), what: path(to) };
    emit(walk, `property-${loose.spot.direction}-moved`, spot, { before: path(from), after: path(to) });
  }
  for (const { kind, field, spot } of walk.loose) {
    const { direction } = spot;
    if (settled.has(idOf(direction, field))) continue;
    const here = at(spot, field);
    if (kind === "removed") {
      emit(walk, `property-${direction}-removed`, here, {
        before: typeText(walk.old, field.type),
        side: "old",
      });
    } else {
      const after = typeText(walk.fresh, field.type);
      if (direction === "response") emit(walk, "property-response-added", here, { after });
      else
        emit(
          walk,
          field.required ? "property-request-required-added" : "property-request-optional-added",
          here,
          { after },
        );
    }
  }
  return withOperations(walk);
}

function withOperations(walk: Walk): Change[] {
  const users = { old: usersOf(walk.old), new: usersOf(walk.fresh) };
  const changes = new Map<string, Change>();
  for (const { direction, model, ...found } of walk.found) {
    const used = model === undefined ? [] : users[found.side](direction ?? "response", model);
    const operations = used.length > 0 ? used : found.operation === null ? [] : [found.operation];
    const { domain } = found.side === "old" ? walk.old : walk.fresh;
    const change: Change = {
      ...found,
      operation: operations[0] ?? null,
      operations,
      domain: walk.fresh.domain.id,
      file: domain.file,
    };
    const key = keyOfChange(found);
    const known = changes.get(key);
    // A field of a model that is both sent and answered is deprecated once.
    changes.set(
      key,
      known ? { ...known, operations: [...new Set([...known.operations, ...operations])] } : change,
    );
  }
  return [...changes.values()];
}

function keyOfChange({
  rule,
  side,
  pointer,
  before,
  after,
  what,
}: Omit<Found, "model" | "direction">): string {
  return JSON.stringify([rule, side, pointer, before, after, pointer === "" ? what : ""]);
}

/** Operations that reach a model in a direction, in the order of the document; worked out when somebody asks. */
function usersOf(side: Side): (direction: Direction, model: string) => readonly string[] {
  const known = new Map<Direction, ReadonlyMap<string, readonly string[]>>();
  return (direction, model) => {
    let byModel = known.get(direction);
    if (byModel === undefined) {
      byModel = usersIn(side, direction);
      known.set(direction, byModel);
    }
    return byModel.get(model) ?? [];
  };
}

function usersIn(side: Side, direction: Direction): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const operation of operationsOf(side.domain)) {
    for (const model of reachedModels(rootsOf(operation, direction), side.models))
      append(users, model, operation.source);
  }
  return users;
}

function rootsOf(
  { body, query, headers, pathParameters, success, failures }: Operation,
  direction: Direction,
): readonly Type[] {
  return direction === "request"
    ? [
        ...(body ? [body.type] : []),
        ...(query?.parameters ?? []).map((p) => p.type),
        ...(headers ?? []).map((header) => header.type),
        ...pathParameters.map((p) => p.type),
      ]
    : [...(success.type ? [success.type] : []), ...failures.flatMap(({ type }) => (type ? [type] : []))];
}

function ofDomain(rule: "domain-added" | "domain-removed", domain: Domain, side: Change["side"]): Change {
  const operations = operationsOf(domain).map(({ source }) => source);
  const { id, file } = domain;
  return {
    rule,
    domain: id,
    operation: null,
    operations,
    what: id,
    pointer: "",
    side,
    file,
    before: null,
    after: null,
  };
}

function inOrder(changes: readonly Change[]): Change[] {
  const order = new Map<string, number>();
  for (const { domain } of [...changes].sort((a, b) =>
    a.domain < b.domain ? -1 : a.domain > b.domain ? 1 : 0,
  )) {
    if (!order.has(domain)) order.set(domain, order.size);
  }
  return [...changes].sort((a, b) => (order.get(a.domain) ?? 0) - (order.get(b.domain) ?? 0));
}
