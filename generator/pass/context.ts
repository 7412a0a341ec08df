/** What the lowering passes share while they read one document: the root for references, and the list of faults. */
import { type Diagnostic, type DiagnosticCode, diagnostic, type Place } from "../diagnostics.ts";
import { isObject, join, type JsonObject, type JsonValue, type SpecDocument, steps } from "../read/source.ts";

export interface LowerContext {
  readonly document: SpecDocument;
  readonly diagnostics: Diagnostic[];
  /** Schemas that are referenced but lie outside `components/schemas`, by the pointer they were found at. */
  readonly hoisted: Map<string, { readonly key: string; readonly schema: JsonValue }>;
  /** A schema is lowered that was lowered before, see `lowerMissing`. */
  readonly isRepetition?: true;
}

export const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** An operation as the document has it, with the path item it belongs to. */
export interface RawOperation {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly operation: JsonObject;
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
    /** Who made the fault, where that is not the document at `at`. */
    culprit?: Place;
  },
): void {
  const found: Place = {
    file: context.document.source.path,
    pointer: fault.at,
    ...(fault.on && { at: fault.on }),
  };
  const related = [
    ...(fault.culprit ? [{ message: "in this document", place: found }] : []),
    ...(fault.related ?? []),
  ];
  const place = fault.culprit ?? found;
  context.diagnostics.push(
    diagnostic(code, fault.args ?? {}, { place, ...(related.length > 0 && { related }) }),
  );
}

/** Value at a JSON Pointer, own properties only; `undefined` when there is none. */
export function at(root: JsonValue, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = root;
  for (const step of steps(pointer)) {
    if (Array.isArray(value)) value = /^\d+$/.test(step) ? value[Number(step)] : undefined;
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    if (value === undefined) return undefined;
  }
  return value;
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
    current = { value: target, pointer: ref.slice(1) };
  }
  if (isObject(current.value)) return { value: current.value, pointer: current.pointer };
  report(context, "document-invalid", {
    args: { what: lastStep(pointer), found: describe(current.value), expected: "an object" },
    at: current.pointer,
  });
  return undefined;
}

/** Target of a reference; reports and gives `undefined` when it is external or leads nowhere. */
export function resolve(context: LowerContext, ref: string, refAt: string): JsonValue | undefined {
  if (!ref.startsWith("#/")) {
    report(context, "ref-external", { args: { ref }, at: refAt });
    return undefined;
  }
  const target = at(context.document.root, ref);
  if (target === undefined) {
    const culprit = context.document.corrections?.remover(ref.slice(1));
    report(context, "ref-unresolved", {
      args: { ref, suggestion: suggestRef(context, ref) },
      at: refAt,
      ...(culprit && { culprit }),
    });
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

/** The candidate that differs in the fewest edits, if those are few for its length. */
export function nearest(wanted: string, candidates: readonly string[]): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    const limit = Math.max(2, Math.floor(wanted.length / 3));
    if (Math.abs(name.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

export function lastStep(pointer: string): string {
  return steps(pointer).at(-1) ?? "The document";
}

export function describe(value: JsonValue | undefined): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
