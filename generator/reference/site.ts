/**
 * The reference site: every operation of all domains on one page that asks nothing of anybody. `templates/reference-site.*` draw it; what is
 * said of an operation is what its package says, and what it answers is what a mock of it does.
 */
import { searchScript } from "virtual:reference";
import { createExamples, type Examples } from "../describe/example.ts";
import { descriptionsOnDemand, recordsOf } from "../describe/describe.ts";
import { flatText } from "../emit/code/doc.ts";
import { type Example, examplesOf, printed, statementOf } from "../emit/example.ts";
import { failuresOf } from "../emit/failures.ts";
import { entriesOf, type FormerCalls, formerCalls } from "../emit/mcp.ts";
import { callOf } from "../emit/method.ts";
import { argumentsOf, type ReferenceContext, referenceContext } from "../emit/reference.ts";
import type { MemberText } from "../emit/declarations.ts";
import { successorOf } from "../emit/noun.ts";
import { emitTypes } from "../emit/types.ts";
import type { Entry } from "../mcp/catalogue.ts";
import { selfContained } from "../migrate/render/html.ts";
import type { Domain, Operation } from "../model/ir.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import { packageName, RUNTIME, type Settings } from "../model/settings.ts";
import type { DomainDescription } from "../runtime/mocks/description.ts";
import { withBusiness } from "../runtime/mocks/business.ts";
import { createEngine, type Engine, START } from "../runtime/mocks/engine.ts";
import { withEffects } from "../runtime/mocks/effects.ts";
import { withExtras } from "../runtime/mocks/extras.ts";
import { operationPage } from "../vendor/portal.ts";
import { curlOf, requestOf, type SampleRequest } from "./request.ts";

/** What the page shows of an operation beside what the list of all says. */
interface OperationData {
  readonly call: string;
  readonly signature: string;
  readonly code?: string;
  readonly curl?: string;
  readonly request?: Omit<SampleRequest, "ofCaller">;
  readonly arguments: readonly MemberText[];
  readonly answer: string;
  readonly sample?: string;
  readonly errors: readonly { readonly error: string; readonly status: string; readonly text: string }[];
  readonly facts: readonly string[];
  readonly deprecated?: string;
  readonly link?: string;
  /** Fields of the API before whose values are here now: `Job.end`. */
  readonly formerFields?: readonly string[];
}

export interface DomainData {
  readonly operations: readonly OperationData[];
  /** Members of the types that the package declares, by name. */
  readonly types: Readonly<Record<string, readonly MemberText[]>>;
}

export interface SiteOptions {
  readonly settings: Settings;
  /** Fields of the API before by the operation that has their values: `crm Customers_Get`. */
  readonly formerFields: ReadonlyMap<string, readonly string[]>;
  /** Where a mock says what it lets in, if one serves the page. */
  readonly mock?: string;
}

/** @returns `index.html` */
export async function referenceSite(domains: readonly Domain[], options: SiteOptions): Promise<string> {
  const { settings, mock } = options;
  const { vendor } = settings;
  const described = descriptionsOnDemand(domains, vendor);
  const descriptions = domains.map(({ id }) => described(id) as DomainDescription);
  const records = recordsOf(domains);
  const engine = createEngine(withEffects(withBusiness(withExtras(descriptions))), {
    now: START,
    guards: false,
  });
  const former = formerCalls(vendor);
  const made: { id: string; title: string; entries: readonly Entry[]; data: DomainData }[] = [];
  for (const [i, domain] of domains.entries()) {
    const description = descriptions[i] as DomainDescription;
    const data = await domainData(domain, {
      ...options,
      engine,
      context: { description, records, settings },
      examples: createExamples(description, records, vendor.wire.page),
    });
    made.push({
      id: domain.id,
      title: domain.title,
      entries: entriesWith(domain, { former, options }),
      data,
    });
  }
  return selfContained(
    "reference-site",
    ["reference-site.js"],
    {
      name: vendor.wire.name,
      version: vendor.version,
      before: vendor.before?.version,
      install: packageName(settings, "sdk"),
      mock,
      domains: made.map(({ id, title, entries }) => ({ id, title, entries })),
      // Each is read when an operation of it is opened.
      details: Object.fromEntries(made.map(({ id, data }) => [id, JSON.stringify(data)])),
    },
    { before: searchScript, asks: mock !== undefined },
  );
}

/** Fields of the API before are found like the calls of it. */
function entriesWith(
  domain: Domain,
  { former, options }: { readonly former: FormerCalls; readonly options: SiteOptions },
): readonly Entry[] {
  return entriesOf(domain, former).map((entry) => {
    const fields = options.formerFields.get(`${domain.id} ${entry.id}`) ?? [];
    return fields.length === 0 ? entry : { ...entry, before: [...(entry.before ?? []), ...fields] };
  });
}

interface DomainContext extends SiteOptions {
  readonly engine: Engine;
  readonly examples: Examples;
  readonly context: Parameters<typeof examplesOf>[1];
}

async function domainData(domain: Domain, given: DomainContext): Promise<DomainData> {
  const { settings, context } = given;
  const types = emitTypes(domain, { ...settings, runtime: packageName(settings, RUNTIME) });
  const reference = referenceContext(domain, { settings, types });
  const exampleOf = examplesOf(domain, context, `${settings.vendor.wire.caller}.${domain.name}`);
  const operations: OperationData[] = [];
  for (const entry of resourceOperations(domain))
    operations.push(await operationData(entry, { ...given, domain, reference, example: exampleOf(entry) }));
  const named = [...reference.declared].filter(([, { members }]) => members.length > 0);
  return {
    operations,
    types: Object.fromEntries(named.map(([name, { members }]) => [name, members])),
  };
}

interface OperationContext extends DomainContext {
  readonly domain: Domain;
  readonly reference: ReferenceContext;
  readonly example: Example | undefined;
}

async function operationData(entry: ResourceOperation, given: OperationContext): Promise<OperationData> {
  const { domain, reference, example, engine, examples, settings } = given;
  const { operation, resource } = entry;
  const { portal, wire } = settings.vendor;
  const accessor = accessorOf(entry);
  const { parameters, type } = callOf(operation, reference.printer);
  const declared = parameters.map((doc) => flatText(doc));
  const names = declared.map((text) => text.slice(0, text.indexOf(":")));
  const values = examples.valuesOf(operation, accessor);
  const request = values && requestOf(domain, entry, values);
  const sample = request && (await sampleOf(engine, request));
  const api = domain.foreignOrigin ?? Object.values(wire.environments)[0]?.api ?? "";
  const link =
    domain.portalId && operationPage(portal, { api: domain.portalId, operation: operation.source });
  const successor = successorOf(resource, operation);
  const formerFields = given.formerFields.get(`${domain.id} ${operation.source}`);
  return {
    call: `${domain.name}.${accessor}`,
    signature: `${wire.caller}.${domain.name}.${accessor}(${names.join(", ")})`,
    ...(example && { code: printed(statementOf(example)) }),
    ...(request && {
      request: sent(request),
      curl: curlOf(request, { api, keyHeader: wire.keyHeader, variables: wire.variables }),
    }),
    arguments: argumentsOf(reference, operation, declared),
    answer: flatText(type.doc),
    ...(sample !== undefined && { sample }),
    errors: failuresOf(operation),
    facts: factsOf(operation, domain.foreignOrigin === undefined ? wire.rate : undefined),
    ...(operation.deprecated && {
      deprecated: operation.deprecation || (successor ? `Use ${successor.name}.` : ""),
    }),
    ...(link && { link }),
    ...(formerFields && { formerFields }),
  };
}

/** What the page sends to a mock. */
function sent({ ofCaller: _, ...request }: SampleRequest): Omit<SampleRequest, "ofCaller"> {
  return request;
}

/** What a call of it is subject to. */
function factsOf({ paging, query, limit }: Operation, rate: number | undefined): readonly string[] {
  const all = rate === undefined ? [] : [`${rate} calls in any second, for all of an application together.`];
  const own =
    limit === undefined
      ? []
      : "atOnce" in limit
        ? [`At most ${limit.atOnce} at once.`]
        : [
            `At most ${limit.calls} in ${limit.seconds} s${limit.each ? ", for each of what it is about" : ""}.`,
          ];
  const caps = (query?.parameters ?? []).flatMap(({ source, maxItems }) =>
    maxItems === undefined
      ? []
      : [`At most ${maxItems} of ${source} in a call; the client sends more in parts.`],
  );
  const kinds = {
    page: ["A list, page by page."],
    feed: ["A feed of changes."],
    none: [],
  } as const;
  return [...kinds[paging.kind], ...caps, ...own, ...all];
}

/** Rows of a list that are shown. */
const ROWS = 1;
/** Characters of an answer. */
const LONGEST = 6000;

/** What a mock answers: JSON with the first rows of its list, or what kind of file it is. */
async function sampleOf(engine: Engine, request: SampleRequest): Promise<string | undefined> {
  const { method, target, headers, mediaType, body } = request;
  if (mediaType !== undefined && body === undefined) return undefined;
  const response = await engine.fetch(
    new Request(`http://mock.invalid${target}`, {
      method,
      headers: [...headers.map(([name, value]): [string, string] => [name, value]), ...typeOf(mediaType)],
      ...(body !== undefined && { body }),
    }),
  );
  // What one call has changed is not there for the next.
  if (method !== "GET") engine.reset();
  if (!response.ok) return undefined;
  const kind = response.headers.get("content-type") ?? "";
  if (!/json/.test(kind)) return kind === "" ? undefined : `${response.status} ${kind}`;
  const text = await response.text();
  if (text === "") return undefined;
  const few = JSON.stringify(shortened(JSON.parse(text)), null, 2);
  return few.length > LONGEST ? `${few.slice(0, LONGEST)}\n…` : few;
}

function typeOf(mediaType: string | undefined): [string, string][] {
  return mediaType === undefined ? [] : [["content-type", mediaType]];
}

/** Lists with their first rows. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, ROWS).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
}
