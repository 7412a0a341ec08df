/** Values that code writes out: objects, lists, enums. */
import ts from "typescript";
import type { Looks } from "./looks.ts";
import { type Entry, type Frame, literal, merged, NOTHING, type Value } from "./values.ts";

export const KEYWORDS: Partial<Record<ts.SyntaxKind, Value>> = {
  [ts.SyntaxKind.TrueKeyword]: { kind: "boolean", text: "true" },
  [ts.SyntaxKind.FalseKeyword]: { kind: "boolean", text: "false" },
  [ts.SyntaxKind.NullKeyword]: { kind: "null", text: "null" },
};

export function objectOf(looks: Looks, node: ts.ObjectLiteralExpression, frame: Frame): Value {
  const pieces: Value[] = [];
  let entries = new Map<string, Entry>();
  let isOpen = false;
  const close = () => {
    if (entries.size > 0 || isOpen) pieces.push({ kind: "object", entries, isOpen });
    entries = new Map();
    isOpen = false;
  };
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) {
      close();
      pieces.push(spread(looks, property.expression, frame));
      continue;
    }
    const name = nameOf(looks, property.name, frame);
    if (name === undefined) isOpen = true;
    else entries.set(name, { node: property.name, value: () => looks.declared(property, frame) });
  }
  close();
  return pieces.length === 0 ? NOTHING : merged(pieces);
}

/** `...(x && { a })` may add what it adds. */
function spread(looks: Looks, node: ts.Expression, frame: Frame): Value {
  const value = looks.evaluate(node, frame);
  return value.kind === "choice" ? merged(value.of) : value;
}

export function nameOf(looks: Looks, name: ts.PropertyName, frame: Frame): string | undefined {
  if (ts.isComputedPropertyName(name)) return literal(looks.evaluate(name.expression, frame));
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : undefined;
}

export function listOf(looks: Looks, node: ts.ArrayLiteralExpression, frame: Frame): Value {
  const items: Value[] = [];
  let isOpen = false;
  for (const item of node.elements) {
    if (!ts.isSpreadElement(item)) items.push(looks.evaluate(item, frame));
    else {
      const inner = looks.evaluate(item.expression, frame);
      if (inner.kind === "list") items.push(...inner.items);
      isOpen ||= inner.kind !== "list" || inner.isOpen;
    }
  }
  return { kind: "list", items, isOpen };
}

export function membersOf(looks: Looks, node: ts.EnumDeclaration, frame: Frame): Value {
  const entries = new Map<string, Entry>();
  for (const member of node.members) {
    const name = nameOf(looks, member.name, frame);
    if (name !== undefined)
      entries.set(name, { node: member.name, value: () => looks.declared(member, frame) });
  }
  return { kind: "object", entries, isOpen: false };
}
