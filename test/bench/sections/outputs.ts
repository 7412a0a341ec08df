/** What is made, at work: compiled, bundled for a browser, checked and completed in a program that uses one call. */
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { completionTime } from "../editor.ts";
import type { Figures } from "../figures.ts";
import type { Case, Cases } from "../measure.ts";
import { PEER_NAMES } from "../peers.ts";
import { command } from "../process.ts";
import { configure, type Maker, moduleOf, projectFolder, projectOf } from "../projects.ts";
import { ROOT, type Workshop } from "../workshop.ts";

const TSC = join(ROOT, "node_modules/typescript/bin/tsc");
const MAKERS = ["ours", ...PEER_NAMES] as const;

/** Clients and types of one document, and of all. Ours has mocks beside them, which are compiled where all is built. */
export function compile(shop: Workshop): Cases {
  const rows = MAKERS.flatMap((maker) => [
    [`${maker}, crm`, tsc(shop, maker, "tsconfig.crm.json", () => [moduleOf(maker, "crm")])] as const,
    [`${maker}, all`, tsc(shop, maker, "tsconfig.all.json")] as const,
  ]);
  const dist = join(projectFolder(shop, "ours"), "packages");
  return {
    ...Object.fromEntries(rows),
    "ours, all with mocks, written": command({
      args: [shop.cli, "build", "--out", dist],
      cwd: shop.folder,
      prepare: async () => void (await projectOf(shop, "ours")),
    }),
  };
}

/** Type errors are counted and fail nothing: some peers make what a strict compiler refuses. */
function tsc(shop: Workshop, maker: Maker, name: string, files?: () => readonly string[]): Case {
  const project = projectFolder(shop, maker);
  return command({
    args: [TSC, "-p", join(project, name), "--extendedDiagnostics"],
    cwd: shop.folder,
    codes: [0, 1, 2],
    prepare: async () => {
      await projectOf(shop, maker);
      configure(shop, maker, name, files?.());
    },
    read: compilerFigures,
  });
}

/** @throws where the compiler did not come to its end */
export function compilerFigures(printed: string): Figures {
  const told = (name: string, otherwise?: number) => {
    const value = new RegExp(`^${name}: +([\\d.]+)`, "m").exec(printed)?.[1];
    if (value === undefined && otherwise !== undefined) return otherwise;
    if (value === undefined)
      throw new Error(`the compiler does not tell its ${name}:\n${printed.slice(-2000)}`);
    return Number(value);
  };
  return {
    errors: printed.match(/^\S.*: error TS\d+: /gm)?.length ?? 0,
    instantiations: told("Instantiations"),
    // Not told where every module asks not to be checked, as those of swagger-typescript-api do.
    check: told("Check time", 0),
  };
}

interface Consumer {
  readonly maker: Maker;
  /** One call of CRM. What is asked to be completed stands before the last word. */
  readonly text: string;
  /** What is among the completions. */
  readonly completes: string;
}

const CREDENTIALS = '{ tenant: "1", clientId: "id", clientSecret: "secret", appKey: "key" }';
const consumer = (maker: Maker, ...lines: string[]): Consumer => ({
  maker,
  text: `${lines.join("\n")}\nexport const name = customer?.name;\n`,
  completes: "address",
});

export const CONSUMERS = {
  ours: consumer(
    "ours",
    'import { Crm } from "@st-v2/crm";',
    `const crm = new Crm(${CREDENTIALS});`,
    "const customer = await crm.customers.get(1);",
  ),
  "ours, umbrella": consumer(
    "ours",
    'import { ServiceTitan } from "@st-v2/sdk";',
    `const st = new ServiceTitan(${CREDENTIALS});`,
    "const customer = await st.crm.customers.get(1);",
  ),
  oazapfts: consumer(
    "oazapfts",
    'import { customersGet } from "./crm";',
    "const answer = await customersGet(1, 1);",
    "const customer = answer.status === 200 ? answer.data : undefined;",
  ),
  "openapi-fetch": consumer(
    "openapi-typescript",
    'import createClient from "openapi-fetch";',
    'import type { paths } from "./crm";',
    'const client = createClient<paths>({ baseUrl: "https://api.servicetitan.io/crm/v2" });',
    'const path = "/tenant/{tenant}/customers/{id}";',
    "const { data: customer } = await client.GET(path, { params: { path: { tenant: 1, id: 1 } } });",
  ),
  "swagger-typescript-api": consumer(
    "swagger-typescript-api",
    'import { Api } from "./crm";',
    "const { data: customer } = await new Api().tenant.customersGet(1, 1);",
  ),
  "hey-api": consumer(
    "hey-api",
    'import { customersGet } from "./crm";',
    "const { data: customer } = await customersGet({ path: { tenant: 1, id: 1 } });",
  ),
  orval: consumer(
    "orval",
    'import { customersGet } from "./crm";',
    "const answer = await customersGet(1, 1);",
    "const customer = answer.status === 200 ? answer.data : undefined;",
  ),
  // Made by hand, of other APIs: what the bars of size and of the editor are taken from.
  stripe: consumer(
    "packages",
    'import Stripe from "stripe";',
    'const { data: [customer] } = await new Stripe("key").customers.list();',
  ),
  openai: {
    maker: "packages",
    text: [
      'import OpenAI from "openai";',
      'const model = await new OpenAI({ apiKey: "key" }).models.retrieve("model");',
      "export const name = model.id;\n",
    ].join("\n"),
    completes: "created",
  },
} as const satisfies Record<string, Consumer>;

const CONSUMER_FILE = "consumer.ts";

/** From nothing, and in an editor that has the program open. */
export function consume(shop: Workshop): Cases {
  return mapped(CONSUMERS, ({ maker, text, completes }) => {
    const folder = projectFolder(shop, maker);
    const checked = tsc(shop, maker, "tsconfig.json", () => [CONSUMER_FILE]);
    return async () => {
      const path = join(await projectOf(shop, maker), CONSUMER_FILE);
      writeFileSync(path, text);
      const figures = await checked();
      if (figures.errors !== 0) throw new Error(`the program in ${folder} does not compile`);
      return { ...figures, completion: await completionTime(path, { text, completes }) };
    };
  });
}

/**
 * Ours signs in, retries and keeps to the limit of calls; the others' do none of it, that is left to who uses them. Of a bundle in several files
 * those count that the call loads.
 */
export function bundle(shop: Workshop): Cases {
  const whole = (text: string): Consumer => ({ maker: "ours", text, completes: "" });
  const all = {
    ...CONSUMERS,
    "ours, all of CRM": whole('export * from "@st-v2/crm";'),
    "ours, mocks of accounting": whole('export * from "@st-v2/accounting/mocks";'),
  };
  return {
    ...mapped(all, (consumer) => () => bundled(shop, consumer, true)),
    ...mapped({ "ours, umbrella in one file": CONSUMERS["ours, umbrella"] }, (consumer) => () => {
      return bundled(shop, consumer, false);
    }),
  };
}

async function bundled(shop: Workshop, { maker, text }: Consumer, splitting: boolean): Promise<Figures> {
  const folder = await projectOf(shop, maker);
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, loader: "ts", resolveDir: folder },
    absWorkingDir: folder,
    outdir: "bundle",
    bundle: true,
    minify: true,
    splitting,
    metafile: true,
    format: "esm",
    target: "es2022",
    external: ["msw"],
    write: false,
  });
  const needed = loadedBy(metafile);
  const files = outputFiles.filter(({ path }) => needed.has(relative(folder, path)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    minified: sum(files.map(({ contents }) => contents.length)),
    gzip: sum(files.map(({ contents }) => gzipSync(contents).length)),
  };
}

/** The file of the entry, what it imports, and what is imported late of CRM. */
export function loadedBy({ outputs }: Pick<Metafile, "outputs">): ReadonlySet<string> {
  const isEntry = ([, { entryPoint }]: [string, Metafile["outputs"][string]]) => entryPoint === "<stdin>";
  const found = new Set(
    Object.entries(outputs)
      .filter(isEntry)
      .map(([path]) => path),
  );
  for (const path of found) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      const isLate = kind === "dynamic-import" && !outputs[next]?.entryPoint?.includes("/crm/");
      if (outputs[next] !== undefined && !isLate) found.add(next);
    }
  }
  return found;
}

function mapped(rows: { readonly [row: string]: Consumer }, toCase: (row: Consumer) => Case): Cases {
  return Object.fromEntries(Object.entries(rows).map(([row, consumer]) => [row, toCase(consumer)]));
}
