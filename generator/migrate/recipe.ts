/**
 * Of an endpoint, the whole of what takes its place: its call, those for the objects that its old answer embedded, together for a page where a list
 * answers for many, what a write requires now, and what it all costs.
 */
import { isObject, type JsonValue } from "../ground/json.ts";
import type { Catalogue, OperationNode } from "../match/catalogue.ts";
import { typeText } from "./decide.ts";
import { type CallStep, isCall, type RouteStep, type Source } from "./routes/language.ts";
import { callSteps, everything } from "./routes/plan.ts";
import { isForAll, PAGE, takesAll } from "./routes/cost.ts";
import { printRoute, wayOf } from "./routes/print.ts";
import { bodySample } from "./routes/sample.ts";
import type { EndpointCost, NewlyRequired, Row, Target } from "./rows.ts";

interface FollowedField {
  readonly field: string;
  readonly target: Target;
}

/** What a recipe is made of, beside the endpoint's own row. */
export interface Ingredients {
  readonly old: OperationNode;
  readonly current: Catalogue;
  /** The object that was embedded, and where it is. */
  readonly followUps: readonly FollowedField[];
  /** Rows of the fields that the old operation was sent. */
  readonly sent: readonly Row[];
}

type Recipe = Pick<Row, "recipe" | "required" | "cost">;

export function recipeOf(row: Row, of: Ingredients): Recipe {
  const { current, old, followUps } = of;
  const [target, second] = row.targets;
  const node = target && nodeOf(target, current);
  if (!target || !node) return {};
  const required = requiredOf(row, node, of);
  const isWrite = node.operation.body !== undefined;
  const lines = isWrite
    ? [
        ...findFirst(node, { old, found: second }),
        ...required.filter((one) => isNew(one, required)).map(noteOf),
        `${target.via.code};`,
      ]
    : readLines(node, target, of);
  const scopes = [node, ...followUps.map(({ target: next }) => nodeOf(next, current))].flatMap(
    (one) => one?.operation.scopes ?? [],
  );
  return {
    recipe: lines,
    ...(required.length > 0 && { required }),
    cost: { ...callsOf(of, lines), scopes: [...new Set(scopes)] },
  };
}

function nodeOf({ domain, operation }: Target, { operations }: Catalogue): OperationNode | undefined {
  return operations.find((node) => node.domain.id === domain && node.operation.source === operation);
}

function callsOf(of: Ingredients, lines: readonly string[]): Pick<EndpointCost, "calls"> {
  if (of.followUps.length === 0) return { calls: lines.filter((line) => line.includes("await")).length };
  return { calls: furtherOf(of).reduce((sum, { calls }) => sum + calls, 1) };
}

function readLines(node: OperationNode, target: Target, of: Ingredients): readonly string[] {
  const rows = node.purpose === "list" ? (node.down[0]?.name ?? "") : undefined;
  const call = target.via.code;
  const further = furtherOf(of).map(({ field, code }) => constant(field, code));
  if (rows === undefined)
    return of.old.entity === undefined ? [`${call};`] : [constant("record", call), ...further];
  const answer = `(${call})${rows === "" ? "" : `.${rows}`}`;
  const records =
    of.old.purpose === "list"
      ? [constant("records", answer)]
      : [`const [record] = ${answer};`, `if (!record) throw new Error("There is none");`];
  return [...records, ...further];
}

interface Further {
  readonly field: string;
  readonly code: string;
  readonly calls: number;
}

/** What is asked for beside the records; twice the same is asked once. */
function furtherOf({ old, current, followUps }: Ingredients): readonly Further[] {
  const known = new Map<string, string>();
  return followUps.map(({ field, target }): Further => {
    const { code, calls } = old.purpose === "list" ? forPage(target, current) : forOne(target);
    const same = known.get(code);
    if (same !== undefined) return { field, code: same, calls: 0 };
    known.set(code, nameOf(field));
    return { field, code, calls };
  });
}

const forOne = ({ via }: Target) => ({ code: via.code, calls: via.cost?.calls.one ?? 1 });

function forPage(target: Target, current: Catalogue): Omit<Further, "field"> {
  const { code, cost } = target.via;
  const together = forMany(target, current);
  if (together !== undefined) return { code: together, calls: cost?.calls.page ?? PAGE };
  return { code: `await Promise.all(records.map(async (record) => ${code}))`, calls: PAGE };
}

function constant(name: string, code: string): string {
  return `const ${nameOf(name)} = ${code};`;
}

function nameOf(field: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(field) ? field : `_${field.replace(/\W/g, "_")}`;
}

/** One call for all records of a page, where a list takes what they say, or is read as a whole. */
function forMany({ via }: Target, current: Catalogue): string | undefined {
  const bulk = via.cost?.bulk;
  const call = via.steps?.find(isCall);
  if (call && isForAll(call)) return printRoute([call]);
  if (call && takesAll(call)) return printAll(call);
  const list = bulk && nodeOf({ ...bulk, via }, current);
  const told = call && toldOf(call);
  if (!bulk || !list || !told || !isPlain(via.steps ?? [])) return undefined;
  const { parameter } = bulk;
  const asked = everything(list);
  if (parameter === undefined) return printRoute(callSteps(list, asked));
  return withValues(callSteps(list, { ...asked, [parameter]: MANY }), told);
}

/** A call whose parameter takes many values, told all at once. */
function printAll(call: CallStep): string {
  const told = toldOf(call);
  const query = Object.entries(call.query ?? {}).map(
    ([name, source]) => [name, [source].flat().some((one) => one === told) ? MANY : source] as const,
  );
  return told ? withValues([{ ...call, query: Object.fromEntries(query) }], told) : printRoute([call]);
}

function withValues(steps: readonly RouteStep[], told: Source): string {
  return printRoute(steps).replace(PLACE, valuesOf(told));
}

/** What stands for the values of all records until they are put in. */
const PLACE = '["of all records"]';
const MANY: Source = { value: ["of all records"] };

/** The call alone, or the first of what it answers. */
function isPlain(steps: readonly RouteStep[]): boolean {
  return steps.every((step) => isCall(step) || "field" in step || ("take" in step && step.take === "first"));
}

function toldOf({ path = [], query = {} }: CallStep): Source | undefined {
  const all = [...path, ...Object.values(query).flat()].filter((source) => "from" in source);
  return all.length === 1 ? all[0] : undefined;
}

/** `[...new Set(records.map((record) => record.customerId))]` */
function valuesOf(told: Source): string {
  const { way, isAbsent, isList } = wayOf(told);
  const each = isAbsent ? `${way} ?? []` : way;
  return `[...new Set(records.${isAbsent || isList ? "flatMap" : "map"}((record) => ${each}))]`;
}

/** A write by another key than its own: the record is found first. */
function findFirst(
  node: OperationNode,
  { old, found }: { readonly old: OperationNode; readonly found: Target | undefined },
): readonly string[] {
  const hasId = old.pathParameters.some(({ path }) => path === "id");
  if (!found || hasId || node.pathParameters.length === 0) return [];
  return [
    `const [found] = (${found.via.code}).data;`,
    `if (!found) throw new Error("There is none");`,
    "const { id } = found;",
  ];
}

/** What a write requires that the old one did not, nor a row says where it comes from. */
function requiredOf(row: Row, node: OperationNode, { old, sent }: Ingredients): readonly NewlyRequired[] {
  const put = new Map(row.required?.map((one) => [one.field, one]));
  const before = pathsOf(bodySample(old));
  const now = pathsOf(bodySample(node));
  return node.body.flatMap((slot): NewlyRequired[] => {
    if (!now.has(slot.path)) return [];
    const from = sent.find(({ targets }) =>
      targets.some((one) => one.operation === node.operation.source && one.field === slot.path),
    );
    if (from && before.has(from.v1.field)) return [];
    const own = put.get(slot.path);
    return [
      {
        field: slot.path,
        type: typeText(slot.shape.text),
        ...(slot.shape.values && { values: slot.shape.values.slice(0, 12) }),
        ...(from && { from: from.v1.field }),
        ...own,
      },
    ];
  });
}

/** What is required is in a sample of a body, and nothing else. */
function pathsOf(sample: JsonValue | undefined, prefix = ""): ReadonlySet<string> {
  if (Array.isArray(sample)) return pathsOf(sample[0], `${prefix}[]`);
  const entries = isObject(sample) ? Object.entries(sample) : [];
  return new Set(
    entries.flatMap(([name, inner]) => {
      const path = prefix === "" ? name : `${prefix}.${name}`;
      return [path, ...pathsOf(inner, path)];
    }),
  );
}

/** Nothing of it was there before; what it is made of need not be named as well. */
function isNew({ field, from }: NewlyRequired, all: readonly NewlyRequired[]): boolean {
  const isInside = (inner: string, outer: string) =>
    inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return (
    from === undefined &&
    !all.some((one) => isInside(field, one.field) || (isInside(one.field, field) && one.from !== undefined))
  );
}

function noteOf({ field, put, reason }: NewlyRequired): string {
  const what = put === undefined ? "" : `, ${JSON.stringify(put)}`;
  return `// New and required: ${field}${what}${reason === undefined ? "" : `. ${reason}`}`;
}
