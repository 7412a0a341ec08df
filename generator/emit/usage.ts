/** What a README shows of a domain: reading, writing, a refusal and a feed, and tests of them, with calls of the domain's own. */
import { fieldsOf } from "../model/fields.ts";
import type { Domain, Operation } from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";
import { type ResourceOperation, resourceOperations } from "../model/operations.ts";
import type { Settings } from "../model/settings.ts";
import { isObject } from "../runtime/mocks/shape.ts";
import { all, indent } from "./code/doc.ts";
import { type Example, type ExampleOf, printed, statementOf } from "./example.ts";
import { failuresOf } from "./failures.ts";
import { aOrAn, oneOf, said, subjectOf, upper } from "./noun.ts";

interface Context {
  readonly settings: Settings;
  readonly exampleOf: ExampleOf;
  /** What tells the errors of the package, and what stands before the names of its calls. */
  readonly guard: { readonly name: string; readonly prefix: string };
}

type Shown = ResourceOperation & { readonly example: Example };

interface Use {
  /** What the comment above says of the noun of the operation. */
  readonly title: (noun: string, operation: Operation) => string;
  readonly is: (operation: Operation) => boolean;
  readonly code: (example: Example) => string;
}

/** In the order in which they are shown. */
const USES = {
  list: {
    title: (_noun, operation) => `${upper(said(subjectOf(operation)) || "rows")}, from all pages.`,
    is: ({ paging }) => paging.kind === "page",
    code: (example) => printed(statementOf(example)),
  },
  get: {
    title: (noun) => `One ${noun}.`,
    is: ({ method, name, paging }) => method === "GET" && name === "get" && paging.kind === "none",
    code: (example) => kept(example, example.result),
  },
  create: {
    title: (noun) => `A new ${noun}.`,
    is: ({ name, body }) => name === "create" && body !== undefined,
    code: (example) => kept(example, "created"),
  },
  update: {
    title: (noun, { method }) =>
      method === "PATCH" ? `Some fields of ${aOrAn(noun)}.` : `All fields of ${aOrAn(noun)}.`,
    is: ({ name, body }) => /^(update|replace)$/.test(name) && body !== undefined,
    code: (example) => kept(example, "updated"),
  },
  feed: {
    title: () => "What changed; the next run begins where this one ended.",
    is: ({ paging }) => paging.kind === "feed",
    code: feedCode,
  },
} as const satisfies Readonly<Record<string, Use>>;

type Kind = keyof typeof USES;

const KINDS = Object.keys(USES) as readonly Kind[];

export interface Usage {
  /** Statements after the client was made; empty where there is nothing to call. */
  readonly code: string;
  /** What they import beside the client: of its package, and of the runtime. */
  readonly guard: string;
  readonly errors: string;
  /** Cases for a runner of tests. */
  readonly tests: string;
}

/** @param mock what the domain is called in a mock: `mock`, `mock.crm` */
export function usageOf(domain: Domain, context: Context, mock: string): Usage {
  const { shown, first } = shownOf(domain, context);
  const parts = KINDS.flatMap((kind) => {
    const one = shown.get(kind);
    return one ? [commented(USES[kind], one)] : [];
  });
  if (parts.length === 0 && first) parts.push(kept(first.example, first.example.result));
  const refused =
    shown.get("get") ?? shown.get("update") ?? shown.get("create") ?? shown.get("list") ?? first;
  const refusal = refused && refusalOf(refused, context.guard);
  const written = writtenOf(domain, shown, context);
  return {
    code: [...parts, ...(refusal ? [refusal.code] : [])].join("\n\n"),
    guard: refusal?.guard ?? "",
    errors: refusal?.error ?? "",
    tests: [
      ...(written ? [writtenTest(written)] : []),
      ...(first ? failingTest(shown.get("get") ?? first, mock) : []),
    ].join("\n\n"),
  };
}

function commented(use: Use, { operation, example }: Shown): string {
  return `// ${use.title(oneOf(subjectOf(operation)) || "record", operation)}\n${use.code(example)}`;
}

/** A call whose answer is told. */
function kept(example: Example, result: string): string {
  if (example.isList) return printed(statementOf(example));
  const name = example.result === "" ? "" : result;
  const call = printed(statementOf({ ...example, result: name }));
  return name === "" ? call : `${call}\nconsole.log(${name});`;
}

function feedCode(example: Example): string {
  const { result, hasId, call } = example;
  const made = printed(all("const changes = ", call.doc, ";"));
  const row = hasId ? `${result}.id` : result;
  return `${made}\nfor await (const ${result} of changes) {\n  console.log(${row});\n}\nconsole.log(changes.continueFrom);`;
}

/** One operation of each kind, from one resource as far as that has them, and the one that asks for least. */
function shownOf(
  domain: Domain,
  { settings, exampleOf }: Context,
): { readonly shown: ReadonlyMap<Kind, Shown>; readonly first: Shown | undefined } {
  const entries = resourceOperations(domain)
    .filter(({ operation }) => !operation.deprecated)
    .flatMap((entry): Shown[] => {
      const example = exampleOf(entry);
      return example ? [{ ...entry, example }] : [];
    });
  const { resources: preferred } = settings.vendor.examples;
  // What can be called knowing the least is what a resource is about.
  const kindsOf = (name: string) =>
    KINDS.map((kind) => {
      const own = entries.filter(
        ({ resource, operation }) => resource.name === name && USES[kind].is(operation),
      );
      return Math.max(0, ...own.map(({ operation }) => 1 / (1 + operation.pathParameters.length)));
    }).reduce((sum, weight) => sum + weight, 0);
  const [main] = domain.resources
    .map(({ name }) => ({ name, rank: kindsOf(name) + (preferred.includes(name) ? 0.4 : 0) }))
    .sort((a, b) => b.rank - a.rank);
  const rank = ({ resource, operation, example }: Shown) =>
    (resource.name === main?.name ? 0 : 10_000) +
    operation.pathParameters.length * 1000 +
    (operation.name === "list" ? 0 : 500) +
    // A feed is of another resource: of what the others are about, if there is one.
    (oneOf(subjectOf(operation)) === oneOf(main?.name ?? "") ? 0 : 300) +
    (isObject(example.body?.value) ? Object.keys(example.body.value).length : 0);
  const sorted = entries.map((entry) => ({ entry, rank: rank(entry) })).sort((a, b) => a.rank - b.rank);
  const shown = new Map<Kind, Shown>();
  for (const kind of KINDS) {
    const found = sorted.find(({ entry }) => USES[kind].is(entry.operation));
    if (found) shown.set(kind, found.entry);
  }
  const reading = sorted.find(({ entry }) => entry.operation.method === "GET") ?? sorted[0];
  return { shown, first: shown.get("list") ?? reading?.entry };
}

/** A refusal that the operation declares, by its call and status; where no body is declared, by the class that it comes as. */
function refusalOf({ operation, example }: Shown, { name, prefix }: Context["guard"]) {
  const typed = operation.failures.filter(({ status, type }) => type !== undefined && /^\d+$/.test(status));
  const { status } = typed.find((failure) => failure.status === "404") ?? typed[0] ?? {};
  const [{ error } = { error: "ApiError" }] = failuresOf(operation);
  const isMeant =
    status === undefined
      ? `error instanceof ${error}`
      : `${name}(error, "${prefix}${example.accessor}", ${status})`;
  const code = [
    "// What the API refuses is an error that knows the call, the status and what the API said.",
    "try {",
    printed(all("  await ", indent(example.call.doc), ";")),
    "} catch (error) {",
    `  if (!${status === undefined ? `(${isMeant})` : isMeant}) throw error;`,
    "  console.log(error.message, error.body);",
    "}",
  ].join("\n");
  return { code, ...(status === undefined ? { error, guard: "" } : { error: "", guard: name }) };
}

interface Written {
  readonly update: Shown;
  readonly get: Shown;
}

/** An update whose fields are those that reading shows. */
function writtenOf(
  domain: Domain,
  shown: ReadonlyMap<Kind, Shown>,
  { exampleOf }: Context,
): Written | undefined {
  const update = shown.get("update");
  const get = update?.resource.operations.find((operation) => operation.name === "get");
  const example = get && update && exampleOf({ resource: update.resource, operation: get });
  if (!update || !get || !example || get.path !== update.operation.path) return undefined;
  const { body } = update.example;
  const type = get.success.type;
  const shownFields = new Set((type && fieldsOf(type, modelsOf(domain)))?.map(({ source }) => source));
  const isShown = ([name, value]: readonly [string, unknown]) =>
    shownFields.has(name) && (typeof value === "string" || typeof value === "boolean");
  const isAll = isObject(body?.value) && Object.entries(body.value).every(isShown);
  return isAll ? { update, get: { resource: update.resource, operation: get, example } } : undefined;
}

function writtenTest({ update, get }: Written): string {
  const read = all(
    "  expect(await ",
    get.example.call.doc,
    ").toMatchObject(",
    update.example.body?.code.doc ?? "{}",
    ");",
  );
  return [
    `it("remembers what was written", async () => {`,
    printed(all("  await ", indent(update.example.call.doc), ";")),
    printed(indent(read)),
    "});",
  ].join("\n");
}

/** What a test can make go wrong, and what it sees of the call. */
function failingTest({ example }: Shown, mock: string): string[] {
  const { accessor, call } = example;
  return [
    [
      `it("meets the failure that a test wants, once", async () => {`,
      `  ${mock}.${accessor}.fail(409).once();`,
      printed(all("  await expect(", indent(call.doc), ").rejects.toMatchObject({ status: 409 });")),
      printed(all("  await ", indent(call.doc), ";")),
      `  expect(${mock}.${accessor}.calls).toHaveLength(2);`,
      "});",
    ].join("\n"),
  ];
}
