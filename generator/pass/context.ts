/** What the lowering passes share while they read one document: the root for references, and the list of faults. */
import { type Diagnostic, type DiagnosticCode, diagnostic, type Place } from "../diagnostics/codes.ts";
import type { Discriminator, HttpMethod, Model } from "../model/ir.ts";
import { type SpecDocument } from "../read/source.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { getString, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join, steps, at, lastStep } from "../ground/pointer.ts";
import { nearest } from "../ground/text.ts";

/** A model before it has a name of ours. */
export type DraftModel = Omit<Model, "kind" | "name" | "inputName" | "usedIn">;

export interface LowerContext {
  readonly document: SpecDocument;
  readonly wire: WireProfile;
  readonly diagnostics: Diagnostic[];
  /** Schemas that are referenced but lie outside `components/schemas`, by the pointer they were found at. */
  readonly hoisted: Map<string, { readonly key: string; readonly schema: JsonValue }>;
  /** Keys of the schemas that forms with files consist of: what is bytes there is no text. */
  readonly uploads: Set<string>;
  /** What is lowered is sent as it is, bytes included: it is part of such a form. */
  readonly carriesBytes?: true;
  /** All that were found; what they mean shows when all models are known. */
  readonly discriminators: Discriminator[];
  /** A schema is lowered that was lowered before, see `lowerMissing`. */
  readonly isRepetition?: true;
}

/** Keys of a path item with the methods they stand for, in the order in which operations are listed. */
export const METHODS: Readonly<Record<Lowercase<HttpMethod>, HttpMethod>> = {
  get: "GET",
  put: "PUT",
  post: "POST",
  delete: "DELETE",
  options: "OPTIONS",
  head: "HEAD",
  patch: "PATCH",
  query: "QUERY",
};

/** An operation as the document has it, with the path item it belongs to. */
export interface RawOperation {
  readonly path: string;
  readonly method: HttpMethod;
  readonly operation: JsonObject;
  readonly pointer: string;
  readonly item: JsonObject;
  readonly itemAt: string;
}

export function report(
  context: LowerContext,
  code: DiagnosticCode,
  fault: {
    args?: Readonly<Record<string, string | number>>;
    at: string;
    on?: Place["at"];
    related?: Diagnostic["related"];
  },
): void {
  const { args = {}, at: pointer, on, ...more } = fault;
  const place = { file: context.document.source.path, pointer, ...(on && { at: on }) };
  context.diagnostics.push(diagnostic(code, args, { place, ...more }));
}

/** Something legal that is left out, or taken for something wider. */
export function unsupported(
  context: LowerContext,
  at: string,
  args: { readonly what: string; readonly consequence: string },
): void {
  report(context, "unsupported", { args, at });
}

/** Something of a kind that OpenAPI does not have there. */
export function invalid(
  context: LowerContext,
  at: string,
  args: { readonly what: string; readonly found: string; readonly expected: string },
): void {
  report(context, "document-invalid", { args, at });
}

/** Texts of an object under their own names; empty ones say nothing. */
export function textsOf<Key extends string>(
  value: unknown,
  ...keys: readonly Key[]
): { readonly [key in Key]?: string } {
  const texts = keys.map((key) => [key, getString(value, key)] as const).filter(([, text]) => text);
  return Object.fromEntries(texts) as { [key in Key]?: string };
}

/**
 * Follows `$ref` from a value until something else is found.
 *
 * @returns the value and where it lies, or `undefined` after the fault was reported
 */
export function dereference(
  context: LowerContext,
  value: JsonValue | undefined,
  pointer: string,
): { readonly value: JsonObject; readonly pointer: string } | undefined {
  const seen = new Set<string>();
  let current = { value, pointer };
  while (isObject(current.value) && typeof current.value["$ref"] === "string") {
    const ref = current.value["$ref"];
    const refAt = join(current.pointer, "$ref");
    if (seen.has(ref)) {
      report(context, "ref-cycle", { args: { ref }, at: refAt });
      return undefined;
    }
    seen.add(ref);
    const target = resolve(context, ref, refAt);
    if (target === undefined) return undefined;
    current = { value: target, pointer: join("", ...steps(ref)) };
  }
  if (isObject(current.value)) return { value: current.value, pointer: current.pointer };
  const found = describe(current.value);
  invalid(context, current.pointer, { what: lastStep(pointer), found, expected: "an object" });
  return undefined;
}

/** Target of a reference; reports and gives `undefined` when it is external or leads nowhere. */
export function resolve(context: LowerContext, ref: string, refAt: string): JsonValue | undefined {
  if (!ref.startsWith("#/")) {
    const reason = context.document.links?.unfollowed.get(ref) ?? "it leads to the document as a whole";
    report(context, "ref-external", { args: { ref, reason }, at: refAt });
    return undefined;
  }
  const target = at(context.document.root, ref);
  if (target === undefined) {
    const { corrections, source } = context.document;
    const found = { file: source.path, pointer: refAt };
    const remover = corrections?.remover(ref.slice(1));
    const blamed = remover && { place: remover, related: [{ message: "in this document", place: found }] };
    const facts = { ref, suggestion: suggestRef(context, ref) };
    context.diagnostics.push(diagnostic("ref-unresolved", facts, blamed ?? { place: found }));
  }
  return target;
}

function suggestRef(context: LowerContext, ref: string): string {
  const path = steps(ref);
  const wanted = path.at(-1) ?? "";
  const parent = at(context.document.root, ref.slice(1, ref.lastIndexOf("/")));
  const near = isObject(parent) ? nearest(wanted, Object.keys(parent)) : undefined;
  return near === undefined
    ? "Define the target in the document, or correct the reference."
    : `Did you mean ${ref.slice(0, ref.lastIndexOf("/") + 1)}${near}?`;
}

export function describe(value: JsonValue | undefined): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
