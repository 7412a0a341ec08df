/** `stgen mock record`: stands before the real API, and makes a file for `stgen mock --records` of what it answers. */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { reasonOf } from "../ground/errors.ts";
import { stopped } from "../ground/system.ts";
import { count } from "../ground/text.ts";
import { ENVIRONMENTS, TOKEN_PATH } from "../runtime/vendor.ts";
import { withBusiness } from "../runtime/mocks/business.ts";
import { withExtras } from "../runtime/mocks/extras.ts";
import type { ApiRequest } from "../runtime/mocks/request.ts";
import { vocabulary } from "../runtime/mocks/vocabulary.ts";
import { forward, knock } from "../serve/forward.ts";
import { createRecorder } from "../serve/recorder.ts";
import { serve } from "../serve/serve.ts";
import { refusedFile, writeText } from "../write/text.ts";
import { readBundled } from "./bundled-mock.ts";
import { type Console, createConsole } from "./console.ts";
import { conclude, type SharedFlags } from "./outcome.ts";

/** Milliseconds that the host has to answer first. */
const PATIENCE = 3000;

export interface RecordFlags extends SharedFlags {
  readonly out: string;
  /** Replaces a file that is there. */
  readonly force?: boolean;
  readonly port: number;
  readonly environment: keyof typeof ENVIRONMENTS;
  /** In place of the environment's hosts. */
  readonly to?: string;
}

/** @returns the exit code */
export async function mockRecordCommand(flags: RecordFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json-lines" : "text", flags);
  const refused = await refusedFile(flags.out, flags.force);
  if (refused.length > 0) return conclude(console, { diagnostics: refused }, "Nothing was recorded");
  const { api, auth } = ENVIRONMENTS[flags.environment];
  const base = flags.to ?? api;
  await console.diagnostics(await silent(base), []);
  const recorder = createRecorder(withBusiness(withExtras((await readBundled()).domains)));
  const tokens = flags.to === undefined ? (auth ?? base) : base + (TOKEN_PATH ?? "");
  const take = async (request: ApiRequest): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    if (pathname === TOKEN_PATH) return forward(request, tokens);
    const url = base + pathname + search;
    const response = await forward(request, url);
    const body = response.ok ? jsonOf(await response.clone().text()) : undefined;
    if (body !== undefined) recorder.add({ method: request.method, url, body });
    return response;
  };
  try {
    const served = await serve({
      host: "127.0.0.1",
      port: flags.port,
      pages: () => Promise.resolve(undefined),
      api: (request) => take(request).catch((error: unknown) => unreachable(base, error)),
    });
    console.result(
      `Recording what ${base} answers: call it by way of ${served.url}, with its own credentials.\n\nCtrl-C writes ${flags.out}.`,
      { ok: true, url: served.url, to: base },
    );
    await stopped();
    await served.close();
  } catch (error) {
    const { port } = flags;
    const fault = diagnostic("port-refused", { port, host: "127.0.0.1", reason: reasonOf(error) });
    return conclude(console, { diagnostics: [fault] }, "Nothing was recorded");
  }
  return written(console, flags.out, recorder.text());
}

/** Whether anything answers there, be it an error: told at once, and not with the first call. */
async function silent(url: string): Promise<readonly Diagnostic[]> {
  try {
    await knock(url, PATIENCE);
    return [];
  } catch (error) {
    const reason = reasonOf((error as Error).cause ?? error);
    return [diagnostic("recorded-silent", { url, reason })];
  }
}

async function written(console: Console, out: string, text: string): Promise<number> {
  const records = text.split("\n").length - 1;
  if (records === 0) {
    const said = `Nothing was recorded: no answer had a record. ${out} was not written.`;
    return conclude(console, { diagnostics: [], result: { text: said, json: { ok: true, records } } }, "");
  }
  const diagnostics = await writeText(out, text);
  if (diagnostics.length > 0) return conclude(console, { diagnostics }, "Nothing was written");
  const said = `${count(records, "record")} written to ${out}, without the data of persons as far as names of fields tell it: look at it before you hand it on.`;
  return conclude(console, { diagnostics, result: { text: said, json: { ok: true, records, out } } }, "");
}

function jsonOf(text: string): unknown {
  try {
    return text === "" ? undefined : vocabulary.parse(text);
  } catch {
    return undefined;
  }
}

function unreachable(base: string, error: unknown): Response {
  const { cause } = error as Error;
  const message = `${base} did not answer: ${reasonOf(cause ?? error)}`;
  return new Response(JSON.stringify({ statusCode: 502, message }), {
    status: 502,
    headers: { "content-type": "application/json" },
  });
}
