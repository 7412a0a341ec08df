/**
 * What operations are known by: each gets a source that no other one has, before anything of it is lowered.
 *
 * That is its `operationId`. An operation without one, and all but one of those that share one, are known by method and path,
 * `GET /jobs/{id}`, which is unique by nature. Nothing of this depends on the order in which a document lists its operations.
 */
import { groupBy } from "../ground/collections.ts";
import { getString } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import { by } from "../ground/text.ts";
import { type LowerContext, type RawOperation, report } from "./context.ts";

/** An operation with what it is known by. */
export interface KnownOperation extends RawOperation {
  readonly source: string;
  /** That is no id of the document's. */
  readonly isUnnamed: boolean;
}

/** The operations in their order; what is missing or repeated is reported. */
export function knowOperations(context: LowerContext, all: readonly RawOperation[]): KnownOperation[] {
  const addresses = new Map(all.map((raw) => [addressOf(raw), raw]));
  const stated = groupBy(all, idOf);
  const owners = new Map([...stated].map(([id, users]) => [id, addresses.get(id) ?? ownerOf(users)]));
  return all.map((raw) => {
    const id = idOf(raw);
    const owner = id === undefined ? undefined : owners.get(id);
    if (id !== undefined && owner === raw) return { ...raw, source: id, isUnnamed: false };
    if (id === undefined || owner === undefined) {
      const args = { method: raw.method, path: raw.path };
      report(context, "operation-id-missing", { args, at: raw.pointer, on: "key" });
    } else {
      const place = { file: context.document.source.path, pointer: idAt(owner) };
      const related = [{ message: "it belongs to this operation", place }];
      const args = { id, method: raw.method, path: raw.path };
      report(context, "operation-id-duplicate", { args, at: idAt(raw), related });
    }
    return { ...raw, source: addressOf(raw), isUnnamed: true };
  });
}

function addressOf({ method, path }: RawOperation): string {
  return `${method} ${path}`;
}

function idOf({ operation }: RawOperation): string | undefined {
  const id = getString(operation, "operationId");
  return id === undefined || id.trim() === "" ? undefined : id;
}

function idAt({ pointer }: RawOperation): string {
  return join(pointer, "operationId");
}

/** Whose an id is that several have: one that stands under its own path before one that is referred to, then by path and method. */
function ownerOf(users: readonly RawOperation[]): RawOperation | undefined {
  const isAlias = ({ path, pointer }: RawOperation) => !pointer.startsWith(`${join("/paths", path)}/`);
  return [...users].sort(by((raw) => `${isAlias(raw) ? 1 : 0} ${raw.path} ${raw.method}`))[0];
}
