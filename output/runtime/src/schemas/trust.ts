/** What the options `dryRun` and `verify` of calls do, for who imports it. */
import { encodeBody } from "../body.js";
import { callOf, factsOf } from "../call.js";
import { UsageError } from "../errors.js";
import { validate } from "../mocks/validate.js";
import type { AnyCallOptions, CallArguments, OperationSpec } from "../operation.js";
import { type Send, type Trust, type WriteFacts, WriteVerificationError } from "../verification.js";
import { type Described, describedBy, type Descriptions } from "./described.js";
import { type Difference, differencesOf } from "./differences.js";
import { type ReadBack, readBackOf } from "./read-back.js";

/** What was written may be there a moment later. */
const SECOND_LOOK_MS = 1000;

export function trustBy(descriptions: Descriptions): Trust {
  return async ({ spec, args }, send, to) => {
    const { verify, ...options } = args.options ?? {};
    const { dryRun = to.dryRun } = options;
    if (!verify && !dryRun) return send(spec, args);
    const known = await describedBy(descriptions, spec);
    const sent = jsonOf(spec, args.body, options);
    const back = verify ? readerOf(spec, sent === undefined ? NO_JSON : known) : undefined;
    const own = { ...args, options };
    const completed = await send<never>(spec, own);
    if (completed.isDry && typeof known !== "string") checkBody(known, callOf(spec, args.path), sent);
    if (back && !completed.isDry)
      await verified(
        { spec, args: own, back, known: known as Described },
        { sent, answer: completed.data },
        send,
        to,
      );
    return completed;
  };
}

const NO_JSON = "only a body of JSON can be compared";

/** What arrives of a body; nothing of others than JSON. */
function jsonOf(spec: OperationSpec, given: unknown, options: AnyCallOptions): unknown {
  const { body, contentType = "" } = encodeBody(spec, given, options);
  return typeof body === "string" && contentType.includes("json") ? JSON.parse(body) : undefined;
}

/** @throws UsageError where nothing reads back what the call writes */
function readerOf(spec: OperationSpec, known: Described | string): ReadBack {
  const back = typeof known === "string" ? undefined : readBackOf(known);
  if (back) return back;
  const why = typeof known === "string" ? known : "no call reads by its id the record that this one writes";
  throw new UsageError(`${callOf(spec)}: verify cannot be done: ${why}.`);
}

/** @throws UsageError for a body that is not as documented */
function checkBody({ description, operation }: Described, call: string, body: unknown): void {
  const { shape, kind, forms } = operation?.body ?? {};
  if (body === undefined || shape === undefined || kind !== "json" || forms) return;
  const found = validate(shape, body, { models: description.models, direction: "request" });
  const [first] = found;
  if (first === undefined) return;
  const more = found.length > 1 ? `; ${found.length - 1} more` : "";
  const path = `body${/^\W|^$/.test(first.path) ? "" : "."}${first.path}`;
  throw new UsageError(`${call}: ${path} ${first.message}${more}.`);
}

interface Verified {
  readonly spec: OperationSpec;
  readonly args: CallArguments;
  readonly back: ReadBack;
  readonly known: Described;
}

/** @throws WriteVerificationError where the record is not what was sent, or cannot be read */
async function verified(
  { spec, args, back, known }: Verified,
  { sent, answer }: { readonly sent: unknown; readonly answer: unknown },
  send: Send,
  { clock, logger }: Parameters<Trust>[2],
): Promise<void> {
  const fail = (facts: Partial<WriteFacts>, cause?: unknown) => {
    const whole = { sent, answer, issues: [], ...facts };
    return new WriteVerificationError(whole, factsOf(spec, args.path), cause === undefined ? {} : { cause });
  };
  const asked = back.ask(args, answer);
  if (asked === undefined) throw fail({}, new Error("The answer does not say which record it is."));
  const { signal, timeout, maxRetries, headers, fetchOptions } = args.options ?? {};
  const options = { signal, timeout, maxRetries, headers, fetchOptions };
  const look = async (): Promise<{ record: unknown; found: readonly Difference[] }> => {
    const { recordIn, ...where } = asked;
    const record = recordIn((await send(back.spec, { ...where, options })).data);
    if (record === undefined) throw new Error("The record is not there.");
    const shape = { shape: back.shape, models: known.description.models };
    return { record, found: differencesOf(sent, record, shape) };
  };
  const issuesOf = (found: readonly Difference[]) =>
    found.flatMap(({ path, kind, message }) => (kind === "unseen" ? [] : [{ path, kind, message }]));
  let seen: Awaited<ReturnType<typeof look>>;
  try {
    seen = await look();
    if (issuesOf(seen.found).length > 0) {
      await clock.sleep(SECOND_LOOK_MS, signal);
      seen = await look();
    }
  } catch (cause) {
    throw fail({}, cause);
  }
  const issues = issuesOf(seen.found);
  if (issues.length > 0) throw fail({ record: seen.record, issues });
  const unseen = seen.found.map((one) => one.path);
  if (unseen.length > 0)
    logger.info?.(
      `${callOf(spec, args.path)}: ${unseen.join(", ")} cannot be read back and was not verified.`,
    );
}
