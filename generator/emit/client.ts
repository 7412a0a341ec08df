/**
 * The client modules of a package: one class per resource, the class of the domain, the barrel.
 *
 * Methods are one line: everything that happens on the wire is decided by the `OperationSpec` constant below the class and by the
 * runtime.
 */
import { type ClientOptions, INT64_MODELS, TypePrinter } from "./type-printer.ts";
import { FIND, finder, finderOf } from "./find.ts";
import { type Member, method } from "./method.ts";
import { emitErrors, failureSpecs } from "./declared-errors.ts";
import { specConstant } from "./operation-spec.ts";
import type { ExampleOf } from "./example.ts";
import type { Domain, Resource } from "../model/ir.ts";
import { REPORTS, RUNNER_IMPORTS, runnerCode, runnerOf } from "./reports.ts";
import { BodyKeyTable } from "./body-keys.ts";
import { firstOf } from "./comment.ts";
import { madeOnce } from "./accessor.ts";
import { enumValues } from "./enum-values.ts";
import { all, join, print } from "./code/doc.ts";
import { asserted, type Data, data, instance, name } from "./code/expression.ts";
import { block, constant, importOf } from "./code/statement.ts";
import { commentText, docComment, lined } from "./code/token.ts";
import { modelsOf } from "../model/models.ts";
import { said, upper } from "./noun.ts";
import { clientCode } from "./vendor.ts";
import { constantName, unique } from "../ground/identifier.ts";
import type { Int64Shape, Int64Table } from "../runtime/int64.ts";
import { cleanLine, compareText, count, prose } from "../ground/text.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";

/** Modules by path below `src/`. */
export function emitClient(
  domain: Domain,
  options: ClientOptions,
  exampleOf: ExampleOf = () => undefined,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const int64: Record<string, Int64Shape> = {};
  const bodyKeys = new BodyKeyTable(modelsOf(domain));
  for (const resource of domain.resources) {
    const module = resourceModule({ domain, options, int64, exampleOf, bodyKeys }, resource);
    files.set(`resources/${resource.fileName}.ts`, module);
  }
  const keys = bodyKeys.module(options.runtime);
  if (keys !== undefined) files.set("body-keys.ts", keys);
  if (Object.keys(int64).length > 0) files.set("int64.ts", int64Module(int64));
  files.set("errors.ts", emitErrors(domain, options));
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
  readonly exampleOf: ExampleOf;
  readonly bodyKeys: BodyKeyTable;
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

function resourceModule(shared: Shared, resource: Resource): string {
  const { domain, options, int64, exampleOf, bodyKeys } = shared;
  const types = new TypePrinter(modelsOf(domain), options, int64);
  const specs = specNames(resource);
  const usedKeys = new Set<string>();
  const models = modelsOf(domain);
  const members = resource.operations.map((operation, i): Member => {
    const example = exampleOf({ resource, operation });
    return {
      domain,
      resource,
      operation,
      failures: failureSpecs(operation, models),
      types,
      spec: specs[i] ?? "",
      portal: options.vendor.portal,
      example,
      bodyKeys,
      usedKeys,
    };
  });
  const methods = members.map(method);
  const found = finderOf(domain, resource, options.vendor);
  const listed = members.find(({ operation }) => operation === found?.operation);
  if (found && listed)
    methods.push(finder(found, types, { spec: listed.spec, accessor: `${domain.name}.${resource.name}` }));
  const constants = members.map(specConstant);
  const runtime = [
    ...[...types.runtime].sort().map((name) => `type ${name}`),
    "Resource",
    ...types.values,
  ].sort(byName);
  const module = [
    importOf("import", runtime, options.runtime),
    ...(usedKeys.size > 0 ? [importOf("import", [...usedKeys].sort(), "../body-keys.js")] : []),
    ...(types.usesInt64Models ? [importOf("import", [INT64_MODELS], "../int64.js")] : []),
    ...(types.used.size > 0 ? [importOf("import type", [...types.used].sort(), "../types.js")] : []),
    "",
    docComment(resourceDoc(domain, resource, found !== undefined)),
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

/** @param hasFinder whether it has a method that is no operation */
function resourceDoc(domain: Domain, resource: Resource, hasFinder: boolean): string {
  const more = hasFinder ? `, and \`${FIND}\`, which calls one of them` : "";
  return commentText(
    `${titleOf(resource)} of the ${cleanLine(domain.title)} API: ${methodsIn(resource)}${more}.`,
  );
}

/** `Booking provider tags` */
function titleOf({ name }: Resource): string {
  return upper(said(name));
}

/** How many operations there are, and what the first of them are called. */
function methodsIn({ operations }: Resource): string {
  return `${count(operations.length, "operation")} (${firstOf(operations.map(({ name }) => name))})`;
}

/** Upper case with a suffix: parameters are camel case and classes have no underscores, so nothing can hide it. */
function specNames({ operations }: Resource): readonly string[] {
  const taken = new Set<string>();
  return operations.map(({ name }) => {
    const base = constantName(name);
    return unique(taken, (n) => `${base}${n && `_${n}`}_SPEC`);
  });
}

function domainModule(domain: Domain, options: ClientOptions): string {
  const { className, resources } = domain;
  const runner = runnerOf(domain, options.vendor);
  const names = ["type ApiPromise", "type Client", "type ClientOptions", "type RequestOptions", "toClient"];
  const imports = [
    importOf("import", names, options.runtime),
    ...(runner ? [importOf("import", RUNNER_IMPORTS, `${options.runtime}/${REPORTS}`)] : []),
  ];
  return render("client.ts", {
    runtimeImport: print(lined(imports), CODE),
    doc: print(docComment(commentText(domainDoc(domain, options))), CODE),
    className,
    name: domain.name,
    runner: runner && { ...runner, parts: runnerCode(runner) },
    resources: resources.map((resource) => ({
      ...resource,
      ...madeOnce(resource, instance(resource.className, [name("this.#client")])),
      doc: print(docComment(commentText(`${titleOf(resource)}: ${methodsIn(resource)}.`)), CODE, 1),
    })),
  });
}

function domainDoc(domain: Domain, options: ClientOptions): string {
  const description = domain.description ? `${prose(domain.description)}\n\n` : "";
  const made = clientCode(domain, options);
  return `The ${cleanLine(domain.title)} API.\n\n${description}@example\n\`\`\`ts\n${made}\n\`\`\``;
}

function indexModule(domain: Domain, runtime: string): string {
  return [
    `export * from "./client.js";`,
    ...domain.resources.map((resource) => `export * from "./resources/${resource.fileName}.js";`),
    `export * from "./errors.js";`,
    `export ${domain.models.some(({ type }) => enumValues(type)) ? "" : "type "}* from "./types.js";`,
    `export type { FeedPage, Open, Page } from "${runtime}";`,
    "",
  ].join("\n");
}
