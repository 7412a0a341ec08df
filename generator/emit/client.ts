/**
 * The client modules of a package: one class per resource, the class of the domain, the barrel.
 *
 * Methods are one line: everything that happens on the wire is decided by the `OperationSpec` constant below the class and by the
 * runtime.
 */
import {
  admitsNull,
  type CodecUse,
  type Direction,
  type Domain,
  type Headers,
  isOpenEnum,
  type Model,
  type Operation,
  type Paging,
  type PathParameter,
  type Query,
  type QueryParameter,
  type Resource,
  type Type,
} from "../model/ir.ts";
import { madeOnce } from "./accessor.ts";
import { answerEntries, bodyEntry, bodyType, choicesOf, resultOf as answerOf } from "./bodies.ts";
import { all, type Doc, join, print } from "./code/doc.ts";
import {
  asserted,
  call,
  type Data,
  data,
  type ExpressionCode,
  fitting,
  instance,
  list,
  name,
  object,
  type Property,
  string,
} from "./code/expression.ts";
import { block, constant, importOf, parameter, returning, signature } from "./code/statement.ts";
import { commentText, docComment, lined } from "./code/token.ts";
import {
  arrayType,
  flatUnion,
  intersectionType,
  keyword,
  literalType,
  openNumbers,
  optionalType,
  readonlyType,
  reference,
  restType,
  tupleType,
  type TypeCode,
  unionType,
} from "./code/type.ts";
import { modelsOf } from "../model/models.ts";
import { type EnvelopeName, sharedTypeOf } from "../model/envelope.ts";
import { int64Table, isInt64 } from "./int64.ts";
import type { Settings } from "../model/settings.ts";
import { constantName, type RuntimeType, type RuntimeValue, unique } from "../ground/identifier.ts";
import { set } from "../ground/json.ts";
import { withDates } from "../model/parameters.ts";
import type { Int64Shape, Int64Table } from "../runtime/int64.ts";
import type * as codecs from "../runtime/codecs.ts";
import type { NestedStyle, OwnStyle } from "../runtime/operation.ts";
import { fullPath } from "../model/path.ts";
import { operationPage } from "../vendor/portal.ts";
import type { Profile } from "../vendor/profile.ts";
import { append } from "../ground/collections.ts";
import { clean, cleanLine, compareText, count, prose } from "../ground/text.ts";
import { deprecation } from "./comment.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";

export interface ClientOptions {
  /** Name of the runtime package, scope included. */
  readonly runtime: string;
  readonly vendor: Profile;
  readonly int64: Settings["int64"];
}

/** Modules by path below `src/`. */
export function emitClient(domain: Domain, options: ClientOptions): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const int64: Record<string, Int64Shape> = {};
  for (const resource of domain.resources) {
    files.set(`resources/${resource.fileName}.ts`, resourceModule({ domain, options, int64 }, resource));
  }
  if (Object.keys(int64).length > 0) files.set("int64.ts", int64Module(int64));
  files.set("client.ts", domainModule(domain, options));
  files.set("index.ts", indexModule(domain, options.runtime));
  return files;
}

/** What all resources of a package share. */
interface Shared {
  readonly domain: Domain;
  readonly options: ClientOptions;
  /** Models with numbers of 64 bits, as operations come to need them. */
  readonly int64: Record<string, Int64Shape>;
}

/** One table for all operations, which would each repeat it. */
function int64Module(models: Int64Table): string {
  const sorted = Object.fromEntries(Object.entries(models).sort(([a], [b]) => compareText(a, b)));
  const module = [
    "/** Where models hold whole numbers of 64 bits. Generated; do not edit. */",
    constant(`export const ${INT64_MODELS}`, asserted(data(sorted as Data), "const")),
    "",
  ];
  return print(lined(module), CODE);
}

/** Constants of operations end in `_SPEC`. */
const INT64_MODELS = "INT64_MODELS";

function resourceModule({ domain, options, int64 }: Shared, resource: Resource): string {
  const types = new TypePrinter(modelsOf(domain), options, int64);
  const specs = specNames(resource);
  const members = resource.operations.map((operation, i): Member => {
    return { domain, operation, types, spec: specs[i] ?? "", portal: options.vendor.portal };
  });
  const methods = members.map(method);
  const constants = members.map(specConstant);
  const runtime = [
    ...[...types.runtime].sort().map((name) => `type ${name}`),
    "Resource",
    ...types.values,
  ].sort(byName);
  const module = [
    importOf("import", runtime, options.runtime),
    ...(types.usesInt64Models ? [importOf("import", [INT64_MODELS], "../int64.js")] : []),
    ...(types.used.size > 0 ? [importOf("import type", [...types.used].sort(), "../types.js")] : []),
    "",
    docComment(resourceDoc(domain, resource)),
    all(`export class ${resource.className} extends Resource `, block(join("", methods))),
    ...constants.flatMap((constant) => ["", constant]),
    "",
  ];
  return print(lined(module), CODE);
}

/** Imports in the order of their names, whether types or not. */
function byName(a: string, b: string): number {
  return compareText(a.replace("type ", ""), b.replace("type ", ""));
}

function resourceDoc(domain: Domain, resource: Resource): string {
  const words = resource.name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)} of the ${cleanLine(domain.title)} API`;
  return commentText(`${title}: ${count(resource.operations.length, "operation")}.`);
}

/** Upper case with a suffix: parameters are camel case and classes have no underscores, so nothing can hide it. */
function specNames({ operations }: Resource): readonly string[] {
  const taken = new Set<string>();
  return operations.map(({ name }) => {
    const base = constantName(name);
    return unique(taken, (n) => `${base}${n && `_${n}`}_SPEC`);
  });
}

/** An operation on its way into a class. */
interface Member {
  readonly domain: Domain;
  readonly operation: Operation;
  readonly types: TypePrinter;
  /** Name of its constant. */
  readonly spec: string;
  readonly portal: Profile["portal"];
}

function method({ domain, operation, types, spec, portal }: Member): Doc {
  const parameters = methodParameters(operation, types);
  const { type, make } = resultOf(operation, types);
  const { typeParameters } = choicesOf(operation);
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
    docComment(methodDoc(domain, operation, portal)),
    all(head, " ", block([returning(fitting(answer("fit"), answer("open")))])),
  ]);
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
  const options = reference(types.runtimeName(headers ? "CallOptionsWith" : "CallOptions"), ...declared);
  const type = intersectionType([options, ...choicesOf(operation).options]);
  return [...docs, parameter(needsOptions ? "options" : "options?", type)];
}

function pathType({ type, style }: PathParameter, types: TypePrinter): TypeCode {
  const printed = types.print({ ...(style?.date ? withDates(type) : type), nullable: false }, "request");
  return type.kind === "array" ? readonlyType(printed) : printed;
}

/** What a method gives, and how it makes that of what it hands over. */
function resultOf(
  { paging, success }: Operation,
  types: TypePrinter,
): { readonly type: TypeCode; readonly make: (values: readonly ExpressionCode[]) => ExpressionCode } {
  const client = name("this.client");
  if (paging.kind !== "none") {
    const { list, envelope } = LISTS[paging.kind];
    const whole = success.type ?? paging.item;
    const isCommon = types.isEnvelope(whole, envelope, paging.item);
    const type = reference(
      types.runtimeValue(list),
      types.print(paging.item, "response"),
      ...(isCommon ? [] : [types.print({ ...whole, nullable: false }, "response")]),
    );
    return { type, make: (values) => instance(list, [client, ...values]) };
  }
  const { type, data, wrap } = answerOf(success, types);
  const make = (values: readonly ExpressionCode[]) =>
    paging.joins
      ? call(types.runtimeValue("joinedCall"), [data], [client, ...values])
      : call("this.client.call", [data], values);
  return { type, make: (values) => wrap(make(values)) };
}

/** The class of the runtime that reads a kind of list, and what a piece of it is unless it is told otherwise. */
const LISTS = {
  page: { list: "PagePromise", envelope: "Page" },
  feed: { list: "Feed", envelope: "FeedPage" },
} as const satisfies Readonly<
  Record<Exclude<Paging["kind"], "none">, { readonly list: RuntimeValue; readonly envelope: EnvelopeName }>
>;

function methodDoc(domain: Domain, operation: Operation, portal: Profile["portal"]): string {
  const lines: string[] = [];
  if (operation.summary) lines.push(sentence(clean(operation.summary)), "");
  if (operation.description && operation.description !== operation.summary)
    lines.push(prose(operation.description), "");
  lines.push(cleanLine(`\`${operation.method} ${fullPath(domain, operation)}\``));
  const scopes = operation.scopes.map((scope) => `\`${clean(scope)}\``);
  const needed =
    scopes.length === 0 ? "" : `Needs the scope${scopes.length > 1 ? "s" : ""} ${scopes.join(", ")}.`;
  const facts = [pagingNote(operation), needed].filter((fact) => fact !== "");
  if (facts.length > 0) lines.push("", ...facts);
  const tags = operation.pathParameters.flatMap(({ name, description }) =>
    description ? [`@param ${name} ${cleanLine(description)}`] : [],
  );
  if (operation.body?.description) tags.push(`@param body ${cleanLine(operation.body.description)}`);
  if (operation.deprecated) tags.push(deprecation(operation));
  const { portalId: api } = domain;
  const page = api === undefined ? undefined : operationPage(portal, { api, operation: operation.source });
  if (page !== undefined) tags.push(`@see ${page}`);
  if (tags.length > 0) lines.push("", ...tags);
  return commentText(lines.join("\n").replace(/\n{3,}/g, "\n\n"));
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function pagingNote({ paging, query, success, description = "" }: Operation): string {
  switch (paging.kind) {
    case "page": {
      const first = paging.first === 1 ? "" : ` Pages are counted from ${paging.first}.`;
      return `A list: \`for await\` goes through all pages.${first}${capsNote(query?.parameters ?? [])}`;
    }
    case "feed":
      return `A feed: \`for await\` goes through all changes${description.includes("continueFrom") ? "." : "; keep `continueFrom` for the next run."}`;
    case "none":
      if (paging.joins) return capsNote(query?.parameters ?? []).trim();
      if (success.kind === "stream" && !success.choices)
        return "A stream: `for await` goes through its items as they arrive.";
      if (success.kind === "redirect") return "Follows the redirect to the file, without credentials.";
      return query?.parameters.some((parameter) => parameter.source === "page")
        ? "Answers one page per call."
        : "";
  }
}

/** What the runtime is told of a list: the entry of the constant, none where one answer is all. */
function pagingEntry(paging: Paging): readonly Property[] {
  switch (paging.kind) {
    case "page":
      return [["paging", data({ kind: "page", first: paging.first })]];
    case "feed":
      return [["paging", data({ kind: "feed" })]];
    case "none":
      return paging.joins ? [["paging", data({ kind: "joined" })]] : [];
  }
}

/** "More than 50 `ids`, `jobIds` are fetched in several calls." */
function capsNote(parameters: readonly QueryParameter[]): string {
  const names = new Map<number, string[]>();
  for (const { maxItems, source } of parameters)
    if (maxItems !== undefined) append(names, maxItems, `\`${source}\``);
  return [...names]
    .map(([cap, sources]) => ` More than ${cap} ${sources.join(", ")} are fetched in several calls.`)
    .join("");
}

/** The constant that tells the runtime how the operation looks on the wire. */
function specConstant({ domain, operation, types, spec }: Member): Doc {
  const { paging, query, body, success, pathParameters, headers } = operation;
  const entries: Property[] = [
    ["id", string(operation.source)],
    ["domain", string(domain.id)],
    ["method", string(operation.method)],
    ["path", string(fullPath(domain, operation))],
  ];
  const segments = pathParameters.flatMap(({ source, style }): Property[] =>
    style ? [[source, types.codec(style)]] : [],
  );
  if (segments.length > 0) entries.push(["segments", object(segments)]);
  if (query) {
    const keys = query.parameters.map(({ source, style }): Property => {
      return [source, isOwn(style) ? literalUnder(source, style) : types.codec(style)];
    });
    entries.push(["query", object(keys)]);
    const caps = query.parameters.flatMap(({ source, maxItems }): Property[] =>
      maxItems === undefined ? [] : [[source, data(maxItems)]],
    );
    if (caps.length > 0) entries.push(["caps", object(caps)]);
  }
  if (headers) entries.push(["headers", headersEntry(headers, types)]);
  if (body) entries.push(["body", bodyEntry(body, types)]);
  entries.push(...answerEntries(success, types), ...pagingEntry(paging));
  if (operation.retryOn.length > 0) {
    const rules = operation.retryOn.map(({ status, title }) => ({ status, title }));
    entries.push(["retryOn", data(rules)]);
  }
  return constant(`const ${spec}: ${types.runtimeName("OperationSpec")}`, object(entries, "open"));
}

/** Whether the runtime writes a parameter without being told how. */
function isOwn(style: QueryParameter["style"]): style is OwnStyle {
  return typeof style === "string" && style !== "dotted" && style !== "indexed";
}

/** A literal stays one under a key of the specification's maps; TypeScript takes a key like `constructor` for what every object has. */
function literalUnder(key: string, literal: string): ExpressionCode {
  return key in Object.prototype ? asserted(string(literal), "const") : string(literal);
}

function headersEntry({ parameters }: Headers, types: TypePrinter): ExpressionCode {
  const groups = (["header", "cookie"] as const).flatMap((place): Property[] => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const codecs = own.map(({ source, style }): Property => [source, types.codec(style)]);
    return own.length > 0 ? [[`${place}s`, object(codecs)]] : [];
  });
  return object([["write", name(types.runtimeValue("writeHeaders"))], ...groups]);
}

function domainModule(domain: Domain, options: ClientOptions): string {
  const { className, resources } = domain;
  const description = domain.description ? `\n\n${prose(domain.description)}` : "";
  const names = ["type Client", "type ClientOptions", "toClient"];
  return render("client.ts", {
    runtimeImport: print(importOf("import", names, options.runtime), CODE),
    doc: print(docComment(commentText(`The ${cleanLine(domain.title)} API.${description}`)), CODE),
    className,
    resources: resources.map((resource) => ({
      ...resource,
      ...madeOnce(resource, instance(resource.className, [name("this.#client")])),
    })),
  });
}

function indexModule(domain: Domain, runtime: string): string {
  return [
    `export * from "./client.js";`,
    ...domain.resources.map((resource) => `export * from "./resources/${resource.fileName}.js";`),
    `export type * from "./types.js";`,
    `export type { FeedPage, Open, Page } from "${runtime}";`,
    "",
  ].join("\n");
}

/** Prints types inside signatures and remembers which ones have to be imported for them. */
class TypePrinter {
  /** Of the package. */
  readonly used = new Set<string>();
  readonly runtime = new Set<string>();
  /** Classes and functions of the runtime. */
  readonly values = new Set<string>();
  readonly #models: ReadonlyMap<string, Model>;
  readonly #options: ClientOptions;

  /** Shapes of models by name, to be written once for the package. */
  readonly #int64Models: Record<string, Int64Shape>;
  usesInt64Models = false;

  constructor(
    models: ReadonlyMap<string, Model>,
    options: ClientOptions,
    int64Models: Record<string, Int64Shape>,
  ) {
    this.#models = models;
    this.#options = options;
    this.#int64Models = int64Models;
  }

  int64(reader: "int64Reader" | "int64Writer", values: readonly Type[]): ExpressionCode | undefined {
    const table = this.#options.int64 === "number" ? undefined : int64Table(this.#models, values);
    if (table === undefined) return undefined;
    const { "": whole = {}, ...models } = table;
    const names = Object.keys(models);
    for (const model of names) set(this.#int64Models, model, models[model] ?? {});
    this.usesInt64Models ||= names.length > 0;
    const shapes = object([["", data(whole as Data)], ...(names.length > 0 ? [`...${INT64_MODELS}`] : [])]);
    return call(this.runtimeValue(reader), [], [string(this.#options.int64), shapes]);
  }

  /** An exported name as it is. */
  name(name: string): string {
    this.used.add(name);
    return name;
  }

  /** `{ write: writeForm, explode: true }` */
  codec(style: CodecUse | NestedStyle): ExpressionCode {
    const { codec, ...how } = typeof style === "string" ? { codec: style } : style;
    const more = Object.keys(how).map((flag): Property => [flag, data(true)]);
    const write: keyof typeof codecs & RuntimeValue = `${codec}Style`;
    return object([["write", name(this.runtimeValue(write))], ...more]);
  }

  /** A type of the runtime. */
  runtimeName(name: RuntimeType): string {
    this.runtime.add(name);
    return name;
  }

  /** A class or a function of the runtime. */
  runtimeValue(name: RuntimeValue): string {
    this.values.add(name);
    return name;
  }

  /** Whether a type is the runtime's envelope of such rows. */
  isEnvelope(type: Type, name: EnvelopeName, rows: Type): boolean {
    const model = type.kind === "ref" ? this.#models.get(type.model) : undefined;
    const shared = model && sharedTypeOf(model, this.#options.vendor.wire);
    return shared?.name === name && JSON.stringify(shared.rows) === JSON.stringify(rows);
  }

  print(type: Type, side: Direction): TypeCode {
    const plain = this.#plain(type, side);
    return admitsNull(type, side) && type.kind !== "null" ? flatUnion([plain, keyword("null")]) : plain;
  }

  #plain(type: Type, side: Direction): TypeCode {
    switch (type.kind) {
      case "scalar":
        if (isInt64(type)) return keyword(this.#options.int64);
        if (type.scalar === "integer") return keyword("number");
        return side === "request" && type.format === "date-time"
          ? unionType([reference("Date"), keyword("string")])
          : keyword(type.scalar);
      case "enum":
        return flatUnion(type.values.map(literalType));
      case "array":
        return type.prefix ? this.#tuple(type.prefix, type, side) : arrayType(this.print(type.items, side));
      case "map":
        return reference("Record", keyword("string"), this.print(type.values, side));
      case "ref":
        return this.#ref(type.model, side);
      case "union":
        return flatUnion(type.members.map((member) => this.print(member, side)));
      case "intersection": {
        // Limits alone are no type.
        const members = type.members.filter(({ kind }) => kind !== "unknown");
        if (members.length === 0) return keyword("unknown");
        return intersectionType(members.map((member) => this.print(member, side)));
      }
      case "null":
      case "never":
        return keyword(type.kind);
      case "object":
      case "constant":
      case "unknown":
        return keyword("unknown");
    }
  }

  #tuple(
    prefix: readonly Type[],
    { items, limits }: Extract<Type, { kind: "array" }>,
    side: Direction,
  ): TypeCode {
    const first = prefix.map((item, i) => {
      const type = this.print(item, side);
      return i < (limits?.minItems ?? 0) ? type : optionalType(type);
    });
    const rest = items.kind === "never" ? [] : [restType(arrayType(this.print(items, side)))];
    return tupleType([...first, ...rest]);
  }

  #ref(source: string, side: Direction): TypeCode {
    const model = this.#models.get(source);
    if (!model) return keyword("unknown");
    if (side === "request") return reference(this.name(model.inputName ?? model.name));
    const shared = sharedTypeOf(model, this.#options.vendor.wire);
    if (shared) {
      const { name, rows } = shared;
      return reference(this.runtimeName(name), ...(rows ? [this.print(rows, side)] : []));
    }
    const named = reference(this.name(model.name));
    if (!isOpenEnum(model.type)) return named;
    return model.type.scalar === "number" ? openNumbers(named) : reference(this.runtimeName("Open"), named);
  }
}
