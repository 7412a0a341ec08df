/**
 * References to nothing wherever a document has some, used or not: also of what the other passes do not read, as links, examples and
 * callbacks. What those passes find is told by them in the same words, and once.
 */
import { dereference, invalid, type LowerContext, resolve } from "./context.ts";
import { type Kind, SECTIONS, type Slot, slotOf } from "./link/kinds.ts";
import { withoutReference } from "./mend.ts";
import { get, getArray, getString, isObject, type JsonValue } from "../ground/json.ts";
import { at, join, steps } from "../ground/pointer.ts";

/** The way to a value, innermost step first: pointers are made for faults alone. */
interface Way {
  readonly step: string | number;
  readonly outer: Way | undefined;
}

export function tellReferences(context: LowerContext): void {
  const { root } = context.document;
  // Documents refer to few things often.
  const sound = new Set<string>();
  const followed = new Set<string>();
  const visit = (value: JsonValue, slot: Slot, way: Way | undefined): void => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => {
        visit(item, slot, { step: i, outer: way });
      });
      return;
    }
    if (!isObject(value)) return;
    const ref = slot.isMap ? undefined : getString(value, "$ref");
    if (ref !== undefined && !sound.has(`${slot.kind} ${ref}`)) {
      const before = context.diagnostics.length;
      tell(context, { ref, kind: slot.kind, pointer: pointerOf(way) }, followed);
      if (context.diagnostics.length === before) sound.add(`${slot.kind} ${ref}`);
    }
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== "object" || inner === null) continue;
      const next = slot.isMap ? { kind: slot.kind, isMap: false } : slotOf(slot.kind, key);
      if (next) visit(inner, next, { step: key, outer: way });
    }
    if (slot.kind === "operation" && !slot.isMap) tellSecurity(context, value, way);
  };
  visit(root, { kind: "document", isMap: false }, undefined);
  tellSecurity(context, root, undefined);
}

function pointerOf(way: Way | undefined): string {
  const path: (string | number)[] = [];
  for (let here = way; here; here = here.outer) path.push(here.step);
  return join("", ...path.reverse());
}

function tell(
  context: LowerContext,
  { ref, kind, pointer }: { readonly ref: string; readonly kind: Kind; readonly pointer: string },
  followed: Set<string>,
): void {
  const { root } = context.document;
  const refAt = join(pointer, "$ref");
  if (kind === "schema") {
    resolve(context, ref, refAt);
    return;
  }
  // What is a reference itself is looked at where it stands.
  const isLink = ref.startsWith("#/") && getString(at(root, ref), "$ref") !== undefined;
  const isFollowed = !isLink || isNewCircle(context, ref, followed);
  if (isFollowed && dereference(context, { $ref: ref }, pointer) === undefined) return;
  const [section, wanted] = [steps(ref)[1], SECTIONS[kind]];
  // Elsewhere than in components anything may be of any kind.
  if (!/^#\/components\/[^/]+\/[^/]+$/.test(ref) || wanted === undefined || section === wanted) return;
  if (!Object.values(SECTIONS).includes(section ?? "")) return;
  const facts = { what: `What ${ref} leads to`, found: `one of ${section}`, expected: `one of ${wanted}` };
  invalid(context, refAt, facts, { mend: [withoutReference(root, refAt)] });
}

/**
 * Whether references lead back to this one, and nobody has told it.
 *
 * @param followed references that were looked at, each of which is followed once
 */
function isNewCircle(
  { diagnostics, document: { root } }: LowerContext,
  ref: string,
  followed: Set<string>,
): boolean {
  const path = new Set<string>();
  let next: string | undefined = ref;
  while (next !== undefined && !followed.has(next)) {
    followed.add(next);
    path.add(next);
    next = getString(at(root, next), "$ref");
  }
  if (next === undefined || !path.has(next)) return false;
  const told = new Set(diagnostics.map(({ code, place }) => (code === "ref-cycle" ? place?.pointer : "")));
  return ![...path].some((each) => told.has(join("", ...steps(each), "$ref")));
}

/** Names of security schemes that no scheme has; from 3.2 on one may be a reference. */
function tellSecurity(context: LowerContext, owner: JsonValue, way: Way | undefined): void {
  const { root } = context.document;
  getArray(owner, "security").forEach((requirement, i) => {
    if (!isObject(requirement)) return;
    for (const name of Object.keys(requirement)) {
      if (get(get(get(root, "components"), "securitySchemes"), name) !== undefined) continue;
      if (name.startsWith("#/") && at(root, name) !== undefined) continue;
      const facts = {
        what: `The security scheme ${JSON.stringify(name)}`,
        found: "not declared",
        expected: "the name of one of components.securitySchemes",
      };
      invalid(context, join(pointerOf(way), "security", i, name), facts, { mend: [], on: "key" });
    }
  });
}
