/** Bodies and answers of an operation: which media type counts, and what kind of body that makes. */
import { admitsNull, type Body, type Failure, type Success, type Type } from "../model/ir.ts";
import { dereference, type LowerContext, report, textsOf } from "./context.ts";
import { lowerSchema, union, UNKNOWN } from "./lower-schema.ts";
import { get, getEntries, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";

/** Request and response media types, in order of preference. The first row that matches decides the kind. */
const MEDIA: readonly { readonly pattern: RegExp; readonly kind: Body["kind"] }[] = [
  { pattern: /^application\/json\b/i, kind: "json" },
  { pattern: /^[^;]*[/+]json\b/i, kind: "json" },
  { pattern: /^multipart\//i, kind: "multipart" },
  { pattern: /^application\/x-www-form-urlencoded\b/i, kind: "form" },
  { pattern: /^text\//i, kind: "text" },
  { pattern: /^(\*|application)\/\*/, kind: "json" },
  { pattern: /^/, kind: "binary" },
];

interface Content {
  readonly kind: Body["kind"];
  readonly mediaType: string;
  readonly type: Type;
}

/** The preferred entry of a `content` object, with its schema lowered. */
function lowerContent(
  context: LowerContext,
  content: JsonValue | undefined,
  at: string,
): Content | undefined {
  if (!isObject(content)) return undefined;
  const ranked = Object.entries(content)
    .map(([mediaType, value]) => ({
      mediaType,
      value,
      rank: MEDIA.findIndex(({ pattern }) => pattern.test(mediaType)),
    }))
    .sort((a, b) => a.rank - b.rank);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const type = lowerSchema(context, get(best.value, "schema"), join(at, best.mediaType, "schema"));
  const kind = MEDIA[best.rank]?.kind ?? "binary";
  return { kind: isBinary(type) ? "binary" : kind, mediaType: best.mediaType, type };
}

function isBinary(type: Type): boolean {
  return type.kind === "scalar" && type.format === "binary";
}

export function lowerBody(
  context: LowerContext,
  stated: JsonValue | undefined,
  at: string,
): Body | undefined {
  if (stated === undefined) return undefined;
  const body = dereference(context, stated, at);
  if (body === undefined) return undefined;
  const content = lowerContent(context, get(body.value, "content"), join(body.pointer, "content"));
  if (content === undefined) return undefined;
  // JSON cannot carry bytes: documents that declare a binary field in JSON mean an upload (facts: nonjson-operations).
  const upload =
    content.kind === "json" &&
    content.type.kind === "object" &&
    content.type.fields.some((f) => isBinary(f.type));
  const required = get(body.value, "required");
  return {
    kind: upload ? "multipart" : content.kind,
    mediaType: upload ? "multipart/form-data" : content.mediaType,
    type: content.type,
    // No published document marks a body as required, yet every one is (facts: discrepancies); only `required: false` is believed.
    required: required !== false && !admitsNull(content.type, "request"),
    ...(typeof required === "boolean" && { documented: required ? "required" : "optional" }),
    ...textsOf(body.value, "description"),
  };
}

export function lowerResponses(
  context: LowerContext,
  id: string,
  raw: { readonly operation: JsonObject; readonly pointer: string },
): { readonly success: Success; readonly failures: readonly Failure[] } {
  const at = join(raw.pointer, "responses");
  const entries = getEntries(raw.operation, "responses").filter(([status]) => !status.startsWith("x-"));
  const declared = entries.filter(([status]) => /^[23]/.test(status));
  const chosen = declared.length > 0 ? declared : entries.filter(([status]) => status === "default");
  const failures: Failure[] = [];
  for (const [status, response] of entries) {
    if (!/^[45]/.test(status)) continue;
    const content = responseContent(context, response, join(at, status));
    failures.push({ status, ...(content && { type: content.type }) });
  }
  if (chosen.length === 0) {
    const owner = isObject(get(raw.operation, "responses")) ? at : raw.pointer;
    report(context, "success-undeclared", { args: { id }, at: owner, on: "key" });
    return { success: { kind: "json", statuses: [], type: UNKNOWN, at: raw.pointer }, failures };
  }
  const statuses = chosen.map(([status]) => status);
  const contents = chosen.map(([status, response]) => responseContent(context, response, join(at, status)));
  return { success: { ...successOf(statuses, contents), at }, failures };
}

function responseContent(context: LowerContext, response: JsonValue, at: string): Content | undefined {
  const found = dereference(context, response, at);
  return found && lowerContent(context, get(found.value, "content"), join(found.pointer, "content"));
}

function successOf(
  statuses: readonly string[],
  contents: readonly (Content | undefined)[],
): Omit<Success, "at"> {
  const present = contents.filter((content) => content !== undefined);
  const [first] = present;
  if (first === undefined) {
    return { kind: statuses.some((status) => status.startsWith("3")) ? "redirect" : "none", statuses };
  }
  const redirects = statuses.some((status, i) => status.startsWith("3") && contents[i] === undefined);
  if (present.every((content) => content.kind === "binary")) {
    return { kind: redirects ? "redirect" : "binary", statuses };
  }
  if (first.kind === "text") return { kind: "text", statuses, type: first.type };
  return {
    kind: "json",
    statuses,
    type: union(present.filter((c) => c.kind !== "binary").map((c) => c.type)),
  };
}
