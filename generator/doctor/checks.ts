/**
 * What evidence means, check by check, in the order in which they are told. A check whose question nothing answers says so: what is wrong
 * before it is to be mended first.
 */
import { get, type JsonValue } from "../ground/json.ts";
import type { Environment } from "../runtime/vendor.ts";
import { ENVIRONMENTS, KEY_HEADER, RATE, TENANT } from "../runtime/vendor.ts";
import { variableOf } from "../runtime/config.ts";
import type { Profile } from "../vendor/profile.ts";
import { type Called, type Evidence, type Exchange, isDone, isRefused, type Reply } from "./evidence.ts";
import { flagOf, type GivenOptions } from "./options.ts";
import { knowsProxies, proxyFor, type System } from "./proxies.ts";

export interface Finding {
  readonly status: "ok" | "wrong" | "unknown";
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** A scope that calls need, and what the portal calls it. */
export interface Needed {
  readonly scope: string;
  readonly description?: string;
}

/** Everything that is known. */
export interface Case {
  readonly options: GivenOptions;
  readonly evidence: Evidence;
  /** What calls need; absent when nobody said which calls. */
  readonly needed?: readonly Needed[];
  readonly system: System;
  readonly vendor: Profile;
}

type Check = (of: Case) => Finding;

const ok = (message: string): Finding => ({ status: "ok", message });
const wrong = (message: string, hint: string): Finding => ({ status: "wrong", message, hint });
const unknown = (message: string): Finding => ({ status: "unknown", message });

/** By name, in order. */
export const CHECKS: Readonly<Record<string, Check>> = {
  environment,
  proxy,
  connection,
  tls,
  clock,
  client,
  secret,
  appKey,
  tenant,
  scopes,
  limit,
};

/** What the runtime says of an option, and where the option came from. */
function problemOf({ problems, sources }: GivenOptions, ...names: readonly string[]): Finding | undefined {
  const name = names.find((option) => problems.has(option));
  if (name === undefined) return undefined;
  const source = sources.get(name);
  const hint =
    source === undefined
      ? `Set ${variableOf(name)}, or pass ${flagOf(name)}.`
      : `It comes from ${source}; copy it once more.`;
  return wrong(problems.get(name) ?? "", hint);
}

function given({ sources }: GivenOptions, name: string): string {
  return `given by ${sources.get(name) ?? "nobody"}`;
}

function environment({ options, evidence }: Case): Finding {
  const problem = problemOf(options, "environment", "baseUrl", "authUrl", "allowInsecureHosts");
  if (problem) return problem;
  const { settings, sources } = options;
  if (settings === undefined) return unknown("it is not clear which one is meant");
  const { environment: name, baseUrl } = settings;
  if (evidence.elsewhere !== undefined) {
    const other = evidence.elsewhere;
    const how = `Set ${variableOf("environment")} to ${other}, or pass ${flagOf("environment")} ${other}.`;
    return wrong(`client id and secret belong to ${other}, and this is ${said(name, sources)}`, how);
  }
  const lost = evidence.calls.find(isGateway);
  if (lost) {
    const hint = `Look at ${variableOf("baseUrl")}: calls go to ${baseUrl}, where a gateway knows no such path.`;
    return wrong(`the host has no ${lost.probe.spec.path}`, hint);
  }
  const isOwn = baseUrl !== ENVIRONMENTS[name].api;
  return ok(isOwn ? `${baseUrl} in place of ${said(name, sources)}` : said(name, sources));
}

/** The environment with where it was said, or that it is the default. */
function said(name: Environment, sources: GivenOptions["sources"]): string {
  const source = sources.get("environment");
  if (source !== undefined) return `${name}, said by ${source}`;
  const isDefault = name === Object.keys(ENVIRONMENTS)[0];
  return isDefault
    ? `${name}, the default (${variableOf("environment")} or ${flagOf("environment")} says otherwise)`
    : `${name}, by its host`;
}

/** A gateway's way to say that a path is none: other refusals are problem details. */
function isGateway({ status, body }: Reply): boolean {
  return status === 404 && get(body as JsonValue | undefined, "statusCode") !== undefined;
}

function proxy({ evidence, options, system }: Case): Finding {
  const { settings } = options;
  if (settings === undefined) return unknown("nothing was asked");
  const found = [settings.authUrl, settings.baseUrl].flatMap((url) => proxyFor(new URL(url), system) ?? []);
  const [used] = found;
  if (used === undefined) return ok("none: requests go straight to the API");
  const name = `${used.host} (${used.variable})`;
  const refusal = faults(evidence).find(isOfProxy);
  if (refusal)
    return wrong(
      `${name}: ${refusal.fault.reason}`,
      "Look at its address, and at the user name and password in it.",
    );
  if (used.isUsed) return ok(`${name}, which Node uses`);
  const how = knowsProxies(system.node)
    ? "Set NODE_USE_ENV_PROXY=1, and name it in HTTPS_PROXY."
    : `Node ${system.node} does not know proxies: take 24 or later (22 from 22.21 on), and set NODE_USE_ENV_PROXY=1.`;
  const message = `${name} is set, and Node goes past it`;
  return faults(evidence).length > 0 ? wrong(message, how) : ok(`${message}, which works`);
}

/** What is between here and there did not let a request pass. */
function isOfProxy({ fault }: Failed): boolean {
  return /\bproxy\b/i.test(fault.reason);
}

interface Failed extends Exchange {
  readonly fault: NonNullable<Exchange["fault"]>;
}

function faults({ exchanges }: Evidence): readonly Failed[] {
  return exchanges.filter((each): each is Failed => each.fault !== undefined);
}

function connection({ evidence }: Case): Finding {
  const { exchanges, signIn, calls } = evidence;
  if (exchanges.length === 0) return unknown("nothing was asked");
  const lost = faults(evidence).find((each) => !isOfProxy(each) && !isOfTls(each));
  if (lost) {
    const hint = "Look at the network, its firewall and its proxy, and at the name of the host.";
    return wrong(`${lost.url.host}: ${lost.fault.reason}`, hint);
  }
  const page = [signIn, ...calls].find((reply) => reply && isPage(reply));
  if (page) {
    const title = page.title === undefined ? "" : ` (${page.title})`;
    const hint =
      "A proxy, a firewall or another server stands in its place: look at the addresses, and ask who runs the network.";
    return wrong(`what answers is not the API: ${saidBy(page)}${title}`, hint);
  }
  const failing = [signIn, ...calls].find((reply) => reply && reply.status >= 500);
  if (failing)
    return wrong(
      `it answers ${failing.status}: ${failing.title ?? "no reason given"}`,
      "Try again later; the vendor's status page tells more.",
    );
  const hosts = new Set(exchanges.filter(({ status }) => status !== undefined).map(({ url }) => url.host));
  return hosts.size === 0 ? unknown("no answer came") : ok(`${[...hosts].join(" and ")} answered`);
}

/** HTML, a way to somewhere else, or a success that holds nothing of what was asked for: something else answers. */
function isPage({ isEmpty, status, body }: Reply): boolean {
  const isHtml = typeof body === "string" && body.trimStart().startsWith("<");
  return isHtml || isEmpty === true || (status >= 300 && status < 400);
}

function saidBy({ status }: Reply): string {
  if (status < 300) return "a success that cannot be read";
  return status < 400 ? `a redirect (${status})` : `a page with the status ${status}`;
}

/** What is said of a certificate, and what to do, by the code of the error. */
const CERTIFICATES: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  CERT_HAS_EXPIRED: ["its certificate has expired", "Look at this machine's clock first, then at the host."],
  CERT_NOT_YET_VALID: ["its certificate is not valid yet", "This machine's clock is behind: set it."],
  ERR_TLS_CERT_ALTNAME_INVALID: [
    "its certificate is that of another host",
    "Something else answers at this address: look at the addresses and at the DNS.",
  ],
};

const UNKNOWN_ISSUER: readonly [string, string] = [
  "its certificate is signed by somebody whom Node does not know",
  "A proxy that looks into TLS signs anew: give its certificate to Node with NODE_EXTRA_CA_CERTS=proxy.pem. Never switch the check off.",
];

const NO_TLS: readonly [string, string] = [
  "no TLS came about",
  "What listens there speaks something else, plain http for instance: look at scheme and port of the address.",
];

/** The other end does not do as TLS has it. */
function isHandshake(code: string): boolean {
  return code === "EPROTO" || code.startsWith("ERR_SSL_");
}

function isOfTls({ fault }: Failed): boolean {
  return fault.isTls || isHandshake(fault.code);
}

function tls({ evidence, system }: Case): Finding {
  const bad = faults(evidence).find(isOfTls);
  if (bad) {
    const { code } = bad.fault;
    const [what, hint] = CERTIFICATES[code] ?? (isHandshake(code) ? NO_TLS : UNKNOWN_ISSUER);
    return wrong(`${bad.url.host}: ${what} (${code})`, hint);
  }
  if (system.env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0")
    return wrong(
      "certificates are not checked: NODE_TLS_REJECT_UNAUTHORIZED is 0",
      "Unset it: anybody on the way can read the credentials.",
    );
  const answered = evidence.exchanges.filter(({ status }) => status !== undefined);
  if (answered.length === 0) return unknown("no answer came");
  const plain = answered.find(({ url }) => url.protocol !== "https:");
  return ok(plain ? `${plain.url.host} is asked without` : "certificates are in order");
}

/** Milliseconds by which the clock may be wrong before it matters. */
const MOST_OFF = 30_000;

function clock({ evidence }: Case): Finding {
  const offs = evidence.exchanges.flatMap(({ sent, received, date }) =>
    // The server says whole seconds, of some moment between.
    date === undefined ? [] : [sent > date + 1000 ? sent - date - 1000 : Math.min(received - date, 0)],
  );
  const [least] = offs.sort((a, b) => Math.abs(a) - Math.abs(b));
  if (least === undefined) return unknown("no answer told the time");
  if (Math.abs(least) <= MOST_OFF) return ok("agrees with the server's");
  const seconds = Math.round(Math.abs(least) / 1000);
  const message = `this machine is ${seconds} s ${least > 0 ? "ahead of" : "behind"} the server`;
  return wrong(
    message,
    "Let it be set by NTP: filters by dates, feeds, shared tokens and certificates go by it.",
  );
}

function client({ options, evidence }: Case): Finding {
  const problem = problemOf(options, "clientId");
  if (problem) return problem;
  const { signIn, elsewhere } = evidence;
  if (isDone(signIn)) return ok(`${given(options, "clientId")}; signed in`);
  if (signIn === undefined || signIn.status === 0) return unknown(notAsked(signIn));
  if (elsewhere !== undefined) return ok(`${given(options, "clientId")}; known in ${elsewhere}`);
  if (isRefused(signIn)) {
    const hint =
      "Copy both once more: they belong to one environment and one tenant. An administrator of the tenant may have switched the application off, or made a new secret.";
    return wrong("client id and secret were refused together (invalid_client)", hint);
  }
  if (signIn.status === 429 || signIn.status >= 500 || isPage(signIn))
    return unknown(`the token endpoint answered ${signIn.status}`);
  return wrong(
    `the token endpoint answered ${signIn.status}: ${signIn.title ?? "no reason given"}`,
    `Look at ${variableOf("authUrl")}, and at the application in the developer portal.`,
  );
}

function secret({ options, evidence }: Case): Finding {
  const problem = problemOf(options, "clientSecret");
  if (problem) return problem;
  const { signIn, elsewhere } = evidence;
  if (isDone(signIn)) return ok(`${given(options, "clientSecret")}; signed in`);
  if (elsewhere !== undefined) return ok(`${given(options, "clientSecret")}; belongs to ${elsewhere}`);
  return unknown(
    isRefused(signIn) ? "the token endpoint does not say which of the two is wrong" : notAsked(signIn),
  );
}

function notAsked(reply: Reply | undefined): string {
  if (reply === undefined) return "not tried";
  return reply.status === 0
    ? "the token endpoint was not reached"
    : `the token endpoint answered ${reply.status}`;
}

/** What the API said to the credentials: no page of somebody else, no failure of its own. */
function answers({ evidence }: Case): readonly Called[] {
  return evidence.calls.filter(
    (each) => each.status > 0 && each.status < 500 && !isPage(each) && !isGateway(each),
  );
}

function isAbout(reply: Reply | undefined, words: string | undefined): boolean {
  return words !== undefined && (reply?.title ?? "").startsWith(words);
}

function appKey(of: Case): Finding {
  const { options, evidence, vendor } = of;
  const problem = problemOf(options, "appKey");
  if (problem) return problem;
  const [first] = answers(of);
  if (first === undefined) return unknown("the API did not say");
  if (first.status === 401 && isAbout(first, vendor.refusals?.key)) {
    const hint =
      "Copy it once more from the application in the developer portal; it is the same in all environments.";
    return wrong(`the API does not take it (401: ${first.title ?? ""})`, hint);
  }
  if (first.status === 401 && isDone(evidence.signIn)) {
    const hint = `Client and ${KEY_HEADER} have to be of one application, ${variableOf("baseUrl")} and ${variableOf("authUrl")} of one environment.`;
    return wrong(
      `the API refuses the token that it was just given (401: ${first.title ?? "no reason given"})`,
      hint,
    );
  }
  if (first.status === 429) return unknown("the API was asked too often to look at it");
  return isDone(evidence.signIn)
    ? ok(`${given(options, "appKey")}; accepted`)
    : unknown("nothing was said against it, but there is no token to try it with");
}

function tenant(of: Case): Finding {
  const { options, evidence, vendor } = of;
  if (TENANT === undefined) return ok("there are none");
  const problem = problemOf(options, TENANT);
  if (problem) return problem;
  const id = options.settings?.tenant ?? "not tried";
  const found = answers(of).filter((each) => !isAbout(each, vendor.refusals?.scope));
  if (!isDone(evidence.signIn) || found.length === 0) return unknown(`${id}: the API did not say`);
  if (found.some(({ status }) => status < 300)) return ok(`${id} answered`);
  const denied = found.find(({ status }) => status === 403 || status === 404);
  if (denied) {
    const hint = `Look at the number, ${options.sources.get(TENANT) ?? ""}: client id and secret belong to one tenant, and an administrator of it has to allow the application.`;
    return wrong(`${id} was refused (${denied.status}: ${denied.title ?? "no reason given"})`, hint);
  }
  return unknown(`${id}: the API answered ${found[0]?.status ?? 0}`);
}

const NOT_TICKED =
  "Tick them for the application in the developer portal; then an administrator of the tenant has to accept its new version, before which they do not count.";

function scopes(of: Case): Finding {
  const { evidence, needed } = of;
  if (!isDone(evidence.signIn)) return unknown("there is no token that says them");
  const { granted } = evidence;
  const { missing, untold } = scopesOf(of);
  if (missing.length > 0) return wrong(`missing: ${missing.map(named).join(", ")}`, NOT_TICKED);
  if (granted === undefined)
    return unknown(
      untold.length > 0
        ? `the token does not say them; not tried: ${untold.map(named).join(", ")}`
        : "the token does not say them; what was tried worked",
    );
  const many = granted.length === 1 ? "1 is granted" : `${granted.length} are granted`;
  return ok(
    needed === undefined
      ? `${many}; --only or --operation says whether they are enough for some calls`
      : `${many}, among them all ${needed.length} that are needed`,
  );
}

function named({ scope, description }: Needed): string {
  return description === undefined ? scope : `${scope} (${description})`;
}

/** Needed scopes that are not there, and those of which nothing is known. */
export function scopesOf({ evidence, needed = [], vendor }: Case): {
  readonly missing: readonly Needed[];
  readonly untold: readonly Needed[];
} {
  const { granted, calls } = evidence;
  // The API has the last word: a token may name a scope that does not count yet.
  const denied = calls.filter((each) => each.status === 403 && isAbout(each, vendor.refusals?.scope));
  const refused = new Set(denied.flatMap(({ probe }) => probe.scopes));
  const worked = new Set(calls.filter(({ status }) => status === 200).flatMap(({ probe }) => probe.scopes));
  const all = [
    ...needed,
    ...[...refused]
      .filter((scope) => !needed.some((each) => each.scope === scope))
      .map((scope) => ({ scope })),
  ];
  return {
    missing: all.filter(({ scope }) => refused.has(scope) || granted?.includes(scope) === false),
    untold: all.filter(({ scope }) => granted === undefined && !refused.has(scope) && !worked.has(scope)),
  };
}

function limit({ evidence }: Case): Finding {
  const { signIn, calls, exchanges } = evidence;
  const rate = RATE === undefined ? "no limit is known" : `${RATE} calls a second for each application`;
  const throttled = [signIn, ...calls].find((reply) => reply?.status === 429);
  if (throttled) {
    const who = throttled === signIn ? "the token endpoint" : "the API";
    const wait = throttled.retryAfter === undefined ? "" : ` for ${Math.ceil(throttled.retryAfter)} s`;
    const hint =
      throttled === signIn
        ? "Something signs in for each call: keep the token, and share it between processes."
        : "Other processes use the same key: share one limiter between them.";
    return wrong(`${who} asks to wait${wait} (429); ${rate}`, hint);
  }
  const answered = exchanges.filter(({ status }) => status !== undefined).length;
  return answered === 0 ? unknown("no answer came") : ok(`${rate}; ${answered} requests were made here`);
}
