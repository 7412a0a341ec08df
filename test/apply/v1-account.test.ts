/** V1's key was the account: calls become calls of one client only where it is shown that one key is sent by all of them. */
import { expect, it } from "vitest";
import { rewritten } from "./v1.ts";

const call = (key: string, id = "id") =>
  `const { data } = await axios.get(\`https://api.servicetitan.com/v1/jobs/\${${id}}\`, { headers: { "X-HTTP-ServiceTitan-Api-Key": ${key} } });
  console.log(data.data.jobNumber);`;
const asking = (key: string, before = "") =>
  `import axios from "axios";\n${before}\nexport async function show(id) {\n  ${call(key)}\n}\n`;
const inQuery = (key: string) =>
  `export async function show(id) {
  const res = await fetch(\`https://api.servicetitan.com/v1/jobs/\${id}?serviceTitanApiKey=${key}&x\`);
  console.log((await res.json()).data.jobNumber);
}\n`.replace("&x", "");
const config = "export const KEY = process.env.ST_KEY;\nexport const all = { st: { key: KEY } };\n";

const proven: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  ["a literal", { "a.js": asking('"abc"') }],
  ["a variable of the environment", { "a.js": asking("process.env.ST_KEY") }],
  [
    "one by constants",
    { "a.js": asking("KEY", 'const key = process.env.ST_KEY ?? "";\nconst KEY = `${key}`;') },
  ],
  ["one taken off the environment", { "a.js": asking("ST_KEY", "const { ST_KEY } = process.env;") }],
  ["one of another file", { "a.js": asking("KEY", 'import { KEY } from "./b.js";'), "b.js": config }],
  [
    "one in an object of another file",
    { "a.js": asking("all.st.key", 'import { all } from "./b.js";'), "b.js": config },
  ],
  ["one in the address", { "a.js": inQuery("${process.env.ST_KEY}") }],
  [
    "a name of a header that is a constant",
    {
      "a.js": asking("process.env.ST_KEY")
        .replace('"X-HTTP-ServiceTitan-Api-Key":', "[NAME]:")
        .replace("\n", '\nconst NAME = "X-HTTP-ServiceTitan-Api-Key";\n'),
    },
  ],
  [
    "another one in tests",
    {
      "a.js": asking("process.env.ST_KEY"),
      "test/a.js": 'export const headers = { "X-HTTP-ServiceTitan-Api-Key": "of-a-test" };',
    },
  ],
  ["the same twice", { "a.js": asking("process.env.ST_KEY"), "b.js": asking('process.env["ST_KEY"]') }],
];

it.each(proven)("becomes a call of the client: %s", (_, files) => {
  const { rewrites, undecided, notes } = apply(files);
  expect(rewrites.length).toBeGreaterThan(0);
  expect(undecided).toEqual([]);
  expect(notes).toEqual([
    expect.stringMatching(/the client has to be set to the tenant of that account \(SERVICETITAN_TENANT\)/),
  ]);
});

const open: readonly (readonly [name: string, files: Readonly<Record<string, string>>])[] = [
  [
    "of each turn",
    {
      "a.js": `import axios from "axios";\nfor (const k of [process.env.A, process.env.B]) {\n  ${call("k", "5")}\n}\n`,
    },
  ],
  [
    "of a parameter",
    { "a.js": `import axios from "axios";\nexport async function show(key, id) {\n  ${call("key")}\n}\n` },
  ],
  [
    "of a row",
    {
      "a.js": `import axios from "axios";\nexport async function show(db, id) {\n  const company = await db.find(id);\n  ${call("company.key")}\n}\n`,
    },
  ],
  [
    "of who asks",
    {
      "a.js": `import axios from "axios";\nexport async function show(req, res) {\n  ${call('req.headers["x-http-servicetitan-api-key"]', "req.params.id")}\n}\n`,
    },
  ],
  ["by a name that is put together", { "a.js": asking('process.env["KEY_" + id]') }],
  ["of two variables", { "a.js": asking("process.env.KEY_EAST"), "b.js": asking("process.env.KEY_WEST") }],
  [
    "that two environments take",
    {
      "a.js": asking("process.env.KEY"),
      "b.js": asking("process.env.KEY").replace("api.servicetitan", "api-integration.servicetitan"),
    },
  ],
  ["of two literals", { "a.js": asking('"east"'), "b.js": asking('"west"') }],
  [
    "of two in addresses",
    { "a.js": inQuery("${process.env.KEY_EAST}"), "b.js": inQuery("${process.env.KEY_WEST}") },
  ],
  ["of one or the other", { "a.js": asking("id > 5 ? process.env.A : process.env.B") }],
  [
    "of a variable that is set",
    { "a.js": asking("key", "let key = process.env.A;\nexport const use = (one) => { key = one; };") },
  ],
  [
    "of a field that is set",
    {
      "a.js": asking("now.key", "export const now = { key: process.env.A };"),
      "b.js": 'import { now } from "./a.js";\nnow.key = process.env.B;\n',
    },
  ],
  [
    "of an environment that is set",
    { "a.js": asking("process.env.KEY"), "b.js": "export const use = (one) => { process.env.KEY = one; };" },
  ],
  ["that a function gives", { "a.js": asking("await nextKey()") }],
  ["that is put behind a text", { "a.js": inQuery("st-${process.env.KEY}") }],
  ["that a literal and a variable say", { "a.js": inQuery("abc"), "b.js": inQuery("${process.env.KEY}") }],
];

it.each(open)("stays, with a key %s", (_, files) => {
  const { rewrites, undecided } = apply(files);
  expect(rewrites).toEqual([]);
  expect(undecided[0]?.why).toMatch(/its key may be another account's/);
});

it("leaves a call whose headers are those of who calls, whatever others send", () => {
  const handed = call("0").replace(/\{ headers: \{.*?\} \}/, "{ headers }");
  const code = `import axios from "axios";\nexport async function show(headers, id) {\n  ${handed}\n}\n`;
  const { rewrites, undecided } = apply({ "a.js": asking("process.env.ST_KEY"), "b.js": code });
  expect(rewrites.map(({ at }) => at.file)).toEqual(["a.js"]);
  expect(undecided).toEqual([
    expect.objectContaining({ why: "its key may be another account's: where it is sent is not seen" }),
  ]);
});

function apply(files: Readonly<Record<string, string>>) {
  return rewritten(Object.entries(files).map(([path, text]) => ({ path, text })));
}

it("says where another key is sent", () => {
  const { undecided } = rewritten([
    { path: "a.js", text: asking("process.env.ST_KEY") },
    { path: "b.js", text: asking("process.env.OTHER_KEY") },
  ]);
  expect(undecided[0]?.why).toContain("b.js:4 sends `process.env.OTHER_KEY`, a.js:4 `process.env.ST_KEY`");
});
