/**
 * What values are judged by: the raw schemas of documents, compiled with Ajv by code that knows nothing of shapes; and the same
 * operations as the generator reads them.
 */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import type { InputFile } from "../../generator/generate.ts";
import type { Domain, Operation } from "../../generator/model/ir.ts";
import { encodeModels, encodeType } from "../../generator/describe/shapes.ts";
import { withPatterns } from "../../generator/runtime/mocks/pattern.ts";
import { withUnions } from "../../generator/runtime/mocks/unions.ts";
import { validate } from "../../generator/runtime/mocks/validate.ts";
import { generateValue } from "../../generator/runtime/mocks/value.ts";
import type { Tree } from "../inputs/documents.ts";

export interface Judged {
  readonly label: string;
  readonly domain: Domain;
  readonly operation: Operation;
  /** Absent where the document says nothing of a body. */
  readonly judgeAnswer: ValidateFunction | undefined;
  readonly judgeBody: ValidateFunction | undefined;
}

export function judgedOperations(files: readonly InputFile[]): Judged[] {
  const { domains, diagnostics } = analyse({ documents: files });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  const roots = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as Tree]));
  return domains.flatMap((domain) => {
    const root = roots.get(domain.file);
    if (root === undefined) throw new Error(`no document ${domain.file}`);
    const judge = judgeOf(root);
    return domain.resources
      .flatMap((resource) => resource.operations)
      .map((operation) => {
        const raw = (root["paths"] as Record<string, Record<string, RawOperation>>)[operation.path]?.[
          operation.method.toLowerCase()
        ];
        const [status] = Object.keys(raw?.responses ?? {}).filter((code) => code.startsWith("2"));
        return {
          label: `${domain.id} ${operation.source}`,
          domain,
          operation,
          judgeAnswer: judge(contentOf(raw?.responses[status ?? ""])),
          judgeBody: judge(contentOf(raw?.requestBody)),
        };
      });
  });
}

/** A field that holds something, or an answer that is a value itself. */
const SAYS_SOMETHING = /"[^"]+":(\[?(\{"|"[^"]|\d|true|false))|^[\d"]|^\[./;

/** What is wrong with the values that are made for the answers and bodies of all operations of a whole set of documents. */
export function valueFaults(files: readonly InputFile[]): string[] {
  const judged = judgedOperations(files);
  const faults: string[] = [];
  let full = 0;
  for (const { label, domain, operation, judgeAnswer, judgeBody } of judged) {
    const models = withUnions(withPatterns(encodeModels(domain)));
    for (const [direction, type, judge] of [
      ["response", operation.success.type, judgeAnswer],
      ["request", operation.body?.type, judgeBody],
    ] as const) {
      if (type === undefined || judge === undefined) continue;
      const shape = encodeType(type, domain);
      const value = generateValue(
        shape,
        { entity: label, id: 7, path: "" },
        {
          ...{ seed: 1, models, now: Date.UTC(2026, 0, 15, 12), direction },
          reference: (_entity, { id }, index) => (Number(id) || 1) + index,
        },
      );
      const text = JSON.stringify(value);
      if (!judge(value)) faults.push(`${label} ${direction}: ${JSON.stringify(judge.errors?.[0])}`);
      if (SAYS_SOMETHING.test(text)) full += 1;
      else faults.push(`${label} ${direction}: says nothing: ${text}`);
      const own = validate(shape, value, { models, direction });
      if (own.length > 0) faults.push(`${label} ${direction}: ${JSON.stringify(own[0])}`);
    }
  }
  expect(judged.length).toBe(559);
  expect(full).toBeGreaterThan(600);
  return faults;
}

interface RawOperation {
  readonly responses: Readonly<Record<string, WithContent>>;
  readonly requestBody?: WithContent;
}
interface WithContent {
  readonly content?: Readonly<Record<string, { readonly schema?: Tree }>>;
}

function contentOf(part: WithContent | undefined): Tree | undefined {
  return Object.values(part?.content ?? {})[0]?.schema;
}

function judgeOf(root: Tree): (schema: Tree | undefined) => ValidateFunction | undefined {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addFormat("guid", /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i);
  ajv.addSchema(plain({ components: withoutSlips(root["components"] as Tree) }) as Tree, "document");
  return (schema) => (schema === undefined ? undefined : ajv.compile(plain(schema) as Tree));
}

/** A value of a report's parameter is any; the documents of May 2026 admit nothing but null, and a correction takes that back. */
function withoutSlips(components: Tree): Tree {
  const copy = structuredClone(components);
  const schemas = copy["schemas"] as Record<string, { properties?: Record<string, Tree> }>;
  const value = schemas["Reporting.V2.ReportDataParameter"]?.properties?.["value"];
  if (value !== undefined) delete value["type"];
  return copy;
}

/** OpenAPI 3.0's way to say null becomes that of JSON Schema; references go to the document. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === "$ref" && typeof value === "string" ? value.replace(/^#/, "document#") : plain(value),
  ]);
  const schema = Object.fromEntries(
    entries.filter(([key, value]) => key !== "nullable" || value !== true),
  ) as Tree;
  return entries.length === Object.keys(schema).length ? schema : { anyOf: [schema, { type: "null" }] };
}
