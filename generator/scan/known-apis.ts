/** {@link KnownApis}, made of the models of both APIs and of the rows of the migration between them. */
import { pick } from "../ground/pick.ts";
import type { FollowUp, MigrationReport, NestedRow, Row } from "../migrate/rows.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Domain, Field, Operation, QueryParameter, Type } from "../model/ir.ts";
import { modelsOf, resolve } from "../model/models.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import { fullPath } from "../model/path.ts";
import type { WireProfile } from "../vendor/wire.ts";
import type { KnownApis, KnownField, KnownObject, KnownOperation, Moved } from "./known.ts";

/** What {@link KnownApis} are made of. */
export interface KnownSources {
  readonly v1: readonly Domain[];
  readonly v2: readonly Domain[];
  readonly report: MigrationReport;
  readonly wire: WireProfile;
  readonly hosts: KnownApis["hosts"];
}

export function knownApis({ v1, v2, report, hosts, wire }: KnownSources): KnownApis {
  const objects: Record<string, KnownObject> = {};
  const rows = new Map(report.rows.map((row) => [rowKey(row), row]));
  const ofV1 = v1.flatMap((domain) => {
    const writer = createWriter(`v1:`, domain, objects);
    return resourceOperations(domain).map((each): KnownOperation => ({
      ...writer.operation("v1", each),
      ...became(each.operation, rows, v2),
    }));
  });
  const ofV2 = v2.flatMap((domain) => {
    const writer = createWriter(`${domain.id}:`, domain, objects);
    return resourceOperations(domain).map((each) => ({
      ...writer.operation("v2", each),
      call: `${wire.caller}.${domain.name}.${accessorOf(each)}`,
      ...(each.operation.scopes.length > 0 && { scopes: each.operation.scopes }),
    }));
  });
  return {
    hosts,
    domains: Object.fromEntries(v2.map(({ id, basePath }) => [id, basePath])),
    operations: [...ofV2, ...ofV1],
    objects,
    moved: movedOf(report.rows, v1),
  };
}

function rowKey({ kind, v1 }: Pick<Row, "kind" | "v1">): string {
  return `${kind} ${v1.operation ?? v1.object} ${v1.field}`;
}

/** What the map has for a call of V1. */
function became(
  { source, query }: Operation,
  rows: ReadonlyMap<string, Row>,
  v2: readonly Domain[],
): Pick<KnownOperation, "became"> {
  const row = rows.get(rowKey({ kind: "endpoint", v1: { object: "", operation: source, field: "" } }));
  const [target] = row?.targets ?? [];
  if (row === undefined || target?.operation === undefined) return {};
  const parameters = (query?.parameters ?? []).flatMap(({ source: name }) => {
    const of = rows.get(rowKey({ kind: "parameter", v1: { object: "", operation: source, field: name } }));
    return of === undefined ? [] : [[name, movedParameter(of)] as const];
  });
  return {
    became: {
      id: target.operation,
      domain: target.domain,
      recipe: recipeOf(row),
      scopes: row.cost?.scopes ?? scopesIn(v2, target.domain, target.operation),
      ...(parameters.length > 0 && { query: Object.fromEntries(parameters) }),
    },
  };
}

/** The calls that every use needs; those for embedded objects belong to the fields that are read of them. */
function recipeOf({ recipe = [], followUps = [], targets }: Row): string {
  const isBeside = (line: string) =>
    followUps.some(({ field }: FollowUp) => line.startsWith(`const ${field} = `));
  const lines = recipe.filter((line) => !isBeside(line));
  return lines.length > 0 ? lines.join("\n") : `${targets[0]?.via.code ?? ""};`;
}

function scopesIn(v2: readonly Domain[], domain: string, id: string): readonly string[] {
  const found = v2
    .filter((each) => each.id === domain)
    .flatMap((each) => resourceOperations(each))
    .find(({ operation }) => operation.source === id);
  return found?.operation.scopes ?? [];
}

function movedParameter({ targets: [target], reason }: Row): Moved {
  return target?.field === undefined ? { why: reason } : { code: target.field };
}

/** Where what stands below objects of V1 went: their own fields, and those of objects that they embed. */
function movedOf(rows: readonly Row[], v1: readonly Domain[]): KnownApis["moved"] {
  const moved: Record<string, Record<string, Moved>> = {};
  const schemas = new Set(v1.flatMap(({ models }) => models.map(({ source }) => source)));
  for (const row of rows) {
    if (row.kind !== "field" || !schemas.has(row.v1.object)) continue;
    const paths = (moved[`v1:${row.v1.object}`] ??= {});
    paths[row.v1.field] = movedField(row);
    for (const inner of row.nested ?? []) paths[plain(inner.field)] = movedField(inner);
  }
  return moved;
}

/** Paths are compared without the marks of lists. */
function plain(path: string): string {
  return path.replaceAll("[]", "");
}

function movedField({ targets: [target], reason }: Pick<Row | NestedRow, "targets" | "reason">): Moved {
  if (target === undefined || target.via.kind === "none") return { why: reason };
  const { via, field } = target;
  const isOwn = via.kind === "direct" && via.own !== undefined && via.own < (via.steps?.length ?? 0);
  return { code: isOwn && field !== undefined ? `record.${plain(field)}` : via.code };
}

/** Writes operations of a domain, and the objects that they reach. */
function createWriter(prefix: string, domain: Domain, objects: Record<string, KnownObject>) {
  const models = modelsOf(domain);

  const objectOf = (key: string, fields: readonly Field[]): string => {
    if (key in objects) return key;
    const written: Record<string, KnownField> = {};
    // Before its fields: objects may hold themselves.
    objects[key] = written;
    for (const field of fields)
      written[field.source] = {
        ...valueOf(field.type, `${key}.${field.source}`),
        ...(field.required && { required: true }),
        ...(field.deprecated && { deprecated: field.deprecation ?? "" }),
      };
    return key;
  };

  /** @param at key of the object, where it has no name of its own */
  const valueOf = (type: Type, at: string): KnownField => {
    if (type.kind === "array") return { ...valueOf(type.items, at), list: true };
    const resolved = resolve(type, models);
    const name = nameOf(type);
    if (resolved?.kind === "array") return valueOf(resolved, at);
    if (resolved?.kind === "scalar") return { type: resolved.scalar, ...pick(resolved, "format") };
    if (resolved?.kind === "enum") return { type: resolved.scalar, values: resolved.values.map(String) };
    if (resolved === undefined || resolved.kind === "unknown") return { type: "unknown" };
    const fields = fieldsOf(type, models, ["intersection", "union"]);
    if (fields === undefined || fields.length === 0)
      return resolved.kind === "union" ? { type: "unknown" } : { type: "object", open: true };
    const key = name === undefined ? at : prefix + name;
    return { type: "object", object: objectOf(key, fields), ...(isOpen(resolved) && { open: true }) };
  };

  const operation = (api: "v1" | "v2", { operation: each }: ResourceOperation): KnownOperation => {
    const at = `${prefix}${each.source}`;
    const body = each.body?.kind === "json" ? valueOf(each.body.type, `${at} body`) : undefined;
    const answer = each.success.type && valueOf(each.success.type, `${at} answer`);
    const caps = (each.query?.parameters ?? []).flatMap(({ source, maxItems }) =>
      maxItems === undefined ? [] : [[source, maxItems] as const],
    );
    const words = each.pathParameters.filter(({ type }) => isWord(resolve(type, models)));
    return {
      api,
      id: each.source,
      domain: domain.id,
      method: each.method,
      path: fullPath(domain, each),
      ...(each.deprecated && { deprecated: each.deprecation ?? "" }),
      ...(words.length > 0 && { words: words.map(({ source }) => source) }),
      query: queryOf(each.query?.parameters ?? [], at),
      ...(caps.length > 0 && { caps: Object.fromEntries(caps) }),
      ...objectIn("body", body),
      ...objectIn("answer", answer),
      ...(each.paging.kind !== "none" && { paging: each.paging.kind }),
    };
  };

  const queryOf = (parameters: readonly QueryParameter[], at: string): KnownObject =>
    Object.fromEntries(
      parameters.map((each) => [
        each.source,
        {
          ...valueOf(each.type, `${at}?${each.source}`),
          // Lists of ids in one text are lists for whoever counts them.
          ...(each.required && { required: true as const }),
          ...(each.deprecated && { deprecated: each.deprecation ?? "" }),
        },
      ]),
    );

  return { operation };
}

/** The key of an object, where nothing else may stand in it. */
function objectIn<K extends "body" | "answer">(
  name: K,
  value: KnownField | undefined,
): { [P in K]?: string } {
  return (value?.object !== undefined && value.open !== true ? { [name]: value.object } : {}) as {
    [P in K]?: string;
  };
}

function nameOf(type: Type): string | undefined {
  return type.kind === "ref" ? type.model : undefined;
}

/** Whether properties of any name may stand in an object, and are said to. */
function isOpen(type: Type): boolean {
  return type.kind === "object" && type.additional !== "closed" && type.additional !== "unstated";
}

function isWord(type: Type | undefined): boolean {
  return (
    type?.kind === "enum" ||
    (type?.kind === "scalar" && type.scalar === "string" && type.format === undefined)
  );
}
