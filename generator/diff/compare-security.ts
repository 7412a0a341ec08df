/**
 * Ways to sign in: schemes, what the domain and its operations ask for, scopes that exist. Clients have one way of their own and read none
 * of it, so no change breaks code; which scope an operation needs is compared with the operation.
 *
 * A scheme's name is the document's own affair: schemes that say the same are the same.
 */
import { getOrAdd, pairOff } from "../ground/collections.ts";
import type { Domain, Operation, SecurityScheme } from "../model/ir.ts";
import { spotOf } from "./compare-operations.ts";
import { record, recordList, type Spot, type Walk } from "./walk.ts";

export function compareSecurity(
  walk: Walk,
  operations: readonly (readonly [Operation, Operation, string])[],
): void {
  const [a, b] = [walk.old, walk.current];
  const names = compareSchemes(walk, a, b);
  compareScopes(walk, a, b);
  const found = new Map<string, { readonly change: WayChange; readonly spots: Spot[] }>();
  for (const [x, y, name] of operations) {
    const old = waysOf(x.security ?? a.security).map((way) => renamed(way, names));
    const current = waysOf(y.security ?? b.security);
    const changes = [
      ...current.filter((way) => !old.includes(way)).map((way) => ({ kind: "added", way }) as const),
      ...old.filter((way) => !current.includes(way)).map((way) => ({ kind: "removed", way }) as const),
    ];
    for (const change of changes) {
      const known = getOrAdd(found, `${change.kind} ${change.way}`, () => ({ change, spots: [] }));
      known.spots.push(spotOf(x, y, name));
    }
  }
  const isDomains = operations.every(([x, y]) => x.security === undefined && y.security === undefined);
  for (const { change, spots } of found.values()) {
    // What all operations ask for is one change, wherever it is written.
    const isOne = spots.length === operations.length && (isDomains || operations.length > 1);
    if (isOne) reportWay(walk, "domain", change, spotIn(b));
    else for (const spot of spots) reportWay(walk, "operation", change, spot);
  }
}

interface WayChange {
  readonly kind: "added" | "removed";
  readonly way: string;
}

function reportWay(walk: Walk, owner: "domain" | "operation", { kind, way }: WayChange, spot: Spot): void {
  const text = way === "" ? "no credentials" : way.replaceAll("+", " and ");
  if (kind === "added") record(walk, `${owner}-security-added`, spot, { after: text });
  else record(walk, `${owner}-security-removed`, spot, { before: text, side: "old" });
}

/** No requirement lets everybody in. */
function waysOf(ways: readonly string[] | undefined): readonly string[] {
  return ways !== undefined && ways.length > 0 ? ways : [""];
}

/** An old way in the new document's names of schemes. */
function renamed(way: string, names: ReadonlyMap<string, string>): string {
  return way
    .split("+")
    .map((name) => names.get(name) ?? name)
    .sort()
    .join("+");
}

function spotIn(domain: Domain, old = "", current = ""): Spot {
  return { direction: "response", operation: null, what: domain.id, old, current };
}

/** Names of the old schemes with what they are called now. */
function compareSchemes(walk: Walk, a: Domain, b: Domain): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const by = (key: "name" | "text") => (x: SecurityScheme, free: readonly SecurityScheme[]) =>
    free.find((other) => other[key] === x[key]);
  const { removed, added } = pairOff(
    a.securitySchemes ?? [],
    b.securitySchemes ?? [],
    [by("name"), by("text")],
    (x, y) => {
      names.set(x.name, y.name);
      if (x.text === y.text) return;
      record(walk, "security-scheme-changed", spotIn(b, x.at, y.at), { before: x.text, after: y.text });
    },
  );
  for (const { at, text } of added) record(walk, "security-scheme-added", spotIn(b, at, at), { after: text });
  for (const { at, text } of removed)
    record(walk, "security-scheme-removed", spotIn(b, at, at), { before: text, side: "old" });
  return names;
}

/** Documents of 2025 and before name no scopes: that says nothing about what there is. */
function compareScopes(walk: Walk, a: Domain, b: Domain): void {
  const [old, current] = [a, b].map(({ scopes }) => scopes.map(({ name }) => name));
  if (!old?.length || !current?.length) return;
  recordList(walk, "domain-scope", [old, current], spotIn(b));
}
