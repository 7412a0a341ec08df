/** What is said of files, and of places that are no calls. */
import { groupBy, once } from "../ground/collections.ts";
import { TENANT } from "../runtime/vendor.ts";
import { addressOf } from "./address.ts";
import { apiOf } from "./call.ts";
import { type Finding, RULES, type Rule } from "./finding.ts";
import type { KnownApis, KnownOperation } from "./known.ts";
import type { Mention, Site } from "./site.ts";

/** Once a file, at the first call that shows it. */
export function fileFindings(sites: readonly Site[], known: KnownApis): readonly Finding[] {
  const own = sites.filter((site) => apiOf(site, known) !== undefined && site.certainty !== "mention");
  return Object.entries(FILE_RULES).flatMap(([rule, { holds, message }]) => {
    const found = groupBy(
      own.filter((site) => holds(site, apiOf(site, known))),
      (site) => made(site).file,
    );
    return [...found.values()].map((all) => fileFinding(rule as Rule, message, all));
  });
}

/** The line that makes a call, wherever its path is written. */
function made({ at, calledAt }: Site): Site["at"] {
  return calledAt ?? at;
}

/** What sends requests of which a person sees each answer. */
const BY_HAND = /postman|n8n|curl|http file|insomnia/i;

const FILE_RULES: Partial<
  Record<Rule, { holds(site: Site, api: "v1" | "v2" | undefined): boolean; readonly message: string }>
> = {
  "missing-429": {
    // What calls V1 has to be written anew, and requests in documents are sent by hand.
    holds: ({ retries, form }, api) => retries === false && api === "v2" && !BY_HAND.test(form),
    message: "Nothing is done about the answer 429",
  },
  "tenant-in-source": {
    holds: ({ url }) => {
      const { segments } = addressOf(url);
      return segments.some(({ text }, i) => /^\d+$/.test(text) && segments[i - 1]?.text === TENANT);
    },
    message: "The id of a tenant stands in the source",
  },
};

function fileFinding(rule: Rule, message: string, sites: readonly Site[]): Finding {
  const [first] = sites as [Site, ...Site[]];
  const more = sites.length - 1;
  return {
    rule,
    level: RULES[rule].level,
    confidence: rule === "missing-429" ? "likely" : "proven",
    ...made(first),
    message:
      more === 0
        ? message
        : `${message}, here and at ${more} more ${more === 1 ? "call" : "calls"} of this file`,
    hint: RULES[rule].help,
    form: first.form,
    depth: first.depth,
  };
}

const RULE_OF: Readonly<Record<Mention["kind"], Rule>> = {
  secret: "secret-in-source",
  "token-each-call": "token-each-call",
  "v1-name": "v1-name",
  "client-call": "client-call",
  "v1-webhook": "v1-webhook",
  marker: "manual-step",
  unread: "not-read",
};

const SURE: ReadonlySet<Mention["kind"]> = new Set([
  "secret",
  "client-call",
  "v1-webhook",
  "marker",
  "unread",
]);

export function mentionFinding({ at, kind, text }: Mention, known: KnownApis): readonly Finding[] {
  const isTenant = kind === "secret" && TENANT !== undefined && text.toLowerCase().includes(TENANT);
  const rule = isTenant ? "tenant-in-source" : RULE_OF[kind];
  const operation = kind === "client-call" ? operationsByCall(known).get(text) : undefined;
  return [
    {
      rule,
      level: RULES[rule].level,
      confidence: kind === "v1-name" ? "mention" : SURE.has(kind) ? "proven" : "likely",
      ...at,
      ...(kind.startsWith("v1") && { api: "v1" as const }),
      ...(operation && {
        api: operation.api,
        method: operation.method,
        path: operation.path,
        operationId: operation.id,
        domain: operation.domain,
        scopes: operation.scopes ?? [],
        form: "client",
      }),
      message: kind === "client-call" ? `Calls ${text}` : text,
      ...(kind !== "client-call" && { hint: RULES[rule].help }),
    },
  ];
}

/** By the calls of the generated client, with and without the name of the client. */
const operationsByCall = once(
  ({ operations }: KnownApis): ReadonlyMap<string, KnownOperation> =>
    new Map(
      operations.flatMap((each) => {
        const { call } = each;
        return call === undefined
          ? []
          : [call, call.slice(call.indexOf(".") + 1)].map((name) => [name, each] as const);
      }),
    ),
);
