/**
 * What became of the names of an older generated client, from what changed between the documents: in the words that users of the client
 * write, so that code can be led from one to the other. Nothing is decided here that the comparison has not said.
 */
import { append } from "../ground/collections.ts";
import { enumValues } from "../emit/enum-values.ts";
import {
  answersOf,
  childTypes,
  type Domain,
  type Field,
  formsOf,
  type Model,
  type Operation,
  type Type,
} from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import type { Change } from "./change.ts";
import { judge } from "./judge-changes.ts";
import { likelyMembers } from "./members.ts";
import type { RuleId } from "./rules/rules.ts";

/** How well it is known what a name became. */
export type Evidence =
  /** It is the same by its request, its place or its value, and only called otherwise. */
  | "same"
  /** Name, place and kind of values are alike, and nothing else is as near. */
  | "alike"
  /** Nothing has taken its place for sure. */
  | "none";

export interface UpgradeRow {
  /** Folder of the package in which it is declared. */
  readonly package: string;
  readonly kind:
    "package" | "client" | "domain" | "resource" | "method" | "type" | "field" | "parameter" | "member";
  /** As it is declared in the older client: `Customer.address.zip`, `Customers.fetch`, `Status.New`. */
  readonly from: string;
  /** Its own name now, for methods with that of the resource (`customers.get`); absent where nothing is sure to be it. */
  readonly to?: string;
  /** Of methods: how they are called, by their resource: `customers.fetch`. */
  readonly accessor?: string;
  /** Of methods: the property of the umbrella that has them: `crm`. */
  readonly domain?: string;
  /** Of members: the values that are sent. */
  readonly values?: readonly [former: string | number, present?: string | number];
  readonly evidence: Evidence;
  /** Something else has the name now: whether code was upgraded already, the name does not tell. */
  readonly isTaken?: true;
  /** The change that says so. */
  readonly rule: RuleId;
  /** A sentence without a stop. */
  readonly why: string;
}

export interface Upgrade {
  readonly rows: readonly UpgradeRow[];
}

/**
 * @param changes what {@link compare} found between the two
 * @param pairs the domains that both have
 */
export function upgradeOf(
  changes: readonly Change[],
  pairs: readonly (readonly [old: Domain, current: Domain])[],
): Upgrade {
  const told = new Map(judge(changes).changes.map((change) => [change.rule + keyOf(change), change.message]));
  const rows = pairs.flatMap(([old, current]) => {
    const own = changes.filter(({ domain }) => domain === current.id);
    const whyOf = (change: Change) => told.get(change.rule + keyOf(change)) ?? change.what;
    const side: Side = { old, current, found: foundIn(own), whyOf };
    const rows = [
      ...rowsOfDomain(side),
      ...rowsOfOperations(side),
      ...rowsOfTypes(side),
      ...rowsOfFields(side),
      ...rowsOfMembers(side),
    ];
    const present = presentNames(current, rows);
    return rows.map((row): UpgradeRow => (present.has(nameOf(row)) ? { ...row, isTaken: true } : row));
  });
  return { rows: distinct(rows) };
}

/** Names of the present client, as {@link nameOf} has them. */
function presentNames(current: Domain, rows: readonly UpgradeRow[]): ReadonlySet<string> {
  const types = current.models.flatMap(({ name, inputName }) => [name, inputName ?? name]);
  const entries = resourceOperations(current);
  const queries = entries.flatMap(({ operation: { query, headers } }) => [query?.model, headers?.model]);
  const classes = current.resources.map(({ className }) => className);
  return new Set([
    ...[...types, ...queries, ...classes].map((name) => `type ${name}`),
    ...entries.map((entry) => `method ${accessorOf(entry)}`),
    ...current.resources.map(({ name }) => `resource ${name}`),
    ...rows.flatMap(({ kind, from, to }) =>
      to === undefined || !IN_PLACE.has(kind) ? [] : [`${kind} ${ownerOf(from)}.${to}`],
    ),
  ]);
}

/** What is renamed where it is declared. */
const IN_PLACE: ReadonlySet<UpgradeRow["kind"]> = new Set(["field", "parameter", "member"]);

function nameOf({ kind, from, accessor }: UpgradeRow): string {
  const name = kind === "resource" ? from.slice(ownerOf(from).length + 1) : from;
  return `${kind} ${accessor ?? name}`;
}

/** `Customer.address` of `Customer.address.zip`; empty for what is declared by itself. */
export function ownerOf(from: string): string {
  return from.slice(0, Math.max(0, from.lastIndexOf(".")));
}

interface Side {
  readonly old: Domain;
  readonly current: Domain;
  readonly found: Found;
  readonly whyOf: (change: Change) => string;
}

/** Changes by the pointer into the old document. */
interface Found {
  /** What has another name or place. */
  readonly became: ReadonlyMap<string, Change>;
  readonly gone: ReadonlyMap<string, Change>;
  readonly members: ReadonlyMap<string, readonly Change[]>;
  /** Fields that are new, by the object that has them. */
  readonly added: ReadonlyMap<string, readonly Change[]>;
  /** What names are called now wherever one place makes it sure: `phoneNumber phone`. */
  readonly agreed: ReadonlySet<string>;
}

function foundIn(changes: readonly Change[]): Found {
  const became = new Map<string, Change>();
  const gone = new Map<string, Change>();
  const members = new Map<string, Change[]>();
  const added = new Map<string, Change[]>();
  const agreed = new Set<string>();
  for (const change of changes) {
    const { rule, former, side, pointer, what, before, after } = change;
    if (/^property-\w+-(?:\w+-)?added$/.test(rule)) append(added, ownerOf(what), change);
    if (/^property-\w+-renamed$/.test(rule)) agreed.add(`${lastOf(before ?? "")} ${after}`);
    const at = side === "old" ? pointer : former;
    if (at === undefined) continue;
    if (/-(?:renamed|moved)$/.test(rule) && rule !== "operation-id-moved") became.set(at, change);
    else if (/^(?:property-\w+|parameter|operation|model|header)-removed$/.test(rule)) gone.set(at, change);
    else if (/^enum-value-\w+-(?:added|removed)$/.test(rule)) append(members, at, change);
  }
  return { became, gone, members, added, agreed };
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function keyOf({ domain, pointer, what, before, after }: Change): string {
  return JSON.stringify([domain, pointer, what, before, after]);
}

/** What goes by the name of the domain: its package, its class, and its place in the umbrella. */
function rowsOfDomain({ old, current }: Side): readonly UpgradeRow[] {
  const names = [
    ["package", old.packageName, current.packageName],
    ["client", old.className, current.className],
    ["domain", old.name, current.name],
  ] as const;
  return names.flatMap(([kind, from, to]): readonly UpgradeRow[] =>
    from === to
      ? []
      : [
          {
            package: old.packageName,
            kind,
            from,
            to,
            evidence: "same",
            rule: "domain-renamed",
            why: `The domain ${old.id} is now ${current.id}`,
          },
        ],
  );
}

/** An operation beside what it is now; nothing where it is gone, or may be another one. */
function successorOf({ current, found }: Side, { resource, operation }: ResourceOperation) {
  const change = found.became.get(operation.at);
  if (found.gone.has(operation.at)) return { change: found.gone.get(operation.at) };
  const others = resourceOperations(current);
  const next = change
    ? others.find((other) => other.operation.at === change.pointer)
    : others.find((other) => accessorOf(other) === accessorOf({ resource, operation }));
  return { change, next };
}

function rowsOfOperations(side: Side): readonly UpgradeRow[] {
  const { old, whyOf } = side;
  const rows: UpgradeRow[] = [];
  for (const resource of old.resources) {
    const entries = resource.operations.map((operation) => ({ resource, operation }));
    const nexts = entries.map((entry) => successorOf(side, entry));
    const kept = nexts.flatMap(({ next, change }) =>
      next && change?.rule !== "operation-moved" ? [next.resource] : [],
    );
    const [only] = kept;
    const isWhole = only && kept.every(({ name }) => name === only.name) && only.name !== resource.name;
    if (isWhole) {
      const more = { rule: "operation-renamed", evidence: "same" } as const;
      const why = `${old.name}.${resource.name} is now called ${only.name}`;
      const of = { package: old.packageName, why, ...more };
      rows.push({ ...of, kind: "resource", from: `${old.className}.${resource.name}`, to: only.name });
      if (only.className !== resource.className)
        rows.push({ ...of, kind: "type", from: resource.className, to: only.className });
    }
    entries.forEach((entry, i) => {
      const { change, next } = nexts[i] ?? {};
      if (!change || (next && accessorOf(next) === accessorOf(entry))) return;
      const isSame = next && change.rule === "operation-renamed";
      rows.push({
        package: old.packageName,
        kind: "method",
        from: `${resource.className}.${entry.operation.name}`,
        accessor: accessorOf(entry),
        domain: old.name,
        ...(isSame && { to: accessorOf(next) }),
        evidence: isSame ? "same" : "none",
        rule: change.rule,
        why: whyOf(change),
      });
    });
  }
  return rows;
}

/** Names of exported types: of models, and of what operations are asked with. */
function rowsOfTypes(side: Side): readonly UpgradeRow[] {
  const { old, current, found, whyOf } = side;
  const rows: UpgradeRow[] = [];
  const add = (from: string | undefined, to: string | undefined, change: Change | undefined) => {
    if (from === undefined || from === to) return;
    const rule = change?.rule ?? "model-renamed";
    const why = change ? whyOf(change) : `The type ${from} is now called ${to}`;
    const evidence = to === undefined ? "none" : change?.rule === "operation-renamed" ? "same" : "alike";
    rows.push({
      package: old.packageName,
      kind: "type",
      from,
      ...(to !== undefined && { to }),
      evidence,
      rule,
      why,
    });
  };
  for (const model of old.models) {
    const change = found.became.get(model.at) ?? found.gone.get(model.at);
    const next = modelAfter(current, model, change);
    // Types that the runtime has for all domains are not there to be renamed.
    if (!next && change?.rule !== "model-removed") continue;
    add(model.name, next?.name, change);
    add(model.inputName, next && (next.inputName ?? next.name), change);
  }
  for (const entry of resourceOperations(old)) {
    const { change, next } = successorOf(side, entry);
    if (!next || change?.rule === "operation-moved") continue;
    add(entry.operation.query?.model, next.operation.query?.model, change);
    add(entry.operation.headers?.model, next.operation.headers?.model, change);
  }
  return rows;
}

function modelAfter(current: Domain, model: Model, change: Change | undefined): Model | undefined {
  return change?.rule === "model-removed"
    ? undefined
    : current.models.find((other) => (change ? other.at === change.pointer : other.source === model.source));
}

/** A field or a parameter, and where the older client declares it. */
interface Declared {
  readonly path: string;
  readonly at: string;
  readonly name: string;
  readonly kind: "field" | "parameter";
  readonly type: Type;
}

function rowsOfFields(side: Side): readonly UpgradeRow[] {
  const { old, found } = side;
  return declaredIn(old).flatMap(({ path, at, name, kind }): readonly UpgradeRow[] => {
    const change = found.became.get(at) ?? found.gone.get(at);
    if (!change) return [];
    const next = nextName(side, change, name);
    return [
      {
        package: old.packageName,
        kind,
        from: path,
        ...(next.to !== undefined && { to: next.to }),
        evidence: next.to !== undefined ? "alike" : "none",
        rule: change.rule,
        why: next.why,
      },
    ];
  });
}

/** What a field is called now: by the change itself, or by the same change of names elsewhere, where the type is the same. */
function nextName(
  { found, whyOf }: Side,
  change: Change,
  name: string,
): { readonly why: string; readonly to?: string } {
  const { rule, after, before, what } = change;
  if (rule.endsWith("-renamed") && after !== null && after !== name) return { why: whyOf(change), to: after };
  if (!rule.endsWith("-removed")) return { why: whyOf(change) };
  const beside = found.added.get(ownerOf(what)) ?? [];
  const same = beside.filter((one) => one.after === before);
  const agreed = same.filter((one) => found.agreed.has(`${name} ${lastOf(one.what)}`));
  const [to] = agreed.map((one) => lastOf(one.what));
  if (to !== undefined && agreed.length === 1) return { why: `${what} seems to be called ${to} now`, to };
  const names = [...new Set(same.map((one) => lastOf(one.what)))];
  const hint = names.length > 0 && names.length <= 3 ? `; new beside it: ${names.join(", ")}` : "";
  return { why: whyOf(change) + hint };
}

/** All fields and parameters of a domain by the path of their declaration. */
function declaredIn(domain: Domain): readonly Declared[] {
  const all: Declared[] = [];
  const put = (kind: Declared["kind"]) => (path: string, field: Pick<Field, "at" | "source" | "type">) =>
    all.push({ path, at: field.at, name: field.source, type: field.type, kind });
  for (const { name, inputName, type } of domain.models)
    for (const one of [name, ...(inputName === undefined ? [] : [inputName])])
      eachField(type, one, put("field"));
  for (const { resource, operation } of resourceOperations(domain)) {
    const method = `${resource.className}.${operation.name}`;
    for (const { query, headers } of [operation])
      for (const group of [query, headers])
        for (const one of group?.parameters ?? []) {
          const path = `${group?.model}.${one.source}`;
          put("parameter")(path, one);
          eachField(one.type, path, put("field"));
        }
    for (const { type } of operation.body ? formsOf(operation.body) : [])
      eachField(type, `${method}(body)`, put("field"));
    for (const { type } of answerTypes(operation)) eachField(type, method, put("field"));
  }
  return all;
}

function answerTypes({ success, paging }: Operation): readonly { readonly type: Type }[] {
  const rows = paging.kind === "none" ? [] : [{ type: paging.item }];
  return [...answersOf(success).flatMap(({ type }) => (type ? [{ type }] : [])), ...rows];
}

/** Fields that a type declares itself, those of models that it refers to left out. */
function eachField(type: Type, path: string, found: (path: string, field: Field) => void): void {
  if (type.kind !== "object") {
    for (const child of childTypes(type)) eachField(child, path, found);
    return;
  }
  for (const field of type.fields) {
    const at = `${path}.${field.source}`;
    found(at, field);
    eachField(field.type, at, found);
  }
  const named = new Set(type.fields.map((field) => field.type));
  for (const child of childTypes(type)) if (!named.has(child)) eachField(child, path, found);
}

/** Values of enums, by the name of the enum, or the field whose type is none with a name. */
function rowsOfMembers(side: Side): readonly UpgradeRow[] {
  const { old, current, found } = side;
  const places = [
    ...old.models.map(({ name, at }) => ({ path: name, places: [at] })),
    // Types of requests may list the values of an enum rather than name it.
    ...declaredIn(old).map(({ path, at, type }) => ({ path, places: [at, ...enumsIn(type, old)] })),
  ];
  const rows = places.flatMap(({ path, places: pointers }) => {
    const changes = pointers.flatMap((at) => found.members.get(at) ?? []);
    const values = (action: string) => [
      ...new Set(
        changes
          .filter(({ rule }) => rule.endsWith(action))
          .map(({ before, after }) => JSON.parse(before ?? after ?? "null") as string | number),
      ),
    ];
    const pairs = likelyMembers(values("-removed"), values("-added"));
    return values("-removed").map((value): UpgradeRow => {
      const present = pairs.get(value);
      const rule = changes.find(({ before }) => before === JSON.stringify(value))?.rule;
      return {
        package: old.packageName,
        kind: "member",
        from: `${path}.${value}`,
        ...(present !== undefined && { to: String(present) }),
        values: present === undefined ? [value] : [value, present],
        evidence: present === undefined ? "none" : "alike",
        rule: rule ?? "enum-value-response-removed",
        why:
          present === undefined
            ? `${path} has no value ${JSON.stringify(value)} any more`
            : `${JSON.stringify(value)} of ${path} seems to be called ${JSON.stringify(present)} now`,
      };
    });
  });
  return [...rows, ...rowsOfNames(old, current)];
}

/** Pointers of the enums that a type refers to. */
function enumsIn(type: Type, domain: Domain): readonly string[] {
  if (type.kind !== "ref")
    return type.kind === "object" ? [] : childTypes(type).flatMap((one) => enumsIn(one, domain));
  const model = modelsOf(domain).get(type.model);
  return model && enumValues(model.type) ? [model.at] : [];
}

/** Numbers of which only the names that the document gives them have changed. */
function rowsOfNames(old: Domain, current: Domain): readonly UpgradeRow[] {
  return old.models.flatMap((model) => {
    const next = current.models.find(({ source }) => source === model.source);
    const names = new Map((next && enumValues(next.type))?.map(([name, value]) => [value, name]));
    return (enumValues(model.type) ?? []).flatMap(([name, value]): readonly UpgradeRow[] => {
      const to = names.get(value);
      if (to === undefined || to === name) return [];
      const why = `${value} of ${model.name} is now called ${to}`;
      const of = { package: old.packageName, kind: "member", from: `${model.name}.${name}`, to } as const;
      return [{ ...of, values: [value, value], evidence: "same", rule: "enum-value-response-added", why }];
    });
  });
}

/** The same declaration may be met in several ways. */
function distinct(rows: readonly UpgradeRow[]): readonly UpgradeRow[] {
  return [...new Map(rows.map((row) => [`${row.package} ${row.kind} ${row.from}`, row])).values()];
}
