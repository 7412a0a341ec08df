/** Shortest ways to the input of a single pass. */
import type { Diagnostic } from "../../generator/diagnostics/codes.ts";
import type { Type } from "../../generator/model/ir.ts";
import type { LowerContext } from "../../generator/pass/context.ts";
import { type Draft, lower } from "../../generator/pass/lower.ts";
import type { SpecDocument } from "../../generator/read/source.ts";
import { type DomainRow, EMPTY_TABLE, rowFor } from "../../generator/read/table.ts";
import type { JsonObject } from "../../generator/ground/json.ts";
import { SERVICETITAN } from "../../generator/vendor/servicetitan.ts";

export function documentFrom(root: object, domain = "pets"): SpecDocument {
  const source = { path: `${domain}.json`, text: "" };
  return { domain, source, root: { openapi: "3.1.0", ...root } as JsonObject };
}

/** The row of a domain without one in the table, with what a test wants to be special. */
export function rowOf(special: Partial<DomainRow> = {}): DomainRow {
  return { ...rowFor(EMPTY_TABLE, { root: {}, path: "pets.json" }), ...special };
}

export function contextOf(root: object = {}): LowerContext {
  const found = { diagnostics: [], hoisted: new Map(), uploads: new Set<string>(), discriminators: [] };
  return { document: documentFrom(root), wire: SERVICETITAN.wire, ...found };
}

export function draftOf(
  root: object,
  row = rowOf(),
): { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] } {
  return lower(documentFrom(root), row, SERVICETITAN.wire);
}

/** A type on one line: `?` marks optional fields, `|null` nullable types, `const` closed enums, `^` unions of exactly one. */
export function show(type: Type): string {
  const limits = "limits" in type && type.limits ? Object.entries(type.limits) : [];
  const limited = limits.map(([name, value]) => `${name}=${String(value)}`).join(" ");
  return (
    showPlain(type) + (limited && `<${limited}>`) + (type.nullable && type.kind !== "null" ? "|null" : "")
  );
}

function showPlain(type: Type): string {
  switch (type.kind) {
    case "scalar":
      return type.format === undefined ? type.scalar : `${type.scalar}:${type.format}`;
    case "enum":
      return `${type.closed ? "const" : "enum"}(${type.values.map((v, i) => `${String(v)}${type.names ? `=${type.names[i]}` : ""}`).join(" ")})`;
    case "array":
      return `[${[...(type.prefix ?? []).map(show), `${type.prefix ? "..." : ""}${show(type.items)}`].join(", ")}]`;
    case "map":
      return `map(${show(type.values)})`;
    case "object": {
      const fields = type.fields.map((f) => `${f.source}${f.required ? "" : "?"}: ${show(f.type)}`);
      const rest = typeof type.additional === "string" ? type.additional : show(type.additional);
      const patterns = (type.patterns ?? []).map((p) => `/${p.pattern}/: ${show(p.type)}`);
      return `{${[...fields, ...patterns].join(", ")}; ${rest}}`;
    }
    case "ref":
      return `#${type.model}`;
    case "union":
      return `(${type.members.map(show).join(type.exclusive ? " ^ " : " | ")})`;
    case "intersection":
      return `(${type.members.map(show).join(" & ")})`;
    case "constant":
      return JSON.stringify(type.value);
    case "null":
    case "never":
    case "unknown":
      return type.kind;
  }
}
