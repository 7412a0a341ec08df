/** The engine: what is written, what is refused, what is taken back. Folders are on disk, and the program runs as its users run it. */
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { apply } from "../../generator/apply/apply.ts";
import type { Rewriter } from "../../generator/apply/contract.ts";
import { bundled } from "../../generator/commands/bundled.ts";
import type { BundledFormer } from "../../generator/commands/former-reader.ts";
import { markersIn } from "../../generator/scan/markers.ts";
import { folder, put, root, stgen, tree } from "../cli/support.ts";
import { known } from "../scan/known.ts";

const { plan: former } = await bundled<BundledFormer>("former");

const URL_OF = "`https://api.servicetitan.io/crm/v2/tenant/${process.env.TENANT}/customers/${id}`";
const CALL = `const axios = require("axios");
const name = async (id) => (await axios.get(${URL_OF})).data.name;
module.exports = { name };`;
const DONE = `const { st } = require("./servicetitan-client.js");
const name = async (id) => (await st.crm.customers.get(id)).name;
module.exports = { name };`;

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], {
    cwd,
    encoding: "utf8",
  });
}

/** A folder that is committed. */
function repository(files: Readonly<Record<string, string | Buffer>>): string {
  const made = folder(files);
  git(made, "init", "-q");
  git(made, "add", ".");
  git(made, "commit", "-qm", "all");
  return made;
}

const text = (cwd: string, file: string) => readFileSync(join(cwd, file), "utf8");

interface Told {
  readonly written: boolean;
  readonly summary: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
  readonly left: readonly { readonly file: string; readonly line: number; readonly why: string }[];
  readonly takenBack: readonly { readonly file: string; readonly error: string }[];
  readonly files: readonly { readonly path: string; readonly diff: string }[];
}

const json = async (cwd: string, ...args: string[]) =>
  JSON.parse((await stgen(cwd, ["apply", ".", "--json", ...args])).stdout) as Told;

it("says that a diff is nothing but comments", async () => {
  const cwd = folder({
    "a.js": `import axios from "axios";
export const f = (id) => axios.get(\`https://api.servicetitan.com/v1/jobs/\${id}?serviceTitanApiKey=\${process.env.KEY}\`);
`,
  });
  const { stdout } = await stgen(cwd, ["apply", "."]);
  expect(stdout).toContain("No call would be rewritten: the diff is 1 comment in 1 file; 1 for a person");
});

describe("what is written", () => {
  it("is what was shown, and keeps line ends, the byte order mark and the last line", async () => {
    const odd = `\uFEFF${CALL.replaceAll("\n", "\r\n")}`;
    const cwd = repository({ "a.js": odd, "b.js": "const kept = 1" });
    chmodSync(join(cwd, "a.js"), 0o755);
    git(cwd, "commit", "-qam", "mode");
    const before = tree(cwd);
    const { files, written } = await json(cwd);
    expect(written).toBe(false);
    expect(tree(cwd)).toEqual(before);
    expect((await json(cwd, "--write")).written).toBe(true);
    expect(text(cwd, "a.js")).toBe(`\uFEFF${DONE.replaceAll("\n", "\r\n")}`);
    expect(text(cwd, "b.js")).toBe("const kept = 1");
    expect(statSync(join(cwd, "a.js")).mode & 0o777).toBe(0o755);
    const after = tree(cwd);
    git(cwd, "checkout", "-q", ".");
    git(cwd, "clean", "-qf");
    // The mark is before what a diff says of the first line.
    put(cwd, { "a.js": odd.slice(1) });
    put(cwd, { "../all.diff": files.map(({ diff }) => diff).join("") });
    git(cwd, "apply", "../all.diff");
    expect(`\uFEFF${text(cwd, "a.js")}`).toBe(after["a.js"]);
    expect(text(cwd, "servicetitan-client.js")).toBe(after["servicetitan-client.js"]);
  });

  it("is named from the root of the repository in diffs, which git applies there", async () => {
    const cwd = repository({ "apps/office/src/a.js": CALL });
    const told = await stgen(join(cwd, "apps/office"), ["apply", "src", "--json"]);
    const { files } = JSON.parse(told.stdout) as Told;
    expect(files.map(({ path }) => path).sort()).toEqual(["a.js", "servicetitan-client.js"]);
    put(cwd, { "../office.diff": files.map(({ diff }) => diff).join("") });
    git(cwd, "apply", "../office.diff");
    expect(text(cwd, "apps/office/src/a.js")).toBe(DONE);
    expect(text(cwd, "apps/office/src/servicetitan-client.js")).toContain("ServiceTitan");
  });

  it("is nothing when it is run again, which --check tells", async () => {
    const cwd = repository({ "a.js": CALL });
    expect((await stgen(cwd, ["apply", ".", "--check"])).code).toBe(3);
    expect((await stgen(cwd, ["apply", ".", "--write"])).code).toBe(0);
    git(cwd, "add", ".");
    git(cwd, "commit", "-qm", "b");
    const before = tree(cwd);
    expect((await stgen(cwd, ["apply", ".", "--check"])).code).toBe(0);
    expect((await json(cwd, "--write")).summary).toMatchObject({ files: 0, rewritten: 0 });
    expect(tree(cwd)).toEqual(before);
  });

  it("says that types of packages that are not installed were not checked", async () => {
    const cwd = repository({ "a.js": CALL });
    const { notes } = await json(cwd);
    expect(notes.join("\n")).toContain("not installed here: npm install @st-v2/sdk");
  });

  it("calls a client of the user's own", async () => {
    const cwd = folder({
      "src/a.mjs": CALL.replace(/^.*\n/, 'import axios from "axios";\n').replace(/\n.*$/, ""),
    });
    await stgen(cwd, ["apply", "src", "--write", "--client", "@acme/titan#titan"]);
    expect(tree(cwd)).toEqual({
      "src/a.mjs":
        'import { titan } from "@acme/titan";\nconst name = async (id) => (await titan.crm.customers.get(id)).name;',
    });
  });

  it.each([
    ["a.mjs", "@/nope#st", "there is no module `@/nope`"],
    ["a.mjs", "./nope.mjs#st", "there is no module `./nope.mjs`"],
    ["a.ts", "@/nope#st", "there is no module `@/nope`"],
    ["a.ts", "@/titan#st", ""],
  ])("of a module that is there: %s with %s", async (path, client, error) => {
    const code = CALL.replace(/^.*\n/, 'import axios from "axios";\n').replace(
      "async (id)",
      "async (id: number)",
    );
    const cwd = folder({
      [path]: (path.endsWith("ts") ? code : code.replace(": number", "")).replace(
        /\n.*$/,
        "\nexport { name };",
      ),
      "lib/titan.ts": "export declare const st: any;",
      "tsconfig.json": JSON.stringify({
        compilerOptions: { paths: { "@/*": ["./lib/*"] } },
        include: ["*.ts"],
      }),
    });
    const { takenBack, summary } = await json(cwd, "--client", client);
    expect(summary.rewritten).toBe(error === "" ? 1 : 0);
    expect(takenBack.map((one) => one.error).join()).toContain(error);
  });
});

it("gives each package of a repository a client of its own, also where another one has one", async () => {
  const own =
    'const { ServiceTitan } = require("@st-v2/sdk");\nconst own = new ServiceTitan({});\nmodule.exports = { own };\n';
  const cwd = folder({
    "packages/a/package.json": "{}",
    "packages/a/src/one.js": CALL,
    "packages/a/src/deep/two.js": CALL,
    "packages/b/package.json": '{ "type": "module" }',
    "packages/b/three.js": CALL.replace(/^.*\n/, 'import axios from "axios";\n').replace(
      /module.*$/,
      "export { name };",
    ),
    "packages/c/package.json": "{}",
    "packages/c/four.js": CALL,
    "packages/c/client.js": own,
  });
  await stgen(cwd, ["apply", ".", "--write"]);
  const imports = Object.entries(tree(cwd)).flatMap(([path, content]) => {
    const from = /[."']*\/?(?:servicetitan-client|client)(?:\.\w+)?(?=["'])/.exec(String(content))?.[0];
    return from === undefined ? [] : [[path.slice("packages/".length), from]];
  });
  expect(Object.fromEntries(imports)).toEqual({
    "a/src/one.js": '"./servicetitan-client.js',
    "a/src/deep/two.js": '"../servicetitan-client.js',
    "b/three.js": '"./servicetitan-client.js',
    "c/four.js": '"./client.js',
  });
  expect(Object.keys(tree(cwd)).filter((path) => /servicetitan-client/.test(path))).toEqual([
    "packages/a/src/servicetitan-client.js",
    "packages/b/servicetitan-client.js",
  ]);
});

it.each(["SIGHUP", "SIGINT", "SIGTERM"])(
  "%s while files are written leaves none half-way",
  async (signal) => {
    const cwd = folder(Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}.js`, CALL])));
    const preload = pathToFileURL(join(root, "test/cli/interrupt.mjs")).href;
    const env = { NODE_OPTIONS: `--import ${preload}`, INTERRUPT_AT: "writeFile 2", INTERRUPT_WITH: signal };
    const { stderr } = await stgen(cwd, ["apply", ".", "--write"], env);
    expect(stderr).toContain("servicetitan-client.js, a.js, b.js and 2 more were written, as a whole.");
    expect(Object.keys(tree(cwd))).toEqual(["a.js", "b.js", "c.js", "d.js", "servicetitan-client.js"]);
    expect(text(cwd, "d.js")).toBe(DONE);
  },
);

/** A package of the client, as far as code of tests asks it. */
const SDK = {
  "node_modules/@st-v2/sdk/package.json":
    '{ "name": "@st-v2/sdk", "type": "module", "exports": "./index.js" }',
  "node_modules/@st-v2/sdk/index.js": `export class ServiceTitan {
  static fromEnv() {
    if (!process.env.SERVICETITAN_TENANT) throw new Error("SERVICETITAN_TENANT is missing");
    return new ServiceTitan();
  }
  get crm() { return { customers: { get: async (id) => ({ name: \`\${process.env.SERVICETITAN_TENANT}/\${id}\` }) } }; }
}`,
};

it("makes the client when what sets variables in the body of a module has run", async () => {
  const code = `import axios from "axios";
process.env.SERVICETITAN_TENANT = "7";
const id = 2;
console.log((await axios.get(${URL_OF})).data.name);`;
  const cwd = folder({ "main.mjs": code, ...SDK });
  await stgen(cwd, ["apply", ".", "--write"]);
  expect(execFileSync(process.execPath, ["main.mjs"], { cwd, encoding: "utf8" })).toBe("7/2\n");
  // What was written is a client of the code's own from now on.
  put(cwd, { "other.mjs": code });
  await stgen(cwd, ["apply", ".", "--write"]);
  expect(text(cwd, "other.mjs")).toContain('from "./servicetitan-client.mjs"');
});

describe("nothing is written", () => {
  it.each([
    ["where files are changed and not committed", { "b.js": "changed" }, /b\.js would be mixed/],
    ["into files that nobody has committed", { "c.js": CALL }, /c\.js would be mixed/],
  ])("%s, unless it is forced", async (_, more, said) => {
    const cwd = repository({ "a.js": CALL, "b.js": "kept" });
    put(cwd, more);
    const before = tree(cwd);
    const refused = await stgen(cwd, ["apply", ".", "--write"]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(said);
    expect(tree(cwd)).toEqual(before);
    expect((await stgen(cwd, ["apply", ".", "--write", "--force"])).code).toBe(0);
    expect(text(cwd, "a.js")).toBe(DONE);
  });

  it("of code that is broken, made by programs, no text, or elsewhere; and none of it is run", async () => {
    const outside = folder({ "far.js": CALL });
    const cwd = folder({
      "broken.js": `${CALL}\nfunction ( {`,
      "app.min.js": CALL,
      "long.js": `${CALL}\n${"a();".repeat(5000)}`,
      "latin.js": Buffer.from(`${CALL}\n// caf\xe9`, "latin1"),
      "node_modules/x/index.js": CALL,
      "deep.js": `${CALL}\nconst d = ${"(".repeat(4000)}1${")".repeat(4000)};`,
      "stgen.config.js": 'throw new Error("run");',
      "tsconfig.json":
        '{ "extends": "./tsconfig.json", "files": ["./gone.ts"], "references": [{ "path": "." }] }',
    });
    symlinkSync(join(outside, "far.js"), join(cwd, "link.js"));
    const before = tree(cwd);
    symlinkSync(cwd, join(cwd, "circle"));
    put(cwd, { "fine.js": CALL });
    const { code } = await stgen(cwd, ["apply", ".", "--write", "--force"]);
    expect(code).toBe(0);
    unlinkSync(join(cwd, "circle"));
    const { "fine.js": fine, "servicetitan-client.js": made, ...others } = tree(cwd);
    expect(fine).toBe(DONE);
    expect(made).toContain("fromEnv");
    expect(others).toEqual(before);
    expect(text(outside, "far.js")).toBe(CALL);
  });

  it("where one of the files cannot be", async () => {
    const cwd = folder({ "a.js": CALL, "b.js": CALL });
    put(cwd, { "servicetitan-client.js/kept": "" });
    const before = tree(cwd);
    const { code, stderr } = await stgen(cwd, ["apply", ".", "--write"]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("servicetitan-client.js cannot be written")]);
    expect(tree(cwd)).toEqual(before);
  });
});

/** A program with the types of both libraries. */
const program = (options: string, files: Readonly<Record<string, string>>) =>
  folder({
    "tsconfig.json": `{ "compilerOptions": { "strict": true, "target": "es2022", "moduleResolution": "bundler", "module": "esnext"${options} } }`,
    "node_modules/axios/package.json": '{ "name": "axios", "types": "index.d.ts" }',
    "node_modules/axios/index.d.ts":
      "declare const axios: { get(url: string, config?: object): Promise<{ data: any }> }; export default axios;",
    "node_modules/@st-v2/sdk/package.json": '{ "name": "@st-v2/sdk", "types": "index.d.ts" }',
    "node_modules/@st-v2/sdk/index.d.ts": `export declare class ServiceTitan {
  static fromEnv(): ServiceTitan;
  crm: { customers: { get(id: number): Promise<{ name?: string }> } };
}`,
    ...Object.fromEntries(
      Object.entries(files).map(([name, body]) => [
        name,
        `import axios from "axios";\ndeclare const process: { env: Record<string, string> };\n${body}\n`,
      ]),
    ),
  });

it("takes the changes of a file back that would not compile, and keeps those of others", async () => {
  const typed = (body: string) => `export async function read(id: number) {
  const { data } = await axios.get(${URL_OF});
  ${body}
}`;
  const cwd = program("", {
    "good.ts": typed("return data.name as string | undefined;"),
    "bad.ts": typed("return data.name.length as number;"),
  });
  const { summary, takenBack } = await json(cwd, "--write");
  expect(summary).toMatchObject({ rewritten: 1, takenBack: 1 });
  expect(takenBack).toEqual([
    expect.objectContaining({ file: "bad.ts", error: expect.stringMatching(/^bad\.ts: 5:10 TS18048/) }),
  ]);
  expect(text(cwd, "good.ts")).toContain("st.crm.customers.get(id)");
  expect(text(cwd, "bad.ts")).toContain("axios.get");
});

it("takes out what nothing uses any more, and takes back what has to stay unused where that is an error", async () => {
  const typed = (headers: string) => `export async function read(id: number) {
  const url = ${URL_OF};
  // eslint-disable-next-line prefer-const
  const headers = ${headers};
  const { data } = await axios.get(url, { headers });
  return data.name as string | undefined;
}`;
  const made = "const key = () => process.env.KEY;\n";
  const cwd = program(', "noUnusedLocals": true', {
    "good.ts": typed('{ "ST-App-Key": process.env.KEY }'),
    "bad.ts": made + typed('{ "ST-App-Key": key() }'),
  });
  const { summary, takenBack } = await json(cwd, "--write");
  expect(summary).toMatchObject({ rewritten: 1, takenBack: 1 });
  expect(takenBack).toEqual([
    expect.objectContaining({ file: "bad.ts", error: expect.stringMatching(/TS6133: 'headers'/) }),
  ]);
  expect(text(cwd, "good.ts")).toContain(
    `read(id: number) {\n  const data = await st.crm.customers.get(id);\n`,
  );
});

it("leaves tests alone that intercept what is no longer called, and tells them", async () => {
  const mocked = (how: string) => `${how}\nimport { name } from "../a.mjs";\nit("asks", () => name(1));`;
  const cwd = folder({
    "a.mjs": CALL.replace(/^.*\n/, 'import axios from "axios";\n').replace(/module.*$/, "export { name };"),
    "test/jest.test.mjs": mocked('jest.mock("axios");'),
    "test/net.test.mjs": mocked('import nock from "nock";\nnock("https://api.servicetitan.io");'),
    "test/own.test.mjs": `import MockAdapter from "axios-mock-adapter";\nimport axios from "axios";\nconst id = 1;\nnew MockAdapter(axios);\naxios.get(${URL_OF}).then((r) => r.data);`,
    "test/other.test.mjs": 'jest.mock("axios");',
    "test/plain.test.mjs": mocked(""),
  });
  const before = tree(cwd);
  const { left } = await json(cwd, "--write");
  expect(left.filter(({ why }) => /intercept/.test(why)).map(({ file, line }) => `${file}:${line}`)).toEqual([
    "test/own.test.mjs:5",
    "test/jest.test.mjs:1",
    "test/net.test.mjs:2",
  ]);
  const { "a.mjs": after, "servicetitan-client.mjs": _, ...others } = tree(cwd);
  expect(after).toContain("st.crm.customers.get(id)");
  expect({ ...others, "a.mjs": before["a.mjs"] }).toEqual(before);
});

describe("what a person has to decide", () => {
  const code = `export const View = () => (
  <ul>
    {rows.map((row) => <li>{fetch("https://api.servicetitan.io/crm/v2/tenant/1/customers/2")}</li>)}
  </ul>
);
if (a) fetch("https://api.servicetitan.io/crm/v2/tenant/1/customers/3");
  fetch("https://api.servicetitan.io/crm/v2/tenant/1/customers/4");
`;
  const undecided: Rewriter = ({ sites }) => ({
    rewrites: [],
    undecided: sites.map(({ site: { at } }) => ({ row: "fetch", at, why: "the */ answer" })),
  });
  const marked = (text: string) => {
    const files = [{ path: "a.jsx", text }];
    const input = { files, known, former, options: {}, packages: new Map(), check: () => [] };
    return apply({ ...input, rewriters: [undecided] }).changes[0]?.after;
  };

  it("is a comment above it, in the form that the place needs, once", () => {
    const after = marked(code) ?? "";
    expect(after).toBe(`export const View = () => (
  <ul>
    {/* @stgen-migrate fetch: the * / answer */}
    {rows.map((row) => <li>{fetch("https://api.servicetitan.io/crm/v2/tenant/1/customers/2")}</li>)}
  </ul>
);
if (a) /* @stgen-migrate fetch: the * / answer */ fetch("https://api.servicetitan.io/crm/v2/tenant/1/customers/3");
  // @stgen-migrate fetch: the * / answer
  fetch("https://api.servicetitan.io/crm/v2/tenant/1/customers/4");
`);
    expect(marked(after)).toBeUndefined();
    const asks = (comment: string) =>
      `async function f() {\n  ${comment}\n  await fetch("https://api.servicetitan.io/crm/v2/tenant/1/customers/2");\n}\n`;
    const told = "// @stgen-migrate fetch: the * / answer\n  ";
    for (const directive of [
      "// eslint-disable-next-line no-void",
      "// @ts-expect-error not typed",
      "/* prettier-ignore */",
      "// c8 ignore next",
    ]) {
      const once = marked(asks(directive));
      expect(once).toBe(asks(`${told}${directive}`));
      expect(marked(once ?? "")).toBeUndefined();
    }
    expect(marked(asks("// stgen-ignore v1-call: it stays"))).toBeUndefined();
    expect(markersIn({ path: "a.jsx", text: after }).map(({ at, text }) => [at.line, text])).toEqual([
      [3, "fetch: the * / answer"],
      [7, "fetch: the * / answer"],
      [8, "fetch: the * / answer"],
    ]);
  });
});
