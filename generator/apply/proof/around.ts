/**
 * What is set around a call and changes what is asked or answered: of instances, of the library as a whole, by interceptors, by other packages. What
 * is known to say nothing that a client does not do as well is in tables; whatever else is there, the calls are left.
 */
import ts from "typescript";
import { once } from "../../ground/collections.ts";
import { bare, calledIn, lastName } from "../../scan/script/code.ts";
import { pathOf } from "../../scan/script/program.ts";
import { each, ROOT, type Value } from "../../scan/script/values.ts";
import { interceptorsChange, isOfJson, isOwnHeader, OWN_HEADERS } from "./interceptors.ts";
import { isAsClients, type Repeats } from "./repeats.ts";
import { isOfTests } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

/** Libraries that a code base may change as a whole. */
const CHANGED = /^(?:axios|got|ky|ofetch|\$fetch)$/;

/** Why headers of an instance are more than those of credentials. */
export function headersChange(value: Value): string | undefined {
  const of = value.kind === "query" ? value.of : value;
  if (of.kind !== "object" || of.isOpen) return "not all of its headers are known";
  const other = [...of.entries].find(
    ([name, entry]) =>
      !OWN_HEADERS.has(name.toLowerCase()) || (!/^common$/i.test(name) && !isOfJson(name, entry.value())),
  );
  return other === undefined ? undefined : `its instance sends the header \`${other[0]}\``;
}

/** Why what stands somewhere in the code may change calls of a library by a method of HTTP. */
export function aroundChange(code: WholeCode, module: string, method: string): string | undefined {
  const found = changesOf(code).find(
    ({ modules, repeats }) => modules.test(module) && !(repeats && isAsClients(repeats, method)),
  );
  return found?.why;
}

interface Change {
  readonly modules: RegExp;
  readonly why: string;
  /** What it does is to ask again after such failures, and nothing else. */
  readonly repeats?: Repeats;
}

const changesOf = once((code: WholeCode): readonly Change[] => [
  ...interceptorsChange(code).map((one) => ({ modules: AXIOS, ...one })),
  ...defaults(code),
  ...handedOver(code),
  ...platform(code),
  ...hooks(code),
]);

const AXIOS = /^axios$/;

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
      /\btransform(?:Request|Response)\b|\bvalidateStatus\b|\bparamsSerializer\b|\[\s*["'`]interceptors["'`]\s*\]|\baxios-?(?:retry|cache-interceptor|rate-limit|mock-adapter)\b/i,
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
