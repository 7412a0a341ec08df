/** Requests that code states and a platform sends: `{ method: "POST", url: "…" }` of a declarative node, the path and the method of a class of its own. */
import ts from "typescript";
import { bare, nameText } from "./code.ts";

const METHOD_KEYS = /^(?:method|httpMethod|verb|type)$/;
const METHODS = /^(?:get|post|put|patch|delete)$/i;

/** The method that is stated beside an address, in the object or the class that has it. */
export function methodBeside(node: ts.Expression): string | undefined {
  const { parent } = node;
  const isStated =
    (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) && parent.initializer === node;
  if (!isStated) return undefined;
  const members: readonly ts.Node[] = ts.isPropertyAssignment(parent)
    ? parent.parent.properties
    : ts.isClassLike(parent.parent)
      ? parent.parent.members
      : [];
  for (const member of members) {
    if (!ts.isPropertyAssignment(member) && !ts.isPropertyDeclaration(member)) continue;
    const value = member.initializer && bare(member.initializer);
    if (
      METHOD_KEYS.test(nameText(member.name)) &&
      value &&
      ts.isStringLiteralLike(value) &&
      METHODS.test(value.text)
    )
      return value.text.toUpperCase();
  }
  return undefined;
}

/** A text with `{{ … }}`, which a platform fills in, and the `=` before expressions of n8n. */
export function platformParts(text: string): readonly (string | { readonly name: string })[] {
  return text
    .replace(/^=(?=[/{h])/, "")
    .split(/\{\{(.*?)\}\}/)
    .map((part, i) => (i % 2 === 0 ? part : { name: part.trim().split(".").at(-1) ?? "" }));
}
