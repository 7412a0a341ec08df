/**
 * Makes old objects of new records. All records of a page are worked on at once, in waves: every field goes as far as it gets without asking, then all
 * that is wanted is asked for together (equal calls once, ids of many records in one list), and on. Nothing is asked for that no wanted field needs.
 */
import {
  routeStep,
  fieldDown,
  emptyRoute,
  type RouteFlow,
  isNothing,
  type RouteContext,
  type RouteStep,
  routeSources,
  routeValue,
} from "@st-v2/runtime";
import { backTo, type BackOptions } from "./back.js";
import { type FieldTree, fieldsAt } from "./fields.js";
import { fitting, looksOf, type Unfit } from "./fit.js";
import { type Read, Reader } from "./read.js";
import type { FieldPlan, ObjectField, Plan, PlanCall, PlanStep, PlanWithin, ValueField } from "./plan.js";

export interface ComposeOptions extends BackOptions {
  /** Answers calls of the new API: {@link clientReader} of a client, or {@link recordReader} of records in memory. */
  readonly read: Read;
  /** What is wanted, as {@link fieldTree} makes it; all that can be made when absent. */
  readonly fields?: FieldTree;
  /** Numbers that JavaScript would round keep their digits, as {@link Digits}, for who writes them as such. */
  readonly digits?: boolean;
}

export type OldRecord = Record<string, unknown>;

/**
 * @param object name of the old object
 * @param records what the new API answers for it
 */
export async function compose(
  plan: Plan,
  object: string,
  records: readonly unknown[],
  options: ComposeOptions,
): Promise<OldRecord[]> {
  const run = new Run(plan, options);
  const made = records.map((record) =>
    run.object(object, itemOf(record), options.fields ?? fieldsAt(plan, object)),
  );
  await run.finish();
  return made;
}

/** @returns old objects by ids of the new records, in their order; `undefined` where there is none */
export async function composeByIds(
  plan: Plan,
  object: string,
  ids: readonly unknown[],
  options: ComposeOptions,
): Promise<(OldRecord | undefined)[]> {
  const run = new Run(plan, options);
  const tree = options.fields ?? fieldsAt(plan, object);
  const made: (OldRecord | undefined)[] = ids.map(() => undefined);
  for (const [i, id] of ids.entries())
    run.follow(plan.objects[object]?.one ?? [], { id, st: {} }, (record) => {
      if (record != null) made[i] = run.object(object, { record, id }, tree);
    });
  await run.finish();
  return made;
}

/** Follows one route by itself. */
export async function follow(steps: readonly PlanStep[], id: unknown, read: Read): Promise<unknown> {
  const run = new Run({ objects: {} }, { read });
  let found: unknown;
  run.follow(steps, { id, st: {} }, (value) => {
    found = value;
  });
  await run.finish();
  return found;
}

/** A new record on the way to an old object. */
interface Item {
  readonly record: unknown;
  readonly id: unknown;
  /** What it is embedded in. */
  readonly parent?: Item;
}

function itemOf(record: unknown, parent?: Item): Item {
  return { record, id: fieldDown(record, [{ field: "id" }]), ...(parent && { parent }) };
}

/** A route that is being followed. */
interface Thread {
  readonly steps: readonly PlanStep[];
  readonly context: RouteContext;
  readonly done: (flow: RouteFlow) => void;
  at: number;
  flow: RouteFlow;
}

class Run {
  readonly #plan: Pick<Plan, "objects">;
  readonly #options: ComposeOptions;
  readonly #reader: Reader;
  #open: Thread[] = [];
  readonly #last: (() => void)[] = [];

  constructor(plan: Pick<Plan, "objects">, options: ComposeOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#reader = new Reader(options.read);
  }

  async finish(): Promise<void> {
    while (this.#open.length > 0) {
      const waiting = this.#advance();
      const asked = waiting.map((thread) => this.#reader.ask(thread.steps[thread.at] as PlanCall, thread));
      await this.#reader.load();
      for (const [i, thread] of waiting.entries()) {
        thread.flow = asked[i]?.() ?? thread.flow;
        thread.at += 1;
      }
      this.#open = waiting;
    }
    for (const put of this.#last.reverse()) put();
  }

  /** As far as every route gets without a call. @returns those that wait for one */
  #advance(): Thread[] {
    const waiting: Thread[] = [];
    // Routes that end open others, which are behind them.
    for (let i = 0; i < this.#open.length; i++) {
      const thread = this.#open[i] as Thread;
      const stop = goOn(thread);
      if (stop === undefined) thread.done(thread.flow);
      else if ("call" in stop) waiting.push(thread);
      else this.#within(thread, stop.within);
    }
    return waiting;
  }

  follow(steps: readonly PlanStep[], context: RouteContext, done: (value: unknown) => void): void {
    this.#start(steps, context, ({ value }) => done(value));
  }

  #start(steps: readonly PlanStep[], context: RouteContext, done: Thread["done"]): void {
    this.#open.push({ steps, context, done, at: 0, flow: { value: context.record, many: false } });
  }

  /** Steps for each of what is there; the route goes on when the last of them has ended. */
  #within(thread: Thread, steps: readonly PlanStep[]): void {
    const { value, many } = thread.flow;
    const records = many ? (value as readonly unknown[]) : [value];
    const flows: RouteFlow[] = records.map(() => ({ value: undefined, many: false }));
    let left = records.length;
    const goOnAfter = () => {
      const all = flows.flatMap((flow) => (flow.many ? (flow.value as unknown[]) : [flow.value]));
      thread.flow = many ? { value: all, many } : (flows[0] as RouteFlow);
      thread.at += 1;
      this.#open.push(thread);
    };
    const end = (i: number, flow: RouteFlow) => {
      flows[i] = flow;
      left -= 1;
      if (left === 0) goOnAfter();
    };
    if (left === 0) goOnAfter();
    for (const [i, record] of records.entries()) {
      if (record == null) end(i, { value: undefined, many: false });
      else this.#start(steps, { ...thread.context, record }, (flow) => end(i, flow));
    }
  }

  object(name: string, item: Item, tree: FieldTree): OldRecord {
    const out: OldRecord = {};
    const fields = this.#plan.objects[name]?.fields ?? {};
    const of = { object: name, id: item.id, record: item.record };
    for (const [field, below] of tree)
      this.#field(fields[field], item, { out, field, below, of, path: field });
    return out;
  }

  #field(plan: FieldPlan | undefined, own: Item, to: Wanted): void {
    to.out[to.field] = null;
    if (!plan || "lost" in plan) return;
    const item = plan.on === "parent" ? own.parent : own;
    if (!item) return;
    const { id } = plan.told === "parent" ? (own.parent ?? own) : item;
    this.follow(plan.steps, { record: item.record, id, st: {} }, (value) => {
      if ("object" in plan) this.#embed(plan, value, item, to);
      else to.out[to.field] = oldValue(plan, value, to, this.#options);
    });
  }

  #embed(plan: ObjectField, value: unknown, parent: Item, to: Wanted): void {
    const { out, field } = to;
    const values = plan.list ? (Array.isArray(value) ? value : []) : [value];
    const made = values.map((one) => this.#child(plan, one, parent, to));
    // Whether there is an object is known when all have been asked for.
    this.#last.push(() => {
      const found = made.flatMap((child) => child() ?? []);
      out[field] = plan.list ? found : (found[0] ?? null);
    });
  }

  /** @returns what says in the end what it became */
  #child(plan: ObjectField, value: unknown, parent: Item, to: Wanted): () => OldRecord | undefined {
    if (value == null || (plan.by === "id" && value === 0)) return () => undefined;
    const { key, fields: others = {} } = plan;
    const object = this.#plan.objects[plan.object];
    const fields = { ...object?.fields, ...others };
    const item: Item = plan.by === "id" ? { record: value, id: value, parent } : itemOf(value, parent);
    const out: OldRecord = {};
    const rest: Wanted[] = [];
    let told = false;
    for (const [field, below] of to.below) {
      const other = Object.hasOwn(others, field) ? others[field] : undefined;
      const one = { out, field, below, of: to.of, path: `${to.path}.${field}` };
      out[field] = null;
      if (!other || isOfWhole(other)) rest.push(one);
      else {
        told = true;
        this.#field(other, item, one);
      }
    }
    const fill = (found: Item) => {
      for (const one of rest) this.#field(fields[one.field], found, one);
    };
    let isFound = true;
    if (plan.by === "record" && key === undefined) fill(item);
    else if (rest.length > 0) {
      isFound = false;
      const { record, id } = plan.whole
        ? parent
        : { record: undefined, id: key ? fieldDown(value, key) : value };
      this.follow(plan.whole ?? object?.one ?? [], { record, id, st: {} }, (found) => {
        if (found == null) return;
        isFound = true;
        fill(plan.whole ? itemOf(found, parent) : { record: found, id, parent });
      });
    }
    return () => (isFound || told || plan.by === "record" ? out : undefined);
  }
}

const isOfWhole = (field: FieldPlan) => "on" in field && field.on === "whole";

interface Wanted {
  readonly out: OldRecord;
  readonly field: string;
  readonly below: FieldTree;
  /** The object that was asked for, and the way from it. */
  readonly of: Pick<Unfit, "object" | "id" | "record">;
  readonly path: string;
}

/** @returns the step that takes calls, or other routes, to go on */
function goOn(thread: Thread): PlanCall | PlanWithin | undefined {
  const { steps, context } = thread;
  for (let step = steps[thread.at]; step !== undefined; step = steps[thread.at]) {
    if ("call" in step) {
      if (!routeSources(step).some((source) => isNothing(routeValue(source, context)))) return step;
      thread.flow = emptyRoute(steps.slice(thread.at) as readonly RouteStep[]);
      thread.at = steps.length;
      return undefined;
    }
    if ("within" in step) return step;
    thread.flow = routeStep(thread.flow, step, context);
    thread.at += 1;
  }
  return undefined;
}

function oldValue(plan: ValueField, value: unknown, { of, path }: Wanted, options: ComposeOptions): unknown {
  const { type } = plan;
  const unfit = (one: unknown) => options.unfit?.({ ...of, field: path, type, found: looksOf(one) });
  return fitting(type, backTo(plan, value, options, unfit), { ...options, unfit });
}
