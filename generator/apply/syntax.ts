/** Whether a file can be read to its end as what it is: of others the tree is a guess. */
import ts from "typescript";

export function isBroken({ fileName, text }: ts.SourceFile): boolean {
  const compilerOptions = { allowJs: true, jsx: ts.JsxEmit.Preserve, target: ts.ScriptTarget.ESNext };
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName,
    compilerOptions,
    reportDiagnostics: true,
  });
  return diagnostics.some(({ category }) => category === ts.DiagnosticCategory.Error);
}
