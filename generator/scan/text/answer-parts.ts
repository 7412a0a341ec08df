/** Which part of which answer an expression is: through names, functions, loops and what libraries make of it. */
import { FIRSTS, HOLDS, PARSES, SAME, SENDS, GETS } from "./answers.ts";
import { valuesOf } from "./fold.ts";
import { MODIFIERS } from "./forms.ts";
import { EACH, parameterOf, typeOf } from "./program.ts";
import type { Program, Scope, Value } from "./program.ts";
import { resolve } from "./resolve.ts";
import type { Draft } from "./sites.ts";
import { lastName, plainText } from "./syntax.ts";
import type { Call, Expression, Func } from "./syntax.ts";

/** A part of the answer of a call. */
export interface Answer {
  /** The call of the library, or the caller's of a function around it. */
  readonly origin: Call;
  /** Before its body is read, there is nothing in it that the API has. */
  readonly isBody: boolean;
  readonly path: string;
  /** It stands in a list that the code made. */
  readonly lists: number;
}

const DEEPEST = 24;
/** Steps in all the files of a language; who writes in circles is not followed for ever. */
const MOST = 2_000_000;
/** Languages of which members of values are fields of JSON. */
const MEMBERS = new Set(["php", "csharp"]);

export class AnswerParts {
  readonly #program: Program;
  readonly #drafts: ReadonlySet<Call>;
  readonly #origins: ReadonlySet<Call>;
  readonly #known = new Map<Expression, readonly Answer[] | "busy">();
  readonly #returns = new Map<Func, readonly Answer[] | "busy">();
  #steps = 0;
  #cuts = 0;

  constructor(program: Program, drafts: readonly Draft[]) {
    this.#program = program;
    this.#drafts = new Set(drafts.map(({ call }) => call));
    this.#origins = new Set(drafts.map(({ origin }) => origin));
  }

  /** What of answers an expression may be. */
  of(expression: Expression, scope: Scope, depth = 0): readonly Answer[] {
    const known = this.#known.get(expression);
    if (known !== undefined && known !== "busy") return known;
    this.#steps += 1;
    if (known === "busy" || depth > DEEPEST || this.#steps > MOST) {
      this.#cuts += 1;
      return [];
    }
    const cuts = this.#cuts;
    this.#known.set(expression, "busy");
    const found = distinct(this.#find(expression, scope, depth + 1));
    // What was cut short on the way here is more from another side.
    if (cuts === this.#cuts || depth === 0) this.#known.set(expression, found);
    else this.#known.delete(expression);
    return found;
  }

  #find(expression: Expression, scope: Scope, depth: number): readonly Answer[] {
    switch (expression.kind) {
      case "name":
        return this.#named(expression.name, expression.at, scope, depth);
      case "member":
        return this.#member(expression, scope, depth);
      case "index":
        return this.#indexed(expression, scope, depth);
      case "call":
        return this.#call(expression, scope, depth);
      case "choice":
        return expression.options.flatMap((option) => this.of(option, scope, depth));
      case "assign":
        return this.of(expression.value, scope, depth);
      case "list":
        // Several values are given back; the answer is the first of them.
        if (expression.isTuple === true)
          return expression.items[0] === undefined ? [] : this.of(expression.items[0], scope, depth);
        return expression.items
          .slice(0, 6)
          .flatMap((item) => this.of(item, scope, depth))
          .map((answer) => ({ ...answer, lists: answer.lists + 1 }));
      case "join":
        return expression.op === "+" || expression.op === "&"
          ? expression.items.flatMap((item) => this.of(item, scope, depth))
          : [];
      case "loop":
        return expression.body
          .flatMap((node) =>
            node.kind === "type" || node.kind === "return" ? [] : this.of(node, scope, depth),
          )
          .map((answer) => ({ ...answer, lists: answer.lists + 1 }));
      case "block": {
        const last = expression.body.at(-1);
        return last === undefined || last.kind === "type" || last.kind === "return"
          ? []
          : this.of(last, scope, depth);
      }
      default:
        return [];
    }
  }

  #named(written: string, at: number, scope: Scope, depth: number): readonly Answer[] {
    const isField = scope.file.language.name === "ruby" && written.startsWith("@");
    const name = written.replace(/^@+/, "");
    for (
      let where: Scope | undefined = isField ? typeOf(scope) : scope;
      where !== undefined;
      where = where.parent
    ) {
      const values = where.values.get(name);
      const parameter = parameterOf(where, name);
      if (values !== undefined) return this.#values(values, at, where === scope, depth);
      if (parameter !== undefined) return this.#parameter(where, name, depth);
      if (
        where.node?.kind === "function" &&
        where.node.parameters.length === 0 &&
        (name === "it" || name === "$0")
      )
        return this.#waiting(where.node, depth);
      if (where.node?.kind === "function" && where.node.name !== "" && !isField) return [];
    }
    return [];
  }

  /** All that a name was given before, and of what it was given last. */
  #values(values: readonly Value[], at: number, isOwn: boolean, depth: number): readonly Answer[] {
    const others = values.filter(({ value }) => !(isOwn && value.at <= at && at < value.to));
    const before = isOwn ? others.filter((value) => value.at < at) : values;
    const last = before
      .filter(
        ({ part, value }) => part !== "added" && !(value.kind === "assign" && value.targets.length === 0),
      )
      .at(-1);
    const taken = before.filter((value) => value === last || value.at > (last?.at ?? -1));
    return (taken.length > 0 ? taken : others).flatMap(({ value, scope, part }) => {
      const answers = this.of(value, scope, depth);
      if (part === "element") return answers.map(elementOf);
      return part === "added" ? answers.map((answer) => ({ ...answer, lists: answer.lists + 1 })) : answers;
    });
  }

  /** What the callers of a function hand to it; what a request hands to the function that waits for it. */
  #parameter(scope: Scope, name: string, depth: number): readonly Answer[] {
    const func = scope.node;
    if (func?.kind !== "function") return [];
    const index = func.parameters.findIndex((parameter) => parameter.name === name);
    if (func.name === "") return index === 0 ? this.#waiting(func, depth) : [];
    return this.#program.calls
      .filter(({ call }) => lastName(call.of) === func.name)
      .filter(({ call: { of }, scope: where }) => of.kind !== "member" || !this.#isForeign(of.of, where))
      .slice(0, 40)
      .flatMap(({ call, scope: where }) => {
        const argument =
          call.args.find((candidate) => candidate.name === name.replace(/^\$/, "")) ?? call.args[index];
        return argument === undefined ? [] : this.of(argument.value, where, depth);
      });
  }

  /** The call that a function without a name is handed to. */
  #waiting(func: Func, depth: number): readonly Answer[] {
    const placed = this.#program.calls.find(
      ({ call }) => call.block === func || call.args.some(({ value }) => value === func),
    );
    if (
      placed === undefined ||
      !/^(?:dataTask|then|let|also|run|use|responseJSON|response|subscribe|thenApply|thenAccept|map_|tap|with|responseDecodable|enqueue|request|start|map|yield_self)$/.test(
        lastName(placed.call.of),
      )
    )
      return [];
    const { call, scope } = placed;
    const on = /^(?:dataTask)$/.test(lastName(call.of))
      ? call
      : call.of.kind === "member"
        ? call.of.of
        : call;
    return this.of(on, scope, depth);
  }

  #member(member: Expression & { kind: "member" }, scope: Scope, depth: number): readonly Answer[] {
    const { language } = scope.file;
    if (member.of.kind === "name" && language.self.includes(member.of.name)) {
      const values = typeOf(scope)?.values.get(member.name) ?? typeOf(scope)?.values.get(`$${member.name}`);
      return values === undefined ? [] : this.#values(values, 0, false, depth);
    }
    return this.of(member.of, scope, depth).flatMap((answer): readonly Answer[] => {
      if (!answer.isBody) {
        if (PARSES.test(member.name)) return [{ ...answer, isBody: true }];
        return HOLDS.test(member.name) ? [answer] : [];
      }
      if (/^(?:RootElement|await|jsonObject|jsonArray|jsonPrimitive|Value|value)$/.test(member.name))
        return [answer];
      if (FIRSTS.test(member.name)) return [elementOf(answer)];
      if (SAME.test(member.name) && answer.lists > 0) return [answer];
      const names = fieldNames(member, language.name);
      return names.length === 0 ? [] : [{ ...answer, path: pathOf(answer.path, names.join(".")) }];
    });
  }

  #indexed(index: Expression & { kind: "index" }, scope: Scope, depth: number): readonly Answer[] {
    return this.of(index.of, scope, depth).map((answer) => {
      const names = fieldNames(index, scope.file.language.name);
      const isField = names.length > 0 && answer.lists === 0;
      return isField
        ? { ...answer, isBody: true, path: pathOf(answer.path, names.join(".")) }
        : elementOf(answer);
    });
  }

  #call(call: Call, scope: Scope, depth: number): readonly Answer[] {
    const own = this.#drafts.has(call) || this.#origins.has(call);
    const name = lastName(call.of);
    const inner = this.#program.functions.get(name) ?? [];
    const isWrapped = this.#drafts.has(call) && !this.#origins.has(call);
    if (isWrapped) {
      const returned = inner.flatMap(({ func, scope: home }) => this.#returned(func, home, depth));
      return returned.length === 0 ? [start(call)] : returned.map((answer) => ({ ...answer, origin: call }));
    }
    if (own) return [start(call)];
    const of = call.of.kind === "member" ? call.of.of : undefined;
    const on = of === undefined ? [] : this.of(of, scope, depth);
    if (on.length > 0) return on.flatMap((answer) => this.#applied(call, name, answer, scope, depth));
    if (inner.length > 0 && inner.length < 4 && !this.#isForeign(of, scope)) {
      const returned = inner.flatMap(({ func, scope: home }) => this.#returned(func, home, depth));
      if (returned.length > 0) return returned;
    }
    const handed = this.#handedOn(call, name, scope, depth);
    const home =
      handed.length > 0 || call.block === undefined || EACH.test(name)
        ? undefined
        : this.#program.scopes.get(call.block);
    // `start(…) { |http| http.request(x) }`: what the block gives back.
    return home === undefined || call.block === undefined ? handed : this.#returned(call.block, home, depth);
  }

  /** Whether something is an instance of a type that the code does not declare. */
  #isForeign(of: Expression | undefined, scope: Scope): boolean {
    const made = of === undefined ? undefined : resolve(this.#program, of, scope, undefined).bound?.value;
    return made?.kind === "call" && made.isNew === true && !this.#program.types.has(lastName(made.of));
  }

  /** What a function gives back. */
  #returned(func: Func, scope: Scope, depth: number): readonly Answer[] {
    const known = this.#returns.get(func);
    if (known === "busy") this.#cuts += 1;
    if (known !== undefined) return known === "busy" ? [] : known;
    const cuts = this.#cuts;
    this.#returns.set(func, "busy");
    const found = distinct(valuesOf(func).flatMap((value) => this.of(value, scope, depth)));
    if (cuts === this.#cuts) this.#returns.set(func, found);
    else this.#returns.delete(func);
    return found;
  }

  /** What is called on an answer. */
  #applied(call: Call, name: string, answer: Answer, scope: Scope, depth: number): readonly Answer[] {
    if (!answer.isBody) {
      if (PARSES.test(name)) {
        const [key] = fieldNames(call, "laravel");
        return [{ ...answer, isBody: true, path: key ?? "" }];
      }
      if (HOLDS.test(name) || SAME.test(name)) return [answer];
    }
    const names = answer.lists > 0 ? [] : fieldNames(call, scope.file.language.name);
    if (names.length > 0) return [{ ...answer, isBody: true, path: pathOf(answer.path, names.join(".")) }];
    if (FIRSTS.test(name)) return [elementOf(answer)];
    // A request is described further: `.header(…).build()`.
    if (
      !answer.isBody &&
      (Object.hasOwn(MODIFIERS, name) ||
        /^(?:build|GET|POST|PUT|PATCH|DELETE|get|post|put|patch|delete|head|timeout|method|url|uri)$/.test(
          name,
        ))
    )
      return [answer];
    if (SAME.test(name) || HOLDS.test(name) || PARSES.test(name)) return [answer];
    if (/^(?:use|let|run|with|then|yield_self|thenApply)$/.test(name) && call.block !== undefined) {
      const home = this.#program.scopes.get(call.block);
      return home === undefined ? [] : this.#returned(call.block, home, depth);
    }
    // `rows.getJSONObject(0)`
    if (answer.isBody && GETS.test(name) && call.args.length === 1) return [elementOf(answer)];
    if (/^(?:map|flat_map|flatMap|collect|Select|compactMap|filter_map|mapNotNull)$/.test(name)) {
      const block =
        call.block ?? call.args.map(({ value }) => value).find((value) => value.kind === "function");
      const home = block === undefined ? undefined : this.#program.scopes.get(block);
      return block === undefined || home === undefined
        ? []
        : this.#returned(block, home, depth).map((inner) => ({ ...inner, lists: inner.lists + 1 }));
    }
    return [];
  }

  /** What is made of an answer that is handed in. */
  #handedOn(call: Call, name: string, scope: Scope, depth: number): readonly Answer[] {
    const isParsed = PARSES.test(name);
    const isPassed = HOLDS.test(name) || SAME.test(name) || FIRSTS.test(name) || SENDS.test(name);
    if (!isParsed && !isPassed && !/^(?:Table|List|Record)\./.test(name)) return [];
    const answers = call.args.slice(0, 3).flatMap(({ value }) => this.of(value, scope, depth));
    if (isParsed) return answers.map((answer) => ({ ...answer, isBody: true }));
    return FIRSTS.test(name) ? answers.map(elementOf) : answers;
  }
}

function start(origin: Call): Answer {
  return { origin, isBody: false, path: "", lists: 0 };
}

function elementOf(answer: Answer): Answer {
  if (answer.lists > 0) return { ...answer, lists: answer.lists - 1 };
  // Power Query: rows of a list that is expanded again.
  return { ...answer, isBody: true, path: `${answer.path}[]` };
}

/** The way to a field of what is at the end of a way. */
export function pathOf(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function distinct(answers: readonly Answer[]): readonly Answer[] {
  return answers
    .filter(
      (answer, index) =>
        answers.findIndex(
          (other) =>
            other.origin === answer.origin &&
            other.path === answer.path &&
            other.isBody === answer.isBody &&
            other.lists === answer.lists,
        ) === index,
    )
    .slice(0, 12);
}

/** The names that an expression asks its value for. */
export function fieldNames(node: Expression, language: string): readonly string[] {
  if (node.kind === "index") {
    const text = node.index?.kind === "text" ? plainText(node.index) : undefined;
    return text === undefined || text === "" ? [] : [text];
  }
  if (node.kind === "member") {
    if (!MEMBERS.has(language) || !/^[a-z_]\w*$/.test(node.name)) return [];
    return [node.name];
  }
  if (node.kind !== "call" || node.of.kind !== "member") return [];
  if (language !== "laravel" && !GETS.test(node.of.name)) return [];
  const texts =
    node.of.name === "dig"
      ? node.args.map(({ value }) => (value.kind === "number" ? "[]" : plainText(value)))
      : [node.args[0]?.value.kind === "text" ? plainText(node.args[0].value) : undefined];
  if (texts.some((text) => text === undefined || !/^(?:[\w.$ -]+|\[\])$/.test(text))) return [];
  // `dig(:data, 0, :name)` is `data[].name`.
  const joined = texts.join(".").replaceAll(".[]", "[]");
  return joined === "" ? [] : [joined];
}
