/**
 * One call of the API for an assistant: looked through before anything is sent, carried out by the client with its limits, repeats, pages and
 * chunks, and answered in as few characters as were asked for.
 *
 * What changes something is shown first, and sent when it comes again with the code that goes with it.
 */
import { type BinaryResponse, ServiceTitanError, UsageError } from "@st-v2/runtime";
import { problemsOf, type Given } from "./check.js";
import type { Entry } from "./catalogue.js";
import type { Confirmations } from "./confirmations.js";
import type { Known } from "./describe.js";
import { type Content, contentOf, fileFields, withFiles } from "./files.js";
import type { Policy } from "./policy.js";
import { ToolError } from "./tool-error.js";
import { isObject, pick, textWithin, unknownFields } from "./trim.js";

export interface CallRequest extends Given {
  readonly fields: readonly string[];
  readonly limit: number;
  readonly confirm: string | undefined;
}

export interface Calling {
  /** All domains as a client has them: `st.crm.customers.list`. */
  readonly umbrella: object;
  readonly policy: Policy;
  readonly confirmations: Confirmations;
  /** Characters of an answer. */
  readonly most: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for a call. */
  readonly timeout: number;
}

export interface Called {
  readonly content: readonly Content[];
  /** Whether the API was asked. */
  readonly isSent: boolean;
}

/** @throws ToolError for what cannot be sent, and for what the API refuses */
export async function call(known: Known, request: CallRequest, calling: Calling): Promise<Called> {
  const problems = problemsOf(known, request);
  if (problems.length > 0) throw new ToolError("arguments", problems.join("\n"));
  const { isWrite } = known.entry;
  if (!isWrite && request.confirm !== undefined)
    throw new ToolError("arguments", `${known.entry.call} changes nothing: call it without confirm.`);
  const late = AbortSignal.timeout(calling.timeout);
  const signal = calling.signal ? AbortSignal.any([calling.signal, late]) : late;
  try {
    return await (isWrite ? write : read)(known, request, { ...calling, signal });
  } catch (error) {
    throw toolError(error, known.entry, late.aborted);
  }
}

/** What the client says of a call that did not go through, without a stack. */
function toolError(error: unknown, { call: name, isWrite }: Entry, isLate: boolean): unknown {
  if (isLate) {
    const unclear = isWrite ? " It may have been done all the same: look before it is sent again." : "";
    return new ToolError(
      "late",
      `${name} took too long; perhaps it has to wait for its turn.${unclear}`,
      true,
    );
  }
  if (error instanceof ToolError || !(error instanceof ServiceTitanError)) return error;
  const { errors = {}, status } = error as ServiceTitanError & Refusal;
  const isSent = !(error instanceof UsageError);
  const fields = Object.entries(errors).map(([field, messages]) => `${field}: ${messages.join(" ")}`);
  const text = [error.message, ...fields, HINTS[status ?? 0] ?? ""].filter((line) => line !== "");
  const reason = isSent ? [error.name, status].filter(Boolean).join(" ") : "arguments";
  return new ToolError(reason, text.join("\n"), isSent);
}

interface Refusal {
  readonly status?: number;
  readonly errors?: Readonly<Record<string, readonly string[]>>;
}

/** What an assistant can do about a refusal. */
const HINTS: Readonly<Record<number, string>> = {
  401: "The credentials of this server are not accepted: whoever runs it has to look.",
  403: "The application lacks a scope for this: whoever runs this server has to grant it.",
  404: "There is no such record, or not for this tenant.",
};

async function read(
  { entry, ...known }: Known,
  request: CallRequest,
  { umbrella, most, signal }: Calling,
): Promise<Called> {
  const options = { signal, dryRun: false };
  const made = send({ entry, ...known }, request, { umbrella, options });
  const { fields, limit } = request;
  if (entry.rows === "pages") {
    const rows = await (made as unknown as Listed).toArray({ limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const more =
      rows.length > limit
        ? { more: true, hint: "There are more: narrow it by filters, or raise limit." }
        : {};
    return { isSent: true, content: [textOf(rowsTold(shown, fields, more), most)] };
  }
  const answer: unknown = await made;
  if (entry.rows === "feed") {
    const { data: rows = [], ...beside } = answer as { readonly data?: readonly unknown[] };
    const left =
      rows.length > limit
        ? { cut: `${limit} of ${rows.length} rows of this page are shown: raise limit.` }
        : {};
    return {
      isSent: true,
      content: [textOf(rowsTold(rows.slice(0, limit), fields, { ...beside, ...left }), most)],
    };
  }
  return { isSent: true, content: await answered(answer, fields, most) };
}

async function write(
  known: Known,
  request: CallRequest,
  { umbrella, policy, confirmations, most, signal }: Calling,
): Promise<Called> {
  const { entry } = known;
  const { path, query, body, confirm, fields } = request;
  const intent = { call: entry.call, path, query, body };
  if (confirm !== undefined) {
    if (!policy.allows(entry)) throw new ToolError("not-allowed", refusal(entry.call));
    if (!confirmations.take(confirm, intent))
      throw new ToolError(
        "not-confirmed",
        "confirm is no code for exactly this call, or it is too old: call without it to get one.",
      );
    const made = send(known, request, { umbrella, options: { ...(signal && { signal }), dryRun: false } });
    return { isSent: true, content: await answered(await made, fields, most) };
  }
  const planned: unknown = await send(known, request, { umbrella, options: { dryRun: true } });
  const {
    method,
    url,
    body: sent,
  } = (
    planned as { readonly dryRun: { readonly method: string; readonly url: string; readonly body?: unknown } }
  ).dryRun;
  const next = policy.allows(entry)
    ? {
        confirm: confirmations.issue(intent),
        next: "Nothing was sent. After the user agreed, call again with the same arguments and this confirm.",
      }
    : { next: refusal(entry.call) };
  const dryRun = { method, url, ...(typeof sent === "string" && { body: sent }) };
  return { isSent: false, content: [textOf({ answer: { dryRun }, beside: next }, most)] };
}

function refusal(call: string): string {
  return `Nothing was sent: this server may not write by ${call}. Whoever runs it names what may be written with --allow.`;
}

interface Listed {
  toArray(how: { readonly limit: number }): Promise<readonly unknown[]>;
}

/** Makes the call as the client has it: path parameters, then body, then query, then options. */
function send(
  { entry, operation, description }: Known,
  { path, query, body }: Given,
  { umbrella, options }: { readonly umbrella: object; readonly options: object },
): PromiseLike<unknown> {
  const names = entry.call.split(".");
  const method = names.pop() ?? "";
  const owner = names.reduce<unknown>(
    (one, name) => (one as Readonly<Record<string, unknown>>)[name],
    umbrella,
  );
  const files = operation.body ? fileFields(operation.body.shape, description.models) : [];
  const given = [
    ...(entry.takes ?? []).map((name) => path[name]),
    ...(entry.hasBody ? [withFiles(body, files)] : []),
    ...(entry.query ? [query] : []),
    options,
  ];
  return (
    (owner as Readonly<Record<string, (...args: readonly unknown[]) => PromiseLike<unknown>>>)[method]?.(
      ...given,
    ) ?? Promise.resolve(undefined)
  );
}

function rowsTold(rows: readonly unknown[], fields: readonly string[], beside: object) {
  const missing = fields.length > 0 ? unknownFields(rows, fields) : undefined;
  const shown = fields.length > 0 ? rows.map((row) => pick(row, fields)) : rows;
  return { rows: shown, beside: { ...beside, ...(missing !== undefined && { fields: missing }) } };
}

async function answered(
  answer: unknown,
  fields: readonly string[],
  most: number,
): Promise<readonly Content[]> {
  // Not `instanceof`: the client may be of another copy of the runtime.
  if (typeof (answer as Partial<BinaryResponse> | undefined)?.bytes === "function")
    return contentOf(answer as BinaryResponse);
  if (answer === undefined || answer === null) return [{ type: "text", text: `{"answer":"done"}` }];
  if (fields.length === 0) return [textOf({ answer, beside: {} }, most)];
  // Of rows in an envelope, fields are those of the rows.
  const { data: rows, ...beside } = isObject(answer) ? answer : {};
  if (Array.isArray(answer) || Array.isArray(rows))
    return [
      textOf(rowsTold((Array.isArray(answer) ? answer : rows) as readonly unknown[], fields, beside), most),
    ];
  const missing = unknownFields([answer], fields);
  return [
    textOf({ answer: pick(answer, fields), beside: missing === undefined ? {} : { fields: missing } }, most),
  ];
}

function textOf(answer: Parameters<typeof textWithin>[0], most: number): Content {
  return { type: "text", text: textWithin(answer, most) };
}
