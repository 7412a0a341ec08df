/**
 * The server over HTTP, for assistants that do not start it themselves.
 *
 * It listens at loopback unless it is told otherwise, and then it wants a token. Pages in a browser reach neither: whatever names another
 * host than the server's own, as a page of somebody whose name leads to 127.0.0.1 does, is refused.
 */
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  originValidationResponse,
  type Server,
} from "@modelcontextprotocol/server";
import { http, type HttpServer, type Incoming, isSame, type Outgoing } from "./node.js";

/** Below the server's address. */
export const MCP_PATH = "/mcp";

export interface HttpOptions {
  readonly port: number;
  readonly host: string;
  /** Names beside those of loopback that requests may be for. */
  readonly hosts: readonly string[];
  /** Which requests have to bring: `Authorization: Bearer …`. */
  readonly token: string | undefined;
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** Answers requests of the protocol; each has a server of its own, so that nothing is kept between them. */
export async function listen(make: () => Server, options: HttpOptions): Promise<Listening> {
  const handler = createMcpHandler(make);
  const answer = answerer((request) => handler.fetch(request), options);
  const server = http().createServer((request, response) => void pass(request, response, answer));
  await started(server, options);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${port}${MCP_PATH}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await handler.close();
    },
  };
}

function started(server: HttpServer, { port, host }: HttpOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

/** What a request gets that is for somebody else, or brings no token; all others are the protocol's. */
export function answerer(
  serve: (request: Request) => Promise<Response>,
  { hosts, token }: Pick<HttpOptions, "hosts" | "token">,
): (request: Request) => Promise<Response> {
  const names = [...localhostAllowedHostnames(), ...hosts];
  return async (request) => {
    const refused = hostHeaderValidationResponse(request, names) ?? originValidationResponse(request, names);
    if (refused) return refused;
    if (token !== undefined && !hasToken(request, token))
      return new Response("A token is needed.", { status: 401, headers: { "www-authenticate": "Bearer" } });
    if (new URL(request.url).pathname !== MCP_PATH)
      return new Response(`There is ${MCP_PATH} alone.`, { status: 404 });
    return serve(request);
  };
}

function hasToken(request: Request, token: string): boolean {
  const [, given = ""] = /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  const bytes = (text: string) => new TextEncoder().encode(text);
  return isSame(bytes(given), bytes(token));
}

async function pass(
  incoming: Incoming,
  outgoing: Outgoing,
  answer: (request: Request) => Promise<Response>,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  try {
    const response = await answer(requestOf(incoming, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    for await (const piece of piecesOf(response))
      if (!outgoing.write(piece)) await drained(outgoing, gone.signal);
    outgoing.end();
  } catch {
    // Whoever asked is gone, or sent what is no request.
    outgoing.end();
  }
}

function drained(outgoing: Outgoing, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    outgoing.once("drain", resolve);
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

function requestOf(incoming: Incoming, signal: AbortSignal): Request {
  const { method = "GET", url = "/", headers } = incoming;
  const isRead = method === "GET" || method === "HEAD";
  const body = isRead ? {} : { body: streamOf(incoming), duplex: "half" };
  return new Request(`http://localhost${url}`, {
    method,
    headers: headersOf(headers),
    signal,
    ...body,
  });
}

/** Read as far as somebody reads on: the protocol's handler stops at what is too long. */
function streamOf(incoming: Incoming): ReadableStream<Uint8Array> {
  const pieces = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

function headersOf(headers: Incoming["headers"]): Headers {
  return new Headers(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, typeof value === "string" ? value : value.join(", ")]],
    ),
  );
}

async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read())
    yield piece.value;
}
