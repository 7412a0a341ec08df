/** The plan as it is made of the documents and pins that come with the program, and a mock of all that it asks. */
import { readdirSync, readFileSync } from "node:fs";
import { clientReader } from "../../generator/former/read.ts";
import { planOf } from "../../generator/migrate/plan/plan.ts";
import { runMigration } from "../../generator/migrate/run.ts";
import { settingsOf } from "../../generator/model/settings.ts";

const specs = new URL("../../specs/", import.meta.url);

const files = (folder: string) =>
  readdirSync(new URL(folder, specs))
    .filter((name) => /\.(json|yaml)$/.test(name))
    .map((name) => ({ path: name, text: readFileSync(new URL(`${folder}/${name}`, specs), "utf8") }));

const output = runMigration({ from: files("v1"), to: files("v2"), pins: files("migration") });
if (!output.report || !output.catalogues) throw new Error("no report was made");
export const { report } = output;
export const plan = planOf(report.rows, output.catalogues, settingsOf({}).vendor.wire);

/** Output's modules are not checked with the generator's. */
const load = (name: string): Promise<unknown> => import(name);
const { ServiceTitan } = (await load("@st-v2/sdk")) as { ServiceTitan: new (options: object) => Client };
const { createMock } = (await load("@st-v2/sdk/mocks")) as {
  createMock(options: object): { fetch(url: string, init?: object): Promise<unknown> };
};

export type Row = Readonly<Record<string, unknown>>;

export type Client = Record<
  string,
  Record<string, Record<string, (...args: unknown[]) => Promise<unknown> & { toArray(): Promise<Row[]> }>>
>;

/** @returns what asks a new mock, and the URLs that it asked */
export function mocked() {
  const mock = createMock({});
  const calls: string[] = [];
  const free = { sent() {}, done() {} };
  const st = new ServiceTitan({
    tenant: 1,
    clientId: "id",
    clientSecret: "secret",
    appKey: "ak1.key",
    limiter: { acquire: () => Promise.resolve(free), pause() {} },
    fetch: (url: string, init?: object) => {
      if (!/token/.test(url)) calls.push(url);
      return mock.fetch(url, init);
    },
  });
  return { st, read: clientReader(st), calls };
}
