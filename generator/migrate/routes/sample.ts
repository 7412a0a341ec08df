/** Values that stand in a printed call where only its reader knows the real one. */
import type { JsonObject, JsonValue } from "../../ground/json.ts";
import { type OperationNode, type Shape, type Slot, type Step } from "../../match/catalogue.ts";
import { idOwner, isId } from "../../match/score.ts";
import { fieldsOf } from "../../model/fields.ts";
import type { Field, Model, Type } from "../../model/ir.ts";
import { modelsOf } from "../../model/models.ts";
import type { Source } from "./language.ts";

export const ID: Source = { from: "id" };

/** What a parameter is told of which nothing is known: the id in hand, where it is asked for one with no word of whose it is. */
export function sampleFor(slot: Slot): Source {
  if (isId(slot) && idOwner(slot) === "") return ID;
  const one = sampleOfOne(slot.shape, slot.path);
  return { value: slot.shape.list ? [one] : one };
}

function sampleOfOne(
  { kind, format, values }: Pick<Shape, "kind" | "format" | "values">,
  name: string,
): JsonValue {
  const [member] = values ?? [];
  if (member !== undefined) return kind === "string" ? member : Number(member);
  return kind === "string" ? (TEXTS[format ?? ""] ?? name) : SAMPLES[kind];
}

const TEXTS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  time: "08:00:00",
  uuid: "00000000-0000-4000-8000-000000000001",
  uri: "https://example.com",
  email: "somebody@example.com",
};

const SAMPLES: Readonly<Record<Exclude<Shape["kind"], "string">, JsonValue>> = {
  integer: 1,
  number: 1,
  boolean: true,
  object: {},
  unknown: "",
};

/** What an operation is sent: what it requires, and the field that the row is about. */
export function bodySample(
  { operation, domain }: OperationNode,
  way: readonly Step[] = [],
): JsonValue | undefined {
  if (!operation.body) return undefined;
  const wanted = way.filter(({ name }) => name !== "");
  return valueOf(operation.body.type, { models: modelsOf(domain), wanted, name: "", depth: 0 });
}

interface Sampling {
  readonly models: ReadonlyMap<string, Model>;
  readonly wanted: readonly Step[];
  readonly name: string;
  readonly depth: number;
}

/** Below so many levels nothing but what is wanted is filled in. */
const DEEPEST = 6;

function valueOf(type: Type, of: Sampling): JsonValue {
  switch (type.kind) {
    case "scalar":
      return sampleOfOne(
        { kind: type.scalar, ...(type.format !== undefined && { format: type.format }) },
        of.name,
      );
    case "enum":
      return type.values[0] ?? "";
    case "constant":
      return type.value as JsonValue;
    case "array":
      return of.depth > DEEPEST ? [] : [valueOf(type.items, of)];
    case "ref": {
      const model = of.models.get(type.model);
      return model ? valueOf(model.type, of) : {};
    }
    case "union":
      return type.members[0] ? valueOf(type.members[0], of) : {};
    case "object":
    case "intersection":
      return objectOf(fieldsOf(type, of.models) ?? [], of);
    default:
      return {};
  }
}

function objectOf(fields: readonly Field[], of: Sampling): JsonObject {
  const [next, ...rest] = of.wanted;
  const isKept = ({ source, required, readOnly }: Field) =>
    source === next?.name || (required && !readOnly && of.depth <= DEEPEST);
  return Object.fromEntries(
    fields.filter(isKept).map(({ source, type }) => [
      source,
      valueOf(type, {
        ...of,
        name: source,
        wanted: source === next?.name ? rest : [],
        depth: of.depth + 1,
      }),
    ]),
  );
}
