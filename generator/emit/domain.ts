/**
 * The package of one domain.
 *
 * {@link DOMAIN_ARTEFACTS} is the list of what such a package holds; how to add to it says CONTRIBUTING, "An artefact".
 */
import type { Domain } from "../model/ir.ts";
import { accessorOf, operationsOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import type { Profile } from "../vendor/profile.ts";
import { emitClient } from "./client.ts";
import { emitManifests } from "./manifest.ts";
import { type DomainContext, emitMocks } from "./mocks.ts";
import { packageName, RUNTIME, SDK, type Settings } from "../model/settings.ts";
import { fullPath } from "../model/path.ts";
import { render } from "./template.ts";
import { areForeign, vendorView } from "./vendor.ts";
import { emitTypes } from "./types.ts";
import { cleanLine, codeSpan, markdown } from "../ground/text.ts";

/** Makes files by path below the package's folder. */
type Artefact = (domain: Domain, context: DomainContext) => ReadonlyMap<string, string>;

const DOMAIN_ARTEFACTS: readonly Artefact[] = [
  (domain, { settings }) =>
    prefix("src/", emitClient(domain, { ...settings, runtime: packageName(settings, RUNTIME) })),
  (domain, { settings }) =>
    one("src/types.ts", emitTypes(domain, { ...settings, runtime: packageName(settings, RUNTIME) })),
  (domain, context) =>
    prefix("src/mocks/", emitMocks(domain, context, exampleOf(domain, context.settings.vendor)?.accessor)),
  (domain, { settings }) => new Map(domainManifests(domain, settings)),
  (domain, { settings }) => one("README.md", domainReadme(domain, settings)),
];

export function emitDomain(domain: Domain, context: DomainContext): ReadonlyMap<string, string> {
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
  });
}

function domainReadme(domain: Domain, settings: Settings): string {
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
    example: exampleOf(domain, settings.vendor),
    test: exampleOf(domain, settings.vendor, KNOWN_ID),
    scopes: domain.scopes.map(({ name, description }) => ({
      name: codeSpan(name),
      description: description === undefined ? "" : markdown(description),
    })),
    resources: domain.resources.map((resource) => ({
      name: resource.name,
      operations: resource.operations.map((operation) => ({
        name: operation.name,
        method: operation.method,
        path: codeSpan(fullPath(domain, operation)),
        // What is known by its address has no id.
        id: operation.source === `${operation.method} ${operation.path}` ? "" : codeSpan(operation.source),
        summary: markdown(operation.summary ?? "") + (operation.deprecated ? " (deprecated)" : ""),
      })),
    })),
  });
}

export interface Example {
  readonly list: boolean;
  readonly accessor: string;
  readonly arguments: string;
}

/** A record that every mock has. */
export const KNOWN_ID = "1";

/** A call that compiles with literal arguments: a list if there is one, else a feed, else anything that only reads. */
export function exampleOf(domain: Domain, vendor: Profile, id = "123"): Example | undefined {
  const candidates = resourceOperations(domain).flatMap((entry) => {
    const example = callOf(entry, { id, size: vendor.wire.page.size });
    return example ? [{ example, rank: rank(entry, vendor.examples.resources) }] : [];
  });
  return candidates.sort((a, b) => a.rank - b.rank)[0]?.example;
}

function rank({ resource, operation }: ResourceOperation, preferred: readonly string[]): number {
  const main = operation.name === "list" ? 0 : 1;
  const kind = { page: 0, feed: 2, none: 4 }[operation.paging.kind];
  return (
    kind +
    main +
    operation.pathParameters.length * 10 +
    (preferred.includes(resource.name) ? -1 : 0) +
    (operation.deprecated ? 100 : 0)
  );
}

function callOf(
  { resource, operation }: ResourceOperation,
  { id, size }: { readonly id: string; readonly size: string },
): Example | undefined {
  const parameters = [...(operation.query?.parameters ?? []), ...(operation.headers?.parameters ?? [])];
  if (operation.method !== "GET" || parameters.some((parameter) => parameter.required)) return undefined;
  const values = operation.pathParameters.map(({ type }) => {
    if (type.kind !== "scalar") return undefined;
    return type.scalar === "string" ? '"abc"' : type.scalar === "boolean" ? "true" : id;
  });
  if (values.includes(undefined)) return undefined;
  const takesSize = operation.query?.parameters.some(({ source }) => source === size);
  const list = operation.paging.kind !== "none";
  return {
    list,
    accessor: accessorOf({ resource, operation }),
    arguments: [...values, ...(list && takesSize ? [`{ ${size}: 100 }`] : [])].join(", "),
  };
}
