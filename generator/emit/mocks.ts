/**
 * `src/mocks/` of a package, its export `./mocks`: what tests use instead of the API.
 *
 * The handlers, the data and every rule are the runtime's (`runtime/mocks/`); a package adds the description of its domain, as data,
 * and the types of its client.
 */
import type { Domain } from "../model/ir.ts";
import type {
  CoreDescription,
  DomainBusiness,
  DomainDescription,
  EntitySpec,
  OperationNames,
} from "../runtime/mocks/description.ts";
import { shownBy } from "../describe/places.ts";
import { memo } from "../runtime/mocks/memo.ts";
import { placeOf } from "../runtime/mocks/place.ts";
import { apart } from "../describe/apart.ts";
import { packedIfShorter } from "../describe/packed.ts";
import type { PackedDomain } from "../runtime/mocks/packed.ts";
import { teachersOf } from "../describe/extras.ts";
import { all, print } from "./code/doc.ts";
import {
  call,
  type Data,
  data,
  type ExpressionCode,
  list,
  name,
  object,
  type Property,
  pure,
  text,
} from "./code/expression.ts";
import { constant, importOf, interfaceOf, returning, signature, typeAlias } from "./code/statement.ts";
import { commentText, lined, propertyName, quote } from "./code/token.ts";
import {
  indexedType,
  intersectionType,
  literalType,
  type MemberCode,
  objectType,
  propertySignature,
  reference,
  type TypeCode,
  unionType,
} from "./code/type.ts";
import { cleanLine } from "../ground/text.ts";
import { packageName, RUNTIME, type Settings } from "../model/settings.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";

export interface DomainContext {
  readonly settings: Settings;
  /** The domain as the mock engine reads it. */
  readonly description: DomainDescription;
  /** What records the domains have, all of them. */
  readonly records: readonly EntitySpec[];
}

/** Modules by path below `src/mocks/`. */
export function emitMocks(
  domain: Domain,
  { settings, description }: Omit<DomainContext, "records">,
  example?: string,
): ReadonlyMap<string, string> {
  const runtime = packageName(settings, RUNTIME);
  const title = commentText(cleanLine(domain.title));
  const { core, names, business } = apart(description);
  return new Map([
    [
      "index.ts",
      render("mocks-domain.ts", {
        title,
        runtime,
        className: domain.className,
        ...mockOf(domain.className, "mockDomain", "description"),
        ...recordsOf(domain.className, description, runtime),
        example,
      }),
    ],
    ["core.ts", coreModule({ core, settings }, title)],
    ["description.ts", descriptionModule(names, { runtime, title })],
    ["business.ts", businessModule(domain.id, business, { runtime, title })],
  ]);
}

function businessModule(
  id: string,
  business: DomainBusiness | undefined,
  { runtime, title }: Record<"runtime" | "title", string>,
): string {
  const from = `${runtime}/mocks`;
  const code =
    business === undefined
      ? [`export { noBusiness as business } from ${quote(from)};`]
      : [
          importOf("import", ["businessOf", "type MockBusiness"], from),
          importOf("import", ["names"], "./description.js"),
          "",
          constant(
            "export const business: MockBusiness",
            call("businessOf", [], [data(id), name("names"), data(business as unknown as Data)]),
          ),
        ];
  const doc = `/** The rules of the business of the ${title} API; \`DomainBusiness\` says what they mean. Generated; do not edit. */`;
  return print(lined([doc, ...code, ""]), CODE);
}

interface CoreContext extends Pick<DomainContext, "settings"> {
  readonly core: CoreDescription;
}

function coreModule({ core, settings }: CoreContext, title: string): string {
  const runtime = packageName(settings, RUNTIME);
  const few = packedIfShorter(core);
  // A description is plain data, which its interfaces do not say of themselves.
  const plain = few ? packedCode(few) : data(core as unknown as Data);
  // What a mock of this description knows beside what every mock does.
  const taught = [
    ...(few ? ["unpacked"] : []),
    ...(settings.int64 === "number" ? teachersOf(core) : ["withExtras"]),
  ];
  const imported =
    taught.length > 0
      ? importOf("import", ["type CoreDescription", ...taught], `${runtime}/mocks`)
      : importOf("import type", ["CoreDescription"], `${runtime}/mocks`);
  const module = [
    `/** The ${title} API as the mock engine reads it; \`DomainDescription\` says what it means, \`unpacked\` how it is written. Generated; do not edit. */`,
    imported,
    "",
    constant(
      "export const core: CoreDescription",
      taught.reduce((made, teach) => call(teach, [], [made]), plain),
    ),
    "",
  ];
  return print(lined(module), CODE);
}

function packedCode({ operations, entities, models, ...head }: PackedDomain): ExpressionCode {
  return object([
    ...Object.entries(head).map(([key, value]): Property => [key, data(value)]),
    ["operations", text(operations)],
    ["entities", text(entities)],
    ["models", text(models)],
  ]);
}

function descriptionModule(
  names: OperationNames,
  { runtime, title }: Record<"runtime" | "title", string>,
): string {
  const module = [
    `/** The ${title} API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */`,
    importOf("import", ["type DomainDescription", "named", "type OperationNames"], `${runtime}/mocks`),
    importOf("import", ["core"], "./core.js"),
    "",
    constant("export const names: OperationNames", data(names)),
    "",
    constant(
      "export const description: DomainDescription",
      pure(call("named", [], [name("core"), name("names")])),
    ),
    "",
  ];
  return print(lined(module), CODE);
}

/** The tree of places at which a mock has records, each with the type of what its operation shows. */
interface Branch {
  readonly inner: Map<string, Branch>;
  types?: readonly TypeCode[];
}

/** The interface of the records that a mock has, and what it takes to import. */
function recordsOf(
  className: string,
  description: DomainDescription,
  runtime: string,
): Record<"imports" | "records", string> {
  const records = print(interfaceOf(`${className}Records`, membersOf(treeOf(className, description))), CODE);
  const types = ["OwnedOptions", "RecordOf", "Records", "Traits"].filter((type) =>
    new RegExp(`\\b${type}\\b`).test(records),
  );
  const names = [
    "createFixtures",
    "type Mock",
    "mockDomain",
    "mockHandlers",
    "type MockOptions",
    ...types.map((type) => `type ${type}`),
  ];
  return { records, imports: print(importOf("import", names, `${runtime}/mocks`), CODE) };
}

function treeOf(className: string, description: DomainDescription): Branch {
  const root: Branch = { inner: new Map() };
  for (const entity of description.entities) {
    const operation = shownBy(description, entity);
    if (placeOf(entity) === "" || operation === undefined) continue;
    const branch = placeOf(entity)
      .split(".")
      .reduce((at, name) => memo(at.inner, name, (): Branch => ({ inner: new Map() })), root);
    const shown = operation.accessor.split(".").reduce(indexedBy, reference(className));
    const owned = entity.parent === undefined ? [] : [reference("OwnedOptions")];
    const record = reference("RecordOf", shown);
    branch.types = [reference("Records", record, ...owned), ...traitsOf(entity, record)];
  }
  return root;
}

function traitsOf({ traits = {} }: EntitySpec, record: TypeCode): readonly TypeCode[] {
  const names = Object.keys(traits).map(literalType);
  return names.length > 0 ? [reference("Traits", record, unionType(names))] : [];
}

function indexedBy(type: TypeCode, key: string): TypeCode {
  return indexedType(type, quote(key));
}

function membersOf({ inner }: Branch): readonly MemberCode[] {
  return [...inner].map(([key, branch]) => {
    const below = branch.inner.size > 0 ? [objectType(membersOf(branch), "open")] : [];
    const types = [...(branch.types ?? []), ...below];
    const [first = below[0], ...others] = types;
    const type = others.length > 0 ? intersectionType(types) : first;
    return propertySignature(`readonly ${propertyName(key)}`, type ?? reference("unknown"));
  });
}

/** What a mock's module declares of a class: the type of the mock, and how one is made. */
function mockOf(
  className: string,
  maker: string,
  described: string,
): Record<"mockType" | "head" | "made" | "bare", string> {
  const mock = reference(`${className}Mock`);
  const handlers = [reference(className), reference("HttpHandler")];
  const types = [...handlers, reference(`${className}Records`)];
  const head = signature({
    name: "export function createMock",
    typeParameters: [],
    parameters: ["options: MockOptions = {}"],
    result: mock,
  });
  const http = ["http", name("() => http")] as const;
  const made = call(maker, types, [
    name(described),
    object(["options", http, ["fixtures", name("createFixtures")], "business"]),
  ]);
  const bare = call(
    "mockHandlers",
    [reference("HttpHandler")],
    [maker === "mockDomain" ? list([name("core")]) : name(described), object(["options", http])],
  );
  return {
    bare: print(returning(bare), CODE, 1),
    mockType: print(typeAlias(`${className}Mock`, reference("Mock", ...types)), CODE),
    head: print(all(head, " {"), CODE),
    made: print(returning(made), CODE, 1),
  };
}

const SDK_IMPORTS = [
  "createFixtures",
  "type Mock",
  "type MockBusiness",
  "mockDomains",
  "mockHandlers",
  "type MockOptions",
];

/** The mock of the umbrella, `src/mocks/index.ts`: all domains know each other's records. */
export function emitSdkMocks(domains: readonly Domain[], settings: Settings, example?: string): string {
  const { className } = settings.vendor;
  const rules = list(domains.map((domain) => name(`${domain.name}Business`)));
  const descriptions = list(domains.map((domain) => name(`${domain.name}Description`)));
  return render("mocks-sdk.ts", {
    umbrella: className,
    ...mockOf(className, "mockDomains", "DOMAINS"),
    ofRuntime: print(importOf("import", SDK_IMPORTS, `${packageName(settings, RUNTIME)}/mocks`), CODE),
    records: print(
      interfaceOf(
        `${className}Records`,
        domains.map((domain) =>
          propertySignature(`readonly ${domain.name}`, reference(`${domain.className}Records`)),
        ),
      ),
      CODE,
    ),
    domains: domains.map((domain) => ({
      imports: print(
        importOf(
          "import",
          [
            `business as ${domain.name}Business`,
            `description as ${domain.name}Description`,
            `type ${domain.className}Records`,
          ],
          `${packageName(settings, domain.packageName)}/mocks`,
        ),
        CODE,
      ),
      package: packageName(settings, domain.packageName),
    })),
    list: print(constant("const DOMAINS", descriptions), CODE),
    business: print(constant("export const business: readonly MockBusiness[]", rules), CODE),
    example,
  });
}
