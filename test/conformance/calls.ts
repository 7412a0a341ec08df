/** Calls of every operation through the generated clients, with arguments made from the raw documents. */
import { readFileSync } from "node:fs";
import { type RawOperation, resolve } from "./documents.ts";
import { queryInput, sample } from "./sample.ts";

export interface Row {
  readonly domain: string;
  readonly package: string;
  readonly className: string;
  readonly operationId: string;
  readonly accessor: string;
}

/** The generated map of operations. */
export const rows = JSON.parse(
  readFileSync(new URL("../../output/operations.json", import.meta.url), "utf8"),
) as Row[];
export const FILE = new Uint8Array([0, 1, 2, 254, 255]);
const HOSTILE = "a/b ?#%é..";

export type Method = (...args: unknown[]) => PromiseLike<unknown> & Partial<AsyncIterable<unknown>>;

/** The method of the generated client for each operation of a domain. */
export async function methodsOf(
  domain: string,
  options: object,
): Promise<(operation: RawOperation) => Method> {
  const own = rows.filter((row) => row.domain === domain);
  const module = (await import(own[0]?.package ?? "")) as Record<
    string,
    new (options: object) => Record<string, Record<string, Method>>
  >;
  const Domain = module[own[0]?.className ?? ""];
  if (Domain === undefined) throw new Error(`no class for ${domain}`);
  const client = new Domain({
    ...options,
    // Nor is a report waited for that runs once a minute.
    limiter: { limit: Infinity, acquire: () => Promise.resolve() },
    maxRetries: 0,
  });
  return (operation) => {
    const [resource = "", method = ""] = (
      own.find((row) => row.operationId === operation.id)?.accessor ?? ""
    ).split(".");
    const found = client[resource]?.[method];
    if (found === undefined) throw new Error(`${operation.id} has no method`);
    return found.bind(client[resource]);
  };
}

interface Choice {
  readonly which: "all" | "required";
  /** Value of a path parameter that is a text; by default one that needs to be encoded, or a sample of its format. */
  readonly text?: (name: string) => string | undefined;
}

/** Arguments in the documented order: path values, body, query. */
export function argumentsOf(operation: RawOperation, { which, text = () => undefined }: Choice) {
  const { document } = operation;
  const pathNames = [...operation.path.matchAll(/\{([^}]+)\}/g)]
    .map((match) => match[1] ?? "")
    .filter((name) => name !== "tenant");
  const path = pathNames.map((name) => {
    const parameter = operation.parameters.find((p) => p.in === "path" && p.name === name);
    const schema = resolve(document, parameter?.schema ?? {});
    if (schema["type"] !== "string" || schema["enum"] !== undefined) return sample(document, schema);
    return text(name) ?? (schema["format"] === undefined ? HOSTILE : sample(document, schema));
  });
  const body: unknown[] = [];
  if (operation.body) {
    const { schema } = operation.body;
    const isUpload = JSON.stringify(schema).includes('"format":"binary"');
    body.push(
      isUpload ? { file: { data: FILE, name: "a.png", type: "image/png" } } : sample(document, schema),
    );
  }
  const parameters = operation.parameters.filter((p) => p.in === "query");
  const chosen = which === "all" ? parameters : parameters.filter((p) => p.required);
  const inputs = chosen.map((p) => ({ p, ...queryInput(document, p) }));
  const query = Object.fromEntries(inputs.map(({ p, input }) => [p.name, input]));
  return {
    path,
    args: [...path, ...body, ...(parameters.length > 0 ? [query] : [])],
    wire: inputs.flatMap(({ wire }) => wire),
    body: body[0],
  };
}

/** Every row of a list, all pages of it. */
export async function rowsOf(result: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const row of result) all.push(row);
  return all;
}
