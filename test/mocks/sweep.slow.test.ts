/**
 * Every operation through the generated clients against the generated handlers in MSW, with tokens and paging; the answers are judged by the
 * raw documents, with code that knows nothing of the generator.
 */
import type { HttpHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { argumentsOf, methodsOf, rowsOf } from "../conformance/calls.ts";
import { type Json, type RawOperation, readOperations } from "../conformance/documents.ts";
import { createValidator } from "../conformance/server.ts";
import { OWNERS, spanOf, textsFor } from "./swept.ts";

const operations = readOperations();
const domains = [...new Set(operations.map(({ domain }) => domain))];
const validate = createValidator();

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly bytes: Uint8Array;
}

interface Mock {
  readonly handlers: readonly HttpHandler[];
  fetch(request: Request): Promise<Response>;
  reset(): void;
}

// By a name that the type checker does not follow: it knows no generated packages.
const { createMock } = (await import(String("@st-v2/sdk/mocks"))) as { createMock(options: object): Mock };
const { schemas } = (await import(String("@st-v2/sdk/schemas"))) as { schemas: object };
const mock = createMock({ guards: { rate: false } });
const open = createMock({ guards: false });
const server = setupServer(...mock.handlers);
let answers: Answer[] = [];

beforeAll(() => {
  server.listen({ onUnhandledRequest: "error" });
  server.events.on("response:mocked", ({ request, response }) => {
    if (new URL(request.url).pathname.includes("/tenant/")) pending.push(record(response));
  });
});
afterAll(() => server.close());

let pending: Promise<void>[] = [];

async function record(response: Response): Promise<void> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  answers.push({ status: response.status, location: response.headers.get("location"), bytes });
}

const CREDENTIALS = { tenant: 1, clientId: "a", clientSecret: "b", appKey: "c" };

/** What the clients themselves have to say of answers. */
const told: string[] = [];
const LOOKING = { validate: "error", schemas, logger: { warn: (line: string) => told.push(line) } };

describe("every operation answers a declared success of the declared shape", () => {
  it.each(domains)("%s", async (domain) => {
    told.length = 0;
    const method = await methodsOf(domain, { ...CREDENTIALS, ...LOOKING });
    const faults: string[] = [];
    for (const operation of operations.filter((o) => o.domain === domain)) {
      const texts = await textsFor(operation, open);
      for (const which of ["required", "all"] as const) {
        mock.reset();
        [answers, pending] = [[], []];
        const { args } = argumentsOf(operation, { which, text: (name) => texts.get(name) });
        if (OWNERS[operation.id] !== undefined) args[0] = OWNERS[operation.id];
        const query = args.at(-1);
        if (typeof query === "object" && query !== null) Object.assign(query, spanOf(query));
        const note = (fault: string) => faults.push(`${operation.id} (${which}): ${fault}`);
        try {
          const result = method(operation)(...args);
          const isList = typeof result[Symbol.asyncIterator] === "function";
          const got = isList ? await rowsOf(result as AsyncIterable<unknown>) : await result;
          if (isList && which === "required" && (got as unknown[]).length === 0) note("no rows");
        } catch (error) {
          note(`${String(error)} ${JSON.stringify((error as { body?: unknown }).body ?? "")}`.slice(0, 400));
          continue;
        }
        await Promise.all(pending);
        for (const fault of answers.flatMap((answer) => faultsOf(operation, answer))) note(fault);
        if (answers.length === 0) note("not called");
      }
    }
    expect([...faults, ...told]).toEqual([]);
  });
});

function faultsOf(operation: RawOperation, { status, location, bytes }: Answer): string[] {
  const declared = operation.responses[String(status)];
  if (declared === undefined) return [`status ${status} is not declared`];
  if (status >= 300) return location === null ? ["a redirect without Location"] : [];
  const media = Object.entries(declared.content ?? {})[0];
  if (media === undefined) return [];
  if (!media[0].includes("json")) return bytes.length === 0 ? ["no bytes"] : [];
  const value = JSON.parse(new TextDecoder().decode(bytes)) as Json;
  return validate(operation.document, { schema: media[1].schema, value });
}
