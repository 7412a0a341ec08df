/** A wrong operation or body does not compile; what is right does, for one domain and for all. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

it.skipIf(!existsSync(at("output/sdk")))("scenarios have the types of the generated client", () => {
  const program = ts.createProgram([at("test/mocks/types/facade.ts")], {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    types: [],
    noEmit: true,
    // The runtime once, as in an installed package: its classes have private fields.
    paths: {
      "@st-v2/runtime": [at("generator/runtime/index.ts")],
      "@st-v2/runtime/mocks": [at("test/mocks/types/exports.ts")],
      "@st-v2/runtime/*": [at("generator/runtime/*/index.ts"), at("generator/runtime/*.ts")],
      "@st-v2/*": [at("output/*/src/index.ts")],
    },
  });
  const said = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.replace(at(""), "") ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
  expect(said).toEqual([]);
});
