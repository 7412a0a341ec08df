/**
 * A view for each old object: its fields as columns, made by the routes of a plan. Fields of embedded objects are columns `customer__name`, or one
 * column of JSON; lists are JSON. Objects that new records have inside are followed all the way, those that have to be looked up so many levels deep.
 */
import type { FieldPlan, ObjectField, Plan, PlanStep, ValueField } from "../../former/plan.ts";
import { asColumn, asJson, columnOf, kindOf, type Typed } from "./back.ts";
import { Compiler, type Flow, type SqlOptions, type Start, Unsaid } from "./compile.ts";
import type { ColumnKind } from "./dialects.ts";
import type { CalledTable } from "./tables.ts";

export interface ViewOptions extends SqlOptions {
  readonly embedded: "columns" | "json";
  /** Levels of embedded objects that are looked up in other tables. */
  readonly depth: number;
  /** The way from its id to a record, or to the part of one, that an old object is read off. */
  readonly behind: Readonly<Record<string, readonly PlanStep[]>>;
  /** Fields that were whole numbers and have a fraction now: `Job.number`. */
  readonly fractions: readonly string[];
}

export interface Column {
  readonly name: string;
  readonly sql: string;
  /** Why it is NULL. */
  readonly lost?: string;
}

export interface View {
  readonly object: string;
  readonly columns: readonly Column[];
  /** What stands behind `FROM`. */
  readonly from: string;
  readonly where: readonly string[];
  readonly tables: ReadonlyMap<string, CalledTable>;
  /** By which of their values rows are found, by table. */
  readonly found: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @returns nothing where no table has what an object is made of */
export function viewOf(plan: Plan, object: string, options: ViewOptions): View | undefined {
  const compiler = new Compiler(options);
  const start = startOf(options.behind[object], compiler);
  if (!start) return undefined;
  const printer = new Printer(plan, compiler, options);
  const columns = printer.columns(object, start, { inside: [object], depth: options.depth, prefix: "" });
  const { from, where } = start.scope;
  return { object, columns, from: from.join("\n"), where, tables: compiler.tables, found: compiler.found };
}

/** An old object, and a field of it. */
type Named = readonly [object: string, field: string];

/** Where something is embedded. */
interface Within {
  readonly inside: readonly string[];
  readonly depth: number;
  readonly prefix: string;
  /** What its columns are only filled with where there is one. */
  readonly exists?: string;
}

/** A record with what it is embedded in. */
interface Item extends Start {
  readonly parent?: Item;
}

class Printer {
  readonly #plan: Plan;
  readonly #compiler: Compiler;
  readonly #options: ViewOptions;

  constructor(plan: Plan, compiler: Compiler, options: ViewOptions) {
    this.#plan = plan;
    this.#compiler = compiler;
    this.#options = options;
  }

  columns(object: string, item: Item, within: Within): Column[] {
    const fields = Object.entries(this.#plan.objects[object]?.fields ?? {});
    return fields.flatMap(([name, field]) => this.#column([object, name], field, item, within));
  }

  #column([object, name]: Named, field: FieldPlan, own: Item, within: Within): Column[] {
    const { dialect } = this.#options;
    const full = within.prefix + name;
    const lost = (kind: ColumnKind, why: string): Column[] => [
      { name: full, sql: `CAST(NULL AS ${dialect.types[kind]})`, lost: why },
    ];
    if ("lost" in field) return lost("text", field.why);
    try {
      const item = itemOf(field, own);
      if ("object" in field) return this.#embedded(field, item, { ...within, prefix: full });
      const typed = this.#value([object, name], field, item);
      const sql = asColumn(typed, dialect);
      const isGuarded = typed.isTotal || field.on === "parent";
      return [{ name: full, sql: isGuarded ? guarded(sql, within) : sql }];
    } catch (error) {
      if (!(error instanceof Unsaid)) throw error;
      return lost(
        "object" in field ? "json" : this.#kind([object, name], field),
        `not in SQL: ${error.message}`,
      );
    }
  }

  #kind([object, name]: Named, { type }: ValueField): ColumnKind {
    return this.#options.fractions.includes(`${object}.${name}`) ? "number" : kindOf(type);
  }

  #value(named: Named, field: ValueField, item: Item): Typed {
    const { value, isList } = this.#compiler.result(
      this.#taken(this.#compiler.run(field.steps, item), field),
    );
    const { dialect } = this.#options;
    return columnOf(value, isList, {
      compiler: this.#compiler,
      dialect,
      field,
      kind: this.#kind(named, field),
    });
  }

  /** Of several, what the way back makes of them. */
  #taken(flow: Flow, { back = [] }: ValueField): Flow {
    const take = (["first", "sum"] as const).find((name) => back.includes(name));
    if (take === undefined || flow.take) return flow;
    return { ...(flow.rows ? flow : this.#compiler.items(flow)), take };
  }

  #embedded(field: ObjectField, item: Item, within: Within): Column[] {
    if (within.inside.includes(field.object)) return [];
    const isJson = field.list === true || this.#options.embedded === "json";
    if (isJson) {
      const sql = this.#json(field, item, within);
      return sql === undefined ? [] : [{ name: within.prefix, sql: guarded(sql, within) }];
    }
    const found = this.#child(field, item, within);
    if (!found) return [];
    const inner = { ...found.within, prefix: `${within.prefix}__` };
    return this.#childFields(field, found).flatMap(([name, one, of]) =>
      this.#column([field.object, name], one, of, {
        ...inner,
        ...(of === found.told && { exists: found.isTold }),
      }),
    );
  }

  /** The object as JSON, or a list of them. */
  #json(field: ObjectField, item: Item, within: Within): string | undefined {
    const compiler = this.#compiler;
    const flow = compiler.run(field.steps, item);
    if (field.list !== true) {
      const found = this.#child(field, item, within, { record: flow, scope: item.scope });
      const object = found && this.#object(field, found);
      return found && object && `CASE WHEN ${found.exists} THEN ${object} END`;
    }
    const { value, rows } =
      flow.rows && !flow.take ? { value: flow.value, rows: flow.rows } : compiler.items(flow);
    const scope = { ...rows, from: [...rows.from], joined: new Map(rows.joined) };
    const found = this.#child(field, item, within, { record: { value }, scope });
    if (!found) return undefined;
    const object = this.#object(field, found);
    if (object === undefined) return undefined;
    return compiler.select(this.#options.dialect.list(object, scope.order), {
      ...scope,
      where: [...scope.where, found.exists],
    });
  }

  #object(of: ObjectField, found: Child): string | undefined {
    const { dialect } = this.#options;
    const pairs = this.#childFields(of, found).flatMap(
      ([name, field, item]): (readonly [string, string])[] => {
        if ("lost" in field) return [];
        try {
          const start = itemOf(field, item);
          if (!("object" in field))
            return [[name, asJson(this.#value([of.object, name], field, start), dialect)]];
          if (found.within.inside.includes(field.object)) return [];
          const inner = this.#json(field, start, found.within);
          return inner === undefined ? [] : [[name, inner]];
        } catch (error) {
          if (!(error instanceof Unsaid)) throw error;
          return [];
        }
      },
    );
    return pairs.length === 0 ? undefined : dialect.object(pairs);
  }

  /**
   * The record of an embedded object; nothing where it lies deeper than is looked up.
   *
   * @param reached an item of a list, and the rows that it is in
   */
  #child(
    field: ObjectField,
    item: Item,
    within: Within,
    reached?: Pick<Item, "record" | "scope">,
  ): Child | undefined {
    const compiler = this.#compiler;
    const { record, scope } = reached ?? { record: compiler.run(field.steps, item), scope: item.scope };
    const isLooked = field.by === "id" || field.key !== undefined;
    const depth = within.depth - (isLooked || field.steps.some((step) => "call" in step) ? 1 : 0);
    const isToldOf = Object.keys(field.fields ?? {}).length > 0;
    if (depth < 0 && !(isLooked && isToldOf)) return undefined;
    const value = () => compiler.result(record).value;
    const isTold = field.by === "id" ? `${compiler.text(value())} <> '0'` : compiler.exists(record);
    const told: Item = {
      record,
      id: field.by === "id" ? value() : compiler.result(compiler.inside(record, ["id"])).value,
      scope,
      parent: item,
    };
    const next = { inside: [...within.inside, field.object], depth, prefix: within.prefix };
    const child = { told, isTold, exists: isTold, within: { ...next, exists: isTold } };
    if (!isLooked) return { ...child, own: told };
    const one = field.whole ?? this.#plan.objects[field.object]?.one;
    if (depth < 0 || !one) return isToldOf || field.by === "record" ? child : undefined;
    const id = field.key ? compiler.result(compiler.run(field.key, told)).value : value();
    const found = compiler.run(one, field.whole ? item : { ...told, id });
    const ownId = field.whole ? compiler.result(compiler.inside(found, ["id"])).value : id;
    const own: Item = { record: found, id: ownId, scope, parent: item };
    const exists = compiler.exists(own.record);
    return {
      ...child,
      own,
      ...(!isToldOf && field.by === "id" && { exists }),
      within: { ...next, exists },
    };
  }

  /** Each field beside the record that it is read off. */
  #childFields(field: ObjectField, { own, told }: Child): readonly (readonly [string, FieldPlan, Item])[] {
    const others = field.fields ?? {};
    const rest = own ? Object.entries(this.#plan.objects[field.object]?.fields ?? {}) : [];
    return [
      ...rest.flatMap(([name, one]) =>
        own && !Object.hasOwn(others, name) ? [[name, one, own] as const] : [],
      ),
      ...Object.entries(others).flatMap(([name, one]) => {
        const item = "on" in one && one.on === "whole" ? own : told;
        return item ? [[name, one, item] as const] : [];
      }),
    ];
  }
}

interface Child {
  /** Absent where it is not looked up. */
  readonly own?: Item;
  /** What the record around it says of it. */
  readonly told: Item;
  readonly isTold: string;
  readonly exists: string;
  readonly within: Within;
}

/** Nothing where there is no object that it would be of. */
function guarded(sql: string, { exists }: Within): string {
  return exists === undefined ? sql : `CASE WHEN ${exists} THEN ${sql} END`;
}

function itemOf(field: FieldPlan, own: Item): Item {
  if ("lost" in field) return own;
  if (field.on !== "parent") return field.told && own.parent ? { ...own, id: own.parent.id } : own;
  if (!own.parent) throw new Unsaid("it is read off what embeds the object");
  return own.parent;
}

/** All the records that an object is read off, or those of their parts. */
function startOf(steps: readonly PlanStep[] = [], compiler: Compiler): Item | undefined {
  const [first, ...rest] = steps;
  if (!first || !("call" in first)) return undefined;
  try {
    const { rows, value, id, table } = compiler.all(first);
    const inner = rest.filter((step, i) => "field" in step && !(i === 0 && step.field === table.wrapped));
    if (inner.length === 0) return { record: { value }, id, scope: rows };
    const flow = compiler.run(inner, { record: { value, rows }, id, scope: rows });
    const scope = flow.rows ?? rows;
    const record = { value: flow.value };
    const parent: Item = { record: { value }, id, scope };
    const kept = { ...scope, where: [...scope.where, compiler.exists(record)] };
    return { record, id: compiler.result(compiler.inside(record, ["id"])).value, scope: kept, parent };
  } catch (error) {
    if (error instanceof Unsaid) return undefined;
    throw error;
  }
}
