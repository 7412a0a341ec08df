/** What the lowering passes share while they read one document: the root for references, and the list of faults. */
import { type Diagnostic, type DiagnosticCode, diagnostic, type Place } from "../diagnostics/codes.ts";
import type { Deprecable, Discriminator, HttpMethod, Model } from "../model/ir.ts";
import { type SpecDocument } from "../read/source.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { get, getString, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join, steps, at, lastStep } from "../ground/pointer.ts";
import { type Mend, mendReference, overlayOf, withoutReference } from "./mend.ts";
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
  readonly discriminators: LocatedDiscriminator[];
  /** A schema is lowered that was lowered before, see `lowerMissing`. */
  readonly isRepetition?: true;
  /** What is lowered is part of a rule, see `rules.ts`. */
  readonly isCondition?: true;
}

/** Where the schema is that has it. */
export type LocatedDiscriminator = Discriminator & { readonly at: string };

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
    /** Changes of the document that would mend it. */
    mend?: readonly Mend[];
  },
): void {
  const { args = {}, at: pointer, on, mend = [], ...more } = fault;
  const { root, source } = context.document;
  const place = { file: source.path, pointer, ...(on && { at: on }) };
  // Overlays are for the document, not for what it is put together of.
  const isOwn = mend.every((each) => !isPart(context.document, each.at));
  const overlay = isOwn ? overlayOf(mend, { root, path: source.path }) : undefined;
  context.diagnostics.push(
    diagnostic(code, args, { place, ...more, ...(overlay !== undefined && { overlay }) }),
  );
}

/** Whether what is at a pointer comes from another file. */
function isPart({ links }: SpecDocument, pointer: string): boolean {
  for (let end = pointer.length; links && end > 0; end = pointer.lastIndexOf("/", end - 1))
    if (links.origins.has(pointer.slice(0, end))) return true;
  return false;
}

/** Something legal that is left out, or taken for something wider. */
export function unsupported(
  context: LowerContext,
  at: string,
  args: { readonly what: string; readonly consequence: string },
): void {
  report(context, "unsupported", { args, at });
}

/** Something that says nothing to us, and need not. */
export function ignored(
  context: LowerContext,
  at: string,
  args: { readonly what: string; readonly reason: string },
): void {
  report(context, "part-ignored", { args, at });
}

/** Something of a kind that OpenAPI does not have there; by default it has to go. */
export function invalid(
  context: LowerContext,
  at: string,
  args: { readonly what: string; readonly found: string; readonly expected: string },
  { mend = [{ at, remove: true }], on }: { readonly mend?: readonly Mend[]; readonly on?: Place["at"] } = {},
): void {
  report(context, "document-invalid", { args, at, mend, ...(on && { on }) });
}

/** Texts of an object under their own names; empty ones say nothing. */
export function textsOf<Key extends string>(
  value: unknown,
  ...keys: readonly Key[]
): { readonly [key in Key]?: string } {
  const texts = keys.map((key) => [key, getString(value, key)] as const).filter(([, text]) => text);
  return Object.fromEntries(texts) as { [key in Key]?: string };
}

/** Whether something is deprecated, and why. */
export function deprecationOf(value: JsonValue | undefined): Deprecable {
  const deprecation = getString(value, "x-deprecatedMessage");
  return { deprecated: get(value, "deprecated") === true, ...(deprecation && { deprecation }) };
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
      const mend = [withoutReference(context.document.root, refAt)];
      report(context, "ref-cycle", { args: { ref }, at: refAt, mend });
      return undefined;
    }
    seen.add(ref);
    const target = resolve(context, ref, refAt);
    if (target === undefined) return undefined;
    current = { value: target, pointer: join("", ...steps(ref)) };
  }
  if (isObject(current.value)) return { value: current.value, pointer: current.pointer };
  // What is no object itself is told with everything that is not of its kind.
  if (current.pointer !== pointer) {
    const found = describe(current.value);
    const mend = [withoutReference(context.document.root, join(pointer, "$ref"))];
    invalid(context, current.pointer, { what: lastStep(pointer), found, expected: "an object" }, { mend });
  }
  return undefined;
}

/**
 * Target of a reference; reports and gives `undefined` when it is external or leads nowhere.
 *
 * @param mendTo what mends it, given the reference that may have been meant; absent where it is a `$ref`
 */
export function resolve(
  context: LowerContext,
  ref: string,
  refAt: string,
  mendTo?: (near: string | undefined) => readonly Mend[],
): JsonValue | undefined {
  if (!ref.startsWith("#/")) {
    const whole = /^#?$/.test(ref) ? "it leads to the document as a whole" : "nothing here is called so";
    const reason = context.document.links?.unfollowed.get(ref) ?? whole;
    const mend = mendTo?.(undefined) ?? [withoutReference(context.document.root, refAt)];
    report(context, "ref-external", { args: { ref, reason }, at: refAt, mend });
    return undefined;
  }
  const target = at(context.document.root, ref);
  if (target === undefined) {
    const { corrections, root, source } = context.document;
    const near = nearRef(context, ref, refAt);
    const suggestion =
      near === undefined ? "Define it in the document, or correct the reference." : `Did you mean ${near}?`;
    const facts = { ref, suggestion };
    const remover = corrections?.remover(ref.slice(1));
    if (remover) {
      const found = { file: source.path, pointer: refAt };
      const blamed = { place: remover, related: [{ message: "in this document", place: found }] };
      context.diagnostics.push(diagnostic("ref-unresolved", facts, blamed));
      return undefined;
    }
    const mend =
      mendTo?.(near) ?? mendReference(root, { ref, at: refAt, ...(near !== undefined && { near }) });
    report(context, "ref-unresolved", { args: facts, at: refAt, mend });
  }
  return target;
}

/** Nobody reads more of them, and each is looked for among all names. */
const MOST_SUGGESTIONS = 200;

/** A reference to a definition beside the one that is not there, of nearly the same name; what refers itself is not meant. */
function nearRef(context: LowerContext, ref: string, refAt: string): string | undefined {
  const wanted = steps(ref).at(-1) ?? "";
  const section = ref.slice(0, ref.lastIndexOf("/"));
  const isMany = context.diagnostics.length > MOST_SUGGESTIONS;
  const parent = isMany ? undefined : at(context.document.root, section.slice(1));
  const isOther = (name: string) => name !== "" && join(section.slice(1), name, "$ref") !== refAt;
  const near = isObject(parent) ? nearest(wanted, Object.keys(parent).filter(isOther)) : undefined;
  return near === undefined ? undefined : join(section, near);
}

export function describe(value: JsonValue | undefined): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
