/** What else is worth telling of a script: credentials, ids of tenants, names of V1, a token that is asked for each time. */
import ts from "typescript";
import { ANCHORS, anchorsIn, isWebhookName, V1_NAME } from "../anchors.ts";
import { inAddress, secretIn } from "../secrets.ts";
import type { Mention } from "../site.ts";
import { functionsAround, lastName, nameText, walk } from "./code.ts";
import { positionOf } from "./place.ts";

const AUTH = ANCHORS.filter(({ kind }) => kind === "auth-host");
/** Words of code that keeps a token for a while. */
const KEEPS = /expir|cache|\bttl\b|refresh|memo|stored?\b|setTimeout/i;

export function mentionsIn(file: ts.SourceFile): readonly Mention[] {
  const mentions: Mention[] = [];
  const tell = (node: ts.Node, kind: Mention["kind"], text: string) =>
    void mentions.push({ at: positionOf(node), kind, text });
  const hasV1 = anchorsIn(file.text).some(({ api }) => api === "v1");
  walk(file, (node) => {
    const text = ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) ? node.text : undefined;
    const name = ts.isIdentifier(node) ? node.text : text;
    if (name !== undefined && isWebhookName(name)) tell(node, "v1-webhook", name);
    if (ts.isIdentifier(node) && hasV1 && name === V1_NAME) tell(node, "v1-name", name);
    if (text === undefined) return;
    inAddress(text, (what) => tell(node, "secret", what));
    if (AUTH.some(({ pattern }) => pattern.test(text)) && isAskedEachTime(node))
      tell(node, "token-each-call", TOKEN);
    const label = labelOf(node);
    const secret = label && secretIn(label, text);
    if (secret) tell(node, "secret", secret);
  });
  return mentions;
}

const TOKEN = "A token is asked for, and nothing here keeps it until it expires";

/** What a literal is the value of: a variable, a member, a default, the second of two arguments. */
function labelOf(node: ts.Node): string | undefined {
  let value = node;
  // `process.env.KEY || "…"`
  while (ts.isBinaryExpression(value.parent) && /^(?:\|\||\?\?)$/.test(value.parent.operatorToken.getText()))
    value = value.parent;
  const { parent } = value;
  if (
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent)
  )
    return parent.initializer === value ? nameText(parent.name) : undefined;
  if (ts.isBinaryExpression(parent) && parent.right === value) return lastName(parent.left);
  if (ts.isCallExpression(parent) && parent.arguments[1] === value) {
    const [first] = parent.arguments;
    return first && ts.isStringLiteralLike(first) ? first.text : undefined;
  }
  return undefined;
}

/** Within a function, in a file that says nothing of keeping what it gets. */
function isAskedEachTime(node: ts.Node): boolean {
  return functionsAround(node).length > 0 && !KEEPS.test(node.getSourceFile().text);
}
