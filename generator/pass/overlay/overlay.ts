/**
 * Corrections of documents as data: OpenAPI Overlay 1.0 and 1.1, targets in JSONPath (RFC 9535).
 *
 * A correction is a unit, its group of actions: where one of them finds no target, or something else than it expects, none of them is
 * applied. On the bundled documents that is an error; on a user's own it is a warning, because their documents may be older or newer.
 * A bundled correction brings no reference that leads nowhere and takes away nothing that others refer to. What a user's overlay does
 * is the user's business, and what is wrong with it is told at its line ({@link blameOverlays}).
 *
 * The order is: bundled overlays, then the user's, each in the order given. Pure: a document that is corrected is copied first.
 */
import { type Diagnostic, diagnostic, type DiagnosticCode, type Place } from "../../diagnostics/codes.ts";
import { type SpecDocument } from "../../read/source.ts";
import { type Conflict, type Container, Editor, type Node } from "./edit.ts";
import { isExpected } from "./expect.ts";
import { type Action, type Group, jsonpath, type Overlay } from "./read.ts";
import { isInto, leadsSomewhere, localRefs } from "./local-refs.ts";
import { get, isObject, type JsonObject, type JsonValue } from "../../ground/json.ts";
import { join } from "../../ground/pointer.ts";

export { assignOverlays } from "./assign.ts";
export { type Overlay, readOverlays } from "./read.ts";

/** Keyword under which a schema holds what is true of it in answers only; see `x-direction`. */
export const IN_RESPONSES = "x-in-responses";

/**
 * Applies overlays in order to the document they are for.
 *
 * @param strictness whether corrections that do not apply are errors (`bundled`) or warnings (`user`)
 */
export function applyOverlays(
  document: SpecDocument,
  overlays: readonly Overlay[],
  { strictness }: { readonly strictness: "bundled" | "user" },
): { readonly document: SpecDocument; readonly diagnostics: readonly Diagnostic[] } {
  if (overlays.every((overlay) => overlay.groups.length === 0)) return { document, diagnostics: [] };
  // Through JSON: a YAML alias shares one object, and a correction of one place must not change the other.
  const root = JSON.parse(JSON.stringify(document.root)) as JsonObject;
  const editor = new Editor(root);
  const severity = strictness === "bundled" ? "error" : "warning";
  const diagnostics = overlays.flatMap((overlay) =>
    overlay.groups.flatMap((group) => {
      const faults = applyGroup({ document, editor, overlay, group, severity });
      if (faults.length === 0) editor.keep();
      else editor.undo();
      return overlay.origin === "bundled" ? faults.map(aboutBundled) : faults;
    }),
  );
  return { document: { ...document, root, corrections: editor.corrections }, diagnostics };
}

/** One group on its way into a document. */
interface Run {
  readonly document: SpecDocument;
  readonly editor: Editor;
  readonly overlay: Overlay;
  readonly group: Group;
  readonly severity: "error" | "warning";
}

/** Users of a document that is not ours cannot mend our corrections, so that there is nothing to do. */
function aboutBundled(found: Diagnostic): Diagnostic {
  if (found.severity !== "warning") return found;
  return {
    ...found,
    about: "bundled-correction",
    hint: "The correction was left out, with all that belongs to it; nothing is to be done.",
  };
}

/** @returns why the group cannot be applied; then the editor has half of it */
function applyGroup(run: Run): Diagnostic[] {
  const { editor, group, overlay } = run;
  const refs = new Set<string>();
  const removed: Node[] = [];
  for (const action of group.actions) {
    const nodes = find(editor.root, action.target);
    const faults = nodes.length === 0 ? [nothingThere(run, action)] : unexpected(run, action, nodes);
    if (faults.length > 0) return faults;
    const fault = applyAction(run, action, { nodes, refs, removed });
    if (fault) return [fault];
  }
  return overlay.origin === "bundled" ? brokenReferences(run, { refs, removed }) : [];
}

interface Effect {
  readonly nodes: readonly Node[];
  /** References that the group brings. */
  readonly refs: Set<string>;
  readonly removed: Node[];
}

function applyAction(run: Run, action: Action, { nodes, refs, removed }: Effect): Diagnostic | undefined {
  const { editor } = run;
  const { change } = action;
  if (nodes.length >= MAX_MATCHES)
    return invalid(action, "target", `The target selects ${MAX_MATCHES.toLocaleString("en")} places or more`);
  switch (change.kind) {
    case "nothing":
      return undefined;
    case "remove":
      if (nodes.some(({ owner }) => owner === undefined))
        return invalid(action, "remove", "The whole document cannot be removed");
      editor.remove(nodes, inAction(action, "remove"));
      removed.push(...nodes);
      return undefined;
    case "update":
      localRefs(change.value, refs);
      return updateAll(run, action, { nodes, value: change.value, key: "update" });
    case "copy": {
      const sources = find(editor.root, change.from);
      const [source] = sources;
      if (source === undefined || sources.length > 1) {
        const count = sources.length === 0 ? "nothing" : "more than one place";
        return invalid(action, "copy", `\`copy\` has to select one place, and selects ${count}`);
      }
      return updateAll(run, action, { nodes, value: structuredClone(source.value), key: "copy" });
    }
  }
}

/** What an earlier correction said of answers alone gives way to a later word on the same keys. */
function outdate(
  editor: Editor,
  location: Node["location"],
  { value, source }: { readonly value: JsonValue; readonly source: Place },
): void {
  if (!isObject(nodeAt(editor.root, location)?.value) || !isObject(value)) return;
  const said = Object.keys(value).map((key) => nodeAt(editor.root, [...location, IN_RESPONSES, key]));
  editor.remove(
    said.filter((node) => node !== undefined),
    source,
  );
  for (const [key, inner] of Object.entries(value))
    outdate(editor, [...location, key], { value: inner, source });
}

function updateAll(
  { editor }: Run,
  action: Action,
  { nodes, value, key }: { readonly nodes: readonly Node[]; readonly value: JsonValue; readonly key: string },
): Diagnostic | undefined {
  const kinds = new Set(nodes.map((node) => shapeOf(node.value)));
  if (kinds.size > 1)
    return invalid(action, "target", `The target selects ${[...kinds].sort().join(" and ")} at once`);
  for (const { location } of nodes) {
    // Looked up again: an update of a node before it may have put another value there.
    const node = nodeAt(editor.root, location);
    if (node === undefined) continue;
    const source = inAction(action, key);
    let conflict: Conflict | undefined;
    if (action.direction === undefined) {
      outdate(editor, location, { value, source });
      conflict = editor.update(node, value, source);
    } else if (isObject(node.value)) {
      conflict = editor.updateUnder(node.value, [IN_RESPONSES, value], source);
    } else return invalid(action, "x-direction", "`x-direction` goes with an `update` of a schema");
    if (conflict === undefined) continue;
    const place = join("", ...node.location, ...conflict.steps);
    const reason = `The ${key} has ${conflict.given} where the document has ${conflict.found}, at ${place}`;
    return invalid(action, [key, ...conflict.steps], reason);
  }
  return undefined;
}

function shapeOf(value: JsonValue): string {
  return Array.isArray(value) ? "lists" : isObject(value) ? "mappings" : "single values";
}

/** Only bundled groups are asked: a reference that a group of ours would break is none of the user's. */
function brokenReferences(
  { document, editor, group, severity }: Run,
  { refs, removed }: Pick<Effect, "refs" | "removed">,
): Diagnostic[] {
  const orphans = removed.length === 0 ? [] : [...localRefs(editor.root)];
  const broken = [
    ...refs,
    ...orphans.filter(
      // What led nowhere before is the document's own fault.
      (ref) => removed.some(({ location }) => isInto(ref, location)) && leadsSomewhere(document.root, ref),
    ),
  ].filter((ref) => !leadsSomewhere(editor.root, ref));
  const [first] = group.actions;
  return [...new Set(broken)].map((ref) =>
    diagnostic("overlay-reference-broken", { ref }, { ...(first && { place: first.place }), severity }),
  );
}

function nothingThere(run: Run, action: Action): Diagnostic {
  const { target } = action;
  const pointer = deepestParent(run.editor.root, target);
  const found = { message: "in this document", pointer };
  return skipped(run, action, { code: "overlay-target-empty", key: "target", args: { target }, found });
}

function unexpected(run: Run, action: Action, nodes: readonly Node[]): Diagnostic[] {
  return nodes.flatMap((node) => {
    const pointer = join("", ...node.location);
    const found = { message: "found here", pointer };
    const failed = (key: string) =>
      skipped(run, action, { code: "overlay-expectation-failed", key, args: { pointer }, found });
    if (action.expect !== undefined && !isExpected(node, action.expect)) return failed("x-expect");
    return action.absent.some((key) => get(node.value, key) !== undefined) ? failed("x-expect-absent") : [];
  });
}

/** A group that is left out, and which others were left out with it. */
function skipped(
  { document, group, severity }: Run,
  action: Action,
  why: {
    readonly code: DiagnosticCode;
    readonly key: string;
    readonly args: Readonly<Record<string, string>>;
    readonly found: { readonly message: string; readonly pointer: string };
  },
): Diagnostic {
  const { message, pointer } = why.found;
  const found = { message, place: { file: document.source.path, pointer } };
  const others = group.actions.filter((other) => other !== action);
  const related = [found, ...others.map(({ place }) => ({ message: "left out with it", place }))];
  return diagnostic(why.code, why.args, { place: inAction(action, why.key), related, severity });
}

/** A fault of the overlay itself, whatever the document is. */
function invalid(action: Action, at: string | readonly (string | number)[], reason: string): Diagnostic {
  const path = typeof at === "string" ? [at] : at;
  return diagnostic("overlay-invalid", { reason }, { place: inAction(action, ...path) });
}

function inAction({ place }: Action, ...path: readonly (string | number)[]): Place {
  return { ...place, pointer: join(place.pointer ?? "", ...path) };
}

const MAX_MATCHES = 100_000;

/** The nodes a path selects, each once: RFC 9535 names a node as often as its selectors do. */
function find(root: JsonObject, path: string): Node[] {
  const nodes = new Map<string, Node>();
  for (const { location } of jsonpath.lazyQuery(path, root)) {
    const node = nodeAt(root, location);
    if (node) nodes.set(join("", ...location), node);
    if (nodes.size >= MAX_MATCHES) break;
  }
  return [...nodes.values()];
}

function nodeAt(root: JsonObject, location: readonly (string | number)[]): Node | undefined {
  let owner: Container | undefined;
  let value: JsonValue | undefined = root;
  for (const step of location) {
    owner = Array.isArray(value) || isObject(value) ? value : undefined;
    value = Array.isArray(value) ? value[Number(step)] : get(value, String(step));
  }
  return value === undefined ? undefined : { location, value, owner, key: location.at(-1) };
}

/** Pointer of the longest beginning of a plain path that exists, so that a stale target is shown where it went stale. */
function deepestParent(root: JsonObject, target: string): string {
  const steps = [...target.matchAll(/\.([A-Za-z_]\w*)|\['([^']*)'\]|\["([^"]*)"\]/g)].map(
    (m) => m[1] ?? m[2] ?? m[3] ?? "",
  );
  let value: JsonValue | undefined = root;
  let pointer = "";
  for (const step of steps) {
    value = get(value, step);
    if (value === undefined) break;
    pointer = join(pointer, step);
  }
  return pointer;
}

/** Faults of a corrected document, told where they were made: what an overlay wrote, at its line. */
export function blameOverlays(found: readonly Diagnostic[], document: SpecDocument): Diagnostic[] {
  const { corrections, source } = document;
  if (corrections === undefined) return [...found];
  return found.map((one) => {
    const { place, related = [] } = one;
    if (place?.file !== source.path || place.pointer === undefined) return one;
    const writer = corrections.writer(place.pointer);
    if (writer === undefined) return one;
    return {
      ...one,
      place: { ...writer, ...(place.at && { at: place.at }) },
      related: [{ message: "in this document, as it was corrected", place }, ...related],
    };
  });
}
