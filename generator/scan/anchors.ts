/** By what code that calls the API is known: names that nothing else has. What merely looks like it proves nothing. */

/** How a name counts. */
export interface Anchor {
  readonly api: "v1" | "v2";
  /** What it is a sign of. */
  readonly kind: "host" | "auth-host" | "key-header" | "key-parameter" | "webhook" | "path";
  /** Matches whatever the case of letters. */
  readonly pattern: RegExp;
}

/** Domains of V2 and the word for the tenant, as paths spell them: filled in from what is known of the documents. */
export function pathPattern(domains: readonly string[]): RegExp {
  // `{` of a template, `$` of a placeholder, `:` of a route: whatever stands for the tenant, or nothing.
  return new RegExp(`(?:^|[/"'\`\\s])(${domains.join("|")})/v(\\d+)/(tenant(?:/|$)|)`, "i");
}

export const ANCHORS: readonly Anchor[] = [
  { api: "v1", kind: "host", pattern: /\bapi(?:-\w+)?\.servicetitan\.com\b/i },
  { api: "v1", kind: "key-header", pattern: /\bX-HTTP-ServiceTitan-Api-Key\b/i },
  { api: "v1", kind: "key-parameter", pattern: /\bserviceTitanApiKey\b/i },
  { api: "v1", kind: "webhook", pattern: /\b__(?:eventInfo|tenantInfo)\b/ },
  { api: "v2", kind: "host", pattern: /\bapi(?:-integration)?\.servicetitan\.io\b/i },
  { api: "v2", kind: "auth-host", pattern: /\bauth(?:-integration)?\.servicetitan\.io\b/i },
  { api: "v2", kind: "key-header", pattern: /\bST-App-Key\b/i },
];

/** The signs of the API in a text. */
export function anchorsIn(text: string): readonly Anchor[] {
  return ANCHORS.filter(({ pattern }) => pattern.test(text));
}

const WEBHOOK = ANCHORS.filter(({ kind }) => kind === "webhook");

/** Whether a name is one that only bodies of V1's webhooks have. */
export function isWebhookName(name: string): boolean {
  return WEBHOOK.some(({ pattern }) => pattern.exec(name)?.[0] === name);
}

/** A variable that clients of V1 take their key from, as others do: it says something beside another sign alone. */
export const V1_NAME = "SERVICETITAN_API_KEY";

/** Which API a call is of by what it sends: a header with the key, a parameter with it. */
export function apiByKey(headers: readonly string[], parameters: readonly string[]): "v1" | "v2" | undefined {
  const keys = ANCHORS.filter(({ kind }) => kind === "key-header" || kind === "key-parameter");
  const found = keys.find(({ kind, pattern }) =>
    (kind === "key-header" ? headers : parameters).some((name) => pattern.exec(name)?.[0] === name),
  );
  return found?.api;
}

/** Words of code that looks whether there is more of a list. */
export const GOES_ON = /\bhasMore\b|\bcontinueFrom\b|\btotalCount\b|\bhas_more\b/;
