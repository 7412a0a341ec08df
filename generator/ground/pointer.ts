import { isObject, type JsonValue } from "./json.ts";

/** JSON Pointers (RFC 6901): made, taken apart, followed. */

/** Appends one step to a JSON Pointer (RFC 6901). */
export function join(pointer: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, step) => `${path}/${escaped(String(step))}`, pointer);
}

/** Nearly no step has anything to escape. */
function escaped(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}

/** The steps of a JSON Pointer; the fragment form `#/a/b` is accepted too, percent-decoded. */
export function steps(pointer: string): string[] {
  const plain = pointer.startsWith("#") ? decodeFragment(pointer.slice(1)) : pointer;
  return plain
    .split("/")
    .slice(1)
    .map((step) => (step.includes("~") ? step.replaceAll("~1", "/").replaceAll("~0", "~") : step));
}

function decodeFragment(fragment: string): string {
  if (!fragment.includes("%")) return fragment;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
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

export function lastStep(pointer: string): string {
  return steps(pointer).at(-1) ?? "The document";
}
