/** A generated method: its signature, and the one line that hands everything to the runtime. */
import type { TypePrinter } from "./type-printer.ts";
import type { BodyKeyTable } from "./body-keys.ts";
import type { Example } from "./example.ts";
import { methodDoc } from "./method-doc.ts";
import {
  type Domain,
  type HttpMethod,
  type Operation,
  type Paging,
  type PathParameter,
  type Query,
  type Resource,
  type Type,
} from "../model/ir.ts";
import { bodyType, choicesOf, resultOf as answerOf } from "./bodies.ts";
import { all, type Doc } from "./code/doc.ts";
import {
  call,
  type ExpressionCode,
  fitting,
  instance,
  list,
  name,
  object,
  type Property,
} from "./code/expression.ts";
import { block, parameter, returning, signature } from "./code/statement.ts";
import { docComment, lined } from "./code/token.ts";
import {
  flatUnion,
  intersectionType,
  keyword,
  literalType,
  readonlyType,
  reference,
  type TypeCode,
  unionType,
} from "./code/type.ts";
import type { EnvelopeName } from "../model/envelope.ts";
import type { RuntimeType, RuntimeValue } from "../ground/identifier.ts";
import { withDates } from "../model/parameters.ts";
import type { FailureSpec } from "../runtime/operation.ts";
import type { Profile } from "../vendor/profile.ts";

/** An operation on its way into a class. */
export interface Member {
  readonly domain: Domain;
  readonly resource: Resource;
  readonly operation: Operation;
  /** Those that it answers with a body that is declared. */
  readonly failures: readonly FailureSpec[];
  readonly types: TypePrinter;
  /** Name of its constant. */
  readonly spec: string;
  readonly portal: Profile["portal"];
  readonly example: Example | undefined;
  /** Of the package. */
  readonly bodyKeys: BodyKeyTable;
  /** Constants of that table that the module names. */
  readonly usedKeys: Set<string>;
}

export function method(member: Member): Doc {
  const { operation, types, spec } = member;
  const { parameters, type, make } = callOf(operation, types);
  const typeParameters = [...choicesOf(operation).typeParameters, ...(isWrite(operation) ? [DRY] : [])];
  const paths = operation.pathParameters.map((parameter) => name(parameter.name));
  const properties = [
    ...(paths.length > 0 ? [["path", list(paths)] as const] : []),
    ...(operation.body ? ["body"] : []),
    ...(operation.query ? [queryArgument(operation.query)] : []),
    "options",
  ];
  const answer = (layout: "fit" | "open") => make([name(spec), object(properties, layout)]);
  const head = signature({ name: operation.name, typeParameters, parameters, result: type });
  return lined([
    docComment(methodDoc(member)),
    all(head, " ", block([returning(fitting(answer("fit"), answer("open")))])),
  ]);
}

/** What a method takes and gives. */
export function callOf(operation: Operation, types: TypePrinter) {
  return { parameters: methodParameters(operation, types), ...resultOf(operation, types) };
}

/** A query that is one value goes by the name of its parameter, as any other value does. */
function queryArgument({ parameters }: Query): Property | string {
  const [whole] = parameters;
  return whole?.isWhole ? ["query", object([[whole.source, name("query")]])] : "query";
}

/** Path parameters in order, then body, then query, then call options. What comes before a required one cannot be left out. */
function methodParameters(operation: Operation, types: TypePrinter): Doc[] {
  const { pathParameters, body, query, headers } = operation;
  const isRequired = (list: readonly { readonly required: boolean }[] = []) =>
    list.some((parameter) => parameter.required);
  const needsOptions = isRequired(headers?.parameters);
  const needsQuery = isRequired(query?.parameters);
  const docs = pathParameters.map((path) => parameter(path.name, pathType(path, types)));
  const absent = [keyword("null"), keyword("undefined")];
  if (body) {
    const type = bodyType(body, types);
    if (body.required) docs.push(parameter("body", type));
    else if (needsQuery || needsOptions) docs.push(parameter("body", flatUnion([type, ...absent])));
    else docs.push(parameter("body?", type));
  }
  if (query) {
    const type = reference(types.name(query.model));
    if (needsQuery) docs.push(parameter("query", type));
    else if (needsOptions) docs.push(parameter("query", unionType([type, ...absent])));
    else docs.push(parameter("query?", unionType([type, keyword("null")])));
  }
  const declared = headers ? [reference(types.name(headers.model))] : [];
  const { name, of, own } = optionsOf(operation);
  const plain = () => reference(types.runtimeName(name), ...of);
  const options = headers ? reference(types.runtimeName("CallOptionsWith"), ...declared) : plain();
  const beside =
    headers && own.length > 0 ? [reference("Pick", plain(), unionType(own.map(literalType)))] : [];
  const type = intersectionType([options, ...beside, ...choicesOf(operation).options]);
  return [...docs, parameter(needsOptions ? "options" : "options?", type)];
}

/** The options of a method, and those of them that not every method has. */
function optionsOf(operation: Operation): {
  readonly name: RuntimeType;
  readonly of: readonly TypeCode[];
  readonly own: readonly string[];
} {
  if (listOf(operation.paging)) return { name: "ListOptions", of: [], own: ["concurrency"] };
  if (isWrite(operation)) return { name: "WriteOptions", of: [reference("Dry")], own: ["dryRun", "verify"] };
  return { name: "CallOptions", of: [], own: [] };
}

/** The type of the option `dryRun`, as a parameter of a method that has it. */
const DRY = "const Dry = undefined";

const READING: readonly HttpMethod[] = ["GET", "HEAD", "OPTIONS", "QUERY"];

/** Whether a method changes something, and has one kind of answer: which of several an answer is, options say already. */
function isWrite(operation: Operation): boolean {
  const { method, paging, success } = operation;
  return (
    paging.kind === "none" &&
    paging.joins === undefined &&
    !READING.includes(method) &&
    success.kind !== "stream" &&
    choicesOf(operation).typeParameters.length === 0
  );
}

function pathType({ type, style }: PathParameter, types: TypePrinter): TypeCode {
  const printed = types.print({ ...(style?.date ? withDates(type) : type), nullable: false }, "request");
  return type.kind === "array" ? readonlyType(printed) : printed;
}

/** What a method gives, and how it makes that of what it hands over. */
function resultOf(
  operation: Operation,
  types: TypePrinter,
): { readonly type: TypeCode; readonly make: (values: readonly ExpressionCode[]) => ExpressionCode } {
  const { paging, success } = operation;
  const read = paging.kind === "feed" ? { list: FEED, item: paging.item } : listOf(paging);
  if (read !== undefined) {
    const { list, envelope } = read.list;
    const whole = success.type ?? read.item;
    const isCommon = types.isEnvelope(whole, envelope, read.item);
    const type = reference(
      types.runtimeValue(list),
      types.print(read.item, "response"),
      ...(isCommon ? [] : [types.print({ ...whole, nullable: false }, "response")]),
    );
    return { type, make: (values) => instance(list, [name("this.client"), ...values]) };
  }
  const { type, data, wrap } = answerOf(success, types);
  if (!isWrite(operation)) return { type, make: (values) => wrap(call("this.client.call", [data], values)) };
  const written = reference(types.runtimeName("Written"), data, reference("Dry"));
  return {
    type: reference(types.runtimeName("ApiPromise"), written),
    make: (values) => call("this.client.call", [data, reference("Dry")], values),
  };
}

/** What is read with a {@link PagePromise}: pages, and answers that several calls can be put together of. */
function listOf(paging: Paging): { readonly list: List; readonly item: Type } | undefined {
  const item = paging.kind === "page" ? paging.item : paging.kind === "none" ? paging.joins?.item : undefined;
  return item && { list: PAGES, item };
}

/** The class of the runtime that reads a kind of list, and what a piece of it is unless it is told otherwise. */
interface List {
  readonly list: RuntimeValue;
  readonly envelope: EnvelopeName;
}

const PAGES: List = { list: "PagePromise", envelope: "Page" };
const FEED: List = { list: "Feed", envelope: "FeedPage" };
