/** How the body is got of what libraries give, and what they do about calls that fail: a row each. */

export interface BodyForm {
  /** Of the response. */
  readonly property?: string;
  /** Of the response, or of the promise of one. */
  readonly method?: string;
  /** Whether a call that is answered with 404 throws. */
  readonly throws: boolean;
}

/** By the names that the scan has for them; others call back, do not wait, or give what is not known. */
export const forms: Readonly<Record<string, BodyForm>> = {
  axios: { property: "data", throws: true },
  fetch: { method: "json", throws: false },
  ky: { method: "json", throws: true },
  superagent: { property: "body", throws: true },
};

/** Options of calls that the new client has no need of, by what they are for; any other one may matter. */
export const OPTIONS: Readonly<Record<string, "query" | "url" | "base" | "method" | "headers" | "none">> = {
  params: "query",
  qs: "query",
  searchParams: "query",
  url: "url",
  uri: "url",
  baseURL: "base",
  baseUrl: "base",
  prefixUrl: "base",
  prefix: "base",
  method: "method",
  headers: "headers",
  timeout: "none",
  retry: "none",
  json: "none",
  responseType: "none",
  cache: "none",
  mode: "none",
};
