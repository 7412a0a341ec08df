/** A call of an operation as it goes over the wire, and what a mock answers to it. */
import type { ExampleValues } from "../describe/example.ts";
import { shellWord } from "../ground/text.ts";
import type { Domain, Operation } from "../model/ir.ts";
import type { ResourceOperation } from "../model/operations.ts";
import { buildPath, buildQuery } from "../runtime/url.ts";
import { revived, writtenSpec } from "../serve/former/source.ts";
import { CREDENTIALS } from "../serve/credentials.ts";

/** What is sent, with the values of an example. */
export interface SampleRequest {
  readonly method: string;
  /** Path and query, with the tenant of a mock. */
  readonly target: string;
  /** The same for the tenant of whoever calls. */
  readonly ofCaller: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly mediaType?: string;
  /** Of JSON, text and forms the text; files are told by their names alone. */
  readonly body?: string;
}

/** The tenant of a mock, and what stands for that of a caller until it is a variable of the shell. */
const TENANT = String(CREDENTIALS.tenant);
const OF_CALLER = "__TENANT__";

/** @returns nothing where a value of the example cannot be written */
export function requestOf(
  domain: Domain,
  entry: ResourceOperation,
  values: ExampleValues,
): SampleRequest | undefined {
  const { operation } = entry;
  const spec = revived(writtenSpec(domain, entry));
  const plain = (map: ExampleValues["path"]) => [...map].map(([name, { value }]) => [name, value] as const);
  try {
    const path = plain(values.path).map(([, value]) => value);
    const query = buildQuery(spec, Object.fromEntries(plain(values.query)));
    const targetOf = (tenant: string) => buildPath(spec, { tenant, path }) + query;
    return {
      method: operation.method,
      target: targetOf(TENANT),
      ofCaller: targetOf(OF_CALLER),
      headers: plain(values.headers).map(([name, value]) => [name, String(value)]),
      ...bodyOf(operation, values),
    };
  } catch {
    // What an example has made up is not what the runtime would send: there is nothing to show.
    return undefined;
  }
}

function bodyOf(
  { body }: Operation,
  { body: example }: ExampleValues,
): Pick<SampleRequest, "mediaType" | "body"> {
  if (body === undefined || example === undefined) return {};
  const { mediaType, kind } = body;
  if (kind === "json") return { mediaType, body: JSON.stringify(example.value, null, 2) };
  if (kind === "text") return { mediaType, body: String(example.value) };
  return { mediaType };
}

/** The same request for a shell; credentials stand in variables. */
export function curlOf(
  { method, ofCaller, headers, mediaType, body }: SampleRequest,
  {
    api,
    keyHeader,
    variables,
  }: { readonly api: string; readonly keyHeader: string; readonly variables: string },
): string {
  const url = api + ofCaller;
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${url.replace(/["\\$`]/g, "\\$&").replace(OF_CALLER, `$${variables}_TENANT`)}"`,
    `-H "Authorization: Bearer $TOKEN"`,
    `-H "${keyHeader}: $${variables}_APP_KEY"`,
    ...headers.map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    ...(body === undefined
      ? mediaType?.startsWith("multipart/")
        ? ['-F "file=@FILE"']
        : []
      : [`-H ${shellWord(`Content-Type: ${mediaType ?? ""}`)}`, `-d ${shellWord(body)}`]),
  ];
  return lines.join(" \\\n  ");
}
