/** Which column of a table is another one under a new name: what `stgen diff` says of the fields that they are made of. */
import { pairFields } from "../diff/pair.ts";
import { createWalk } from "../diff/walk.ts";
import type { Domain, Field, Type } from "../model/ir.ts";
import type { PairColumns } from "../sync/index.ts";
import type { ColumnSpec, ColumnType } from "../sync/table.ts";

export const pairColumns: PairColumns = (gone, fresh, table) => {
  const [removed, added] = [gone.map(fieldOf), fresh.map(fieldOf)];
  const walk = createWalk(domainOf(table, removed), domainOf(table, added), pairFields);
  const pairs = pairFields(walk, { removed, added }, { owner: table, direction: "response" });
  return new Map(
    [...pairs].flatMap(([before, after]) => {
      const [from, to] = [gone[removed.indexOf(before)], fresh[added.indexOf(after)]];
      return from && to ? [[to.name, from.name] as const] : [];
    }),
  );
};

type Scalar = Extract<Type, { kind: "scalar" }>;

/** What fields of documents are like whose values such columns hold. */
const TYPES: Readonly<Record<ColumnType, readonly [Scalar["scalar"], format?: string]>> = {
  int64: ["integer", "int64"],
  decimal: ["number"],
  double: ["number", "double"],
  boolean: ["boolean"],
  text: ["string"],
  uuid: ["string", "uuid"],
  date: ["string", "date"],
  timestamp: ["string", "date-time"],
  json: ["string", "json"],
};

function fieldOf({ path, type, values, about }: ColumnSpec): Field {
  const [scalar, format] = TYPES[type];
  return {
    source: path.join("."),
    ...{ at: "", required: false, readOnly: false, writeOnly: false, deprecated: false },
    ...(about !== undefined && { description: about }),
    type: values
      ? { kind: "enum", scalar: "string", values, nullable: true }
      : { kind: "scalar", scalar, nullable: true, ...(format !== undefined && { format }) },
  };
}

/** A domain with nothing but the columns of a table. */
function domainOf(table: string, fields: readonly Field[]): Domain {
  const names = { id: table, name: table, className: table, title: table, packageName: table };
  const type: Type = { kind: "object", fields, additional: "closed", nullable: false };
  const usedIn = { request: false, response: true };
  return {
    ...{ kind: "domain", ...names, basePath: "", file: "", scopes: [], resources: [] },
    models: [{ kind: "model", name: table, source: table, at: "", type, usedIn, deprecated: false }],
  };
}
