/**
 * New records that were handed in, asked as the API would be: a route's call is answered by the file that holds what its operation answers. Records are
 * found by an index of keys, so that files of any size are read where a record is, and nowhere else.
 */
import type { PlanCall, PlanStep } from "../former/plan.ts";
import { getOrAdd, once } from "../ground/collections.ts";
import { get, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import {
  emptyOf as emptyRoute,
  type Flow,
  isMissing,
  type RouteContext,
  type Source,
  after,
  sourcesOf,
  valueOf,
} from "../runtime/route.ts";
import type { RecordFile } from "../read/records.ts";
import { KeyIndex } from "./key-index.ts";
import type { Recognised } from "./map.ts";
import { wordsOf } from "./evidence.ts";

/** That nothing is known: the file, or the record, was not handed in. */
export const UNKNOWN = Symbol("unknown");

export interface StoredFile {
  readonly name: string;
  readonly file: RecordFile;
  readonly answer: Recognised | undefined;
  /** Some records, which say what keys there are. */
  readonly records: readonly JsonValue[];
}

type Path = readonly string[];

/** Records kept of a file that others refer to. Few: what lives on is moved by the collector again and again. */
const KEPT = 200;

export class Store {
  readonly #files: readonly StoredFile[];
  readonly #indexes = new Map<StoredFile, Map<string, { readonly path: Path; readonly index: KeyIndex }>>();
  readonly #kept = new Map<StoredFile, Map<number, JsonValue>>();
  readonly #isOne: boolean;
  readonly #ways = new Map<PlanStep, Way | undefined>();
  /** Takes every record that was found, while somebody wants to see them. */
  onFound: ((file: StoredFile, record: JsonValue, at: number) => void) | undefined;

  /** @param isOne whether there is but one old record: all that is below a record is below its counterpart then */
  constructor(files: readonly StoredFile[], isOne: boolean) {
    this.#files = files;
    this.#isOne = isOne;
  }

  /** The file that answers a call. */
  fileOf(step: PlanCall): StoredFile | undefined {
    return this.#wayOf(step, undefined)?.file;
  }

  /** Says which records will be asked for, before {@link index}. */
  want(steps: readonly PlanStep[]): void {
    for (const [at, step] of steps.entries()) {
      if ("within" in step) this.want(step.within);
      if (!("call" in step)) continue;
      const way = this.#wayOf(step, steps.slice(at + 1));
      if (way?.path === undefined) continue;
      const indexes = getOrAdd(
        this.#indexes,
        way.file,
        () => new Map<string, { path: Path; index: KeyIndex }>(),
      );
      getOrAdd(indexes, way.path.join("."), () => ({ path: way.path ?? [], index: new KeyIndex() }));
    }
  }

  /** Goes over each wanted file once. */
  async index(read: (file: StoredFile, work: () => Promise<number>) => Promise<void>): Promise<void> {
    for (const [file, indexes] of this.#indexes) {
      const all = [...indexes.values()];
      await read(file, async () => {
        let records = 0;
        await file.file.keys(
          all.map(({ path }) => path),
          (keys, at) => {
            records += 1;
            for (const [nth, { index }] of all.entries()) {
              const key = keys[nth];
              if (!Array.isArray(key)) index.add(key, at);
              else for (const one of new Set(key)) index.add(one, at);
            }
          },
        );
        return records;
      });
    }
  }

  /** Indexes files by a key of which no plan speaks. */
  wantKey(files: readonly StoredFile[], path: Path): void {
    for (const file of files)
      this.#indexes.set(file, new Map([[path.join("."), { path, index: new KeyIndex() }]]));
  }

  /** Looks for the counterparts of records by such a key. */
  meet(files: readonly StoredFile[], records: readonly JsonValue[]): void {
    for (const file of files)
      for (const { path } of this.#indexes.get(file)?.values() ?? [])
        for (const record of records) {
          const key = below(record, path);
          if (key !== undefined) this.#finder({ file, path, by: "call" })?.(key, []);
        }
  }

  /** A route, made ready once: what carries it out for each of many records, and gives what flows at its end, or that it is not known. */
  readonly route = once((steps: readonly PlanStep[]): Route => {
    const parts = steps.map((step, at) => this.#part(step, steps.slice(at + 1)));
    return (context) => {
      let flow: Flow | typeof UNKNOWN = { value: context.record, many: false };
      for (let at = 0; at < parts.length; at++) {
        const { told, run } = parts[at] as Part;
        if (told !== undefined && isUntold(told, context)) return emptyRoute(steps.slice(at)).value;
        flow = run(flow, context);
        if (flow === UNKNOWN) return UNKNOWN;
      }
      return flow.value;
    };
  });

  #part(step: PlanStep, rest: readonly PlanStep[]): Part {
    if ("within" in step) {
      const inner = this.route(step.within);
      return { run: (flow, context) => inside(flow, inner, context) };
    }
    if ("call" in step) return { told: sourcesOf(step), run: this.#call(step, rest) };
    const next = step;
    return "where" in next
      ? { run: (flow, context) => (isUntold([next.is], context) ? UNKNOWN : after(flow, next, context)) }
      : { run: (flow, context) => after(flow, next, context) };
  }

  #call(step: PlanCall, rest: readonly PlanStep[]): Part["run"] {
    const way = this.#wayOf(step, rest);
    const find = way && this.#finder(way);
    if (way === undefined || find === undefined) return () => UNKNOWN;
    const [next] = rest;
    const isWhere = way.by === "where" && way.where !== undefined && "where" in way.where;
    const sources = isWhere ? [(way.where as { readonly is: Source }).is] : sourcesOf(step);
    const asked = sources.filter((source) => "from" in source);
    const many = step.rows === true || step.each === true;
    const field =
      isWhere && step.rows !== true && next !== undefined && "field" in next ? next.field : undefined;
    return (_, context) => {
      const rows: JsonValue[] = [];
      for (const source of asked) {
        const value = valueOf(source, context) as JsonValue;
        if (Array.isArray(value)) for (const one of value) find(one, rows);
        else find(value, rows);
      }
      if (rows.length === 0) return UNKNOWN;
      if (field !== undefined) return { value: { [field]: rows }, many: false };
      return { value: many ? rows : rows[0], many };
    };
  }

  /** Adds the records that have a key; nothing where there is no index of it. */
  #finder({ file, path, by }: Way): ((value: JsonValue, into: JsonValue[]) => void) | undefined {
    if (by === "all") return (_, into) => void into.push(...file.records);
    const entry = path && this.#indexes.get(file)?.get(path.join("."));
    if (entry === undefined) return undefined;
    const [first = ""] = entry.path;
    const isOne = entry.path.length === 1 && !(first in Object.prototype);
    return (value, into) => {
      for (const at of entry.index.find(value)) {
        const record = this.#recordAt(file, at);
        if (record === undefined) continue;
        const isSame = isOne && (record as JsonObject)[first] === value;
        if (!isSame && !holds(record, entry.path, value)) continue;
        this.onFound?.(file, record, at);
        into.push(record);
      }
    };
  }

  #recordAt(file: StoredFile, at: number): JsonValue | undefined {
    const kept = getOrAdd(this.#kept, file, () => new Map<number, JsonValue>());
    const known = kept.get(at);
    if (known !== undefined) return known;
    const record = file.file.get(at);
    if (record === undefined) return undefined;
    if (kept.size >= KEPT) kept.clear();
    kept.set(at, record);
    return record;
  }

  #wayOf(step: PlanCall, rest: readonly PlanStep[] | undefined): Way | undefined {
    const known = this.#ways.get(step);
    if (known !== undefined || this.#ways.has(step)) return known;
    const way = wayOf(step, rest ?? [], this.#files, this.#isOne);
    if (rest !== undefined) this.#ways.set(step, way);
    return way;
  }
}

/** How a call is answered. */
interface Way {
  readonly file: StoredFile;
  /** Where its records have the key; absent where that is not known. */
  readonly path?: Path;
  readonly by: "call" | "where" | "all";
  readonly where?: PlanStep;
}

function wayOf(
  step: PlanCall,
  rest: readonly PlanStep[],
  files: readonly StoredFile[],
  isOne: boolean,
): Way | undefined {
  const names = [step.operation, step.bulk?.operation, step.ends?.bulk.operation];
  const file = files.find(
    ({ answer }) =>
      answer?.schema.startsWith(`${step.domain} `) === true &&
      names.some((name) => name !== undefined && answer.operations.includes(name)),
  );
  if (file === undefined) return undefined;
  const where = rest.slice(0, 2).find((next) => "where" in next);
  // What follows keeps one record of all: it is found by that, and nothing has to be gone through.
  if (where !== undefined && "where" in where && "from" in where.is)
    return { file, path: where.where.split("."), by: "where", where };
  const path = innerId(step, rest, file.records) ?? pathOf(step, file.records);
  return path === undefined && isOne && isBelow(step)
    ? { file, by: "all" }
    : { file, by: "call", ...(path && { path }) };
}

/** Asked for by the id in hand is what the route goes on to, if that has one. */
function innerId(step: PlanCall, rest: readonly PlanStep[], records: readonly JsonValue[]): Path | undefined {
  const isById = sourcesOf(step).some((source) => "from" in source && source.from === "id");
  const next = rest.find((one) => !("take" in one));
  if (!isById || next === undefined || !("field" in next)) return undefined;
  const hasId = records.some((record) => get(get(record, next.field), "id") !== undefined);
  return hasId ? [next.field, "id"] : undefined;
}

/** A list of what belongs to one record. */
function isBelow({ rows, path = [] }: PlanCall): boolean {
  return rows === true && path.some((source) => "from" in source);
}

function pathOf(step: PlanCall, records: readonly JsonValue[]): Path | undefined {
  if (step.bulk) {
    const key = step.bulk.key.map(({ field }) => field);
    // The list of one record does not say whose it is.
    const isSaid = !isBelow(step) || records.some((record) => below(record, key) !== undefined);
    return isSaid ? key : undefined;
  }
  const inQuery = Object.entries(step.query ?? {}).filter(([, source]) =>
    [source].flat().some((one) => "from" in one),
  );
  const inPath = (step.path ?? []).filter((source) => "from" in source);
  if (inQuery.length + inPath.length !== 1) return undefined;
  const [name] = inQuery[0] ?? [];
  if (isBelow(step)) return fieldNamed(`${wordsOf(step.call.split(".").at(-2) ?? "").join(" ")}Id`, records);
  return name === undefined || name === "ids" ? ["id"] : fieldNamed(name.replace(/Ids$/, "Id"), records);
}

/** The field of records that a parameter is about: of its name, of an object of its name, or whose name it goes on from (`appliedToInvoiceId`). */
function fieldNamed(name: string, records: readonly JsonValue[]): Path | undefined {
  const paths = new Map<string, Path>();
  for (const record of records) addPaths(record, [], paths);
  const owner = name.replace(/Id$/, "");
  const exact = paths.get(name) ?? paths.get(`${owner}.id`);
  if (exact !== undefined) return exact;
  const words = wordsOf(name).join(" ");
  return [...paths.values()].find((path) => {
    const last = wordsOf(path.at(-1) ?? "");
    return last.length > 1 && words.startsWith(`${last.join(" ")} `);
  });
}

function below(record: JsonValue, path: Path): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((of, name) => get(of, name), record);
}

function addPaths(value: JsonValue, path: Path, paths: Map<string, Path>): void {
  if (Array.isArray(value)) for (const item of value) addPaths(item, path, paths);
  else if (isObject(value) && path.length < 3)
    for (const [key, inner] of Object.entries(value)) addPaths(inner, [...path, key], paths);
  else if (path.length > 0 && !paths.has(path.join("."))) paths.set(path.join("."), path);
}

/** One step of a route that is ready. */
interface Part {
  /** Where one of these is missing, nothing is asked. */
  readonly told?: readonly Source[];
  readonly run: (flow: Flow, context: RouteContext) => Flow | typeof UNKNOWN;
}

/** @returns what flows at its end, or {@link UNKNOWN} */
export type Route = (context: RouteContext) => unknown;

function inside(flow: Flow, inner: Route, context: RouteContext): Flow | typeof UNKNOWN {
  const one = (record: unknown) => (record == null ? undefined : inner({ ...context, record }));
  if (!flow.many) {
    const value = one(flow.value);
    return value === UNKNOWN ? UNKNOWN : { value, many: false };
  }
  const values = (flow.value as readonly unknown[]).map(one);
  return values.includes(UNKNOWN) ? UNKNOWN : { value: values.flat(), many: true };
}

function isUntold(told: readonly Source[], context: RouteContext): boolean {
  for (const source of told) if (isMissing(valueOf(source, context))) return true;
  return false;
}

function holds(value: JsonValue | undefined, path: Path, wanted: JsonValue): boolean {
  if (Array.isArray(value)) return value.some((item) => holds(item, path, wanted));
  const [key, ...rest] = path;
  if (key === undefined) return String(value) === String(wanted);
  return isObject(value) && Object.hasOwn(value, key) && holds(value[key], rest, wanted);
}
