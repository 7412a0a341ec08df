/**
 * A document that is spread over files, or that names its schemas by `$id` and `$anchor`, becomes one whose references are all of
 * the form `#/…`.
 *
 * What other files hold is put under `components` under names made by one rule ({@link nameAll}), each definition once, whatever refers
 * to it; a component that is nothing but a reference to another file becomes what it refers to. Files are followed, the network is not.
 * Documents that need none of it, as nearly all do, are passed through. Pure: the document is copied.
 */
import type { ArgumentsOf, Diagnostic, Place } from "../../diagnostics/codes.ts";
import { diagnostic } from "../../diagnostics/codes.ts";
import { getOrAdd } from "../../ground/collections.ts";
import {
  get,
  getEntries,
  getString,
  isObject,
  type JsonObject,
  type JsonValue,
  set,
} from "../../ground/json.ts";
import { at, join } from "../../ground/pointer.ts";
import { uriOf } from "../../ground/uri.ts";
import type { PartFile } from "../../ground/input.ts";
import { parseForeign } from "../../read/parse.ts";
import type { SpecDocument } from "../../read/source.ts";
import { type Kind, SECTIONS, type Slot, slotOf } from "./kinds.ts";
import { nameAll } from "./names.ts";
import {
  find,
  inner,
  type LinkedFile,
  type Resources,
  resourcesOf,
  type Scope,
  scopeAt,
  type Spot,
} from "./resources.ts";

export interface Linked {
  readonly document: SpecDocument;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Linker {
  link(document: SpecDocument): Linked;
}

/**
 * Files are parsed once, and what is wrong with one is told once, however many documents refer to it.
 *
 * @param documents paths of files that are documents themselves, of which everything is told already
 */
export function createLinker(documents: ReadonlySet<string>): Linker {
  const parsed = new Map<string, { readonly value: JsonValue | undefined }>();
  return {
    link: (document) => {
      if (!isSpread(document)) return { document, diagnostics: [] };
      const diagnostics: Diagnostic[] = [];
      const parse = (source: PartFile): JsonValue | undefined => {
        if (source.refused !== undefined) return undefined;
        const { value } = getOrAdd(parsed, source.path, () => {
          const read = parseForeign(source);
          // A part that cannot be read costs what refers to it, not the document.
          const told = read.diagnostics.map((fault) => asFaultOfPart(fault, source.path));
          if (!documents.has(source.path)) diagnostics.push(...told);
          return read;
        });
        return value;
      };
      const { root, source } = document;
      const own = { source, uri: uriOf(source.path), value: root };
      const parts = (source.parts ?? []).map((part): LinkedFile => {
        const value = parse(part);
        return { source: part, uri: uriOf(part.path), ...(value !== undefined && { value }) };
      });
      const linked = new Linking(own, resourcesOf([own, ...parts])).run(root);
      const { root: whole, origins, unfollowed } = linked;
      return {
        document: { ...document, root: whole, links: { origins, unfollowed } },
        diagnostics: [...diagnostics, ...linked.diagnostics],
      };
    },
  };
}

function asFaultOfPart(fault: Diagnostic, path: string): Diagnostic {
  const { message: reason, place, related, severity } = fault;
  if (severity !== "error") return fault;
  return diagnostic(
    "part-unusable",
    { path, reason },
    { ...(place && { place }), ...(related && { related }) },
  );
}

/** References of other forms than `#/…`, and what changes the meaning of those. */
const SPREAD = /\$ref['"]?\s*:\s*(?!['"]?#\/|\s)|\$(?:id|anchor|dynamicAnchor)['"]?\s*:/;

/** References in place of what holds things, or properties of such names, which linking leaves as they are. */
const STANDS_FOR_MANY =
  /\b(?:parameters|content|headers|callbacks|links|examples|properties|patternProperties|(?:all|one|any)Of|prefixItems)['"]?\s*:\s*\{?\s*['"]?\$ref['"]?\s*:/;

function isSpread({ root, source }: SpecDocument): boolean {
  if (SPREAD.test(source.text) || STANDS_FOR_MANY.test(source.text)) return true;
  const items = getEntries(root, "paths").map(([, item]) => item);
  const owners = [root, get(root, "components"), ...items];
  const maps = owners.flatMap((owner) => (isObject(owner) ? Object.values(owner) : []));
  return (
    get(get(root, "components"), "mediaTypes") !== undefined ||
    maps.some((map) => isReference(map) || isReference(get(map, "responses"))) ||
    items.some(hasSiblings)
  );
}

/** Whether a path item has more than a reference: OpenAPI 3.1 lets methods and parameters stand beside it. */
function hasSiblings(item: JsonValue): boolean {
  return (
    isReference(item) && Object.keys(item).some((key) => !["$ref", "summary", "description"].includes(key))
  );
}

function isReference(value: JsonValue | undefined): value is JsonObject & { $ref: string } {
  return getString(value, "$ref") !== undefined;
}

/** A definition of another file, and everything that refers to it. */
interface Placement {
  readonly kind: Kind;
  readonly spot: Spot;
  /** Where it goes, where that is decided. */
  readonly name?: string;
  readonly put: ((ref: string) => void)[];
  content?: JsonValue;
}

class Linking {
  readonly #own: LinkedFile;
  readonly #resources: Resources;
  readonly #placements = new Map<string, Placement>();
  readonly #origins = new Map<string, Place>();
  readonly #unfollowed = new Map<string, string>();
  readonly #diagnostics: Diagnostic[] = [];
  /** What is being put in place of a reference, so that none is put into itself. */
  readonly #inlining = new Set<string>();

  constructor(own: LinkedFile, resources: Resources) {
    this.#own = own;
    this.#resources = resources;
  }

  run(root: JsonObject) {
    this.#claimComponents(root);
    const start = scopeAt({ file: this.#own, pointer: "" });
    const whole = this.#walk(
      root,
      { kind: "document", isMap: false },
      { scope: start, pointer: "" },
    ) as JsonObject;
    // A Map's iteration sees what is added meanwhile.
    for (const placement of this.#placements.values()) {
      const { kind, spot } = placement;
      const value = at(spot.file.value ?? null, spot.pointer);
      placement.content = this.#walk(
        value,
        { kind, isMap: false },
        { scope: scopeAt(spot), pointer: spot.pointer },
      );
    }
    this.#place(whole);
    return {
      root: whole,
      origins: this.#origins,
      unfollowed: this.#unfollowed,
      diagnostics: this.#diagnostics,
    };
  }

  /** Components that are nothing but a reference to another file give what is there its name. */
  #claimComponents(root: JsonObject): void {
    const start = scopeAt({ file: this.#own, pointer: "" });
    for (const [kind, section] of Object.entries(SECTIONS) as [Kind, string][]) {
      for (const [name, value] of getEntries(get(root, "components"), section)) {
        if (!isReference(value) || Object.keys(value).length > 1) continue;
        const spot = this.#follow(value.$ref, start, kind);
        if (typeof spot === "string" || spot.file === this.#own) continue;
        const key = keyOf(kind, spot);
        if (!this.#placements.has(key)) this.#placements.set(key, { kind, spot, name, put: [] });
      }
    }
  }

  /** A copy of a value, with its references led to where their targets will be. */
  #walk(value: JsonValue | undefined, slot: Slot, here: Here): JsonValue {
    if (Array.isArray(value))
      return value.map((item, i) => this.#walk(item, slot, { ...here, pointer: join(here.pointer, i) }));
    if (!isObject(value)) return value === undefined ? {} : value;
    const scope = inner(here.scope, value, here.pointer);
    const spot = { scope, pointer: here.pointer };
    // By OpenAPI only what has a place in `components` is referred to: of a mapping, say of paths, the entries are meant.
    const isOdd = slot.isMap || SECTIONS[slot.kind] === undefined || slot.kind === "mediaType";
    if (!isReference(value)) return this.#members(value, slot, spot);
    return isOdd || (slot.kind === "pathItem" && hasSiblings(value))
      ? this.#inline(value, slot, spot)
      : this.#refer(value, slot.kind, spot);
  }

  #members(value: JsonObject, slot: Slot, { scope, pointer }: Here): JsonObject {
    const copy: JsonObject = {};
    for (const [key, child] of Object.entries(value)) {
      const next = slot.isMap ? { kind: slot.kind, isMap: false } : slotOf(slot.kind, key);
      const isMapping = key === "discriminator" && slot.kind === "schema" && !slot.isMap;
      const below = { scope, pointer: join(pointer, key) };
      const walked = () => (next ? this.#walk(child, next, below) : child);
      const list = next && !slot.isMap && LISTS.has(key) ? this.#list(child, next, below) : undefined;
      set(copy, key, isMapping ? this.#discriminator(child, scope) : (list ?? walked()));
    }
    return copy;
  }

  #refer(value: JsonObject & { $ref: string }, kind: Kind, here: Here): JsonObject {
    const { $ref: ref } = value;
    const copy = this.#members(value, { kind, isMap: false }, here);
    const target = this.#follow(ref, here.scope, kind);
    if (typeof target === "string") this.#unfollowed.set(ref, target);
    else this.#lead(target, kind, (to) => void (copy["$ref"] = to));
    return copy;
  }

  /** A list that is referred to as a whole. */
  #list(value: JsonValue, slot: Slot, here: Here): JsonValue | undefined {
    if (!isReference(value)) return undefined;
    const target = find(this.#resources, value.$ref, here.scope);
    if (typeof target === "string") return undefined;
    const key = keyOf(slot.kind, target);
    const content = at(target.file.value ?? null, target.pointer);
    if (!Array.isArray(content) || this.#inlining.has(key)) return undefined;
    const place = { file: here.scope.file.source.path, pointer: join(here.pointer, "$ref") };
    this.#tell(place, { what: "What is under this key", found: "a reference", expected: "a list" });
    content.forEach((_, i) => {
      const origin = { file: target.file.source.path, pointer: join(target.pointer, i) };
      if (here.scope.file === this.#own) this.#origins.set(join(here.pointer, i), origin);
    });
    this.#inlining.add(key);
    const list = this.#walk(content, slot, { scope: scopeAt(target), pointer: target.pointer });
    this.#inlining.delete(key);
    return list;
  }

  /** What is referred to, with what stands beside the reference laid over it. */
  #inline(value: JsonObject & { $ref: string }, slot: Slot, here: Here): JsonObject {
    const { $ref: ref, ...beside } = value;
    const target = find(this.#resources, ref, here.scope);
    const own = this.#members(beside, slot, here);
    if (typeof target === "string") {
      this.#unfollowed.set(ref, target);
      return { ...own, $ref: ref };
    }
    const key = keyOf(slot.kind, target);
    const place = { file: here.scope.file.source.path, pointer: join(here.pointer, "$ref") };
    if (this.#inlining.has(key)) {
      this.#diagnostics.push(diagnostic("ref-cycle", { ref }, { place }));
      return own;
    }
    const isItem = slot.kind === "pathItem" && !slot.isMap;
    if (slot.isMap || !INLINED.has(slot.kind))
      this.#tell(place, { what: "What is under this key", found: "a reference", expected: "an object" });
    this.#inlining.add(key);
    const content = at(target.file.value ?? null, target.pointer);
    const copy = this.#walk(content, slot, { scope: scopeAt(target), pointer: target.pointer });
    this.#inlining.delete(key);
    const whole: JsonObject = {};
    for (const [name, entry] of Object.entries(isObject(copy) ? copy : {})) {
      set(whole, name, entry);
      const origin = { file: target.file.source.path, pointer: join(target.pointer, name) };
      if (here.scope.file === this.#own) this.#origins.set(join(here.pointer, name), origin);
    }
    for (const [name, entry] of Object.entries(own)) {
      const pointer = join(here.pointer, name);
      const former = get(whole, name);
      this.#origins.delete(pointer);
      set(whole, name, isItem && name === "parameters" ? withFurther(entry, former) : entry);
      if (isItem && former !== undefined && isObject(entry)) {
        const facts = {
          what: name,
          found: "here and where the reference leads",
          expected: "one of them; this one counts",
        };
        this.#tell({ ...place, pointer, at: "key" }, facts);
      }
    }
    return whole;
  }

  #tell(place: Place, facts: ArgumentsOf<"document-invalid">): void {
    this.#diagnostics.push(diagnostic("document-invalid", facts, { place }));
  }

  /** Schemas that values of a property stand for: by reference, or by name. */
  #discriminator(value: JsonValue, scope: Scope): JsonValue {
    if (!isObject(value)) return value;
    const copy: JsonObject = { ...value };
    const lead = (owner: JsonObject, key: string, stated: JsonValue): void => {
      set(owner, key, stated);
      if (typeof stated !== "string" || !/[#/.]/.test(stated)) return;
      if (get(get(get(this.#own.value, "components"), "schemas"), stated) !== undefined) return;
      const target = this.#follow(stated, scope, "schema");
      if (typeof target === "string") this.#unfollowed.set(stated, target);
      else this.#lead(target, "schema", (ref) => set(owner, key, ref));
    };
    if (value["defaultMapping"] !== undefined) lead(copy, "defaultMapping", value["defaultMapping"]);
    if (isObject(value["mapping"])) {
      const mapping: JsonObject = {};
      for (const [name, stated] of Object.entries(value["mapping"])) lead(mapping, name, stated);
      copy["mapping"] = mapping;
    }
    return copy;
  }

  /** Where a reference leads; in other files on through what is nothing but a reference itself. */
  #follow(ref: string, from: Scope, kind: Kind): Spot | string {
    const seen = new Set<string>();
    let found = find(this.#resources, ref, from);
    while (typeof found !== "string" && found.file !== this.#own) {
      const key = keyOf(kind, found);
      const value = at(found.file.value ?? null, found.pointer);
      if (!isReference(value) || Object.keys(value).length > 1) break;
      if (seen.has(key)) return "it leads back to itself";
      seen.add(key);
      found = find(this.#resources, value.$ref, scopeAt(found));
    }
    return found;
  }

  #lead(target: Spot, kind: Kind, put: (ref: string) => void): void {
    if (target.file === this.#own) {
      put(refTo(target.pointer));
      return;
    }
    const placement = { kind, spot: target, put: [] };
    getOrAdd<string, Placement>(this.#placements, keyOf(kind, target), () => placement).put.push(put);
  }

  #place(root: JsonObject): void {
    const placements = [...this.#placements.values()];
    const isTaken = (section: string, name: string) =>
      get(get(get(root, "components"), section), name) !== undefined;
    const named = nameAll(
      placements.map(({ kind, spot, name }) => ({
        section: SECTIONS[kind] ?? kind,
        path: spot.file.source.path,
        pointer: spot.pointer,
        ...(name !== undefined && { name }),
      })),
      isTaken,
    );
    placements.forEach(({ spot, put, content = {} }, i) => {
      const { section, name } = named[i] ?? { section: "", name: "" };
      const pointer = join("/components", section, name);
      if (!isObject(root["components"])) root["components"] = {};
      const components = root["components"];
      if (!isObject(get(components, section))) set(components, section, {});
      set(get(components, section) as JsonObject, name, content);
      this.#origins.set(pointer, { file: spot.file.source.path, pointer: spot.pointer });
      for (const each of put) each(refTo(pointer));
    });
  }
}

/** Parameters of a path item, then those of the one it refers to that it does not have itself. */
function withFurther(own: JsonValue, others: JsonValue | undefined): JsonValue {
  if (!Array.isArray(own) || !Array.isArray(others)) return own;
  const keyed = (parameter: JsonValue) =>
    JSON.stringify(["$ref", "in", "name"].map((key) => getString(parameter, key)));
  const keys = new Set(own.map(keyed));
  return [...own, ...others.filter((parameter) => !keys.has(keyed(parameter)))];
}

/** Keys of lists; what is referred to under any other is an object. */
const LISTS: ReadonlySet<string> = new Set(["parameters", "allOf", "oneOf", "anyOf", "prefixItems"]);

/** Kinds whose references are legal and are not followed by the passes after this one, or not with what stands beside them. */
const INLINED: ReadonlySet<Kind> = new Set(["pathItem", "mediaType"]);

interface Here {
  readonly scope: Scope;
  /** In the file of the scope. */
  readonly pointer: string;
}

function keyOf(kind: Kind, { file, pointer }: Spot): string {
  return `${kind} ${file.uri}#${pointer}`;
}

function refTo(pointer: string): string {
  return `#${pointer.replaceAll("%", "%25")}`;
}

/** Faults of a linked document, told in the files that they are in. */
export function relocate(found: readonly Diagnostic[], { links, source }: SpecDocument): Diagnostic[] {
  if (links === undefined || links.origins.size === 0) return [...found];
  const moved = (place: Place): Place => {
    if (place.file !== source.path || place.pointer === undefined) return place;
    for (let end = place.pointer.length; end > 0; end = place.pointer.lastIndexOf("/", end - 1)) {
      const origin = links.origins.get(place.pointer.slice(0, end));
      if (origin) return { ...place, ...origin, pointer: `${origin.pointer}${place.pointer.slice(end)}` };
    }
    return place;
  };
  return found.map((one) => ({
    ...one,
    ...(one.place && { place: moved(one.place) }),
    ...(one.related && { related: one.related.map((each) => ({ ...each, place: moved(each.place) })) }),
  }));
}
