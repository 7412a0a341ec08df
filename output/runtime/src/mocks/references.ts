/** Finds ids in a body that name records which do not exist. */
import type { Models, Shape } from "./description.js";
import type { Id } from "./store.js";
import { elementOf, fieldsOf, isNumeric, isObject } from "./shape.js";
import { below } from "./validate.js";

export interface DanglingId {
  /** `items[0].skuId`. */
  readonly path: string;
  readonly id: Id;
}

interface Context {
  readonly models: Models;
  readonly exists: (entity: string, id: Id) => boolean;
}

/** @param value valid for the shape */
export function danglingIds(
  shape: Shape,
  value: unknown,
  context: Context,
  path = "",
): readonly DanglingId[] {
  const { models, exists } = context;
  if (Array.isArray(value)) {
    const item = elementOf(shape, models) ?? "any";
    return value.flatMap((one: unknown, i) => danglingIds(item, one, context, `${path}[${i}]`));
  }
  if (!isObject(value)) return [];
  return fieldsOf(shape, models).flatMap(([name, fieldShape, , entity]) => {
    const inner = Object.hasOwn(value, name) ? value[name] : undefined;
    const place = below(path, name);
    const own = entity === undefined ? [] : idsIn(inner, place).filter(({ id }) => !exists(entity, id));
    return [...own, ...danglingIds(fieldShape, inner, context, place)];
  });
}

function idsIn(value: unknown, path: string): readonly DanglingId[] {
  if (isNumeric(value) || (typeof value === "string" && value !== "")) return [{ path, id: value }];
  if (Array.isArray(value)) return value.flatMap((one: unknown, i) => idsIn(one, `${path}[${i}]`));
  return isObject(value) && !isObject(value["id"]) ? idsIn(value["id"], `${path}.id`) : [];
}
