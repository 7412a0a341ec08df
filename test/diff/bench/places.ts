/** Where a bundled document can be changed: fields, parameters and operations by their pointers, with what uses them. */
import type { Domain, Field, Operation, QueryParameter } from "../../../generator/model/ir.ts";
import type { Direction } from "../../../generator/model/ir.ts";
import { lower } from "../../../generator/pass/lower.ts";
import { rename } from "../../../generator/pass/rename.ts";
import { type DomainTable, rowFor } from "../../../generator/read/table.ts";
import type { Tree } from "../../inputs/documents.ts";
import type { JsonValue } from "../../../generator/ground/json.ts";
import { at } from "../../../generator/ground/pointer.ts";
import { settingsOf } from "../../../generator/model/settings.ts";

export interface FieldPlace {
  readonly model: string;
  readonly field: Field;
  readonly directions: readonly Direction[];
}

export interface OperationPlace {
  readonly operation: Operation;
  readonly path: string;
  readonly method: string;
}

export interface ParameterPlace extends OperationPlace {
  readonly parameter: QueryParameter;
  /** Position in the operation's list. */
  readonly index: number;
}

export interface Sample {
  readonly id: string;
  readonly root: Tree;
  readonly domain: Domain;
  /** Those that may be changed. */
  readonly fields: readonly FieldPlace[];
  readonly allFields: readonly FieldPlace[];
  readonly operations: readonly OperationPlace[];
  readonly parameters: readonly ParameterPlace[];
}

/** The intermediate representation of a document as it stands: corrections of the bundled ones would hide what was changed. */
export function domainOf(table: DomainTable, id: string, root: Tree): Domain {
  const path = `${id}.json`;
  const json = root as { [key: string]: JsonValue };
  const row = rowFor(table, { root: json, path });
  const source = { path, text: "" };
  return rename(
    lower({ domain: row.id, source, root: json }, row, settingsOf({}).vendor.wire).draft,
    row,
    settingsOf({}),
  ).domain;
}

export function sampleOf(table: DomainTable, id: string, root: Tree): Sample {
  const domain = domainOf(table, id, root);
  const operations = domain.resources
    .flatMap((resource) => resource.operations)
    .map((operation) => ({ operation, path: operation.path, method: operation.method.toLowerCase() }));
  const fields = domain.models.flatMap((model) => {
    if (model.type.kind !== "object" || !model.at.startsWith("/components/schemas/")) return [];
    const { request, response } = model.usedIn;
    const directions: Direction[] = [
      ...(request ? (["request"] as const) : []),
      ...(response || !request ? (["response"] as const) : []),
    ];
    return model.type.fields
      .filter((field) => !ENVELOPE.includes(field.source))
      .map((field) => ({ model: model.source, field, directions }));
  });
  return {
    id,
    root,
    domain,
    fields,
    allFields: fields,
    operations,
    parameters: operations.flatMap((place) =>
      (place.operation.query?.parameters ?? []).flatMap((parameter) => {
        const index = Number(parameter.at.split("/").at(-1));
        return parameter.at.startsWith("/paths/") && !["page", "from", "sort"].includes(parameter.source)
          ? [{ ...place, parameter, index }]
          : [];
      }),
    ),
  };
}

/** Without them an answer is no page any more: changes of their own, with consequences. */
const ENVELOPE = ["page", "pageSize", "hasMore", "totalCount", "continueFrom", "data"];

/** The object at a pointer, to be changed in place. */
export function treeAt(root: Tree, pointer: string): Tree {
  const found = at(root as { [key: string]: JsonValue }, pointer);
  if (typeof found !== "object" || found === null) throw new Error(`nothing at ${pointer}`);
  return found as unknown as Tree;
}

export function operationAt(root: Tree, { operation }: OperationPlace): Tree {
  return treeAt(root, operation.at);
}

export function schemas(root: Tree): Record<string, Tree> {
  return (root["components"] as Tree)["schemas"] as Record<string, Tree>;
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: () => number, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}
export const any = () => true;

/** Lets every reference to one place lead to another. */
export function redirect(tree: unknown, from: string, to: string): void {
  if (Array.isArray(tree)) tree.forEach((entry) => redirect(entry, from, to));
  if (typeof tree !== "object" || tree === null) return;
  for (const [key, value] of Object.entries(tree)) {
    if (key === "$ref" && value === from) (tree as Tree)[key] = to;
    else redirect(value, from, to);
  }
}
