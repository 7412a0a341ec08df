import type { LeafVerdict, PayloadDiff, Location } from "./verdict.ts";
import { parseDateTime } from "../migrate/transform.ts";
import { keyOf } from "./evidence.ts";
import type { JsonValue } from "../ground/json.ts";

export function hideValues(diff: PayloadDiff): PayloadDiff {
  const numbers = new Map<string, number>();
  const hide = (value: JsonValue): JsonValue => {
    // Flags and nothing say nothing about a person.
    if (value === null || typeof value === "boolean") return value;
    const key = keyOf(value) ?? JSON.stringify(value);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return `<${shapeOf(value)} #${number}>`;
  };
  const place = ({ document, path }: Location): Location => ({ document, path: hidePath(path) });
  // Who is a record, and what a list of values has, are values as well.
  const leaf = ({ example, differing, values: _values, ...rest }: LeafVerdict): LeafVerdict => ({
    ...rest,
    ...(rest.through && { through: rest.through.map(place) }),
    ...(differing && {
      differing: differing.map(({ record, before, after, computed }) => ({
        record: hideRecord(record, hide),
        before: hide(before),
        after: hide(after),
        ...(computed !== undefined && { computed: hide(computed) }),
      })),
    }),
    path: hidePath(rest.path),
    ...(rest.place && { place: place(rest.place) }),
    also: rest.also.map(place),
    example: {
      before: hide(example.before),
      ...(example.after !== undefined && { after: hide(example.after) }),
      ...(example.computed !== undefined && { computed: hide(example.computed) }),
    },
  });
  const { pins: _pins, notOffered: _notOffered, ...shown } = diff;
  return {
    ...shown,
    ...(diff.alone && {
      alone: { ...diff.alone, first: diff.alone.first.map((record) => hideRecord(record, hide)) },
    }),
    leaves: diff.leaves.map(leaf),
    added: diff.added.map((added) => ({ ...place(added), example: hide(added.example) })),
  };
}

/** `id=5 items[7]` is a key of each. */
function hideRecord(record: string, hide: (value: JsonValue) => JsonValue): string {
  const [, name = "", key = ""] = /^([^=]*)=(\S*)/.exec(record) ?? [];
  const number = Number(key);
  return `${hidePath(name)}=${String(hide(Number.isNaN(number) ? key : number))}`;
}

function shapeOf(value: Exclude<JsonValue, null | boolean>): string {
  if (typeof value === "number") return `number ${String(Math.abs(value)).replace(/\D/g, "").length} digits`;
  if (typeof value === "string")
    return parseDateTime(value) === undefined ? `text ${value.length}` : "date-time";
  return Array.isArray(value) ? `list ${value.length}` : `object ${Object.keys(value).length}`;
}

/** Identifiers stay; anything else (digits, blanks, an address, a UUID) may be a person's. */
function hidePath(path: string): string {
  return path.replace(/"(?:[^"\\]|\\.)*"|[^.[\]]+/g, (step) =>
    /^[A-Za-z_$][A-Za-z_$]*\d{0,2}$/.test(step) ? step : "<key>",
  );
}
