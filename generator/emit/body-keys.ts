/**
 * `src/body-keys.ts` of a package: the keys that bodies have, which the runtime's `body-keys.ts` compares them with.
 *
 * One constant a model, shared between operations, so that bundlers leave out those of calls that a program does not make.
 */
import { formsOf, type Body, type Model, type Type } from "../model/ir.ts";
import { constantName, unique } from "../ground/identifier.ts";
import { type Doc, print } from "./code/doc.ts";
import { data, deferred, type ExpressionCode, list, name, object, type Property } from "./code/expression.ts";
import { constant, importOf } from "./code/statement.ts";
import { lined } from "./code/token.ts";
import { CODE } from "./style.ts";

/** The objects that a value can be, whatever else it can be. */
interface Objects {
  /** Models of objects, by their names in the document. */
  readonly models: ReadonlySet<string>;
  /** Objects without a name. */
  readonly others: readonly ObjectType[];
  /** Whether there may be objects with any keys among them. */
  readonly isOpen: boolean;
}

type ObjectType = Extract<Type, { kind: "object" }>;

export class BodyKeyTable {
  readonly #models: ReadonlyMap<string, Model>;
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  /** Each behind those that it is made of, as they can be declared; nothing for models without keys, or with any. */
  readonly #constants = new Map<string, ExpressionCode | undefined>();

  constructor(models: ReadonlyMap<string, Model>) {
    this.#models = models;
  }

  /**
   * The keys of a body.
   *
   * @param used is told the constants that it names
   * @returns nothing where a body has no keys, or any
   */
  of(body: Body, used: Set<string>): ExpressionCode | undefined {
    const forms = formsOf(body);
    // Bytes may be an object that says more of them.
    if (forms.some(({ kind }) => kind === "binary" || kind === "text")) return undefined;
    return this.#keysOf(
      forms.map(({ type }) => type),
      used,
    );
  }

  /** The module; nothing where no body has keys. */
  module(runtime: string): string | undefined {
    const declared = [...this.#constants].flatMap(([name, value]): Doc[] =>
      value === undefined ? [] : [constant(`export const ${name}: BodyKeys`, value)],
    );
    if (declared.length === 0) return undefined;
    const module = [
      "/** Keys of what is sent, by model. Generated; do not edit. */",
      importOf("import type", ["BodyKeys"], runtime),
      "",
      ...declared,
      "",
    ];
    return print(lined(module), CODE);
  }

  #keysOf(types: readonly Type[], used: Set<string>): ExpressionCode | undefined {
    const objects = objectsOf(types, this.#models);
    const { models, others } = objects;
    if (models.size === 0) return others.length === 0 ? undefined : this.#described(objects, used);
    const key = JSON.stringify([[...models].sort(), objects.isOpen, others]);
    const known = this.#names.get(key);
    const own = known ?? this.#name(models);
    if (known === undefined) {
      this.#names.set(key, own);
      this.#constants.set(own, this.#described(objects, new Set()));
    } else if (!this.#constants.has(own)) {
      // It is being described, further up.
      return deferred(name(own));
    }
    if (this.#constants.get(own) === undefined) return undefined;
    used.add(own);
    return name(own);
  }

  #name(models: ReadonlySet<string>): string {
    const [first = ""] = models;
    const base = constantName(this.#models.get(first)?.name ?? first);
    const more = models.size > 1 ? `_OR_${models.size - 1}_MORE` : "";
    return unique(this.#taken, (n) => `${base}${more}${n && `_${n}`}_KEYS`);
  }

  /** `"id name"`, or `["id name", { address: ADDRESS_KEYS }]` where there are keys below keys. */
  #described({ models, others, isOpen }: Objects, used: Set<string>): ExpressionCode | undefined {
    const named = [...models].flatMap((source) => this.#models.get(source)?.type ?? []);
    const fields = new Map<string, Type[]>();
    for (const type of [...named, ...others] as ObjectType[])
      for (const { source, type: inner } of type.fields)
        fields.set(source, [...(fields.get(source) ?? []), inner]);
    const plain: string[] = [];
    const inner: Property[] = [];
    for (const [key, types] of fields) {
      const keys = this.#keysOf(types, used);
      if (keys !== undefined) inner.push([key, keys]);
      else if (isWord(key)) plain.push(key);
      else inner.push([key, data(0)]);
    }
    if (isOpen) return inner.length === 0 ? undefined : list([data(0), object(inner)]);
    const words = data(plain.join(" "));
    return inner.length === 0 ? words : list([words, object(inner)]);
  }
}

/** Keys that can stand in a text beside others. */
function isWord(key: string): boolean {
  return key !== "" && !key.includes(" ");
}

function objectsOf(types: readonly Type[], models: ReadonlyMap<string, Model>): Objects {
  const found = new Set<string>();
  const seen = new Set<string>();
  const others: ObjectType[] = [];
  let isOpen = false;
  const open = types.map((type): { readonly type: Type; readonly source?: string } => ({ type }));
  // A list that grows while it is walked.
  for (const { type, source } of open) {
    switch (type.kind) {
      case "object":
        isOpen ||= admitsAny(type);
        if (source === undefined) others.push(type);
        else found.add(source);
        break;
      case "ref": {
        const model = models.get(type.model);
        if (model && !seen.has(type.model)) open.push({ type: model.type, source: type.model });
        seen.add(type.model);
        break;
      }
      case "array":
        open.push(...[...(type.prefix ?? []), type.items].map((inner) => ({ type: inner })));
        break;
      case "union":
        open.push(...type.members.map((inner) => ({ type: inner })));
        break;
      case "intersection":
        // Limits alone are no type.
        open.push(...type.members.filter(({ kind }) => kind !== "unknown").map((inner) => ({ type: inner })));
        break;
      case "map":
      case "unknown":
      case "constant":
        isOpen = true;
        break;
      default:
    }
  }
  return { models: found, others, isOpen };
}

/** Whether a document says that an object has further keys, or says nothing of any. */
function admitsAny({ additional, patterns = [], fields }: ObjectType): boolean {
  if (typeof additional === "object" ? additional.kind !== "never" : additional === "open") return true;
  return patterns.length > 0 || (additional === "unstated" && fields.length === 0);
}
