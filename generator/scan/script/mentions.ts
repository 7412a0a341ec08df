/** What else is worth telling of a script: credentials, ids of tenants, names of V1, a token that is asked for each time. */
import ts from "typescript";
import { ANCHORS, anchorsIn } from "../anchors.ts";
import { inAddress, isSecret, isNumberOfTenant, SECRET, TENANT } from "../secrets.ts";
import type { Mention } from "../site.ts";
import { functionsAround, lastName, nameText, walk } from "./code.ts";
import { positionOf } from "./place.ts";

const AUTH = ANCHORS.filter(({ kind }) => kind === "auth-host");
const WEBHOOK = ANCHORS.filter(({ kind }) => kind === "webhook");
/** Words of code that keeps a token for a while. */
const KEEPS = /expir|cache|\bttl\b|refresh|memo|stored?\b|setTimeout/i;

export function mentionsIn(file: ts.SourceFile): readonly Mention[] {
  const mentions: Mention[] = [];
  const tell = (node: ts.Node, kind: Mention["kind"], text: string) =>
    void mentions.push({ at: positionOf(node), kind, text });
  const hasV1 = anchorsIn(file.text).some(({ api }) => api === "v1");
  walk(file, (node) => {
    if (ts.isIdentifier(node) && WEBHOOK.some(({ pattern }) => pattern.test(node.text)))
      tell(node, "v1-webhook", node.text);
    if (ts.isIdentifier(node) && hasV1 && V1_NAME.test(node.text)) tell(node, "v1-name", node.text);
    const text = ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) ? node.text : undefined;
    if (text === undefined) return;
    if (WEBHOOK.some(({ pattern }) => pattern.exec(text)?.[0] === text)) tell(node, "v1-webhook", text);
    inAddress(text, (what) => tell(node, "secret", what));
    if (AUTH.some(({ pattern }) => pattern.test(text)) && isAskedEachTime(node))
      tell(node, "token-each-call", TOKEN);
    const label = labelOf(node);
    if (label === undefined) return;
    if (SECRET.test(label) && isSecret(text)) tell(node, "secret", label);
    else if (TENANT.test(label) && isNumberOfTenant(text)) tell(node, "secret", "tenant id");
  });
  return mentions;
}

/** A variable that clients of V1 take their key from, as others do. */
const V1_NAME = /^SERVICETITAN_API_KEY$/;
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
