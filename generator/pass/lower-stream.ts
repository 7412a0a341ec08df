/** Answers that come item by item: what an item is, and what the data of an event holds. */
import type { StreamForm, Type } from "../model/ir.ts";
import type { StreamFormat } from "../runtime/operation.ts";
import { carriedBy, follow } from "./carried.ts";
import type { LowerContext } from "./context.ts";
import { union, UNKNOWN } from "./combine.ts";
import { lowerSchema } from "./lower-schema.ts";
import { essenceOf, mediaKind } from "./media-types.ts";
import {
  get,
  getArray,
  getEntries,
  getString,
  isObject,
  type JsonObject,
  type JsonValue,
} from "../ground/json.ts";
import { join } from "../ground/pointer.ts";

/** The fields of a server-sent event. */
const EVENT_FIELDS: ReadonlySet<string> = new Set(["event", "data", "id", "retry", "comment"]);

/** `itemSchema` (3.2) says what an item is. Else the schema does; one of a list is of all items together. */
export function lowerStream(
  context: LowerContext,
  stream: { readonly media: JsonObject; readonly at: string; readonly format: StreamFormat },
): { readonly type: Type; readonly stream: StreamForm } {
  const { media, at, format } = stream;
  const stated = get(media, "itemSchema");
  const whole = get(media, "schema");
  const isList = stated === undefined && carriedBy(context, whole).as === "list";
  const list = follow(context, whole);
  const item = stated ?? (isList ? get(list, "items") : whole);
  const itemAt =
    stated === undefined ? join(at, "schema", ...(isList ? ["items"] : [])) : join(at, "itemSchema");
  if (format !== "events") return { type: lowerSchema(context, item, itemAt), stream: { format } };
  if (stated !== undefined || isEvent(context, item)) return lowerEvents(context, item, itemAt);
  const data = dataOf(context, item);
  const type: Type =
    item === undefined
      ? { kind: "scalar", scalar: "string", nullable: false }
      : lowerSchema(context, item, itemAt);
  return { type, stream: { format, data } };
}

/** Whether a schema describes events themselves, and not what their data holds. */
function isEvent(context: LowerContext, schema: JsonValue | undefined): boolean {
  const names = getEntries(follow(context, schema), "properties").map(([name]) => name);
  return names.includes("data") && names.length > 1 && names.every((name) => EVENT_FIELDS.has(name));
}

function lowerEvents(
  context: LowerContext,
  schema: JsonValue | undefined,
  at: string,
): { readonly type: Type; readonly stream: StreamForm } {
  const found = new Set<"text" | "json">();
  const type = lowerEvent(context, schema, at, { found, seen: new Set() });
  const [only] = found;
  const data = found.size > 1 ? "either" : (only ?? "text");
  return { type, stream: { format: "events", data, isEvent: true } };
}

/** An event, or one of several, with what its data holds in the place of the text that holds it. */
function lowerEvent(
  context: LowerContext,
  stated: JsonValue | undefined,
  at: string,
  walk: { readonly found: Set<"text" | "json">; readonly seen: Set<JsonObject> },
): Type {
  const schema = follow(context, stated);
  if (schema === undefined || walk.seen.has(schema)) return UNKNOWN;
  walk.seen.add(schema);
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = getArray(schema, keyword);
    if (members.length === 0) continue;
    return union(members.map((member, i) => lowerEvent(context, member, join(at, keyword, i), walk)));
  }
  const properties = get(schema, "properties");
  const data = get(properties, "data");
  if (!isObject(properties) || data === undefined) {
    walk.found.add("text");
    return lowerSchema(context, stated, at);
  }
  const content = contentOf(context, data);
  walk.found.add(content === undefined ? dataOf(context, data) : "json");
  const read = content === undefined ? schema : { ...schema, properties: { ...properties, data: content } };
  return lowerSchema(context, read, at);
}

/** What a text holds that is JSON by its `contentMediaType`. */
function contentOf(context: LowerContext, data: JsonValue): JsonValue | undefined {
  const schema = follow(context, data);
  const mediaType = getString(schema, "contentMediaType");
  const content = get(schema, "contentSchema");
  if (mediaType === undefined) return content;
  return mediaKind(mediaType).request === "json" && essenceOf(mediaType) !== "*/*"
    ? (content ?? true)
    : undefined;
}

/** Data is text; what is more than a text, or less, is written as JSON. */
function dataOf(context: LowerContext, schema: JsonValue | undefined): "text" | "json" {
  if (schema === undefined) return "text";
  const stated = follow(context, schema);
  const { as } = carriedBy(context, schema);
  const types = [get(stated, "type") ?? []].flat();
  const isText = as === "text" || as === "file" || (as === "any" && Object.keys(stated ?? {}).length === 0);
  return isText && types.every((type) => type === "string" || type === "null") ? "text" : "json";
}
