/**
 * Which models appear in requests, which in responses, and which need a type of their own for each.
 *
 * A model is sensitive when its two types would differ: enums are closed in requests and open in responses, date-times may be
 * `Date` objects in requests, read-only fields exist in responses only, some nulls too. One that is sensitive and used on both sides gets a second,
 * `…Input` name.
 */
import { append } from "../ground/collections.ts";
import { answersOf, childTypes, formsOf, isOpenEnum, type Type, type Usage } from "../model/ir.ts";
import { reachedModels, type Types } from "../model/models.ts";
import type { Draft } from "./lower.ts";

export function usageOf(
  draft: Pick<Draft, "operations" | "models" | "webhooks">,
  settings: { readonly responses: "as-documented" | "lenient" },
): ReadonlyMap<string, Usage & { readonly sensitive: boolean }> {
  const models = new Map(draft.models.map((model) => [model.source, model]));
  const sent = draft.operations.flatMap((o) =>
    [...[...o.queryParameters, ...o.pathParameters, ...o.headers], ...(o.body ? formsOf(o.body) : [])].map(
      ({ type }) => type,
    ),
  );
  const answered = draft.operations.flatMap((o) =>
    [...answersOf(o.success), ...o.failures].map(({ type }) => type ?? []),
  );
  const requests = reachedModels(sent, models);
  // What the API sends on its own is read as an answer is.
  const told = (draft.webhooks ?? []).flatMap(({ body }) => body ?? []);
  const responses = reachedModels([...answered.flat(), ...told], models);
  const isLenient = settings.responses === "lenient";
  // Lenient responses make every object's fields optional.
  const differs = (type: Type) => (isLenient && type.kind === "object") || isSensitive(type);
  const sensitive = sensitiveModels(models, differs);
  return new Map(
    [...models.keys()].map((source) => [
      source,
      { request: requests.has(source), response: responses.has(source), sensitive: sensitive.has(source) },
    ]),
  );
}

/** Models that are sensitive themselves or refer to one that is. An enum by name is not: only references to it differ. */
function sensitiveModels(models: Types, differs: (type: Type) => boolean): ReadonlySet<string> {
  const enums = new Set([...models].filter(([, { type }]) => isOpenEnum(type)).map(([source]) => source));
  const dependants = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [source, { type: root }] of models) {
    if (enums.has(source)) continue;
    const open: Type[] = [root];
    for (let type = open.pop(); type !== undefined; type = open.pop()) {
      if (differs(type) || (type.kind === "ref" && enums.has(type.model))) {
        found.add(source);
        break;
      }
      if (type.kind === "ref") append(dependants, type.model, source);
      open.push(...childTypes(type));
    }
  }
  const open = [...found];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    for (const dependant of dependants.get(source) ?? []) {
      if (found.has(dependant)) continue;
      found.add(dependant);
      open.push(dependant);
    }
  }
  return found;
}

function isSensitive(type: Type): boolean {
  return (
    type.nullableIn !== undefined ||
    isOpenEnum(type) ||
    (type.kind === "scalar" && type.scalar === "string" && type.format === "date-time") ||
    (type.kind === "object" && type.fields.some((field) => field.readOnly || field.writeOnly))
  );
}
