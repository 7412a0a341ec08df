/** What is described of a call. */
import type { DomainDescription, OperationDescription } from "../mocks/description.js";
import type { OperationSpec } from "../operation.js";

/** Descriptions by the name of the domain, each perhaps loaded when its first call is looked at. */
export type Descriptions = Readonly<Record<string, () => DomainDescription | Promise<DomainDescription>>>;

export interface Described {
  readonly description: DomainDescription;
  readonly operation: OperationDescription | undefined;
}

/** @returns why, where nothing is known of the domain */
export async function describedBy(
  descriptions: Descriptions,
  { id, name }: OperationSpec,
): Promise<Described | string> {
  const [domain = ""] = name.split(".");
  const load = Object.hasOwn(descriptions, domain) ? descriptions[domain] : undefined;
  if (load === undefined) return "the client has the schemas of other domains";
  const description = await Promise.resolve(load()).catch(() => undefined);
  if (description === undefined) return "its schemas could not be loaded";
  return { description, operation: operationsOf(description).get(id) };
}

const known = new WeakMap<DomainDescription, ReadonlyMap<string, OperationDescription>>();

function operationsOf(description: DomainDescription): ReadonlyMap<string, OperationDescription> {
  let found = known.get(description);
  if (found === undefined) {
    found = new Map(description.operations.map((operation) => [operation.id, operation]));
    known.set(description, found);
  }
  return found;
}
