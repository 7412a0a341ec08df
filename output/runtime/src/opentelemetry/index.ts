/**
 * Calls as spans of OpenTelemetry: one for each call, below it one for each of its requests and for signing in, with the names that the
 * conventions for HTTP have. Whoever does not import this module has nothing of it.
 *
 * Spans hold no credentials and nothing of customers: addresses are templates without queries, the tenant is a hash, bodies and messages
 * are left out.
 */
import type { Instrument, Step, StepResult } from "../instrument.js";
import { VARIABLES } from "../vendor.js";
import { AGENT } from "../version.js";

/** What of a span is used: those of `@opentelemetry/api` fit. */
export interface SpanLike {
  setAttributes(attributes: Record<string, string | number>): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}

export interface TracerLike {
  startActiveSpan<T>(
    name: string,
    options: { kind: number; attributes: Record<string, string | number> },
    work: (span: SpanLike) => T,
  ): T;
}

/** What of `@opentelemetry/api` is used: `import * as api from "@opentelemetry/api"`. */
export interface OpenTelemetryApi {
  readonly trace: { getTracer(name: string, version?: string): TracerLike };
}

export interface OpenTelemetryOptions {
  /**
   * What stands for a tenant. Default: a hash, which tells tenants apart. Ids are short: whoever wants to can try all of them, so mix in
   * something of your own where that matters.
   */
  readonly tenant?: ((id: string) => string) | undefined;
}

/** Of the API's enumerations. */
const [INTERNAL, CLIENT, ERROR] = [0, 2, 2];

/**
 * For the option `instrument` of a client.
 *
 * @example
 * import * as api from "@opentelemetry/api";
 * const client = new Client({ ...optionsFromEnv(), instrument: opentelemetry(api) });
 */
export function opentelemetry(api: OpenTelemetryApi, options: OpenTelemetryOptions = {}): Instrument {
  const [name = "", version] = AGENT.split(/[ /]/);
  const tracer = api.trace.getTracer(name, version);
  const { tenant = hash } = options;
  return (step, work) =>
    tracer.startActiveSpan(
      step.kind === "call" ? step.name : `${step.method} ${step.path}`,
      { kind: step.kind === "call" ? INTERNAL : CLIENT, attributes: before(step, tenant) },
      async (span) => {
        const end = (result: StepResult): void => {
          span.setAttributes(after(step, result));
          if (result.error !== undefined) span.setStatus({ code: ERROR });
          span.end();
        };
        try {
          const result = await work();
          end(result);
          return result;
        } catch (error) {
          end({ error });
          throw error;
        }
      },
    );
}

/** `servicetitan.`, or what another vendor's variables begin with. */
const OWN = `${VARIABLES.toLowerCase()}.`;

type Attributes = Record<string, string | number>;

/** What samplers may look at. */
function before(step: Step, tenant: (id: string) => string): Attributes {
  const { kind, id, method, path, url, attempt = 0 } = step;
  const own = { [`${OWN}operation`]: id, [`${OWN}tenant`]: tenant(step.tenant) };
  if (kind === "call") return own;
  const { hostname, port, protocol } = new URL(url);
  return {
    ...own,
    ...(attempt > 0 && { [`${OWN}attempt`]: attempt }),
    "http.request.method": method,
    "url.full": url,
    "url.template": path,
    "server.address": hostname.replace(/[[\]]/g, ""),
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}

function after({ kind, attempt = 0, waitedMs = 0 }: Step, { status, error }: StepResult): Attributes {
  const told = (error ?? {}) as { name?: string; status?: number; traceId?: string; requestId?: string };
  const { traceId, requestId } = told;
  return {
    ...(kind === "call" && { [`${OWN}attempts`]: attempt, [`${OWN}limiter.wait`]: waitedMs }),
    ...(status && { "http.response.status_code": status }),
    ...(error !== undefined && { "error.type": String(told.status ?? told.name ?? "Error") }),
    ...(traceId !== undefined && { [`${OWN}trace_id`]: traceId }),
    ...(requestId !== undefined && { [`${OWN}request_id`]: requestId }),
  };
}

/** FNV-1a, twice over: 16 hexadecimal digits. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9dc5811c]
    .map((start) => [...text].reduce((sum, c) => Math.imul(sum ^ c.charCodeAt(0), 0x01000193), start))
    .map((sum) => (sum >>> 0).toString(16).padStart(8, "0"))
    .join("");
}
