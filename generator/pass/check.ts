/** Faults that show only when a whole domain is known: references among schemas that never reach a value. */
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
  if (endless.size === 0) return { draft, diagnostics: [] };
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
