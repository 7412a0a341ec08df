/** Calls of the V1-shaped client as code. */
import { newlineOf } from "../../ground/text.ts";
import type ts from "typescript";
import type { EndpointPlan } from "../../former/plan.ts";

export interface Printing {
  readonly client: string;
  readonly endpoint: EndpointPlan;
  readonly id?: string | undefined;
  /** By the names of the client, dots for what stands in an object. */
  readonly sent: ReadonlyMap<string, string>;
  readonly fields: readonly string[];
  /** What it takes the place of. */
  readonly at: ts.Node;
}

/** Columns of a line. */
const WIDEST = 100;

export function printed({ client, endpoint, id, sent, fields, at }: Printing): string {
  const { groups, values } = grouped(sent);
  const properties = [
    ...[...values].map(([name, code]) => property(name, code)),
    ...[...groups].map(
      ([name, inner]) => `${name}: { ${inner.map(([key, code]) => property(key, code)).join(", ")} }`,
    ),
    `fields: [${fields.map((field) => JSON.stringify(field)).join(", ")}]`,
  ];
  const begin = `${client}.${endpoint.resource}.${endpoint.method}(${id === undefined ? "" : `${id}, `}`;
  return laidOut(begin, properties, at);
}

/** A call of one object, on one line or several, as what it takes the place of stands. */
export function laidOut(begin: string, properties: readonly string[], at: ts.Node): string {
  const source = at.getSourceFile();
  const line = source.text.lastIndexOf("\n", at.getStart() - 1) + 1;
  const indent = /^[ \t]*/.exec(source.text.slice(line))?.[0] ?? "";
  const short =
    properties.length === 0 ? `${begin.replace(/, $/, "")})` : `${begin}{ ${properties.join(", ")} })`;
  const column = at.getStart() - line;
  // Behind much else on its line a call stays on one.
  if (column + short.length <= WIDEST || column > WIDEST / 2) return short;
  const newline = newlineOf(source.text);
  const step = indent.includes("\t") ? "\t" : "  ";
  const inner = indent + step;
  const wide = (one: string) => {
    if (inner.length + one.length <= WIDEST || !one.endsWith("]")) return one;
    const [name = "", list = ""] = one.slice(0, -1).split("[");
    const items = list.split(", ").map((item) => `${inner}${step}${item},${newline}`);
    return `${name}[${newline}${items.join("")}${inner}]`;
  };
  const lines = properties.map((one) => `${inner}${wide(one)},${newline}`).join("");
  return `${begin}{${newline}${lines}${indent}})`;
}

function property(name: string, code: string): string {
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
  return key === code ? key : `${key}: ${code}`;
}

function grouped(sent: ReadonlyMap<string, string>) {
  const values = new Map<string, string>();
  const groups = new Map<string, (readonly [string, string])[]>();
  for (const [name, code] of sent) {
    const [group = "", ...rest] = name.split(".");
    if (rest.length === 0) values.set(name, code);
    else groups.set(group, [...(groups.get(group) ?? []), [rest.join("."), code]]);
  }
  return { values, groups };
}
