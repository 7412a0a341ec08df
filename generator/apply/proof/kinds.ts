/**
 * What kinds of value an expression can be, as far as the code says it: by what it is written as, by the types that are declared for it, by everybody who
 * hands it in. Into the text of a query goes a word for what is nothing, which a client leaves out.
 */
import ts from "typescript";
import { bare } from "../../scan/script/code.ts";
import { each, literal, ROOT } from "../../scan/script/values.ts";
import { type Source, sourcesOf } from "./sources.ts";
import { bareText } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

export type ValueKind =
  | "text"
  | "number"
  | "flag"
  /** Null, or undefined. */
  | "nothing"
  /** An object, a list, a date. */
  | "object"
  /** What a function without types asks for. */
  | "given"
  /** Nobody says it. */
  | "unknown";

const DEEPEST = 6;

/** Functions and methods, by what they give. */
const GIVES: readonly { readonly callee: RegExp; readonly kind: ValueKind }[] = [
  { callee: /^(?:String|encodeURIComponent|JSON\.stringify)$/, kind: "text" },
  {
    callee:
      /\.(?:toISOString|toString|toFixed|toLocale\w*String|join|trim|padStart|padEnd|toLowerCase|toUpperCase|slice|substring|replace|replaceAll|concat)$/,
    kind: "text",
  },
  {
    callee: /^(?:Number|parseInt|parseFloat|Number\.parse\w+|Date\.now|Math\.\w+)$|\.getTime$/,
    kind: "number",
  },
  { callee: /^Boolean$|\.(?:includes|has|startsWith|endsWith|some|every|test)$/, kind: "flag" },
];

const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
]);
const RECKONS: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[ts.SyntaxKind.MinusEqualsToken, ts.SyntaxKind.AsteriskEqualsToken],
  ...[ts.SyntaxKind.SlashEqualsToken, ts.SyntaxKind.PercentEqualsToken],
]);
const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken],
  ...[ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken],
  ...[ts.SyntaxKind.LessThanToken, ts.SyntaxKind.GreaterThanToken],
  ...[ts.SyntaxKind.LessThanEqualsToken, ts.SyntaxKind.GreaterThanEqualsToken],
]);

/** Kinds that a value may be of, over all that it is made of. */
export function kindsOf(code: WholeCode, node: ts.Expression): ReadonlySet<ValueKind> {
  return new Set(sourcesOf(code, node).flatMap((one) => ofSource(code, one, 0)));
}

function ofSource(code: WholeCode, source: Source, depth: number): readonly ValueKind[] {
  if (source === undefined) return ["nothing"];
  const node = bareText(source);
  if (depth > DEEPEST) return ["unknown"];
  return ofForm(code, node, depth) ?? ofValue(code, node) ?? ofDeclared(code, node, depth) ?? ["unknown"];
}

function ofForm(code: WholeCode, node: ts.Expression, depth: number): readonly ValueKind[] | undefined {
  const again = (one: ts.Expression) => ofSource(code, one, depth + 1);
  if (ts.isAwaitExpression(node)) return undefined;
  // In a query an empty text is as much as none.
  if (ts.isStringLiteralLike(node)) return [node.text === "" ? "nothing" : "text"];
  if (ts.isTemplateExpression(node)) return ["text"];
  if (ts.isNumericLiteral(node)) return ["number"];
  if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) return ["flag"];
  if (node.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(node)) return ["nothing"];
  if (ts.isIdentifier(node) && node.text === "undefined") return ["nothing"];
  if (ts.isPrefixUnaryExpression(node))
    return [node.operator === ts.SyntaxKind.ExclamationToken ? "flag" : "number"];
  if (ts.isPostfixUnaryExpression(node)) return ["number"];
  if (ts.isConditionalExpression(node)) return [...again(node.whenTrue), ...again(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return ofTwo(node, again);
  if (ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node)) return ["object"];
  if (ts.isNewExpression(node) || ts.isFunctionLike(node)) return ["object"];
  if (!ts.isCallExpression(node)) return undefined;
  const name = node.expression.getText();
  return GIVES.flatMap(({ callee, kind }) => (callee.test(name) ? [[kind]] : []))[0];
}

function ofTwo(
  { operatorToken: { kind }, left, right }: ts.BinaryExpression,
  again: (node: ts.Expression) => readonly ValueKind[],
): readonly ValueKind[] | undefined {
  if (ARITHMETIC.has(kind) || RECKONS.has(kind)) return ["number"];
  if (COMPARES.has(kind)) return ["flag"];
  const [first, second] = [again(left), again(right)];
  if (kind === ts.SyntaxKind.PlusToken) {
    if ([first, second].some((one) => one.every((each) => each === "text"))) return ["text"];
    return [...first, ...second].every((one) => one === "number") ? ["number"] : ["unknown"];
  }
  if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken)
    return [...first.filter((one) => one !== "nothing"), ...second];
  return kind === ts.SyntaxKind.AmpersandAmpersandToken ? [...first, ...second] : undefined;
}

/** What the scan has followed. */
function ofValue({ evaluator }: WholeCode, node: ts.Expression): readonly ValueKind[] | undefined {
  evaluator.restart();
  const kinds = each(evaluator.evaluate(node, ROOT)).map((one): ValueKind => {
    if (one.kind === "text" || one.kind === "number") return one.kind;
    if (one.kind === "boolean") return "flag";
    if (one.kind === "null") return "nothing";
    return one.kind === "list" || one.kind === "object" ? "object" : "unknown";
  });
  if (each(evaluator.evaluate(node, ROOT)).some((one) => literal(one) === "")) kinds.push("nothing");
  return kinds.length === 0 || kinds.includes("unknown") ? undefined : kinds;
}

/** By the type that is written where a name is declared. */
function ofDeclared(code: WholeCode, node: ts.Expression, depth: number): readonly ValueKind[] | undefined {
  const inner = bare(node);
  if (ts.isCallExpression(inner)) return ofCalled(code, inner);
  const name = ts.isPropertyAccessExpression(inner) ? inner.name : inner;
  if (!ts.isIdentifier(name)) return undefined;
  const isMaybe = ts.isPropertyAccessExpression(inner) && inner.questionDotToken !== undefined;
  const declared = code.evaluator.symbolOf(name)?.valueDeclaration;
  const own = declared && ofDeclaration(code, declared, depth);
  return own && isMaybe ? [...own, "nothing"] : own;
}

function ofCalled(code: WholeCode, call: ts.CallExpression): readonly ValueKind[] | undefined {
  code.evaluator.restart();
  const [value, ...others] = each(code.evaluator.evaluate(call.expression, ROOT));
  if (others.length > 0 || value?.kind !== "function") return undefined;
  const { type } = value.node;
  return type && ofType(code, type, 0);
}

function ofDeclaration(
  code: WholeCode,
  declared: ts.Declaration,
  depth: number,
): readonly ValueKind[] | undefined {
  const isTyped =
    ts.isParameter(declared) ||
    ts.isVariableDeclaration(declared) ||
    ts.isPropertyDeclaration(declared) ||
    ts.isPropertySignature(declared);
  if (!isTyped && !ts.isBindingElement(declared)) return undefined;
  const first = ts.isPropertySignature(declared) ? undefined : declared.initializer;
  const isOptional = isTyped && "questionToken" in declared && declared.questionToken !== undefined;
  const kinds = isTyped && declared.type ? ofType(code, declared.type, 0) : ofElement(code, declared);
  if (!kinds) {
    if (ts.isParameter(declared) && ts.isIdentifier(declared.name))
      return ["given", ...(first ? ofSource(code, first, depth + 1) : [])];
    return ts.isVariableDeclaration(declared) ? ofVariable(code, declared, depth) : undefined;
  }
  if (isOptional) return [...kinds, "nothing"];
  return first && ts.isBindingElement(declared) ? kinds.filter((one) => one !== "nothing") : kinds;
}

/** What a variable is made with, and everything that is put into it. */
function ofVariable(
  code: WholeCode,
  { name, initializer }: ts.VariableDeclaration,
  depth: number,
): readonly ValueKind[] | undefined {
  if (!ts.isIdentifier(name) || !initializer) return undefined;
  const { evaluator } = code;
  const symbol = evaluator.symbolOf(name);
  const put = (evaluator.code.assignments.get(name.text) ?? []).filter(
    ({ target }) => evaluator.symbolOf(bare(target)) === symbol,
  );
  const values = [initializer, ...put.map(({ value }) => value)];
  const kinds = values.flatMap((one) => ofSource(code, one, depth + 1));
  // What is put behind something is added up, or makes a text, by what that is.
  const isOne = new Set(kinds).size === 1;
  return put.some(({ isAppended }) => isAppended) && !isOne ? ["unknown"] : kinds;
}

/** A name that is taken out of what has a type. */
function ofElement(code: WholeCode, declared: ts.Declaration): readonly ValueKind[] | undefined {
  if (!ts.isBindingElement(declared) || !ts.isObjectBindingPattern(declared.parent)) return undefined;
  const { checker } = code.program;
  const owner = declared.parent.parent;
  const key = (declared.propertyName ?? declared.name).getText();
  const of = ts.isBindingElement(owner) ? undefined : owner.type;
  const member = of && checker.getTypeFromTypeNode(of).getProperty(key)?.valueDeclaration;
  return member && ofDeclaration(code, member, DEEPEST);
}

function ofType(code: WholeCode, type: ts.TypeNode, depth: number): readonly ValueKind[] {
  if (depth > DEEPEST) return ["unknown"];
  const again = (one: ts.TypeNode) => ofType(code, one, depth + 1);
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(again);
  if (ts.isParenthesizedTypeNode(type)) return again(type.type);
  if (ts.isArrayTypeNode(type) || ts.isTupleTypeNode(type) || ts.isTypeLiteralNode(type)) return ["object"];
  if (ts.isTemplateLiteralTypeNode(type)) return ["text"];
  if (ts.isLiteralTypeNode(type)) {
    if (type.literal.kind === ts.SyntaxKind.NullKeyword) return ["nothing"];
    if (ts.isStringLiteralLike(type.literal)) return ["text"];
    return [
      ts.isNumericLiteral(type.literal) || ts.isPrefixUnaryExpression(type.literal) ? "number" : "flag",
    ];
  }
  const keyword = KEYWORDS.get(type.kind);
  if (keyword) return [keyword];
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return ["unknown"];
  if (/^(?:Date|Array|ReadonlyArray|Record|Map|Set)$/.test(type.typeName.text)) return ["object"];
  const [named] = code.evaluator.symbolOf(type.typeName)?.declarations ?? [];
  if (named && ts.isTypeAliasDeclaration(named)) return again(named.type);
  if (named && ts.isEnumDeclaration(named)) return ["text", "number"];
  return named && ts.isInterfaceDeclaration(named) ? ["object"] : ["unknown"];
}

const KEYWORDS: ReadonlyMap<ts.SyntaxKind, ValueKind> = new Map([
  [ts.SyntaxKind.StringKeyword, "text"],
  [ts.SyntaxKind.NumberKeyword, "number"],
  [ts.SyntaxKind.BigIntKeyword, "number"],
  [ts.SyntaxKind.BooleanKeyword, "flag"],
  [ts.SyntaxKind.UndefinedKeyword, "nothing"],
  [ts.SyntaxKind.VoidKeyword, "nothing"],
  [ts.SyntaxKind.ObjectKeyword, "object"],
]);
