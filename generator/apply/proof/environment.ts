/** Variables of the environment: the same as long as a process runs, unless the code itself sets them. */
import ts from "typescript";
import { once } from "../../ground/collections.ts";
import { fieldIn, isOfTests } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

const ENVIRONMENT = /^(?:(?:globalThis\.)?process|import\.meta|Bun|Deno)\.env$/;

/** `process.env`, and what other platforms call so. */
export function isEnvironment(node: ts.Expression): boolean {
  return ENVIRONMENT.test(node.getText().replace(/\s/g, ""));
}

/** The name in `process.env.NAME`, `process.env["NAME"]`. */
export function variableIn(node: ts.Expression): string | undefined {
  const isMember = ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  return isMember && isEnvironment(node.expression) ? fieldIn(node) : undefined;
}

/** Whether nothing of the code, but for its tests, puts another value into a variable; of a name that is put together nobody knows. */
export function isSteadyVariable(code: Pick<WholeCode, "files">, name: string): boolean {
  const set = setIn(code.files);
  return /^\w+$/.test(name) && !set.has(name) && !set.has(ANY);
}

/** Stands for all of them: names that are put together, the environment as a whole. */
const ANY = "";
const SETS_ANY =
  /\benv\[(?!\s*["'`]\w+["'`]\s*\])[^\]\n]*\]\s*(?:[|?&]{2}|\+)?=(?![=>])|\bprocess\.env\s*=(?![=>])|\bassign\(\s*process\.env\b/;

const SETS = /\benv(?:\.(\w+)|\[\s*["'`](\w+)["'`]\s*\])\s*(?:[|?&]{2}|\+)?=(?![=>])/g;
const DELETES = /\bdelete\s+[\w.]*\benv(?:\.(\w+)|\[\s*["'`](\w+)["'`]\s*\])/g;

const setIn = once(
  (files: WholeCode["files"]): ReadonlySet<string> =>
    new Set(
      files
        .filter(({ path, text }) => text.includes("env") && !isOfTests(path))
        .flatMap(({ text }) => [
          ...(SETS_ANY.test(text) ? [ANY] : []),
          ...[SETS, DELETES].flatMap((pattern) =>
            [...text.matchAll(pattern)].map(([, plain, quoted]) => plain ?? quoted ?? ANY),
          ),
        ]),
    ),
);
