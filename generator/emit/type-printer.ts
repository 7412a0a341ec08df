/** Types inside the signatures of a client, and what has to be imported for them. */
import { admitsNull, type CodecUse, type Direction, isOpenEnum, type Model, type Type } from "../model/ir.ts";
import {
  call,
  type Data,
  data,
  type ExpressionCode,
  name,
  object,
  type Property,
  string,
} from "./code/expression.ts";
import {
  arrayType,
  flatUnion,
  intersectionType,
  keyword,
  literalType,
  openNumbers,
  optionalType,
  reference,
  restType,
  tupleType,
  type TypeCode,
  unionType,
} from "./code/type.ts";
import { type EnvelopeName, sharedTypeOf } from "../model/envelope.ts";
import { int64Table, isDecimal, isInt64 } from "./int64.ts";
import type { Settings } from "../model/settings.ts";
import type { RuntimeType, RuntimeValue } from "../ground/identifier.ts";
import { set } from "../ground/json.ts";
import type { Int64Shape } from "../runtime/int64.ts";
import type * as codecs from "../runtime/codecs.ts";
import type { NestedStyle } from "../runtime/operation.ts";
import type { Profile } from "../vendor/profile.ts";
import type { WireProfile } from "../vendor/wire.ts";

export interface ClientOptions {
  /** Name of the runtime package, scope included. */
  readonly runtime: string;
  readonly vendor: Profile;
  readonly int64: Settings["int64"];
  readonly decimals: Settings["decimals"];
}

/** Constants of operations end in `_SPEC`. */
export const INT64_MODELS = "INT64_MODELS";

/** Prints types inside signatures and remembers which ones have to be imported for them. */
export class TypePrinter {
  /** Of the package. */
  readonly used = new Set<string>();
  readonly runtime = new Set<string>();
  /** Classes and functions of the runtime. */
  readonly values = new Set<string>();
  readonly #models: ReadonlyMap<string, Model>;
  readonly #options: ClientOptions;

  /** Shapes of models by name, to be written once for the package. */
  readonly #int64Models: Record<string, Int64Shape>;
  usesInt64Models = false;

  constructor(
    models: ReadonlyMap<string, Model>,
    options: ClientOptions,
    int64Models: Record<string, Int64Shape>,
  ) {
    this.#models = models;
    this.#options = options;
    this.#int64Models = int64Models;
  }

  get wire(): WireProfile {
    return this.#options.vendor.wire;
  }

  int64(reader: "int64Reader" | "int64Writer", values: readonly Type[]): ExpressionCode | undefined {
    const table = int64Table(this.#models, values, this.#options);
    if (table === undefined) return undefined;
    const { "": whole = {}, ...models } = table;
    const names = Object.keys(models);
    for (const model of names) set(this.#int64Models, model, models[model] ?? {});
    this.usesInt64Models ||= names.length > 0;
    const shapes = object([["", data(whole as Data)], ...(names.length > 0 ? [`...${INT64_MODELS}`] : [])]);
    const { int64, decimals } = this.#options;
    const more = decimals === "number" ? [] : [data(true)];
    // Without such integers it is not asked.
    const as = int64 === "number" ? "string" : int64;
    return call(this.runtimeValue(reader), [], [string(as), shapes, ...more]);
  }

  /** An exported name as it is. */
  name(name: string): string {
    this.used.add(name);
    return name;
  }

  /** `{ write: writeForm, explode: true }` */
  codec(style: CodecUse | NestedStyle): ExpressionCode {
    const { codec, ...how } = typeof style === "string" ? { codec: style } : style;
    const more = Object.keys(how).map((flag): Property => [flag, data(true)]);
    const write: keyof typeof codecs & RuntimeValue = `${codec}Style`;
    return object([["write", name(this.runtimeValue(write))], ...more]);
  }

  /** A type of the runtime. */
  runtimeName(name: RuntimeType): string {
    this.runtime.add(name);
    return name;
  }

  /** A class or a function of the runtime. */
  runtimeValue(name: RuntimeValue): string {
    this.values.add(name);
    return name;
  }

  /** Whether a type is the runtime's envelope of such rows. */
  isEnvelope(type: Type, name: EnvelopeName, rows: Type): boolean {
    const model = type.kind === "ref" ? this.#models.get(type.model) : undefined;
    const shared = model && sharedTypeOf(model, this.#options.vendor.wire);
    return shared?.name === name && JSON.stringify(shared.rows) === JSON.stringify(rows);
  }

  print(type: Type, side: Direction): TypeCode {
    const plain = this.#plain(type, side);
    return admitsNull(type, side) && type.kind !== "null" ? flatUnion([plain, keyword("null")]) : plain;
  }

  #plain(type: Type, side: Direction): TypeCode {
    switch (type.kind) {
      case "scalar":
        if (isInt64(type)) return keyword(this.#options.int64);
        if (isDecimal(type)) return keyword(this.#options.decimals);
        if (type.scalar === "integer") return keyword("number");
        return side === "request" && type.format === "date-time"
          ? unionType([reference("Date"), keyword("string")])
          : keyword(type.scalar);
      case "enum":
        return flatUnion(type.values.map(literalType));
      case "array":
        return type.prefix ? this.#tuple(type.prefix, type, side) : arrayType(this.print(type.items, side));
      case "map":
        return reference("Record", keyword("string"), this.print(type.values, side));
      case "ref":
        return this.#ref(type.model, side);
      case "union":
        return flatUnion(type.members.map((member) => this.print(member, side)));
      case "intersection": {
        // Limits alone are no type.
        const members = type.members.filter(({ kind }) => kind !== "unknown");
        if (members.length === 0) return keyword("unknown");
        return intersectionType(members.map((member) => this.print(member, side)));
      }
      case "null":
      case "never":
        return keyword(type.kind);
      case "object":
      case "constant":
      case "unknown":
        return keyword("unknown");
    }
  }

  #tuple(
    prefix: readonly Type[],
    { items, limits }: Extract<Type, { kind: "array" }>,
    side: Direction,
  ): TypeCode {
    const first = prefix.map((item, i) => {
      const type = this.print(item, side);
      return i < (limits?.minItems ?? 0) ? type : optionalType(type);
    });
    const rest = items.kind === "never" ? [] : [restType(arrayType(this.print(items, side)))];
    return tupleType([...first, ...rest]);
  }

  #ref(source: string, side: Direction): TypeCode {
    const model = this.#models.get(source);
    if (!model) return keyword("unknown");
    if (side === "request") return reference(this.name(model.inputName ?? model.name));
    const shared = sharedTypeOf(model, this.#options.vendor.wire);
    if (shared) {
      const { name, rows } = shared;
      return reference(this.runtimeName(name), ...(rows ? [this.print(rows, side)] : []));
    }
    const named = reference(this.name(model.name));
    if (!isOpenEnum(model.type)) return named;
    return model.type.scalar === "number" ? openNumbers(named) : reference(this.runtimeName("Open"), named);
  }
}
