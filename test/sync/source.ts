/** A small API on loopback, whose records a test changes: two feeds, a list that can be asked for what changed, and notes below customers. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Record = { readonly id: number } & { readonly [field: string]: unknown };

export interface Source {
  readonly url: string;
  /** All versions of records, in the order in which feeds tell them. */
  readonly jobs: Record[];
  readonly customers: Record[];
  readonly jobTypes: Record[];
  readonly notes: Map<number, Record[]>;
  /** Paths that were asked for since it was emptied. */
  readonly asked: string[];
  /** What a path answers instead, once each: a status. */
  readonly faults: Map<string, number[]>;
  close(): Promise<void>;
}

/** Rows on a page: few, so that there are many. */
const PAGE = 7;

export async function startSource(): Promise<Source> {
  const jobs: Record[] = [];
  const customers: Record[] = [];
  const jobTypes: Record[] = [];
  const notes = new Map<number, Record[]>();
  const asked: string[] = [];
  const faults = new Map<string, number[]>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://host");
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    if (pathname === "/connect/token") {
      send(200, { access_token: "token", expires_in: 900, token_type: "Bearer" });
      return;
    }
    const path = pathname.replace(/^\/\w+\/v2\/tenant\/1/, "");
    asked.push(path);
    const fault = faults.get(path)?.shift();
    if (fault !== undefined) {
      send(fault, { status: fault, title: "No", traceId: "t" });
      return;
    }
    const feed = { "/export/jobs": jobs, "/export/customers": customers }[path];
    if (feed) {
      const text = searchParams.get("from") ?? "0";
      const from = /^\d+$/.test(text) ? Number(text) : 0;
      const data = feed.slice(from, from + PAGE);
      send(200, { hasMore: from + PAGE < feed.length, continueFrom: String(from + data.length), data });
      return;
    }
    const list = listAt(path, searchParams);
    if (list === undefined) {
      send(404, { status: 404, title: "Not found", traceId: "t" });
      return;
    }
    const page = Number(searchParams.get("page") ?? 1);
    const size = Math.min(Number(searchParams.get("pageSize") ?? PAGE), PAGE);
    const data = list.slice((page - 1) * size, page * size);
    send(200, { page, pageSize: size, hasMore: page * size < list.length, totalCount: list.length, data });
  });
  const listAt = (path: string, query: URLSearchParams): readonly Record[] | undefined => {
    const [, customer] = /^\/customers\/(\d+)\/notes$/.exec(path) ?? [];
    if (customer !== undefined) return notes.get(Number(customer));
    if (path !== "/job-types") return undefined;
    const after = (name: string, field: string) => {
      const moment = query.get(name);
      return (row: Record) => moment === null || Date.parse(String(row[field])) >= Date.parse(moment);
    };
    return jobTypes
      .filter(after("modifiedOnOrAfter", "modifiedOn"))
      .filter(after("createdOnOrAfter", "createdOn"));
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    jobs,
    customers,
    jobTypes,
    notes,
    asked,
    faults,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Of all versions of records the last of each, by id. */
export function latest(versions: readonly Record[]): ReadonlyMap<number, Record> {
  return new Map(versions.map((record) => [record.id, record]));
}
