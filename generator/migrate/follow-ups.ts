/**
 * What an endpoint takes besides its own call: the old answer embedded objects of which the new one holds an id, or nothing. Read off the
 * rows of its fields, so that the two cannot disagree.
 */
import { groupBy } from "../ground/collections.ts";
import type { Catalogue } from "../match/catalogue.ts";
import type { FollowUp, Row } from "./rows.ts";

/** Routes that are calls of their own. */
const CALLS: ReadonlySet<string> = new Set(["follow-id", "reverse", "aggregate"]);
/** What is asked for; nobody reads on in the answer of a creation. */
const READ: ReadonlySet<string> = new Set(["get", "list", "feed", "other"]);

export function withFollowUps(rows: readonly Row[], old: Catalogue): readonly Row[] {
  const fields = groupBy(rows, (row) => (row.kind === "field" ? row.v1.object : undefined));
  const nodes = new Map(old.operations.map((node) => [node.operation.source, node]));
  return rows.map((row) => {
    const node = row.kind === "endpoint" ? nodes.get(row.v1.operation ?? "") : undefined;
    const entity = node?.entity === undefined ? undefined : old.entities.get(node.entity);
    if (!node || !entity || row.targets.length === 0 || !READ.has(node.purpose)) return row;
    const embedding = new Set(
      entity.slots.filter(({ shape }) => shape.entity !== undefined).map((s) => s.path),
    );
    const followUps = (fields.get(entity.schema) ?? [])
      .filter(({ v1 }) => embedding.has(v1.field))
      .flatMap((field) => followUpOf(field, row));
    return followUps.length === 0 ? row : { ...row, followUps };
  });
}

function followUpOf({ v1, targets }: Row, endpoint: Row): FollowUp[] {
  const target = targets.find(
    ({ operation, via }) =>
      CALLS.has(via.kind) && !endpoint.targets.some((own) => own.operation === operation),
  );
  if (target?.operation === undefined) return [];
  const { domain, operation, via } = target;
  return [{ field: v1.field, domain, operation, code: via.code }];
}
