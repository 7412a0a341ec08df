/** Where the parts of a request stand in a call of a library. */
import ts from "typescript";
import { bare, calledIn, rootIdentifier } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, literal, ROOT } from "../../scan/script/values.ts";
import { type AnswerForm, isSame, type Library, libraryOf, verbOf } from "../proof/libraries.ts";
import { isProven, type Unproven, unproven } from "../proof/unproven.ts";

/** Parts of a request as the code writes them. */
export interface RequestParts {
  readonly url: ts.Expression;
  readonly query?: ts.Expression;
  readonly body?: ts.Expression;
  readonly headers?: ts.Expression;
  /** Options that the client's call has as well. */
  readonly kept: readonly ts.ObjectLiteralElementLike[];
  readonly answer: AnswerForm;
  /** Failures are thrown, as a client throws them. */
  readonly throws: boolean;
  /** A parameter that is nothing is left out of the query. */
  readonly leavesOut: boolean;
}

export function requestParts(evaluator: Evaluator, call: ts.CallExpression): RequestParts | Unproven {
  const library = libraryOf(evaluator, call);
  if (library === undefined || library.isChained)
    return unproven("how it is called and answered is not known");
  const { args } = calledIn(call);
  const [first, second, third] = args;
  const name = verbOf(call);
  if (first === undefined || args.some(ts.isSpreadElement)) return unproven("its arguments are not followed");
  const isWhole = ts.isObjectLiteralExpression(resolved(evaluator, first));
  const hasBody = library.verbs === "body-second" && /^(?:post|put|patch)$/.test(name);
  const options = isWhole ? first : hasBody ? third : second;
  const read = options === undefined ? NONE : optionsIn(evaluator, options, library);
  if (!isProven(read)) return read;
  const url = isWhole ? read.url : first;
  const written = hasBody && !isWhole ? second : read.body;
  const isSaid = options !== undefined && IS_JSON.test(resolved(evaluator, options).getText());
  const body = (written && isSaid && hasBody ? textOfJson(written) : undefined) ?? written;
  if (url === undefined) return unproven("its address is not followed");
  const { query, headers, kept } = read;
  const { answer, throws } = library;
  return {
    url,
    kept,
    answer,
    throws,
    leavesOut: library.leavesOut === true,
    ...(query && { query }),
    ...(body && { body }),
    ...(headers && { headers }),
  };
}

/** A text is sent as it is by a library that makes texts of objects: what it is, has to be said. */
const IS_JSON = /["']content-type["']\s*:\s*["']application\/json/i;

interface Options {
  readonly url?: ts.Expression;
  readonly query?: ts.Expression;
  readonly body?: ts.Expression;
  readonly headers?: ts.Expression;
  readonly kept: readonly ts.ObjectLiteralElementLike[];
}

const NONE: Options = { kept: [] };

/**
 * What a call of a library in a function around it says besides the parts that are handed in: an option that a client does not have, or those that its
 * own calls take.
 */
export function optionsBeside(
  evaluator: Evaluator,
  sent: ts.CallExpression,
  library: Library,
): readonly ts.PropertyAssignment[] | Unproven {
  const kept: ts.PropertyAssignment[] = [];
  const isBody = library.verbs === "body-second" && /^(?:post|put|patch)$/.test(verbOf(sent));
  for (const [index, arg] of calledIn(sent).args.entries()) {
    const literal = resolved(evaluator, arg);
    if (!ts.isObjectLiteralExpression(literal) || (isBody && index === 1)) continue;
    for (const property of literal.properties) {
      // What is spread is handed in, which is looked at there, or headers, which the scan reads.
      if (ts.isSpreadAssignment(property)) continue;
      const name = property.name.getText().replace(/^["']|["']$/g, "");
      const use = Object.hasOwn(library.options, name) ? library.options[name] : undefined;
      const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
      if (use === undefined && !isSame(name, value)) return unproven(`it has the option \`${name}\``);
      if (use !== "kept" || isHandedIn(evaluator, value)) continue;
      if (!ts.isPropertyAssignment(property) || !isFixed(value))
        return unproven(`it has the option \`${name}\``);
      kept.push(property);
    }
  }
  return kept;
}

/** A parameter, or a member of one: what stands for it is looked at where it is handed in. */
function isHandedIn(evaluator: Evaluator, value: ts.Node): boolean {
  const root = ts.isExpression(value) ? rootIdentifier(value) : undefined;
  const declared = root && evaluator.symbolOf(root)?.valueDeclaration;
  return declared !== undefined && (ts.isParameter(declared) || ts.isBindingElement(declared));
}

/** `30_000`, `AbortSignal.timeout(30_000)`: the same wherever it stands. */
function isFixed(value: ts.Node): boolean {
  return /^(?:[\d_]+(?:\s*\*\s*[\d_]+)*|AbortSignal\.timeout\(\s*[\d_]+(?:\s*\*\s*[\d_]+)*\s*\))$/.test(
    value.getText(),
  );
}

/** What an object literal says, each of its names known to the library's row. */
function optionsIn(evaluator: Evaluator, node: ts.Expression, { options }: Library): Options | Unproven {
  const literal = resolved(evaluator, node);
  if (!ts.isObjectLiteralExpression(literal)) return unproven("its options are not followed");
  const found: { -readonly [K in keyof Options]: Options[K] } = { kept: [] };
  const kept: ts.ObjectLiteralElementLike[] = [];
  for (const property of literal.properties) {
    const name = property.name && ts.isIdentifier(property.name) ? property.name.text : undefined;
    const use = name !== undefined && Object.hasOwn(options, name) ? options[name] : undefined;
    const value = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (use === undefined && name !== undefined && isSame(name, value)) continue;
    if (use === undefined || value === undefined)
      return unproven(`it has the option \`${name ?? property.getText().slice(0, 30)}\``);
    if (use === "method" && !isOneText(evaluator, value)) return unproven("its method is one of several");
    if (use === "kept") {
      // Of an object that stands elsewhere only what means the same here.
      if (literal !== bare(node) && !ts.isNumericLiteral(value))
        return unproven(`it has the option \`${name}\``);
      kept.push(property);
    } else if (use === "json-text") {
      const text = textOfJson(value);
      if (text === undefined) return unproven("its body is no JSON of an object");
      found.body = text;
    } else if (use === "url" || use === "query" || use === "body" || use === "headers") found[use] = value;
  }
  return { ...found, kept };
}

/** A literal, or what stands for one and no other. */
function isOneText(evaluator: Evaluator, node: ts.Expression): boolean {
  evaluator.restart();
  const values = each(evaluator.evaluate(node, ROOT));
  return values.length === 1 && literal(values[0]) !== undefined;
}

/** `x` of `JSON.stringify(x)`. */
export function textOfJson(node: ts.Expression): ts.Expression | undefined {
  const call = bare(node);
  if (!ts.isCallExpression(call) || call.expression.getText() !== "JSON.stringify") return undefined;
  return call.arguments.length === 1 ? call.arguments[0] : undefined;
}

/** What a constant is, where it is an object that is written in the same file. */
export function resolved(evaluator: Evaluator, node: ts.Expression): ts.Expression {
  const inner = bare(node);
  const held = ts.isIdentifier(inner) ? constantOf(evaluator, inner) : undefined;
  return held ?? inner;
}

/** What a name stands for, where that is said once and never again. */
export function constantOf(evaluator: Evaluator, name: ts.Identifier): ts.Expression | undefined {
  const declaration = evaluator.symbolOf(name)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  if (declaration.getSourceFile() !== name.getSourceFile() || !ts.isIdentifier(declaration.name))
    return undefined;
  const isConst = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const code = evaluator.code;
  const isChanged = (code.members.get(name.text) ?? []).length > 0;
  return isConst && !isChanged ? bare(declaration.initializer) : undefined;
}
