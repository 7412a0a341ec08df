/** A call of each operation as code: `const customer = await crm.customers.get(12);`. Its values are those of `describe/example.ts`. */
import { createExamples, type ExampleValue, type ExampleValues } from "../describe/example.ts";
import type { Body, Domain, Operation, Type } from "../model/ir.ts";
import { fieldsOf } from "../model/fields.ts";
import { modelsOf, resolve } from "../model/models.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import type { Settings } from "../model/settings.ts";
import type { Models, Shape } from "../runtime/mocks/description.ts";
import { fieldsOf as shapesIn, isObject, resolve as resolveShape } from "../runtime/mocks/shape.ts";
import { isValid } from "../runtime/mocks/validate.ts";
import { all, type Doc, hardline, indent, print } from "./code/doc.ts";
import {
  call,
  type Data,
  data,
  type ExpressionCode,
  list,
  name,
  object,
  type Property,
  string,
} from "./code/expression.ts";
import type { DomainContext } from "./mocks.ts";
import { once } from "../ground/collections.ts";
import { constant } from "./code/statement.ts";
import { oneOf, subjectOf, variable } from "./noun.ts";

/** What is written of values that no JSON is. */
export interface Writing {
  readonly models: Models;
  readonly int64: Settings["int64"];
  readonly decimals: Settings["decimals"];
}

/** A call, in parts that READMEs put together in their own way. */
export interface Example {
  /** `customers.get` */
  readonly accessor: string;
  /** `crm.customers.get(12)` */
  readonly call: ExpressionCode;
  /** Name of what comes back; empty where nothing does. */
  readonly result: string;
  /** Whether `for await` goes through it. */
  readonly isList: boolean;
  /** Rows have an `id`. */
  readonly hasId: boolean;
  /** What is sent, as a value and as code. */
  readonly body?: { readonly value: unknown; readonly code: ExpressionCode };
}

/** A call of an operation, where values for one are known. */
export type ExampleOf = (entry: ResourceOperation) => Example | undefined;

/**
 * Calls of a domain's operations, each made when it is asked for.
 *
 * @param client what the domain is called in the code: `crm`, `st.crm`
 */
export function examplesOf(
  domain: Domain,
  { description, records, settings }: DomainContext,
  client: string,
): ExampleOf {
  const examples = createExamples(description, records, settings.vendor.wire.page);
  const writing = { models: description.models, int64: settings.int64, decimals: settings.decimals };
  const entries = new Map(resourceOperations(domain).map((entry) => [entry.operation, entry]));
  const madeOf = once((operation: Operation) => {
    const entry = entries.get(operation);
    const values = entry && examples.valuesOf(operation, accessorOf(entry));
    return values && exampleOf(domain, entry, { client, values, writing });
  });
  return ({ operation }) => madeOf(operation);
}

/** What is shown first of a domain: a list if there is one, else a feed, else anything that only reads; what asks for least comes first. */
export function mainExample(
  domain: Domain,
  { settings, exampleOf }: { readonly settings: Settings; readonly exampleOf: ExampleOf },
): Example | undefined {
  const { resources } = settings.vendor.examples;
  const [first] = resourceOperations(domain)
    .filter(({ operation }) => operation.method === "GET")
    .map((entry) => ({ entry, rank: rank(entry, resources) }))
    .sort((a, b) => a.rank - b.rank);
  return first && exampleOf(first.entry);
}

function rank({ resource, operation }: ResourceOperation, preferred: readonly string[]): number {
  const kind = { page: 0, feed: 2, none: 4 }[operation.paging.kind];
  const asked = [...(operation.query?.parameters ?? []), ...(operation.headers?.parameters ?? [])];
  return (
    kind +
    (operation.name === "list" ? 0 : 1) +
    operation.pathParameters.length * 10 +
    asked.filter(({ required }) => required).length * 20 +
    (preferred.includes(resource.name) ? -1 : 0) +
    (operation.deprecated ? 1000 : 0)
  );
}

function exampleOf(
  domain: Domain,
  entry: ResourceOperation,
  {
    client,
    values,
    writing,
  }: { readonly client: string; readonly values: ExampleValues; readonly writing: Writing },
): Example {
  const { operation } = entry;
  const accessor = accessorOf(entry);
  const rows = rowOf(operation);
  const isList = rows !== undefined;
  const of = rows ?? operation.success.type;
  const { body } = operation;
  const sent = body && bodyOf(body, values.body, writing);
  return {
    accessor,
    call: call(`${client}.${accessor}`, [], argumentsOf(operation, values, { writing, sent })),
    ...(sent && { body: { value: values.body?.value, code: sent } }),
    result: resultName(domain, operation, [client.split(".")[0] ?? "", "console"]),
    isList,
    hasId: of !== undefined && (fieldsOf(of, modelsOf(domain)) ?? []).some(({ source }) => source === "id"),
  };
}

/** The example as a program says it. */
export function statementOf(example: Example): Doc {
  const { call, result, isList, hasId } = example;
  if (isList) {
    const told = hasId ? `${result}.id` : result;
    return all(
      `for await (const ${result} of `,
      call.doc,
      ") {",
      indent(hardline, `console.log(${told});`),
      hardline,
      "}",
    );
  }
  const waited = awaited(call);
  return result === "" ? all(waited.doc, ";") : constant(`const ${result}`, waited);
}

export function awaited({ doc }: ExpressionCode): ExpressionCode {
  return { kind: "other", doc: all("await ", doc) };
}

/** Width of an example: it stands in a comment of a class. */
const NARROW = { width: 100, tab: 2 };
const MOST_LINES = 15;

/** As it is laid out anywhere; where that would be long, properties share lines. */
export function printed(doc: Doc): string {
  const text = print(doc, NARROW);
  const lines = text.split("\n");
  return lines.length > MOST_LINES ? lines.reduce(joined, []).join("\n") : text;
}

/** Puts a line behind the one before, where both are whole properties of one object. */
function joined(lines: readonly string[], line: string): readonly string[] {
  const before = lines.at(-1) ?? "";
  const isFit = indentOf(before) === indentOf(line) && before.length + line.trim().length < NARROW.width;
  return isFit && PROPERTIES.test(before) && PROPERTIES.test(line)
    ? [...lines.slice(0, -1), `${before} ${line.trim()}`]
    : [...lines, line];
}

const PROPERTIES = /^ +[\w"].*[^[{(],$/;

function indentOf(line: string): number {
  return line.search(/\S/);
}

/** Type of what `for await` hands out; `undefined` where it does not go. */
function rowOf({ paging, success }: Operation): Type | undefined {
  if (paging.kind !== "none") return paging.item;
  return success.kind === "stream" && !success.choices && !success.also && !success.empty
    ? (success.type ?? { kind: "unknown", nullable: false })
    : undefined;
}

const OTHERS = {
  binary: "file",
  redirect: "file",
  text: "text",
  json: "result",
  stream: "stream",
  none: "",
} as const;

function resultName(domain: Domain, operation: Operation, taken: readonly string[]): string {
  const { success } = operation;
  const subject = subjectOf(operation);
  if (rowOf(operation)) return variable(oneOf(subject), "row", taken);
  const otherwise = OTHERS[success.kind];
  if (success.kind !== "json") return otherwise;
  const models = modelsOf(domain);
  const answered = success.type && resolve(success.type, models);
  if (answered?.kind === "array") return variable(subject, otherwise, taken);
  const isRecord = success.type !== undefined && fieldsOf(success.type, models) !== undefined;
  return isRecord ? variable(oneOf(subject), otherwise, taken) : otherwise;
}

/** In the order of the method's parameters; what comes before one that has to be there is `null` where there is nothing to say. */
function argumentsOf(
  operation: Operation,
  values: ExampleValues,
  { writing, sent }: { readonly writing: Writing; readonly sent: ExpressionCode | undefined },
): ExpressionCode[] {
  const { pathParameters, query, headers } = operation;
  const write = (value: ExampleValue | undefined) =>
    value ? literal(value.shape, value.value, writing) : name("undefined");
  const fields = (of: ReadonlyMap<string, ExampleValue>) =>
    of.size === 0 ? [] : [object([...of].map(([key, value]): Property => [key, write(value)]))];
  const options = [
    ...fields(values.headers).map((value): Property => ["headers", value]),
    ...fields(values.cookies).map((value): Property => ["cookies", value]),
  ];
  const whole = query?.parameters[0]?.isWhole ? [...values.query.values()].map(write) : fields(values.query);
  const written: (ExpressionCode | undefined)[] = [
    ...pathParameters.map(({ source }) => write(values.path.get(source))),
    ...(sent ? [sent] : []),
    ...(query ? [whole[0]] : []),
    ...(headers && options.length > 0 ? [object(options)] : []),
  ];
  const last = written.findLastIndex((value) => value !== undefined);
  return written.slice(0, last + 1).map((value) => value ?? name("null"));
}

function bodyOf({ kind }: Body, told: ExampleValue | undefined, writing: Writing): ExpressionCode {
  if (kind === "binary") return FILE;
  if (kind === "text") return string(String(told?.value));
  return told ? literal(told.shape, told.value, writing) : name("undefined");
}

const FILE = object([
  ["data", string("what the file holds")],
  ["name", string("file.txt")],
]);

/** A value as code of the type that its shape has in the client. */
function literal(shape: Shape, value: unknown, writing: Writing): ExpressionCode {
  const { models } = writing;
  const found = resolveShape(shape, models);
  const plain = found[0] === "limited" ? (found[1] as string) : found;
  if (typeof plain === "string") return scalar(plain, value, writing);
  const [kind, ...parts] = plain;
  const inner = (of: Shape, one: unknown) => literal(of, one, writing);
  if (/^(any|one)-of/.test(kind)) {
    const member = (parts as Shape[]).find((one) => isValid(one, value, { models, direction: "request" }));
    return member === undefined ? data(value as Data) : inner(member, value);
  }
  if (Array.isArray(value)) {
    const element = kind.startsWith("list") ? (parts[0] as Shape) : "any";
    return list(value.map((one: unknown) => inner(element, one)));
  }
  if (!isObject(value)) return data(value as Data);
  const fields = new Map(shapesIn(plain, models).map(([key, of]) => [key, of]));
  const rest = kind.startsWith("map") ? (parts[0] as Shape) : "any";
  return object(
    Object.entries(value).map(([key, one]): Property => [key, inner(fields.get(key) ?? rest, one)]),
  );
}

function scalar(shape: string, value: unknown, { int64, decimals }: Writing): ExpressionCode {
  if (/^string:binary/.test(shape)) return FILE;
  const isWide = /^integer:int64/.test(shape) && (typeof value === "number" || typeof value === "bigint");
  if (isWide && int64 === "string") return string(String(value));
  if (isWide && int64 === "bigint") return name(`${value}n`);
  const isDecimal = /^number/.test(shape) && !/^number:(float|double)/.test(shape);
  if (isDecimal && decimals === "string" && typeof value === "number") return string(String(value));
  return data(value as Data);
}
