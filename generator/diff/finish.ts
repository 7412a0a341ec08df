/** The end of a walk: fields that only one side has are recorded, then every change learns which operations it concerns. */
import { append, getOrAdd } from "../ground/collections.ts";
import { answersOf, type Direction, type Domain, formsOf, type Operation, type Type } from "../model/ir.ts";
import { modelsOf, reachedModels } from "../model/models.ts";
import { operationsOf } from "../model/operations.ts";
import type { Change } from "./change.ts";
import { findMoves, idOf } from "./pair.ts";
import { asAdded, asRemoved, at, record, type Walk } from "./walk.ts";

/** The changes of a walk; what has moved is recorded as moved. */
export function finish(walk: Walk): Change[] {
  const { moves, settled } = findMoves(walk);
  for (const { at: loose, from, to } of moves) {
    const owner = loose.spot.what;
    const path = (fields: typeof from) => [owner, ...fields.map(({ source }) => source)].join(".");
    const [a, b] = [from.at(-1), to.at(-1)];
    if (!a || !b) continue;
    const spot = { ...at(loose.spot, a, b), what: path(to) };
    record(walk, `property-${loose.spot.direction}-moved`, spot, { before: path(from), after: path(to) });
  }
  for (const { kind, field, spot } of walk.loose) {
    const { direction } = spot;
    if (settled.has(idOf(direction, field))) continue;
    const here = at(spot, field);
    if (kind === "removed") record(walk, `property-${direction}-removed`, here, asRemoved(walk, field.type));
    else {
      const sent = field.required ? "property-request-required-added" : "property-request-optional-added";
      const rule = direction === "response" ? "property-response-added" : sent;
      record(walk, rule, here, asAdded(walk, field.type));
    }
  }
  return withOperations(walk);
}

function withOperations(walk: Walk): Change[] {
  const users = { old: usersOf(walk.old), new: usersOf(walk.current) };
  const changes = new Map<string, Change>();
  for (const { direction, model, ...found } of walk.found) {
    const used = model === undefined ? [] : users[found.side](direction ?? "response", model);
    const operations = used.length > 0 ? used : found.operation === null ? [] : [found.operation];
    const change: Change = {
      ...found,
      operation: operations[0] ?? null,
      operations,
      domain: walk.current.id,
      file: (found.side === "old" ? walk.old : walk.current).file,
    };
    const { rule, side, pointer, before, after, what } = found;
    // Elements of lists have no place of their own.
    const isNamed = pointer === "" || what.endsWith("]");
    const key = JSON.stringify([rule, side, pointer, before, after, isNamed ? what : ""]);
    const known = changes.get(key);
    // A field of a model that is both sent and answered is deprecated once.
    changes.set(
      key,
      known ? { ...known, operations: [...new Set([...known.operations, ...operations])] } : change,
    );
  }
  return [...changes.values()];
}

/** Operations that reach a model in a direction, in the order of the document; worked out when somebody asks. */
function usersOf(domain: Domain): (direction: Direction, model: string) => readonly string[] {
  const known = new Map<Direction, ReadonlyMap<string, readonly string[]>>();
  return (direction, model) => {
    const users = getOrAdd(known, direction, () => usersIn(domain, direction));
    return users.get(model) ?? [];
  };
}

function usersIn(domain: Domain, direction: Direction): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const operation of operationsOf(domain)) {
    for (const model of reachedModels(rootsOf(operation, direction), modelsOf(domain)))
      append(users, model, operation.source);
  }
  return users;
}

function rootsOf(
  { body, query, headers, pathParameters, success, failures }: Operation,
  direction: Direction,
): readonly Type[] {
  return direction === "request"
    ? [
        ...(body ? formsOf(body).map((form) => form.type) : []),
        ...(query?.parameters ?? []).map((p) => p.type),
        ...(headers?.parameters ?? []).map((header) => header.type),
        ...pathParameters.map((p) => p.type),
      ]
    : [...answersOf(success), ...failures].flatMap(({ type }) => (type ? [type] : []));
}
