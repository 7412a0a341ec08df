/**
 * A row as a file of pins, to paste into `specs/migration/` and to be corrected and given its evidence by who pastes it. What
 * `pins/parse.ts` reads, this writes.
 */
import { groupBy } from "../../ground/collections.ts";
import { flow, toYaml, type Yaml } from "../../ground/yaml.ts";
import type { Row } from "../rows.ts";
import { transformsOf } from "./phrases.ts";

export function pinFor(row: Row): string {
  return toYaml(fileOf(row));
}

/** Rows of fields as one such file. */
export function pinsFor(rows: readonly Row[]): string {
  const objects = groupBy(rows, ({ v1 }) => v1.object);
  return toYaml({
    objects: [...objects].map(([object, fields]) => ({ object, pins: fields.map(pinOf) })),
  });
}

function pinOf(row: Row): Yaml {
  return { field: row.v1.field, ...decision(row) };
}

function fileOf(row: Row): Yaml {
  const { v1 } = row;
  const operation = v1.operation ?? "";
  switch (row.kind) {
    case "field":
      return { objects: [{ object: v1.object, pins: [pinOf(row)] }] };
    case "parameter":
      return { endpoints: [{ operation, parameters: [{ parameter: v1.field, ...decision(row) }] }] };
    case "request-field":
      return { endpoints: [{ operation, requestFields: [{ field: v1.field, ...decision(row) }] }] };
    case "endpoint":
      return { endpoints: [{ operation, ...decision(row) }] };
    case "webhook":
      return { webhooks: [{ webhook: v1.object, ...decision(row) }] };
  }
}

function decision(row: Row): Readonly<Record<string, Yaml>> {
  const isParameter = row.kind === "parameter";
  return {
    fate: flow(row.fate.filter((fate) => fate !== "review" || row.fate.length === 1)),
    targets: row.targets.map(({ via, domain, operation, schema, field, event }) => {
      const { code: _code, steps: _steps, own: _own, cost: _cost, ...route } = via;
      return flow({
        domain,
        ...(schema !== undefined && { schema }),
        ...(field !== undefined && (isParameter ? { parameter: field } : { field })),
        // An operation that only leads to the place is part of the route.
        ...(operation !== undefined && row.kind !== "field" && { operation }),
        ...(event !== undefined && { event }),
        ...(row.kind === "field" && event === undefined && { route }),
      });
    }),
    transform: flow(transformsOf(row).filter((name) => name !== "none")),
    ...(row.values && { values: Object.fromEntries(row.values.map(({ from, to }) => [from, to])) }),
    status: row.pinned && row.confidence === 1 ? "verified" : "suggested",
    evidence: row.pinned ? (row.evidence[1] ?? "read") : "read",
    reason: row.reason,
  };
}
