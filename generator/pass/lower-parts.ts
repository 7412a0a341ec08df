/** How the fields of a form are written: what their schemas are, and what the Encoding Object says. */
import type { PartSpec, PartStyle, RequestBodyKind } from "../runtime/operation.ts";
import { type Carried, carriedBy, propertiesOf } from "./carried.ts";
import { type LowerContext, unsupported } from "./context.ts";
import { mediaKind } from "./media-types.ts";
import {
  get,
  getEntries,
  getString,
  isObject,
  type JsonObject,
  type JsonValue,
  set,
} from "../ground/json.ts";
import { join } from "../ground/pointer.ts";

export interface StatedForm {
  readonly kind: RequestBodyKind;
  /** The Media Type Object. */
  readonly media: JsonObject;
  readonly at: string;
}

/** Fields that are more than texts, or lists of them, by name; absent where there are none. */
export function lowerParts(
  context: LowerContext,
  form: StatedForm,
): Readonly<Record<string, PartSpec>> | undefined {
  const { media, at } = form;
  const properties = propertiesOf(context, get(media, "schema"));
  const encodings = get(media, "encoding");
  for (const [name] of getEntries(media, "encoding")) {
    if (properties.has(name)) continue;
    const what = `The encoding of ${JSON.stringify(name)} without such a property`;
    unsupported(context, join(at, "encoding", name), { what, consequence: ": it is passed over" });
  }
  const parts: Record<string, PartSpec> = {};
  for (const [name, schema] of properties) {
    const encoding = get(encodings, name);
    const stated = isObject(encoding) ? encoding : {};
    tellIgnored(context, stated, join(at, "encoding", name));
    const part = partOf(context, form.kind, { schema, encoding: stated });
    if (part !== undefined) set(parts, name, part);
  }
  return Object.keys(parts).length > 0 ? parts : undefined;
}

/** What of an Encoding Object has no counterpart in what is sent. */
function tellIgnored(context: LowerContext, encoding: JsonObject, at: string): void {
  const told: Readonly<Record<string, string>> = {
    headers: ": the part is sent without them",
    allowReserved: ": reserved characters are encoded all the same",
    encoding: ": what is inside of the part is written by its schema",
    prefixEncoding: ": what is inside of the part is written by its schema",
    itemEncoding: ": what is inside of the part is written by its schema",
  };
  for (const [keyword, consequence] of Object.entries(told)) {
    const stated = get(encoding, keyword);
    if (stated === undefined || stated === false) continue;
    unsupported(context, join(at, keyword), { what: `The keyword ${keyword} of an encoding`, consequence });
  }
}

const AS: Readonly<Record<Exclude<Carried, "list">, PartSpec["as"]>> = {
  file: "file",
  text: "text",
  object: "json",
  any: "any",
};

function partOf(
  context: LowerContext,
  kind: RequestBodyKind,
  { schema, encoding }: { readonly schema: JsonValue; readonly encoding: JsonObject },
): PartSpec | undefined {
  const { as: carried, items } = carriedBy(context, schema);
  const isList = carried === "list";
  const member = isList ? carriedBy(context, items).as : carried;
  // Lists of lists are written as JSON, each list inside of the outer one.
  const as = member === "list" ? "json" : AS[member];
  const style = styleOf(encoding, carried);
  if (style !== undefined) return style === "plain" ? plain(kind, as) : { as, style };
  const type = getString(encoding, "contentType");
  if (type === undefined) return plain(kind, as);
  if (mediaKind(type).request === "json") {
    const isDefault = type === "application/json" ? {} : { type };
    return { as: "json", ...isDefault, ...(isList && { style: "whole" as const }) };
  }
  // The default of a text, which is then no more than a text; of a form nothing else has a place for a media type.
  return kind === "form" || (as === "text" && type === "text/plain") ? plain(kind, as) : { as, type };
}

/** A form without further words writes objects as JSON and takes no files; multipart has to be told of what is no text. */
function plain(kind: RequestBodyKind, as: PartSpec["as"]): PartSpec | undefined {
  return kind === "multipart" && as !== "text" ? { as } : undefined;
}

/** By `style` and `explode`, which count where either is stated; `plain` is the default of lists and texts. */
function styleOf(encoding: JsonObject, carried: Carried): PartStyle | "plain" | undefined {
  const style = getString(encoding, "style");
  const stated = get(encoding, "explode");
  if (style === undefined && typeof stated !== "boolean") return undefined;
  if (style === "deepObject") return carried === "object" || carried === "any" ? "deep" : "plain";
  const explode = typeof stated === "boolean" ? stated : (style ?? "form") === "form";
  if (carried === "object") return explode ? "fields" : "csv";
  if (carried !== "list" || explode) return "plain";
  return style === "spaceDelimited" ? "space" : style === "pipeDelimited" ? "pipe" : "csv";
}
