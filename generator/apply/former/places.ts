/** Expressions with what parameters around them are bound to: through the user's own functions up to who calls them. */
import ts from "typescript";
import { walk } from "../../scan/script/code.ts";
import { bareText, isConst, isWritten, meaningOf } from "../proof/syntax.ts";

/** What parameters stand for; of none, those of whoever calls are not known. */
export type Environment = ReadonlyMap<ts.Node, Place>;

export interface Place {
  readonly node: ts.Expression;
  readonly env: Environment;
  /** Where the user's own code asks: its names can be written there. */
  readonly isOutermost: boolean;
  /** The caller hands nothing in. */
  readonly isMissing?: true;
}

export class Places {
  private readonly checker: ts.TypeChecker;
  /** Where code is put that is made of places. */
  private readonly at: ts.Node;

  constructor(checker: ts.TypeChecker, at: ts.Node) {
    this.checker = checker;
    this.at = at;
  }

  /** What a name stands for: what a caller hands in, or what a constant was made of. */
  behind(place: Place): Place | undefined {
    const node = bareText(place.node);
    if (!ts.isIdentifier(node)) return node === place.node ? undefined : { ...place, node };
    const declared = this.declared(node);
    if (!declared) return undefined;
    const handed = place.env.get(declared);
    if (handed) return handed;
    if (!ts.isVariableDeclaration(declared) || !isConst(declared) || !declared.initializer) return undefined;
    if (!ts.isIdentifier(declared.name)) return undefined;
    return { ...place, node: declared.initializer };
  }

  private declared(name: ts.Identifier): ts.Declaration | undefined {
    const shorthand = ts.isShorthandPropertyAssignment(name.parent)
      ? this.checker.getShorthandAssignmentValueSymbol(name.parent)
      : undefined;
    const symbol = shorthand ?? this.checker.getSymbolAtLocation(name);
    const whole =
      symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? this.checker.getAliasedSymbol(symbol) : symbol;
    return whole?.valueDeclaration;
  }

  /** Its text, where that means the same at the call; nothing where it does not, or may not. */
  code({ node, isOutermost, isMissing }: Place): string | undefined {
    if (isMissing) return "undefined";
    const inner = bareText(node);
    if (isPlain(inner)) return inner.getText();
    if (!isOutermost || inner.getSourceFile() !== this.at.getSourceFile()) return undefined;
    const isHere = inner.pos >= this.at.pos && inner.end <= this.at.end;
    return isHere || this.isSame(inner) ? inner.getText() : undefined;
  }

  /** Whether an expression that stands before the call is still the same there. */
  private isSame(node: ts.Expression): boolean {
    let isSame = true;
    walk(node, (one) => {
      if (ts.isCallExpression(one) || ts.isNewExpression(one) || ts.isAwaitExpression(one)) isSame = false;
      if (!ts.isIdentifier(one) || (ts.isPropertyAccessExpression(one.parent) && one.parent.name === one))
        return;
      const symbol = this.checker.getSymbolAtLocation(one);
      const there = this.checker.resolveName(one.text, this.at, ts.SymbolFlags.Value, false);
      if (!symbol || symbol !== there || this.isPut(one.text, symbol)) isSame = false;
    });
    return isSame;
  }

  private isPut(name: string, symbol: ts.Symbol): boolean {
    let isPut = false;
    walk(this.at.getSourceFile(), (node) => {
      const isIt = ts.isIdentifier(node) && node.text === name && isWritten(node);
      if (isIt && meaningOf(this.checker, node) === symbol) isPut = true;
    });
    return isPut;
  }

  /** Uses of a constant, other than the one where it is made. */
  uses(name: ts.Identifier): readonly ts.Identifier[] {
    const declared = this.declared(name);
    const all: ts.Identifier[] = [];
    if (!declared) return all;
    walk(declared.getSourceFile(), (node) => {
      if (
        ts.isIdentifier(node) &&
        node.text === name.text &&
        node.parent !== declared &&
        this.declared(node) === declared
      )
        all.push(node);
    });
    return all;
  }
}

/** A literal, which means the same everywhere. */
function isPlain(node: ts.Expression): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isNumericLiteral(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword ||
    node.kind === ts.SyntaxKind.NullKeyword
  );
}
