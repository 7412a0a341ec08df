/** Which operation, type or webhook a change is about, and what it was called before. */
import type { Domain } from "../../model/ir.ts";
import { accessorOf, resourceOperations } from "../../model/operations.ts";
import type { Change } from "../change.ts";
import { pairDomains } from "../compare.ts";

/** What users of a package name in their code, or, where nothing in it is meant, the domain as a whole. */
export interface Subject {
  readonly kind: "operation" | "type" | "webhook" | "domain";
  /** Id of the domain. */
  readonly domain: string;
  /** The name now, or the last one of what is gone: `customers.list`, `Customer`. */
  readonly name: string;
  /** The name before; absent where it is new. */
  readonly former?: string;
}

/** Names of one side, with where they are declared. */
interface Names {
  readonly operations: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  readonly webhooks: ReadonlySet<string>;
}

/** @returns the subject of each change; changes of one subject give one and the same object */
export function subjectsOf(
  changes: readonly Change[],
  { from, to }: { readonly from: readonly Domain[]; readonly to: readonly Domain[] },
): ReadonlyMap<Change, Subject> {
  const { pairs } = pairDomains(from, to);
  const sides = new Map(
    pairs.map(([old, current]) => [current.id, { old: namesOf(old), current: namesOf(current) }]),
  );
  const formers = formerNames(changes);
  const known = new Map<string, Subject>();
  return new Map(
    changes.map((change) => {
      const side = sides.get(change.domain);
      const found = side && subjectIn(change, [side.current, side.old]);
      const { kind, name } = found ?? { kind: "domain", name: change.domain };
      const key = JSON.stringify([change.domain, kind, name]);
      const former = formers.get(key) ?? (side && isKnown(side.old, kind, name) ? name : undefined);
      const subject = known.get(key) ?? {
        kind,
        domain: change.domain,
        name,
        ...(former !== undefined && { former }),
      };
      known.set(key, subject);
      return [change, subject] as const;
    }),
  );
}

function namesOf(domain: Domain): Names {
  return {
    operations: new Map(
      resourceOperations(domain).map((entry) => [accessorOf(entry), entry.operation.at] as const),
    ),
    types: new Map(
      domain.models.flatMap(({ name, inputName, at }) =>
        [name, inputName ?? name].map((one) => [one, at] as const),
      ),
    ),
    webhooks: new Set((domain.webhooks ?? []).map(({ name }) => name)),
  };
}

function isKnown(names: Names, kind: Subject["kind"], name: string): boolean {
  if (kind === "operation") return names.operations.has(name);
  if (kind === "type") return names.types.has(name);
  return kind === "domain" || names.webhooks.has(name);
}

type Found = Pick<Subject, "kind" | "name">;

/** By its words first, which say what users call it; where they name nothing, by its place. */
function subjectIn({ rule, what, pointer }: Change, sides: readonly Names[]): Found | undefined {
  if (rule.startsWith("domain-") || rule.startsWith("security-")) return undefined;
  for (const { operations, types, webhooks } of sides) {
    if (webhooks.has(what)) return { kind: "webhook", name: what };
    const accessor = /[\p{L}\p{N}_$]+\.[\p{L}\p{N}_$]+/u.exec(what)?.[0];
    if (accessor !== undefined && operations.has(accessor)) return { kind: "operation", name: accessor };
    const type = /^[\p{L}\p{N}_$]+/u.exec(what)?.[0];
    if (type !== undefined && types.has(type)) return { kind: "type", name: type };
  }
  for (const { operations, types } of sides) {
    for (const [kind, names] of [["type", types] as const, ["operation", operations] as const])
      for (const [name, at] of names) if (isBelow(pointer, at)) return { kind, name };
  }
  return undefined;
}

/** What subjects were called, by their key. */
function formerNames(changes: readonly Change[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { rule, domain, before, after } of changes) {
    const kind = FORMER[rule];
    if (kind !== undefined && before !== null && after !== null)
      names.set(JSON.stringify([domain, kind, after]), before);
  }
  return names;
}

/** Rules that say what something is called now. */
const FORMER: Readonly<Partial<Record<Change["rule"], Subject["kind"]>>> = {
  "operation-renamed": "operation",
  "operation-moved": "operation",
  "model-renamed": "type",
};

function isBelow(pointer: string, at: string): boolean {
  return pointer === at || pointer.startsWith(`${at}/`);
}
