/** What an operation does to the records of which collection, as a mock does it. */
import type { Domain, HttpMethod, Operation } from "../model/ir.ts";
import type { Action } from "../runtime/mocks/description.ts";
import { type Collection, collectionsOf, rowsOf } from "./collections.ts";
import { idsIn, recordPath } from "./paths.ts";

export function actionOf(operation: Operation, domain: Domain): Action {
  const { byKey, keyAt } = collectionsOf(domain);
  const path = recordPath(operation);
  const last = path.at(-1);
  const ids = idsIn(path).flatMap(({ collection, parameter }) => {
    const found = byKey.get(keyAt(collection));
    return found ? [{ collection: found, parameter }] : [];
  });
  const about = ({ key, parent }: Collection, id?: string) => {
    const of = ids.find(({ collection }) => collection.key === parent)?.parameter;
    return { entity: key, ...(id !== undefined && { id }), ...(of !== undefined && { of }) };
  };
  const list = (collection: Collection): Action => ({
    kind: "list",
    ...about(collection),
    as: operation.paging.kind === "none" ? "array" : operation.paging.kind,
    ...(operation.paging.kind === "page" &&
      operation.paging.first !== 1 && { first: operation.paging.first }),
  });
  const rows = operation.method === "GET" ? rowsOf(operation, domain) : undefined;
  const [nearest] = ids;
  if (last?.isParameter === true) {
    if (rows) {
      // `/contacts/relationships/{relationshipId}` lists contacts.
      const isShown = ({ type, parent }: Collection) =>
        parent === undefined && type.kind === "ref" && rows.kind === "ref" && type.model === rows.model;
      const shown = [...byKey.values()].find(isShown);
      return shown ? list(shown) : { kind: "answer" };
    }
    const kind = BY_ID[operation.method];
    const own = ids.find(({ parameter }) => parameter === last.text);
    if (own && kind) return { kind, ...about(own.collection, own.parameter) };
  } else {
    const collection = byKey.get(keyAt(path));
    if (collection?.single) {
      const kind = operation.method === "POST" ? "update" : BY_ID[operation.method];
      if (kind) return { kind, ...about(collection) };
    } else if (collection && rows) return list(collection);
    else if (collection && operation.method === "POST" && operation.body?.type.kind !== "array")
      return { kind: "create", ...about(collection) };
  }
  return nearest ? { kind: "act", ...about(nearest.collection, nearest.parameter) } : { kind: "answer" };
}

/** What a method does to a record that the path names. */
const BY_ID: Readonly<Record<HttpMethod, "get" | "update" | "replace" | "delete" | undefined>> = {
  GET: "get",
  PATCH: "update",
  PUT: "replace",
  DELETE: "delete",
  POST: undefined,
  OPTIONS: undefined,
  HEAD: undefined,
  QUERY: undefined,
};
