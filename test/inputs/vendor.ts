/**
 * Our documents rewritten the way the vendor publishes its own (facts: README, "Shapes to expect"): with prose and examples, without
 * the `x-` extensions that only ours carry, in the dialect of either year. What the extensions hold stands in the texts instead, in the
 * wordings of the portal.
 */
import { stringify } from "yaml";
import type { InputFile } from "../../generator/generate.ts";
import { readDocuments, type Tree } from "./documents.ts";

export type Dialect = "3.1.0" | "3.0.1";

/** Extensions of the bundled documents; the vendor has `x-enumNames` only. */
const OURS = ["x-portal-id", "x-max-items", "x-comma-separated", "x-sort-fields", "x-utc"];

/** The whole folder of a user. File names are the portal's: `tenant-crm-v2.json`. */
export function vendorDocuments(dialect: Dialect, format: "json" | "yaml"): InputFile[] {
  return readDocuments().map(({ id, root }) => {
    const document = vendorDocument(root, dialect);
    return {
      path: `vendor/tenant-${id}-v2.${format}`,
      text:
        format === "json" ? JSON.stringify(document) : stringify(document, { aliasDuplicateObjects: false }),
    };
  });
}

export function vendorDocument(root: Tree, dialect: Dialect): Tree {
  const document = mapObjects(withProse(root), withoutExtensions);
  return dialect === "3.1.0" ? document : downgrade(document);
}

/** Prose that a test finds again in the JSDoc: it names its place. */
export const PROSE = {
  operation: (id: string) => `Long text of ${id}.\n\nWith a second paragraph, a <b>tag</b> and a */ in it.`,
  parameter: (name: string) => `Meaning of the parameter ${name}.`,
  field: (name: string) => `Meaning of the field ${name}.`,
  response: "It went well.",
};

/** What a parameter's extensions say, in words; each wording of the portal occurs. */
function facts(parameter: Tree): string {
  const fields = parameter["x-sort-fields"] as string[] | undefined;
  const most = parameter["x-max-items"];
  const commas = parameter["x-comma-separated"] === true;
  const sort = fields?.map((field) => (field === "Location" ? "Location (by the ids of locations)" : field));
  return [
    sort && `\\\n\\\nAvailable fields are: ${sort.join(", ")}${sort.length % 2 === 0 ? "." : ""}`,
    commas && most !== undefined && ` Comma-delimited list, maximum ${String(most)} items`,
    commas && most === undefined && ` ${COMMAS[String(parameter["name"]).length % COMMAS.length] ?? ""}`,
    !commas && most !== undefined && ` Perform lookup by several (maximum ${String(most)}), or by none.`,
  ]
    .filter((sentence) => typeof sentence === "string")
    .join("");
}

const COMMAS = ["Comma-separated list to filter by", "(comma separated Ids)", "(comma separated values)"];

function withoutExtensions(object: Tree): Tree {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !OURS.includes(key)));
}

function withProse(root: Tree): Tree {
  const copy = structuredClone(root);
  for (const item of Object.values(copy["paths"] as Tree)) {
    for (const operation of Object.values(item as Tree) as Tree[]) {
      operation["description"] = PROSE.operation(String(operation["operationId"]));
      const body = operation["requestBody"] as Tree | undefined;
      if (body !== undefined) body["description"] = PROSE.parameter("body");
      for (const parameter of operation["parameters"] as Tree[]) {
        parameter["description"] = PROSE.parameter(String(parameter["name"])) + facts(parameter);
        parameter["example"] = "an example";
      }
      for (const [status, response] of Object.entries(operation["responses"] as Record<string, Tree>))
        response["description"] = status === "302" ? "" : PROSE.response;
    }
  }
  for (const schema of Object.values(schemasOf(copy))) {
    const properties = (schema["properties"] ?? {}) as Record<string, Tree>;
    for (const [name, property] of Object.entries(properties)) {
      property["description"] = PROSE.field(name);
      property["example"] = { of: name };
    }
  }
  return copy;
}

/** 3.0.1: one server, an API key for OAuth, `nullable` for null, and the webhook events that were still in the documents then. */
function downgrade(root: Tree): Tree {
  const copy = mapObjects(root, nullable);
  copy["openapi"] = "3.0.1";
  copy["servers"] = (copy["servers"] as Tree[]).slice(0, 1);
  const components = copy["components"] as Tree;
  components["securitySchemes"] = { key: { type: "apiKey", name: "ST-App-Key", in: "header" } };
  for (const item of Object.values(copy["paths"] as Tree)) {
    for (const operation of Object.values(item as Tree) as Tree[]) operation["security"] = [{ key: [] }];
  }
  const schemas = schemasOf(copy);
  const [first] = Object.keys(schemas);
  schemas[`CloudEvent_Of_${first}`] = {
    required: ["id", "data"],
    type: "object",
    properties: {
      id: { type: "string", format: "guid" },
      data: { oneOf: [{ $ref: `#/components/schemas/${first}` }], nullable: true },
    },
    additionalProperties: false,
  };
  return copy;
}

function nullable(object: Tree): Tree {
  const result = { ...object };
  const { type, oneOf } = result;
  if (Array.isArray(type)) {
    const types = type.filter((entry) => entry !== "null");
    if (types.length !== 1) throw new Error(`no 3.0 type for ${JSON.stringify(type)}`);
    result["type"] = types[0];
    if (types.length < type.length) result["nullable"] = true;
  }
  if (Array.isArray(oneOf)) {
    const members = (oneOf as Tree[]).filter((member) => member["type"] !== "null");
    result["oneOf"] = members;
    if (members.length < oneOf.length) result["nullable"] = true;
  }
  return result;
}

function schemasOf(root: Tree): Record<string, Tree> {
  return (root["components"] as Tree)["schemas"] as Record<string, Tree>;
}

/** Rewrites every object, inner ones first. */
function mapObjects(tree: Tree, change: (object: Tree) => Tree): Tree {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    return change(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, visit(entry)])));
  };
  return visit(tree) as Tree;
}
