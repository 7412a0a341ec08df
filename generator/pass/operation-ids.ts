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
  /** Why that is no id of the document's. */
  readonly fault?: IdFault;
}

/** Nobody is given an id, or another operation: whose it is. */
type IdFault =
  | { readonly code: "missing" }
  | { readonly code: "duplicate"; readonly id: string; readonly owner: RawOperation };

/** The operations in their order. */
export function knowOperations(all: readonly RawOperation[]): KnownOperation[] {
  const addresses = new Map(all.map((raw) => [addressOf(raw), raw]));
  const stated = groupBy(all, idOf);
  const owners = new Map([...stated].map(([id, users]) => [id, addresses.get(id) ?? ownerOf(users)]));
  return all.map((raw) => {
    const id = idOf(raw);
    const owner = id === undefined ? undefined : owners.get(id);
    if (id !== undefined && owner === raw) return { ...raw, source: id };
    const fault: IdFault =
      id === undefined || owner === undefined ? { code: "missing" } : { code: "duplicate", id, owner };
    return { ...raw, source: addressOf(raw), fault };
  });
}

/** @param wanted an id of which the operation's name would be made */
export function reportId(context: LowerContext, known: KnownOperation, wanted: string): void {
  const { fault, method, path, pointer } = known;
  if (fault === undefined) return;
  // What is referred to has its id already.
  const mend = isAlias(known) ? [] : [{ at: pointer, update: { operationId: wanted } }];
  if (fault.code === "missing") {
    report(context, "operation-id-missing", { args: { method, path }, at: pointer, on: "key", mend });
    return;
  }
  const place = { file: context.document.source.path, pointer: idAt(fault.owner) };
  const related = [{ message: "it belongs to this operation", place }];
  const args = { id: fault.id, method, path };
  report(context, "operation-id-duplicate", { args, at: idAt(known), related, mend });
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
  return [...users].sort(by((raw) => `${isAlias(raw) ? 1 : 0} ${raw.path} ${raw.method}`))[0];
}

function isAlias({ path, pointer }: RawOperation): boolean {
  return !pointer.startsWith(`${join("/paths", path)}/`);
}
