/** The raw material of a run: texts as read, and documents as parsed, before any pass has looked at them. */
import type { Place } from "../diagnostics.ts";

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

export interface JsonObject {
  [key: string]: JsonValue;
}

/** One file a user wrote or downloaded. */
export interface SourceFile {
  /** As shown to the user: relative to the working directory, forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly format: "json" | "yaml";
}

/** A text as a file of its format: `.json` is JSON, everything else YAML. */
export function sourceFile({ path, text }: { readonly path: string; readonly text: string }): SourceFile {
  return { path, text, format: /\.json$/i.test(path) ? "json" : "yaml" };
}

/** An OpenAPI document that belongs to a domain. Its keys may have any name, `__proto__` included: always own properties. */
export interface SpecDocument {
  /** Id in the table of domains, or derived from the file name. */
  readonly domain: string;
  readonly source: SourceFile;
  readonly root: JsonObject;
  /** What overlays did to it, where any did. */
  readonly corrections?: Corrections;
}

/** Who is to blame for a place of a corrected document. */
export interface Corrections {
  /** Where in an overlay the value at a pointer was written; absent where it is the document's own. */
  writer(pointer: string): Place | undefined;
  /** The action that took out what was at a pointer. */
  remover(pointer: string): Place | undefined;
}

/** An overlay as parsed from YAML, not yet validated. */
export interface OverlayFile {
  readonly source: SourceFile;
  readonly overlay: unknown;
  /** Whose it is; the user's when absent. */
  readonly origin?: "bundled" | "user";
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own property of an object, whatever it is called; `undefined` for everything that is not an object. */
export function get(value: unknown, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function getString(value: unknown, key: string): string | undefined {
  const found = get(value, key);
  return typeof found === "string" ? found : undefined;
}

export function getArray(value: unknown, key: string): readonly JsonValue[] {
  const found = get(value, key);
  return Array.isArray(found) ? found : [];
}

/** Sets an own property, also when its name is `__proto__`, where plain assignment would change the prototype instead. */
export function set(target: object, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    (target as Record<string, unknown>)[key] = value;
  }
}

/** Appends one step to a JSON Pointer (RFC 6901). */
export function join(pointer: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>(
    (path, step) => `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** The steps of a JSON Pointer; the fragment form `#/a/b` is accepted too, percent-decoded. */
export function steps(pointer: string): string[] {
  const plain = pointer.startsWith("#") ? decodeFragment(pointer.slice(1)) : pointer;
  return plain
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
