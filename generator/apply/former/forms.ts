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

/** Options of calls and of instances by what they are for; any other one may matter, unless it is {@link isHarmless}. */
export const OPTIONS: Readonly<Record<string, "query" | "url" | "base" | "method" | "headers">> = {
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
};

/** Values by which an option says what the new client does as well. */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  json: /^true$/,
  responseType: /^"json"$/,
  cache: /^"(?:default|no-store|no-cache|reload)"$/,
  mode: /^"cors"$/,
  redirect: /^"follow"$/,
  maxRedirects: /^\d+$/,
};

export function isHarmless(option: string, code: string): boolean {
  const values = Object.hasOwn(HARMLESS, option) ? HARMLESS[option] : undefined;
  return values?.test(code.replace(/^(['`])(.*)\1$/, '"$2"')) === true;
}

/** What changes requests or answers wherever they are made, by the forms that it is of. */
export const HOOKS: readonly { readonly forms: readonly string[]; readonly pattern: RegExp }[] = [
  {
    forms: ["axios"],
    pattern:
      /\binterceptors\b|\btransform(?:Request|Response)\b|\bvalidateStatus\b|\bparamsSerializer\b|\baxios-?(?:retry|cache-interceptor|rate-limit|mock-adapter)\b|\bdefaults\.(?!headers\b|baseURL\b)\w+(?=(?:\.\w+)*\s*=(?!=))/i,
  },
  {
    forms: ["ky"],
    pattern:
      /\b(?:before|after)(?:Request|Response|Retry|Error|Redirect)\b|\bhooks\s*:|\bresolveBodyOnly\b|\bthrowHttpErrors\b|\bhandlers\s*:/,
  },
  {
    forms: ["fetch"],
    pattern: /\b(?:globalThis|window|global)\.fetch(?=\s*=(?!=))|\bsetGlobalDispatcher\b|\bfetch-retry\b/,
  },
];
