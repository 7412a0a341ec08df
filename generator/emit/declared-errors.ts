/** `src/errors.ts` of a package: the bodies of failed answers by call and status, and the function that tells whether an error has one. */
import { errorsName } from "../ground/identifier.ts";
import { cleanLine } from "../ground/text.ts";
import type { Domain, Failure, Model, Operation, Type } from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";
import { accessorOf, operationsOf, resourceOperations } from "../model/operations.ts";
import { packageName, RUNTIME, type Settings } from "../model/settings.ts";
import type { BodyKind, FailureSpec } from "../runtime/operation.ts";
import { print } from "./code/doc.ts";
import { call, list, string } from "./code/expression.ts";
import { constant, importOf, interfaceOf, typeAlias } from "./code/statement.ts";
import { commentText, docComment, lined, propertyName, quote } from "./code/token.ts";
import { keyword, type MemberCode, objectType, propertySignature, reference } from "./code/type.ts";
import { CODE } from "./style.ts";
import { type ClientOptions, TypePrinter } from "./type-printer.ts";

type Models = ReadonlyMap<string, Model>;

/** A failed answer whose body is declared. A range of statuses (`4XX`) is no status. */
interface Declared {
  readonly status: number;
  readonly type: Type;
}

function declaredOf({ failures }: Operation): readonly Declared[] {
  return failures
    .flatMap(({ status, type }: Failure) =>
      type !== undefined && /^\d+$/.test(status) ? [{ status: Number(status), type }] : [],
    )
    .sort((a, b) => a.status - b.status);
}

/** What the runtime is told of them. */
export function failureSpecs(operation: Operation, models: Models): readonly FailureSpec[] {
  return declaredOf(operation).map(({ status, type }) => {
    const kind = kindOf(type, models);
    return kind === "object" ? status : [status, kind];
  });
}

export function emitErrors(domain: Domain, options: ClientOptions): string {
  const { className, name, title } = domain;
  const types = new TypePrinter(modelsOf(domain), options, {});
  const calls = resourceOperations(domain).flatMap((one): MemberCode[] => {
    const bodies = declaredOf(one.operation).map(({ status, type }) =>
      propertySignature(String(status), types.print(type, "response")),
    );
    if (bodies.length === 0) return [];
    return [propertySignature(propertyName(accessorOf(one)), objectType(bodies, "fit"))];
  });
  const api = commentText(cleanLine(title));
  const errors = errorsName(className);
  const module = [
    importOf(
      "import",
      [...types.runtime]
        .map((type) => `type ${type}`)
        .concat("type ErrorGuard", "errorGuard")
        .sort(byName),
      options.runtime,
    ),
    ...(types.used.size > 0 ? [importOf("import type", [...types.used].sort(), "./types.js")] : []),
    "",
    docComment(`What the ${api} API declares of the bodies of failed answers, by call and status.`),
    calls.length > 0 ? interfaceOf(errors, calls) : typeAlias(errors, NO_CALLS),
    "",
    docComment(
      [
        `Whether an error is one that a call of the ${api} API declares, and what its body is.`,
        ...exampleOf(`is${className}Error`, [domain], (call) => call),
      ].join("\n"),
    ),
    guard(`is${className}Error`, errors, { prefix: `${name}.`, fields: fieldsOf([domain]) }),
    "",
  ];
  return print(lined(module), CODE);
}

const NO_CALLS = reference("Record", keyword("never"), keyword("never"));

/** A call with its last status, which is the one that tells most. */
function exampleOf(
  guard: string,
  domains: readonly Domain[],
  nameOf: (call: string, domain: Domain) => string,
): readonly string[] {
  for (const domain of domains)
    for (const one of resourceOperations(domain)) {
      const { status } = declaredOf(one.operation).at(-1) ?? {};
      if (status === undefined) continue;
      const name = quote(nameOf(accessorOf(one), domain));
      return [
        "",
        "@example",
        "```ts",
        `if (${guard}(error, ${name}, ${status})) console.log(error.body);`,
        "```",
      ];
    }
  return [];
}

function byName(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.replace("type ", ""));
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

function guard(
  name: string,
  errors: string,
  { prefix, fields }: { readonly prefix: string; readonly fields: readonly string[] },
) {
  const made = call("errorGuard", [reference(errors)], [string(prefix), list(fields.map(string))]);
  return constant(`export const ${name}: ErrorGuard<${errors}>`, made);
}

/** `src/errors.ts` of the umbrella: calls of all domains. */
export function emitAllErrors(domains: readonly Domain[], settings: Settings): string {
  const members = domains.map(({ name, className }) =>
    propertySignature(propertyName(name), reference(errorsName(className))),
  );
  const module = [
    importOf("import", ["type CallsOf", "type ErrorGuard", "errorGuard"], packageName(settings, RUNTIME)),
    ...domains.map(({ className, packageName: folder }) =>
      importOf("import type", [errorsName(className)], packageName(settings, folder)),
    ),
    "",
    interfaceOf("DomainErrors", members),
    "",
    docComment(
      [
        "Whether an error is one that a call declares, and what its body is.",
        ...exampleOf("isErrorOf", domains, (call, { name }) => `${name}.${call}`),
      ].join("\n"),
    ),
    guard("isErrorOf", "CallsOf<DomainErrors>", { prefix: "", fields: fieldsOf(domains) }),
    "",
  ];
  return print(lined(module), CODE);
}

/** The fields that declared objects have, of all of them together; none where one may have any. */
function fieldsOf(domains: readonly Domain[]): readonly string[] {
  const found = new Set<string>();
  for (const domain of domains) {
    const models = modelsOf(domain);
    for (const { type } of operationsOf(domain).flatMap(declaredOf)) {
      if (kindOf(type, models) !== "object") continue;
      const fields = namesOf(type, models);
      if (fields === undefined) return [];
      for (const field of fields) found.add(field);
    }
  }
  return [...found].sort();
}

function namesOf(type: Type, models: Models, depth = 0): readonly string[] | undefined {
  switch (type.kind) {
    case "ref": {
      const model = models.get(type.model);
      return model && depth < DEEPEST ? namesOf(model.type, models, depth + 1) : undefined;
    }
    case "object":
      return type.fields.length > 0 ? type.fields.map(({ source }) => source) : undefined;
    case "union":
    case "intersection": {
      const names = type.members.map((member) => namesOf(member, models, depth + 1));
      return names.every((each) => each !== undefined) ? names.flat() : undefined;
    }
    default:
      return undefined;
  }
}

/** A chain of names that is longer leads round in a circle. */
const DEEPEST = 20;

const SCALARS = { string: "string", integer: "number", number: "number", boolean: "boolean" } as const;

function kindOf(type: Type, models: Models, depth = 0): BodyKind {
  if (type.nullable || depth > DEEPEST) return "any";
  const deeper = (inner: Type) => kindOf(inner, models, depth + 1);
  switch (type.kind) {
    case "ref": {
      const model = models.get(type.model);
      return model ? deeper(model.type) : "any";
    }
    case "object":
    case "map":
      return "object";
    case "array":
      return "array";
    case "scalar":
      return SCALARS[type.scalar];
    case "enum":
      return SCALARS[type.scalar];
    case "union": {
      const [first = "any", ...others] = new Set(type.members.map(deeper));
      return others.length === 0 ? first : "any";
    }
    case "intersection":
      return type.members.map(deeper).find((kind) => kind !== "any") ?? "any";
    default:
      return "any";
  }
}
