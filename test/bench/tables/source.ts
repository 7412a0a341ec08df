/** A feed of jobs on loopback, in a process of its own: `node source.mjs ROWS`. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const count = Number(process.argv[2]);

/** Rows on a page, as many as the API's own feeds have. */
const PAGE = 5000;

const STATUSES = ["Scheduled", "InProgress", "Completed", "Canceled"];
const SUMMARY = "The customer reports a noise of the furnace and asks for a visit";

const moment = (i: number, hours: number) =>
  `${new Date(Date.UTC(2021, 0, 4, hours) + i * 60_000).toISOString().slice(0, 19)}Z`;
const every = <T>(i: number, n: number, value: T) => (i % n === 0 ? value : null);

function job(i: number): object {
  const id = 1_000_000 + i;
  return {
    summary: `${SUMMARY} ${i}`,
    customFields: [
      { typeId: 1, name: "Gate code", value: String(i % 10_000) },
      { typeId: 2, name: "Filter size", value: "16x25x1" },
    ],
    externalData: every(i, 2, [{ key: "erp", value: `EXT-${i}` }]) ?? [],
    summaryOfWork: "Replaced the fan motor",
    id,
    jobNumber: String(id),
    projectId: every(i, 3, 4_000_000 + i),
    customerId: 40_000 + (i % 20_000),
    locationId: 80_000 + (i % 20_000),
    jobStatus: STATUSES[i % 4],
    completedOn: i % 4 === 2 ? moment(i, 7) : null,
    businessUnitId: 500 + (i % 12),
    jobTypeId: 300 + (i % 40),
    priority: "Normal",
    campaignId: 800 + (i % 30),
    appointmentCount: 1,
    firstAppointmentId: 6_000_000 + i,
    lastAppointmentId: 6_000_000 + i,
    recallForId: every(i, 50, id - 1),
    warrantyId: null,
    jobGeneratedLeadSource: every(i, 5, { jobId: id - 2, employeeId: 12 }),
    noCharge: i % 5 === 0,
    notificationsEnabled: true,
    createdOn: moment(i, 0),
    createdById: 447_900_012,
    modifiedOn: moment(i, 9),
    tagTypeIds: [12, 13],
    leadCallId: null,
    partnerLeadCallId: null,
    bookingId: every(i, 4, 7_000_000 + i),
    soldById: every(i, 6, 12),
    customerPo: i % 3 === 0 ? `PO-${i}` : "",
    invoiceId: 8_000_000 + i,
    membershipId: null,
    total: (i % 100_000) / 10 + 0.25,
    createdFromEstimateId: null,
    estimateIds: [9_000_000 + i],
    equipmentIds: [],
    isAutoDispatched: false,
    active: true,
  };
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://host");
  request.resume();
  response.setHeader("content-type", "application/json");
  if (pathname === "/connect/token") return response.end('{"access_token":"token","expires_in":9000}');
  const from = Number(searchParams.get("from") ?? 0);
  const data = Array.from({ length: Math.min(PAGE, count - from) }, (_, i) => job(from + i));
  const next = from + data.length;
  return response.end(JSON.stringify({ hasMore: next < count, continueFrom: String(next), data }));
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
