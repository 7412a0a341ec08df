/** What a value has under a name. */
import type ts from "typescript";
import { attached } from "./attached.ts";
import { field } from "./classes.ts";
import { isStatic, nameText } from "./code.ts";
import type { Looks } from "./looks.ts";
import { choice, unknown, type Value } from "./values.ts";

/** @param at where it is read */
export function propertyOf(
  looks: Looks,
  of: Value,
  { name, at }: { readonly name: string; readonly at: ts.Node },
): Value {
  switch (of.kind) {
    case "choice":
      return choice(of.of.map((value) => propertyOf(looks, value, { name, at })));
    case "object": {
      const entry = of.entries.get(name);
      if (entry) return entry.value();
      const [rest] = of.rest ?? [];
      if (rest) return propertyOf(looks, rest, { name, at });
      return of.isOpen ? unknown(name) : { kind: "null", text: "undefined", node: at };
    }
    case "list":
      return of.items[Number(name)] ?? unknown(name);
    case "instance":
      return field(looks, of, name) ?? { kind: "unknown", name, field: { of: of.of, name } };
    case "class":
      return staticField(looks, of, name) ?? unknown(name);
    case "library":
      return { ...of, path: [...of.path, name] };
    case "address":
      return name === "searchParams" ? { kind: "query", of: of.query } : of;
    case "unknown":
      if (of.isEnvironment) return { kind: "unknown", name, env: true };
      return (
        attached(looks, of, name) ?? {
          kind: "unknown",
          name,
          ...(of.parameter && { parameter: { ...of.parameter, path: [...of.parameter.path, name] } }),
        }
      );
    default:
      return unknown(name);
  }
}

function staticField(
  looks: Looks,
  { node, frame }: Extract<Value, { kind: "class" }>,
  name: string,
): Value | undefined {
  const member = node.members.find((one) => one.name && nameText(one.name) === name && isStatic(one));
  return member ? looks.declared(member, frame) : undefined;
}
