/** What reads of the old API are answered by: the new list or record, and what became of their parameters. */
import type { EndpointPlan, FilterPlan, LostField, ParameterPlan, PlanStep } from "../../former/plan.ts";
import { groupBy } from "../../ground/collections.ts";
import type { Catalogue, OperationNode, Slot } from "../../match/catalogue.ts";
import { isTime } from "../../match/score.ts";
import type { WireProfile } from "../../vendor/wire.ts";
import { takesMany } from "../routes/parameters.ts";
import type { CallStep } from "../routes/language.ts";
import { callSteps, ID } from "../routes/plan.ts";
import type { Row, Target } from "../rows.ts";
import { type Lists, nodesOf } from "../routes/bulk.ts";
import type { Plan } from "../../former/plan.ts";

interface Sides extends Lists {
  readonly old: Catalogue;
  readonly wire: WireProfile;
  readonly objects: Plan["objects"];
}

export function endpointsOf(rows: readonly Row[], sides: Sides): readonly EndpointPlan[] {
  const endpoints = new Map(
    rows.filter(({ kind }) => kind === "endpoint").map((row) => [row.v1.operation, row]),
  );
  const parameters = groupBy(rows, (row) => (row.kind === "parameter" ? row.v1.operation : undefined));
  return sides.old.operations.flatMap((node) => {
    const { source } = node.operation;
    const [target] = endpoints.get(source)?.targets ?? [];
    const current = target && nodesOf(sides.current).get(`${target.domain} ${target.operation}`);
    if (node.operation.method !== "GET" || !current) return [];
    return endpointOf(node, { current, rows: parameters.get(source) ?? [], sides }) ?? [];
  });
}

interface Answering {
  /** What answers it now. */
  readonly current: OperationNode;
  readonly rows: readonly Row[];
  readonly sides: Sides;
}

function endpointOf(node: OperationNode, { current, rows, sides }: Answering): EndpointPlan | undefined {
  const { operation, entity, purpose } = node;
  const object = sides.old.entities.get(entity ?? "")?.schema;
  const base = {
    resource: node.resource.name,
    method: operation.name,
    path: operation.path,
    operation: operation.source,
  };
  const parameters = Object.fromEntries(
    rows.map((row) => [row.v1.field, parameterOf(row, { node, current, sides })]),
  );
  if (object === undefined) return { ...base, kind: "file", steps: byId(current, rows), parameters };
  if (purpose === "list") {
    const [call] = callSteps(current, {}) as readonly CallStep[];
    const counts = current.parameters.some(({ path }) => path === sides.wire.page.withTotal);
    return call && { ...base, kind: "list", object, steps: [call], ...(counts && { counts }), parameters };
  }
  const { one } = sides.objects[object] ?? {};
  const isOwn = node.pathParameters.at(-1)?.path === "id";
  return { ...base, kind: "get", object, steps: isOwn && one ? one : byId(current, rows), parameters };
}

/** One record by the parameter of the new operation that the one in the old path became. */
function byId(current: OperationNode, rows: readonly Row[]): readonly PlanStep[] {
  const told = rows.flatMap(({ targets }) => targets.flatMap(({ field }) => field ?? []));
  const taken = [...current.pathParameters, ...current.parameters].find(({ path }) => told.includes(path));
  const steps = callSteps(current, taken ? { [taken.path]: ID } : {});
  return current.purpose === "list" ? [...steps, { take: "first" }] : steps;
}

interface Parameters {
  readonly node: OperationNode;
  readonly current: OperationNode;
  readonly sides: Sides;
}

function parameterOf(row: Row, { node, current, sides }: Parameters): ParameterPlan {
  const { v1, targets, reason } = row;
  if (node.pathParameters.some(({ path }) => path === v1.field)) return { role: "id" };
  const own = targets.find(({ operation }) => operation === current.operation.source);
  const slot = own && current.parameters.find(({ path }) => path === own.field);
  const { page } = sides.wire;
  if (slot?.path === page.number) return { role: "page" };
  if (slot?.path === page.size) return { role: "size" };
  const values = row.values && { values: Object.fromEntries(row.values.map(({ from, to }) => [from, to])) };
  const [first] = targets;
  if (!first) return { lost: "gone", why: reason };
  if (slot && slot.words.join(" ") === "sort")
    return { role: values ? "direction" : "order", parameter: slot.path, ...values };
  if (first !== own && slot) return through(first, { slot, reason, current, sides });
  if (!slot || row.transform === "manual") return { lost: "judgement", why: reason };
  return { ...filterBy(slot, current), ...values };
}

function filterBy(slot: Slot, current: OperationNode): FilterPlan {
  return {
    parameter: slot.path,
    ...(takesMany(current, slot) && { list: true }),
    ...(isTime(slot.shape) && { moment: true }),
  };
}

/** Found elsewhere first: the new list only takes ids of what the value names. */
function through(
  { domain, operation, field }: Target,
  {
    slot,
    reason,
    current,
    sides,
  }: { readonly slot: Slot; readonly reason: string } & Omit<Parameters, "node">,
): ParameterPlan | LostField {
  const list = nodesOf(sides.current).get(`${domain} ${operation}`);
  const taken = list?.parameters.find(({ path }) => path === field);
  const rows = sides.current.entities.get(list?.entity ?? "");
  if (!list || !taken || !rows?.slots.some(({ path }) => path === "id"))
    return { lost: "judgement", why: reason };
  const steps = [...callSteps(list, { [taken.path]: ID }), { field: "id" }];
  return { ...filterBy(slot, current), through: { steps } };
}
