/**
 * The words of the wire have one owner, `runtime/operation.ts`: a member that is added there is asked for, by the compiler, in every file
 * that has to know it, and in no other. Which bodies, answers and lists a document means is decided in `pass/lower*.ts` and `paging.ts`
 * there, which can lack a member.
 */
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OWNER = `${ROOT}generator/runtime/operation.ts`;

const { fileNames, options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  ROOT,
);
const sources = fileNames.filter((path) => path.startsWith(`${ROOT}generator/`));

/** What is as before is parsed once, and bound once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Files of the generator that do not compile when the owner's text is another one. */
function faultyFiles(owner: string): readonly string[] {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, how) => {
    if (path === OWNER) return ts.createSourceFile(path, owner, how);
    if (!parsed.has(path)) parsed.set(path, read(path, how));
    return parsed.get(path);
  };
  const program = ts.createProgram(sources, options, host);
  const faulty = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(`${ROOT}generator/`))
    .filter((file) => program.getSemanticDiagnostics(file).length > 0);
  return faulty.map(({ fileName }) => fileName.slice(`${ROOT}generator/`.length)).sort();
}

const text = ts.sys.readFile(OWNER) ?? "";

it("compiles as it is", () => {
  expect(faultyFiles(text)).toEqual([]);
});

it.each([
  {
    member: "a query style",
    last: `| "indexed";`,
    added: `| "indexed" | "tabbed";`,
    want: ["emit/schema.ts", "pass/parameter-style.ts", "runtime/mocks/query.ts", "runtime/url.ts"],
  },
  {
    member: "a codec",
    last: `| "cookie";`,
    added: `| "cookie" | "tabbed";`,
    want: ["emit/client.ts", "runtime/mocks/reading.ts"],
  },
  {
    member: "a kind of body",
    last: `"binary" | "text";`,
    added: `"binary" | "text" | "xml";`,
    want: ["emit/bodies.ts"],
  },
  {
    member: "a kind of answer",
    last: `"redirect" | "stream";`,
    added: `"redirect" | "stream" | "socket";`,
    want: ["diff/compare-operations.ts", "emit/bodies.ts", "runtime/mocks/answer.ts", "runtime/transport.ts"],
  },
  {
    member: "a format of streams",
    last: `"lines" | "sequence";`,
    added: `"lines" | "sequence" | "frames";`,
    want: ["emit/bodies.ts", "runtime/mocks/forms.ts"],
  },
  {
    member: "a style of parts",
    last: `| "deep"
  /** Object as \`key=value\`, without its own name. */
  | "fields";`,
    added: `| "deep" | "fields" | "dotted";`,
    want: ["describe/media.ts", "runtime/forms.ts"],
  },
  {
    member: "a method",
    last: `"PATCH" | "QUERY";`,
    added: `"PATCH" | "QUERY" | "LINK";`,
    want: [
      "describe/actions.ts",
      "describe/collections.ts",
      "match/catalogue.ts",
      "pass/context.ts",
      "runtime/mocks/mock.ts",
      "runtime/retry.ts",
      "runtime/transport.ts",
    ],
  },
  {
    member: "a kind of list",
    last: `PageSpec | FeedSpec | JoinedSpec;`,
    added: `PageSpec | FeedSpec | JoinedSpec | { readonly kind: "cursor" };`,
    want: [
      "describe/actions.ts",
      "describe/collections.ts",
      "describe/paths.ts",
      "diff/compare-operations.ts",
      "emit/client.ts",
      "emit/domain.ts",
      "match/catalogue.ts",
      "runtime/page.ts",
    ],
  },
])("$member more is asked for where it has to be known", ({ last, added, want }) => {
  expect(text.split(last)).toHaveLength(2);
  expect(faultyFiles(text.replace(last, added))).toEqual(want);
});
