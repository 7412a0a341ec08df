/**
 * Routes of a plan as SQL over tables of new records. What leads to one record by its id is a join; what leads to several is a subquery, which takes
 * one of them, counts, adds or lists them. What cannot be said so is {@link Unsaid}, with its reason.
 */
import { getOrAdd } from "../../ground/collections.ts";
import type { PlanCall, PlanStep } from "../../former/plan.ts";
import type { Calculation, FieldStep, Source } from "../routes/language.ts";
import { around, converted, into } from "./conversions.ts";
import type { Dialect } from "./dialects.ts";
import type { CalledTable, Key, TableOf } from "./tables.ts";
import { snakeCase } from "../../ground/identifier.ts";

/** Why a route has no SQL. */
export class Unsaid extends Error {}

/** A place in a record, or in JSON. */
export interface Place {
  /** What rows of a table are called here, or an expression of JSON. */
  readonly of: { readonly alias: string } | { readonly json: string };
  readonly path: readonly string[];
}

/** A value that was made. */
export interface Made {
  readonly sql: string;
  readonly kind: "text" | "number" | "boolean" | "json";
}

export type Value = Place | Made;

/** What stands behind `FROM`. */
export interface Scope {
  readonly from: string[];
  readonly where: string[];
  readonly order: string[];
  /** Records that are joined already, by what they were asked by. */
  readonly joined: Map<string, Value>;
  /** Nothing is joined: DuckDB has no outer joins on what comes from outside of a subquery. */
  readonly isFixed?: true;
}

/** What a route starts from. */
export interface Start {
  readonly record: Flow;
  readonly id: Value;
  readonly scope: Scope;
}

/** How far a route got: one value, or several rows of a subquery. */
export interface Flow {
  readonly value: Value;
  readonly rows?: Scope;
  readonly take?: "first" | "exists" | "sum";
}

export interface SqlOptions {
  readonly dialect: Dialect;
  readonly tableOf: TableOf;
  /** Whether a table has a record in one column of JSON, or each of its fields in one of their own. */
  readonly storage: "json" | "columns";
  /** Parts of the schema's name. */
  readonly schema: readonly string[];
}

export class Compiler {
  readonly #options: SqlOptions;
  #aliases = 0;
  /** By which of their values rows are found, by table. */
  readonly found = new Map<string, Set<string>>();
  /** Tables that were asked for, by name. */
  readonly tables = new Map<string, CalledTable>();

  constructor(options: SqlOptions) {
    this.#options = options;
  }

  get dialect(): Dialect {
    return this.#options.dialect;
  }

  scope(): Scope {
    return { from: [], where: [], order: [], joined: new Map() };
  }

  /** The rows of a table, all of them. */
  all(step: PlanCall): {
    readonly rows: Scope;
    readonly value: Place;
    readonly id: Value;
    readonly table: CalledTable;
  } {
    const table = this.#table(step);
    const alias = this.#alias();
    const rows = this.scope();
    rows.from.push(`${this.#name(table.table)} AS ${alias}`);
    const value: Place = { of: { alias }, path: [] };
    const key = keysOf(step, table).find(([source]) => "from" in source && source.from === "id")?.[1];
    return { rows, value, table, id: this.#key(value, key ?? { fields: [{ field: "id" }] }) };
  }

  run(steps: readonly PlanStep[], start: Start): Flow {
    let flow = start.record;
    let wrapped: string | undefined;
    for (const [i, step] of steps.entries()) {
      if ("call" in step) {
        [flow, wrapped] = this.#call(step, steps[i + 1], start);
        continue;
      }
      const isWrapper = "field" in step && step.field === wrapped;
      wrapped = undefined;
      if (!isWrapper) flow = this.#after(flow, step, start);
    }
    return flow;
  }

  #after(flow: Flow, step: Exclude<PlanStep, PlanCall>, start: Start): Flow {
    if ("field" in step) return this.#into(flow, step);
    if ("within" in step) return this.#within(flow, step.within, start);
    if ("where" in step) return this.#where(flow, step, start);
    if ("take" in step) return this.#take(flow, step.take);
    if ("convert" in step) return { ...flow, value: this.#convert(step, flow.value) };
    if ("constant" in step) return { ...flow, value: this.#constant(step.constant, flow) };
    return { ...flow, value: this.#calculate(step, flow.value) };
  }

  #where(flow: Flow, { where, is }: Extract<PlanStep, { where: string }>, start: Start): Flow {
    const { rows } = flow;
    if (!rows || flow.take) throw new Unsaid("something is chosen of one value");
    const place = this.#inside(flow.value, where.split("."));
    const condition = this.#equals(this.text(place), is, start);
    return { ...flow, rows: { ...rows, where: [...rows.where, condition] } };
  }

  /** Steps of their own for each row, in the rows of which what they ask for is joined. */
  #within(flow: Flow, steps: readonly PlanStep[], start: Start): Flow {
    const { rows } = flow;
    if (!rows || flow.take) return this.run(steps, { ...start, record: flow });
    const scope: Scope = { ...rows, from: [...rows.from], joined: new Map(rows.joined), isFixed: true };
    const inner = this.run(steps, { ...start, record: { value: flow.value }, scope });
    if (!inner.rows) return { value: inner.value, rows: scope };
    if (inner.take) return { value: this.result(inner).value, rows: scope };
    const [first = "", ...more] = inner.rows.from;
    return {
      value: inner.value,
      rows: {
        from: [...scope.from, `CROSS JOIN ${first}`, ...more],
        where: [...scope.where, ...inner.rows.where],
        order: [...scope.order, ...inner.rows.order],
        joined: new Map([...scope.joined, ...inner.rows.joined]),
      },
    };
  }

  #convert({ convert: name, values }: Extract<PlanStep, { convert: string }>, value: Value): Value {
    const path = into(name);
    if (path) return this.#inside(value, path);
    const field = around(name);
    if (field !== undefined) return { sql: this.around(field, value), kind: "json" };
    const sql = converted(name, this.text(value), { dialect: this.dialect, values });
    if (sql === undefined) throw new Unsaid(`no SQL says ${name}`);
    return { sql, kind: "text" };
  }

  /** An object of one field, where there is a value. */
  around(name: string, value: Value): string {
    const text = this.text(value);
    return `CASE WHEN ${text} IS NOT NULL THEN ${this.dialect.object([[name, this.dialect.json(text)]])} END`;
  }

  #constant(value: unknown, flow: Flow): Made {
    const literal = value === null ? "NULL" : this.dialect.literal(String(value));
    return { sql: `CASE WHEN ${this.text(flow.value)} IS NOT NULL THEN ${literal} END`, kind: "text" };
  }

  #take(flow: Flow, take: "first" | "exists" | "sum"): Flow {
    if (flow.rows) {
      if (flow.take) throw new Unsaid("of several values of several records");
      return { ...flow, take };
    }
    // A record that was joined is the first of one.
    if (take === "first") return flow;
    throw new Unsaid("one value is counted");
  }

  #into(flow: Flow, { field, list }: FieldStep): Flow {
    const value = field === "" ? flow.value : this.#inside(flow.value, [field]);
    if (!list) return { ...flow, value };
    return this.items({ ...flow, value });
  }

  /** The items of a list, of the first row where that is meant. */
  items(flow: Flow): Required<Pick<Flow, "value" | "rows">> {
    if (flow.take !== undefined && flow.take !== "first") throw new Unsaid("a list of one value");
    const { value, rows = this.scope() } =
      flow.take && flow.rows ? { value: this.#first(flow.value, flow.rows) } : flow;
    const inner: Scope = { ...rows, from: [...rows.from], order: [...rows.order] };
    const item = this.#elements(value, inner);
    return { value: item, rows: inner };
  }

  #first(value: Value, rows: Scope): Made {
    return { sql: this.select(this.dialect.first(this.json(value), rows.order), rows), kind: "json" };
  }

  #elements(value: Value, rows: Scope): Place {
    const { dialect } = this.#options;
    const { from, item, at } = dialect.elements(this.json(value), this.#alias());
    rows.from.push(rows.from.length === 0 ? from.replace(/^LATERAL (?!FLATTEN)/, "") : `CROSS JOIN ${from}`);
    rows.order.push(at);
    return { of: { json: item }, path: [] };
  }

  #call(step: PlanCall, next: PlanStep | undefined, start: Start): [Flow, string | undefined] {
    const table = this.#table(step);
    const keys = keysOf(step, table);
    const isFirst = next !== undefined && "take" in next && next.take === "first";
    const isOne = table.isOne || (isFirst && keys.length === 1 && keys.every(([, key]) => isId(key)));
    const isSeveral = keys.some(([source]) => "from" in source && source.from === "record" && source.list);
    if (isOne && !isSeveral && step.each !== true && !start.scope.isFixed)
      return [{ value: this.#join(step, table, start) }, table.wrapped];
    const rows = this.scope();
    const told = keys.map(
      ([source, key]) => [key, this.#told(source, start, step.each === true ? rows : undefined)] as const,
    );
    const alias = this.#alias();
    const value: Place = { of: { alias }, path: [] };
    rows.from.push(`${rows.from.length > 0 ? "CROSS JOIN " : ""}${this.#name(table.table)} AS ${alias}`);
    for (const [key, condition] of told) rows.where.push(this.#matches(value, key, condition));
    this.#noteKeys(table, keys);
    rows.order.push(
      this.#options.dialect.cast.number(this.text(this.#key(value, { fields: [{ field: "id" }] }))),
    );
    // The next step says that it is the first, where a list is asked.
    const take = table.isOne && step.each !== true ? { take: "first" as const } : {};
    return [{ value, rows, ...take }, table.wrapped];
  }

  /** One record by its id, in the rows of what asks for it. */
  #join(step: PlanCall, table: CalledTable, start: Start): Value {
    const keys = keysOf(step, table);
    const told = keys.map(([source, key]) => [key, this.#told(source, start)] as const);
    const on = (alias: string) =>
      told
        .map(([key, condition]) => this.#matches({ of: { alias }, path: [] }, key, condition))
        .join(" AND ");
    const asked = `${table.table} ${on("")}`;
    const joined = start.scope.joined.get(asked);
    if (joined) return joined;
    this.#noteKeys(table, keys);
    const known = this.#alias();
    start.scope.from.push(`LEFT JOIN ${this.#name(table.table)} AS ${known} ON ${on(known)}`);
    const value: Place = { of: { alias: known }, path: [] };
    start.scope.joined.set(asked, value);
    return value;
  }

  /** A condition of what a source says. @param rows where a source of several values is asked for one by one */
  #told(source: Source, start: Start, rows?: Scope): (text: string) => string {
    if (rows !== undefined && "from" in source && source.from === "record" && source.list === true) {
      const flow = this.#several(source.fields, start);
      rows.from.push(...flow.rows.from);
      rows.order.push(...flow.rows.order);
      const item = this.text(flow.value);
      return (text) => `${text} = ${item}`;
    }
    return (text) => this.#equals(text, source, start);
  }

  #equals(text: string, source: Source, start: Start): string {
    const { dialect } = this.#options;
    if ("value" in source) {
      const values = [source.value].flat().map((value) => dialect.literal(String(value)));
      return values.length === 1 ? `${text} = ${values[0] ?? ""}` : `${text} IN (${values.join(", ")})`;
    }
    if (source.from === "id") return `${text} = ${this.text(start.id)}`;
    if (source.list !== true)
      return `${text} = ${this.text(this.result(this.run(source.fields, start)).value)}`;
    const flow = this.#several(source.fields, start);
    return `${text} IN ${this.select(this.text(flow.value), flow.rows)}`;
  }

  /** The values of a list, whose last field may not say that it is one. */
  #several(fields: readonly FieldStep[], start: Start): Required<Pick<Flow, "value" | "rows">> {
    const flow = this.run(fields, start);
    return flow.rows && !flow.take && fields.at(-1)?.list === true
      ? { value: flow.value, rows: flow.rows }
      : this.items(flow);
  }

  #calculate(step: Calculation, of: Value): Made {
    const { dialect } = this.#options;
    const text = (field: string) => this.text(this.#inside(of, [field]));
    if ("join" in step) {
      const filled = step.join.map((field) => `NULLIF(${text(field)}, '')`);
      return { sql: dialect.join(filled, step.with), kind: "text" };
    }
    if ("product" in step) {
      const [a, b] = step.product.map((field) => dialect.cast.number(text(field)));
      return { sql: `ROUND(${a ?? ""} * ${b ?? ""}, 4)`, kind: "number" };
    }
    if ("seconds" in step) {
      const [from, to] = step.seconds;
      return { sql: dialect.seconds(text(from), text(to)), kind: "number" };
    }
    const pairs = Object.entries(step.object).map(
      ([name, from]) => [name, this.json(this.#inside(of, from.split(".")))] as const,
    );
    return { sql: dialect.object(pairs), kind: "json" };
  }

  /** A field of what a flow comes to. */
  inside({ value, ...rest }: Flow, path: readonly string[]): Flow {
    return { ...rest, value: this.#inside(value, path) };
  }

  /** What a flow comes to: its value, that of a subquery, or a list of JSON. */
  result({ value, rows, take }: Flow): { readonly value: Value; readonly isList: boolean } {
    if (!rows) return { value, isList: false };
    const { dialect } = this.#options;
    const made = (sql: string, kind: Made["kind"], isList = false) => ({
      value: { sql: this.select(sql, rows), kind },
      isList,
    });
    if (take === "exists") return made("COUNT(*) > 0", "boolean");
    if (take === "sum") {
      // Without what is no number a sum would be another.
      const text = this.text(value);
      const number = dialect.cast.number(text);
      const isWhole = `COUNT(NULLIF(TRIM(${text}), '')) = COUNT(${number})`;
      return made(`CASE WHEN ${isWhole} THEN COALESCE(ROUND(SUM(${number}), 4), 0) END`, "number");
    }
    if (take === "first") return made(dialect.first(this.text(value), rows.order), "text");
    return made(dialect.list(this.json(value), rows.order), "json", true);
  }

  select(what: string, { from, where }: Scope): string {
    const conditions = where.length > 0 ? ` WHERE ${where.join(" AND ")}` : "";
    return `(SELECT ${what} FROM ${from.join(" ")}${conditions})`;
  }

  text(value: Value): string {
    const { dialect } = this.#options;
    if ("sql" in value)
      return value.kind === "text" ? value.sql : `CAST(${value.sql} AS ${dialect.types.text})`;
    const { of, path } = value;
    if ("json" in of) return dialect.text(of.json, path);
    if (this.#options.storage === "columns")
      return `CAST(${this.#column(of.alias, path)} AS ${dialect.types.text})`;
    return dialect.text(this.#data(of.alias), path);
  }

  json(value: Value): string {
    const { dialect } = this.#options;
    if ("sql" in value) return value.kind === "json" ? value.sql : dialect.json(value.sql);
    const { of, path } = value;
    if ("alias" in of && this.#options.storage === "columns") return this.#column(of.alias, path);
    const json = "json" in of ? of.json : this.#data(of.alias);
    return path.length === 0 ? json : dialect.inside(json, path);
  }

  /** Whether there is such a record. */
  exists(flow: Flow): string {
    if (flow.take === "first") {
      const id = this.result({ ...flow, value: this.#inside(flow.value, ["id"]) });
      return `${this.text(id.value)} IS NOT NULL`;
    }
    const { value } = flow;
    if ("sql" in value) return `${value.sql} IS NOT NULL`;
    const { of, path } = value;
    if ("alias" in of && path.length === 0) return `${this.text({ of, path: ["id"] })} IS NOT NULL`;
    if ("alias" in of && this.#options.storage === "columns") return "TRUE";
    return this.#options.dialect.filled(this.json(value));
  }

  #inside(value: Value, path: readonly string[]): Place {
    if (!("sql" in value)) return { of: value.of, path: [...value.path, ...path] };
    if (value.kind !== "json") throw new Unsaid("there are no fields in a value");
    return { of: { json: value.sql }, path };
  }

  #data(alias: string): string {
    const { dialect } = this.#options;
    return `${alias}.${dialect.quote(dialect.stored("data"))}`;
  }

  /** Fields of nested objects have the names of both. */
  #column(alias: string, path: readonly string[]): string {
    const { dialect } = this.#options;
    if (path.length === 0) throw new Unsaid("a whole record is in no column");
    return `${alias}.${dialect.quote(dialect.stored(path.map(snakeCase).join("_")))}`;
  }

  #key(record: Place, key: Key): Value {
    const { dialect } = this.#options;
    if ("parent" in key && "alias" in record.of) {
      const column = `${record.of.alias}.${dialect.quote(dialect.stored("parent_id"))}`;
      return { sql: `CAST(${column} AS ${dialect.types.text})`, kind: "text" };
    }
    return this.#inside(record, "parent" in key ? [] : key.fields.map(({ field }) => field));
  }

  /** Whether a record's key is what a condition says; of a key in a list, any of its items. */
  #matches(record: Place, key: Key, condition: (text: string) => string): string {
    if ("parent" in key || key.fields.every(({ list }) => list !== true))
      return condition(this.text(this.#key(record, key)));
    const { value, rows = this.scope() } = key.fields.reduce<Flow>((flow, step) => this.#into(flow, step), {
      value: record,
    });
    return `EXISTS ${this.select("1", { ...rows, where: [condition(this.text(value))] })}`;
  }

  #noteKeys({ table }: CalledTable, keys: readonly (readonly [Source, Key])[]): void {
    const alias = "_";
    for (const [, key] of keys) {
      if (!("parent" in key) && key.fields.some(({ list }) => list)) continue;
      const value = this.text(this.#key({ of: { alias }, path: [] }, key)).replaceAll(`${alias}.`, "");
      getOrAdd(this.found, table, () => new Set()).add(value);
    }
  }

  #table(step: PlanCall): CalledTable {
    const table = this.#options.tableOf(step);
    if (!table) throw new Unsaid(`no table has what ${step.call} answers`);
    const known = this.tables.get(table.table);
    const filledBy = [...new Set([...(known?.filledBy ?? []), ...table.filledBy])];
    this.tables.set(table.table, {
      ...table,
      filledBy,
      hasParent: table.hasParent || known?.hasParent === true,
    });
    return table;
  }

  #name(table: string): string {
    const { dialect, schema } = this.#options;
    return [...schema, dialect.stored(table)].map(dialect.quote).join(".");
  }

  #alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }
}

/** What a call is told, each beside what it is about; without what keeps all rows. */
function keysOf(step: PlanCall, table: CalledTable): readonly (readonly [Source, Key])[] {
  const path = (step.path ?? []).map((source, i) => [source, table.path[i], ""] as const);
  const query = Object.entries(step.query ?? {}).flatMap(([name, sources]) =>
    [sources].flat().map((source) => [source as Source, table.query[name], name] as const),
  );
  return [...path, ...query].flatMap(([source, key, name]) => {
    if (key) return [[source, key] as const];
    const isFeed = table.wrapped !== undefined && name === "from";
    if ("value" in source || isFeed) return [];
    throw new Unsaid(`no column says what ${step.call} keeps by ${name}`);
  });
}

function isId(key: Key): boolean {
  return !("parent" in key) && key.fields.length === 1 && key.fields[0]?.field === "id";
}
