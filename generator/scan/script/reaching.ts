/** Which of several values a variable has where it is read, as far as the order of statements says it. */
import ts from "typescript";
import { type Assignment, bare, functionsAround, isWithin } from "./code.ts";
import type { Looks } from "./looks.ts";

/**
 * The assignment whose value a use has: the last one before it, where that stands in a block around it and no loop brings another back.
 *
 * @returns `first` where nothing was put there yet since it was declared, nothing where it may be several
 */
export function reaching(
  use: ts.Node,
  declared: ts.Node,
  puts: readonly Assignment[],
): Assignment | "first" | undefined {
  const [around] = functionsAround(use);
  const isNear = (node: ts.Node) =>
    node.getSourceFile() === use.getSourceFile() && functionsAround(node)[0] === around;
  if (!isNear(declared) || !puts.every(({ target }) => isNear(target))) return undefined;
  const before = puts.filter(({ value }) => value.end <= use.pos);
  const last = before.reduce<Assignment | undefined>(
    (latest, one) => (latest && latest.value.pos > one.value.pos ? latest : one),
    undefined,
  );
  const from = last?.target ?? declared;
  const isBrought = loopsAround(use).some(
    (loop) => !isWithin(from, loop) && puts.some(({ target }) => isWithin(target, loop)),
  );
  if (isBrought) return undefined;
  return last === undefined ? "first" : isSure(last, use) ? last : undefined;
}

/** Where a variable may still hold what was put into it: not behind a line that puts something else there. @param put what was put, or a part of it */
export function holding(
  looks: Looks,
  put: ts.Node,
  { name, symbol }: { readonly name: ts.Identifier; readonly symbol: ts.Symbol },
): (node: ts.Node) => boolean {
  const declared = symbol.valueDeclaration;
  const puts = (looks.code.assignments.get(name.text) ?? []).filter(
    ({ target, isAppended }) => !isAppended && looks.symbolOf(bare(target)) === symbol,
  );
  const own =
    puts.find(({ value }) => isWithin(put, value)) ??
    (declared && isWithin(put, declared) ? "first" : undefined);
  if (!declared || own === undefined || puts.length === 0) return () => true;
  return (node) => [own, undefined].includes(reaching(node, declared, puts));
}

/** Whether an assignment is a statement of a block around a use: it was done whenever the use is. */
function isSure({ target }: Assignment, use: ts.Node): boolean {
  const statement = target.parent.parent;
  return ts.isExpressionStatement(statement) && isWithin(use, statement.parent);
}

function loopsAround(node: ts.Node): readonly ts.Node[] {
  const all: ts.Node[] = [];
  for (let up = node.parent; up !== undefined && !ts.isFunctionLike(up); up = up.parent)
    if (ts.isIterationStatement(up, false)) all.push(up);
  return all;
}
