/**
 * What is set around a call and changes what is asked or answered: of instances, of the library as a whole, by interceptors, by other packages. What
 * is known to say nothing that a client does not do as well is in tables; whatever else is there, the calls are left.
 */
import ts from "typescript";
import { once } from "../../ground/collections.ts";
import { KEY_HEADER } from "../../runtime/vendor.ts";
import { bare, calledIn, lastName, rootName, walk } from "../../scan/script/code.ts";
import { pathOf } from "../../scan/script/program.ts";
import { each, ROOT, type Value } from "../../scan/script/values.ts";
import { identifiers } from "./names.ts";
import { isSteady } from "./steady.ts";
import { fieldIn, isAssigned, isDeclared, isOfTests } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...["authorization", "accept", "content-type", "common", KEY_HEADER.toLowerCase()],
]);
/** Libraries that a code base may change as a whole. */
const CHANGED = /^(?:axios|got|ky|ofetch|\$fetch)$/;

/** Why headers of an instance are more than those of credentials. */
export function headersChange(value: Value): string | undefined {
  const of = value.kind === "query" ? value.of : value;
  if (of.kind !== "object" || of.isOpen) return "not all of its headers are known";
  const other = [...of.entries.keys()].find((name) => !OWN_HEADERS.has(name.toLowerCase()));
  return other === undefined ? undefined : `its instance sends the header \`${other}\``;
}

/** Why what stands somewhere in the code may change calls of a library. */
export function aroundChange(code: WholeCode, module: string): string | undefined {
  return changesOf(code).find(({ modules }) => modules.test(module))?.why;
}

interface Change {
  readonly modules: RegExp;
  readonly why: string;
}

const changesOf = once((code: WholeCode): readonly Change[] => [
  ...interceptors(code),
  ...defaults(code),
  ...handedOver(code),
  ...platform(code),
  ...hooks(code),
]);

const AXIOS = /^axios$/;

/** Interceptors, of which only those do nothing new that add what the client adds. */
function interceptors(code: WholeCode): readonly Change[] {
  const used = identifiers(code, "interceptors").filter(
    (node) => !ts.isPropertyAssignment(node.parent) && isOurs({ node }),
  );
  return used.flatMap((name): readonly Change[] => {
    if (isSigned(code, name)) return [];
    const kind = fieldIn(name.parent.parent) === "request" ? "requests" : "responses";
    return [{ modules: AXIOS, why: `an interceptor of its ${kind} does more than to sign them` }];
  });
}

/** `api.interceptors.request.use(sign)`. */
function isSigned(code: WholeCode, { parent: owner }: ts.Identifier): boolean {
  const { parent: kind } = owner;
  if (!ts.isPropertyAccessExpression(owner) || !ts.isPropertyAccessExpression(kind)) return false;
  const use = kind.parent;
  const call = use.parent;
  const isUse = ts.isPropertyAccessExpression(use) && use.name.text === "use" && ts.isCallExpression(call);
  return isUse && call.expression === use && kind.name.text === "request" && isSigning(code, call);
}

/** Whether what is handed to an interceptor is given headers of credentials, and returned. */
function isSigning(code: WholeCode, call: ts.CallExpression): boolean {
  const [callback, failed, ...others] = call.arguments;
  if (others.length > 0 || (failed && !/^\(?(\w+)\)?\s*=>\s*Promise\.reject\(\1\)$/.test(failed.getText())))
    return false;
  if (!callback || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) return false;
  const [parameter] = callback.parameters;
  if (!parameter || !ts.isIdentifier(parameter.name) || !ts.isBlock(callback.body)) return false;
  const name = parameter.name.text;
  let isSound = true;
  walk(callback.body, (node) => {
    if (ts.isIdentifier(node) && node.text === name && !isSigningUse(code, node)) isSound = false;
    if (ts.isExpressionStatement(node) && isOwnState(code, callback, node.expression)) return;
    // What is done to anything else is more than that: it waits, counts, tells.
    if (ts.isExpressionStatement(node) && rootName(headOf(node.expression)) !== name) isSound = false;
  });
  return isSound;
}

/** `token = …`, of a name that nothing but the callback uses. */
function isOwnState(code: WholeCode, callback: ts.Node, node: ts.Expression): boolean {
  const put = bare(node);
  if (!ts.isBinaryExpression(put) || !ts.isIdentifier(put.left) || !isAssigned(put.left)) return false;
  const symbol = code.evaluator.symbolOf(put.left);
  const isInside = (one: ts.Node) => callback.pos <= one.pos && one.end <= callback.end;
  return identifiers(code, put.left.text).every(
    (one) => isInside(one) || isDeclared(one) || code.evaluator.symbolOf(one) !== symbol,
  );
}

/** What is assigned, or called. */
function headOf(node: ts.Expression): ts.Expression {
  const inner = bare(node);
  if (ts.isBinaryExpression(inner)) return inner.left;
  return ts.isCallExpression(inner) ? inner.expression : inner;
}

/** `return config`, `config.headers.Authorization = token`, `config.headers.set("Authorization", token)`. */
function isSigningUse(code: WholeCode, node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isReturnStatement(parent)) return true;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node || parent.name.text !== "headers")
    return false;
  const headers = ts.isNonNullExpression(parent.parent) ? parent.parent : parent;
  const member = headers.parent;
  if (!ts.isPropertyAccessExpression(member) && !ts.isElementAccessExpression(member)) return false;
  const { parent: use } = member;
  if (
    ts.isBinaryExpression(use) &&
    use.left === member &&
    use.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
    return isOwnHeader(code, lastName(member), use.right);
  if (!ts.isCallExpression(use) || use.expression !== member || lastName(member) !== "set") return false;
  const [key, value] = use.arguments;
  return (
    key !== undefined &&
    value !== undefined &&
    ts.isStringLiteralLike(key) &&
    isOwnHeader(code, key.text, value)
  );
}

function isOwnHeader(code: WholeCode, name: string, value: ts.Expression): boolean {
  const input = { code, chain: [], isToken: true };
  return OWN_HEADERS.has(name.toLowerCase()) && isSteady(input, value);
}

/** `axios.defaults.x = …`, of the library or of an instance. */
function defaults(code: WholeCode): readonly Change[] {
  const all = [...code.code.assignments.values()].flat().filter(({ target }) => isOurs({ node: target }));
  const put = all.flatMap(({ target, value }): readonly Change[] => {
    const text = bare(target).getText();
    const name = /\.defaults\.(\w+)/.exec(text)?.[1];
    if (name === undefined) return [];
    const isOwn = name === "headers" && isOwnHeader(code, lastName(target), value);
    return isOwn
      ? []
      : [{ modules: CHANGED, why: `\`defaults.${name}\` changes calls wherever they are made` }];
  });
  const whole = (code.code.calls.get("assign") ?? []).flatMap(({ arguments: [first] }): readonly Change[] =>
    first && /\.defaults\b/.test(first.getText()) ? [{ modules: CHANGED, why: "`defaults` are set" }] : [],
  );
  return [...put, ...whole];
}

/** What tests change, they change for themselves. */
function isOurs({ node }: { readonly node: ts.Node }): boolean {
  return !isOfTests(pathOf(node.getSourceFile()));
}

/** Libraries, or instances of them, that a package is handed: it may add retries, limits, a cache. */
function handedOver({ code, evaluator }: WholeCode): readonly Change[] {
  const made = [...code.constructions.values()].flat();
  const asked = [
    ...code.all.map((node) => ({ node, ...calledIn(node) })),
    ...made.map((node) => ({ node, callee: node.expression, args: [...(node.arguments ?? [])] })),
  ];
  return asked.filter(isOurs).flatMap(({ callee, args }): readonly Change[] => {
    const own = args.flatMap((arg) => {
      const inner = bare(arg);
      const isName =
        ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner) || ts.isCallExpression(inner);
      if (
        !isName ||
        !/\b(?:axios|got|ky|create|extend|api|http|client|instance|request)/i.test(
          inner.getText().slice(0, 80),
        )
      )
        return [];
      evaluator.restart();
      const [value] = each(evaluator.evaluate(inner, ROOT));
      const isWhole =
        value?.kind === "library" &&
        CHANGED.test(value.module) &&
        /^(?:|create\(\)|default)$/.test(value.path.at(-1) ?? "");
      return isWhole ? [value] : [];
    });
    const [value] = own;
    if (!value) return [];
    evaluator.restart();
    const called = each(evaluator.evaluate(callee, ROOT));
    const isOwn = called.length > 0 && called.every(({ kind }) => kind === "function" || kind === "class");
    const name = callee.getText().slice(0, 30);
    return isOwn
      ? []
      : [
          {
            modules: new RegExp(`^${value.module.replace("$", "\\$")}$`),
            why: `it is handed to \`${name}\`, which may change it`,
          },
        ];
  });
}

/** `globalThis.fetch = …`, `setGlobalDispatcher(…)`. */
function platform({ code }: WholeCode): readonly Change[] {
  const modules = /^(?:fetch|globalThis|window|self|undici)$/;
  const isPut = (code.assignments.get("fetch") ?? []).some(
    ({ target }) =>
      isOurs({ node: target }) && /^(?:globalThis|global|window|self)\.fetch$/.test(bare(target).getText()),
  );
  const isSet = (code.calls.get("setGlobalDispatcher") ?? []).some((node) => isOurs({ node }));
  return [
    ...(isPut ? [{ modules, why: "`fetch` is replaced by another" }] : []),
    ...(isSet ? [{ modules, why: "`fetch` has another dispatcher" }] : []),
  ];
}

interface Hook {
  readonly modules: RegExp;
  readonly pattern: RegExp;
}

/** Options and packages that change requests or answers, wherever they are named. */
const HOOKS: readonly Hook[] = [
  {
    modules: AXIOS,
    pattern:
      /\btransform(?:Request|Response)\b|\bvalidateStatus\b|\bparamsSerializer\b|\baxios-?(?:retry|cache-interceptor|rate-limit|mock-adapter)\b/i,
  },
  {
    modules: /^(?:got|ky)$/,
    pattern:
      /\b(?:before|after)(?:Request|Response|Retry|Error|Redirect)\b|\bhooks\s*:|\bresolveBodyOnly\b|\bthrowHttpErrors\b|\bhandlers\s*:/,
  },
  { modules: /^(?:ofetch|\$fetch)$/, pattern: /\bon(?:Request|Response)(?:Error)?\b/ },
  { modules: /^(?:fetch|globalThis|window|self|undici)$/, pattern: /\bfetch-retry\b/ },
];

function hooks({ files }: WholeCode): readonly Change[] {
  return HOOKS.flatMap(({ modules, pattern }) => {
    const found = files
      .filter(({ path }) => !isOfTests(path))
      .map(({ text }) => pattern.exec(text)?.[0])
      .find((one) => one !== undefined);
    return found === undefined
      ? []
      : [{ modules, why: `\`${found.replace(/\s*:$/, "")}\` changes calls wherever they are made` }];
  });
}
