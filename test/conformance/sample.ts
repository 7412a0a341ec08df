/** Small deterministic values for schemas: what the server answers and what the sweep sends. */
import { type Json, type JsonObject, isCommaSeparated, type RawParameter, resolve } from "./documents.ts";

const TEXT: Readonly<Record<string, string>> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  duration: "PT1H",
  guid: "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
  email: "someone@example.com",
  uri: "https://example.com/",
};

/** A value of the schema; optional fields are present, lists hold one row. Recursion ends with what is allowed to be absent. */
export function sample(document: JsonObject, schema: JsonObject, depth = 0): Json {
  const target = resolve(document, schema);
  if (Array.isArray(target["enum"])) return target["enum"][0] ?? null;
  if (Array.isArray(target["allOf"])) {
    return Object.assign(
      {},
      ...(target["allOf"] as JsonObject[]).map((part) => sample(document, part, depth)),
    );
  }
  if (Array.isArray(target["anyOf"])) return sample(document, target["anyOf"][0] as JsonObject, depth);
  const stated = target["type"];
  const type = Array.isArray(stated) ? stated.find((t) => t !== "null") : stated;
  const number = typeof target["minimum"] === "number" ? target["minimum"] : 1;
  switch (type) {
    case "integer":
      return number;
    case "number":
      return target["minimum"] === undefined ? 1.5 : number;
    case "boolean":
      return true;
    case "string":
      return text(target);
    case "array":
      return depth > 5 ? [] : [sample(document, (target["items"] ?? {}) as JsonObject, depth + 1)];
    case "object":
      return object(document, target, depth);
    case undefined:
      return stated === undefined ? {} : null;
    default:
      return null;
  }
}

function text(schema: JsonObject): string {
  const known = typeof schema["format"] === "string" ? TEXT[schema["format"]] : undefined;
  if (known !== undefined) return known;
  const max = typeof schema["maxLength"] === "number" ? schema["maxLength"] : 20;
  const min = typeof schema["minLength"] === "number" ? schema["minLength"] : 0;
  if (typeof schema["pattern"] === "string")
    return (
      ["12345", "12345-6789", "abc", "#ffffff", "09:00"].find((t) =>
        new RegExp(schema["pattern"] as string).test(t),
      ) ?? ""
    );
  return 'text é "+,&'.slice(0, max).padEnd(min, "x");
}

function object(document: JsonObject, schema: JsonObject, depth: number): JsonObject {
  const out: JsonObject = {};
  const required = (schema["required"] ?? []) as string[];
  for (const [name, property] of Object.entries((schema["properties"] ?? {}) as Record<string, JsonObject>)) {
    if (depth > 5 && !required.includes(name)) continue;
    out[name] = sample(document, property, depth + 1);
  }
  const additional = schema["additionalProperties"];
  if (typeof additional === "object" && additional !== null && depth <= 5) {
    out["key"] = sample(document, additional as JsonObject, depth + 1);
  }
  return out;
}

/** What a caller of the client passes for a query parameter, and what has to arrive. */
export function queryInput(
  document: JsonObject,
  parameter: RawParameter,
): { readonly input: unknown; readonly wire: [string, string][] } {
  const { name } = parameter;
  const schema = resolve(document, parameter.schema);
  const fields = parameter["x-sort-fields"];
  if (name === "sort" && schema["type"] === "string") {
    const value = fields ? `-${fields[0] ?? ""}` : "+Id";
    return { input: value, wire: [[name, value]] };
  }
  if (isCommaSeparated(parameter)) return { input: [11, 12], wire: [[name, "11,12"]] };
  if (schema["format"] === "date-time") {
    return { input: new Date(Date.UTC(2026, 0, 2)), wire: [[name, "2026-01-02T00:00:00.000Z"]] };
  }
  if (schema["format"] === "date") return { input: new Date(2026, 0, 2), wire: [[name, "2026-01-02"]] };
  if (schema["type"] === "array") {
    const item = sample(document, schema["items"] as JsonObject);
    if (typeof item === "object" && item !== null) {
      return {
        input: [item],
        wire: Object.entries(item).map(([key, value]) => [`${name}[0].${key}`, String(value)]),
      };
    }
    return {
      input: [item, item],
      wire: [
        [name, String(item)],
        [name, String(item)],
      ],
    };
  }
  if (schema["type"] === "object") return { input: { Color: "a b" }, wire: [[`${name}.Color`, "a b"]] };
  const value = sample(document, parameter.schema);
  return { input: value, wire: [[name, String(value)]] };
}
