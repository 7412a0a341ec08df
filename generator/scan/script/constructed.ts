/** What `new` makes. */
import type ts from "typescript";
import { lastName } from "./code.ts";
import { entriesIn } from "./later.ts";
import type { Looks } from "./looks.ts";
import { addressOf, one, queryOf, resolved } from "./queries.ts";
import { type Frame, merged, NOTHING, unknown, type Value } from "./values.ts";

/** What `new` makes: addresses, names of queries, requests, objects of classes, clients. */
export function constructed(looks: Looks, node: ts.NewExpression, frame: Frame): Value {
  const args = node.arguments ?? [];
  const name = lastName(node.expression);
  if (name === "URL") return address(looks, args, frame);
  if (
    name === "URLSearchParams" ||
    name === "HttpParams" ||
    name === "Headers" ||
    name === "FormData" ||
    name === "Map"
  )
    return {
      kind: "query",
      of: args[0] ? queryOf(entriesIn(looks, args[0], frame) ?? looks.evaluate(args[0], frame)) : NOTHING,
    };
  if (name === "Request" && args[0])
    return merged([
      args[1] ? looks.evaluate(args[1], frame) : NOTHING,
      one("url", { node, value: () => looks.evaluate(args[0] as ts.Expression, frame) }),
    ]);
  const called = looks.evaluate(node.expression, frame);
  if (called.kind === "class")
    return { kind: "instance", of: called.node, args: looks.argumentsOf(args, frame), frame };
  if (called.kind === "library")
    return {
      ...called,
      path: [...called.path, "new()"],
      made: node,
      ...(args[0] && { config: looks.evaluate(args[0], frame) }),
    };
  return unknown(name);
}

/** `new URL(path, base)`. */
function address(looks: Looks, args: readonly ts.Expression[], frame: Frame): Value {
  const [path, base] = args;
  if (!path) return unknown();
  const of = looks.evaluate(path, frame);
  if (!base) return addressOf(of);
  return addressOf(resolved(looks.evaluate(base, frame), of));
}
