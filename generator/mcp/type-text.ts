/** Shapes of a description as types that assistants read: in the words of TypeScript, on as few characters as they take. */
import type { Models, Shape } from "../runtime/mocks/index.js";

/** Which way a value goes: what nobody may send is left out of bodies, what is only sent out of answers. */
export type Way = "sent" | "answered";

/** Of a field, as descriptions have it (`flags.ts` of mocks). */
const OPTIONAL = 1;
const READ_ONLY = 2;
const WRITE_ONLY = 4;

/** Levels of objects within objects that are written out. */
const LEVELS = { sent: 6, answered: 3 } as const;

/** Of enums; of longer ones the first are told. */
const MOST_VALUES = 20;

const SCALARS: Readonly<Record<string, string>> = {
  integer: "int",
  number: "number",
  string: "string",
  boolean: "boolean",
  null: "null",
};
const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "date-time",
  date: "date",
  guid: "uuid",
  uuid: "uuid",
  decimal: "decimal",
  binary: "file",
};

interface Printing {
  readonly models: Models;
  readonly way: Way;
  /** Names of models that were written out, by their keys. */
  readonly named: Map<string, string>;
}

/** @param name what a model is called that is the value itself */
export function typeOf(shape: Shape, models: Models, way: Way, name = "Row"): string {
  return print(shape, { models, way, named: new Map() }, { level: 0, name });
}

interface Place {
  readonly level: number;
  /** Of the field that holds it. */
  readonly name: string;
}

function print(shape: Shape, printing: Printing, place: Place): string {
  return typeof shape === "string"
    ? printNamed(shape, printing, place)
    : printComposed(shape, printing, place);
}

function printNamed(text: string, printing: Printing, place: Place): string {
  const plain = text.replace(/\?$/, "");
  const orNull = plain === text || printing.way === "answered" ? "" : "|null";
  if (!plain.startsWith("#")) {
    const [type = "", format = ""] = plain.split(":");
    return (FORMATS[format] ?? SCALARS[type] ?? type) + orNull;
  }
  const key = plain.slice(1);
  const known = printing.named.get(key);
  if (known !== undefined) return known + orNull;
  const model = (printing.models as Readonly<Record<string, Shape>>)[key] ?? "any";
  if (typeof model === "string" || !/^(object|names|all-of)/.test(model[0]))
    return print(model, printing, place) + orNull;
  if (place.level >= LEVELS[printing.way]) return `{…}${orNull}`;
  const name = nameFor(place.name, printing);
  printing.named.set(key, name);
  return `${place.level === 0 ? "" : `${name} `}${print(model, printing, place)}${orNull}`;
}

/** `serviceLocations` → `ServiceLocation`, and a number where that is taken. */
function nameFor(field: string, { named }: Printing): string {
  const plain = field
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .replace(/ies$/, "y")
    .replace(/(?<=[^s])s$/, "");
  const name = plain.charAt(0).toUpperCase() + plain.slice(1) || "Value";
  const taken = new Set(named.values());
  for (let i = 1; ; i += 1) {
    const found = i === 1 ? name : name + i;
    if (!taken.has(found)) return found;
  }
}

type Composed = readonly [string, ...unknown[]];

function printComposed(shape: Exclude<Shape, string>, printing: Printing, place: Place): string {
  const [kind, ...parts] = shape as Composed;
  const bare = kind.replace("?", "");
  const printed = (PRINTERS[bare] ?? (() => "any"))(parts, printing, place);
  return kind === bare || printing.way === "answered" ? printed : `${printed}|null`;
}

type Printer = (parts: readonly unknown[], printing: Printing, place: Place) => string;

const inner = (place: Place): Place => ({ ...place, level: place.level + 1 });

const PRINTERS: Readonly<Record<string, Printer>> = {
  limited: ([type, limits], printing, place) => print(type as Shape, printing, place) + limitsText(limits),
  where: ([type], printing, place) => print(type as Shape, printing, place),
  enum: ([values]) => {
    const all = (values as readonly unknown[]).map((value) => JSON.stringify(value));
    return all.slice(0, MOST_VALUES).join("|") + (all.length > MOST_VALUES ? "|…" : "");
  },
  constant: ([value]) => JSON.stringify(value),
  list: ([element], printing, place) => listOf(print(element as Shape, printing, place)),
  tuple: ([elements], printing, place) =>
    `[${(elements as readonly Shape[]).map((one) => print(one, printing, place)).join(", ")}]`,
  map: ([values], printing, place) => `{[name]: ${print(values as Shape, printing, inner(place))}}`,
  object: ([fields], printing, place) => objectOf(fields as readonly FieldLike[], printing, place),
  names: ([fields], printing, place) => objectOf(fields as readonly FieldLike[], printing, place),
  "any-of": (members, printing, place) => joined(members, "|", printing, place),
  "one-of": (members, printing, place) => joined(members, "|", printing, place),
  "all-of": (members, printing, place) => joined(members, " & ", printing, place),
  never: () => "never",
};

function joined(members: readonly unknown[], by: string, printing: Printing, place: Place): string {
  return [...new Set(members.map((member) => print(member as Shape, printing, place)))].join(by);
}

function listOf(element: string): string {
  return /[|&]/.test(element) && !/^[\w ]*\{.*\}$/s.test(element) ? `(${element})[]` : `${element}[]`;
}

type FieldLike = readonly [name: string, shape: Shape, flags?: number];

function objectOf(fields: readonly FieldLike[], printing: Printing, place: Place): string {
  const hidden = printing.way === "sent" ? READ_ONLY : WRITE_ONLY;
  if (place.level >= LEVELS[printing.way]) return "{…}";
  const shown = fields.filter(([, , flags = 0]) => (flags & hidden) === 0);
  const texts = shown.map(([name, shape, flags = 0]) => {
    const isOptional = printing.way === "sent" && (flags & OPTIONAL) !== 0;
    return `${name}${isOptional ? "?" : ""}: ${print(shape, printing, { level: place.level + 1, name })}`;
  });
  return `{${texts.join(", ")}}`;
}

function limitsText(limits: unknown): string {
  const told = Object.entries(limits as Readonly<Record<string, unknown>>).map(
    ([name, value]) => `${name} ${String(value)}`,
  );
  return told.length > 0 ? ` (${told.join(", ")})` : "";
}
