/**
 * Where the id of a record is mentioned: fields of models that look like an id, objects that hold one, parameters of paths.
 *
 * A record's own id is no mention of it.
 */
import { fieldsOf } from "../model/fields.ts";
import type { Domain, Field, Operation, Type } from "../model/ir.ts";
import { modelsOf, resolve, type Types } from "../model/models.ts";
import { operationsOf } from "../model/operations.ts";
import { isUserId } from "../match/tokens.ts";
import { type Collection, idKind, type IdKind } from "./collections.ts";
import { keyOf, recordPath } from "./paths.ts";
import { type Wanted, wordsOf } from "./record-names.ts";

/** A field by its path in a model, lists not counted, or a parameter (the path is its name) of an operation. */
export interface MentionPlace {
  readonly kind: "field" | "parameter";
  /** Name of the model, or the document's `operationId`. */
  readonly of: string;
  readonly path: readonly string[];
}

export interface Mention extends Wanted {
  readonly at: MentionPlace;
  readonly holds: "id" | "object";
  /** Words of the name without `Id`; none for a path's `{id}`. */
  readonly words: readonly string[];
  /** Of somebody who logs in. */
  readonly isUser: boolean;
  /** Of an object, names of its fields. */
  readonly fields: readonly string[];
  /** Of a path parameter, what stands before it. */
  readonly collection?: { readonly key: string; readonly words: readonly string[] };
}

export function mentionsIn(domain: Domain, collections: readonly Collection[]): readonly Mention[] {
  const operations = operationsOf(domain);
  const envelopes = new Set(
    operations.flatMap(({ paging, success: { type } }) =>
      paging.kind !== "none" && type?.kind === "ref" ? [type.model] : [],
    ),
  );
  const owners = ownersOf(domain, collections);
  const ownIds = new Map(collections.map(({ key, id }) => [key, id?.[0]]));
  const fields = domain.models
    .filter(({ name, source }) => !envelopes.has(name) && !envelopes.has(source))
    .flatMap((model) => {
      const owner = owners.get(model.source);
      const scene = new Set([...wordsOf(model.name), ...wordsOf(owner?.split("/").at(-1) ?? "")]);
      return fieldsBelow(model.type).flatMap(({ field, path }) => {
        const isOwn = path.length === 1 && owner !== undefined && ownIds.get(owner) === field.source;
        const mention = isOwn ? undefined : fieldMention(field, modelsOf(domain));
        const at = { kind: "field", of: model.name, path } as const;
        return mention ? [{ ...mention, domain: domain.id, at, owner, scene }] : [];
      });
    });
  return [...fields, ...operations.flatMap((operation) => parameterMentions(operation, domain))];
}

/** Models that operations on a collection send and receive, those that belong to several left out. */
function ownersOf(domain: Domain, collections: readonly Collection[]): ReadonlyMap<string, string> {
  const keys = new Set(collections.map(({ key }) => key));
  const owners = new Map<string, Set<string>>();
  const add = (type: Type | undefined, key: string) => {
    if (type?.kind === "array") add(type.items, key);
    if (type?.kind === "ref") owners.set(type.model, (owners.get(type.model) ?? new Set()).add(key));
  };
  for (const { domain: id, type, key } of collections) if (id === domain.id) add(type, key);
  for (const operation of operationsOf(domain)) {
    const key = keyOf(domain, recordPath(operation));
    if (!keys.has(key)) continue;
    add(operation.body?.type, key);
    add(operation.success.type, key);
    if (operation.paging.kind !== "none") add(operation.paging.item, key);
  }
  return new Map(
    [...owners].flatMap(([model, found]) => (found.size === 1 ? [[model, [...found][0] ?? ""]] : [])),
  );
}

/** The fields of a model, those of its embedded objects included; what has a name of its own is another model. */
function fieldsBelow(
  type: Type,
  above: readonly string[] = [],
): readonly { readonly field: Field; readonly path: readonly string[] }[] {
  switch (type.kind) {
    case "object":
      return type.fields.flatMap((field) => {
        const path = [...above, field.source];
        return [{ field, path }, ...fieldsBelow(field.type, path)];
      });
    case "array":
      return fieldsBelow(type.items, above);
    case "map":
      return fieldsBelow(type.values, above);
    case "union":
    case "intersection": {
      // Parts of a type may declare the same field.
      const fields = type.members.flatMap((member) => fieldsBelow(member, above));
      return [...new Map(fields.map((found) => [JSON.stringify(found.path), found])).values()];
    }
    default:
      return [];
  }
}

function fieldMention(
  { source, type, description }: Field,
  models: Types,
): Omit<Mention, "at" | "domain"> | undefined {
  const kind = idKindIn(type, models);
  if (kind !== undefined) {
    const stem = stemOf(source);
    const isUser = isUserId(source, description);
    return stem === undefined
      ? undefined
      : { words: wordsOf(stem), id: kind, holds: "id", isUser, fields: [] };
  }
  const fields = fieldsOf(type, models, ["intersection", "union", "array"]) ?? [];
  const id = fields.find(({ source: name }) => name === "id");
  const idOf = id && idKindIn(id.type, models);
  if (idOf === undefined) return undefined;
  const words = wordsOf(source).filter((word, i, all) => i === 0 || i < all.length - 1 || word !== "info");
  return { words, id: idOf, holds: "object", isUser: false, fields: fields.map((field) => field.source) };
}

function parameterMentions(operation: Operation, domain: Domain): readonly Mention[] {
  const path = recordPath(operation);
  return operation.pathParameters.flatMap(({ source, type }): Mention[] => {
    const id = idKindIn(type, modelsOf(domain));
    const i = path.findIndex(({ text, isParameter }) => isParameter && text === source);
    if (id === undefined || i < 0) return [];
    const before = path[i - 1];
    return [
      {
        domain: domain.id,
        at: { kind: "parameter", of: operation.source, path: [source] },
        holds: "id",
        words: source === "id" ? [] : wordsOf(ID_NAME.exec(source)?.[1] ?? source),
        isUser: isUserId(source),
        id,
        fields: [],
        ...(before?.isParameter === false && {
          collection: { key: keyOf(domain, path.slice(0, i)), words: wordsOf(before.text) },
        }),
      },
    ];
  });
}

const ID_NAME = /^(.+?)[_-]?(?:Id|ID|id)(?:s|List|_list)?$/;

/** `job` of `jobId`, `job_id`, `jobIdList`; nothing of `paid`. */
export function stemOf(name: string): string | undefined {
  const isIdName = /(?:[a-z0-9](?:Id|ID)|[_-](?:id|ID))(?:s|List|_list)?$/.test(name);
  return isIdName ? ID_NAME.exec(name)?.[1] : undefined;
}

/** The kind of an id, or of the ids of a list. */
function idKindIn(type: Type, models: Types): IdKind | undefined {
  let target = resolve(type, models);
  for (let depth = 0; target?.kind === "array" && depth < DEPTH; depth += 1)
    target = resolve(target.items, models);
  return target && idKind(target, models);
}

/** Lists do not nest deeper than this, except endlessly. */
const DEPTH = 20;
