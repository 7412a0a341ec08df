/** `stgen migrate serve-v1`: the API before, for code that still speaks it, over the new one or over a mock of it. */
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { askedDomains } from "../diagnostics/unknown.ts";
import type { Plan } from "../former/plan.ts";
import type { JsonObject } from "../ground/json.ts";
import { pick } from "../ground/pick.ts";
import { env, stopped } from "../ground/system.ts";
import { count } from "../ground/text.ts";
import { bundledSpecs } from "../read/bundled.ts";
import { gather } from "../read/disk.ts";
import { isLoopback } from "../runtime/address.ts";
import { variableOf } from "../runtime/config.ts";
import { createAnswers } from "../serve/former/answers.ts";
import { type FormerApi, formerApi } from "../serve/former/endpoints.ts";
import { LOST } from "../serve/former/lost.ts";
import { type FormerCall, type FormerServerOptions, serveFormer } from "../serve/former/server.ts";
import { openSource, readable } from "../serve/former/source.ts";
import { planWithin } from "../serve/former/within.ts";
import type { Served } from "../serve/listen.ts";
import { bundled } from "./bundled.ts";
import type { ClientFlags } from "./client-flags.ts";
import { type Console, createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import type { BundledFormer } from "./former-reader.ts";
import { listenFault } from "./listening.ts";
import { conclude, type SharedFlags } from "./outcome.ts";
import { upstreamOf } from "./upstream.ts";

export interface MigrateServeFlags extends SharedFlags, ClientFlags {
  readonly port: number;
  readonly host: string;
  /** Over a mock instead of the new API. */
  readonly mock?: boolean;
  /** What callers have to send. */
  readonly key?: string;
  readonly corsOrigin?: string[];
  /** Whose wall clock times without a zone show. */
  readonly timeZone?: string;
  /** Domains of the new API that may be asked. */
  readonly only?: string[];
  /** Every request is told. */
  readonly log?: boolean;
}

const NOT_SERVED = "Nothing is served";
const KEY = variableOf("v1Key");

/** @returns the exit code */
export async function migrateServeCommand(flags: MigrateServeFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json-lines" : "text", flags);
  const key = flags.key ?? (env[KEY] ?? "").trim();
  const { plan, specs, domains } = await bundled<BundledFormer>("former");
  const asked = askedDomains(
    flags.only,
    Object.values(domains).map((id) => ({ id })),
  );
  const faults = [...keyFaults(flags, key), ...originFaults(flags), ...asked.diagnostics];
  const upstream = hasErrors(faults) ? undefined : await upstreamOf(flags);
  if (upstream === undefined || "code" in upstream)
    return conclude(console, { diagnostics: [...faults, ...(upstream ? [upstream] : [])] }, NOT_SERVED);

  const { client, of } = upstream;
  const calls = readable(specs);
  const api = formerApi(await formerDocument());
  const within = asked.ids ? planWithin(plan, [...asked.ids]) : plan;
  const served = await listenTo(flags, console, {
    api,
    ...(key !== "" && { key }),
    origins: flags.corsOrigin ?? [],
    answer: createAnswers({
      plan: within,
      sourceOf: (signal) => openSource(calls, client, signal),
      ...pick(flags, "timeZone"),
    }),
    ...(flags.log === true && { told: (call) => tell(console, call) }),
  });
  if (served === undefined) return EXIT.errors;
  await console.diagnostics(
    served.isOpen ? [...faults, diagnostic("host-open", { host: flags.host })] : faults,
    [],
  );
  announce(console, { served, api, plan: within, of, isMock: flags.mock === true });
  await stopped();
  console.progress("Stopping …");
  // Who stops it again does not want to wait.
  await Promise.race([served.close(), stopped()]);
  console.note("Stopped.");
  return EXIT.ok;
}

async function formerDocument(): Promise<JsonObject> {
  const { documents } = await gather({ specs: `${bundledSpecs()}/v1`, origin: "user" });
  return JSON.parse(documents[0]?.text ?? "{}") as JsonObject;
}

/** Records of a mock need no secret, as long as nobody else reaches it. */
function keyFaults({ mock, host }: MigrateServeFlags, key: string): readonly Diagnostic[] {
  if (key !== "") return [];
  const isOpen = !isLoopback(host);
  if (mock === true && !isOpen) return [];
  const reason = isOpen ? `${host} is open to other machines` : "records of customers are served";
  return [diagnostic("key-missing", { reason, variable: KEY })];
}

function originFaults({ corsOrigin = [] }: MigrateServeFlags): readonly Diagnostic[] {
  return corsOrigin
    .filter((origin) => !/^https?:$/.test(protocolOf(origin)) || new URL(origin).origin !== origin)
    .map((origin) => diagnostic("origin-unusable", { origin }));
}

function protocolOf(url: string): string {
  return URL.canParse(url) ? new URL(url).protocol : "";
}

async function listenTo(
  { host, port }: MigrateServeFlags,
  console: Console,
  options: Omit<FormerServerOptions, "host" | "port">,
): Promise<Served | undefined> {
  try {
    return await serveFormer({ host, port, ...options });
  } catch (error) {
    await conclude(console, { diagnostics: [listenFault(error, { host, port })] }, NOT_SERVED);
    return undefined;
  }
}

function tell(console: Console, { method, target, status, ms, isCut, unfit }: FormerCall): void {
  const took = Math.round(ms);
  const lost = unfit === 0 ? "" : `, ${count(unfit, "value")} did not fit`;
  console.event(`${method} ${target} ${isCut ? "broken off" : status} ${took} ms${lost}`, {
    call: { method, path: target, status, ms: took, ...(unfit > 0 && { unfit }) },
  });
}

interface Running {
  readonly served: Served;
  readonly api: FormerApi;
  readonly plan: Plan;
  readonly of: string;
  readonly isMock: boolean;
}

/** What a caller needs but for the key, which is no server's to repeat. */
function announce(console: Console, { served, api, plan, of, isMock }: Running): void {
  const { url } = served;
  const served1 = new Set(plan.endpoints.map(({ operation }) => operation));
  const paths = api.endpoints.filter(({ id }) => served1.has(id)).map(({ template }) => template);
  const example = `${url}${paths[0] ?? api.base}`;
  const { header, parameter } = api.key;
  const text = [
    `Serving V1 at ${url}${api.base}, made of ${of}: ${count(paths.length, "path")}, reads only.`,
    "",
    ...paths.map((path) => `  GET ${path}`),
    "",
    `curl -H "${header}: ${isMock ? "any-key" : "YOUR KEY"}" "${example}"`,
    `The key may also be the parameter ${parameter}. What V2 has not is named by the header ${LOST} of each answer.`,
    "",
    "Ctrl-C stops it.",
  ];
  console.result(text.join("\n"), { ok: true, url, base: url + api.base, paths, example, mock: isMock });
}
