/**
 * Two sets of domains become a list of changes: data, without a word on what they mean (`judge.ts`).
 *
 * ```
 * pair domains → pair operations → walk what each takes and answers (walk.ts) → what is left: moved, gone, new → exported types
 * ```
 *
 * Everything is compared in the intermediate representation, where dialects, wrappers and spellings are gone already: what is equal there
 * is no change, whatever the documents look like. Order never counts. A change of a model is reported once, with all operations it concerns.
 */
import { append } from "../ground/collections.ts";
import type { Domain, Operation, Type } from "../model/ir.ts";
import type { WireProfile } from "../runtime/wire.ts";
import { reachedModels } from "../model/models.ts";
import { accessorOf, operationsOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import { type Change, type Direction, type Side, sideOf } from "./change.ts";
import { compareSecurity } from "./compare-security.ts";
import { comparePayloads, spotOf } from "./compare-operations.ts";
import { findMoves, idOf, isRenamedModel, type OperationKey, pairOperations } from "./pair.ts";
import { at, compareTypes, createWalk, record, type Found, type Spot, typeText, type Walk } from "./walk.ts";

/**
 * Everything that differs, in the order of the new documents.
 *
 * @param old what was released, as `analyse` gives it
 * @param current what is to be released
 * @param wire by which envelopes are known
 */
export function compare(
  old: readonly Domain[],
  current: readonly Domain[],
  wire: WireProfile,
): readonly Change[] {
  const domains = pairDomains(old, current);
  const walks = domains.pairs.map(([a, b]) => ({
    walk: createWalk(sideOf(a), sideOf(b)),
    ...pairById(a, b),
  }));
  const changes: Change[] = [];
  const moved = pairOperations(old, current, {
    wire,
    removed: walks.flatMap(({ walk, removed }) => removed.map(keyIn(walk.old.domain))),
    added: walks.flatMap(({ walk, added }) => added.map(keyIn(walk.current.domain))),
  });
  const isMoved = movedOf(moved);
  for (const { walk, pairs, removed, added } of walks) {
    compareDomains(walk, pairs);
    reportTakenNames(walk, pairs);
    for (const entry of removed) {
      if (!isMoved.from(keyIn(walk.old.domain)(entry))) reportOperation(walk, "operation-removed", entry);
    }
    for (const entry of added) {
      if (!isMoved.to(keyIn(walk.current.domain)(entry))) reportOperation(walk, "operation-added", entry);
    }
  }
  for (const [from, to] of moved) {
    const left = walks.find(({ walk }) => walk.old.domain.id === from.domain);
    const right = walks.find(({ walk }) => walk.current.domain.id === to.domain);
    const a = left?.removed.find(({ operation }) => operation.source === from.source);
    const b = right?.added.find(({ operation }) => operation.source === to.source);
    if (!left || !right || !a || !b) continue;
    // Between domains it is gone for the users of one package, new for those of the other.
    const walk = left === right ? left.walk : createWalk(left.walk.old, right.walk.current);
    reportMove(walk, a, b);
    comparePayloads(walk, a.operation, b.operation, accessorOf(b));
    if (left === right) continue;
    changes.push(...finish(walk).map((change) => ({ ...change, domain: left.walk.current.domain.id })));
    reportOperation(right.walk, "operation-added", b);
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
function pairDomains(old: readonly Domain[], current: readonly Domain[]) {
  const pairs: [Domain, Domain][] = [];
  const removed: Domain[] = [];
  const added = new Set(current);
  for (const domain of old) {
    const other = current.find(({ id }) => id === domain.id);
    if (other === undefined) removed.push(domain);
    else {
      added.delete(other);
      pairs.push([domain, other]);
    }
  }
  const gone = removed.filter((domain) => {
    const successor = [...added].find((other) => sharedOperations(domain, other) >= 0.5);
    if (successor === undefined) return true;
    added.delete(successor);
    pairs.push([domain, successor]);
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
  const [a, b] = [walk.old.domain, walk.current.domain];
  const spot = { ...DOMAIN_SPOT, what: b.id };
  if (a.id !== b.id) record(walk, "domain-renamed", spot, { before: a.id, after: b.id });
  // A new server is one change, not one for each path.
  const hasMoved =
    a.basePath !== b.basePath &&
    pairs.length > 0 &&
    pairs.every(
      ([{ operation: x }, { operation: y }]) =>
        slots(a.basePath + x.path) !== slots(b.basePath + y.path) && slots(x.path) === slots(y.path),
    );
  if (hasMoved) record(walk, "domain-base-path-changed", spot, { before: a.basePath, after: b.basePath });
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

const DOMAIN_SPOT = { direction: "response", operation: null, old: "", current: "" } as const;

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
    record(walk, "operation-renamed", spot, { before: accessorOf(x), after: accessorOf(y) });
  const [before, after] = how.paths;
  if (slots(before) !== slots(after)) record(walk, "operation-path-changed", spot, { before, after });
  if (a.method !== b.method)
    record(walk, "operation-method-changed", spot, { before: a.method, after: b.method });
  if (a.deprecated !== b.deprecated)
    record(walk, b.deprecated ? "operation-deprecated" : "operation-undeprecated", spot);
  if (how.scopes === "compare") {
    for (const scope of b.scopes)
      if (!a.scopes.includes(scope)) record(walk, "operation-scope-added", spot, { after: scope });
    for (const scope of a.scopes) {
      if (!b.scopes.includes(scope))
        record(walk, "operation-scope-removed", spot, { before: scope, side: "old" });
    }
  }
  comparePayloads(walk, a, b, accessorOf(y));
}

/** Names that stand for another operation now: what uses them compiles, and nothing else says so. */
function reportTakenNames(
  walk: Walk,
  pairs: readonly (readonly [ResourceOperation, ResourceOperation])[],
): void {
  const old = new Map(resourceOperations(walk.old.domain).map((entry) => [accessorOf(entry), entry]));
  const successors = new Map(pairs.map(([x, y]) => [x.operation, y.operation]));
  for (const entry of resourceOperations(walk.current.domain)) {
    const former = old.get(accessorOf(entry));
    if (former === undefined || successors.get(former.operation) === entry.operation) continue;
    const before = addressText(walk.old.domain, former.operation);
    const after = addressText(walk.current.domain, entry.operation);
    record(walk, "operation-id-moved", spotOf(former.operation, entry.operation, accessorOf(entry)), {
      before,
      after,
    });
  }
}

function addressText(domain: Domain, { method, path }: Operation): string {
  return `${method} ${domain.basePath}${path}`;
}

function reportOperation(
  walk: Walk,
  rule: "operation-added" | "operation-removed",
  entry: ResourceOperation,
): void {
  const isNew = rule === "operation-added";
  const { operation } = entry;
  const text = addressText((isNew ? walk.current : walk.old).domain, operation);
  record(walk, rule, spotOf(operation, operation, accessorOf(entry)), {
    ...(isNew ? { after: text } : { before: text }),
    side: isNew ? "new" : "old",
  });
}

function reportMove(walk: Walk, from: ResourceOperation, to: ResourceOperation): void {
  const isSame = walk.old.domain.id === walk.current.domain.id;
  const name = (domain: Domain, entry: ResourceOperation) =>
    (isSame ? "" : `${domain.name}.`) + accessorOf(entry);
  record(walk, "operation-moved", spotOf(from.operation, to.operation, accessorOf(to)), {
    before: name(walk.old.domain, from),
    after: name(walk.current.domain, to),
  });
}

function compareWebhooks(walk: Walk): void {
  const [old, current] = [walk.old.domain.webhooks ?? [], walk.current.domain.webhooks ?? []];
  for (const webhook of current) {
    const former = old.find(({ name }) => name === webhook.name);
    const spot: Spot = { ...DOMAIN_SPOT, what: webhook.name, old: former?.at ?? "", current: webhook.at };
    if (former === undefined) record(walk, "webhook-added", spot);
    else if (former.body && webhook.body) compareTypes(walk, former.body, webhook.body, spot);
  }
  for (const webhook of old) {
    if (current.some(({ name }) => name === webhook.name)) continue;
    record(walk, "webhook-removed", { ...DOMAIN_SPOT, what: webhook.name, old: webhook.at }, { side: "old" });
  }
}

/** Names that users import, and the insides of what no operation uses. */
function compareModels(walk: Walk): void {
  const { old, current } = walk;
  const added = new Set([...current.models.keys()].filter((source) => !old.models.has(source)));
  const gone: string[] = [];
  const compareNames = (from: string, to: string) => {
    const [a, b] = [old.models.get(from), current.models.get(to)];
    if (!a || !b) return;
    const spot: Spot = {
      ...DOMAIN_SPOT,
      what: b.name,
      old: a.at,
      current: b.at,
      oldModel: from,
      currentModel: to,
    };
    if (a.name !== b.name) record(walk, "model-renamed", spot, { before: a.name, after: b.name });
    if (a.deprecated !== b.deprecated)
      record(walk, b.deprecated ? "model-deprecated" : "model-undeprecated", spot);
    if (a.inputName === undefined && b.inputName !== undefined) {
      record(walk, "model-input-added", spot, { after: b.inputName });
    } else if (a.inputName !== undefined && b.inputName === undefined) {
      record(walk, "model-input-removed", spot, { before: a.inputName, side: "old" });
    }
    if (isUnused(a.usedIn) && isUnused(b.usedIn)) {
      const ref = (model: string): Type => ({ kind: "ref", model, nullable: false });
      compareTypes(walk, ref(from), ref(to), spot);
    }
  };
  for (const source of old.models.keys()) {
    if (current.models.has(source)) compareNames(source, source);
    else gone.push(source);
  }
  const successors = [
    // What stands where the old type stood is the old type, whatever it is called.
    (source: string) => [...(walk.counterparts.get(source) ?? [])].find((other) => added.has(other)),
    (source: string) => [...added].find((other) => isRenamedModel(walk, source, other)),
  ];
  let left = gone;
  for (const successorOf of successors) {
    left = left.filter((source) => {
      const successor = successorOf(source);
      if (successor === undefined) return true;
      added.delete(successor);
      compareNames(source, successor);
      return false;
    });
  }
  const report = (rule: "model-removed" | "model-added", source: string) => {
    const side = rule === "model-added" ? "new" : "old";
    const model = (side === "new" ? current : old).models.get(source);
    if (model)
      record(walk, rule, { ...DOMAIN_SPOT, what: model.name, old: model.at, current: model.at }, { side });
  };
  for (const source of left) report("model-removed", source);
  for (const source of added) report("model-added", source);
}

function isUnused({ request, response }: { readonly request: boolean; readonly response: boolean }): boolean {
  return !request && !response;
}

/** Fields that are on one side only are reported, moved ones as such; then every change learns which operations it concerns. */
function finish(walk: Walk): Change[] {
  const { moves, settled } = findMoves(walk);
  for (const { at: loose, from, to } of moves) {
    const owner = loose.spot.what;
    const path = (fields: typeof from) => [owner, ...fields.map(({ source }) => source)].join(".");
    const [a, b] = [from.at(-1), to.at(-1)];
    if (!a || !b) continue;
    const spot = { ...at(loose.spot, a, b), what: path(to) };
    record(walk, `property-${loose.spot.direction}-moved`, spot, { before: path(from), after: path(to) });
  }
  for (const { kind, field, spot } of walk.loose) {
    const { direction } = spot;
    if (settled.has(idOf(direction, field))) continue;
    const here = at(spot, field);
    if (kind === "removed") {
      record(walk, `property-${direction}-removed`, here, {
        before: typeText(walk.old, field.type),
        side: "old",
      });
    } else {
      const after = typeText(walk.current, field.type);
      if (direction === "response") record(walk, "property-response-added", here, { after });
      else
        record(
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
  const users = { old: usersOf(walk.old), new: usersOf(walk.current) };
  const changes = new Map<string, Change>();
  for (const { direction, model, ...found } of walk.found) {
    const used = model === undefined ? [] : users[found.side](direction ?? "response", model);
    const operations = used.length > 0 ? used : found.operation === null ? [] : [found.operation];
    const { domain } = found.side === "old" ? walk.old : walk.current;
    const change: Change = {
      ...found,
      operation: operations[0] ?? null,
      operations,
      domain: walk.current.domain.id,
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
