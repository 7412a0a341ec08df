/** The files that make up a document, and what can be referred to in them: by path, by `$id` or `$self`, by `$anchor`. */
import { getString, isObject, type JsonValue } from "../../ground/json.ts";
import type { PartFile } from "../../ground/input.ts";
import { at, join, steps } from "../../ground/pointer.ts";
import { decoded, isRemote, resolveUri, splitUri } from "../../ground/uri.ts";

export interface LinkedFile {
  readonly source: PartFile;
  readonly uri: string;
  /** Absent where it could not be read. */
  readonly value?: JsonValue;
}

/** A value in a file. */
export interface Spot {
  readonly file: LinkedFile;
  readonly pointer: string;
}

/** What references are relative to. */
export interface Scope {
  readonly file: LinkedFile;
  /** URI of the schema or the document around, without a fragment. */
  readonly base: string;
  /** Where that starts in its file. */
  readonly top: string;
}

export interface Resources {
  /** By URI. */
  readonly files: ReadonlyMap<string, LinkedFile>;
  /** Documents and schemas that say what they are called, by URI. */
  readonly ids: ReadonlyMap<string, Spot>;
  /** By URI and fragment. */
  readonly anchors: ReadonlyMap<string, Spot>;
}

/** Data, in which nothing is a definition. */
const DATA: ReadonlySet<string> = new Set(["example", "examples", "enum", "const", "default"]);

export function resourcesOf(files: readonly LinkedFile[]): Resources {
  const ids = new Map<string, Spot>();
  const anchors = new Map<string, Spot>();
  const index = (value: JsonValue, spot: Spot, outer: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => index(item, { ...spot, pointer: join(spot.pointer, i) }, outer));
      return;
    }
    if (!isObject(value)) return;
    const base = baseOf(value, spot, outer);
    if (base !== outer) ids.set(base, ids.get(base) ?? spot);
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const name = getString(value, key);
      const id = `${base}#${name}`;
      if (name !== undefined) anchors.set(id, anchors.get(id) ?? spot);
    }
    for (const [key, inner] of Object.entries(value)) {
      if (!DATA.has(key)) index(inner, { ...spot, pointer: join(spot.pointer, key) }, base);
    }
  };
  for (const file of files) if (file.value !== undefined) index(file.value, { file, pointer: "" }, file.uri);
  return { files: new Map(files.map((file) => [file.uri, file])), ids, anchors };
}

/** What references in a value are relative to, by what it says itself. */
export function baseOf(value: JsonValue | undefined, { pointer }: Spot, outer: string): string {
  const stated = getString(value, "$id") ?? (pointer === "" ? getString(value, "$self") : undefined);
  const { uri = "" } = stated === undefined ? {} : splitUri(stated);
  return uri === "" ? outer : (resolveUri(uri, outer) ?? outer);
}

/** What references at a place of a file are relative to. */
export function scopeAt({ file, pointer }: Spot): Scope {
  let scope: Scope = { file, base: baseOf(file.value, { file, pointer: "" }, file.uri), top: "" };
  let here = "";
  for (const step of steps(pointer)) {
    here = join(here, step);
    scope = inner(scope, at(file.value ?? null, here), here);
  }
  return scope;
}

/** What references in a value are relative to, by what stands around it. */
export function inner(scope: Scope, value: JsonValue | undefined, pointer: string): Scope {
  const base = baseOf(value, { file: scope.file, pointer }, scope.base);
  return base === scope.base ? scope : { file: scope.file, base, top: pointer };
}

/** @returns where a reference leads, or why it is not followed */
export function find(resources: Resources, reference: string, scope: Scope): Spot | string {
  const { uri, fragment } = splitUri(reference);
  const owner = uri === "" ? { ...scope, pointer: scope.top } : resourceAt(resources, uri, scope);
  if (typeof owner === "string") return owner;
  const { file } = owner;
  if (file.value === undefined) return file.source.refused ?? `${file.source.path} cannot be read`;
  if (fragment !== "" && !fragment.startsWith("/")) {
    const anchor = `${owner.base}#${decoded(fragment)}`;
    return resources.anchors.get(anchor) ?? `no schema there has the $anchor ${decoded(fragment)}`;
  }
  // Many that give schemas an `$id` refer to their document all the same.
  const inside = steps(`#${fragment}`);
  const pointers = [join(owner.pointer, ...inside), join("", ...inside)];
  const pointer = pointers.find((each) => at(file.value ?? null, each) !== undefined);
  return pointer === undefined ? `${file.source.path} has nothing there` : { file, pointer };
}

function resourceAt(
  { files, ids }: Resources,
  reference: string,
  scope: Scope,
): (Spot & { readonly base: string }) | string {
  const absolute = resolveUri(reference, scope.base);
  const beside = resolveUri(reference, scope.file.uri);
  for (const uri of [absolute, beside]) {
    const spot = uri === undefined ? undefined : ids.get(uri);
    if (spot && uri !== undefined) return { ...spot, base: uri };
    const file = uri === undefined ? undefined : files.get(uri);
    if (file) return { file, pointer: "", base: baseOf(file.value, { file, pointer: "" }, file.uri) };
  }
  if (beside === undefined) return "it is no URI";
  return isRemote(beside)
    ? "it leads to the network, which is never asked"
    : "there is no such file in the folder";
}
