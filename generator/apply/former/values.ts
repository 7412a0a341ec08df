/** What an expression of the user's code stands for, on the way from a call of the old API to the fields that are read. */
import type { OldObject } from "./old-api.ts";

export type Value =
  | {
      readonly kind: "promise";
      readonly of: Value;
      /** What is put in its place is no promise: `response.json()` of a response that is the body itself now. */
      readonly isNow?: true;
    }
  /** Of the library: status, headers and the body. */
  | { readonly kind: "response" }
  /** `{ data }` around one object. */
  | { readonly kind: "envelope" }
  /** `{ data, hasMore, … }` around objects, which the new client has as well. */
  | { readonly kind: "page" }
  | { readonly kind: "object"; readonly of: OldObject }
  | { readonly kind: "list"; readonly of: Value }
  /** What `Promise.all` gives, of which one element is looked at. */
  | { readonly kind: "tuple"; readonly at: number; readonly of: Value };

/** Whether code that handles it is changed: other values must not come there. */
export function isShed(value: Value): boolean {
  if (value.kind === "response" || value.kind === "envelope") return true;
  return "of" in value && value.kind !== "object" ? isShed(value.of) : false;
}

export function keyOf(value: Value): string {
  if (value.kind === "object") return `object ${value.of.path.join(".")}`;
  return "of" in value ? `${value.kind} ${keyOf(value.of)}` : value.kind;
}
