/** Methods of generated resources with their documentation, read from the code. */
import ts from "typescript";

export interface Documented {
  /** `customers.get` */
  readonly accessor: string;
  readonly parameters: readonly string[];
  /** Names that `@param` documents, each with a text. */
  readonly told: readonly string[];
  /** What `@throws` says. */
  readonly throws: readonly string[];
  /** Code of the `@example`, without its fence. */
  readonly example: string | undefined;
  readonly text: string;
}

/** @param files of one package, by path below its folder */
export function documentedMethods(files: ReadonlyMap<string, string>): Documented[] {
  const client = sourceOf(files, "src/client.ts");
  const names = new Map<string, string>();
  for (const member of membersOf(client))
    if (ts.isGetAccessor(member)) names.set(member.type?.getText() ?? "", member.name.getText());
  return [...files.keys()]
    .filter((path) => path.startsWith("src/resources/"))
    .flatMap((path) => {
      const source = sourceOf(files, path);
      return membersOf(source)
        .filter(ts.isMethodDeclaration)
        .map((method) => documentedOf(method, names.get(classIn(source)?.name?.text ?? "") ?? ""));
    });
}

function documentedOf(method: ts.MethodDeclaration, resource: string): Documented {
  const tags = ts.getJSDocTags(method);
  const textOf = (tag: ts.JSDocTag) => ts.getTextOfJSDocComment(tag.comment) ?? "";
  const example = tags.find(({ tagName }) => tagName.text === "example");
  return {
    accessor: `${resource}.${method.name.getText()}`,
    parameters: method.parameters.map(({ name }) => name.getText()),
    told: tags.filter(ts.isJSDocParameterTag).flatMap((tag) => (textOf(tag) ? [tag.name.getText()] : [])),
    throws: tags.filter(({ tagName }) => tagName.text === "throws").map(textOf),
    example: example && /^```ts\n([^]*)\n```$/.exec(textOf(example))?.[1]?.replaceAll("*\\/", "*/"),
    text: method.getFullText().trim(),
  };
}

function membersOf(source: ts.SourceFile): readonly ts.ClassElement[] {
  return classIn(source)?.members ?? [];
}

function classIn(source: ts.SourceFile): ts.ClassDeclaration | undefined {
  return source.statements.find(ts.isClassDeclaration);
}

function sourceOf(files: ReadonlyMap<string, string>, path: string): ts.SourceFile {
  return ts.createSourceFile(path, files.get(path) ?? "", ts.ScriptTarget.ESNext, true);
}
