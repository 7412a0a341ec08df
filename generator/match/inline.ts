/** Objects that a document writes where they are used, without a name, as models that are called after their place: `Device.connectivity`. */
import { fieldsOf } from "../model/fields.ts";
import type { Domain, Field, Model, Operation, Type } from "../model/ir.ts";
import { resourceOperations } from "../model/operations.ts";

export interface NamedObjects {
  /** Those of the domain, and those that were written in place. */
  readonly models: ReadonlyMap<string, Model>;
  /** What an operation answers, which may be one of them. */
  readonly answerOf: (operation: Operation) => Type | undefined;
}

/** What an object that is written in place has of what it is written in. */
type Owner = Pick<Model, "at" | "usedIn">;

/** Levels of objects without a name that are looked into. */
const MAX_DEPTH = 8;

export function namedObjects(domain: Domain): NamedObjects {
  const own = new Map(domain.models.map((model) => [model.source, model]));
  const models = new Map<string, Model>();

  /** A reference in place of an object that is written there. */
  const named = (type: Type, name: string, owner: Owner, depth: number): Type => {
    if (depth > MAX_DEPTH) return type;
    if (type.kind === "array") return { ...type, items: named(type.items, name, owner, depth + 1) };
    if (type.kind !== "object" && type.kind !== "intersection") return type;
    if ((fieldsOf(type, own) ?? []).length === 0) return type;
    const source = free(name);
    // It keeps its place among the others, whatever it holds.
    const { at, usedIn } = owner;
    const model: Model = { kind: "model", name: source, source, at, deprecated: false, type, usedIn };
    models.set(source, model);
    models.set(source, { ...model, type: inside(type, source, owner, depth + 1) });
    return { kind: "ref", model: source, nullable: type.nullable };
  };

  const inside = (type: Type, name: string, owner: Owner, depth: number): Type => {
    if (type.kind === "intersection")
      return { ...type, members: type.members.map((member) => inside(member, name, owner, depth)) };
    if (type.kind === "array") return { ...type, items: named(type.items, name, owner, depth) };
    if (type.kind !== "object") return type;
    const field = (one: Field): Field => ({
      ...one,
      type: named(one.type, `${name}.${one.source}`, owner, depth),
    });
    return { ...type, fields: type.fields.map(field) };
  };

  const free = (name: string): string => (own.has(name) || models.has(name) ? free(`${name}_`) : name);

  for (const model of domain.models)
    models.set(model.source, { ...model, type: inside(model.type, model.source, model, 0) });
  const answers = new Map<Operation, Type>();
  for (const { operation } of resourceOperations(domain)) {
    const { type } = operation.success;
    if (type)
      answers.set(
        operation,
        named(type, operation.source, { at: "", usedIn: { request: false, response: true } }, 0),
      );
  }
  return { models, answerOf: (operation) => answers.get(operation) };
}
