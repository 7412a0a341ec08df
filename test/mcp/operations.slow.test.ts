/** Every operation through `call`, as a client of the protocol asks for it: arguments are made from the documents, the mock answers. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogueOf, domainOf, type Entry } from "../../generator/mcp/catalogue.ts";
import { argumentsOf } from "../conformance/calls.ts";
import { type RawOperation, readOperations } from "../conformance/documents.ts";
import { OWNERS, spanOf, textsFor } from "../mocks/swept.ts";
import { type Assistant, assistant, program } from "./served.ts";

const operations = readOperations();
const { entries } = catalogueOf(await program.catalogue());
const domains = [...new Set(entries.map(domainOf))];
/** Of some domains all is read. */
const writable = [...new Set(entries.filter(({ isWrite }) => isWrite).map(domainOf))];
const open = await program.mock();
const records = { fetch: (request: Request) => open.fetch(request.url) };
let server: Assistant;

beforeAll(async () => {
  server = await assistant({ allow: writable });
});

afterAll(() => server.close());

/** What a client of the protocol sends: names for places, Base64 for bytes. */
async function requestOf(entry: Entry, which: "required" | "all"): Promise<object> {
  const operation = operations.find(({ id, path }) => id === entry.id && path === entry.path) as RawOperation;
  const texts = await textsFor(operation, records);
  const { path, args, body } = argumentsOf(operation, { which, text: (name) => texts.get(name) });
  const { takes = [], query: hasQuery } = entry;
  const owner = OWNERS[operation.id];
  const values = typeof owner === "number" ? [owner, ...path.slice(1)] : path;
  const query = hasQuery ? { ...(args.at(-1) as object), ...(typeof owner === "object" ? owner : {}) } : {};
  const days = Object.entries({ ...query, ...spanOf(query) }).map(([name, value]) => [name, dayOf(value)]);
  const isFile = JSON.stringify(body ?? "").includes('"data"') && entry.notes?.join().includes("multipart");
  return {
    operation: entry.call,
    path: Object.fromEntries(takes.map((name, i) => [name, values[i]])),
    ...(hasQuery && { query: Object.fromEntries(days) as object }),
    ...(body !== undefined && {
      body: isFile ? { file: { name: "a.png", type: "image/png", base64: "AAEC/v8=" } } : body,
    }),
    limit: 3,
  };
}

/** In JSON a day is a text, as a moment is. */
function dayOf(value: unknown): unknown {
  if (!(value instanceof Date) || value.getHours() > 0) return value;
  const [month, day] = [value.getMonth() + 1, value.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${value.getFullYear()}-${month}-${day}`;
}

describe.each(domains)("%s", (domain) => {
  it.each(entries.filter((entry) => domainOf(entry) === domain).map((entry) => [entry.call, entry] as const))(
    "%s",
    async (_call, entry) => {
      for (const which of ["required", "all"] as const) {
        server.reset();
        const request = await requestOf(entry, which);
        const described = await server.use("describe", { operation: entry.call });
        expect(described.isError).toBe(false);
        expect(described.text.length).toBeLessThan(8000);
        server.sent.length = 0;
        const first = await server.use("call", request);
        expect(first, which).toEqual({ isError: false, text: expect.any(String) as string });
        if (!entry.isWrite) {
          expect(server.sent.length, which).toBeGreaterThan(0);
          continue;
        }
        expect(server.sent).toEqual([]);
        const { confirm } = JSON.parse(first.text) as { readonly confirm: string };
        expect(await server.use("call", { ...request, confirm }), which).toMatchObject({ isError: false });
        expect(server.sent, which).toEqual([expect.stringMatching(new RegExp(`^${entry.method} /`))]);
      }
    },
  );
});

it("is every operation of the documents", () => {
  expect(entries).toHaveLength(operations.length);
});
