/**
 * The map runs: every code of the report compiles under the strict flags against the generated clients, with `id` a number and `record` what the new
 * API answers for the object, and runs against a mock, where the steps beside it give the same. The lists say what does not yet; they may only become shorter.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { stepsBack } from "../../generator/migrate/inverse.ts";
import { printRoute } from "../../generator/migrate/routes/print.ts";
import type { NestedRow, Row, Target } from "../../generator/migrate/rows.ts";
import { runMigration } from "../../generator/migrate/run.ts";
import { runRoute } from "../../generator/runtime/route.ts";
import { type Compiled, compiled, statements } from "./compiled.ts";

/** Output's modules are not checked with the generator's. */
const load = (name: string): Promise<unknown> => import(name);
const { ServiceTitan } = (await load("@st-v2/sdk")) as { ServiceTitan: new (options: object) => object };
const { createMock } = (await load("@st-v2/sdk/mocks")) as {
  createMock(options: object): { readonly fetch: unknown };
};

const root = new URL("../../", import.meta.url).pathname;

const files = (folder: string) =>
  readdirSync(join(root, "specs", folder))
    .filter((name) => /\.(json|yaml)$/.test(name))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(join(root, "specs", folder, name), "utf8"),
    }));

const { report, pins, to } = runMigration({ from: files("v1"), to: files("v2"), pins: files("migration") });

interface Shown {
  readonly name: string;
  readonly row: Row;
  readonly target: Target;
  readonly code: string;
  /** Made of two rows that are tried by themselves as well. */
  readonly isMade: boolean;
}

const shown: readonly Shown[] = (report?.rows ?? []).flatMap((row) => {
  const owner = `${row.kind} ${row.v1.operation ?? row.v1.object}`;
  const own: Pick<NestedRow, "field" | "row" | "targets"> = { field: row.v1.field, targets: row.targets };
  return [own, ...(row.nested ?? [])].flatMap(({ field, row: made, targets }) =>
    targets.map((target, i) => ({
      name: `${owner}.${field}[${i}]`,
      row,
      target,
      code: target.via.code,
      isMade: made !== undefined,
    })),
  );
});

/** What takes the place of an endpoint, as the body of a function. */
const recipes = (report?.rows ?? []).flatMap(({ v1, recipe = [] }) => {
  const made = recipe.flatMap((line) => /^const [[{]? ?(\w+)/.exec(line)?.[1] ?? []);
  const body = [...recipe.filter((line) => !line.startsWith("//")), `return { ${made.join(", ")} };`].join(
    " ",
  );
  return v1.path === undefined
    ? []
    : [{ name: `endpoint ${v1.operation}`, body, parameters: v1.path.includes("{id}") ? ["id"] : [] }];
});

/** What does not compile. */
const NOT_COMPILED: readonly string[] = [];

/** What throws, or gives nothing for any record. */
const NOT_RUN: readonly string[] = [
  // A user is an employee or a technician, and those of the mock's records are employees.
  "field Job.createdBy[2]",
  "field JobAssignment.assignedBy[2]",
  "field Lead.createdBy[2]",
  "field Job.createdBy.id[1]",
  "field Job.createdBy.name[1]",
  "field JobAssignment.assignedBy.id[1]",
  "field JobAssignment.assignedBy.name[1]",
  "field Lead.createdBy.id[1]",
  "field Customer.createdBy[1]",
  "field LeadCustomer.createdBy[1]",
  "field Location.createdBy[1]",
];

/** Type of the counterpart, by the object of the old API. */
const records = new Map(
  pins.flatMap(({ owner, counterpart }) => {
    const domain = to.find(({ id }) => id === counterpart?.domain);
    const model = domain?.models.find(({ source }) => source === counterpart?.schema);
    return domain && model ? [[owner, `${domain.name}.${model.name}`] as const] : [];
  }),
);

const PRELUDE = `import type * as sdk from "@st-v2/sdk";\ndeclare const st: sdk.ServiceTitan;\n`;

it("every code compiles", () => {
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const folder = mkdtempSync(join(root, "node_modules/.cache/routes-"));
  try {
    const functions = shown.map(({ row, code }, i) => {
      const record = row.kind === "field" ? records.get(row.v1.object) : undefined;
      return `export const f${i} = async (record: ${record === undefined ? "never" : `sdk.${record}`}, id: number) => { return ${code}; };`;
    });
    const whole = recipes.map(
      ({ body, parameters }, i) =>
        `export const r${i} = async (${parameters.map((name) => `${name}: number`).join()}) => { ${body} };`,
    );
    writeFileSync(join(folder, "codes.ts"), PRELUDE + [...functions, ...whole].join("\n"));
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig()));
    const { stdout } = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/typescript-7/bin/tsc"),
        "-p",
        join(folder, "tsconfig.json"),
        "--pretty",
        "false",
      ],
      { encoding: "utf8" },
    );
    const faults = [...stdout.matchAll(/codes\.ts\((\d+),\d+\): (.*)/g)].map(([, line, message]) => {
      const at = Number(line) - PRELUDE.split("\n").length;
      const one = shown[at] ?? recipes[at - shown.length];
      return { name: one?.name, code: one && "code" in one ? one.code : one?.body, message };
    });
    expect(stdout.replace(/^.*codes\.ts.*\n(?: .*\n)*/gm, "")).toBe("");
    expect(faults.filter(({ name }) => !NOT_COMPILED.includes(name ?? ""))).toEqual([]);
    expect(NOT_COMPILED.filter((name) => !faults.some((fault) => fault.name === name))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function tsconfig() {
  const packages = readdirSync(join(root, "output"), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return {
    compilerOptions: {
      target: "ES2022",
      lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      types: [],
      module: "ESNext",
      moduleResolution: "Bundler",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      noUnusedLocals: true,
      noEmit: true,
      skipLibCheck: true,
      paths: Object.fromEntries([
        ["@st-v2/runtime/*", [join(root, "output/runtime/src/*/index.ts")]],
        ...packages.map(({ name }) => [`@st-v2/${name}`, [join(root, `output/${name}/src/index.ts`)]]),
      ]),
    },
    files: ["codes.ts"],
  };
}

it("no code walks a list, of which nothing is asked, to find one record", () => {
  const walks = shown.filter(
    ({ code }) => /\.(?:list\w*|\w+)\(\)\.toArray\(\)\)\.find/.test(code) || /for await/.test(code),
  );
  expect(walks.map(({ code }) => code)).toEqual([]);
});

it("every code runs", async () => {
  const { fetch } = createMock({ guards: { rate: false } });
  const st = new ServiceTitan({ tenant: "1", clientId: "id", clientSecret: "secret", appKey: "key", fetch });
  const failed: Record<string, string> = {};
  for (const { name, row, target, code, isMade } of shown) {
    if (target.via.kind === "none") continue;
    const outcome = await outcomeOf(target, recordOf(row), { st, ids: isMade ? IDS.slice(0, 4) : IDS });
    // Of the first few records none may have one; the rows that it is made of are tried with more.
    if (isMade && outcome === "nothing") continue;
    if (outcome !== undefined) failed[name] = `${code}: ${outcome}`;
  }
  expect(Object.fromEntries(Object.entries(failed).filter(([name]) => !NOT_RUN.includes(name)))).toEqual({});
  expect(NOT_RUN.filter((name) => failed[name] === undefined)).toEqual([]);
});

it("every endpoint has a recipe, and it runs", async () => {
  expect(recipes.length).toBe(19);
  const { fetch } = createMock({ guards: { rate: false } });
  const st = new ServiceTitan({ tenant: "1", clientId: "id", clientSecret: "secret", appKey: "key", fetch });
  const failed: Record<string, string> = {};
  for (const { name, body, parameters } of recipes) {
    try {
      await statements(body, ["st", ...parameters])(st, 1, undefined);
    } catch (error) {
      failed[name] = String(error);
    }
  }
  expect(failed).toEqual({});
});

it("the way back gives the form that the old document states", async () => {
  const { fetch } = createMock({ guards: { rate: false } });
  const st = new ServiceTitan({ tenant: "1", clientId: "id", clientSecret: "secret", appKey: "key", fetch });
  const wrong: string[] = [];
  for (const row of report?.rows ?? []) {
    const { v1, inverse, uncomputed } = row;
    const steps = row.targets[0]?.via.steps;
    const form = FORMS.find(([type]) => type.test(v1.type ?? ""))?.[1];
    if (row.kind !== "field" || uncomputed !== undefined || !steps || !inverse || !form) continue;
    const record = recordOf(row);
    for (const id of IDS.slice(0, 3)) {
      const found = await record(st, undefined, id).catch(() => undefined);
      const one: unknown = Array.isArray(found) ? found[0] : found;
      const all = [...steps, ...stepsBack(inverse)];
      const value = await runRoute(all, { st, record: one, id }).catch(() => undefined);
      // Of an object inside of a list there are several.
      const values = Array.isArray(value) && !v1.type?.startsWith("array") ? value : [value];
      const bad = values.find((each) => each !== null && each !== undefined && !form(each));
      if (bad !== undefined) wrong.push(`${v1.object}.${v1.field} ${v1.type}: ${JSON.stringify(bad)}`);
    }
  }
  // Cents, where the few old payloads had none.
  expect([...new Set(wrong)].filter((one) => !one.startsWith("InstalledEquipment.cost "))).toEqual([]);
});

const FORMS: readonly (readonly [RegExp, (value: unknown) => boolean])[] = [
  [/^integer/, Number.isInteger],
  [/^number/, (value) => typeof value === "number" && Number.isFinite(value)],
  [/^boolean/, (value) => typeof value === "boolean"],
  [/^string\(iso-date-time/, (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$/.test(String(value))],
  [/^string/, (value) => typeof value === "string"],
];

/** How the counterpart of a row's object is read, from what another row of the object says. */
function recordOf({ v1 }: Row): Compiled {
  const own = shown.find(({ row, target }) => row.v1.object === v1.object && target.via.own !== undefined);
  const { steps = [], own: count = 0 } = own?.target.via ?? {};
  return compiled(steps.length === 0 ? "undefined" : printRoute(steps.slice(0, count)));
}

const IDS = Array.from({ length: 20 }, (_, i) => i + 1);

/** What is wrong with a code: it throws, or gives nothing for any of the first records. */
async function outcomeOf(
  target: Target,
  record: Compiled,
  { st, ids }: { readonly st: object; readonly ids: readonly number[] },
): Promise<string | undefined> {
  const { code, steps = [] } = target.via;
  const run = compiled(code);
  let fault: string | undefined;
  for (const id of ids) {
    try {
      const found = await record(st, undefined, id);
      const one: unknown = Array.isArray(found) ? found[0] : found;
      if ((one === undefined || one === null) && String(record).includes("await")) continue;
      const value = await run(st, one, id);
      const interpreted = await runRoute(steps, { st, record: one, id });
      // What creates something creates another one.
      const isWrite = steps.some((step) => "body" in step);
      if (!isWrite && JSON.stringify(interpreted) !== JSON.stringify(value))
        return `the steps give ${JSON.stringify(interpreted)}`;
      if (
        value !== undefined &&
        value !== null &&
        !(Array.isArray(value) && value.length === 0 && target.via.kind !== "direct")
      )
        return undefined;
      // What may be missing is, in records of a mock; that the field is one, the compiler has said.
      if (!steps.some((step) => "absent" in step)) fault = "nothing";
    } catch (error) {
      const status = (error as { status?: number }).status;
      if (status !== 404) return String(error);
      fault = `404`;
    }
  }
  return fault;
}
