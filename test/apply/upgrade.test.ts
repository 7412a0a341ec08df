/** Code that uses a client of older documents, and what it has to be for the present one; what it becomes compiles, and runs against its mock. */
import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { apply } from "../../generator/apply/apply.ts";
import { upgradeCheck } from "../../generator/apply/upgrade/broken.ts";
import { clientUpgrade } from "../../generator/apply/upgrade/upgrade.ts";
import { upgradeClients } from "../../generator/commands/upgrade-clients.ts";
import { known } from "../scan/known.ts";

const document = (name: string) => ({
  path: "support.yaml",
  text: readFileSync(new URL(`upgrade/${name}.yaml`, import.meta.url), "utf8"),
});
const [OLD, NEW] = [document("old"), document("new")];
const SIDES = { from: { documents: [OLD] }, to: { documents: [NEW] } };

/** The older document with other words in it. */
function changed(words: Readonly<Record<string, string>>, path = OLD.path) {
  const pattern = new RegExp(`\\b(?:${Object.keys(words).join("|")})\\b`, "g");
  return { path, text: OLD.text.replace(pattern, (word) => words[word] ?? word) };
}

/** What code becomes, and what a person is asked. */
async function upgraded(code: Readonly<Record<string, string>>, sides = SIDES) {
  const files = Object.entries(code).map(([path, text]) => ({ path, text }));
  const { clients, diagnostics } = await upgradeClients(sides, files);
  if (!clients) throw new Error(JSON.stringify(diagnostics));
  const input = { ...clients, root: "/no/such/folder/" };
  const result = apply({
    files,
    known,
    options: {},
    packages: new Map(),
    isSign: (text) => text.includes("@st-v2/"),
    rewriters: [clientUpgrade(input)],
    check: upgradeCheck({ ...input, files }),
  });
  const after = new Map(files.map(({ path, text }) => [path, text]));
  for (const change of result.changes) after.set(change.path, change.after);
  return { ...result, clients, after: Object.fromEntries(after) };
}

const HEAD = 'import { Support, TicketStatus, type Ticket } from "@st-v2/support";\n';
const CLIENT = `${HEAD}declare const support: Support;\ndeclare const ticket: Ticket;\n`;

/** Statements beside the older client, and what they become. */
const STATEMENTS: readonly (readonly [about: string, before: string, after: string])[] = [
  ["a method", "support.tickets.lookup(1);", "support.tickets.get(1);"],
  [
    "a method of a resource with another name",
    "support.notes.get(1).then(({ text }) => text);",
    "support.remarks.getOne(1).then(({ text }) => text);",
  ],
  [
    "a resource in a variable",
    "const { notes } = support; notes.get(1);",
    "const { remarks: notes } = support; notes.getOne(1);",
  ],
  ["a field", "ticket.phoneNumber;", "ticket.phone;"],
  ["a field in brackets", "ticket['phoneNumber'];", "ticket['phone'];"],
  ["a field inside of another", "ticket?.place?.postal;", "ticket?.place?.postalCode;"],
  [
    "fields that are taken apart",
    "const { phoneNumber, place: { postal: zip }, ...rest } = ticket; [phoneNumber, zip, rest];",
    "const { phone: phoneNumber, place: { postalCode: zip }, ...rest } = ticket; [phoneNumber, zip, rest];",
  ],
  [
    "fields that are taken apart into variables that are there",
    "let phoneNumber; ({ phoneNumber } = ticket);",
    "let phoneNumber; ({ phone: phoneNumber } = ticket);",
  ],
  [
    "a parameter that is taken apart",
    "[ticket].map(({ phoneNumber }) => phoneNumber);",
    "[ticket].map(({ phone: phoneNumber }) => phoneNumber);",
  ],
  [
    "what is left of an object",
    "const { id, ...rest } = ticket; rest.phoneNumber;",
    "const { id, ...rest } = ticket; rest.phone;",
  ],
  ["a copy", "const copy = { ...ticket }; copy.phoneNumber;", "const copy = { ...ticket }; copy.phone;"],
  [
    "a body",
    'const phoneNumber = "1"; support.tickets.update(1, { phoneNumber });',
    'const phoneNumber = "1"; support.tickets.update(1, { phone: phoneNumber });',
  ],
  [
    "a body in a variable",
    'const body = { phoneNumber: "1", status: "InProgress" } as const; support.tickets.update(1, body); body.phoneNumber;',
    'const body = { phone: "1", status: "WorkInProgress" } as const; support.tickets.update(1, body); body.phone;',
  ],
  [
    "a filter",
    'support.tickets.list({ openedAfter: new Date(0), status: "InProgress" });',
    'support.tickets.list({ openedOnOrAfter: new Date(0), status: "WorkInProgress" });',
  ],
  [
    "the name of a call",
    'import { isSupportError } from "@st-v2/support"; isSupportError({}, "tickets.lookup");',
    'import { isSupportError } from "@st-v2/support"; isSupportError({}, "tickets.get");',
  ],
  [
    "a call of a mock",
    'import { createMock } from "@st-v2/support/mocks"; createMock().notes.get.fail(404);',
    'import { createMock } from "@st-v2/support/mocks"; createMock().remarks.getOne.fail(404);',
  ],
  ["a member", "TicketStatus.InProgress;", "TicketStatus.WorkInProgress;"],
  ["a member that is compared", 'ticket.status === "InProgress";', 'ticket.status === "WorkInProgress";'],
  [
    "a member behind a variable",
    'const { status } = ticket; const now = status; if (now !== "InProgress") throw now;',
    'const { status } = ticket; const now = status; if (now !== "WorkInProgress") throw now;',
  ],
  [
    "a member in a list",
    '["InProgress", "New"].includes(ticket.status);',
    '["WorkInProgress", "New"].includes(ticket.status);',
  ],
  [
    "a case",
    'switch (ticket.status) { case "InProgress": break; }',
    'switch (ticket.status) { case "WorkInProgress": break; }',
  ],
  [
    "an argument of a function of one's own",
    'const show = (status: TicketStatus) => status; show(ticket.id > 1 ? "InProgress" : "New");',
    'const show = (status: TicketStatus) => status; show(ticket.id > 1 ? "WorkInProgress" : "New");',
  ],
  [
    "names of properties that are members",
    'const label: Partial<Record<TicketStatus, string>> = { InProgress: "p" }; label;',
    'const label: Partial<Record<TicketStatus, string>> = { WorkInProgress: "p" }; label;',
  ],
  [
    "types made of a type",
    'type Part = Pick<Ticket, "phoneNumber" | "id"> & { other: Ticket["phoneNumber"] };',
    'type Part = Pick<Ticket, "phone" | "id"> & { other: Ticket["phone"] };',
  ],
  ["a question whether there is a field", '"phoneNumber" in ticket;', '"phone" in ticket;'],
  [
    "a field of somebody's own",
    "const own = { phoneNumber: 1 }; own.phoneNumber;",
    "const own = { phoneNumber: 1 }; own.phoneNumber;",
  ],
  [
    "a text that is no member",
    'const text: string = "InProgress"; text === "InProgress";',
    'const text: string = "InProgress"; text === "InProgress";',
  ],
];

/** Imports stand outside of the block. */
function moduleOf(statements: string): string {
  const imports = /^import .*?; /.exec(statements)?.[0] ?? "";
  return `${imports}${CLIENT}{ ${statements.slice(imports.length)} }\n`;
}

describe("an upgrade rewrites", async () => {
  const code = Object.fromEntries(STATEMENTS.map(([, before], i) => [`${i}.ts`, moduleOf(before)] as const));
  const { after, undecided, takenBack } = await upgraded(code);

  it.each(STATEMENTS.map((row, i) => [...row, i] as const))("%s", (_about, _before, want, i) => {
    expect(after[`${i}.ts`]).toBe(moduleOf(want));
  });

  it("and asks nobody where all is clear", () => {
    expect([undecided, takenBack]).toEqual([[], []]);
  });

  it("and nothing, once it is done", async () => {
    const again = await upgraded(after);
    expect(again.changes).toEqual([]);
  });
});

/** What a person has to decide, by what the comment says it is about. */
const UNDECIDED: readonly (readonly [about: string, code: string, row: string])[] = [
  ["a field that is gone", "ticket.fax;", "Ticket.fax"],
  ["a field of which several may be meant", "ticket.contacts[0]?.mailAddress;", "Contact.mailAddress"],
  ["a method that is gone", "support.echo.ping();", "echo.ping"],
  ["a member that is gone", 'ticket.status === "Spam";', "Ticket.status.Spam"],
  [
    "an object that goes elsewhere as well",
    'const body = { phoneNumber: "1" }; JSON.stringify(body); support.tickets.update(1, body);',
    "TicketUpdateRequest.phoneNumber",
  ],
  [
    "a value of a type of one's own that is sent",
    "interface Own { phoneNumber: string } declare const own: Own; support.tickets.update(1, own);",
    "TicketUpdateRequest.phoneNumber",
  ],
  [
    "a table by members",
    'const labels = { New: "n", InProgress: "p" }; labels[ticket.status as keyof typeof labels];',
    "Ticket.status.InProgress",
  ],
  [
    "a list of texts",
    'const open: string[] = ["New", "InProgress"]; open.includes(ticket.status);',
    "Ticket.status.InProgress",
  ],
  [
    "a set of texts",
    'const open = new Set<string>(["InProgress"]); open.has(ticket.status);',
    "Ticket.status.InProgress",
  ],
  [
    "a map of texts, behind another name",
    'const rows: [string, number][] = [["InProgress", 1]]; const order = new Map(rows); order.get(ticket.status);',
    "Ticket.status.InProgress",
  ],
  [
    "all names of a value",
    "for (const [name, value] of Object.entries(ticket)) void [name, value];",
    "Ticket.phoneNumber",
  ],
  ["all names of a value, alone", "Object.keys(ticket.contacts[0] ?? {});", "Contact.mailAddress"],
  [
    "the same, spread",
    'interface Own { phoneNumber: string } declare const own: Own; support.tickets.update(1, { subject: "x", ...own });',
    "TicketUpdateRequest.phoneNumber",
  ],
  [
    "a type of one's own that is filled",
    "interface Own { phoneNumber?: string } const own: Own = ticket; own;",
    "Ticket.phoneNumber",
  ],
];

describe("an upgrade asks", async () => {
  const code = Object.fromEntries(
    UNDECIDED.map(([, statements], i) => [`${i}.ts`, `${CLIENT}${statements}\n`] as const),
  );
  const { after } = await upgraded(code);

  it.each(UNDECIDED.map((row, i) => [...row, i] as const))("about %s", (_about, statements, row, i) => {
    const text = after[`${i}.ts`] ?? "";
    expect(text).toContain(`@stgen-migrate ${row}: `);
    expect(text.replace(/\/\* @stgen-migrate .*? \*\/ |\/\/ @stgen-migrate .*\n/g, "")).toBe(
      `${CLIENT}${statements}\n`,
    );
  });

  it("once", async () => {
    const again = await upgraded(after);
    expect(again.changes).toEqual([]);
  });
});

it("renames types and classes where they are imported, and leaves what others import", async () => {
  const to = { documents: [changed({ TicketModel: "RequestModel", Tickets_Lookup: "Requests_Lookup" })] };
  const { after } = await upgraded(
    {
      "a.ts": `import { type Ticket, Support } from "@st-v2/support";
import type * as all from "@st-v2/support";
export { type Ticket } from "@st-v2/support";
export const show = (one: Ticket | all.Ticket, Request = 1) => ({ one, Request });
`,
      "b.ts": `import type { Ticket } from "@st-v2/support";
/** @type {Ticket} */
export type Shown = Pick<Ticket, "id"> & { all: Ticket[] };
`,
    },
    { ...SIDES, to },
  );
  expect(after).toEqual({
    "a.ts": `import { type Request as Ticket, Support } from "@st-v2/support";
import type * as all from "@st-v2/support";
export { type Request as Ticket } from "@st-v2/support";
export const show = (one: Ticket | all.Request, Request = 1) => ({ one, Request });
`,
    "b.ts": `import type { Request } from "@st-v2/support";
/** @type {Ticket} */
export type Shown = Pick<Request, "id"> & { all: Request[] };
`,
  });
});

it("reads types in the comments of JavaScript", async () => {
  const { after } = await upgraded(
    {
      "a.js": `/** @param {import("@st-v2/support").Ticket} ticket */
export function show(ticket) {
  return ticket.phoneNumber;
}
`,
    },
    { ...SIDES, to: { documents: [changed({ TicketModel: "RequestModel", phoneNumber: "phone" })] } },
  );
  expect(after["a.js"]).toBe(`/** @param {import("@st-v2/support").Request} ticket */
export function show(ticket) {
  return ticket.phone;
}
`);
});

it("follows a client without types as the scan does, and says that its answers are not followed", async () => {
  const code = (method: string) => `declare function require(name: string): any;
const { Support } = require("@st-v2/support");
const support = new Support({});
export const show = async () => (await support.tickets.${method}(1)).phoneNumber;
`;
  const { after, left } = await upgraded({ "a.ts": code("lookup") });
  expect([after["a.ts"], left.map(({ at }) => at.line)]).toEqual([code("get"), [4]]);
});

it("compares errors with those that code has with the older client", async () => {
  const wrong = `${HEAD}export const show = (ticket: Ticket) => { ticket.phoneNumber = 12; };\n`;
  const { after, undecided, takenBack } = await upgraded({ "a.ts": wrong });
  expect([after["a.ts"], undecided, takenBack]).toEqual([wrong.replace("phoneNumber", "phone"), [], []]);
});

it("asks about what no longer compiles for another reason", async () => {
  const required = NEW.text
    .replace("operationId: Tickets_GetList", "$&\n      x-note: required")
    .replace("{ name: openedOnOrAfter, in: query,", "{ name: openedOnOrAfter, in: query, required: true,");
  const { after } = await upgraded(
    { "a.ts": `${HEAD}declare const support: Support;\nsupport.tickets.list();\n` },
    { ...SIDES, to: { documents: [{ path: OLD.path, text: required }] } },
  );
  expect(after["a.ts"]).toMatch(/\/\/ @stgen-migrate TS\d+: .*\nsupport\.tickets\.list\(\);/);
});

it("leaves what the compiler cannot read", async () => {
  const deep = `import "@st-v2/support";\nexport const deep = ${"[".repeat(20_000)}${"]".repeat(20_000)};\n`;
  const { changes } = await upgraded({ "a.ts": deep, "b.ts": `${CLIENT}ticket.phoneNumber;\n` });
  expect(changes.map(({ path }) => path)).toEqual(["b.ts"]);
});

it("renames a domain, its package and its class", async () => {
  const other = changed({ support: "other" }, "other.yaml");
  const sides = {
    from: { documents: [OLD, other] },
    to: { documents: [changed({ support: "helpdesk" }, "helpdesk.yaml"), other] },
  };
  const { after } = await upgraded(
    {
      "a.ts": `import { Support } from "@st-v2/support";
import { ServiceTitan } from "@st-v2/sdk";
export const support = new Support({} as never);
export const ticket = new ServiceTitan({} as never).support.tickets.get(1);
`,
      "b.cjs": `const { Support } = require("@st-v2/support");\nmodule.exports = new Support({});\n`,
    },
    sides,
  );
  expect(after).toEqual({
    "a.ts": `import { Helpdesk } from "@st-v2/helpdesk";
import { ServiceTitan } from "@st-v2/sdk";
export const support = new Helpdesk({} as never);
export const ticket = new ServiceTitan({} as never).helpdesk.tickets.get(1);
`,
    "b.cjs": `const { Helpdesk: Support } = require("@st-v2/helpdesk");\nmodule.exports = new Support({});\n`,
  });
});

it("asks about names that were swapped where nothing shows that this was not done yet", async () => {
  const to = {
    documents: [changed({ Tickets_Lookup: "Echo_Ping", Echo_Ping: "Tickets_Lookup", postal: "postalCode" })],
  };
  const code = (more: string) => `${HEAD}declare const support: Support;\nsupport.echo.ping();\n${more}`;
  const { after } = await upgraded(
    {
      "a.ts": code(""),
      "b.ts": code("support.tickets.list().all.name;\ndeclare const ticket: Ticket;\nticket.place.postal;\n"),
    },
    { ...SIDES, to },
  );
  expect(after["a.ts"]).toContain("// @stgen-migrate echo.ping: ");
  expect(after["b.ts"]).toContain("support.tickets.lookup();");
  const again = await upgraded(after, { ...SIDES, to });
  expect(again.changes).toEqual([]);
});

const MODULE = `import { Support, TicketStatus as Status } from "@st-v2/support";
export async function run(options) {
  const support = new Support(options);
  const { id, place: { postal } } = await support.tickets.lookup(12);
  await support.tickets.update(id, { phoneNumber: "555", status: Status.InProgress });
  const ticket = await support.tickets.lookup(id);
  return [ticket.phoneNumber, ticket.status === "InProgress", typeof postal, (await support.notes.get(3)).id];
}
`;
const COMMON = `const { Support } = require("@st-v2/support");
exports.run = async (options) => {
  const { tickets, notes } = new Support(options);
  const body = {};
  body.phoneNumber = "555";
  body.status = "InProgress";
  await tickets.update(12, body);
  const ticket = await tickets.lookup(12);
  return [ticket.phoneNumber, ticket.status === "InProgress", typeof ticket.place.postal, (await notes.get(3)).id];
};
`;

it.each([
  ["run.ts", MODULE.replace("(options)", "(options: never)")],
  ["run.mjs", MODULE],
  ["run.cjs", COMMON],
])("what becomes of %s runs against the mock of the present client", async (name, text) => {
  const { after, undecided, clients } = await upgraded({ [name]: text });
  expect(undecided).toEqual([]);
  const files = new Map([
    ...clients.present.files,
    ["msw.ts", "export const http = {};"],
    [name, after[name] ?? ""],
  ]);
  const { createMock, run } = await bundled(files, name);
  const { fetch } = createMock();
  const options = { fetch, tenant: "1", clientId: "a", clientSecret: "b", appKey: "c" };
  expect(await run(options)).toEqual(["555", true, "string", 3]);
});

interface Bundle {
  createMock(): { readonly fetch: unknown };
  run(options: unknown): Promise<unknown>;
}

/** Code with the packages that it imports, run in this process. */
async function bundled(files: ReadonlyMap<string, string>, entry: string): Promise<Bundle> {
  const pathOf = (path: string, from: string) => {
    if (path.startsWith("@st-v2/")) {
      const [folder = "", ...below] = path.slice("@st-v2/".length).split("/");
      return [`${folder}/src/${[...below, "index.ts"].join("/")}`, `${folder}/src/${below.join("/")}.ts`];
    }
    if (path === "msw") return ["msw.ts"];
    return [new URL(path, `file:///${from}`).pathname.slice(1).replace(/\.js$/, ".ts")];
  };
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as code from "./${entry}"; export const { run } = code; export { createMock } from "@st-v2/support/mocks";`,
      sourcefile: "main.js",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    plugins: [
      {
        name: "memory",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(?:\.|@st-v2\/|msw$)/ }, ({ path, importer }) => {
            const found = pathOf(path, importer).find((one) => files.has(one));
            return found === undefined ? undefined : { path: found, namespace: "memory" };
          });
          onLoad({ filter: /.*/, namespace: "memory" }, ({ path }) => ({
            contents: files.get(path) ?? "",
            loader: path.endsWith(".ts") ? "ts" : "js",
          }));
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? "";
  return (await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as Bundle;
}
