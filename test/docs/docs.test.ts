/** What the documentation shows has to work: examples compile against the packages, tables say what was generated. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parseData } from "../../generator/read/parse.ts";
import { DIAGNOSTICS } from "../../generator/diagnostics/codes.ts";
import { stgen } from "../cli/support.ts";

const root = new URL("../../", import.meta.url).pathname;
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Code blocks of a language, in order. */
function blocks(path: string, language: string): string[] {
  return [...read(path).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text ?? "");
}

/** What users read, by path. */
const PAGES = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)];
const allBlocks = (language: string) =>
  PAGES.flatMap((page) => blocks(page, language).map((text) => ({ page, text })));

describe("the pages", () => {
  it("have examples that compile", () => {
    const packages = readdirSync(join(root, "output"), { withFileTypes: true }).filter((e) =>
      e.isDirectory(),
    );
    const examples = new Map(
      allBlocks("ts").map(({ page, text }, i) => [
        join(root, `test/docs/${page.replace(/\W/g, "-")}-${i}.ts`),
        text,
      ]),
    );
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      types: [],
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      skipLibCheck: true,
      paths: {
        ...Object.fromEntries(
          packages.map(({ name }) => [`@st-v2/${name}`, [join(root, `output/${name}/src/index.ts`)]]),
        ),
        ...Object.fromEntries(
          packages.flatMap(({ name }) =>
            ["mocks", "schemas", "opentelemetry", "reports"].map((entry) => [
              `@st-v2/${name}/${entry}`,
              [join(root, `output/${name}/src/${entry}/index.ts`)],
            ]),
          ),
        ),
        "servicetitan-codegen": [join(root, "generator/index.ts")],
      },
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile, fileExists } = host;
    host.fileExists = (path) => examples.has(path) || fileExists.call(host, path);
    host.getSourceFile = (path, version, ...rest) => {
      const text = examples.get(path);
      return text === undefined
        ? getSourceFile.call(host, path, version, ...rest)
        : ts.createSourceFile(path, text, version);
    };
    const program = ts.createProgram([...examples.keys()], options, host);
    const faults = [...examples.keys()].flatMap((path) =>
      ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map((fault) => {
        const line = fault.file?.getLineAndCharacterOfPosition(fault.start ?? 0).line ?? 0;
        return `${path.replace(root, "")}:${line + 1}: ${ts.flattenDiagnosticMessageText(fault.messageText, " ")}`;
      }),
    );
    expect(examples.size).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });

  it("have an example of a test that passes", () => {
    const [example = ""] = blocks("README.md", "ts").filter((text) => text.includes('from "vitest"'));
    const file = join(root, "test/docs/of-the-readme.test.ts");
    writeFileSync(file, example);
    try {
      const vitest = join(root, "node_modules/vitest/vitest.mjs");
      const { stdout } = spawnSync(process.execPath, [vitest, "run", file], { cwd: root, encoding: "utf8" });
      expect(stdout).toMatch(/1 passed/);
    } finally {
      rmSync(file);
    }
  });

  it("have the domains and operations that were generated", () => {
    const operations = JSON.parse(read("output/operations.json")) as { package: string }[];
    const counts = new Map<string, number>();
    for (const operation of operations)
      counts.set(operation.package, (counts.get(operation.package) ?? 0) + 1);
    const rows = [...read("README.md").matchAll(/^\| `st\.\w+`\s*\| `([^`]+)`\s*\| (\d+)\s*\|$/gm)];
    expect(new Map(rows.map(([, name, count]) => [name, Number(count)]))).toEqual(counts);
    expect(read("README.md")).toContain(`${counts.size} packages, ${operations.length} operations`);
  });

  it("name every option of every command, and no others", async () => {
    const optionsIn = (text: string) =>
      [...text.replaceAll("[no-]", "").matchAll(/--[a-z][a-z0-9-]*/g)].map(([name]) => name);
    const synopses = allBlocks("text")
      .flatMap(({ text }) => text.split(/\n(?=stgen )/))
      .filter((text) => text.startsWith("stgen "));
    expect(synopses.length).toBeGreaterThan(10);
    for (const text of synopses) {
      const [command = ""] = /^(?: [a-z][a-z0-9-]*)+/.exec(text.slice("stgen".length)) ?? [];
      const { stdout } = await stgen(root, [...command.trim().split(" "), "--help"]);
      const there = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z0-9-]*)/gm)].map(([, name]) => name);
      const told = [...new Set(optionsIn(text)), "--help"];
      expect({ command, options: told.sort() }).toEqual({ command, options: there.sort() });
    }
  });

  it("show an overlay that is one", () => {
    const [text = ""] = blocks("docs/generate.md", "yaml");
    expect(parseData({ path: "overlay.yaml", text })).toMatchObject({
      diagnostics: [],
      value: { overlay: "1.0.0", actions: [{ "x-expect": { type: "string" } }] },
    });
  });
});

/** A row of the page of errors: what a code says, and what to do. */
function errorRow([code, row]: [
  string,
  { readonly severity: string; readonly message: string; readonly hint?: string },
]): string {
  const cell = (text: string) =>
    text
      .replace(/(?:\{\w+\}\s?)+/g, (slots) => (slots.endsWith(" ") ? "… " : "…"))
      .replaceAll("|", "\\|")
      .replaceAll("<", "\\<");
  return ["", `\`${code}\``, row.severity, cell(row.message), cell(row.hint ?? ""), ""].join(" | ").trim();
}

it("docs/errors.md has every code", async () => {
  const table = [
    "| Code | Level | Says | What to do |",
    "| --- | --- | --- | --- |",
    ...Object.entries(DIAGNOSTICS).map(errorRow),
  ].join("\n");
  const page = read("docs/errors.md");
  const [begin, end] = ["<!-- codes -->", "<!-- /codes -->"] as const;
  const wanted = await format(
    `${page.slice(0, page.indexOf(begin))}${begin}\n\n${table}\n\n${page.slice(page.indexOf(end))}`,
    { parser: "markdown", printWidth: 110 },
  );
  if (process.env["WRITE_WANTED"]) writeFileSync(join(root, "docs/errors.md"), wanted);
  expect(read("docs/errors.md")).toBe(wanted);
});

/** What is named and not committed: built, or in the folders of users. */
const OF_USERS: ReadonlySet<string> = new Set(["dist/", "package/"]);

/** The headings of a page as code hosts link to them. */
const headingsOf = (path: string) =>
  [
    ...read(path)
      .replace(/^```.*?^```$/gms, "")
      .matchAll(/^#+ (.*)$/gm),
  ].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );

describe("every document", () => {
  it.each([...PAGES, "CONTRIBUTING.md", "CHANGELOG.md", "generator/DESIGN.md", "SECURITY.md"])(
    "%s links to files and headings that exist",
    (path) => {
      const links = [...read(path).matchAll(/\]\(([^):#]*)(?:#([^):]+))?\)/g)];
      for (const [link, file = "", heading] of links) {
        const target = file === "" ? path : join(dirname(path), file);
        expect(() => read(target), link).not.toThrow();
        if (heading !== undefined) expect(headingsOf(target), link).toContain(heading);
      }
    },
  );

  it("names only paths that exist, as do the comments of the generator", () => {
    const folders = ["generator", "test", "specs", "templates", "findings", "output"];
    const below = (folder: string) =>
      (readdirSync(join(root, folder), { recursive: true }) as string[]).map((path) => `/${folder}/${path}`);
    const paths = [...readdirSync(root).map((path) => `/${path}`), ...folders.flatMap(below)];
    const exists = (name: string) =>
      paths.some((path) =>
        name.endsWith("/") ? `${path}/`.endsWith(`/${name}`) : path.endsWith(`/${name}`),
      );
    const sources = below("generator").filter((path) => path.endsWith(".ts"));
    const missing = ["CONTRIBUTING.md", "generator/DESIGN.md", ...sources].flatMap((file) =>
      read(file)
        .split("\n")
        .filter((line) => file.endsWith(".md") || /^\s*(?:\/\/|\/?\*)/.test(line))
        .flatMap((line) => [...line.matchAll(/`(\w[\w./-]*(?:\.(?:ts|mjs|yaml|hbs)|\/))`/g)])
        .filter(([, name = ""]) => !OF_USERS.has(name) && !exists(name))
        .map(([, name = ""]) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("hints name only what there is", () => {
    const hints = Object.values(DIAGNOSTICS).map((row) => ("hint" in row ? row.hint : ""));
    for (const hint of hints) {
      for (const [, file = ""] of hint.matchAll(/(\S+\.md)\b/g)) expect(() => read(file)).not.toThrow();
    }
  });
});
