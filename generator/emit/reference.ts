/** `api.md` of a package: every method with its parameters, their fields, its answer and its errors. */
import { codeSpan, markdown } from "../ground/text.ts";
import type { Domain, Operation, Resource } from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";
import { fullPath } from "../model/path.ts";
import { packageName, RUNTIME, type Settings } from "../model/settings.ts";
import { type Declaration, declarationsIn, type MemberText } from "./declarations.ts";
import { flatText } from "./code/doc.ts";
import { failuresOf } from "./failures.ts";
import { FIND, findCall, type Finder, finderOf } from "./find.ts";
import { callOf } from "./method.ts";
import { successorOf } from "./noun.ts";
import { RUN, runnerOf } from "./reports.ts";
import { parametersOf } from "./parameters.ts";
import { TypePrinter } from "./type-printer.ts";

export interface ReferenceContext {
  readonly domain: Domain;
  readonly vendor: Settings["vendor"];
  readonly printer: TypePrinter;
  /** The types of the package, by name. */
  readonly declared: ReadonlyMap<string, Declaration>;
}

/** @param types the text of `src/types.ts` */
export function emitReference(
  domain: Domain,
  { settings, types }: { readonly settings: Settings; readonly types: string },
): string {
  const runtime = packageName(settings, RUNTIME);
  const context = referenceContext(domain, { settings, types });
  return `${[
    `# API of ${packageName(settings, domain.packageName)}`,
    `Types are declared in [\`src/types.ts\`](src/types.ts), errors and \`CallOptions\` in \`${runtime}\`. Every call takes \`options\` last.`,
    ...domain.resources.map((resource) => resourceText(context, resource)),
    ...(runnerOf(domain, settings.vendor) ? [runText(domain, runtime)] : []),
  ].join("\n\n")}\n`;
}

/** @param types the text of `src/types.ts` */
export function referenceContext(
  domain: Domain,
  { settings, types }: { readonly settings: Settings; readonly types: string },
): ReferenceContext {
  const runtime = packageName(settings, RUNTIME);
  const printer = new TypePrinter(modelsOf(domain), { ...settings, runtime }, {});
  return { domain, vendor: settings.vendor, printer, declared: declarationsIn(types) };
}

/** Of a method of the domain, which is no operation. */
function runText({ name }: Domain, runtime: string): string {
  return [
    `## ${name}.${RUN}(category, report, parameters?, options?)`,
    "Runs a report that is found by name or id. What it is asked for is held against its description before the first run; rows are objects.",
    `Parameters are values by name, options are \`ReportOptions\` of \`${runtime}\`.`,
    "Answer: `ReportRun<ReportRow>`, which is awaited for all rows, iterated row by row, and by `pages()` page by page",
  ].join("\n\n");
}

function resourceText(context: ReferenceContext, resource: Resource): string {
  const { domain, vendor } = context;
  const accessor = `${domain.name}.${resource.name}`;
  const found = finderOf(domain, resource, vendor);
  return [
    `## ${accessor}`,
    ...resource.operations.map((operation) => operationText(context, resource, operation)),
    ...(found ? [findText(context, accessor, found)] : []),
  ].join("\n\n");
}

function operationText(context: ReferenceContext, resource: Resource, operation: Operation): string {
  const { domain, printer } = context;
  const accessor = `${domain.name}.${resource.name}`;
  const { parameters, type } = callOf(operation, printer);
  const declared = parameters.map((doc) => flatText(doc));
  const names = declared.map((text) => text.slice(0, text.indexOf(":")));
  const { summary = "", reported = [], deprecated } = operation;
  const successor = successorOf(resource, operation);
  const why = operation.deprecation || (successor ? `Use \`${successor.name}\`.` : "");
  const { source, method, path, scopes } = operation;
  const facts = [
    code(`${method} ${fullPath(domain, operation)}`),
    ...(source === `${method} ${path}` ? [] : [code(source)]),
    ...(scopes.length === 0 ? [] : [`scope ${scopes.map(code).join(", ")}`]),
  ];
  return [
    `### ${accessor}.${operation.name}(${names.join(", ")})`,
    ...(summary === "" ? [] : [markdown(summary)]),
    ...reported.map((said) => markdown(said)),
    ...(deprecated ? [`**Deprecated.** ${markdown(why)}`.trim()] : []),
    facts.join(" · "),
    argumentTable(context, operation, declared),
    `Answer: ${typed(context, flatText(type.doc))}`,
    ...errorList(operation),
  ].join("\n\n");
}

function findText(context: ReferenceContext, accessor: string, found: Finder): string {
  const { parameters, result, texts, summary, note } = findCall(found, context.printer);
  const declared = parameters.map((doc) => flatText(doc));
  const rows = declared.slice(0, -1).map((text, i): MemberText => {
    const [name = "", type = ""] = text.split(": ");
    return { name, type, isRequired: true, text: texts[i]?.text ?? "" };
  });
  const names = [...rows.map(({ name }) => name), "options?"];
  return [
    `### ${accessor}.${FIND}(${names.join(", ")})`,
    `${summary} ${note}`,
    table(context, rows),
    `Answer: ${typed(context, flatText(result.doc))}`,
    ...errorList(found.operation),
  ].join("\n\n");
}

function argumentTable(context: ReferenceContext, operation: Operation, declared: readonly string[]): string {
  const rows = argumentsOf(context, operation, declared);
  return rows.length === 0 ? "No arguments but `options`." : table(context, rows);
}

/**
 * Parameters of the method, each followed by the fields of what it is; what all calls have is not repeated.
 *
 * @param declared each as the method declares it: `query?: CustomersListQuery`
 */
export function argumentsOf(
  context: ReferenceContext,
  operation: Operation,
  declared: readonly string[],
): readonly MemberText[] {
  const texts = new Map(parametersOf(operation).map(({ name, text }) => [name, text]));
  return declared.flatMap((text): MemberText[] => {
    const [, name = "", isOptional, type = ""] = /^([^:?]+)(\??): (.*)$/s.exec(text) ?? [];
    if (name === "options" && isOptional !== "" && !operation.headers) return [];
    const own = { name, type, isRequired: isOptional === "", text: texts.get(name) ?? "" };
    const before = type.includes("[]") ? `${name}[].` : `${name}.`;
    const fields =
      name === "options" ? [] : (context.declared.get(namedIn(context, type) ?? "")?.members ?? []);
    // In a query null stands for nothing.
    const typeOf = (field: MemberText) =>
      name === "query" ? field.type.replace(/ \| null$/, "") : field.type;
    return [own, ...fields.map((field) => ({ ...field, name: before + field.name, type: typeOf(field) }))];
  });
}

function errorList(operation: Operation): string[] {
  const failures = failuresOf(operation);
  if (failures.length === 0) return [];
  return [
    `Errors:\n\n${failures
      .map(({ error, status, text }) => `- ${code(error)} ${status}: ${text}`)
      .join("\n")}`,
  ];
}

function table(context: ReferenceContext, rows: readonly MemberText[]): string {
  return [
    "| Argument | Type | Required | What it is |",
    "| --- | --- | --- | --- |",
    ...rows.map(({ name, type, isRequired, text }) => {
      const cells = [code(name), typed(context, type), isRequired ? "yes" : "no", cell(text)];
      return `| ${cells.join(" | ")} |`;
    }),
  ].join("\n");
}

/** Code in texts stays code; all else of documents is no markup. */
function cell(text: string): string {
  const parts = text.split(/(`[^`|]+`)/);
  return parts.map((part, i) => (i % 2 === 0 ? part.replace(/\S+/g, markdown) : part)).join("");
}

/** A type as code, which leads to where the first type that it names is declared. */
function typed(context: ReferenceContext, text: string): string {
  const { line } = context.declared.get(namedIn(context, text) ?? "") ?? {};
  return line === undefined ? code(text) : `[${code(text)}](src/types.ts#L${line})`;
}

function namedIn({ declared }: ReferenceContext, text: string): string | undefined {
  return text.match(/[\p{L}\p{N}_$]+/gu)?.find((word) => declared.has(word));
}

function code(text: string): string {
  return `\`${codeSpan(text)}\``;
}
