/** Answers of a small tenant, for the examples: two pages of jobs, a feed, one customer, a file up and a file down. */
import type { ServerResponse } from "node:http";
import { json, type Seen, startServer, type TestServer } from "../runtime/support.ts";

const JOBS = [
  { id: 1, jobNumber: "J-1" },
  { id: 2, jobNumber: "J-2" },
  { id: 3, jobNumber: "J-3" },
];

export async function startTenant(): Promise<TestServer> {
  const server = await startServer();
  server.handle((request, response) => {
    const url = new URL(request.url, "http://host");
    const path = url.pathname.replace(/^.*\/tenant\/\d+\//, "");
    const answer = ANSWERS[`${request.method} ${path}`];
    if (answer === undefined) json(response, 501, { title: `nothing at ${request.method} ${path}` });
    else answer({ request, response, query: url.searchParams });
  });
  return server;
}

interface Asked {
  readonly request: Seen;
  readonly response: ServerResponse;
  readonly query: URLSearchParams;
}

const ANSWERS: Readonly<Record<string, (asked: Asked) => void>> = {
  "GET customers": ({ response, query }) =>
    query.get("ids")?.startsWith("51")
      ? json(response, 400, { title: "Invalid", status: 400 })
      : json(response, 200, page(1, false, query.get("newFilter") === "a" ? [] : [{ id: 7, name: "Ann" }])),
  "PUT tags": ({ request, response }) =>
    json(response, request.body.toString().includes("404") ? 404 : 200, { title: "No such customer." }),
  "POST ap-bills/markasexported": ({ response }) =>
    json(response, 200, [
      { billId: 1, success: true, errorMessage: null },
      { billId: 2, success: false, errorMessage: "The bill is closed." },
    ]),
  "GET customers/7": ({ request, response }) =>
    json(response, 200, { id: 7, name: request.url.includes("/tenant/43/") ? "Bob" : "Ann" }),
  "GET customers/404": ({ response }) =>
    json(response, 404, { title: "Not Found", status: 404, traceId: "trace-1" }),
  "PATCH customers/8": ({ request, response }) =>
    json(response, request.body.toString() === '{"name":"Bob","newField":{"any":"thing"}}' ? 200 : 400, {}),
  "GET new-tags/7": ({ response, query }) =>
    json(response, 200, { name: query.get("includeHidden") === "true" ? "Hidden" : "Plain" }),
  "PATCH customers/400": ({ response }) =>
    json(response, 400, { title: "Invalid", status: 400, errors: { name: ["The name is required."] } }),
  "GET jobs": ({ response, query }) =>
    json(
      response,
      200,
      query.get("page") === "2" ? page(2, false, JOBS.slice(2)) : page(1, true, JOBS.slice(0, 2)),
    ),
  "GET export/jobs": ({ response, query }) => {
    const from = query.get("from");
    const rows = from === null ? JOBS.slice(0, 2) : from === "after-2" ? JOBS.slice(2) : [];
    json(response, 200, {
      hasMore: from === null,
      continueFrom: from === null ? "after-2" : "after-3",
      data: rows,
    });
  },
  "POST jobs/7/attachments": ({ request, response }) => {
    const fileName = /filename="([^"]*)"\r\nContent-Type: text\/plain\r\n\r\nwhat the file says/.exec(
      request.body.toString(),
    )?.[1];
    json(response, 200, { fileName: fileName ?? "not uploaded" });
  },
  "GET report-categories": ({ response }) =>
    json(response, 200, page(1, false, [{ id: "operations", name: "Operations" }])),
  "GET report-category/operations/reports": ({ response }) => json(response, 200, page(1, false, [REPORT])),
  "GET report-category/operations/reports/175": ({ response }) => json(response, 200, REPORT),
  "GET dynamic-value-sets/units": ({ response }) =>
    json(response, 200, {
      ...{ page: 1, pageSize: 500, hasMore: false, fields: REPORT.fields },
      data: [
        [1, "North"],
        [2, "South"],
      ],
    }),
  "POST report-category/operations/reports/175/data": ({ request, response }) => {
    const isRight =
      request.body.toString() ===
      '{"parameters":[{"name":"From","value":"2026-01-31"},{"name":"BusinessUnits","value":[1,2]}]}';
    const data = [
      ["Ann", 10],
      ["Ben", 20.5],
    ];
    const answer = { page: 1, pageSize: 25_000, hasMore: false, data, fields: REPORT.fields };
    json(response, isRight ? 200 : 400, isRight ? answer : { title: request.body.toString() });
  },
  "GET calls/7/recording": ({ response }) => {
    response
      .writeHead(200, { "content-type": "audio/mpeg", "content-disposition": 'attachment; filename="7.mp3"' })
      .end(RECORDING);
  },
};

const REPORT = {
  id: 175,
  name: "Revenue by technician",
  parameters: [
    { name: "From", label: "Start", dataType: "Date", isArray: false, isRequired: true },
    {
      ...{ name: "BusinessUnits", label: "", dataType: "Number", isArray: true, isRequired: false },
      acceptValues: { fields: [{ name: "Value" }, { name: "Name" }], dynamicSetId: "units" },
    },
  ],
  fields: [
    { name: "Name", label: "Technician", dataType: "String" },
    { name: "Total", label: "Total", dataType: "Number" },
  ],
};

export const RECORDING = Buffer.from([0, 1, 2, 254, 255]);

function page(number: number, hasMore: boolean, data: readonly unknown[]): unknown {
  return { page: number, pageSize: 2, hasMore, totalCount: null, data };
}
