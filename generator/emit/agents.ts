/** `llms.txt` and `AGENTS.md` of a package: where things are, and what goes wrong in code that assistants write, said in a page. */
import { cleanLine, codeSpan, count, prose } from "../ground/text.ts";
import type { Domain, Operation, Resource } from "../model/ir.ts";
import { accessorOf, operationsOf, resourceOperations } from "../model/operations.ts";
import { packageName, RUNTIME, SDK, type Settings } from "../model/settings.ts";
import { said } from "./noun.ts";
import { render } from "./template.ts";
import { vendorView } from "./vendor.ts";

/** Files beside `src/`, which `files` of a manifest names. */
export const AGENT_FILES = ["AGENTS.md", "llms.txt"] as const;

/** Both files of a domain's package. */
export function emitAgents(domain: Domain, settings: Settings): ReadonlyMap<string, string> {
  const name = packageName(settings, domain.packageName);
  return new Map([
    ["AGENTS.md", rules([domain], settings, { name, guard: `is${domain.className}Error`, prefix: "" })],
    [
      "llms.txt",
      render("llms.txt", {
        ...vendorView(settings, [domain]),
        package: name,
        title: cleanLine(domain.title),
        description: cleanLine(prose(domain.description ?? "")),
        operations: operationsOf(domain).length,
        resources: domain.resources.map((resource) => ({
          name: `${domain.name}.${resource.name}`,
          anchor: anchorOf(`${domain.name}.${resource.name}`),
          methods: resource.operations.map((operation) => operation.name).join(", "),
        })),
      }),
    ],
  ]);
}

/** Both files of the umbrella. */
export function emitSdkAgents(domains: readonly Domain[], settings: Settings): ReadonlyMap<string, string> {
  const { caller } = settings.vendor.wire;
  const name = packageName(settings, SDK);
  return new Map([
    ["AGENTS.md", rules(domains, settings, { name, guard: "isErrorOf", prefix: `${caller}.` })],
    [
      "llms.txt",
      render("llms.txt", {
        ...vendorView(settings, domains),
        package: name,
        operations: domains.reduce((sum, domain) => sum + operationsOf(domain).length, 0),
        domains: domains.map((domain) => ({
          name: `${caller}.${domain.name}`,
          folder: domain.packageName,
          title: cleanLine(domain.title),
          operations: count(operationsOf(domain).length, "operation"),
          // An export is what a domain has of all of them.
          resources: domain.resources
            .filter(({ operations }) => !operations.every(isFeed))
            .map((resource) => said(resource.name))
            .join(", "),
        })),
      }),
    ],
  ]);
}

/** As Markdown is shown on code hosts: `crm.customers` → `crmcustomers`. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}_-]+/gu, "");
}

interface Package {
  readonly name: string;
  /** Tells errors of a call. */
  readonly guard: string;
  /** What stands before a domain in calls. */
  readonly prefix: string;
}

function rules(domains: readonly Domain[], settings: Settings, { name, guard, prefix }: Package): string {
  const { examples } = settings.vendor;
  const rank = ({ domain, resource }: { readonly domain: Domain; readonly resource: Resource }) =>
    (domain.id === examples.domain ? 0 : 2) + (examples.resources.includes(resource.name) ? 0 : 1);
  const calls = domains
    .flatMap((domain) => resourceOperations(domain).map((one) => ({ domain, ...one })))
    .sort((a, b) => rank(a) - rank(b))
    .map((one) => ({ ...one, call: `${prefix}${one.domain.name}.${accessorOf(one)}` }));
  const callOf = (is: (operation: Operation) => boolean) =>
    calls.find(({ operation }) => is(operation))?.call;
  const isUmbrella = prefix !== "";
  const unread = calls
    .filter(({ operation, resource }) => operation.name === "list" && isWithoutGet(resource))
    .map(({ call }) => call.replace(/\.list$/, ""));
  const guarded = callOf(({ name: method }) => method === "get");
  return render("agents.md", {
    ...vendorView(settings, domains),
    package: name,
    runtime: packageName(settings, RUNTIME),
    isUmbrella,
    guard,
    // Of the umbrella with its domain; of a domain without, as its guard has it.
    guarded: guarded?.slice(isUmbrella ? prefix.length : guarded.indexOf(".") + 1),
    paged: callOf(({ paging }) => paging.kind === "page"),
    feed: callOf(isFeed),
    next: settings.vendor.wire.feed.next,
    many: callOf(({ query }) =>
      Boolean(query?.parameters.some(({ source, maxItems }) => source === "ids" && maxItems !== undefined)),
    ),
    unread: unread.slice(0, MOST_NAMES).map(code).join(", "),
    isMoreUnread: unread.length > MOST_NAMES,
    writes: callOf(({ method }) => method === "PATCH"),
    notes: isUmbrella ? [] : domains.flatMap(notesOf),
  });
}

const MOST_NAMES = 12;

const code = (text: string) => `\`${codeSpan(text)}\``;

function isFeed({ paging }: Operation): boolean {
  return paging.kind === "feed";
}

/** Whether one record is read by its id in a list alone. */
function isWithoutGet({ operations }: Resource): boolean {
  const hasIds = operations.some(
    (operation) =>
      operation.name === "list" && operation.query?.parameters.some(({ source }) => source === "ids"),
  );
  return hasIds && !operations.some(({ name }) => name === "get");
}

/** What is known of calls and stands in no document, by sentence: most are about several. */
function notesOf(domain: Domain): readonly { readonly calls: string; readonly text: string }[] {
  const calls = new Map<string, string[]>();
  for (const one of resourceOperations(domain))
    for (const text of one.operation.reported ?? []) {
      const sentence = cleanLine(text);
      calls.set(sentence, [...(calls.get(sentence) ?? []), code(accessorOf(one))]);
    }
  return [...calls].map(([text, names]) => ({
    text,
    calls:
      names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(", ")} and others` : names.join(", "),
  }));
}
