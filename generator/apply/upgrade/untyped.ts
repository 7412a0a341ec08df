/** Calls of a client in code without types, by where the scan says that the client comes from. */
import ts from "typescript";
import { pathOf } from "../../scan/script/program.ts";
import { bare, nodeAt } from "../../scan/script/code.ts";
import { findClientCalls } from "../../scan/script/clients.ts";
import type { CodeBase } from "../contract.ts";
import type { ClientProgram } from "./client-program.ts";
import type { Rows } from "./declared.ts";
import { replaced, type Use } from "./names.ts";

/** Uses of methods that are called otherwise, where the compiler knows nothing of what they are called on; by file. */
export function untypedCalls(
  code: CodeBase,
  client: ClientProgram,
  rows: Rows,
): ReadonlyMap<string, readonly Use[]> {
  const methods = rows.all.filter(({ kind }) => kind === "method");
  const operations = methods.map(({ domain, accessor }) => ({ call: `.${domain}.${accessor}` }));
  const checker = client.program.getTypeChecker();
  const files = new Map(client.files.map((file) => [client.pathOf(file), file]));
  const uses = new Map<string, Use[]>();
  for (const { node, name } of findClientCalls(code.code, code.evaluator, { operations })) {
    const callee = bare(node.expression);
    const path = pathOf(node.getSourceFile());
    const file = files.get(path);
    if (!file || !ts.isPropertyAccessExpression(callee)) continue;
    const same = identifierAt(file, callee.name.getStart());
    const row = methods.find(({ domain, accessor }) => `${domain}.${accessor}` === name);
    // Where there are types they have said what there is to say.
    if (!row || !same || checker.getSymbolAtLocation(same)) continue;
    const use: Use = { node: same, row, ...(row.to !== undefined && { edits: editsOf(callee, row.to) }) };
    uses.set(path, [...(uses.get(path) ?? []), use]);
  }
  return uses;
}

function editsOf(callee: ts.PropertyAccessExpression, to: string): NonNullable<Use["edits"]> {
  const [resource = "", method = ""] = to.split(".");
  const holder = bare(callee.expression);
  const names = ts.isPropertyAccessExpression(holder) ? [replaced(holder.name, resource)] : [];
  return [...names, replaced(callee.name, method)];
}

function identifierAt(file: ts.SourceFile, at: number): ts.Identifier | undefined {
  const node = nodeAt(file, at);
  return ts.isIdentifier(node) ? node : undefined;
}
