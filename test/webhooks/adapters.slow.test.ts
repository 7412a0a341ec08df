/** The same deliveries, over the wire, to every server that there is an adapter for. */
import { createServer, type RequestListener, type Server } from "node:http";
import { createRequire } from "node:module";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import {
  type AnyEvent,
  createReceiver,
  type Receiver,
  sign,
  type SignatureOptions,
  toHono,
  toNext,
  toNode,
} from "../../output/webhooks/src/index.ts";
import { install } from "../tools/programs.ts";

const VERIFY: SignatureOptions = {
  secret: "0123456789abcdef0123456789abcdef",
  header: "X-Signature",
  algorithm: "SHA-512",
  encoding: "base64",
};
// What a parser that reads and writes it again would change.
const BODY = '{ "type":"tn.crm.lead-created",  "id": "1", "data": {"lead":{"id":1.0}}, "note": "\\u00e9" }';

const modules = await install(join(import.meta.dirname, "servers"));
const load = createRequire(join(modules, "here.js"));

type Use = (...handlers: readonly unknown[]) => void;
interface Express {
  (): RequestListener & { post: (path: string, ...handlers: readonly unknown[]) => void; use: Use };
  json(): unknown;
  text(options: object): unknown;
  raw(options: object): unknown;
}
interface Hono {
  post(path: string, handler: unknown): void;
  fetch(request: Request): Promise<Response>;
}

const express = load("express") as Express;
const { Hono: HonoApp } = load("hono") as { readonly Hono: new () => Hono };

function expressApp(receive: Receiver, ...before: readonly unknown[]): RequestListener {
  const app = express();
  app.post("/hooks", ...before, toNode(receive));
  app.use(
    (
      error: Error,
      _: unknown,
      response: { status(code: number): { send(text: string): void } },
      _next: unknown,
    ) => response.status(500).send(error.message),
  );
  return app;
}

/** A server of the web on a server of Node's: bodies stay streams. */
function onNode(fetch: (request: Request) => Promise<unknown>): RequestListener {
  return (request, response) => {
    const { method = "", headers, url = "" } = request;
    let isWanted = true;
    const body = new ReadableStream({
      start: (controller) => {
        request.on("data", (chunk: Buffer) => isWanted && controller.enqueue(new Uint8Array(chunk)));
        request.on("end", () => isWanted && controller.close());
      },
      cancel: () => {
        isWanted = false;
      },
    });
    const init = { method, headers: headers as Record<string, string>, body, duplex: "half" };
    void fetch(new Request(`http://localhost${url}`, init)).then(async (answer) => {
      const { status } = answer as Response;
      response.writeHead(status).end(await (answer as Response).text());
    });
  };
}

const SERVERS: Readonly<Record<string, (receive: Receiver) => RequestListener>> = {
  "a plain Node server": toNode,
  Express: (receive) => expressApp(receive),
  "Express, which keeps bytes": (receive) => expressApp(receive, express.raw({ type: () => true })),
  "Express, which keeps a text": (receive) => expressApp(receive, express.text({ type: () => true })),
  Hono: (receive) => {
    const app = new HonoApp();
    app.post("/hooks", toHono(receive));
    return onNode((request) => app.fetch(request));
  },
  "Next's route handler": (receive) => onNode(toNext(receive)),
};

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listen(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

function noting(limit?: number) {
  const seen: AnyEvent[] = [];
  const receive = createReceiver({ verify: VERIFY, otherwise: (event) => void seen.push(event), limit });
  return { receive, seen };
}

const post = async (url: string, body: string, headers: Record<string, string>) => {
  const answer = await fetch(url, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
  return [answer.status, await answer.text()];
};

describe.each(Object.keys(SERVERS))("%s", (name) => {
  const listenerOf = (receive: Receiver) => SERVERS[name]?.(receive) as RequestListener;

  it("takes what is signed, once, and refuses what is not", async () => {
    const { receive, seen } = noting();
    const url = await listen(listenerOf(receive));
    const signed = await sign(BODY, VERIFY);
    expect(await post(url, BODY, signed)).toEqual([202, "Taken."]);
    expect(await post(url, BODY, signed)).toEqual([200, "Taken before."]);
    expect(await post(url, BODY, {})).toEqual([401, "The signature does not fit."]);
    expect(await post(url, `${BODY} `, signed)).toEqual([401, "The signature does not fit."]);
    await receive.settled();
    expect(seen).toEqual([JSON.parse(BODY)]);
  });

  it("refuses what is too large, however it is sent, and goes on", async () => {
    const { receive, seen } = noting(100);
    const url = await listen(listenerOf(receive));
    const large = "x".repeat(50_000);
    expect((await post(url, large, {}))[0]).toBe(413);
    expect(await chunked(url, large)).toMatch(/^HTTP\/1\.1 413/);
    expect((await post(url, "{}", {}))[0]).toBe(401);
    expect(seen).toEqual([]);
  });
});

/** A body whose size is not announced. */
function chunked(url: string, body: string): Promise<string> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write("POST /hooks HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\n");
      socket.write(`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`);
    });
    socket.once("data", (data) => resolve(data.toString()));
    socket.once("error", reject);
  });
}

it("Express, which has parsed the body: the error says what to do", async () => {
  const url = await listen(expressApp(noting().receive, express.json()));
  expect(await post(url, BODY, await sign(BODY, VERIFY))).toEqual([
    500,
    expect.stringMatching(/put the receiver before express\.json\(\)/),
  ]);
});
