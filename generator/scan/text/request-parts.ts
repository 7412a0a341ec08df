/** What is said of a request: in arguments, in options, in calls around it, on the variable that it is kept in, on its client. */
import type { Folder } from "./fold.ts";
import { MODIFIERS, SLOTS, methodOfText } from "./forms.ts";
import type { Slot } from "./forms.ts";
import { editsOf, typeOf } from "./program.ts";
import type { Program, Scope } from "./program.ts";
import { resolve } from "./resolve.ts";
import type { Bound, Frame } from "./resolve.ts";
import { chainOf, lastName, plainText, walk } from "./syntax.ts";
import type { Argument, Assign, Call, Dict, Expression, Node } from "./syntax.ts";
import type { Values } from "./values.ts";

export type Given = { [K in Slot]?: Bound[] } & { names: string[] };

/** Languages that go on describing a request behind its address. */
const GOES_ON = new Set(["java", "kotlin", "scala", "rust", "csharp", "dart"]);

const BUILDS = /^(?:url|uri|newBuilder|target|fromURL|RestRequest|HttpRequestMessage|HttpRequest)$/;

/** Keys that only options have. */
const OPTIONS =
  /^(?:json|headers|Headers|query|Query|body|form_params|params|method|RelativePath|Content|multipart)$/;

export class RequestParts {
  protected readonly program: Program;
  protected readonly folder: Folder;
  protected readonly values: Values;

  constructor(program: Program, folder: Folder, values: Values) {
    this.program = program;
    this.folder = folder;
    this.values = values;
  }

  /** Arguments by what they are. */
  protected given(call: Call, scope: Scope, frame: Frame | undefined): Given {
    const given: Given = { names: [] };
    for (const { name, value, isSpread } of call.args) {
      // `**options`
      if (isSpread === true) this.options({ value, scope, frame }, given);
      const slot = name === undefined ? undefined : SLOTS[name];
      if (slot === "options") this.options({ value, scope, frame }, given);
      else if (slot !== undefined) put(given, slot, { value, scope, frame });
      else if (name !== undefined && scope.file.language.name === "ruby" && /^[A-Z]/.test(name))
        given.names.push(name);
    }
    call.args.slice(1).forEach(({ name, value }) => {
      if (name === undefined && this.hasOptions({ value, scope, frame }))
        this.options({ value, scope, frame }, given);
    });
    if (call.values?.kind === "dict") this.entries(call.values, { value: call.values, scope, frame }, given);
    return given;
  }

  protected options({ value, scope, frame }: Bound, given: Given): void {
    const dict = this.dictOf({ value, scope, frame });
    if (dict !== undefined) this.entries(dict.value as Dict, dict, given);
    // `$args["body"] = …`
    for (const edit of value.kind === "name" ? editsOf(value, scope) : []) {
      const [target] = edit.kind === "assign" ? edit.targets : [];
      const key = target?.kind === "index" && target.of.kind === "name" ? plainText(target.index) : undefined;
      if (edit.kind === "assign" && key !== undefined && Object.hasOwn(SLOTS, key))
        put(given, SLOTS[key] as Slot, { value: edit.value, scope, frame });
    }
  }

  /** Whether a value holds how something is asked for, in languages that write it so. */
  protected hasOptions(bound: Bound): boolean {
    const { name } = bound.scope.file.language;
    const dict = /^(?:php|powerquery|ruby|dart)$/.test(name) ? this.dictOf(bound) : undefined;
    if (dict?.value.kind !== "dict") return false;
    return dict.value.entries.some(({ key }) => key !== undefined && OPTIONS.test(plainText(key) ?? ""));
  }

  protected entries(dict: Dict, { scope, frame }: Bound, given: Given): void {
    for (const { key, value } of dict.entries) {
      const name = key === undefined ? undefined : plainText(key);
      if (name !== undefined && Object.hasOwn(SLOTS, name))
        put(given, SLOTS[name] as Slot, { value, scope, frame });
    }
  }

  protected dictOf(bound: Bound, depth = 0): Bound | undefined {
    if (bound.value.kind === "dict") return bound;
    if (bound.value.kind === "choice") {
      for (const value of bound.value.options) {
        const found = depth > 4 ? undefined : this.dictOf({ ...bound, value }, depth + 1);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    if (bound.value.kind === "call" && lastName(bound.value.of) === "array") {
      const first = bound.value.args[0]?.value;
      return first?.kind === "dict" ? { ...bound, value: first } : undefined;
    }
    const found = depth > 4 ? undefined : resolve(this.program, bound.value, bound.scope, bound.frame).bound;
    return found === undefined || found.value === bound.value ? undefined : this.dictOf(found, depth + 1);
  }

  /** What is set on a handle of curl. */
  protected settings(call: Call, scope: Scope): readonly (readonly [string, Expression])[] {
    const named = this.program.named.get(call);
    if (named === undefined) return [];
    return editsOf(named.target, scope, call.at).flatMap((edit): (readonly [string, Expression])[] => {
      if (edit.kind !== "call") return [];
      const [, option, value] = edit.args;
      if (lastName(edit.of) === "curl_setopt" && option !== undefined && value !== undefined)
        return [[lastName(option.value), value.value]];
      const dict = option?.value.kind === "dict" ? option.value : undefined;
      return (dict?.entries ?? []).flatMap(({ key, value: of }): (readonly [string, Expression])[] =>
        key === undefined ? [] : [[lastName(key), of]],
      );
    });
  }

  /** What is said of the request around its call: in the chain, in a block, on the variable it is kept in. */
  protected around(call: Call, given: Given, scope: Scope, frame: Frame | undefined): void {
    const outer: Call[] = [];
    for (
      let at = this.program.chained.get(call);
      at !== undefined && outer.length < 40;
      at = this.program.chained.get(at)
    )
      outer.push(at);
    const inner: Call[] = [];
    for (let at: Expression = call.of; at.kind !== "name" && "of" in at && inner.length < 40; at = at.of)
      if (at.kind === "call") inner.push(at);
    const { name } = scope.file.language;
    const isBuilt = BUILDS.test(lastName(call.of));
    for (const modifier of [...inner, ...(GOES_ON.has(name) ? outer : [])])
      this.modify(modifier, isBuilt, given, scope, frame);
    if (call.block !== undefined) {
      for (const node of walk(call.block.body)) {
        if (node.kind === "call") this.modify(node, false, given, scope, frame);
        else if (node.kind === "assign") this.set(node, undefined, given, scope, frame);
      }
    }
    const whole = GOES_ON.has(name) ? (outer.at(-1) ?? call) : call;
    const kept = this.program.named.get(whole) ?? this.program.named.get(call);
    if (kept !== undefined) this.edits(kept.target, scope, given, frame, isBuilt, call.at);
    for (const [option, value] of lastName(call.of) === "curl_init" ? this.settings(call, scope) : [])
      this.option(option, { value, scope, frame }, given);
    let client = call.of.kind === "member" ? call.of.of : undefined;
    while (client?.kind === "call" && client.of.kind === "member") client = client.of.of;
    if (client !== undefined) this.shared(client, scope, given, frame);
  }

  protected option(option: string, bound: Bound, given: Given): void {
    const slots: Readonly<Record<string, Slot>> = {
      CURLOPT_CUSTOMREQUEST: "method",
      CURLOPT_POSTFIELDS: "body",
      CURLOPT_HTTPHEADER: "headers",
    };
    const slot = slots[option];
    if (slot !== undefined) put(given, slot, bound);
    const verbs: Readonly<Record<string, string>> = {
      CURLOPT_POST: "POST",
      CURLOPT_PUT: "PUT",
      CURLOPT_HTTPGET: "GET",
    };
    const verb = verbs[option];
    if (verb !== undefined && given.method === undefined)
      put(given, "method", { ...bound, value: { kind: "text", parts: [verb], at: 0, to: 0 } });
  }

  protected modify(call: Call, isBuilt: boolean, given: Given, scope: Scope, frame: Frame | undefined): void {
    const name = lastName(call.of);
    const chain = chainOf(call.of);
    const [first, second] = call.args;
    if (first === undefined) {
      if (isBuilt && methodOfText(name) !== undefined) put(given, "method", textOf(name, call));
      return;
    }
    const bound: Bound = { value: first.value, scope, frame };
    const headerName = call.args.find((argument) => argument.name === "forHTTPHeaderField");
    const isHeader =
      headerName !== undefined ||
      (/^(?:Add|Set|add|set|append|TryAddWithoutValidation|put)$/.test(name) &&
        chain.some((part) => /header/i.test(part)));
    const isParameter = name === "append" && chain.includes("parameters");
    const slot = isHeader ? "headers" : isParameter ? "query" : MODIFIERS[name];
    if (isBuilt && slot === undefined && methodOfText(name) !== undefined) {
      put(given, "method", textOf(name, call));
      put(given, "body", bound);
      return;
    }
    if (slot === undefined) return;
    if (slot === "method" && second !== undefined) put(given, "body", { value: second.value, scope, frame });
    const key = headerName ?? first;
    const isPair =
      (slot === "query" || slot === "headers") && (second !== undefined || headerName !== undefined);
    put(given, slot, isPair ? pairOf(key, second, scope, frame) : bound);
  }

  protected edits(
    target: Expression,
    scope: Scope,
    given: Given,
    frame: Frame | undefined,
    isBuilt: boolean,
    since?: number,
  ): void {
    for (const edit of editsOf(target, scope, since)) {
      if (edit.kind === "assign") this.set(edit, target, given, scope, frame);
      else this.modify(edit, isBuilt, given, scope, frame);
    }
  }

  /** `request.Method = …`, `request["Name"] = …`, `req.params["a"] = …`. */
  protected set(
    { targets, value }: Assign,
    on: Expression | undefined,
    given: Given,
    scope: Scope,
    frame: Frame | undefined,
  ): void {
    const [target] = targets;
    const bound: Bound = { value, scope, frame };
    if (target?.kind === "member") {
      const slot = target.name === "RawQuery" ? "query" : SLOTS[target.name];
      if (slot !== undefined && slot !== "url" && slot !== "path") put(given, slot, bound);
      return;
    }
    if (target?.kind !== "index" || target.index === undefined) return;
    const owner = lastName(target.of);
    const slot =
      /header/i.test(owner) ||
      (on !== undefined && target.of.kind === "name" && scope.file.language.name === "ruby")
        ? "headers"
        : owner === "params"
          ? "query"
          : undefined;
    if (slot !== undefined) put(given, slot, pairOf({ value: target.index }, { value }, scope, frame));
  }

  /** What all requests of a client have: its headers. */
  protected shared(client: Expression, scope: Scope, given: Given, frame: Frame | undefined): void {
    const shared: Given = { names: [] };
    if (client.kind !== "name" && client.kind !== "member") return;
    this.edits(client, scope, shared, frame, false);
    const made = this.clientOf(client, scope, frame);
    if (made?.value.kind === "call") {
      for (let at: Expression = made.value; at.kind === "call" && at.of.kind === "member"; at = at.of.of) {
        this.modify(at, false, shared, made.scope, made.frame);
      }
      for (const node of walk(made.value.block?.body ?? []))
        if (node.kind === "assign") this.set(node, undefined, shared, made.scope, made.frame);
      for (const { value, name } of made.value.args) {
        if (name === "headers") put(shared, "headers", { ...made, value });
        else if (value.kind === "dict") this.entries(value, made, shared);
      }
    }
    given.headers = [...(given.headers ?? []), ...(shared.headers ?? [])];
    if (scope.file.language.name === "ruby")
      for (const node of walk(typeOf(scope)?.node?.body ?? []))
        if (
          node.kind === "call" &&
          lastName(node.of) === "headers" &&
          node.of.kind === "name" &&
          node.args.length > 0
        )
          put(given, "headers", { value: node.args[0]?.value ?? node, scope, frame });
  }

  /** What made the client that a call is made on. */
  protected clientOf(client: Expression, scope: Scope, frame: Frame | undefined): Bound | undefined {
    let { bound } = resolve(this.program, client, scope, frame);
    if (bound === undefined && client.kind === "name") {
      const made = this.program.functions.get(client.name)?.[0];
      const value: Node | undefined = made?.func.body.at(-1);
      const of = value?.kind === "return" || value?.kind === "assign" ? value.value : value;
      if (made !== undefined && of !== undefined && of.kind !== "type")
        bound = { value: of, scope: made.scope };
    }
    if (bound?.value.kind === "choice") {
      const call = bound.value.options.find(({ kind }) => kind === "call");
      return call === undefined ? undefined : { ...bound, value: call };
    }
    return bound;
  }
}

export function put(given: Given, slot: Slot, bound: Bound): void {
  (given[slot] ??= []).push(bound);
}

function textOf(name: string, { at, to }: Call): Bound {
  return { value: { kind: "text", parts: [name], at, to }, scope: NOWHERE };
}

const NOWHERE = {} as Scope;

function pairOf(key: Argument, value: Argument | undefined, scope: Scope, frame: Frame | undefined): Bound {
  const { at, to } = key.value;
  return {
    value: {
      kind: "dict",
      at,
      to,
      entries: [{ key: key.value, value: value?.value ?? { kind: "unknown", at, to } }],
    },
    scope,
    frame,
  };
}
