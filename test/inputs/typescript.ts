/** What TypeScript says about generated texts. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The strictest settings a user may have. */
const STRICT = {
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  noEmit: true,
  paths: {
    "@st-v2/*/mocks": ["./*/src/mocks/index.ts"],
    "@st-v2/*/schemas": ["./*/src/schemas/index.ts"],
    "@st-v2/runtime/reports": ["./runtime/src/reports/index.ts"],
    "@st-v2/*": ["./*/src/index.ts"],
  },
};

/**
 * Errors of all files together, `path: message`; at most ten, because the first ones tell. Of TypeScript 7, whose compiler finds the same
 * in a tenth of the time; with 5.4 and 5.9 the packages are compiled in `test/packages`.
 */
export function typeErrors(
  files: ReadonlyMap<string, string>,
  how: { readonly skipLibCheck: boolean } = { skipLibCheck: true },
): string[] {
  // Below our own packages, so that imports find them.
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "types-"));
  try {
    const config = { compilerOptions: { ...STRICT, ...how }, include: ["**/*.ts"] };
    const own = { "package.json": '{ "type": "module" }', "tsconfig.json": JSON.stringify(config) };
    for (const [path, text] of [...Object.entries(own), ...files]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return compilerErrors(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compilerErrors(folder: string): string[] {
  const compiler = join(root, "node_modules/typescript-7/bin/tsc");
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", ".", "--pretty", "false"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return [];
  // What goes on in further lines is indented.
  const found = stdout.split(/\n(?! |$)/).map((line) => line.trim().replace(/\(\d+,\d+\): error TS\d+/, ""));
  return stdout === "" ? [stderr || `ended with ${String(status)}`] : found.slice(0, 10);
}

/** Syntax errors of one text, and statements that generated modules never hold. */
export function strangeSyntax(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const { parseDiagnostics = [] } = file as { parseDiagnostics?: readonly ts.Diagnostic[] };
  const faults = parseDiagnostics.map((found) => ts.flattenDiagnosticMessageText(found.messageText, "\n"));
  const strange = file.statements
    .filter((statement) => !isExpected(statement))
    .map((statement) => `unexpected: ${statement.getText().slice(0, 80)}`);
  return [...faults, ...strange].map((fault) => `${path}: ${fault}`);
}

/** Imports, exports, types, classes without code of their own in static places, constants that are plain data. */
function isExpected(statement: ts.Statement): boolean {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.every(
      ({ initializer }) => initializer !== undefined && (isData(initializer) || isListOfNames(initializer)),
    );
  }
  if (ts.isClassDeclaration(statement)) {
    return statement.members.every(
      (member) =>
        !ts.isClassStaticBlockDeclaration(member) &&
        (member.name === undefined || !ts.isComputedPropertyName(member.name)) &&
        !(ts.isPropertyDeclaration(member) && member.initializer),
    );
  }
  return (
    isMockMaker(statement) ||
    isLoader(statement) ||
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  );
}

/** What other modules of the package hold, put together. */
function isListOfNames(node: ts.Expression): boolean {
  return ts.isArrayLiteralExpression(node) && node.elements.every(ts.isIdentifier);
}

/** `createMock` and `createHandlers`, which do nothing but call the engine. */
function isMockMaker(statement: ts.Statement): boolean {
  if (!ts.isFunctionDeclaration(statement) || !/^create(Mock|Handlers)$/.test(statement.name?.text ?? ""))
    return false;
  const [only, ...others] = statement.body?.statements ?? [];
  if (others.length > 0 || !only || !ts.isReturnStatement(only) || !only.expression) return false;
  const { expression: made } = only;
  return ts.isCallExpression(made) && /^mock(Domains?|Handlers)$/.test(made.expression.getText());
}

/** `loadCrm`, which imports the package of a domain and makes its class, or hands out its schemas. */
function isLoader(statement: ts.Statement): boolean {
  if (!ts.isFunctionDeclaration(statement) || !statement.name?.text.startsWith("load")) return false;
  const [imports, makes, ...others] = statement.body?.statements ?? [];
  const loaded =
    imports && ts.isVariableStatement(imports) ? imports.declarationList.declarations : undefined;
  const made = makes && ts.isReturnStatement(makes) ? makes.expression : undefined;
  return (
    others.length === 0 &&
    loaded?.length === 1 &&
    isImport(loaded[0]?.initializer) &&
    made !== undefined &&
    /^domain\.\w+$/.test((ts.isNewExpression(made) ? made.expression : made).getText())
  );
}

/** `await import("…")`, of what stands there as text. */
function isImport(node: ts.Expression | undefined): boolean {
  if (node === undefined || !ts.isAwaitExpression(node) || !ts.isCallExpression(node.expression))
    return false;
  const { expression, arguments: given } = node.expression;
  return expression.kind === ts.SyntaxKind.ImportKeyword && given.every(ts.isStringLiteral);
}

const LITERALS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
]);

function isData(node: ts.Expression): boolean {
  if (ts.isAsExpression(node)) return ts.isConstTypeReference(node.type) && isData(node.expression);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) =>
        ts.isPropertyAssignment(property) &&
        (!ts.isComputedPropertyName(property.name) || ts.isStringLiteral(property.name.expression)) &&
        isData(property.initializer),
    );
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (ts.isPrefixUnaryExpression(node)) return ts.isNumericLiteral(node.operand);
  // The umbrella's mock lists what it imported; parameters name the runtime's functions.
  if (ts.isIdentifier(node))
    return /(?:[dD]escription|Business)$|^(?:core|names)$|^(?:kindBy|read|write|load)[A-Z\d_]|Style$/.test(
      node.text,
    );
  // A description that needs more than every mock knows is given it; guards of errors are made of names, schemas of descriptions.
  if (ts.isCallExpression(node))
    return (
      /^(withExtras|withPatterns|withUnions|unpacked|named|errorGuard|(answer|body|lazy)Schemas?)$/.test(
        node.expression.getText(),
      ) && node.arguments.every(isData)
    );
  return LITERALS.has(node.kind);
}

/** Declarations of a module by name, printed without comments. */
export function declarations(text: string): ReadonlyMap<string, string> {
  const file = ts.createSourceFile("types.ts", text, ts.ScriptTarget.ES2023, true);
  const printer = ts.createPrinter({ removeComments: true });
  return new Map(
    file.statements.flatMap((statement) =>
      ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
        ? [[statement.name.text, printer.printNode(ts.EmitHint.Unspecified, statement, file)] as const]
        : [],
    ),
  );
}
