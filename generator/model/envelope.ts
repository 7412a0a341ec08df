/** What answers with rows are wrapped in: a page, or a piece of a feed. */
import type { WireProfile } from "../vendor/wire.ts";
import type { Field, Model, Type } from "./ir.ts";

/** The name of the rows among those of an envelope's fields; `undefined` for what has other fields beside them, or no rows. */
export function rowsIn(names: readonly string[], { page, feed }: WireProfile): string | undefined {
  const rows = names.find((name) => name === page.items || name === feed.items);
  const known = [rows, page.number, page.size, page.more, page.total, feed.more, feed.next];
  return names.every((name) => known.includes(name)) ? rows : undefined;
}

/** The runtime's types of envelopes: their fields by the profile's names, `rows` for the list. */
export function envelopesOf({ page, feed }: WireProfile): Readonly<Record<EnvelopeName, Shape>> {
  return {
    Page: {
      [page.number]: "number",
      [page.size]: "number",
      [page.more]: "boolean",
      [page.total]: "number?",
      [page.items]: "rows",
    },
    FeedPage: {
      ...(feed.more !== undefined && { [feed.more]: "boolean" }),
      [feed.next]: "string",
      [feed.items]: "rows",
    },
  };
}

export type EnvelopeName = "Page" | "FeedPage";

/** Types of fields by name; `number?` may be missing or null. */
type Shape = Readonly<
  Record<string, "rows" | "number" | "number?" | "boolean" | "string" | "texts" | "values">
>;

/** The runtime's type of what failures answer with. */
const ERROR: Shape = {
  type: "string",
  title: "string",
  status: "number",
  traceId: "string",
  errors: "texts",
  data: "values",
};

/** A type of the runtime that a model is: packages name that one and do not write it again. */
export interface SharedType {
  readonly name: EnvelopeName | "ApiErrorResponse";
  /** Of an envelope: what its rows are. */
  readonly rows?: Type;
}

/** `undefined` for a model with another field, or one of another type, than the runtime's, and for all that is sent. */
export function sharedTypeOf(
  model: Pick<Model, "name" | "type" | "usedIn">,
  wire: WireProfile,
): SharedType | undefined {
  const { name, type, usedIn } = model;
  if (usedIn.request || type.kind !== "object" || type.nullable || type.patterns !== undefined)
    return undefined;
  if (type.additional !== "closed" && type.additional !== "unstated") return undefined;
  if (name === "ApiErrorResponse" && isShape(type.fields, ERROR)) return { name };
  for (const [name, shape] of Object.entries(envelopesOf(wire)) as [EnvelopeName, Shape][]) {
    if (!isShape(type.fields, shape)) continue;
    const list = type.fields.find(({ source }) => shape[source] === "rows")?.type;
    if (list?.kind === "array") return { name, rows: list.items };
  }
  return undefined;
}

function isShape(fields: readonly Field[], shape: Shape): boolean {
  return (
    fields.length === Object.keys(shape).length &&
    fields.every((field) => Object.hasOwn(shape, field.source) && fieldShape(field) === shape[field.source])
  );
}

function fieldShape({ type, required, readOnly, writeOnly }: Field): string {
  const isOptional = !required && type.nullable;
  const isPlain = required && !type.nullable && !readOnly && !writeOnly;
  return isPlain
    ? plainShape(type)
    : isOptional && !readOnly && !writeOnly
      ? `${plainShape(type)}?`
      : "other";
}

/** Rows of which only their name can be said, as signatures do. */
function plainShape(type: Type): string {
  switch (type.kind) {
    case "scalar":
      if (type.scalar === "integer") return type.format === "int64" ? "int64" : "number";
      return type.scalar === "string" && type.format !== undefined ? "other" : type.scalar;
    case "array":
      return type.prefix === undefined && ["ref", "scalar"].includes(type.items.kind) ? "rows" : "other";
    case "map":
      if (type.patterns !== undefined || type.values.nullable) return "other";
      if (type.values.kind === "unknown") return "values";
      return type.values.kind === "array" && isText(type.values.items) ? "texts" : "other";
    default:
      return "other";
  }
}

function isText(type: Type): boolean {
  return type.kind === "scalar" && type.scalar === "string" && !type.nullable;
}
