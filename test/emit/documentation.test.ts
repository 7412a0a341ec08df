/** What editors show of a method: every parameter, every failure, and an example that compiles and that the mock accepts. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readOperations } from "../conformance/documents.ts";
import { codeBlocks, isTest } from "../packages/readme.ts";
import { type Documented, documentedMethods } from "./methods.ts";

const ROOT = new URL("../../", import.meta.url).pathname;
const OUTPUT = join(ROOT, "output");

interface Row {
  readonly domain: string;
  readonly package: string;
  readonly className: string;
  readonly operationId: string;
  readonly accessor: string;
}

let folder: string;
const methods = new Map<string, readonly Documented[]>();
let rows: readonly Row[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "examples-"));
  rows = JSON.parse(await readFile(join(OUTPUT, "operations.json"), "utf8")) as Row[];
  for (const name of new Set(rows.map((row) => folderOf(row))))
    methods.set(name, documentedMethods(await sourcesOf(name)));
});
afterAll(() => rm(folder, { recursive: true }));

function folderOf({ package: name }: Pick<Row, "package">): string {
  return name.split("/")[1] ?? "";
}

async function sourcesOf(name: string): Promise<Map<string, string>> {
  const below = ["src/client.ts"];
  for (const file of await readdir(join(OUTPUT, name, "src/resources"))) below.push(`src/resources/${file}`);
  return new Map(
    await Promise.all(
      below.map(async (path) => [path, await readFile(join(OUTPUT, name, path), "utf8")] as const),
    ),
  );
}

it("says of every parameter what it is, and of every declared failure what it means", () => {
  const failures = new Map(
    readOperations().map(({ domain, id, responses }) => [
      `${domain} ${id}`,
      Object.keys(responses).filter((status) => /^[45]/.test(status)),
    ]),
  );
  const faults = rows.flatMap((row) => {
    const method = methods.get(folderOf(row))?.find(({ accessor }) => accessor === row.accessor);
    const declared = failures.get(`${row.domain} ${row.operationId}`) ?? ["the document does not have it"];
    const wanted = { parameters: method?.parameters, statuses: declared.sort(), hasExample: true };
    const found = {
      parameters: method?.told,
      statuses: method?.throws.map((text) => /^`\w+` (\w+): ./.exec(text)?.[1] ?? text),
      hasExample: method?.example !== undefined,
    };
    return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ ...row, found, wanted }];
  });
  expect(rows.length).toBeGreaterThan(500);
  expect(faults).toEqual([]);
});

it("has examples that compile, and READMEs whose code does", async () => {
  const options = {
    target: "ES2022",
    module: "ESNext",
    moduleResolution: "bundler",
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ["ES2022", "DOM", "DOM.AsyncIterable"],
    paths: {
      "@st-v2/*": [join(OUTPUT, "*/src/index.ts")],
      "@st-v2/runtime/reports": [join(OUTPUT, "runtime/src/reports/index.ts")],
    },
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options }));
  for (const [name, own] of methods) {
    await writeFile(join(folder, `${name}.ts`), program(name, own));
    const readme = await readFile(join(OUTPUT, name, "README.md"), "utf8");
    const blocks = codeBlocks(readme, "ts").filter((block) => !isTest(block));
    for (const [i, block] of blocks.entries()) await writeFile(join(folder, `${name}-readme-${i}.ts`), block);
  }
  const compiler = join(ROOT, "node_modules/typescript-7/bin/tsc");
  const said = await promisify(execFile)(process.execPath, [compiler, "-p", folder]).then(
    ({ stdout }) => stdout,
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
  expect(said).toBe("");
});

function program(name: string, own: readonly Documented[]): string {
  const { className = "", domain = "" } = rows.find((row) => folderOf(row) === name) ?? {};
  const calls = own.map(({ example }) => `async () => {\n${example}\n},`).join("\n");
  return `import { ${className} } from "@st-v2/${name}";\ndeclare const ${variableOf(domain)}: ${className};\nexport default [${calls}];\n`;
}

function variableOf(domain: string): string {
  return domain.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

interface Package {
  readonly createMock: (options?: object) => { readonly fetch: unknown; reset(): void };
  readonly [className: string]: unknown;
}

/** Examples whose record has nothing of the kind on a fresh mock: a job that was not canceled, one without attachments. */
const EMPTY = new Set([
  "jpm jobs.listCanceledLogs",
  "crm contacts.listByRelationshipId",
  "crm locations.listNotes",
  "forms jobs.listAttachments",
  "jpm budgetCodes.listProjectSegmentItems",
]);

/** Examples whose record is in another state on a fresh mock: the visit is over, the booking is a job already. */
const OVER = new Set([
  "jpm appointments.reschedule",
  "jpm appointments.hold",
  "jpm appointments.removeHold",
  "crm bookings.dismiss",
]);

describe("has examples that work, alone and beside the other domains", () => {
  it.each(["own", "sdk"])("%s", async (which) => {
    const faults: string[] = [];
    for (const [name, own] of methods) {
      // By a name that the type checker does not follow: it knows no generated packages.
      const load = async (from: string) => (await import(/* @vite-ignore */ from)) as Package;
      const { className = "", domain = "" } = rows.find((row) => folderOf(row) === name) ?? {};
      const module = await load(`@st-v2/${name}`);
      const mocks = await load(`@st-v2/${which === "own" ? name : "sdk"}/mocks`);
      const mock = mocks.createMock({ guards: { rate: false } });
      const Client = module[className] as new (options: object) => unknown;
      const options = {
        tenant: 1,
        clientId: "a",
        clientSecret: "b",
        appKey: "c",
        limiter: { acquire: () => Promise.resolve() },
      };
      const client = new Client({ ...options, fetch: mock.fetch });
      for (const { accessor, example = "" } of own) {
        mock.reset();
        const fault = await faultOf(example, variableOf(domain), client);
        const method = `${domain} ${accessor}`;
        const isKnown =
          fault === "no rows"
            ? EMPTY.has(method)
            : fault?.startsWith("ConflictError") === true && OVER.has(method);
        if (fault !== undefined && !isKnown) faults.push(`${method}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

/** Nothing in an example is more than JavaScript. */
async function faultOf(code: string, variable: string, client: unknown): Promise<string | undefined> {
  const AsyncFunction = faultOf.constructor as new (
    ...of: string[]
  ) => (...values: unknown[]) => Promise<void>;
  let rows = 0;
  const log = (row: unknown) => {
    rows += row === undefined ? 0 : 1;
  };
  try {
    await new AsyncFunction(variable, "console", code)(client, { log });
  } catch (error) {
    return `${String(error)} ${JSON.stringify((error as { readonly body?: unknown }).body)}`;
  }
  return code.startsWith("for await") && rows === 0 ? "no rows" : undefined;
}
