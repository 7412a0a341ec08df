/** What the rules of the business say, as values of shapes: times as texts, amounts as numbers or texts, places of records as ids. */
import type { Shape } from "./description.js";
import * as FLAG from "./flags.js";
import type { Site } from "./site.js";
import type { Id } from "./store.js";
import { isObject, mayBeNull, readName, resolve } from "./shape.js";
import { FORMATS } from "./validate.js";
import { CUT, EMPTY, fits, idAs, isList, make, makeList, makeReference, refer } from "./value.js";
import type { Stated } from "./vocabulary.js";

/** The value of a field; nothing where there is no rule, or the shape does not take what it says. */
export function stated(shape: Shape, name: string, { facts, at, refersTo, flags }: Stated): unknown {
  if (!facts.has(name)) return undefined;
  const { models } = at.run.context;
  const fact = facts.get(name);
  if (fact === undefined) return undefined;
  // What only corrections know to be null is so in mocks that are like the live API: see `live-like.ts`.
  if (fact === null) {
    if (!(flags & FLAG.answersNull) && mayBeNull(shape, models)) return EMPTY;
    // A text that has to be there is empty.
    return at.forced ? (fits(shape, "", at) ? "" : undefined) : CUT;
  }
  // The field is there, with what it has anyway.
  if (fact === true && readName(String(shape)).type !== "boolean")
    return refersTo === undefined ? make(shape, at) : makeReference(shape, refersTo, at);
  const target = resolve(shape, models);
  if (!isList(target)) return valueFor(shape, fact, at, refersTo);
  const members = Array.isArray(fact) ? (fact as readonly unknown[]) : undefined;
  const count = members?.length ?? Number(fact);
  return makeList(
    target,
    at,
    (item, inner) => {
      const member = members?.[inner.index];
      // What a caller wrote of an object lies on top of a whole one.
      return members === undefined || isObject(member)
        ? make(item, inner)
        : (valueFor(item, member, inner, refersTo) ?? CUT);
    },
    count,
  );
}

function valueFor(shape: Shape, fact: unknown, at: Site, refersTo: string | undefined): unknown {
  if (refersTo !== undefined && !refersTo.includes("#")) {
    // The id of none, where one has to be there.
    if (fact === 0) return idAs(shape, 0, at);
    const id = at.run.context.idAt?.(refersTo, Number(fact));
    return id === undefined ? undefined : refer(shape, refersTo, at, id as Id);
  }
  const { models } = at.run.context;
  const found = resolve(shape, models);
  const { type, format } = readName(found[0] === "limited" ? found[1] : String(found));
  const value = textOf(fact, type, format);
  // Most are what they have to be, and need no closer look.
  if (typeof found === "string" && isSure(value, fact, { type, format })) return value;
  return [value, fact].find((one) => one !== undefined && fits(shape, one, at));
}

/** Whether a fact as a value is of the type, as far as that is seen at once. */
function isSure(value: unknown, fact: unknown, { type, format }: { type: string; format: string }): boolean {
  if (type === "integer") return Number.isSafeInteger(value) && format !== "int32";
  if (typeof value !== type) return false;
  return type === "string"
    ? !FORMATS.has(format) || (typeof fact === "number" && format.startsWith("date"))
    : type === "boolean" || Number.isFinite(value);
}

function textOf(fact: unknown, type: string, format: string): unknown {
  if (type === "string" && typeof fact === "number")
    return format === "date" || format === "date-time" ? moment(fact, format) : String(fact);
  if ((type === "number" || type === "integer") && typeof fact === "string") return Number(fact);
  return fact;
}

const MINUTE = 60_000;

function moment(time: number, format: string): string {
  const text = new Date(time - (time % MINUTE)).toISOString();
  return format === "date" ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}
