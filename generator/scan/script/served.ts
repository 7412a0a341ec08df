/** Addresses that code answers, expects or stands in for: routes of a server of one's own, mocks, what tests compare. Nothing is asked there. */
import ts from "typescript";
import { bare, calledIn, lastName } from "./code.ts";

/** Whose methods take an address that they answer. */
const STAND_INS =
  /^(?:nock|msw|rest|fetchMock|fetchmock|mockServer|mockAgent|wiremock|axiosMock|mockAxios|scope|interceptor|expect|assert|jest|vi|sinon|cy|should)$/i;

/** Methods that do, whatever they are called on. */
const STAND_IN_METHODS =
  /^(?:on(?:Get|Post|Put|Patch|Delete|Any)|intercept|reply|route|to[A-Z]\w*|with(?:Args|Url)|(?:strict|deep|not)?[eE]quals?|match)$/;

const ROUTE_VERBS = /^(?:get|post|put|patch|delete|all|use|head|options|any|del)$/;

/** First parameters of callbacks that are handed an answer; other functions beside an address answer it. */
const TAKES_ANSWER = /^(?:e|err|error|data|json|body|result|results|rows|response|items|page|_)$/i;

/** Whether the call that is handed a node answers the address in it, or compares it, rather than asks for it. */
export function isServed(node: ts.Node): boolean {
  for (let up: ts.Node = node; up.parent && !ts.isFunctionLike(up) && !ts.isStatement(up); up = up.parent)
    if (ts.isCallExpression(up.parent) && isAnswered(up.parent)) return true;
  return false;
}

export function isAnswered(call: ts.CallExpression): boolean {
  const { callee, args } = calledIn(call);
  const name = lastName(callee);
  if (
    STAND_INS.test(rootOf(callee)) ||
    (ts.isPropertyAccessExpression(callee) && STAND_IN_METHODS.test(name))
  )
    return true;
  if (!ts.isPropertyAccessExpression(callee) || !ROUTE_VERBS.test(name)) return false;
  return name === "use" || args.slice(1).some((arg) => isHandler(bare(arg)));
}

/** `(req, res) => …`, and not `(error, body) => …` or an object. */
function isHandler(node: ts.Expression): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const [first, second] = node.parameters;
  if (!first) return true;
  return (
    !TAKES_ANSWER.test(first.name.getText()) || (second !== undefined && second.name.getText() === "res")
  );
}

/** `nock` of `nock("…").get("…").reply(…)`. */
function rootOf(callee: ts.Expression): string {
  let inner = bare(callee);
  while (
    ts.isPropertyAccessExpression(inner) ||
    ts.isElementAccessExpression(inner) ||
    ts.isCallExpression(inner)
  )
    inner = bare(inner.expression);
  return ts.isIdentifier(inner) ? inner.text : "";
}
