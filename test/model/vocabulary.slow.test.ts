/**
 * The words of the wire have one owner, `runtime/operation.ts`: a member that is added there is asked for, by the compiler, in every file
 * that has to know it, and in no other. Which bodies, answers and lists a document means is decided in `pass/lower*.ts` and `paging.ts`
 * there, which can lack a member.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { spawnSync } from "node:child_process";
import { afterAll, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const OWNER = "generator/runtime/operation.ts";

/** A copy of the generator, of which the owner alone is changed. */
const copy = mkdtempSync(join(tmpdir(), "vocabulary-"));
cpSync(join(ROOT, "generator"), join(copy, "generator"), { recursive: true });
for (const name of ["node_modules", "package.json"]) symlinkSync(join(ROOT, name), join(copy, name));
const { compilerOptions } = JSON.parse(readFileSync(join(ROOT, "tsconfig.json"), "utf8"));
writeFileSync(join(copy, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["generator"] }));
afterAll(() => rmSync(copy, { recursive: true }));

/** Files of the generator that do not compile when the owner's text is another one. */
function faultyFiles(owner: string): readonly string[] {
  writeFileSync(join(copy, OWNER), owner);
  // The compiler that is written in Go needs a quarter of the time.
  const compiler = join(ROOT, "node_modules/typescript-7/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [compiler, "-p", copy, "--pretty", "false"], {
    cwd: copy,
    encoding: "utf8",
  });
  const faulty = [...stdout.matchAll(/^generator\/(\S+?)\(\d+,\d+\): error/gm)].map(([, path = ""]) => path);
  return [...new Set(faulty)].sort();
}

const text = readFileSync(join(ROOT, OWNER), "utf8");

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
    want: ["emit/type-printer.ts", "runtime/mocks/reading.ts", "serve/former/source.ts"],
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
    want: [
      "diff/compare-operations.ts",
      "emit/bodies.ts",
      "emit/example.ts",
      "runtime/mocks/answer.ts",
      "runtime/transport.ts",
    ],
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
      "emit/example.ts",
      "emit/mcp.ts",
      "emit/method-doc.ts",
      "emit/operation-spec.ts",
      "emit/parameters.ts",
      "match/catalogue.ts",
      "reference/site.ts",
      "scan/known-apis.ts",
      "serve/former/source.ts",
    ],
  },
])("$member more is asked for where it has to be known", ({ last, added, want }) => {
  expect(text.split(last)).toHaveLength(2);
  expect(faultyFiles(text.replace(last, added))).toEqual(want);
});
