/**
 * What is set around a call and changes what is asked or answered: of instances, of the library as a whole, by interceptors, by other packages. What
 * is known to say nothing that a client does not do as well is in tables; whatever else is there, the calls are left.
 */
import ts from "typescript";
import { KEY_HEADER } from "../../runtime/vendor.ts";
import { bare, calledIn, lastName, walk } from "../../scan/script/code.ts";
import { each, literal, ROOT } from "../../scan/script/values.ts";
import type { CallSite, CodeBase } from "../contract.ts";
import { configEntries } from "./same-client.ts";
import { isSteady } from "./steady.ts";

/** Settings of instances that a client has no need of, or that are looked at elsewhere. */
const HARMLESS: ReadonlySet<string> = new Set([
  ...[
    "baseURL",
    "prefixUrl",
    "headers",
    "responseType",
    "maxBodyLength",
    "maxContentLength",
    "decompress",
    "http2",
  ],
]);
const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...["authorization", "accept", "content-type", "common", KEY_HEADER.toLowerCase()],
]);
/** Libraries that a code base may change as a whole. */
const CHANGED = /^(?:axios|got|ky|ofetch|\$fetch)$/;

/** Why what is set around a call may change it. */
export function settingsChange(code: CodeBase, { found: { sent } }: CallSite): string | undefined {
  const { evaluator } = code;
  evaluator.restart();
  const [value] = each(evaluator.evaluate(calledIn(sent).callee, ROOT));
  if (value?.kind !== "library") return undefined;
  const entries = configEntries(code, sent);
  if (entries === "open") return "not all settings of its instance are known";
  for (const [name, entry] of entries) {
    if (!HARMLESS.has(name)) return `its instance has the option \`${name}\``;
    const put = entry.value();
    if (name === "responseType" && literal(put) !== "json") return "its answer is no JSON";
    if (name !== "headers") continue;
    const header = headersIn(put);
    if (header !== undefined) return header;
  }
  return changesOf(code).find(({ modules }) => modules.test(value.module))?.why;
}

function headersIn(value: ReturnType<CodeBase["evaluator"]["evaluate"]>): string | undefined {
  const of = value.kind === "query" ? value.of : value;
  if (of.kind !== "object" || of.isOpen) return "not all of its headers are known";
  const other = [...of.entries.keys()].find((name) => !OWN_HEADERS.has(name.toLowerCase()));
  return other === undefined ? undefined : `its instance sends the header \`${other}\``;
}

interface Change {
  readonly modules: RegExp;
  readonly why: string;
}

const KNOWN = new WeakMap<CodeBase, readonly Change[]>();

function changesOf(code: CodeBase): readonly Change[] {
  const known = KNOWN.get(code) ?? [
    ...interceptors(code),
    ...defaults(code),
    ...handedOver(code),
    ...platform(code),
  ];
  KNOWN.set(code, known);
  return known;
}

const AXIOS = /^axios$/;

/** Interceptors that do more than to add what the client adds. */
function interceptors(code: CodeBase): readonly Change[] {
  return (code.code.calls.get("use") ?? []).flatMap((call): readonly Change[] => {
    const kind = /\binterceptors\??\.(request|response)\??\.use$/.exec(calledIn(call).callee.getText())?.[1];
    if (kind === undefined || (kind === "request" && isSigning(code, call))) return [];
    return [{ modules: AXIOS, why: `an interceptor of its ${kind}s does more than to sign them` }];
  });
}

/** Whether what is handed to an interceptor is given headers of credentials, and returned. */
function isSigning(code: CodeBase, call: ts.CallExpression): boolean {
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
  });
  return isSound;
}

/** `return config`, `config.headers.Authorization = token`, `config.headers.set("Authorization", token)`. */
function isSigningUse(code: CodeBase, node: ts.Identifier): boolean {
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

function isOwnHeader({ evaluator, requests }: CodeBase, name: string, value: ts.Expression): boolean {
  const input = { evaluator, callers: requests.callers, chain: [], isToken: true };
  return OWN_HEADERS.has(name.toLowerCase()) && isSteady(input, value);
}

/** `axios.defaults.x = …`, of the library or of an instance. */
function defaults(code: CodeBase): readonly Change[] {
  const all = [...code.code.assignments.values()].flat();
  const put = all.flatMap(({ target, value }): readonly Change[] => {
    const text = bare(target).getText();
    const name = /\.defaults\.(\w+)/.exec(text)?.[1];
    if (name === undefined) return [];
    const isOwn = name === "headers" && isOwnHeader(code, lastName(target), value);
    return isOwn ? [] : [{ modules: CHANGED, why: `\`defaults.${name}\` is set` }];
  });
  const whole = (code.code.calls.get("assign") ?? []).flatMap(({ arguments: [first] }): readonly Change[] =>
    first && /\.defaults\b/.test(first.getText()) ? [{ modules: CHANGED, why: "`defaults` are set" }] : [],
  );
  return [...put, ...whole];
}

/** Libraries, or instances of them, that a package is handed: it may add retries, limits, a cache. */
function handedOver({ code, evaluator }: CodeBase): readonly Change[] {
  return code.all.flatMap((call): readonly Change[] => {
    const { callee, args } = calledIn(call);
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
    const isOurs = called.length > 0 && called.every(({ kind }) => kind === "function" || kind === "class");
    const name = callee.getText().slice(0, 30);
    return isOurs
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
function platform({ code }: CodeBase): readonly Change[] {
  const modules = /^(?:fetch|globalThis|window|self|undici)$/;
  const isPut = (code.assignments.get("fetch") ?? []).some(({ target }) =>
    /^(?:globalThis|global|window|self)\.fetch$/.test(bare(target).getText()),
  );
  const isSet = (code.calls.get("setGlobalDispatcher") ?? []).length > 0;
  return [
    ...(isPut ? [{ modules, why: "`fetch` is replaced by another" }] : []),
    ...(isSet ? [{ modules, why: "`fetch` has another dispatcher" }] : []),
  ];
}
