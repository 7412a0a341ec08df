/** Tests that intercept how code asks, or replace what it asks by: where it asks in another way they pass, or fail, for nothing. */
import type ts from "typescript";
import { pathOf } from "../scan/script/program.ts";
import type { CodeBase, Left, Rewrite } from "./contract.ts";
import { importersOf } from "./proof/importers.ts";
import { isOfTests } from "./proof/syntax.ts";

const LIBRARY = "axios|node-fetch|cross-fetch|isomorphic-fetch|got|ky|ofetch|superagent|undici";

/** What intercepts: libraries that are replaced, globals that are, requests that are answered on their way. */
const INTERCEPTS = new RegExp(
  [
    `\\b(?:jest|vi|vitest)\\s*\\.\\s*(?:un|do)?mock\\(\\s*["'\`](?:${LIBRARY})["'\`]`,
    `\\bmock\\.module\\(\\s*["'\`](?:${LIBRARY})["'\`]`,
    `\\b(?:spyOn|stub|replace|method|mocked)\\(\\s*(?:axios|got|ky|globalThis|global|window)\\b`,
    "\\bstubGlobal\\(\\s*[\"']fetch|\\b(?:globalThis|global|window)\\.fetch\\s*=(?!=)",
    "\\bnock\\(|\\bsetup(?:Server|Worker)\\(|\\b(?:axios-mock-adapter|jest-fetch-mock|vitest-fetch-mock|fetch-mock|MockAgent|moxios|proxyquire)\\b",
  ].join("|"),
);

/** What replaces a module of the code's own: by its name, or by a member of what is imported of it. */
const REPLACES =
  /\b(?:(?:jest|vi|vitest)\s*\.\s*(?:un|do)?mock|mock\.module)\(\s*["'`](\.{1,2}\/[^"'`\n]{1,200})["'`]/g;
const REPLACED = /\b(?:spyOn|stub|replace|method|mocked)\(\s*(\w{1,60})\b/g;

/** A test file that intercepts, and where it first does. */
interface Interceptor {
  readonly source: ts.SourceFile;
  readonly at: Left["at"];
  /** Modules of the code's own that it replaces, as it names them; none where it intercepts the library. */
  readonly replaces: readonly string[];
}

export class Interceptors {
  readonly #code: CodeBase;
  readonly #all: readonly Interceptor[];

  constructor(code: CodeBase) {
    this.#code = code;
    this.#all = code.program.files.flatMap((source): readonly Interceptor[] => {
      const file = pathOf(source);
      if (!isOfTests(file)) return [];
      const found = INTERCEPTS.exec(source.text);
      const own = found ? [] : replacedIn(source);
      const index = found?.index ?? own[0]?.index;
      if (index === undefined) return [];
      const { line, character } = source.getLineAndCharacterOfPosition(index);
      const at = { file, line: line + 1, column: character + 1 };
      return [{ source, at, replaces: own.map(({ name }) => name) }];
    });
  }

  /** Whether a rewrite is of such a file, which is left as it is. */
  has({ edits }: Rewrite): boolean {
    return this.#all.some(
      ({ at, replaces }) => replaces.length === 0 && edits.some(({ file }) => file === at.file),
    );
  }

  /** Those that reach what is rewritten, each once. */
  told(kept: readonly Rewrite[]): readonly Left[] {
    const files = new Set(kept.flatMap(({ edits }) => edits.map(({ file }) => file)));
    return this.#all.flatMap(({ source, at, replaces }) => {
      const reached = [...files].find((file) => {
        const of = this.#code.sourceOf(file);
        if (of === undefined || !importersOf(this.#code, of).includes(source)) return false;
        return replaces.length === 0 || replaces.some((name) => importsSame(of, name));
      });
      const why = `it intercepts what ${reached} does not call any more: have it intercept the client`;
      return reached === undefined ? [] : [{ at, why }];
    });
  }
}

/** Modules of the code's own that a test replaces. */
function replacedIn({ text }: ts.SourceFile): readonly { readonly name: string; readonly index: number }[] {
  const whole = [...text.matchAll(REPLACES)].map(({ 1: name = "", index }) => ({ name, index }));
  const parts = [...text.matchAll(REPLACED)].flatMap(({ 1: local = "", index }) => {
    const from = new RegExp(
      `\\bimport\\b[^;"'\n]{0,300}\\b${local}\\b[^;"'\n]{0,300}from\\s*["'](\\.{1,2}/[^"'\n]{1,200})["']`,
    ).exec(text);
    return from?.[1] === undefined ? [] : [{ name: from[1], index }];
  });
  return [...whole, ...parts];
}

/** Whether a file imports what a test calls so, as far as names say it. */
function importsSame({ text }: ts.SourceFile, name: string): boolean {
  const stem = (path: string) => path.replace(/^.*\//, "").replace(/\.[cm]?[jt]sx?$/, "");
  return [...text.matchAll(/(?:from|import|require)\s*\(?\s*["'](\.[^"'\n]{1,200})["']/g)].some(
    ([, one = ""]) => stem(one) === stem(name),
  );
}

export const INTERCEPTING = "its file intercepts such calls, and is left as it is";
