/**
 * The package of one domain.
 *
 * {@link DOMAIN_ARTEFACTS} is the list of what such a package holds; how to add to it says CONTRIBUTING, "An artefact".
 */
import type { Domain, Resource } from "../model/ir.ts";
import { operationsOf } from "../model/operations.ts";
import { AGENT_FILES, emitAgents } from "./agents.ts";
import { emitClient } from "./client.ts";
import { type ExampleOf, examplesOf, mainExample } from "./example.ts";
import { FIND, finderOf } from "./find.ts";
import { runnerOf } from "./reports.ts";
import { emitReference } from "./reference.ts";
import { emitManifests } from "./manifest.ts";
import { type DomainContext, emitMocks } from "./mocks.ts";
import { packageName, RUNTIME, SDK, type Settings } from "../model/settings.ts";
import { render } from "./template.ts";
import { areForeign, vendorView } from "./vendor.ts";
import { emitSchemas } from "./schemas.ts";
import { usageOf } from "./usage.ts";
import { emitTypes } from "./types.ts";
import { cleanLine, codeSpan, markdown } from "../ground/text.ts";

/** Makes files by path below the package's folder. */
type Artefact = (domain: Domain, context: PackageContext) => ReadonlyMap<string, string>;

interface PackageContext extends DomainContext {
  /** The text of `src/types.ts`. */
  readonly types: string;
  readonly exampleOf: ExampleOf;
}

const DOMAIN_ARTEFACTS: readonly Artefact[] = [
  (domain, { settings, exampleOf }) =>
    prefix("src/", emitClient(domain, { ...settings, runtime: packageName(settings, RUNTIME) }, exampleOf)),
  (_domain, { types }) => one("src/types.ts", types),
  (domain, context) =>
    prefix("src/mocks/", emitMocks(domain, context, mainExample(domain, context)?.accessor)),
  (domain, { settings }) => one("src/schemas/index.ts", emitSchemas(domain, settings)),
  (domain, { settings }) => new Map(domainManifests(domain, settings)),
  (domain, context) => one("README.md", domainReadme(domain, context)),
  (domain, { settings }) => emitAgents(domain, settings),
  (domain, { settings, types }) => one("api.md", emitReference(domain, { settings, types })),
];

export function emitDomain(domain: Domain, given: DomainContext): ReadonlyMap<string, string> {
  const { settings } = given;
  const types = emitTypes(domain, { ...settings, runtime: packageName(settings, RUNTIME) });
  const context = { ...given, types, exampleOf: examplesOf(domain, given, domain.name) };
  return new Map(DOMAIN_ARTEFACTS.flatMap((make) => [...make(domain, context)]));
}

function one(path: string, text: string): ReadonlyMap<string, string> {
  return new Map([[path, text]]);
}

function prefix(folder: string, files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [folder + path, text]));
}

function domainManifests(domain: Domain, settings: Settings): ReturnType<typeof emitManifests> {
  const { version, wire } = settings.vendor;
  const title = `${cleanLine(domain.title)} API`;
  const isForeign = areForeign([domain]);
  const api = isForeign ? title : `${wire.name} ${title}${version && ` (${version})`}`;
  return emitManifests(settings, {
    folder: domain.packageName,
    description: `Typed client for the ${api}. Unofficial.`,
    keywords: isForeign ? ["api", "client", domain.id] : [...settings.vendor.keywords, domain.id],
    dependencies: [RUNTIME],
    mocks: "msw",
    files: [...AGENT_FILES, "api.md"],
  });
}

function domainReadme(domain: Domain, context: PackageContext): string {
  const { settings } = context;
  return render("package-readme.md", {
    ...vendorView(settings, [domain]),
    package: packageName(settings, domain.packageName),
    scope: settings.scope,
    runtime: packageName(settings, RUNTIME),
    sdk: packageName(settings, SDK),
    title: markdown(domain.title),
    className: domain.className,
    variable: domain.name,
    operations: operationsOf(domain).length,
    runsReports: runnerOf(domain, settings.vendor) !== undefined,
    usage: usageOf(domain, { ...context, guard: { name: `is${domain.className}Error`, prefix: "" } }, "mock"),
    scopes: domain.scopes.map(({ name, description }) => ({
      name: codeSpan(name),
      description: description === undefined ? "" : markdown(description),
    })),
    resources: domain.resources.map((resource) => ({
      name: resource.name,
      operations: resource.operations,
      methods: methodsOf(domain, resource, settings)
        .map((name) => `\`${name}\``)
        .join(", "),
    })),
  });
}

/** Operations, and what is none. */
function methodsOf(domain: Domain, resource: Resource, { vendor }: Settings): readonly string[] {
  const names = resource.operations.map(({ name }) => name);
  return finderOf(domain, resource, vendor) ? [...names, FIND] : names;
}
