/**
 * `find(id)`, which a resource has in place of a single read that its API does not have: where a collection has no operation for one of its
 * items, and its list takes ids. It is no operation, and named after none: an operation of that name takes its place.
 */
import type { Domain, Operation, QueryParameter, Resource, Type } from "../model/ir.ts";
import { fieldsOf } from "../model/fields.ts";
import { modelsOf } from "../model/models.ts";
import type { Profile } from "../vendor/profile.ts";
import { all, type Doc, flatText } from "./code/doc.ts";
import { call, list, name, object, type Property, string } from "./code/expression.ts";
import { block, parameter, returning, signature } from "./code/statement.ts";
import { commentText, docComment, lined } from "./code/token.ts";
import { keyword, reference, unionType } from "./code/type.ts";
import { failuresOf } from "./failures.ts";
import { oneOf, variable } from "./noun.ts";
import { parametersOf } from "./parameters.ts";
import type { TypePrinter } from "./type-printer.ts";

export const FIND = "find";

export interface Finder {
  /** What one row is called, in words. */
  readonly noun: string;
  /** The list. */
  readonly operation: Operation;
  readonly row: Type;
  readonly id: Type;
  /** Filters that lists apply unless they are told otherwise, with the values that lift them. */
  readonly lifted: readonly (readonly [filter: string, value: string])[];
}

/** Names of operations that leave no room for it. */
const INSTEAD: ReadonlySet<string> = new Set(["get", FIND]);

/** Where a list takes ids. */
const IDS = "ids";

export function finderOf(
  domain: Domain,
  resource: Resource,
  { unfiltered = {} }: Pick<Profile, "unfiltered">,
): Finder | undefined {
  const operation = resource.operations.find((one) => one.name === "list" && one.method === "GET");
  if (operation === undefined || resource.operations.some(({ name }) => INSTEAD.has(name))) return undefined;
  const row = rowOf(operation);
  if (row === undefined) return undefined;
  const parameters = operation.query?.parameters ?? [];
  const others = [...parameters, ...(operation.headers?.parameters ?? [])].filter(
    (one) => one.source !== IDS,
  );
  const models = modelsOf(domain);
  const id = fieldsOf(row, models)?.find(({ source }) => source === "id")?.type;
  const isOne = id?.kind === "scalar" && id.scalar !== "boolean";
  const isFit = parameters.some(takesIds) && !others.some(({ required }) => required);
  if (!isOne || !isFit || hasItemRead(domain, operation)) return undefined;
  const lifted = Object.entries(unfiltered).filter(([filter, value]) =>
    parameters.some(({ source, type }) => {
      const values = type.kind === "ref" ? models.get(type.model)?.type : type;
      return source === filter && values?.kind === "enum" && values.values.includes(value);
    }),
  );
  return { noun: oneOf(resource.name), operation, row, id, lifted };
}

function rowOf({ paging }: Operation): Type | undefined {
  return paging.kind === "page" ? paging.item : paging.kind === "none" ? paging.joins?.item : undefined;
}

function takesIds({ source, style, type }: QueryParameter): boolean {
  return source === IDS && (style === "csv" || type.kind === "array");
}

/** Whether an item of the list's collection can be read by itself, by whichever resource. */
function hasItemRead({ resources }: Domain, { path, basePath }: Operation): boolean {
  return resources.some(({ operations }) =>
    operations.some(
      (one) =>
        one.method === "GET" &&
        one.basePath === basePath &&
        one.path.startsWith(`${path}/`) &&
        /^\{[^{}/]+\}$/.test(one.path.slice(path.length + 1)),
    ),
  );
}

/** What is written of the method: its arguments, and what they are. */
export function findCall({ noun, operation, row, id }: Finder, types: TypePrinter) {
  const own = ownName(operation);
  const parameters = [
    ...operation.pathParameters.map((path) => parameter(path.name, types.print(path.type, "request"))),
    parameter(own, types.print({ ...id, nullable: false }, "request")),
    parameter("options?", reference(types.runtimeName("CallOptions"))),
  ];
  const answer = unionType([types.print({ ...row, nullable: false }, "response"), keyword("undefined")]);
  const result = reference(types.runtimeName("ApiPromise"), answer);
  const said = parametersOf(operation).filter(({ name }) => !["body", "query"].includes(name));
  const isOptions = ({ name }: { readonly name: string }) => name === "options";
  return {
    ...{ parameters, result },
    texts: [
      ...said.filter((one) => !isOptions(one)),
      { name: own, text: `id of the ${noun}` },
      ...said.filter(isOptions),
    ],
    summary: `The ${noun} with this id; \`undefined\` where there is none.`,
    note: `The API reads no single ${noun}: this is a call of \`${operation.name}\`, and no operation of its own.`,
  };
}

/** The path of the list may have an `id` of its own. */
function ownName({ pathParameters }: Operation): string {
  return pathParameters.some(({ name }) => name === "id") ? "rowId" : "id";
}

/**
 * @param spec the constant of the list
 * @param accessor how examples get to the resource
 */
export function finder(
  found: Finder,
  types: TypePrinter,
  { spec, accessor }: { readonly spec: string; readonly accessor: string },
): Doc {
  const { operation, lifted } = found;
  const { parameters, result, texts, summary, note } = findCall(found, types);
  const own = ownName(operation);
  const query: Property[] = [
    [IDS, list([name(own)])],
    ...lifted.map(([filter, value]): Property => [filter, string(value)]),
  ];
  const values = object([
    ...(own === "id" ? ["id"] : ([["id", name(own)]] as const)),
    ...(operation.pathParameters.length > 0
      ? [["path", list(operation.pathParameters.map((path) => name(path.name)))] as const]
      : []),
    ["query", object(query)],
    "options",
  ]);
  const head = signature({ name: FIND, typeParameters: [], parameters, result });
  const made = call(types.runtimeValue("findRow"), [], [name("this.client"), name(spec), values]);
  const tags = [
    ...texts.map(({ name, text }) => `@param ${name} ${text}`),
    ...failuresOf(operation).map(({ error, status, text }) => `@throws \`${error}\` ${status}: ${text}`),
    ...exampleOf(found, types, accessor),
  ];
  const comment = docComment(commentText([summary, "", note, "", ...tags].join("\n")));
  return lined([comment, all(head, " ", block([returning(made)]))]);
}

/** An id as a program writes it, by the type that it has there. */
const IDS_BY_TYPE: Readonly<Record<string, string>> = { number: "1", bigint: "1n" };

function exampleOf({ noun, operation, id }: Finder, types: TypePrinter, accessor: string): readonly string[] {
  if (operation.pathParameters.length > 0) return [];
  const type = flatText(types.print({ ...id, nullable: false }, "request").doc);
  const result = variable(noun, "row", [accessor.replace(/\..*$/, "")]);
  const found = `${accessor}.${FIND}(${IDS_BY_TYPE[type] ?? '"1"'})`;
  return ["@example", "```ts", `const ${result} = await ${found};`, "```"];
}
