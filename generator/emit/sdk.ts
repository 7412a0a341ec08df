/** The packages and files that belong to no single domain: umbrella, and the index of the output folder. */
import type { Domain } from "../model/ir.ts";
import { accessorOf, operationsOf, resourceOperations } from "../model/operations.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { apiName } from "../vendor/profile.ts";
import type { AvailabilityRow } from "../read/table.ts";
import { AGENT_FILES, emitSdkAgents } from "./agents.ts";
import { type ExampleOf, mainExample } from "./example.ts";
import { firstOf } from "./comment.ts";
import { madeOnce } from "./accessor.ts";
import { all, print } from "./code/doc.ts";
import { call, data, imported, instance, name } from "./code/expression.ts";
import { assignment, block, importOf, parameter, returning, signature } from "./code/statement.ts";
import { commentText, docComment, quote } from "./code/token.ts";
import { reference } from "./code/type.ts";
import { emitAllErrors } from "./declared-errors.ts";
import { RUN, runnerOf } from "./reports.ts";
import { emitManifests } from "./manifest.ts";
import { packageName, RUNTIME, SDK, type Settings, WEBHOOKS } from "../model/settings.ts";
import { fullPath } from "../model/path.ts";
import { usageOf } from "./usage.ts";
import { emitSdkMocks } from "./mocks.ts";
import { emitSdkSchemas } from "./schemas.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";
import { by, cleanLine, codeSpan, count, markdown, prose } from "../ground/text.ts";
import { areForeign, credentialsOf, inSentence, variablesOf, vendorView, webhooksOf } from "./vendor.ts";

export interface SdkContext {
  readonly settings: Settings;
  /** The domain that examples call. */
  readonly shown: Domain | undefined;
  /** Calls of a domain, which is `st.crm` there. */
  readonly exampleOf: (domain: Domain) => ExampleOf;
}

/** The umbrella: one class with a property for each domain. */
export function emitSdk(domains: readonly Domain[], context: SdkContext): ReadonlyMap<string, string> {
  const { settings } = context;
  const isForeign = areForeign(domains);
  return new Map([
    ["src/index.ts", sdkModule(domains, settings)],
    ["src/errors.ts", emitAllErrors(domains, settings)],
    ["src/mocks/index.ts", emitSdkMocks(domains, settings, shownAccessor(context))],
    ["src/schemas/index.ts", emitSdkSchemas(domains, settings)],
    ...emitManifests(settings, {
      folder: SDK,
      description: `One typed client for ${domains.length} domains${isForeign ? "" : ` of the ${apiName(settings.vendor)} API`}. Unofficial.`,
      keywords: [...(isForeign ? ["api", "client"] : settings.vendor.keywords), "sdk"],
      dependencies: [RUNTIME, ...domains.map((domain) => domain.packageName)],
      mocks: "msw",
      files: AGENT_FILES,
    }),
    ...emitSdkAgents(domains, settings),
    ["README.md", sdkReadme(domains, context)],
  ]);
}

function sdkModule(domains: readonly Domain[], settings: Settings): string {
  const { className, wire } = settings.vendor;
  const runtime = packageName(settings, RUNTIME);
  const names = [
    ...["type ApiPromise", "Client", "type ClientOptions", "lazyDomain", "optionsFromEnv"],
    ...(wire.tenant === undefined ? [] : ["type OtherTenant"]),
    "type RequestOptions",
    "toClient",
  ];
  return render("sdk.ts", {
    className,
    hasTenants: wire.tenant !== undefined,
    fromEnvDoc: print(docComment(fromEnvDoc(wire)), CODE, 1),
    runtimeImport: print(importOf("import", names, runtime), CODE),
    runtime: quote(runtime),
    domains: domains.map((domain) => {
      const from = packageName(settings, domain.packageName);
      const loading = `load${domain.className}`;
      const own = runnerOf(domain, settings.vendor) ? [data([RUN])] : [];
      return {
        ...madeOnce(
          domain,
          call("lazyDomain", [], [name("this.client"), name(loading), data(domain.name), ...own]),
        ),
        name: domain.name,
        className: domain.className,
        doc: print(docComment(commentText(domainDoc(domain))), CODE, 1),
        package: quote(from),
        loader: loader(domain, loading, from),
      };
    }),
  });
}

function domainDoc(domain: Domain): string {
  const { title, description, resources } = domain;
  const size = `${count(operationsOf(domain).length, "operation")} in ${count(resources.length, "resource")}`;
  const names = firstOf(resources.map(({ name }) => name));
  const told = description ? `${prose(description)}\n\n` : "";
  return `${cleanLine(title)}.\n\n${told}${size}: ${names}`;
}

/** How the package of a domain is loaded when a call needs it. */
function loader({ className }: Domain, loading: string, from: string): string {
  const head = signature({
    name: loading,
    typeParameters: [],
    parameters: [parameter("client", reference("Client"))],
    result: reference("Promise", reference(className)),
  });
  const body = [
    assignment("const domain", " =", imported(from)),
    returning(instance(`domain.${className}`, [name("client")])),
  ];
  return print(all("async function ", head, " ", block(body)), CODE);
}

function fromEnvDoc(wire: WireProfile): string {
  const named = (options: readonly string[]) =>
    inSentence(variablesOf(options).map((variable) => `\`${wire.variables}${variable}\``));
  const [first, ...others] = Object.keys(wire.environments).map((name) => `\`${name}\``);
  const environments = [`${first}, the default`, ...others].join(", or ");
  return [
    `Reads ${named(credentialsOf(wire))}, which have to be`,
    `there, and where they are ${named(["environment"])} (${environments}), ${named(["baseUrl"])},`,
    `${named(["authUrl", "allowInsecureHosts"])}; options given here win.`,
    "\n@throws ConfigurationError naming every variable that is missing",
  ].join("\n");
}

function shownAccessor({ shown, exampleOf, settings }: SdkContext): string | undefined {
  const example = shown && mainExample(shown, { settings, exampleOf: exampleOf(shown) });
  return example && `${shown.name}.${example.accessor}`;
}

function sdkReadme(domains: readonly Domain[], { settings, shown, exampleOf }: SdkContext): string {
  const usage =
    shown &&
    usageOf(
      shown,
      { settings, exampleOf: exampleOf(shown), guard: { name: "isErrorOf", prefix: `${shown.name}.` } },
      `mock.${shown.name}`,
    );
  return render("sdk-readme.md", {
    ...vendorView(settings, domains),
    package: packageName(settings, SDK),
    scope: settings.scope,
    operations: domains.reduce((sum, domain) => sum + operationsOf(domain).length, 0),
    // Documents may have nothing to show: one that only takes what it is sent.
    usage: usage ?? { code: "", errors: "", tests: "" },
    firstName: shown?.name ?? "",
    domains: domains.map((domain) => domainRow(domain, settings)),
  });
}

function domainRow(domain: Domain, settings: Settings) {
  return {
    name: domain.name,
    folder: domain.packageName,
    package: packageName(settings, domain.packageName),
    title: markdown(domain.title),
    operations: operationsOf(domain).length,
    resources: domain.resources.length,
  };
}

/** The index of the output folder, and the map from operation ids to methods. */
export function emitIndex(
  domains: readonly Domain[],
  settings: Settings,
  availability: readonly AvailabilityRow[],
): ReadonlyMap<string, string> {
  const rows = domains.map((domain) => domainRow(domain, settings));
  return new Map([
    [
      "README.md",
      render("output-readme.md", {
        ...vendorView(settings, domains),
        sdk: packageName(settings, SDK),
        runtime: packageName(settings, RUNTIME),
        webhooks: webhooksOf(domains, settings) && packageName(settings, WEBHOOKS),
        domains: rows,
        methods: domains.map((domain) => ({
          ...domainRow(domain, settings),
          rows: resourceOperations(domain)
            .map((entry) => ({
              id: codeSpan(entry.operation.source),
              call: `${domain.name}.${accessorOf(entry)}`,
              route: codeSpan(`${entry.operation.method} ${fullPath(domain, entry.operation)}`),
            }))
            .sort(by(({ id }) => id)),
        })),
        operations: rows.reduce((sum, row) => sum + row.operations, 0),
        resources: rows.reduce((sum, row) => sum + row.resources, 0),
        availability: availability.flatMap((row) => {
          const domain = domains.find(({ id }) => id === row.domain);
          const resource = domain?.resources.find((candidate) => candidate.name === row.resource);
          if (!domain || !resource) return [];
          return {
            group: markdown(row.group),
            domain: domain.name,
            resource: resource.name,
            package: packageName(settings, domain.packageName),
            operations: resource.operations.length,
            integration: row.integration ? "yes" : "no",
            production: row.production ? "yes" : "no",
          };
        }),
      }),
    ],
    ["operations.json", operationsJson(domains, settings)],
  ]);
}

function operationsJson(domains: readonly Domain[], settings: Settings): string {
  const rows = domains.flatMap((domain) =>
    resourceOperations(domain).map(({ resource, operation }) => ({
      domain: domain.id,
      package: packageName(settings, domain.packageName),
      className: domain.className,
      operationId: operation.source,
      accessor: accessorOf({ resource, operation }),
      method: operation.method,
      path: fullPath(domain, operation),
      // Where an API is that is not the vendor's: a later run, from which its document dropped out, has to know.
      ...(domain.foreignOrigin !== undefined && { api: domain.foreignOrigin }),
    })),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}
