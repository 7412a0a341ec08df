/**
 * Ways to sign in: schemes, what the domain and its operations ask for, scopes that exist. Clients have one way of their own and read none
 * of it, so no change breaks code; which scope an operation needs is compared with the operation.
 *
 * A scheme's name is the document's own affair: schemes that say the same are the same, and what an operation asks for is told only where
 * the scheme itself did not come or go.
 */
import type { Domain, Operation } from "../ir.ts";
import { spotOf } from "./compare-operations.ts";
import { emit, type Spot, type Walk } from "./walk.ts";

export function compareSecurity(
  walk: Walk,
  operations: readonly (readonly [Operation, Operation, string])[],
): void {
  const [a, b] = [walk.old.domain, walk.fresh.domain];
  const names = compareSchemes(walk, a, b);
  const spot = spotIn(b);
  compareScopes(walk, a, b);
  compareWays(walk, { old: a.security ?? [], fresh: b.security ?? [], names, owner: "domain" }, spot);
  for (const [x, y, name] of operations) {
    if (x.security === undefined && y.security === undefined) continue;
    const old = x.security ?? a.security ?? [];
    const fresh = y.security ?? b.security ?? [];
    compareWays(walk, { old, fresh, names, owner: "operation" }, spotOf(x, y, name));
  }
}

function spotIn(domain: Domain, old = "", fresh = ""): Spot {
  return { direction: "response", operation: null, what: domain.id, old, fresh };
}

/** Names of the old schemes with what they are called now. */
function compareSchemes(walk: Walk, a: Domain, b: Domain): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const old = new Set(a.securitySchemes);
  const fresh = new Set(b.securitySchemes);
  for (const key of ["name", "text"] as const) {
    for (const x of old) {
      const y = [...fresh].find((other) => other[key] === x[key]);
      if (y === undefined) continue;
      old.delete(x);
      fresh.delete(y);
      names.set(x.name, y.name);
      if (x.text === y.text) continue;
      emit(walk, "security-scheme-changed", spotIn(b, x.at, y.at), { before: x.text, after: y.text });
    }
  }
  for (const { at, text } of fresh) emit(walk, "security-scheme-added", spotIn(b, at, at), { after: text });
  for (const { at, text } of old)
    emit(walk, "security-scheme-removed", spotIn(b, at, at), { before: text, side: "old" });
  return names;
}

/** Documents of 2025 and before name no scopes: that says nothing about what there is. */
function compareScopes(walk: Walk, a: Domain, b: Domain): void {
  const [old, fresh] = [a, b].map(({ scopes }) => scopes.map(({ name }) => name));
  if (!old?.length || !fresh?.length) return;
  const spot = spotIn(b);
  for (const scope of fresh)
    if (!old.includes(scope)) emit(walk, "domain-scope-added", spot, { after: scope });
  for (const scope of old)
    if (!fresh.includes(scope)) emit(walk, "domain-scope-removed", spot, { before: scope, side: "old" });
}

interface Ways {
  readonly old: readonly string[];
  readonly fresh: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  readonly owner: "domain" | "operation";
}

function compareWays(walk: Walk, { old, fresh, names, owner }: Ways, spot: Spot): void {
  const known = new Set(names.values());
  const parts = (way: string) => (way === "" ? [] : way.split("+"));
  const renamed = waysOf(old).flatMap((way) => {
    const now = parts(way).map((name) => names.get(name));
    return now.every((name) => name !== undefined) ? [now.sort().join("+")] : [];
  });
  const stayed = waysOf(fresh).filter((way) => parts(way).every((name) => known.has(name)));
  for (const way of stayed)
    if (!renamed.includes(way)) emit(walk, `${owner}-security-added`, spot, { after: textOf(way) });
  for (const way of renamed)
    if (!stayed.includes(way))
      emit(walk, `${owner}-security-removed`, spot, { before: textOf(way), side: "old" });
}

/** No requirement lets everybody in. */
function waysOf(ways: readonly string[]): readonly string[] {
  return ways.length > 0 ? ways : [""];
}

function textOf(way: string): string {
  return way === "" ? "no credentials" : way.replaceAll("+", " and ");
}
