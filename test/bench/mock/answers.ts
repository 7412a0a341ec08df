/** Asks a mock server every operation once. An answer is valid when its status is a declared success and its body passes the schema of it. */
import {
  EXCEPTIONS,
  type Json,
  type JsonObject,
  type RawOperation,
  type RawParameter,
  readOperations,
} from "../../conformance/documents.ts";
import { sample } from "../../conformance/sample.ts";
import { createValidator } from "../../conformance/server.ts";
import { type Answer, call, type MockServer } from "./servers.ts";

/** What is read comes before what is changed, and what is deleted last, the parts before the whole. */
const ORDER = ["GET", "POST", "PUT", "PATCH", "DELETE"];

interface Body {
  readonly type: string;
  readonly text: string;
}

/** @returns how many are valid */
export async function validAnswers(server: MockServer): Promise<number> {
  const validate = createValidator();
  const ordered = readOperations().sort(
    (a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method) || b.path.length - a.path.length,
  );
  let valid = 0;
  for (const operation of ordered) {
    const url = server.url + (await address(operation, server));
    for (const body of bodiesOf(operation)) {
      const answer = await call(url, {
        method: operation.method,
        headers: { ...server.headers, ...(body && { "content-type": body.type }) },
        body: body?.text,
      }).catch((error: unknown) => ({ status: 0, text: String(error) }));
      if (!isValid(operation, answer, validate)) continue;
      valid += 1;
      break;
    }
  }
  return valid;
}

/** As it is declared, and where that is known to be wrong as it is right: a server that takes one of them is good. */
function bodiesOf({ domain, id, document, body }: RawOperation): (Body | undefined)[] {
  if (body === undefined) return [undefined];
  const isForm = EXCEPTIONS[`${domain} ${id}`]?.body === "multipart";
  const types = [body.mediaType, ...(isForm ? ["multipart/form-data"] : [])];
  return types.map((mediaType) => bodyOf(document, { ...body, mediaType }));
}

/** Path and required query. Ids that are no numbers are taken from the list that stands before them in the path. */
async function address({ document, path, parameters }: RawOperation, server: MockServer): Promise<string> {
  let asked = "";
  for (const part of path.split("/").slice(1)) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    const declared = parameters.find((each) => each.in === "path" && each.name === name);
    const value = name === undefined ? part : encodeURIComponent(await idFor(declared, asked));
    asked += `/${value}`;
  }
  const query = parameters
    .filter((each) => each.in === "query" && each.required)
    .map(({ name, schema }) => [name, String(sample(document, schema))]);
  return asked + (query.length > 0 ? `?${new URLSearchParams(query).toString()}` : "");

  async function idFor(declared: RawParameter | undefined, list: string): Promise<string> {
    if (declared === undefined || declared.name === "tenant") return "1";
    if (["integer", "number"].includes(String(declared.schema["type"]))) return "1";
    const { status, text } = await call(server.url + list, { headers: server.headers });
    const answer = status === 200 ? (parsed(text) as JsonObject | undefined) : undefined;
    const row = ((answer?.["data"] ?? answer) as unknown as JsonObject[] | undefined)?.[0];
    const id = row?.["id"] ?? row?.[declared.name] ?? row?.["name"];
    return String(id ?? sample(document, declared.schema));
  }
}

function bodyOf(document: JsonObject, { mediaType, schema }: NonNullable<RawOperation["body"]>): Body {
  const value = sample(document, schema);
  if (mediaType.includes("json")) return { type: mediaType, text: JSON.stringify(value) };
  if (!mediaType.startsWith("multipart/")) return { type: mediaType, text: "text" };
  const parts = Object.entries((value ?? {}) as JsonObject).map(
    ([name, part]) =>
      `--part\r\ncontent-disposition: form-data; name="${name}"; filename="a.txt"\r\n\r\n${String(part)}\r\n`,
  );
  return { type: `${mediaType}; boundary=part`, text: `${parts.join("")}--part--\r\n` };
}

function isValid(
  { responses, document }: RawOperation,
  { status, text }: Answer,
  validate: ReturnType<typeof createValidator>,
): boolean {
  const isSuccess = (code: string) => /^[23]/.test(code);
  if (!isSuccess(String(status))) return false;
  if (!Object.keys(responses).some(isSuccess)) return true;
  const response = responses[String(status)] ?? responses["2XX"];
  if (response === undefined) return false;
  const [media] = Object.entries(response.content ?? {});
  if (media === undefined || !media[0].includes("json")) return true;
  const value = parsed(text);
  return value !== undefined && validate(document, { schema: media[1].schema, value })[0] === undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
