/**
 * `src/mocks/` of a package, its export `./mocks`: what tests use instead of the API.
 *
 * The handlers, the data and every rule are the runtime's (`runtime/mocks/`); a package adds the description of its domain, as data,
 * and the types of its client.
 */
import type { Domain } from "../model/ir.ts";
import type { DomainDescription, EntitySpec } from "../runtime/mocks/description.ts";
import { needsExtras } from "../describe/extras.ts";
import { all, print } from "./code/doc.ts";
import { call, type Data, data, list, name, object } from "./code/expression.ts";
import { constant, importOf, returning, signature, typeAlias } from "./code/statement.ts";
import { commentText, lined } from "./code/token.ts";
import { reference } from "./code/type.ts";
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
  return new Map([
    [
      "index.ts",
      render("mocks-domain.ts", {
        title,
        runtime,
        className: domain.className,
        ...mockOf(domain.className, "mockDomain", "description"),
        example,
      }),
    ],
    ["description.ts", descriptionModule({ description, settings }, title)],
  ]);
}

function descriptionModule({ description, settings }: Omit<DomainContext, "records">, title: string): string {
  const runtime = packageName(settings, RUNTIME);
  // A description is plain data, which its interfaces do not say of themselves.
  const plain = data(description as unknown as Data);
  // What a mock of this description knows beside what every mock does.
  const taught = [
    ...(settings.int64 !== "number" || needsExtras(description) ? ["withExtras"] : []),
    ...(description.rules === undefined ? [] : ["withBusiness"]),
  ];
  const imported =
    taught.length > 0
      ? importOf("import", ["type DomainDescription", ...taught.toSorted()], `${runtime}/mocks`)
      : importOf("import type", ["DomainDescription"], `${runtime}/mocks`);
  const module = [
    `/** The ${title} API as the mock engine reads it; \`DomainDescription\` says what it means. Generated; do not edit. */`,
    imported,
    "",
    constant(
      "export const description: DomainDescription",
      taught.reduce((made, teach) => call(teach, [], [made]), plain),
    ),
    "",
  ];
  return print(lined(module), CODE);
}

/** What a mock's module declares of a class: the type of the mock, and how one is made. */
function mockOf(
  className: string,
  maker: string,
  described: string,
): Record<"mockType" | "head" | "made", string> {
  const mock = reference(`${className}Mock`);
  const types = [reference(className), reference("HttpHandler")];
  const head = signature({
    name: "export function createMock",
    typeParameters: [],
    parameters: ["options: MockOptions = {}"],
    result: mock,
  });
  const made = call(maker, types, [name(described), object(["options", ["http", name("() => http")]])]);
  return {
    mockType: print(typeAlias(`${className}Mock`, reference("Mock", ...types)), CODE),
    head: print(all(head, " {"), CODE),
    made: print(returning(made), CODE, 1),
  };
}

/** The mock of the umbrella, `src/mocks/index.ts`: all domains know each other's records. */
export function emitSdkMocks(domains: readonly Domain[], settings: Settings, example?: string): string {
  const { className } = settings.vendor;
  const descriptions = list(domains.map((domain) => name(`${domain.name}Description`)));
  return render("mocks-sdk.ts", {
    umbrella: className,
    ...mockOf(className, "mockDomains", "DOMAINS"),
    runtime: packageName(settings, RUNTIME),
    domains: domains.map((domain) => ({
      name: domain.name,
      package: packageName(settings, domain.packageName),
    })),
    list: print(constant("const DOMAINS", descriptions), CODE),
    example,
  });
}
