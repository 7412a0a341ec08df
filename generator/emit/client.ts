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
import { answerEntries, bodyEntry, bodyType, choicesOf, resultOf as answerOf } from "./bodies.ts";
import { bracketed, commentText, docComment, importLine, indented, propertyKey, quote } from "./layout.ts";
import { modelsOf } from "../model/models.ts";
import { type Data, literal } from "./literal.ts";
import { int64Table, isInt64 } from "./int64.ts";
import type { Settings } from "../model/settings.ts";
import { type RuntimeType, type RuntimeValue, unique } from "../ground/identifier.ts";
import { set } from "../ground/json.ts";
import { withDates } from "../model/parameters.ts";
import type { Int64Shape, Int64Table } from "../runtime/int64.ts";
import type * as codecs from "../runtime/codecs.ts";
import { fullPath } from "../model/path.ts";
import { operationPage } from "../vendor/portal.ts";
import type { Profile } from "../vendor/profile.ts";
import { append } from "../ground/collections.ts";
import { clean, cleanLine, compareText, count } from "../ground/text.ts";
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
  files.set("index.ts", indexModule(domain));
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
  const start = `export const ${INT64_MODELS} = `;
  const sorted = Object.fromEntries(Object.entries(models).sort(([a], [b]) => compareText(a, b)));
  const data = literal(sorted as Data, { indent: 0, column: start.length });
  return `/** Where models hold whole numbers of 64 bits. Generated; do not edit. */\n${start}${data} as const;\n`;
}

/** Constants of operations end in `_SPEC`. */
const INT64_MODELS = "INT64_MODELS";

function resourceModule({ domain, options, int64 }: Shared, resource: Resource): string {
  const types = new TypePrinter(modelsOf(domain), options.int64, int64);
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
  const imports = [
    importLine("import", runtime, options.runtime),
    ...(types.usesInt64Models ? [importLine("import", [INT64_MODELS], "../int64.js")] : []),
    ...(types.used.size > 0 ? [importLine("import type", [...types.used].sort(), "../types.js")] : []),
  ].join("\n");
  const head = `${docComment(resourceDoc(domain, resource))}\nexport class ${resource.className} extends Resource {`;
  return `${imports}\n\n${head}\n${indented(methods.join("\n\n"))}\n}\n\n${constants.join("\n\n")}\n`;
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
    const base = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toUpperCase();
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

function method({ domain, operation, types, spec, portal }: Member): string {
  const signature = methodArguments(operation, types);
  const { call, type, typeArguments, wrap = ["", ""] } = resultOf(operation, types);
  const { parameters } = choicesOf(operation);
  const head = bracketed([`${operation.name}${parameters}(`, `): ${type} {`], signature, {
    indent: 2,
    space: "",
  });
  const paths = operation.pathParameters.map((parameter) => parameter.name);
  const object = [
    ...(paths.length > 0 ? [`path: [${paths.join(", ")}]`] : []),
    ...(operation.body ? ["body"] : []),
    ...(operation.query ? [queryArgument(operation.query)] : []),
    "options",
  ];
  const start = `this.client.${call}<${typeArguments}>(${spec}, {`;
  const statement = returned(wrap, (before, after, indent) =>
    bracketed([before + start, `})${after}`], object, { indent }),
  );
  return `${docComment(methodDoc(domain, operation, portal))}\n${head}\n${indented(statement)}\n}`;
}

/** A call that is wrapped in another one stands on lines of its own where it takes several. */
function returned(
  [before, after]: readonly [string, string],
  call: (before: string, after: string, indent: number) => string,
): string {
  const statement = call(`return ${before}`, `${after};`, 4);
  return before === "" || !statement.includes("\n")
    ? statement
    : `return ${before}\n${indented(call("", ",", 6))}\n${after};`;
}

/** A query that is one value goes by the name of its parameter, as any other value does. */
function queryArgument({ parameters }: Query): string {
  const [whole] = parameters;
  return whole?.isWhole ? `query: { ${propertyKey(whole.source)}: query }` : "query";
}

/** Path parameters in order, then body, then query, then call options. What comes before a required one cannot be left out. */
function methodArguments(operation: Operation, types: TypePrinter): string[] {
  const { pathParameters, body, query, headers } = operation;
  const isRequired = (list: readonly { readonly required: boolean }[] = []) =>
    list.some((parameter) => parameter.required);
  const needsOptions = isRequired(headers?.parameters);
  const needsQuery = isRequired(query?.parameters);
  const list = pathParameters.map((parameter) => `${parameter.name}: ${pathType(parameter, types)}`);
  if (body) {
    const type = bodyType(body, types);
    if (body.required) list.push(`body: ${type}`);
    else list.push(needsQuery || needsOptions ? `body: ${type} | null | undefined` : `body?: ${type}`);
  }
  if (query) {
    const type = types.name(query.model);
    const optional = needsOptions ? `query: ${type} | null | undefined` : `query?: ${type} | null`;
    list.push(needsQuery ? `query: ${type}` : optional);
  }
  const options = types.runtimeName(headers ? "CallOptionsWith" : "CallOptions");
  const declared = headers ? `<${types.name(headers.model)}>` : "";
  const chosen = choicesOf(operation).options;
  return [...list, `options${needsOptions ? "" : "?"}: ${options}${declared}${chosen}`];
}

function pathType({ type, style }: PathParameter, types: TypePrinter): string {
  const printed = types.print({ ...(style?.date ? withDates(type) : type), nullable: false }, "request");
  return type.kind === "array" ? `readonly ${printed}` : printed;
}

function resultOf(
  operation: Operation,
  types: TypePrinter,
): { call: string; type: string; typeArguments: string; wrap?: readonly [string, string] } {
  const { paging, success } = operation;
  if (paging.kind !== "none") {
    const envelope = types.print({ ...(success.type ?? paging.item), nullable: false }, "response");
    const typeArguments = `${types.print(paging.item, "response")}, ${envelope}`;
    const { call, type } = LISTS[paging.kind];
    return { call, type: `${types.runtimeName(type)}<${typeArguments}>`, typeArguments };
  }
  const { type, data, wrap } = answerOf(success, types);
  return { call: "call", type, typeArguments: data, wrap };
}

/** The method of the runtime's client that reads a kind of list, and what it answers. */
const LISTS: Readonly<
  Record<Exclude<Paging["kind"], "none">, { readonly call: string; readonly type: RuntimeType }>
> = {
  page: { call: "list", type: "PagePromise" },
  feed: { call: "feed", type: "Feed" },
};

function methodDoc(domain: Domain, operation: Operation, portal: Profile["portal"]): string {
  const lines: string[] = [];
  if (operation.summary) lines.push(sentence(clean(operation.summary)), "");
  if (operation.description && operation.description !== operation.summary)
    lines.push(clean(operation.description), "");
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
  if (operation.deprecated) tags.push("@deprecated");
  const { portalId: api } = domain;
  const page = api === undefined ? undefined : operationPage(portal, { api, operation: operation.source });
  if (page !== undefined) tags.push(`@see ${page}`);
  if (tags.length > 0) lines.push("", ...tags);
  return commentText(lines.join("\n").replace(/\n{3,}/g, "\n\n"));
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function pagingNote({ paging, query, success }: Operation): string {
  switch (paging.kind) {
    case "page": {
      const first = paging.first === 1 ? "" : ` Pages are counted from ${paging.first}.`;
      return `A list: \`for await\` goes through all pages.${first}${capsNote(query?.parameters ?? [])}`;
    }
    case "feed":
      return "A feed: `for await` goes through all changes; keep `continueFrom` for the next run.";
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
function pagingEntry(paging: Paging): readonly string[] {
  switch (paging.kind) {
    case "page":
      return [`paging: { kind: "page", first: ${paging.first} }`];
    case "feed":
      return [`paging: { kind: "feed" }`];
    case "none":
      return paging.joins ? [`paging: { kind: "joined" }`] : [];
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
function specConstant({ domain, operation, types, spec }: Member): string {
  const { paging, query, body, success, pathParameters, headers } = operation;
  const entries: string[] = [
    `id: ${quote(operation.source)}`,
    `domain: ${quote(domain.id)}`,
    `method: ${quote(operation.method)}`,
    `path: ${quote(fullPath(domain, operation))}`,
  ];
  const segments = pathParameters.flatMap(({ source, style }) =>
    style ? [`${propertyKey(source)}: ${types.codec(style)}`] : [],
  );
  if (segments.length > 0) entries.push(objectEntry("segments", segments));
  if (query) {
    const keys = query.parameters.map(
      ({ source, style }) =>
        `${propertyKey(source)}: ${typeof style === "string" ? literalUnder(source, style) : types.codec(style)}`,
    );
    entries.push(objectEntry("query", keys));
    const caps = query.parameters.flatMap(({ source, maxItems }) =>
      maxItems === undefined ? [] : [`${propertyKey(source)}: ${maxItems}`],
    );
    if (caps.length > 0) entries.push(objectEntry("caps", caps));
  }
  if (headers) entries.push(headersEntry(headers, types));
  if (body) entries.push(`body: ${bodyEntry(body, types)}`);
  entries.push(...answerEntries(success, types));
  entries.push(...pagingEntry(paging));
  if (operation.retryOn.length > 0) {
    const rules = operation.retryOn.map((rule) => `{ status: ${rule.status}, title: ${quote(rule.title)} }`);
    entries.push(`retryOn: [${rules.join(", ")}]`);
  }
  const lines = entries.map((entry) => `${entry},`).join("\n");
  return `const ${spec}: ${types.runtimeName("OperationSpec")} = {\n${indented(lines)}\n};`;
}

/** A literal stays one under a key of the specification's maps; TypeScript takes a key like `constructor` for what every object has. */
function literalUnder(key: string, literal: string): string {
  return key in Object.prototype ? `${quote(literal)} as const` : quote(literal);
}

function headersEntry({ parameters }: Headers, types: TypePrinter): string {
  const groups = (["header", "cookie"] as const).flatMap((place) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    const codecs = own.map(({ source, style }) => `${propertyKey(source)}: ${types.codec(style)}`);
    return own.length > 0 ? [`${place}s: { ${codecs.join(", ")} }`] : [];
  });
  return objectEntry("headers", [`write: ${types.runtimeValue("writeHeaders")}`, ...groups]);
}

/** `key: { a: 1 }` on one line where it fits; prettier keeps the broken form when the first entry starts a line. */
function objectEntry(key: string, entries: readonly string[]): string {
  return bracketed([`${key}: {`, "}"], entries, { indent: 3 });
}

function domainModule(domain: Domain, options: ClientOptions): string {
  const { className, resources } = domain;
  const description = domain.description ? `\n\n${clean(domain.description)}` : "";
  return render("client.ts", {
    runtimeImport: importLine("import", ["type Client", "type ClientOptions", "toClient"], options.runtime),
    doc: docComment(commentText(`The ${cleanLine(domain.title)} API.${description}`)),
    className,
    resources,
  });
}

function indexModule(domain: Domain): string {
  return [
    `export * from "./client.js";`,
    ...domain.resources.map((resource) => `export * from "./resources/${resource.fileName}.js";`),
    `export type * from "./types.js";`,
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
  readonly #int64: Settings["int64"];

  /** Shapes of models by name, to be written once for the package. */
  readonly #int64Models: Record<string, Int64Shape>;
  usesInt64Models = false;

  constructor(
    models: ReadonlyMap<string, Model>,
    int64: Settings["int64"],
    int64Models: Record<string, Int64Shape>,
  ) {
    this.#models = models;
    this.#int64 = int64;
    this.#int64Models = int64Models;
  }

  int64(name: "int64Reader" | "int64Writer", values: readonly Type[]): string | undefined {
    const table = this.#int64 === "number" ? undefined : int64Table(this.#models, values);
    if (table === undefined) return undefined;
    const { "": whole = {}, ...models } = table;
    const shape = literal(whole as Data, { indent: 0, column: 0 });
    const names = Object.keys(models);
    for (const model of names) set(this.#int64Models, model, models[model] ?? {});
    this.usesInt64Models ||= names.length > 0;
    const rest = names.length > 0 ? `, ...${INT64_MODELS}` : "";
    return `${this.runtimeValue(name)}(${quote(this.#int64)}, { "": ${shape}${rest} })`;
  }

  /** An exported name as it is. */
  name(name: string): string {
    this.used.add(name);
    return name;
  }

  /** `{ write: writeForm, explode: true }` */
  codec({ codec, ...how }: CodecUse): string {
    const more = Object.keys(how).map((name) => `${name}: true`);
    const write: keyof typeof codecs & RuntimeValue = `${codec}Style`;
    return `{ ${[`write: ${this.runtimeValue(write)}`, ...more].join(", ")} }`;
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

  print(type: Type, side: Direction): string {
    const text = this.#plain(type, side);
    return admitsNull(type, side) && type.kind !== "null" ? `${text} | null` : text;
  }

  #plain(type: Type, side: Direction): string {
    switch (type.kind) {
      case "scalar":
        if (isInt64(type)) return this.#int64;
        return type.scalar === "integer"
          ? "number"
          : side === "request" && type.format === "date-time"
            ? "Date | string"
            : type.scalar;
      case "enum":
        return type.values
          .map((value) => (typeof value === "string" ? quote(value) : String(value)))
          .join(" | ");
      case "array": {
        if (type.prefix) return this.#tuple(type.prefix, type, side);
        const items = this.print(type.items, side);
        return /[|&]/.test(items) ? `(${items})[]` : `${items}[]`;
      }
      case "map":
        return `Record<string, ${this.print(type.values, side)}>`;
      case "ref":
        return this.#ref(type.model, side);
      case "union":
        return type.members.map((member) => this.print(member, side)).join(" | ");
      case "intersection": {
        // Limits alone are no type.
        const members = type.members.filter(({ kind }) => kind !== "unknown");
        return members.map((member) => `(${this.print(member, side)})`).join(" & ") || "unknown";
      }
      case "null":
      case "never":
        return type.kind;
      case "object":
      case "constant":
      case "unknown":
        return "unknown";
    }
  }

  #tuple(
    prefix: readonly Type[],
    { items, limits }: Extract<Type, { kind: "array" }>,
    side: Direction,
  ): string {
    const first = prefix.map((item, i) => {
      const text = this.print(item, side);
      return i < (limits?.minItems ?? 0) ? text : `(${text})?`;
    });
    return `[${[...first, ...(items.kind === "never" ? [] : [`...(${this.print(items, side)})[]`])].join(", ")}]`;
  }

  #ref(source: string, side: Direction): string {
    const model = this.#models.get(source);
    if (!model) return "unknown";
    if (side === "request") return this.name(model.inputName ?? model.name);
    const name = this.name(model.name);
    return isOpenEnum(model.type) ? `${name} | (${model.type.scalar} & {})` : name;
  }
}
