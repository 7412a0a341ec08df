/** From rows to a report: calls that endpoints take besides their own, and the numbers. */
import { getOrAdd, groupBy } from "../ground/collections.ts";
import { type Catalogue, embedded, type Entity } from "../match/catalogue.ts";
import { round } from "./decide.ts";
import { slotsAlong } from "./pins/places.ts";
import { inverseOf, uncomputedOf } from "./inverse.ts";
import { typeOf, withNested } from "./routes/nested.ts";
import { recipeOf } from "./recipe.ts";
import { nodesOf } from "./routes/bulk.ts";
import type { Band, Fate, FollowUp, MigrationReport, Row, RowKind, Summary, Target } from "./rows.ts";

export function reportOf(
  rows: readonly Row[],
  of: {
    readonly old: Catalogue;
    /** Where embedded objects are told of field by field. */
    readonly current?: Catalogue;
    /** What the two sides are called. */
    readonly names: Pick<Summary, "from" | "to">;
    readonly notes: readonly string[];
  },
): MigrationReport {
  const undone = withInverses(rows);
  const told = withFollowUps(undone, of);
  const whole = of.current ? withRecipes(withNested(told, of.current), { ...of, current: of.current }) : told;
  return { rows: whole, summary: summarise(whole, of.names), notes: of.notes };
}

function withInverses(rows: readonly Row[]): readonly Row[] {
  const objects = new Set(rows.map(({ v1 }) => v1.object));
  const embedded = embeddedIn(rows);
  return rows.map((row) => {
    if (row.kind !== "field") return row;
    // A row that a pin was laid over says what the matcher's said.
    const { inverse: _inverse, uncomputed: _uncomputed, ...plain } = row;
    const inverse = inverseOf(plain, row.v1.type);
    const whole = { ...plain, ...(inverse && { inverse }) };
    const isObject = objects.has(/^(?:array<)?([^>]*)/.exec(row.v1.type ?? "")?.[1] ?? "");
    const isEmbedded = embedded.has(`${row.v1.object}.${row.v1.field}`);
    const uncomputed = isEmbedded ? undefined : uncomputedOf(whole, isObject);
    return { ...whole, ...(uncomputed && { uncomputed }) };
  });
}

/** Fields that somebody found where their object is embedded, as the job's id of a tag. */
function embeddedIn(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) =>
      (row.nested ?? []).flatMap(({ field, row: own, targets }) => {
        const name = field.slice(field.lastIndexOf(".") + 1);
        return own === undefined && targets[0]?.via.steps ? [`${typeOf(row).name}.${name}`] : [];
      }),
    ),
  );
}

/** The numbers at the head of every format, counted once. */
function summarise(rows: readonly Row[], names: { readonly from: string; readonly to: string }): Summary {
  const byKind: Record<RowKind, number> = {
    field: 0,
    parameter: 0,
    "request-field": 0,
    endpoint: 0,
    webhook: 0,
  };
  const byBand: Record<Band, number> = { pinned: 0, high: 0, likely: 0, review: 0 };
  const byFate: Partial<Record<Fate, number>> = {};
  const flows = new Map<string, { object: string; domain: string; rows: number }>();
  for (const row of rows) {
    byKind[row.kind] += 1;
    byBand[row.band] += 1;
    for (const fate of row.fate) byFate[fate] = (byFate[fate] ?? 0) + 1;
    if (row.kind !== "field") continue;
    const domain = row.targets[0]?.domain ?? "none";
    const key = `${row.v1.object}\0${domain}`;
    getOrAdd(flows, key, () => ({ object: row.v1.object, domain, rows: 0 })).rows += 1;
  }
  const open = rows.filter((row) => row.fate.includes("review")).length;
  return {
    ...names,
    rows: rows.length,
    byKind,
    byFate,
    byBand,
    computed: rows.filter(({ kind, uncomputed }) => kind === "field" && uncomputed === undefined).length,
    coverage: rows.length === 0 ? 1 : round(1 - open / rows.length),
    flows: [...flows.values()],
  };
}

/** Routes that are calls of their own. */
const CALLS: ReadonlySet<string> = new Set(["follow-id", "reverse", "aggregate"]);
/** What is asked for; nobody reads on in the answer of a creation. */
const READ: ReadonlySet<string> = new Set(["get", "list", "feed", "other"]);

/**
 * What an endpoint takes besides its own call: the old answer embedded objects of which the new one holds an id, or nothing. Read off the
 * rows of its fields, so that the two cannot disagree.
 */
function withFollowUps(
  rows: readonly Row[],
  { old, current }: { readonly old: Catalogue; readonly current?: Catalogue },
): readonly Row[] {
  const fields = groupBy(rows, (row) => (row.kind === "field" ? row.v1.object : undefined));
  const nodes = new Map(old.operations.map((node) => [node.operation.source, node]));
  return rows.map((row) => {
    const node = row.kind === "endpoint" ? nodes.get(row.v1.operation ?? "") : undefined;
    const entity = node?.entity === undefined ? undefined : old.entities.get(node.entity);
    if (!node || !entity || row.targets.length === 0 || !READ.has(node.purpose)) return row;
    const embedding = new Set(
      entity.slots.filter(({ shape }) => shape.entity !== undefined).map((s) => s.path),
    );
    const followUps = (fields.get(entity.schema) ?? [])
      .filter(
        (field) => embedding.has(field.v1.field) && !(current && isWhole(field, entity, { old, current })),
      )
      .flatMap((field) => followUpOf(field, row));
    return followUps.length === 0 ? row : { ...row, followUps };
  });
}

/** Whether the new answer still embeds all of the object. */
function isWhole(
  { v1, targets: [first] }: Row,
  of: Entity,
  { old, current }: { readonly old: Catalogue; readonly current: Catalogue },
): boolean {
  if (first?.via.kind !== "direct" || first.field === undefined) return false;
  const within = current.entities.get(`${first.domain} ${first.schema}`);
  const slot = slotsAlong(within, first.field, current)?.at(-1);
  const now = slot && embedded(slot, current);
  const before = of.slots.find(({ path }) => path === v1.field);
  const was = before && embedded(before, old);
  return was !== undefined && was.slots.every(({ path }) => now?.slots.some((one) => one.path === path));
}

function followUpOf({ v1, targets }: Row, endpoint: Row): FollowUp[] {
  const target = cheapest(calledBeside(targets, endpoint));
  if (target?.operation === undefined) return [];
  const { domain, operation, via } = target;
  return [{ field: v1.field, domain, operation, code: via.code, ...(via.cost && { cost: via.cost }) }];
}

function calledBeside(targets: readonly Target[], endpoint: Row): readonly Target[] {
  return targets.filter(
    ({ operation, via }) =>
      CALLS.has(via.kind) && !endpoint.targets.some((own) => own.operation === operation),
  );
}

/** Of several ways the one that takes the fewest calls for a page. */
function cheapest(targets: readonly Target[]): Target | undefined {
  const price = ({ via }: Target) => via.cost?.calls.page ?? Infinity;
  return [...targets].sort((a, b) => price(a) - price(b))[0];
}

/** Endpoints with all that takes their place. */
function withRecipes(
  rows: readonly Row[],
  { old, current }: { readonly old: Catalogue; readonly current: Catalogue },
): readonly Row[] {
  const nodes = new Map(old.operations.map((node) => [node.operation.source, node]));
  const fields = new Map(
    rows.filter(({ kind }) => kind === "field").map((row) => [`${row.v1.object}.${row.v1.field}`, row]),
  );
  const sent = groupBy(rows, ({ kind, v1 }) => (kind === "request-field" ? v1.operation : undefined));
  return rows.map((row) => {
    const node = row.kind === "endpoint" ? nodes.get(row.v1.operation ?? "") : undefined;
    if (!node) return row;
    const object = old.entities.get(node.entity ?? "")?.schema ?? "";
    const followUps = (row.followUps ?? []).flatMap((next) => {
      const target = cheapest(calledBeside(fields.get(`${object}.${next.field}`)?.targets ?? [], row));
      return target ? [{ field: next.field, target }] : [];
    });
    const { required: _told, ...rest } = row;
    const path = `${node.operation.method} ${node.operation.path}`;
    const [target] = row.targets;
    const answered = target && nodesOf(current).get(`${target.domain} ${target.operation}`)?.entity;
    const record = current.entities.get(answered ?? "");
    const own = { old: node, current, followUps, record, sent: sent.get(row.v1.operation ?? "") ?? [] };
    return { ...rest, v1: { ...row.v1, path }, ...recipeOf(row, own) };
  });
}
