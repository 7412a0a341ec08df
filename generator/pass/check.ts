/** Faults that show only when a whole domain is known: references among schemas that never reach a value, and values that never end. */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import type { Type } from "../model/ir.ts";
import type { SpecDocument } from "../read/source.ts";
import { at, join } from "../ground/pointer.ts";
import type { DraftModel } from "./context.ts";
import type { Draft } from "./lower.ts";
import { overlayOf } from "./mend.ts";
import { UNKNOWN } from "./combine.ts";

/**
 * `A` is `B` and `B` is `A`: legal to write, but no value has such a type and TypeScript refuses it. Cycles through properties,
 * items or map values are fine.
 *
 * @returns the draft, in which models that are nothing but themselves are unknown, and what was found
 */
export function check(
  draft: Draft,
  { root, source }: SpecDocument,
): { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] } {
  const models = new Map(draft.models.map((model) => [model.source, model]));
  const state = new Map<string, "open" | "done">();
  const faults: Diagnostic[] = [];
  const endless = new Set<string>();
  const tell = (model: DraftModel): void => {
    const place = { file: draft.file, pointer: model.at, at: "key" as const };
    const refAt = join(model.at, "$ref");
    const mend = at(root, refAt) === undefined ? [] : [{ at: refAt, remove: true } as const];
    const overlay = overlayOf(mend, { root, path: source.path });
    const how = { place, ...(overlay !== undefined && { overlay }) };
    faults.push(diagnostic("ref-cycle", { ref: model.source }, how));
  };
  const visit = (source: string): void => {
    const model = models.get(source);
    if (!model || state.get(source) === "done") return;
    if (state.get(source) === "open") {
      endless.add(source);
      tell(model);
      return;
    }
    state.set(source, "open");
    for (const alias of aliases(model.type)) visit(alias);
    state.set(source, "done");
  };
  for (const model of draft.models) visit(model.source);
  faults.push(...unending(draft, endless));
  if (endless.size === 0) return { draft, diagnostics: faults };
  const ended = draft.models.map((model) =>
    endless.has(model.source) ? { ...model, type: UNKNOWN } : model,
  );
  return { draft: { ...draft, models: ended }, diagnostics: faults };
}

/** Models a type stands for without any structure between. */
function aliases(type: Type): string[] {
  if (type.kind === "ref") return [type.model];
  return type.kind === "union" || type.kind === "intersection" ? type.members.flatMap(aliases) : [];
}

/** Schemas that require themselves: types say what they mean, but no value of them can be written down. */
function unending({ models, file }: Draft, unknown: ReadonlySet<string>): Diagnostic[] {
  const open = new Map(models.map((model) => [model.source, model]));
  for (const source of unknown) open.delete(source);
  // Every round settles the models that need one more level.
  for (let before = Infinity; open.size < before;) {
    before = open.size;
    for (const { source, type } of models) if (lacking(type, open).length === 0) open.delete(source);
  }
  const told = new Set<string>();
  return [...open.values()].flatMap((model) => {
    const round = roundOf(model.source, open);
    if (round === undefined || round.some((source) => told.has(source))) return [];
    for (const source of round) told.add(source);
    const place = { file, pointer: model.at, at: "key" as const };
    const path = [...round, model.source].join(" \u2192 ");
    return [diagnostic("schema-endless", { schema: model.source, path }, { place })];
  });
}

/** Of models without an end, those that a value cannot do without. */
function lacking(type: Type, open: ReadonlyMap<string, DraftModel>): readonly string[] {
  const of = (inner: Type) => lacking(inner, open);
  if (type.nullable) return [];
  switch (type.kind) {
    case "ref":
      return open.has(type.model) ? [type.model] : [];
    case "object":
      return type.fields.flatMap((field) => (field.required ? of(field.type) : []));
    case "array":
      return (type.limits?.minItems ?? 0) > 0 ? of(type.items) : [];
    case "map":
      return (type.limits?.minProperties ?? 0) > 0 ? of(type.values) : [];
    case "intersection":
      return type.members.flatMap(of);
    case "union": {
      const all = type.members.map(of);
      return all.some((names) => names.length === 0) ? [] : all.flat();
    }
    default:
      return [];
  }
}

/** The way from a model back to itself; none where it only has an endless one inside. */
function roundOf(start: string, open: ReadonlyMap<string, DraftModel>): readonly string[] | undefined {
  const seen = new Set<string>();
  const paths: (readonly string[])[] = [[start]];
  for (const path of paths) {
    const model = open.get(path.at(-1) ?? "");
    for (const next of model ? lacking(model.type, open) : []) {
      if (next === start) return path;
      if (!seen.has(next)) paths.push([...path, next]);
      seen.add(next);
    }
  }
  return undefined;
}
