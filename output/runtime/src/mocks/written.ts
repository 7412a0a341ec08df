/** How a record looks in an answer: values from the seed, what callers wrote on top, and never anything the shape does not allow. */
import type { Models, Shape } from "./description.js";
import * as FLAG from "./flags.js";
import { elementOf, fieldsOf, isObject, type JsonObject, modelOf, readName } from "./shape.js";
import type { StoredRecord } from "./store.js";
import { isValid } from "./validate.js";

/** Whether `null` is a value of the shape. */
export function admitsNull(shape: Shape, models: Models): boolean {
  return isValid(shape, null, { models, direction: "response" });
}

export interface Written {
  readonly models: Models;
  /** What a created record leaves empty: fields that its maker could have sent and did not. */
  readonly record?: StoredRecord;
}

/**
 * Written values over generated ones, field by field and item by item. A written value of another type is left out, but for ids: a
 * written `customerId` shows as `customer.id`, and the other way round.
 */
export function applyWritten(
  shape: Shape,
  generated: unknown,
  written: unknown,
  { models, record }: Written,
): unknown {
  if (written === undefined) return generated;
  if (isObject(generated) && isObject(written)) {
    const changes: [string, unknown][] = [];
    const add = (name: string, value: unknown) => value !== undefined && changes.push([name, value]);
    // Of most fields nothing is written.
    const meant = new Set(
      Object.keys(written).flatMap((name) => [name, `${name}Id`, name.replace(/Id$/, "")]),
    );
    for (const [name, fieldShape, flags = 0] of fieldsOf(shape, models)) {
      if (flags & FLAG.writeOnly) continue;
      const value = meant.has(name) ? writtenFor(name, written) : undefined;
      if (value !== undefined) {
        const before = Object.hasOwn(generated, name) ? generated[name] : undefined;
        add(name, applyWritten(fieldShape, before, value, { models }));
      } else if (record?.writable?.has(name) && !(flags & FLAG.answersNull))
        add(name, emptyValue(fieldShape, models));
    }
    const made = { ...generated, ...Object.fromEntries(changes) };
    // Each field of it fits, and most shapes of objects say no more.
    return isPlain(shape, models) ? made : fit(shape, made, generated, models);
  }
  if (Array.isArray(generated) && Array.isArray(written)) {
    const item = elementOf(shape, models) ?? "any";
    const items = written.map((value: unknown, i) =>
      isObject(value) && generated.length > 0
        ? applyWritten(item, generated[i % generated.length], value, { models })
        : value,
    );
    return fit(shape, items, generated, models);
  }
  return fit(shape, written, generated, models);
}

function isPlain(shape: Shape, models: Models): boolean {
  const { model } = readName(String(shape));
  return model !== undefined && modelOf(models, model)[0].startsWith("object");
}

/** What was written if it is valid, else what was there. */
function fit(shape: Shape, value: unknown, otherwise: unknown, models: Models): unknown {
  return isValid(shape, value, { models, direction: "response" }) ? value : otherwise;
}

/** What was written of a field: itself, or the id of the object that it is. */
export function writtenFor(name: string, written: JsonObject): unknown {
  if (Object.hasOwn(written, name)) return written[name];
  const id = `${name}Id`;
  if (Object.hasOwn(written, id)) return written[id] === null ? null : { id: written[id] };
  const object = name.endsWith("Id") ? written[name.slice(0, -2)] : undefined;
  return isObject(object) ? object["id"] : undefined;
}

function emptyValue(shape: Shape, models: Models): unknown {
  if (admitsNull(shape, models)) return null;
  return elementOf(shape, models) === undefined ? undefined : fit(shape, [], undefined, models);
}
