/**
 * Of an endpoint, the whole of what takes its place: its call, those for the objects that its old answer embedded, together for a page where a list
 * answers for many, what a write requires now, and what it all costs.
 */
import { isObject, type JsonValue } from "../ground/json.ts";
import type { Catalogue, Entity, OperationNode } from "../match/catalogue.ts";
import { typeText } from "./decide.ts";
import { type FollowedField, type Further, furtherOf, nameOf } from "./recipe-calls.ts";
import { bodySample } from "./routes/sample.ts";
import type { EndpointCost, NewlyRequired, Row, Target } from "./rows.ts";

/** What a recipe is made of, beside the endpoint's own row. */
export interface Ingredients {
  readonly old: OperationNode;
  readonly current: Catalogue;
  /** The object that was embedded, and where it is. */
  readonly followUps: readonly FollowedField[];
  /** What the new operation answers. */
  readonly record: Entity | undefined;
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

function callsOf(of: Ingredients, lines: readonly string[]): Omit<EndpointCost, "scopes"> {
  if (of.followUps.length === 0) return { calls: lines.filter((line) => line.includes("await")).length };
  const all = besides(of).map(({ calls }) => calls);
  const most = all.reduce((sum, calls) => sum + calls.most, 1);
  const least = all.reduce((sum, calls) => sum + calls.least, 1);
  return { calls: most, ...(least < most && { least }) };
}

function readLines(node: OperationNode, target: Target, of: Ingredients): readonly string[] {
  const rows = node.purpose === "list" ? (node.down[0]?.name ?? "") : undefined;
  const call = target.via.code;
  const further = besides(of).map(({ field, code }) => constant(field, code));
  if (rows === undefined)
    return of.old.entity === undefined ? [`${call};`] : [constant("record", call), ...further];
  const answer = `(${call})${rows === "" ? "" : `.${rows}`}`;
  const records =
    of.old.purpose === "list"
      ? [constant("records", answer)]
      : [`const [record] = ${answer};`, `if (!record) throw new Error("There is none");`];
  return [...records, ...further];
}

function besides({ old, current, followUps, record }: Ingredients): readonly Further[] {
  return furtherOf(followUps, old.purpose === "list" ? "page" : "record", { current, record });
}

function constant(name: string, code: string): string {
  return `const ${nameOf(name)} = ${code};`;
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
