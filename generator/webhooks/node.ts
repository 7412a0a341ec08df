/** Receivers for a plain Node server and for Express, which hands its requests on the same way. */
import type { PlatformResponse, WebhookRequest } from "./platform.js";
import type { Receiver } from "./receiver.js";

/** The part of `IncomingMessage` that is used, with what parsers of bodies leave on it. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/** The part of `ServerResponse` that is used. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(text: string): unknown;
}

/** Takes a request of Node's; `next`, which Express has, is told what cannot be answered. */
export type NodeHandler = (
  request: NodeRequest,
  response: NodeResponse,
  next?: (error?: unknown) => void,
) => Promise<void>;

const PARSED =
  "The body of this webhook was parsed before the receiver saw it, and a signature is over its bytes: put the receiver before " +
  "express.json() and other parsers, or read the body of this path with express.raw({ type: () => true }).";

/** A handler for `createServer` of `node:http`, and for `app.post` of Express. */
export function toNode(receive: Receiver): NodeHandler {
  return async (request, response, next) => {
    try {
      const { headers } = request;
      const get = (name: string) => {
        const value = headers[name.toLowerCase()];
        return value === undefined ? null : typeof value === "string" ? value : value.join(", ");
      };
      const body = bodyOf(request);
      const taken: WebhookRequest = { method: request.method ?? "GET", headers: { get }, body };
      await send(await receive(taken), response);
    } catch (error) {
      if (next) next(error);
      else await send(new Response("It could not be read.", { status: 500 }) as PlatformResponse, response);
      if (!next) console.error("A webhook failed:", error);
    }
  };
}

/** The bytes as they came, wherever somebody left them. */
function bodyOf(request: NodeRequest): unknown {
  const { rawBody, body } = request;
  if (isBytes(rawBody)) return rawBody;
  if (body === undefined) return request;
  if (isBytes(body)) return body;
  throw new TypeError(PARSED);
}

function isBytes(value: unknown): boolean {
  return value instanceof Uint8Array || typeof value === "string";
}

async function send(answer: PlatformResponse, response: NodeResponse): Promise<void> {
  const { status, headers } = answer as Response;
  const text = await answer.text();
  response.statusCode = status;
  headers.forEach((value, name) => response.setHeader(name, value));
  response.end(text);
}
