/**
 * From the tables that were made to those that documents say now, so that nothing is lost: what is new is added, what got wider is widened,
 * what has another name is renamed. What is gone from the documents stays, unless it is asked to go.
 */
import { childrenOf } from "./children.js";
import type { ColumnSpec, ColumnType, RowsSpec, TableSpec } from "./table.js";
import type { SchemaStep, TableChange } from "./target.js";

/** What a column may become without losing a value. */
const WIDER: Readonly<Record<ColumnType, readonly ColumnType[]>> = {
  int64: ["decimal", "text", "json"],
  decimal: ["text", "json"],
  double: ["text", "json"],
  boolean: ["text", "json"],
  text: ["json"],
  uuid: ["text", "json"],
  date: ["text", "json"],
  timestamp: ["text", "json"],
  json: [],
};

export interface Planned {
  readonly changes: readonly TableChange[];
  /** Tables, with columns that are new: their rows lack values until all is read again. */
  readonly filled: ReadonlySet<string>;
  /** What is in no document any more and stays, as people read it: `jpm_jobs.color`. */
  readonly kept: readonly string[];
}

export interface PlanOptions {
  /** Whether what documents lack is dropped. */
  readonly prune: boolean;
  /** Names of tables whose lack means nothing: they were not asked for. */
  readonly isAsked: (table: string) => boolean;
  /** Default: nothing is renamed. */
  readonly pair?: PairColumns | undefined;
}

/**
 * Columns that are new, by name, with those that are gone and were called so before. A column that is in no pair is added, and the old one stays.
 *
 * @param table whose columns they are, as it is called now
 */
export type PairColumns = (
  gone: readonly ColumnSpec[],
  fresh: readonly ColumnSpec[],
  table: string,
) => ReadonlyMap<string, string>;

const NO_PAIRS: PairColumns = () => new Map();

/** @param made as they are in the database, what documents lack by now included; what is not there is made */
export function planChanges(
  made: ReadonlyMap<string, TableSpec>,
  wanted: readonly TableSpec[],
  { prune, isAsked, pair = NO_PAIRS }: PlanOptions,
): Planned {
  const names = new Set(wanted.map(({ name }) => name));
  const changes: TableChange[] = [];
  const filled = new Set<string>();
  const kept: string[] = [];
  for (const table of wanted) {
    const before = made.get(table.name);
    const { steps, lacks } = before ? alter(before, table, pair) : { steps: createAll(table), lacks: [] };
    kept.push(...(prune ? [] : lacks.map(nameOf)));
    const all = [...steps, ...(prune ? lacks : [])];
    if (before && steps.some(({ kind }) => FILLED.has(kind))) filled.add(table.name);
    const stored = before && !prune ? withKept(table, before, steps) : table;
    if (all.length > 0) changes.push({ table, made: stored, steps: all });
  }
  for (const [name, table] of made) {
    // Reports are in no document.
    if (names.has(name) || table.source.kind === "report" || !isAsked(name)) continue;
    if (!prune) kept.push(name);
    else
      changes.push({
        table,
        made: undefined,
        steps: namesOfParts(table).map((part) => ({ kind: "drop", part })),
      });
  }
  return { changes, filled, kept };
}

/** Steps after which rows lack values, or may have those of another column. */
const FILLED: ReadonlySet<SchemaStep["kind"]> = new Set(["add-column", "rename-column", "create"]);

/** A table as it is after the steps, with what documents lack. */
function withKept(after: TableSpec, before: TableSpec, steps: readonly SchemaStep[]): TableSpec {
  const lists = new Map(steps.flatMap((step) => (step.kind === "rename" ? [[step.part, step.to]] : [])));
  const columns = new Map(
    steps.flatMap((step) =>
      step.kind === "rename-column" ? [[`${step.part} ${step.column}`, step.to]] : [],
    ),
  );
  const merge = <R extends RowsSpec>(now: R, old: RowsSpec | undefined): R => {
    const listAfter = (name: string) => lists.get(name) ?? name;
    const names = new Set(now.columns.map(({ name }) => name));
    const own = new Set((now.children ?? []).map(({ name }) => name));
    const kept = (old?.columns ?? [])
      .map((column) => ({ ...column, name: columns.get(`${now.name} ${column.name}`) ?? column.name }))
      .filter(({ name }) => !names.has(name));
    const children = (now.children ?? []).map((child) =>
      merge(
        child,
        old?.children?.find(({ name }) => listAfter(name) === child.name),
      ),
    );
    const gone = (old?.children ?? []).filter(({ name }) => !own.has(listAfter(name)));
    return {
      ...now,
      columns: [...now.columns, ...kept],
      ...(children.length + gone.length > 0 && { children: [...children, ...gone] }),
    };
  };
  return merge(after, before);
}

function nameOf(step: SchemaStep): string {
  return "column" in step ? `${step.part}.${step.column}` : step.part;
}

function namesOfParts(table: TableSpec): readonly string[] {
  return [table.name, ...childrenOf(table).map(({ spec }) => spec.name)];
}

function createAll(table: TableSpec): readonly SchemaStep[] {
  return namesOfParts(table).map((part) => ({ kind: "create", part }));
}

interface Altered {
  readonly steps: readonly SchemaStep[];
  /** What would drop what documents lack. */
  readonly lacks: readonly SchemaStep[];
}

function alter(before: TableSpec, after: TableSpec, pair: PairColumns): Altered {
  const lists = (table: TableSpec) => new Map(childrenOf(table).map(({ spec }) => [spec.name, spec]));
  const [old, now] = [lists(before), lists(after)];
  const own = columnsOf(before, after, { part: before.name, pair });
  const steps: SchemaStep[] = [...own.steps];
  const lacks: SchemaStep[] = [...own.lacks];
  const gone = [...old.values()].filter(({ name }) => !now.has(name));
  for (const list of now.values()) {
    const same = old.get(list.name);
    const renamed = same ? undefined : gone.find((other) => isAlike(other, list));
    if (renamed) {
      gone.splice(gone.indexOf(renamed), 1);
      steps.push({ kind: "rename", part: renamed.name, to: list.name });
    }
    const known = same ?? renamed;
    if (known === undefined) {
      steps.push({ kind: "create", part: list.name });
      continue;
    }
    const changed = columnsOf(known, list, { part: list.name, pair });
    steps.push(...changed.steps);
    lacks.push(...changed.lacks);
  }
  lacks.push(...gone.map(({ name }): SchemaStep => ({ kind: "drop", part: name })));
  return { steps, lacks };
}

/** Whether a list is another one under a new name: what it holds is for the most part the same. */
function isAlike(before: RowsSpec, after: RowsSpec): boolean {
  const names = new Set(before.columns.map(({ name, type }) => `${name} ${type}`));
  const same = after.columns.filter(({ name, type }) => names.has(`${name} ${type}`)).length;
  return same > 0 && same * 2 > Math.max(before.columns.length, after.columns.length);
}

function columnsOf(
  before: RowsSpec,
  after: RowsSpec,
  { part, pair }: { readonly part: string; readonly pair: PairColumns },
): Altered {
  const steps: SchemaStep[] = [];
  const gone = new Map(before.columns.map((column) => [column.name, column]));
  const fresh: ColumnSpec[] = [];
  for (const column of after.columns) {
    const old = gone.get(column.name);
    if (old === undefined) {
      fresh.push(column);
      continue;
    }
    gone.delete(column.name);
    if (old.type === column.type) continue;
    if (WIDER[old.type].includes(column.type)) {
      steps.push({ kind: "widen-column", part, column: column.name, type: column.type });
      continue;
    }
    // What does not fit into the new column is kept under another name.
    steps.push(
      { kind: "rename-column", part, column: column.name, to: freeName(column.name, before, after) },
      { kind: "add-column", part, column: column.name },
    );
  }
  const pairs = renamedIn([...gone.values()], fresh, (lost, won) => pair(lost, won, part));
  for (const column of fresh) {
    const old = gone.get(pairs.get(column.name) ?? "");
    if (old === undefined || !(old.type === column.type || WIDER[old.type].includes(column.type))) {
      steps.push({ kind: "add-column", part, column: column.name });
      continue;
    }
    gone.delete(old.name);
    steps.push({ kind: "rename-column", part, column: old.name, to: column.name });
    if (old.type !== column.type)
      steps.push({ kind: "widen-column", part, column: column.name, type: column.type });
  }
  const lacks = [...gone.keys()].map((column): SchemaStep => ({ kind: "drop-column", part, column }));
  return { steps, lacks };
}

/** What stands at the same place is the same, whatever the column is called; of the rest others say it. */
function renamedIn(
  gone: readonly ColumnSpec[],
  fresh: readonly ColumnSpec[],
  pair: (gone: readonly ColumnSpec[], fresh: readonly ColumnSpec[]) => ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (gone.length === 0 || fresh.length === 0) return new Map();
  const placeOf = ({ path }: ColumnSpec) => path.join("\n");
  const places = new Map(gone.map((column) => [placeOf(column), column.name]));
  const same = new Map(
    fresh.flatMap((column) => {
      const name = places.get(placeOf(column));
      return name === undefined ? [] : [[column.name, name] as const];
    }),
  );
  const taken = new Set(same.values());
  const others = pair(
    gone.filter(({ name }) => !taken.has(name)),
    fresh.filter(({ name }) => !same.has(name)),
  );
  return new Map([...others, ...same]);
}

function freeName(name: string, ...specs: readonly RowsSpec[]): string {
  const taken = new Set(specs.flatMap(({ columns }) => columns.map((column) => column.name)));
  let free = `${name}_before`;
  for (let i = 2; taken.has(free); i += 1) free = `${name}_before_${i}`;
  return free;
}
