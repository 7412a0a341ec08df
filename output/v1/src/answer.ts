/** A read of the old API, answered by the new one: parameters, page, and what is around the rows. */
import { compose, composeByIds, type ComposeOptions, follow, type OldRecord } from "./compose.js";
import { lostIn } from "./fields.js";
import { type Piece, piecesOf } from "./pages.js";
import type { EndpointPlan, Plan } from "./plan.js";
import { toldBy } from "./told.js";

export interface Asked {
  /** Of the path. */
  readonly id?: unknown;
  /** By the old names of parameters; what is undefined, null or empty is not asked. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Of a list, whatever its parameters for them are called. */
  readonly page?: number;
  readonly size?: number;
}

export interface OldAnswer {
  /** As the old API would have put it: a page, `{ data }`, or a file. `undefined` where there is no such record. */
  readonly body: unknown;
  /** Fields that an answer of this kind had and this one lacks: `customer.importId`. */
  readonly lost: readonly string[];
}

/** @throws UsageError for a parameter that is unknown or lost */
export async function answerOld(
  plan: Plan,
  endpoint: EndpointPlan,
  asked: Asked,
  options: ComposeOptions,
): Promise<OldAnswer> {
  const { object, kind, steps } = endpoint;
  if (object === undefined || kind === "file")
    return { body: await follow(steps, asked.id, options.read), lost: [] };
  const lost = lostIn(plan, object, options.fields);
  if (kind === "list") return { body: await pageOf(plan, endpoint, asked, options), lost };
  const isOwn = plan.objects[object]?.one === steps;
  const [record] = isOwn
    ? await composeByIds(plan, object, [asked.id], options)
    : await composeOne(plan, object, await follow(steps, asked.id, options.read), options);
  return { body: record && { data: record }, lost };
}

function composeOne(
  plan: Plan,
  object: string,
  record: unknown,
  options: ComposeOptions,
): Promise<OldRecord[]> {
  return compose(plan, object, record == null ? [] : [record], options);
}

/** A page of old objects, whole. */
async function pageOf(
  plan: Plan,
  endpoint: EndpointPlan,
  { values = {}, ...given }: Asked,
  options: ComposeOptions,
): Promise<OldRecord> {
  const told = { ...(await toldBy(endpoint, values, options)), ...given };
  const rows: OldRecord[] = [];
  let last: Piece | undefined;
  for await (const piece of piecesOf(plan, endpoint, told, options)) {
    rows.push(...piece.rows);
    last = piece;
  }
  const names = plan.page;
  return {
    [names.number]: told.page,
    [names.size]: told.size,
    [names.total]: last?.total ?? null,
    [names.more]: last?.more === true,
    [names.items]: rows,
  };
}
