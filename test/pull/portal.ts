/**
 * A developer portal on loopback: a catalogue and documents over real HTTP, and whatever can go wrong with them.
 * `portalOf(documents)` serves any documents; `vendorPortal()` the bundled ones as the vendor publishes them.
 */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { readDocuments } from "../inputs/documents.ts";
import { type Dialect, vendorDocument } from "../inputs/vendor.ts";

/**
 * Answers a request in place of the portal. `attempt` counts the requests for that path from 1; `answer` gives the portal's own answer;
 * returning `false` does so at once.
 */
export type Fault = (response: ServerResponse, attempt: number, answer: () => void) => unknown;

export interface Portal {
  readonly url: string;
  /** Text by the portal's id; changes show at once. */
  readonly documents: Map<string, string>;
  /** By id, or `""` for the catalogue. */
  readonly faults: Map<string, Fault>;
  /** Ids that were asked for, in order, the catalogue as `""`. */
  readonly asked: string[];
  /** Greatest number of requests at a time. */
  readonly most: () => number;
  /** Serves these documents and no faults, as one that was just started. */
  readonly reset: (documents: Readonly<Record<string, string>>) => void;
}

const running: { close: () => void; closeAllConnections: () => void }[] = [];
afterAll(() => {
  for (const server of running) {
    server.close();
    server.closeAllConnections();
  }
});

/** Serves these documents, by the portal's ids, until the tests of the file are over. */
export async function portalOf(documents: Readonly<Record<string, string>>): Promise<Portal> {
  const served = new Map<string, string>();
  const faults = new Map<string, Fault>();
  const asked: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const id = path === "/api/docs/apis" ? "" : path.replace("/api/docs/apis/", "");
    asked.push(id);
    open += 1;
    most = Math.max(most, open);
    response.on("close", () => (open -= 1));
    const attempt = asked.filter((each) => each === id).length;
    const answer = () => {
      const text = id === "" ? catalogue([...served.keys()]) : served.get(id);
      if (text === undefined) response.writeHead(404).end();
      else response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(text);
    };
    const fault = faults.get(id);
    if (fault === undefined || fault(response, attempt, answer) === false) answer();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  running.push(server);
  const { port } = server.address() as AddressInfo;
  const reset: Portal["reset"] = (wanted) => {
    served.clear();
    faults.clear();
    asked.length = 0;
    most = 0;
    for (const [id, text] of Object.entries(wanted)) served.set(id, text);
  };
  reset(documents);
  return { url: `http://127.0.0.1:${port}`, documents: served, faults, asked, most: () => most, reset };
}

/** All bundled documents in the vendor's manner, under the ids of the portal. */
export async function vendorPortal(dialect: Dialect = "3.1.0"): Promise<Portal> {
  const documents = readDocuments().map(({ root }) => [
    String(root["x-portal-id"]),
    JSON.stringify(vendorDocument(root, dialect)),
  ]);
  return portalOf(Object.fromEntries(documents) as Record<string, string>);
}

/** In two groups, as the portal has several. */
function catalogue(ids: readonly string[]): string {
  const apis = ids.map((id, i) => ({
    id,
    displayName: `The API ${id}`,
    description: "What it is for.",
    isBeta: i === 0,
    hasWebhooks: i % 2 === 1,
  }));
  const middle = Math.ceil(apis.length / 2);
  return JSON.stringify([
    { displayName: "First", apis: apis.slice(0, middle) },
    { displayName: "Second", apis: apis.slice(middle) },
  ]);
}

/** An answer with this status at the first request, then the portal's own. */
export function firstAnswers(status: number, headers: Readonly<Record<string, string>> = {}): Fault {
  return (response, attempt) => attempt === 1 && response.writeHead(status, headers).end("not now");
}

/** This answer, always. */
export function answers(text: string, headers: Readonly<Record<string, string>> = {}): Fault {
  return (response) => response.writeHead(200, { "content-type": "application/json", ...headers }).end(text);
}

/** Holds answers back until this many are asked for at a time. */
export function gathering(count: number): Fault {
  let waiting: (() => void)[] = [];
  return (_response, _attempt, answer) => {
    waiting.push(answer);
    if (waiting.length < count) return;
    for (const each of waiting) each();
    waiting = [];
  };
}

export function redirects(to: string): Fault {
  return (response) => response.writeHead(302, { location: to }).end();
}
