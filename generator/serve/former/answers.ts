/** What is asked of the API before, answered by the new one: records made of its records, pages as they come, files as they are. */
import { answerOld } from "../../former/answer.ts";
import type { ComposeOptions } from "../../former/compose.ts";
import { type FieldTree, fieldTree, lostIn } from "../../former/fields.ts";
import { type Piece, piecesOf } from "../../former/pages.ts";
import type { EndpointPlan, Plan } from "../../former/plan.ts";
import type { Read } from "../../former/read.ts";
import { toldBy } from "../../former/told.ts";
import type { BinaryResponse } from "../../runtime/binary.ts";
import { ApiError, NotFoundError, UsageError } from "../../runtime/errors.ts";
import type { Asked } from "./asked.ts";
import { Refusal } from "./refusal.ts";
import type { Source } from "./source.ts";

export interface AnswersOptions {
  readonly plan: Plan;
  /** The new API, for one request. */
  readonly sourceOf: (signal: AbortSignal) => Source;
  /** Whose wall clock times without a zone show, as IANA names it. */
  readonly timeZone?: string;
}

export interface FormerAnswered {
  readonly response: Response;
  /** Fields that it lacks. */
  readonly lost?: readonly string[];
  /** Parameters that kept nothing out. */
  readonly ignored?: readonly string[];
  /** Fields with values that have no form in the old document, and how many; it grows while the answer is read. */
  readonly unfit?: ReadonlyMap<string, number>;
}

/** Rows of a page that callers get at most; those of old asked for as many. */
const MOST_ROWS = 200_000;

export function createAnswers(
  options: AnswersOptions,
): (asked: Asked, signal: AbortSignal) => Promise<FormerAnswered> {
  const { plan, sourceOf, timeZone } = options;
  const paging = pagingIn(plan);
  return async (asked, signal) => {
    const found = plan.endpoints.find(({ operation }) => operation === asked.endpoint.id);
    if (!found) throw new Refusal(404, `${asked.endpoint.template} is not served; see --only.`);
    const endpoint =
      found.kind === "list" ? { ...found, parameters: { ...paging, ...found.parameters } } : found;
    const { fields, lost } = wantedOf(plan, endpoint, asked);
    const unfit = new Map<string, number>();
    const compose: ComposeOptions = {
      unfit: ({ field }) => void unfit.set(field, (unfit.get(field) ?? 0) + 1),
      read: readerOf(sourceOf(signal), refusedBy(endpoint, asked)),
      ...(fields && { fields }),
      ...(timeZone !== undefined && { timeZone }),
    };
    if (endpoint.kind === "list")
      return { ...(await listOf(endpoint, { asked, plan, compose })), lost, unfit };
    const id = typeOf(asked) === "integer" ? Number(asked.id) : asked.id;
    const { body } = await answerOld(plan, endpoint, { id }, compose);
    if (body == null) throw new Refusal(404, "There is no such record.");
    return {
      response: endpoint.kind === "file" ? fileOf(body as BinaryResponse) : Response.json(body),
      lost,
      unfit,
    };
  };
}

function typeOf({ endpoint }: Asked): string | undefined {
  return endpoint.idTypes[0];
}

/** Lists had pages, also where nobody wrote down that they have the parameters for them. */
function pagingIn({ endpoints }: Plan): EndpointPlan["parameters"] {
  const roles = endpoints.flatMap(({ parameters }) =>
    Object.entries(parameters).filter(
      ([, one]) => "role" in one && (one.role === "page" || one.role === "size"),
    ),
  );
  return Object.fromEntries(roles);
}

/**
 * What of an object is wanted, and what of that there is not.
 *
 * @throws UsageError for fields that it never had
 */
function wantedOf(
  plan: Plan,
  { object }: EndpointPlan,
  { fields }: Asked,
): { readonly fields?: FieldTree; readonly lost: readonly string[] } {
  if (object === undefined) return { lost: [] };
  const lost = lostIn(plan, object);
  if (fields === undefined) return { lost };
  const isLost = (path: string) => lost.some((one) => path === one || path.startsWith(`${one}.`));
  const tree = fieldTree(
    plan,
    object,
    fields.filter((path) => !isLost(path)),
  );
  return { fields: tree, lost: [...fields.filter(isLost), ...lostIn(plan, object, tree)] };
}

function readerOf(source: Source, refused: Refused): Read {
  return ({ call, path, query, rows, first }) => {
    const args = { path, query };
    const read = rows
      ? source.read(call, first ? { ...args, limit: 1 } : args)
      : source.one(call, args).catch((error: unknown) => {
          if (error instanceof NotFoundError) return undefined;
          throw error;
        });
    return read.catch((error: unknown) => refused(call, error));
  };
}

type Refused = (call: string, error: unknown) => never;

/** What the new API, or its client, does not take of what the caller asked with: callers know their own parameters and none of its calls. */
function refusedBy({ steps, parameters }: EndpointPlan, { values }: Asked): Refused {
  const calls = steps.flatMap((step) => ("call" in step ? [step.call] : []));
  const names = [...values.keys()].filter((name) => {
    const plan = parameters[name];
    return plan && !("lost" in plan) && (!("role" in plan) || plan.role === "order");
  });
  return (call, error) => {
    const isValue = error instanceof UsageError || (error instanceof ApiError && error.status === 400);
    if (!isValue || !calls.includes(call) || names.length === 0) throw error;
    throw new Refusal(400, `The new API has no such value of ${names.join(", or of ")}.`);
  };
}

function fileOf({ response }: BinaryResponse): Response {
  const { body, headers } = response as unknown as Response;
  const kept = ["content-type", "content-length", "content-disposition"].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] as [string, string]];
  });
  return new Response(body, { headers: kept });
}

interface List {
  readonly asked: Asked;
  readonly plan: Plan;
  readonly compose: ComposeOptions;
}

/** What goes wrong before the first rows are there has a status; later the answer breaks off, which no reader of JSON takes for whole. */
async function listOf(endpoint: EndpointPlan, { asked, plan, compose }: List): Promise<FormerAnswered> {
  const ignored: string[] = [];
  const told = await toldBy(endpoint, Object.fromEntries(asked.values), {
    ...compose,
    ignored: (name) => ignored.push(name),
  });
  const { page } = told;
  const size = Math.min(told.size, MOST_ROWS);
  const pieces = piecesOf(plan, endpoint, { ...told, size }, compose);
  const first = (await pieces.next()).value as Piece;
  const texts = envelope(plan, { page, size, first, pieces });
  const whole = first.more && first.rows.length < size ? undefined : await textOf(texts);
  const body = whole ?? bytesOf(texts);
  return { response: new Response(body, { headers: { "content-type": "application/json" } }), ignored };
}

interface Page {
  readonly page: number;
  readonly size: number;
  readonly first: Piece;
  readonly pieces: AsyncGenerator<Piece, void, undefined>;
}

/** Numbers that are known only in the end come in the end; an object of JSON has no order. */
async function* envelope({ page: names }: Plan, { page, size, first, pieces }: Page): AsyncGenerator<string> {
  const isKnown = first.total !== undefined;
  const numbers = ({ total, more }: Pick<Piece, "total" | "more">) =>
    JSON.stringify({
      [names.number]: page,
      [names.size]: size,
      ...(total !== undefined && { [names.total]: total }),
      [names.more]: more,
    }).slice(1, -1);
  const rows = `${JSON.stringify(names.items)}:[`;
  const after = page * size;
  yield isKnown ? `{${numbers({ ...first, more: after < (first.total ?? 0) })},${rows}` : `{${rows}`;
  yield first.rows.map((row) => JSON.stringify(row)).join(",");
  let last = first;
  let isFirst = first.rows.length === 0;
  for await (const piece of pieces) {
    const text = piece.rows.map((row) => JSON.stringify(row)).join(",");
    if (text !== "") yield isFirst ? text : `,${text}`;
    isFirst &&= text === "";
    last = piece;
  }
  yield isKnown ? "]}" : `],${numbers(last)}}`;
}

async function textOf(texts: AsyncIterable<string>): Promise<string> {
  let whole = "";
  for await (const text of texts) whole += text;
  return whole;
}

/** Asked for more when what was handed on has been read. */
function bytesOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(to) {
      const { done, value } = await texts.next();
      if (done) to.close();
      else to.enqueue(encoder.encode(value));
    },
    cancel: () => void texts.return(undefined),
  });
}
