/** `stgen mock`: reads documents, serves them until it is stopped, reads them again when they change. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { templates } from "virtual:assets";
import { configPath } from "../config.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unreadable } from "../diagnostics/files.ts";
import { unknownScopes } from "../diagnostics/unknown.ts";
import { CREDENTIALS, TOKEN_PATH } from "../serve/credentials.ts";
import { type Answered, type Calls, createCalls, withoutCredentials } from "../serve/calls.ts";
import { createControl } from "../serve/control.ts";
import { type Kept, putFile } from "../serve/rows.ts";
import { createExplorer } from "../serve/explorer.ts";
import type { RefusalReason } from "../serve/faults.ts";
import { createSender } from "../serve/webhooks.ts";
import type { Served } from "../serve/listen.ts";
import { TextAnswer } from "../serve/send.ts";
import { serve, type ServeOptions } from "../serve/serve.ts";
import { packageFolder } from "../read/bundled.ts";
import type { DomainDescription } from "../runtime/mocks/description.ts";
import { createEngine, type Engine } from "../runtime/mocks/engine.ts";
import { createFixtures, type Fixtures } from "../runtime/mocks/fixtures.ts";
import type { Between } from "../runtime/mocks/between.ts";
import type { GuardOptions } from "../runtime/mocks/guards.ts";
import { liveLike } from "../runtime/mocks/live-like.ts";
import type { ApiRequest } from "../runtime/mocks/request.ts";
import type { SignatureOptions } from "../webhooks/signature.ts";
import {
  MOCK_CLOCK,
  type MockClock,
  mockEngine,
  type Read,
  readBundled,
  type ReadOptions,
} from "./bundled-mock.ts";
import { type Console, createConsole } from "./console.ts";
import { clearingUp, execPath, stopped } from "../ground/system.ts";
import { pick } from "../ground/pick.ts";
import { readIfThere, shown } from "../read/disk.ts";
import { EXIT } from "./exit.ts";
import { listenFault } from "./listening.ts";
import { conclude, type Outcome, type SharedFlags } from "./outcome.ts";
import { watch } from "./watch.ts";
import { count } from "../ground/text.ts";
import { settingsOf } from "../model/settings.ts";
import { isLoopback } from "../runtime/address.ts";
import { KEY_HEADER, TENANT } from "../runtime/vendor.ts";
import { apiName } from "../vendor/profile.ts";

export interface MockFlags extends SharedFlags {
  readonly port: number;
  readonly host: string;
  readonly specs?: string;
  readonly only?: string[];
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly now?: number | "today";
  /** Calls per second; 0 for no limit. */
  readonly rate: number;
  readonly auth: boolean;
  readonly latency: number;
  readonly faultRate: number;
  /** Whether it is as unpleasant as the live API, and whether also where reports of that contradict each other. */
  readonly liveLike?: boolean;
  readonly strictLive?: boolean;
  /** Those that tokens hold; all unless given. */
  readonly scopes?: string[];
  readonly refuse?: RefusalReason[];
  /** Where events go. */
  readonly webhook?: string;
  readonly webhookSecret: string;
  readonly webhookSignature?: Pick<SignatureOptions, "header" | "algorithm" | "encoding">;
  /** Types of events to send at the start. */
  readonly webhookSend?: string[];
  /** File with records to start with. */
  readonly records?: string;
  /** Every call is told. */
  readonly log?: boolean;
}

const NOT_SERVED = "Nothing is served";

/** @returns the exit code */
export async function mockCommand(flags: MockFlags): Promise<number> {
  // Under load V8 would let the space for young objects grow to three times 16 MB, for a server that keeps next to nothing.
  setFlagsFromString("--semi-space-growth-factor=1");
  const console = createConsole(flags.json === true ? "json-lines" : "text", flags);
  console.progress("Reading documents …");
  let current = await readDocuments(flags);
  if (isNothing(current)) return conclude(console, current, NOT_SERVED);
  const strange = await strangeScopes(flags, current);
  if (strange.length > 0) return conclude(console, { diagnostics: strange }, NOT_SERVED);
  const events = flags.webhook === undefined ? undefined : await eventsTo(flags.webhook, flags, console);
  const guards: GuardOptions = {
    rate: flags.rate === 0 ? false : flags.rate,
    ...pick(flags, "scopes"),
    ...(flags.auth ? { credentials: [CREDENTIALS] } : { auth: false, appKey: false }),
    tokens: new Map(),
  };
  const between = betweenOf(flags);
  const { engine, begin } = mockEngine(current.domains, {
    seed: flags.seed,
    clock: clockOf(flags),
    calls: 0,
    // What stands between reads answers, which the server's own kind cannot be.
    ...(between ? { between } : { respond: (text, init) => new TextAnswer(text, init) }),
    guards,
  });
  const fixtures = createFixtures(engine.sight);
  const loaded = await loadRecords(flags.records, { engine, fixtures, tenant: CREDENTIALS.tenant });
  if (loaded.diagnostics.length > 0) return conclude(console, loaded, NOT_SERVED);
  begin();
  const served = await listen(flags, {
    console,
    ...steered(flags, { console, engine, fixtures }),
    // The engine looks at nothing else of it: its parts say so.
    api: async (request) => {
      const response = await engine.fetch(request as Request);
      if (response.ok && request.method !== "GET") events?.done(engine, request);
      return response;
    },
    pages: createExplorer({
      ui: join(packageFolder(), "dist/swagger-ui"),
      texts: templates,
      api: apiName(settingsOf({}).vendor),
      documents: () => current.documents,
      credentials: CREDENTIALS,
      reference: referenceOf(() => current, flags),
    }),
  });
  if (served === undefined) {
    events?.close();
    return EXIT.errors;
  }
  await console.diagnostics(current.diagnostics, current.inputs);
  // The token that is announced is to be had whatever callers get.
  await announce(console, { current, engine: createEngine(current.domains, { guards }), served });
  await events?.begin();

  const again = async () => {
    const next = await readDocuments(flags, current.domains);
    await console.diagnostics(next.diagnostics, next.inputs);
    if (isNothing(next)) {
      console.result("The documents are at fault: what was served before stays.", { ok: false });
    } else {
      current = next.dropped.length === 0 ? next : withServed(next, current);
      engine.replace(current.domains);
      console.result(`Serving ${summary(current)}; records stay.`, {
        ok: true,
        url: served.url,
        ...sizes(current),
      });
    }
    return next.watched;
  };
  const exit = current.watched.length > 0 ? await watch(current.watched, again) : (await stopped(), EXIT.ok);
  console.progress("Stopping …");
  events?.close();
  // Who stops it again does not want to wait.
  await Promise.race([served.close(), stopped()]);
  console.note("Stopped. Records that were sent to it are gone.");
  return exit;
}

/** Those that no document has; the list of an application goes beyond the domains that are served. */
async function strangeScopes({ scopes = [], only }: MockFlags, read: Read): Promise<readonly Diagnostic[]> {
  const known = scopesIn(read);
  const strange = unknownScopes(scopes, known);
  if (strange.length === 0 || only === undefined) return strange;
  return unknownScopes(scopes, [...known, ...scopesIn(await readBundled())]);
}

function scopesIn({ domains }: Read): readonly string[] {
  return [...new Set(domains.flatMap(({ operations }) => operations.flatMap(({ scopes = [] }) => scopes)))];
}

function betweenOf({ liveLike: isLive, strictLive: strict = false, seed }: MockFlags): Between | undefined {
  return isLive === true || strict ? liveLike({ seed, strict }) : undefined;
}

/** Puts the records of a file, or tells everything that is wrong with it. */
async function loadRecords(path: string | undefined, kept: Kept): Promise<Outcome> {
  if (path === undefined) return { diagnostics: [] };
  const file = shown(path);
  const text = await readIfThere(path).catch((error: unknown) => unreadable(file, error));
  if (text === undefined) return { diagnostics: [diagnostic("records-not-found", { path })] };
  if (typeof text !== "string") return { diagnostics: [text] };
  return {
    diagnostics: putFile(text, kept).map(({ offset, message }) =>
      diagnostic("record-refused", { message }, { place: { file, offset } }),
    ),
    inputs: [{ path: file, text }],
  };
}

interface Steered {
  readonly console: Console;
  readonly engine: Engine;
  readonly fixtures: Fixtures;
}

/** What tests ask of the mock itself, and what it tells of calls. */
function steered(
  { log }: MockFlags,
  { console, engine, fixtures }: Steered,
): Pick<ServeOptions, "control" | "told"> {
  const calls = createCalls(engine);
  const first = engine.snapshot();
  return {
    told(call) {
      calls.add(call);
      if (log === true) tellCall(console, call, calls);
    },
    control: createControl({
      engine,
      fixtures,
      calls,
      tenant: CREDENTIALS.tenant,
      reset() {
        engine.reset();
        calls.clear();
        // With as many records as at the start, whatever was seeded since.
        engine.restore(first);
      },
    }),
  };
}

/** One line a call. */
function tellCall(console: Console, call: Answered, calls: Calls): void {
  const { method, target, status, ms, ignored } = call;
  const hint = calls.hint(call);
  console.event(calls.line(call), {
    call: {
      method,
      path: withoutCredentials(target),
      status,
      ms: Math.round(ms),
      ...(ignored.length > 0 && { ignored }),
      ...(hint !== undefined && { hint }),
    },
  });
}

/** The mock's own, unless it is told: how the vendor signs is in no public document. */
const MOCK_SIGNATURE = { header: "X-Signature", algorithm: "SHA-256", encoding: "hex" } as const;

interface Events {
  /** A call has been answered. */
  done(engine: Engine, request: ApiRequest): void;
  /** Says where events go, and sends those that were asked for. */
  begin(): Promise<void>;
  close(): void;
}

/** Sends the events that calls cause. */
async function eventsTo(url: string, flags: MockFlags, console: Console): Promise<Events> {
  const { webhooks } = settingsOf({}).vendor;
  const { webhookSecret: secret, webhookSignature, webhookSend = [] } = flags;
  const signature: SignatureOptions = { ...MOCK_SIGNATURE, ...webhookSignature, secret };
  const { createMockEvents } = await import("./mock-events.ts");
  const events = createMockEvents(webhooks?.sent ?? [], flags.seed);
  const sender = createSender({ url, signature, retries: webhooks?.retries ?? [], told: console.note });
  return {
    done: (engine, request) =>
      void events.causedBy(engine, request).then((caused) => caused.forEach((event) => sender.send(event))),
    begin: async () => {
      const { header, algorithm, encoding } = signature;
      console.note(`Events go to ${url}, signed: ${header}, ${algorithm}, ${encoding}, secret ${secret}`);
      for (const type of webhookSend) {
        if (!events.types.includes(type))
          console.note(`No document has the event ${type}: it is sent without data.`);
        sender.send(await events.made(type, CREDENTIALS.tenant));
      }
    },
    close: sender.close,
  };
}

/** Whether there is nothing to serve, for which there are reasons. */
function isNothing({ domains, diagnostics }: Read): boolean {
  return domains.length === 0 && hasErrors(diagnostics);
}

/** A document that drops out while it is written is served as it was. */
function withServed(next: Read, before: Read): Read {
  const ids = new Set(next.domains.map(({ id }) => id));
  const isMissing = ({ id }: { readonly id: string }) => !ids.has(id);
  return {
    ...next,
    domains: [...next.domains, ...before.domains.filter(isMissing)],
    documents: [...next.documents, ...before.documents.filter(isMissing)],
  };
}

/** Made-up records are the same every day unless another time is asked for; what callers write is of the time that it is. */
function clockOf({ now }: MockFlags): MockClock {
  // Midnight: the same all day long.
  if (now === "today") return { start: Date.parse(new Date().toISOString().slice(0, 10)), now: Date.now };
  if (now === undefined) return MOCK_CLOCK;
  const offset = now - Date.now();
  return { start: now, now: () => Date.now() + offset };
}

/** What was read when the program was built, or what a process of its own reads now: see `mock-reader.ts`. */
async function readDocuments(flags: MockFlags, served: readonly DomainDescription[] = []): Promise<Read> {
  const { specs, only, config } = flags;
  if (specs === undefined && config === undefined && configPath(undefined) === undefined) {
    const read = await readBundled();
    const isOf = ({ id }: { readonly id: string }) => only?.includes(id) ?? true;
    const known = new Set(read.domains.map(({ id }) => id));
    if (only?.every((id) => known.has(id)) ?? true)
      return { ...read, domains: read.domains.filter(isOf), documents: read.documents.filter(isOf) };
  }
  const expected = served.map(({ id }) => id);
  return JSON.parse(await readBy("mock-reader", { ...readOptions(flags), expected })) as Read;
}

const readOptions = (flags: MockFlags): ReadOptions => pick(flags, "specs", "only", "config", "strict");

/** What a program of its own prints, which reads documents. */
async function readBy(name: string, options: ReadOptions): Promise<string> {
  const reader = spawn(execPath, [join(packageFolder(), `dist/${name}.js`), JSON.stringify(options)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve, reject) =>
    reader.once("error", reject).once("close", resolve),
  );
  const [stdout, stderr, code] = await clearingUp(
    () => reader.kill(),
    () => Promise.all([textOf(reader.stdout), textOf(reader.stderr), ended]),
  );
  if (code !== 0) throw new Error(`the documents could not be read (${code}): ${stderr}`);
  return stdout;
}

/** The reference of what is served: made when it is first asked for, and anew when documents have changed. */
function referenceOf(current: () => Read, flags: MockFlags): () => Promise<string> {
  let made: { readonly of: Read; readonly page: Promise<string> } | undefined;
  return () => {
    const of = current();
    if (made?.of === of) return made.page;
    const page = readBy("reference-reader", readOptions(flags));
    made = { of, page };
    page.catch(() => (made = undefined));
    return page;
  };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

type Parts = Pick<ServeOptions, "api" | "pages" | "control" | "told"> & { readonly console: Console };

async function listen(flags: MockFlags, { console, ...parts }: Parts): Promise<Served | undefined> {
  const { host, port, latency, seed, faultRate } = flags;
  try {
    return await serve({
      ...parts,
      host,
      port,
      latency,
      ...pick(flags, "refuse"),
      ...(faultRate > 0 && { faults: { seed, rate: faultRate } }),
    });
  } catch (error) {
    await conclude(console, { diagnostics: [listenFault(error, { host, port })] }, NOT_SERVED);
    return undefined;
  }
}

interface Running {
  readonly current: Read;
  readonly engine: Engine;
  readonly served: Served;
}

/** Everything a caller needs, ready to copy. */
async function announce(console: Console, { current, engine, served }: Running): Promise<void> {
  const { url, isOpen } = served;
  const { tenant, clientId, clientSecret, appKey } = CREDENTIALS;
  const authUrl = url + TOKEN_PATH;
  const token = await tokenOf(engine, authUrl);
  const example = examplePath(current);
  const { ignoredFilters } = engine;
  const { hostname } = new URL(url);
  // Clients send credentials over plain http to this machine alone, unless they are told.
  const opened = isLoopback(hostname) ? {} : { allowInsecureHosts: [hostname] };
  const options = { tenant, clientId, clientSecret, appKey, baseUrl: url, authUrl, ...opened };
  const client = JSON.stringify(options, null, 2);
  const text = [
    `Serving ${summary(current)} at ${url}`,
    "",
    `  try it out     ${url}/`,
    `  tenant         ${tenant}`,
    `  client id      ${clientId}`,
    `  client secret  ${clientSecret}`,
    `  app key        ${appKey}`,
    `  token          ${token}`,
    "",
    `curl -H "Authorization: Bearer ${token}" -H "${KEY_HEADER}: ${appKey}" "${url}${example}"`,
    "",
    `new ${settingsOf({}).vendor.className}(${client.replaceAll(/"(\w+)":/g, "$1:")});`,
    "",
    ...ignoredLines(ignoredFilters),
    ...(isOpen ? [elsewhere(url), ""] : []),
    "Ctrl-C stops it.",
  ];
  console.result(text.join("\n"), {
    ok: true,
    url,
    ...CREDENTIALS,
    baseUrl: url,
    authUrl,
    token,
    example: url + example,
    ignoredFilters,
    ...sizes(current),
  });
}

function ignoredLines(ignored: Engine["ignoredFilters"]): readonly string[] {
  const { length } = Object.values(ignored).flat();
  if (length === 0) return [];
  return [
    `Of lists, ${count(length, "filter")} have no effect here: --json names them, --log and the header x-mock-ignored-filters those of a call.`,
    "",
  ];
}

/** How others reach a server that listens for them: by the name that they have for this machine or container. */
function elsewhere(url: string): string {
  const { port } = new URL(url);
  return `From another container or machine: baseUrl: "http://NAME:${port}", allowInsecureHosts: ["NAME"], by its name for this one.`;
}

async function tokenOf(engine: Engine, authUrl: string): Promise<string> {
  const { clientId, clientSecret } = CREDENTIALS;
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
  });
  const response = await engine.fetch(new Request(authUrl, { method: "POST", body }));
  return ((await response.json()) as { readonly access_token: string }).access_token;
}

const SLOT = `{${TENANT ?? ""}}`;

/** Customers where there are any, else the first thing that can be had without an id. */
function examplePath({ domains }: Read): string {
  const paths = domains.flatMap((domain) =>
    domain.operations
      .filter(({ method, path }) => method === "GET" && !path.replace(SLOT, "").includes("{"))
      .map(
        ({ path, basePath }) =>
          (basePath ?? domain.basePath) + path.replace(SLOT, String(CREDENTIALS.tenant)),
      ),
  );
  return paths.find((path) => path.endsWith("/customers")) ?? paths[0] ?? "/";
}

function sizes({
  domains,
  dropped,
}: Read): Readonly<Record<string, unknown>> & { readonly operations: number } {
  return {
    ...(dropped.length > 0 && { dropped }),
    domains: domains.map(({ id }) => id),
    operations: domains.reduce((sum, { operations }) => sum + operations.length, 0),
  };
}

function summary(read: Read): string {
  return `${count(sizes(read).operations, "operation")} of ${count(read.domains.length, "domain")}`;
}
