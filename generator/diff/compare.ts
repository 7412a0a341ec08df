/**
 * Two sets of domains become a list of changes: data, without a word on what they mean (`judge-changes.ts`).
 *
 * ```
 * pair domains → pair operations → compare what each takes and answers → exported types → what is left: moved, gone, new
 * ```
 *
 * Everything is compared in the intermediate representation, where dialects, wrappers and spellings are gone already: what is equal there
 * is no change, whatever the documents look like. Order never counts. A change of a model is reported once, with all operations it concerns.
 */
import { pairOff } from "../ground/collections.ts";
import { by } from "../ground/text.ts";
import type { Domain, Operation } from "../model/ir.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { accessorOf, operationsOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import { fullPath } from "../model/path.ts";
import type { Change } from "./change.ts";
import { compareModels } from "./compare-models.ts";
import { comparePayloads, spotOf } from "./compare-operations.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareTypes } from "./compare-types.ts";
import { finish } from "./finish.ts";
import { pairFields, pairOperations } from "./pair.ts";
import { createWalk, DOMAIN_SPOT, record, recordFlag, recordList, type Spot, type Walk } from "./walk.ts";

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
  const differing = domains.pairs.filter(([a, b]) => !isSameDomain(a, b));
  const walks = differing.map(([a, b]) => ({ walk: createWalk(a, b, pairFields), ...pairById(a, b) }));
  const changes: Change[] = [];
  const moved = pairOperations(old, current, {
    wire,
    removed: walks.flatMap(({ removed }) => removed.map(({ operation }) => operation)),
    added: walks.flatMap(({ added }) => added.map(({ operation }) => operation)),
  });
  const successors = new Set(moved.values());
  for (const { walk, pairs, removed, added } of walks) {
    compareDomains(walk, pairs);
    recordTakenNames(walk, pairs);
    for (const entry of removed) if (!moved.has(entry.operation)) recordRemoved(walk, entry);
    for (const entry of added) if (!successors.has(entry.operation)) recordAdded(walk, entry);
  }
  const places = new Map(
    walks.flatMap(({ walk, removed, added }) =>
      [...removed, ...added].map((entry) => [entry.operation, { walk, entry }] as const),
    ),
  );
  for (const [from, to] of moved) {
    const [left, right] = [places.get(from), places.get(to)];
    if (!left || !right) continue;
    // Between domains it is gone for the users of one package, new for those of the other.
    const isInside = left.walk === right.walk;
    const walk = isInside ? left.walk : createWalk(left.walk.old, right.walk.current, pairFields);
    recordMove(walk, left.entry, right.entry);
    comparePayloads(walk, from, to, accessorOf(right.entry));
    if (isInside) continue;
    changes.push(...finish(walk).map((change) => ({ ...change, domain: left.walk.current.id })));
    recordAdded(right.walk, right.entry);
  }
  for (const { walk } of walks) {
    compareWebhooks(walk);
    compareModels(walk);
    changes.push(...finish(walk));
  }
  for (const domain of domains.removed) changes.push(ofDomain("domain-removed", domain, "old"));
  for (const domain of domains.added) changes.push(ofDomain("domain-added", domain, "new"));
  return changes.sort(by(({ domain }) => domain));
}

/** Whether both are one and the same, which may lie in two files. */
function isSameDomain(a: Domain, b: Domain): boolean {
  const keys = new Set([a, b].flatMap((domain) => Object.keys(domain) as (keyof Domain)[]));
  return [...keys].every((key) => key === "file" || a[key] === b[key]);
}

/** Domains with the same id; what is left over is the same one where most of its operations are. */
export function pairDomains(old: readonly Domain[], current: readonly Domain[]) {
  const pairs: [Domain, Domain][] = [];
  const ways = [
    (domain: Domain, free: readonly Domain[]) => free.find(({ id }) => id === domain.id),
    (domain: Domain, free: readonly Domain[]) => free.find((other) => sharedOperations(domain, other) >= 0.5),
  ];
  return { pairs, ...pairOff(old, current, ways, (a, b) => pairs.push([a, b])) };
}

function sharedOperations(a: Domain, b: Domain): number {
  const keys = (domain: Domain) => new Set(operationsOf(domain).map(({ source }) => source));
  const [x, y] = [keys(a), keys(b)];
  return [...x].filter((key) => y.has(key)).length / Math.max(1, x.size, y.size);
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
  return `${operation.method} ${slots(fullPath(domain, operation))}`;
}

function slots(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}").replace(/(?<=.)\/+$/, "");
}

function compareDomains(
  walk: Walk,
  pairs: readonly (readonly [ResourceOperation, ResourceOperation])[],
): void {
  const [a, b] = [walk.old, walk.current];
  const spot = { ...DOMAIN_SPOT, what: b.id };
  if (a.id !== b.id) record(walk, "domain-renamed", spot, { before: a.id, after: b.id });
  // A new server is one change, not one for each path.
  const hasMoved =
    a.basePath !== b.basePath &&
    pairs.length > 0 &&
    pairs.every(
      ([{ operation: x }, { operation: y }]) =>
        slots(fullPath(a, x)) !== slots(fullPath(b, y)) && slots(x.path) === slots(y.path),
    );
  if (hasMoved) record(walk, "domain-base-path-changed", spot, { before: a.basePath, after: b.basePath });
  const pathOf = hasMoved ? (_: Domain, operation: Operation) => operation.path : fullPath;
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
  recordFlag(walk, [a.deprecated, b.deprecated], ["operation-deprecated", "operation-undeprecated"], spot);
  if (how.scopes === "compare") recordList(walk, "operation-scope", [a.scopes, b.scopes], spot);
  comparePayloads(walk, a, b, accessorOf(y));
}

/** Names that stand for another operation now: what uses them compiles, and nothing else says so. */
function recordTakenNames(
  walk: Walk,
  pairs: readonly (readonly [ResourceOperation, ResourceOperation])[],
): void {
  const old = new Map(resourceOperations(walk.old).map((entry) => [accessorOf(entry), entry]));
  const successors = new Map(pairs.map(([x, y]) => [x.operation, y.operation]));
  for (const entry of resourceOperations(walk.current)) {
    const former = old.get(accessorOf(entry));
    if (former === undefined || successors.get(former.operation) === entry.operation) continue;
    const before = addressText(walk.old, former.operation);
    const after = addressText(walk.current, entry.operation);
    record(walk, "operation-id-moved", spotOf(former.operation, entry.operation, accessorOf(entry)), {
      before,
      after,
    });
  }
}

function addressText(domain: Domain, operation: Operation): string {
  return `${operation.method} ${fullPath(domain, operation)}`;
}

function recordAdded(walk: Walk, { resource, operation }: ResourceOperation): void {
  const spot = spotOf(operation, operation, accessorOf({ resource, operation }));
  record(walk, "operation-added", spot, { after: addressText(walk.current, operation) });
}

function recordRemoved(walk: Walk, { resource, operation }: ResourceOperation): void {
  const spot = spotOf(operation, operation, accessorOf({ resource, operation }));
  record(walk, "operation-removed", spot, { before: addressText(walk.old, operation), side: "old" });
}

function recordMove(walk: Walk, from: ResourceOperation, to: ResourceOperation): void {
  const isSame = walk.old.id === walk.current.id;
  const name = (domain: Domain, entry: ResourceOperation) =>
    (isSame ? "" : `${domain.name}.`) + accessorOf(entry);
  record(walk, "operation-moved", spotOf(from.operation, to.operation, accessorOf(to)), {
    before: name(walk.old, from),
    after: name(walk.current, to),
  });
}

function compareWebhooks(walk: Walk): void {
  const [old, current] = [walk.old.webhooks ?? [], walk.current.webhooks ?? []];
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
