/** Tests that intercept how code asks: where it asks in another way they pass, or fail, for nothing. */
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

/** A test file that intercepts, and where it first does. */
interface Interceptor {
  readonly source: ts.SourceFile;
  readonly at: Left["at"];
}

export class Interceptors {
  readonly #code: CodeBase;
  readonly #all: readonly Interceptor[];

  constructor(code: CodeBase) {
    this.#code = code;
    this.#all = code.program.files.flatMap((source): readonly Interceptor[] => {
      const file = pathOf(source);
      const found = isOfTests(file) ? INTERCEPTS.exec(source.text) : null;
      if (!found) return [];
      const { line, character } = source.getLineAndCharacterOfPosition(found.index);
      return [{ source, at: { file, line: line + 1, column: character + 1 } }];
    });
  }

  /** Whether a rewrite is of such a file, which is left as it is. */
  has({ edits }: Rewrite): boolean {
    return this.#all.some(({ at }) => edits.some(({ file }) => file === at.file));
  }

  /** Those that reach what is rewritten, each once. */
  told(kept: readonly Rewrite[]): readonly Left[] {
    const files = new Set(kept.flatMap(({ edits }) => edits.map(({ file }) => file)));
    return this.#all.flatMap(({ source, at }) => {
      const reached = [...files].find((file) => {
        const of = this.#code.sourceOf(file);
        return of !== undefined && importersOf(this.#code, of).includes(source);
      });
      const why = `it intercepts what ${reached} does not call any more: have it intercept the client`;
      return reached === undefined ? [] : [{ at, why }];
    });
  }
}

export const INTERCEPTING = "its file intercepts such calls, and is left as it is";
