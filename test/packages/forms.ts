/** Projects that take the packages as CommonJS: what their compilers, test runners and programs make of them. */
import { existsSync } from "node:fs";
import { cp, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { install } from "../tools/programs.ts";
import { type Consumer, type Outcome, ROOT, run } from "./consumer.ts";

/** What well-known projects have in their `tsconfig.json`, that of NestJS as its command line writes it. */
export const COMPILERS = {
  node10: { module: "commonjs", moduleResolution: "node10", strict: true, esModuleInterop: true },
  // MSW's own declarations are not for it.
  node16: { module: "node16", strict: true, skipLibCheck: true },
  nodenext: { module: "nodenext", strict: true, exactOptionalPropertyTypes: true },
  bundler: { module: "preserve", moduleResolution: "bundler", strict: true },
  "NestJS 10": {
    ...{ module: "commonjs", target: "ES2021", declaration: true, removeComments: true, baseUrl: "./" },
    ...{ emitDecoratorMetadata: true, experimentalDecorators: true, allowSyntheticDefaultImports: true },
    ...{ strictNullChecks: false, noImplicitAny: false, strictBindCallApply: false, skipLibCheck: true },
  },
  "NestJS 11": {
    ...{ module: "nodenext", moduleResolution: "nodenext", resolvePackageJsonExports: true },
    ...{ target: "ES2023", declaration: true, removeComments: true, esModuleInterop: true },
    ...{ isolatedModules: true, emitDecoratorMetadata: true, experimentalDecorators: true },
    ...{ strictNullChecks: true, noImplicitAny: false, skipLibCheck: true },
  },
} as const;

export type Compiler = keyof typeof COMPILERS;

/** Every subpath, as a program and as a test use it. */
const PROGRAM = `import { ApiError, ResponseValidationError, ServiceTitan, type crm } from "@st-v2/sdk";
import { Crm } from "@st-v2/crm";
import { createMock } from "@st-v2/crm/mocks";
import { CustomerResponseSchema } from "@st-v2/crm/schemas";
import { JobStatus } from "@st-v2/jpm";
import { createMock as createMocks } from "@st-v2/sdk/mocks";
import { schemas } from "@st-v2/sdk/schemas";
import { Client, MemoryTokenStore } from "@st-v2/runtime";
import { mockDomains } from "@st-v2/runtime/mocks";

const options = { tenant: 42, clientId: "id", clientSecret: "secret", appKey: "key" };
const said = async (st: { readonly crm: Crm }): Promise<unknown> => {
  const customer: crm.CustomerResponse = await st.crm.customers.get(1);
  return customer.id;
};
async function main(): Promise<void> {
  const one = createMock();
  const crm = new Crm(new Client({ ...options, fetch: one.fetch, tokenStore: new MemoryTokenStore() }));
  const all = createMocks();
  const hooks = { onMismatch: () => undefined };
  const st = new ServiceTitan({ ...options, fetch: all.fetch, validate: "error", schemas, hooks });
  console.log(typeof mockDomains, await said({ crm }), await said(st));
  console.log(JobStatus.Completed, CustomerResponseSchema["~standard"].validate(1).issues?.[0]?.message);
  all.crm.customers.get.reply({ name: 1 } as never).once();
  await st.crm.customers.get(1).catch((error: unknown) => console.log(error instanceof ResponseValidationError));
  all.crm.customers.get.fail(404).once();
  await st.crm.customers.get(1).catch((error: unknown) => {
    if (error instanceof ApiError) console.log(error.name, error.status);
  });
}
void main();
`;

/** What {@link PROGRAM} prints. */
export const SAYS = "function 1 1\nCompleted number where an object is documented\ntrue\nNotFoundError 404\n";

const TEST = `test("calls the mock", async () => {
  const mock = createMock();
  const st = new ServiceTitan({ tenant: 42, clientId: "id", clientSecret: "s", appKey: "key", fetch: mock.fetch });
  expect(await st.crm.customers.get(1)).toMatchObject({ id: 1 });
  await expect(st.crm.customers.get(-1)).rejects.toBeInstanceOf(NotFoundError);
});
`;

const FILES: Readonly<Record<string, string>> = {
  "main.ts": PROGRAM,
  "plain.test.js": `const { NotFoundError, ServiceTitan } = require("@st-v2/sdk");
const { createMock } = require("@st-v2/sdk/mocks");
${TEST}`,
  "typed.test.ts": `import { NotFoundError, ServiceTitan } from "@st-v2/sdk";
import { createMock } from "@st-v2/sdk/mocks";
declare const test: (name: string, body: () => Promise<void>) => void;
declare const expect: (value: unknown) => any;
${TEST}`,
  "package.json": JSON.stringify({ name: "commonjs", private: true }),
  "tsconfig.json": JSON.stringify({
    compilerOptions: { module: "commonjs", target: "ES2022", strict: true },
  }),
};

/** A project as `npm init` makes it, beside the consumer's: the same packages, MSW, and test runners. */
export async function commonJsProject({ folder: from }: Consumer): Promise<string> {
  const folder = join(from, "..", "commonjs");
  if (existsSync(folder)) return folder;
  const modules = join(folder, "node_modules");
  await cp(join(from, "node_modules"), modules, { recursive: true });
  await symlink(join(ROOT, "node_modules/msw"), join(modules, "msw"));
  const runners = await install(join(ROOT, "test/tools/runners"));
  for (const name of ["ts-jest", "typescript"]) await symlink(join(runners, name), join(modules, name));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  return folder;
}

/** @returns what the compiler says, and what the program that it made prints, unless another program has to read that first */
export async function compiled(folder: string, name: Compiler): Promise<{ said: string; printed?: string }> {
  const config = join(folder, `tsconfig.${name.replace(" ", "-")}.json`);
  const outDir = join(folder, "out", name);
  await writeFile(
    config,
    JSON.stringify({
      compilerOptions: { target: "ES2022", types: [], outDir, ...COMPILERS[name] },
      files: ["main.ts"],
    }),
  );
  const tsc = await run(["node", join(ROOT, "node_modules/typescript/bin/tsc"), "-p", config], folder);
  if (tsc.code !== 0 || name === "bundler") return { said: tsc.stdout };
  const { stdout, stderr } = await run(["node", join(outDir, "main.js")], folder);
  return { said: tsc.stdout, printed: stdout + stderr };
}

/** Runs the tests of the project with no settings but, of TypeScript, the preset. */
export async function jest(folder: string, major: "29" | "30"): Promise<Outcome> {
  const runners = await install(join(ROOT, "test/tools/runners"));
  const bin = join(runners, major === "29" ? "jest-29" : "jest", "bin/jest.js");
  const run1 = await run(["node", bin, "plain"], folder);
  const run2 = await run(["node", bin, "--preset=ts-jest", "typed"], folder);
  return {
    code: run1.code + run2.code,
    stdout: run1.stdout + run2.stdout,
    stderr: run1.stderr + run2.stderr,
  };
}
