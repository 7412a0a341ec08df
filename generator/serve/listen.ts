/** A server that listens, tells callers of this machine from others, and stops in order. */
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { isLoopback } from "../runtime/address.ts";

export interface Served {
  /** Where callers of this machine reach it. */
  readonly url: string;
  /** Others reach it as well. */
  readonly isOpen: boolean;
  /** Takes no further calls, and ends when those that are under way are answered, after {@link GRACE} whatever happens. */
  close(): Promise<void>;
}

/** Milliseconds that calls under way have when the server is stopped; those who stop containers wait for ten seconds. */
const GRACE = 5000;

/** Where to call a server that listens on all addresses. */
const HERE: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** What holds for all requests of a server. */
export interface Listening {
  /** Reachable from other machines, so whoever asks is answered. */
  readonly isOpen: boolean;
  /** The server is being stopped: nobody waits any more. */
  isEnding: boolean;
  /** What ends the waiting of a call. */
  readonly waiting: Set<() => void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly server: ServerOptions;
  /** Answers; what it rejects with breaks the connection off. */
  readonly take: (request: IncomingMessage, response: ServerResponse, state: Listening) => Promise<void>;
  /** Whether a caller that asks first may send its body. */
  readonly admits: (request: IncomingMessage) => boolean;
}

/** Listens. Rejects with the system's error when it cannot. */
export async function listen(options: ListenOptions): Promise<Served> {
  const server = createServer(options.server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const { address, family, port } = server.address() as AddressInfo;
  const here = HERE[address] ?? address;
  const url = `http://${family === "IPv6" ? `[${here}]` : here}:${port}`;
  const isOpen = !isLoopback(address);
  const state: Listening = { isOpen, isEnding: false, waiting: new Set() };
  attach(server, options, state);
  return {
    url,
    isOpen,
    close: () =>
      new Promise((resolve) => {
        const last = setTimeout(() => server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(last);
          resolve();
        });
        state.isEnding = true;
        for (const end of state.waiting) end();
        server.closeIdleConnections();
      }),
  };
}

function attach(server: Server, { take, admits }: ListenOptions, state: Listening): void {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // A connection that stays open would keep a stopped server.
    if (state.isEnding) response.shouldKeepAlive = false;
    else response.once("finish", () => state.isEnding && setImmediate(() => server.closeIdleConnections()));
    take(request, response, state).catch(() => {
      // Whoever sent it is gone, or was meant to be cut off.
      response.destroy();
    });
  };
  server.on("request", answer);
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) => {
    if (admits(request)) response.writeContinue();
    answer(request, response);
  });
}
